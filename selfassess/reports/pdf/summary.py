"""One page for the councillor: the finding, the radar, what stands out, what is asked of the council."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reportlab.platypus.flowables import Flowable

from selfassess.domain.figures import Judgement, Verdict
from selfassess.domain.findings import Standing, alike, strengths, weaknesses
from selfassess.reports.pdf.chapter import Chapter
from selfassess.reports.pdf.columns import Columns, Item, Stack, height_of
from selfassess.reports.pdf.composer import Composer, clipped
from selfassess.reports.pdf.cover import masthead
from selfassess.reports.pdf.flowables import Gap, Rule
from selfassess.reports.pdf.styles import GUTTER, TEXT_HEIGHT, TEXT_WIDTH, columns
from selfassess.reports.pdf.verdict import chart, key_figures
from selfassess.reports.pdf.wording import document_words, name_without_unit, period_words, subtitle_of
from selfassess.voice.findings import (
    changes_sentence,
    counts_line,
    figure_name,
    judged_words,
    limit_words,
    standing_change,
    tally_words,
    value_words,
    verdict_sentence,
)
from selfassess.voice.findings.questionnaires import language_note
from selfassess.voice.findings.standings import no_strengths, no_weaknesses
from selfassess.voice.terms import status_words, verdict_word

_WIDTH = columns(6) - GUTTER / 2
_MOST_NAMED, _MOST_SHEETS = 3, 3
_LEAST_CHART, _HIGHEST_CHART = 150.0, 330.0


@dataclass(frozen=True, slots=True)
class _Setting:
    """A chapter, what sets its words, and how many characters a text may have."""

    chapter: Chapter
    composer: Composer
    most: int

    def clipped(self, text: str) -> str:
        """Return a text that leaves room for the others."""
        return clipped(text, self.most)


def summary_page(chapter: Chapter) -> list[Flowable]:
    """Return what fits one page, whatever the names: with the chart as large as there is room for."""
    dense = chapter.composer.denser()
    for setting in [_Setting(chapter, dense, most) for most in (600, 240, 110)]:
        above, below = _above(setting), _below(setting)
        room = TEXT_HEIGHT - height_of([*above, *below]) - 1
        drawn = chart(chapter, min(room, _HIGHEST_CHART)) if room >= _LEAST_CHART else []
        if drawn or (not chapter.questionnaire.is_scored and room >= 0):
            return [*above, *drawn, *below]
    return [*above, *below]


def _above(setting: _Setting) -> list[Flowable]:
    """Return whose finding it is, and the finding."""
    chapter, composer, voice = setting.chapter, setting.composer, setting.chapter.voice
    sentence = setting.clipped(verdict_sentence(voice, chapter.questionnaire, chapter.result))
    overall = chapter.result.overall
    mark = voice.translate("Report", "Provisional score") if overall and overall.provisional else ""
    return [
        masthead(chapter, setting.most, mark, is_under_head=True),
        *composer.paragraphs("caption", setting.clipped(subtitle_of(chapter))),
        *composer.paragraphs("caption", period_words(chapter)),
        *composer.paragraphs("caption", language_note(voice, chapter.questionnaire)),
        *composer.paragraphs("caption", setting.clipped(document_words(chapter))),
        Gap(12),
        composer.heading(1, sentence, outline=0),
        Rule(after=4),
        key_figures(chapter),
        Gap(8),
    ]


def _below(setting: _Setting) -> list[Flowable]:
    return [Gap(8), _standing(setting), Gap(6), _asked(setting)]


def _standing(setting: _Setting) -> Columns:
    """Return what is strong and what is weak; of a sheet of limits, what is not met and what is not filled in."""
    chapter, voice = setting.chapter, setting.chapter.voice
    questionnaire, result, previous = chapter.questionnaire, chapter.result, chapter.sheet.previous
    if not questionnaire.is_scored:
        missed = _block(setting, voice.translate("Report", "Limits not met"), _limits(setting, Verdict.NOT_MET))
        empty = _block(setting, voice.translate("Report", "Not filled in"), _limits(setting, Verdict.NOT_DECIDED))
        return _side_by_side(missed, empty)
    earlier = previous.result if previous else None
    strong = _standings(setting, strengths(questionnaire, result, earlier, None))
    weak = _standings(setting, weaknesses(questionnaire, result, earlier, None))
    return _side_by_side(
        _block(setting, voice.translate("Report", "Strongest"), strong or [no_strengths(voice, result)]),
        _block(setting, voice.translate("Report", "Weakest"), weak or [no_weaknesses(voice, result)]),
    )


def _standings(setting: _Setting, found: Sequence[Standing]) -> list[str]:
    """Return the first of those that stand out, and how many more share the last one's level."""
    words = [_standing_words(setting, standing) for standing in found[:_MOST_NAMED]]
    more = alike(found, _MOST_NAMED)
    if more:
        words.append(setting.chapter.voice.translate("Report", "and %n more at the same level", "", more))
    return words


def _standing_words(setting: _Setting, standing: Standing) -> str:
    chapter, voice = setting.chapter, setting.chapter.voice
    question = chapter.questionnaire.question_by_id[standing.question]
    name = setting.clipped(figure_name(voice, chapter.questionnaire, standing.question))
    previous = chapter.sheet.previous
    change = standing_change(voice, chapter.questionnaire, standing, previous.year) if previous else ""
    value = chapter.answer(question).value
    said = setting.clipped(value_words(voice, question, value)) if value is not None else ""
    return ", ".join(filter(None, (f"{name}: {said}", change)))


def _limits(setting: _Setting, verdict: Verdict) -> list[str]:
    """Return the first limits with that verdict, and how many more there are."""
    chapter, voice = setting.chapter, setting.chapter.voice
    found = [one for result in chapter.result.thresholds for one in result.judgements if one.verdict is verdict]
    words = [_limit_words(setting, judgement) for judgement in found[:_MOST_NAMED]]
    if len(found) > _MOST_NAMED:
        words.append(voice.translate("Report", "and %n more", "limits", len(found) - _MOST_NAMED))
    return words or [voice.translate("Report", "None.")]


def _limit_words(setting: _Setting, judgement: Judgement) -> str:
    chapter, voice = setting.chapter, setting.chapter.voice
    question = chapter.questionnaire.question_by_id[judgement.target]
    name = setting.clipped(f"{question.number} {name_without_unit(chapter, question)}")
    value = judged_words(voice, chapter.questionnaire, judgement)
    if not value:
        return name
    fields = {"value": value, "limit": limit_words(voice, judgement.threshold)}
    return f"{name}: {voice.translate('Report', '{value}, limit {limit}', **fields)}"


def _asked(setting: _Setting) -> Columns:
    """Return the thresholds and the other sheets, and beside them what is asked of the council."""
    chapter, voice = setting.chapter, setting.chapter.voice
    about = [*_thresholds(setting), *_other_sheets(setting)]
    if chapter.sheet.previous is not None and chapter.questionnaire.is_scored:
        about.append(changes_sentence(voice, chapter.questionnaire, chapter.result, chapter.sheet.previous))
    lines = [one for one in about if one]
    thresholds = _block(setting, voice.translate("Report", "Thresholds and changes"), lines, "caption")
    asked = _block(setting, voice.translate("Report", "What is asked of the council"), [])
    decision = setting.composer.paragraphs("text", setting.clipped(chapter.options.decision))
    blank = [part for _ in range(3) for part in (Gap(18), Rule(_WIDTH, after=0))]
    return _side_by_side(thresholds, [*asked, *(decision or blank)])


def _thresholds(setting: _Setting) -> Iterator[str]:
    chapter, voice = setting.chapter, setting.chapter.voice
    if not chapter.questionnaire.is_scored:
        yield f"{counts_line(voice, chapter.result)}."
        return
    valued = [found for found in chapter.result.thresholds if found.threshold.value is not None]
    for found in valued[:_MOST_NAMED]:
        label, said = setting.clipped(voice.text(found.threshold.label)), verdict_word(found.together, voice)
        counted = f" ({tally_words(voice, found)})" if len(found.judgements) > 1 else ""
        yield f"{label}: {said}{counted}; {status_words(found.threshold, voice)}."


def _other_sheets(setting: _Setting) -> Iterator[str]:
    chapter, voice = setting.chapter, setting.chapter.voice
    others = [one for one in chapter.sheets() if one.questionnaire is not chapter.questionnaire]
    for other in others[:_MOST_SHEETS]:
        sentence = verdict_sentence(voice, other.questionnaire, other.result)
        yield setting.clipped(f"{voice.text(other.questionnaire.title)}: {sentence.removesuffix('.')}.")


def _block(setting: _Setting, title: str, lines: Sequence[str], name: str = "text") -> list[Flowable]:
    composer = setting.composer
    items = [Columns([Stack(0, _WIDTH, composer.paragraphs(name, line))], item=Item()) for line in lines]
    return [Rule(_WIDTH, after=-10), composer.heading(2, title), *items]


def _side_by_side(left: Sequence[Flowable], right: Sequence[Flowable]) -> Columns:
    return Columns([Stack(0, _WIDTH, left), Stack(TEXT_WIDTH - _WIDTH, _WIDTH, right)])
