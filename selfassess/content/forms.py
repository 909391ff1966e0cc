"""How a question is answered: from the keys of its type to the domain's forms."""

from collections.abc import Callable
from fractions import Fraction
from itertools import pairwise

from selfassess.content.findings import Reading
from selfassess.content.records import Raw
from selfassess.content.shapes import missing_languages
from selfassess.domain.forms import (
    BandScore,
    ChecklistForm,
    ChoiceForm,
    Form,
    LevelForm,
    LinearScore,
    NumberBand,
    NumberForm,
    Option,
    Scale,
    ScalePoint,
    SurveyForm,
    TextForm,
    YesNoForm,
)
from selfassess.domain.rounding import decimal_text
from selfassess.domain.text import NO_TEXT


def build_scale(points: list[Raw], reading: Reading) -> Scale | None:
    """Return a scale; notes `content.scale_order` where the values do not ascend."""
    known = [point for point in points if "value" in point.values]
    for lower, higher in pairwise(known):
        if higher.get("value") <= lower.get("value"):
            value, before = decimal_text(higher.get("value")), decimal_text(lower.get("value"))
            reading.error(higher.line_of("value"), "content.scale_order", value=value, before=before)
    # a value that could not be read still counts as a level, so that no question is said to have one too many
    stand_in = known[0].get("value") if known else Fraction(0)
    built = tuple(
        ScalePoint(point.get("value", stand_in), point.get("label", NO_TEXT), point.get("text", NO_TEXT))
        for point in points
    )
    return Scale(built) if built else None


def build_form(raw: Raw, reading: Reading, scale: Scale | None) -> Form | None:
    """Return the form of a question, or None where it cannot be told; `scale` is the questionnaire's."""
    build = _FORMS.get(raw.get("type", ""))
    return build(raw, reading, scale) if build else None


def _level(raw: Raw, reading: Reading, scale: Scale | None) -> Form | None:
    if "scale" in raw.lines:
        scale = build_scale(raw.get("scale", []), reading)
    elif scale is None:
        reading.error(raw.line, "content.scale_missing")
    if scale is None or "levels" not in raw.values:
        return None
    levels = raw.get("levels")
    if len(levels) != len(scale.points):
        reading.error(raw.line_of("levels"), "content.level_count", found=len(levels), expected=len(scale.points))
    for point, (line, text) in zip(scale.points, levels, strict=False):
        for language in missing_languages(text, reading) if text else ():
            level = decimal_text(point.value)
            reading.warn(line, "content.level_language_missing", level=level, language=language)
    return LevelForm(scale, tuple(text or NO_TEXT for _, text in levels))


def _yes_no(raw: Raw, _reading: Reading, _scale: Scale | None) -> Form:
    return YesNoForm(raw.get("partly", False), raw.get("yes_is", "good") == "good")


def _options(key: str, raw: Raw, reading: Reading) -> tuple[Option, ...]:
    options = raw.get(key, [])
    first: dict[str, int] = {}
    for option in options:
        name = option.get("id", "")
        if name in first:
            line = option.line_of("id")
            reading.error(line, "content.duplicate_option", key=key, id=name, first=first[name])
        elif name:
            first[name] = option.line_of("id")
    built = tuple(
        Option(option.get("id", ""), option.get("label", NO_TEXT), option.get("points", Fraction(0)))
        for option in options
    )
    if built and raw.get("weight", Fraction(1)) != 0:
        _check_points(options, raw.line_of(key), key, reading)
    return built


def _check_points(earning: list[Raw], line: int, key: str, reading: Reading) -> None:
    """Note entries that earn nothing at all; points that could not be read are noted already."""
    if all("points" in each.values or "points" not in each.lines for each in earning) and not any(
        each.get("points") for each in earning
    ):
        reading.error(line, "content.no_points", key=key)


def _choice(raw: Raw, reading: Reading, _scale: Scale | None) -> Form:
    return ChoiceForm(_options("options", raw, reading))


def _checklist(raw: Raw, reading: Reading, _scale: Scale | None) -> Form:
    return ChecklistForm(_options("items", raw, reading))


def _number(raw: Raw, reading: Reading, _scale: Scale | None) -> Form:
    low, high = raw.get("min"), raw.get("max")
    if low is not None and high is not None and low > high:
        low_text, high_text = decimal_text(low), decimal_text(high)
        reading.error(raw.line_of("min"), "content.min_above_max", least=low_text, most=high_text)
    return NumberForm(
        unit=raw.get("unit", NO_TEXT),
        decimals=raw.get("decimals", 0),
        minimum=low,
        maximum=high,
        score=_score(raw.get("score"), reading),
        reference=raw.get("type") == "reference",
        published_by=raw.get("published_by", NO_TEXT),
    )


def _score(raw: Raw | None, reading: Reading) -> BandScore | LinearScore | None:
    if raw is None:
        return None
    worst, best, bands = raw.get("worst"), raw.get("best"), raw.get("bands")
    if bands:
        return _band_score(bands, reading)
    if worst is None or best is None:
        return None
    if worst == best:
        reading.error(raw.line_of("worst"), "content.worst_is_best", text=decimal_text(worst))
    return LinearScore(worst, best)


def _band_score(bands: list[Raw], reading: Reading) -> BandScore:
    for band in bands[:-1]:
        if "up_to" not in band.lines:
            reading.error(band.line, "content.band_open_early")
    if "up_to" in bands[-1].lines:
        reading.error(bands[-1].line, "content.band_last_closed")
    limits = [band for band in bands if "up_to" in band.values]
    for lower, higher in pairwise(limits):
        if higher.get("up_to") <= lower.get("up_to"):
            value, before = decimal_text(higher.get("up_to")), decimal_text(lower.get("up_to"))
            reading.error(higher.line, "content.band_order", value=value, before=before)
    built = tuple(NumberBand(band.get("up_to"), band.get("points", Fraction(0))) for band in bands)
    _check_points(bands, bands[0].line, "score bands", reading)
    return BandScore(built)


def _text(_raw: Raw, _reading: Reading, _scale: Scale | None) -> Form:
    return TextForm()


def _survey_item(raw: Raw, _reading: Reading, _scale: Scale | None) -> Form:
    return SurveyForm(raw.get("scale", "agree5"))


_FORMS: dict[str, Callable[[Raw, Reading, Scale | None], Form | None]] = {
    "level": _level,
    "yes_no": _yes_no,
    "choice": _choice,
    "checklist": _checklist,
    "number": _number,
    "reference": _number,
    "text": _text,
    "survey_item": _survey_item,
}
