"""How the score is made, with the explanation of every figure of this assessment as tables (looks/05)."""

from collections.abc import Iterator, Sequence

from reportlab.platypus.flowables import CondPageBreak, Flowable

from selfassess.domain.explanation import Case, Explanation, Row
from selfassess.domain.figures import OVERALL, Left
from selfassess.domain.findings import leading_tally
from selfassess.reports.pdf.chapter import Chapter
from selfassess.reports.pdf.columns import Columns, Stack, height_of
from selfassess.reports.pdf.composer import Cell, Column
from selfassess.reports.pdf.flowables import Gap
from selfassess.reports.pdf.limit_row import limit_row
from selfassess.reports.pdf.styles import TEXT_HEIGHT, TEXT_WIDTH, columns
from selfassess.reports.pdf.wording import headline_of
from selfassess.voice.findings import (
    bounds_line,
    case_equation,
    case_words,
    equation_words,
    exact_words,
    figure_name,
    judgement_remarks,
    left_word,
    method_lines,
    own_method,
    question_name,
    rounding_words,
    rule_sentence,
    section_name,
    section_number,
    shared_method,
)

_NUMBER, _FIGURES = 34.0, 74.0


def method_pages(chapters: Sequence[Chapter]) -> list[Flowable]:
    """Return how the scores of scored sheets are made: what holds for all, then sheet by sheet its rule and examples.

    In full every section and the whole are worked out, else one section as an example.
    """
    composer, voice = chapters[0].composer, chapters[0].voice
    story: list[Flowable] = [composer.heading(1, voice.translate("Report", "How the score is made"), outline=0)]
    if len(chapters) == 1:
        lines = list(method_lines(voice, chapters[0].questionnaire))
        story += [part for text in lines for part in composer.paragraphs("text", text)]
        return [*story, *_examples(chapters[0])]
    story += [part for text in shared_method(voice) for part in composer.paragraphs("text", text)]
    for chapter in chapters:
        heading = composer.heading(2, voice.text(chapter.questionnaire.title), outline=1)
        lines = list(own_method(voice, chapter.questionnaire))
        told = [heading, *(part for text in lines for part in composer.paragraphs("text", text))]
        story += [CondPageBreak(height_of(told)), *told, *_examples(chapter)]
    return story


def _examples(chapter: Chapter) -> Iterator[Flowable]:
    for target in _explained(chapter):
        explanation = _explanation(chapter, target)
        yield CondPageBreak(min(height_of(explanation), TEXT_HEIGHT - 1))
        yield from explanation


def _explained(chapter: Chapter) -> list[str]:
    """Return what is worked out: one section as an example, in full every section that has a score and the whole."""
    if chapter.result.overall is None or chapter.result.overall.value is None:
        return []
    figures = ((section.id, chapter.result.figure(section.id)) for section in chapter.questionnaire.sections)
    found = [target for target, figure in figures if figure is not None and figure.value is not None]
    return [*found, OVERALL] if chapter.is_full else _example(chapter, found)


def _example(chapter: Chapter, sections: Sequence[str]) -> list[str]:
    """Return the section that shows most: the first that a threshold has not decided, else the first."""
    tally = leading_tally(chapter.result)
    undecided = tally.not_decided if tally else ()
    return [*(one for one in sections if one in undecided), *sections][:1]


def _explanation(chapter: Chapter, target: str) -> list[Flowable]:
    """Return one figure in full: the table of its parts, the division, what can still change it, the verdicts."""
    composer, voice, questionnaire = chapter.composer, chapter.voice, chapter.questionnaire
    explanation = chapter.explanation(target)
    figure = f"{figure_name(voice, questionnaire, target)}: {headline_of(chapter, target)}"
    story: list[Flowable] = [composer.heading(2, figure)]
    story += composer.paragraphs("text", rule_sentence(voice, questionnaire, explanation))
    story += _tables(chapter, explanation)
    rounding = rounding_words(voice, questionnaire, explanation.figure.value or explanation.products)
    story.append(composer.words("text", f"– {rounding}", lead=equation_words(voice, explanation)))
    story += composer.paragraphs("text", bounds_line(voice, questionnaire, explanation))
    story += [*(_case(chapter, case) for case in explanation.cases), Gap(8)]
    for judgement in explanation.judgements:
        remarks = judgement_remarks(voice, questionnaire, explanation, judgement)
        story.append(limit_row([chapter], judgement, *remarks))
    return story


def _tables(chapter: Chapter, explanation: Explanation) -> list[Flowable]:
    composer, voice = chapter.composer, chapter.voice
    of_sections = all(row.part.is_section for row in explanation.rows)
    name = voice.translate("Report", "Section") if of_sections else voice.translate("Report", "Question")
    value = voice.translate("Report", "Level") if chapter.questionnaire.scale else voice.translate("Report", "Value")
    head = [
        Column(voice.translate("Report", "No."), _NUMBER),
        Column(voice.translate("Report", "Principle") if of_sections and chapter.has_principles else name, 0),
        Column(voice.translate("Report", "Score") if of_sections else value, _FIGURES, figures=True),
        Column(voice.translate("Report", "Weight"), _FIGURES, figures=True),
        Column(voice.translate("Report", "Product"), _FIGURES, figures=True),
    ]
    head[1] = Column(head[1].title, TEXT_WIDTH - sum(column.width for column in head))
    weights, products = (exact_words(voice, number) for number in (explanation.weights, explanation.products))
    total: list[Cell] = [
        "",
        composer.words("cell_bold", voice.translate("Report", "Together")),
        "",
        composer.words("cell_right_bold", weights),
        composer.words("cell_right_bold", products),
    ]
    rows: Sequence[Sequence[Cell]] = [*(_row(chapter, row) for row in explanation.rows), total]
    return list(composer.grids(head, rows))


def _row(chapter: Chapter, row: Row) -> list[Cell]:
    """Return one item of the sum, or why it is left out."""
    voice, part = chapter.voice, row.part
    names: list[Cell] = [*_name(chapter, part.id)]
    if part.value is None or row.product is None:
        reason = chapter.composer.words("caption_right", left_word(voice, part.left or Left.EMPTY))
        return [*names, reason, "–", "–"]
    return [*names, *(exact_words(voice, number) for number in (part.value, part.weight, row.product))]


def _name(chapter: Chapter, target: str) -> tuple[str, str]:
    """Return number and name of a section or a question."""
    voice, questionnaire = chapter.voice, chapter.questionnaire
    if target in questionnaire.section_by_id:
        section = questionnaire.section_by_id[target]
        return section_number(questionnaire, section), section_name(voice, section)
    question = questionnaire.question_by_id[target]
    return question.number, question_name(voice, question)


def _case(chapter: Chapter, case: Case) -> Columns:
    """Return what the figure would be if the one open question were answered so."""
    composer, voice, width = chapter.composer, chapter.voice, columns(5)
    making, result = case_equation(voice, chapter.questionnaire, case)
    condition = f"{case_words(voice, chapter.questionnaire, case)}:"
    equation = composer.words("cell", " = ".join(filter(None, (making, result))))
    return Columns(
        [Stack(0, width, [composer.words("cell", condition)]), Stack(width, TEXT_WIDTH - width, [equation])],
        padding=1.5,
    )
