"""All sections in one table against their threshold, and the other thresholds of a sheet (looks/pdf-3)."""

from reportlab.platypus.flowables import Flowable

from selfassess.charts.bars import bullet
from selfassess.charts.profile import Axis
from selfassess.charts.scene import Frame
from selfassess.domain.figures import OVERALL, AwardResult, Judgement, ThresholdResult, Verdict
from selfassess.domain.findings import Standing, Tally, leading_tally, weaknesses
from selfassess.domain.questionnaire import Section
from selfassess.reports.pdf.chapter import Chapter
from selfassess.reports.pdf.chips import threshold_chip
from selfassess.reports.pdf.columns import in_pairs
from selfassess.reports.pdf.composer import Cell, Column, clipped
from selfassess.reports.pdf.flowables import Rule
from selfassess.reports.pdf.fonts import width_of
from selfassess.reports.pdf.limit_row import own_reason, source_line
from selfassess.reports.pdf.styles import TEXT_WIDTH
from selfassess.reports.pdf.wording import language_lines
from selfassess.voice.findings import (
    bounds_lead,
    compared_words,
    comparison_words,
    figure_name,
    judgement_words,
    not_applicable_warning,
    tally_words,
    value_words,
)
from selfassess.voice.terms import status_words, verdict_word

_BAR_WIDTH, _BAR_HEIGHT = 98.0, 22.0
_NUMBER_WIDTH, _VERDICT_WIDTH, _PADDING = 22.0, 82.0, 10.0
_MOST_WEAK, _LONGEST_NAME, _LONGEST_ANSWER = 24, 120, 60


def overview(chapter: Chapter, eyebrow: str) -> list[Flowable]:
    """Return the table of sections and that of the thresholds; `eyebrow` names the sheet where there are several."""
    composer = chapter.composer
    story: list[Flowable] = [composer.words("lead", eyebrow)] if eyebrow else []
    story += [composer.heading(1, tables_title(chapter), outline=0), *language_lines(chapter), *tables(chapter)]
    return story if chapter.questionnaire.scale else [*story, *weak_answers(chapter)]


def tables_title(chapter: Chapter) -> str:
    """Return what the two tables are called."""
    if chapter.has_principles:
        return chapter.voice.translate("Report", "Principles and thresholds")
    return chapter.voice.translate("Report", "Sections and thresholds")


def tables(chapter: Chapter) -> list[Flowable]:
    """Return what the bars show, the table of sections and that of the thresholds."""
    composer = chapter.composer
    story: list[Flowable] = list(composer.paragraphs("lead", _lead(chapter)))
    story.append(_sections_table(chapter))
    if chapter.result.thresholds:
        story += [composer.heading(2, _thresholds_title(chapter)), _thresholds(chapter)]
    return story


def _thresholds_title(chapter: Chapter) -> str:
    """Return what the table of thresholds is called: whose they are."""
    voice = chapter.voice
    if any(threshold.is_own for threshold in chapter.questionnaire.thresholds):
        return voice.translate("Report", "Thresholds of this questionnaire and our own")
    return voice.translate("Report", "Thresholds of this questionnaire")


def weak_answers(chapter: Chapter) -> list[Flowable]:
    """Return the weakest answers in their own words, the weakest first; nothing where there are none."""
    composer, voice, previous = chapter.composer, chapter.voice, chapter.sheet.previous
    found = weaknesses(chapter.questionnaire, chapter.result, previous.result if previous else None, None)
    if not found:
        return []
    heading = composer.heading(2, voice.translate("Report", "Weakest answers"))
    told = [_weak(chapter, one) for one in found[:_MOST_WEAK]]
    story: list[Flowable] = [heading, Rule(after=0), *in_pairs(told)]
    if len(found) > _MOST_WEAK:
        more = voice.translate("Report", "and %n more", "questions", len(found) - _MOST_WEAK)
        story += composer.paragraphs("caption", more)
    return story


def _weak(chapter: Chapter, standing: Standing) -> Flowable:
    question, voice = chapter.questionnaire.question_by_id[standing.question], chapter.voice
    value = chapter.answer(question).value
    said = clipped(value_words(voice, question, value), _LONGEST_ANSWER) if value is not None else ""
    name = clipped(figure_name(voice, chapter.questionnaire, standing.question), _LONGEST_NAME)
    return chapter.composer.words("cell", f"– {name}", lead=said[:1].upper() + said[1:])


def _lead(chapter: Chapter) -> str:
    """Return what the bars show."""
    voice, tally = chapter.voice, leading_tally(chapter.result)
    sentences = []
    if tally is not None:
        threshold = tally.result.threshold
        fields = {"threshold": voice.text(threshold.label), "status": status_words(threshold, voice)}
        sentences.append(voice.translate("Report", "{threshold} – status of the threshold: {status}.", **fields))
    if chapter.profile.is_provisional:
        sentences.append(voice.translate("Report", "The hatched part shows how far a score can still change."))
    if chapter.sheet.previous is not None:
        year = chapter.sheet.previous.year
        if chapter.profile.previous_is_open:
            words = voice.translate("Report", "The triangle shows {year}, whose scores are provisional.", year=year)
        else:
            words = voice.translate("Report", "The triangle shows {year}.", year=year)
        sentences.append(words)
    return " ".join(sentences)


def _sections_table(chapter: Chapter) -> Flowable:
    voice, tally = chapter.voice, leading_tally(chapter.result)
    previous = chapter.sheet.previous
    name = voice.translate("Report", "Principle") if chapter.has_principles else voice.translate("Report", "Section")
    sections = {section.id: section for section in chapter.questionnaire.sections}
    targets = [*sections, OVERALL]
    columns = [
        Column("", _NUMBER_WIDTH),
        Column(name, 0),
        _figures_column(str(previous.year) if previous else "", [chapter.previous_score(each) for each in targets]),
        _figures_column(str(chapter.year), [chapter.score(each) for each in targets]),
        _figures_column(voice.translate("Report", "Bounds"), [chapter.bounds(each) for each in targets]),
        Column("", _BAR_WIDTH + _PADDING),
    ]
    if tally is not None:
        limit = f"{voice.translate('Report', 'Threshold')}: {comparison_words(voice, tally.result.threshold)}"
        columns.append(Column(limit, _VERDICT_WIDTH))
    columns[1] = Column(name, TEXT_WIDTH - sum(column.width for column in columns))
    rows = [_section_row(chapter, axis, sections[axis.key], tally) for axis in chapter.profile.axes]
    if chapter.profile.overall is not None:
        rows.append(_overall_row(chapter, chapter.profile.overall))
    return chapter.composer.grid(columns, [row[: len(columns)] for row in rows])


def _figures_column(title: str, figures: list[str]) -> Column:
    """Return a column as wide as the widest of its figures, so that none is broken."""
    return Column(title, max(width_of(figure, 9.5, 600) for figure in [title, *figures]) + _PADDING + 2, figures=True)


def _section_row(chapter: Chapter, axis: Axis, section: Section, tally: Tally | None) -> list[Cell]:
    judgements = tally.result.judgements if tally else ()
    verdict = next((_verdict(chapter, found) for found in judgements if found.target == axis.key), "")
    return [axis.number, chapter.voice.text(section.title), *_figures(chapter, axis), verdict]


def _overall_row(chapter: Chapter, axis: Axis) -> list[Cell]:
    voice = chapter.voice
    name = chapter.composer.words("cell_bold", voice.translate("Report", "Overall score"))
    return ["", name, *_figures(chapter, axis), ""]


def _figures(chapter: Chapter, axis: Axis) -> list[Cell]:
    """Return last period, score, bounds and bar."""
    composer, figure = chapter.composer, chapter.result.figure(axis.key)
    styles = ["cell_right_bold", "caption_right"]
    if figure is not None and bounds_lead(figure):
        styles.reverse()
    bar = bullet(axis, chapter.profile, Frame(_BAR_WIDTH / 0.75, _BAR_HEIGHT, hatched=True), chapter.voice)
    return [
        chapter.previous_score(axis.key) if chapter.sheet.previous else "",
        composer.words(styles[0], chapter.score(axis.key)),
        composer.words(styles[1], chapter.bounds(axis.key)),
        composer.picture(bar, _BAR_WIDTH),
    ]


def _verdict(chapter: Chapter, judgement: Judgement) -> Flowable:
    words = judgement_words(chapter.voice, chapter.questionnaire, judgement)
    return chapter.composer.verdict(judgement.verdict, words)


def _thresholds(chapter: Chapter) -> Flowable:
    voice = chapter.voice
    head = [
        Column(voice.translate("Report", "Threshold and source"), TEXT_WIDTH - 64 - 136 - 80),
        Column(voice.translate("Report", "Value"), 64, figures=True),
        Column(voice.translate("Report", "Verdict"), 136),
        Column(voice.translate("Report", "Status"), 80, figures=True),
    ]
    rows = [_threshold_row(chapter, found) for found in chapter.result.thresholds]
    rows += [_award_row(chapter, award) for award in chapter.result.awards]
    return chapter.composer.grid(head, rows)


def _threshold_row(chapter: Chapter, found: ThresholdResult) -> list[Cell]:
    composer, voice, threshold = chapter.composer, chapter.voice, found.threshold
    hangs = any(judgement.hangs_on_not_applicable for judgement in found.judgements)
    warning = not_applicable_warning(voice) if hangs else ""
    name = composer.stacked(voice.text(threshold.label), source_line(chapter, threshold.source), warning)
    name += composer.as_written(composer.paragraphs("caption", clipped(own_reason(chapter, threshold))))
    if len(found.judgements) == 1:
        value = compared_words(voice, chapter.questionnaire, chapter.result, found.judgements[0])
        words = judgement_words(voice, chapter.questionnaire, found.judgements[0])
    else:
        value, words = tally_words(voice, found), verdict_word(found.together, voice)
    if found.together is Verdict.NO_PUBLISHED_VALUE:
        value = "–"
    verdict = composer.verdict(found.together, words)
    return [[*name], composer.words("cell_right_bold", value), verdict, threshold_chip(composer, threshold)]


def _award_row(chapter: Chapter, found: AwardResult) -> list[Cell]:
    composer, voice = chapter.composer, chapter.voice
    labels = {result.threshold.id: voice.text(result.threshold.label) for result in chapter.result.thresholds}
    needed = "; ".join(labels[threshold] for threshold in found.award.requires)
    name = composer.stacked(
        voice.text(found.award.label), voice.translate("Report", "Requires: {thresholds}", thresholds=needed)
    )
    return [[*name], "", composer.verdict(found.verdict, verdict_word(found.verdict, voice)), ""]
