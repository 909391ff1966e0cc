"""What a chart of scores says in words: one line for each axis, a table, a summary as alternative text."""

from collections.abc import Iterator
from fractions import Fraction

from selfassess.charts.profile import Axis, Profile
from selfassess.charts.scene import Table
from selfassess.domain.figures import Verdict
from selfassess.voice import Voice
from selfassess.voice.findings import figure_words, scale_words
from selfassess.voice.terms import verdict_word


def axis_words(axis: Axis, profile: Profile, voice: Voice) -> str:
    """Return everything an axis shows in one line."""
    return "; ".join(_facts(axis, profile, voice))


def _facts(axis: Axis, profile: Profile, voice: Voice) -> Iterator[str]:
    name = f"{axis.number} {axis.name}".strip()
    if axis.value is None:
        yield voice.translate("Charts", "{name}: no score yet", name=name)
    else:
        yield f"{name}: {axis.shown}"
    if axis.is_provisional:
        yield voice.translate("Charts", "final score {range}", range=_range(axis, profile, voice))
    if axis.limit is not None and axis.verdict is not None:
        limit, verdict = scale_words(voice, profile.questionnaire, axis.limit), verdict_word(axis.verdict, voice)
        yield voice.translate("Charts", "threshold {limit}: {verdict}", limit=limit, verdict=verdict)
    if axis.previous is not None and profile.previous_year is not None:
        yield f"{profile.previous_year}: {figure_words(voice, profile.questionnaire, axis.previous)}"


def _range(axis: Axis, profile: Profile, voice: Voice) -> str:
    if axis.low is None or axis.high is None:
        return "–"
    bounds = (figure_words(voice, profile.questionnaire, bound, axis.limit) for bound in (axis.low, axis.high))
    return voice.between(*bounds)


def profile_table(profile: Profile, voice: Voice) -> Table:
    """Return the figures of a profile: name, last period if there was one, score, bounds, threshold, verdict."""
    header = (
        voice.translate("Charts", "Section"),
        *([] if profile.previous_year is None else [str(profile.previous_year)]),
        str(profile.year),
        voice.translate("Charts", "Bounds"),
        voice.translate("Charts", "Threshold"),
        voice.translate("Charts", "Verdict"),
    )
    return Table(header, tuple(_row(axis, profile, voice) for axis in profile.axes))


def _row(axis: Axis, profile: Profile, voice: Voice) -> tuple[str, ...]:
    before = "–" if axis.previous is None else figure_words(voice, profile.questionnaire, axis.previous)
    return (
        f"{axis.number} {axis.name}",
        *([] if profile.previous_year is None else [before]),
        axis.shown,
        _range(axis, profile, voice),
        "–" if axis.limit is None else scale_words(voice, profile.questionnaire, axis.limit),
        "–" if axis.verdict is None else verdict_word(axis.verdict, voice),
    )


def profile_summary(profile: Profile, voice: Voice) -> str:
    """Return a profile in a few sentences: thresholds, highest and lowest score, whether it is provisional."""
    scored = [(axis.value, axis) for axis in profile.axes if axis.value is not None]
    if not scored:
        return voice.translate("Charts", "No score yet.")
    sentences = [_verdict_sentence(profile, voice)] if profile.limit is not None else []
    highest, lowest = max(scored, key=lambda pair: pair[0])[1], min(scored, key=lambda pair: pair[0])[1]
    sentences.append(
        voice.translate(
            "Charts",
            "Highest score: {highest}; lowest score: {lowest}.",
            highest=f"{highest.name} {highest.shown}",
            lowest=f"{lowest.name} {lowest.shown}",
        )
    )
    if profile.is_provisional:
        sentences.append(voice.translate("Charts", "The scores are provisional; bands show what is still possible."))
    return " ".join(sentences)


def _verdict_sentence(profile: Profile, voice: Voice) -> str:
    count = [sum(axis.verdict is verdict for axis in profile.axes) for verdict in Verdict]
    counts = dict(zip(Verdict, count, strict=True))
    return voice.translate(
        "Charts",
        "Threshold {limit}: met {met}, not met {missed}, not decided {open}.",
        limit=scale_words(voice, profile.questionnaire, profile.limit or Fraction(0)),
        met=counts[Verdict.MET],
        missed=counts[Verdict.NOT_MET],
        open=counts[Verdict.NOT_DECIDED],
    )
