"""The first worksheet: the verdict in a sentence, the table of sections, a radar and a bar chart."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from openpyxl.comments import Comment

from selfassess.domain.figures import OVERALL, Judgement, Result
from selfassess.domain.findings import leading_tally
from selfassess.domain.record import SheetSnapshot, Snapshot
from selfassess.domain.rounding import rounded_against
from selfassess.reports.workbook import verdicts
from selfassess.reports.workbook.cells import Content, Formula, Leaf, Number
from selfassess.reports.workbook.drawings import Plot, add_charts
from selfassess.reports.workbook.figures import CHANGED, HIGH, LOW, SCORE
from selfassess.reports.workbook.grid import Column, keep_in_sight, set_widths, write_heading
from selfassess.reports.workbook.notes import explanation, note
from selfassess.reports.workbook.verdicts import VerdictRows
from selfassess.voice import Voice
from selfassess.voice.findings import in_percent, provisional_line, section_name, section_number, verdict_sentence

HEADING_ROW = 7
_FINDING_WIDTH = 100
_SCORE = 3
"""The column of the score; last period, bounds, threshold and verdict follow it."""


@dataclass(frozen=True, slots=True)
class Summary:
    """What the summary of one scored sheet is written from."""

    leaf: Leaf
    snapshot: Snapshot
    found: SheetSnapshot
    rows: VerdictRows
    judged: Leaf


def write_summary(summary: Summary) -> None:
    """Write the summary of one scored sheet; what the other sheets say stands above its table."""
    leaf, found, voice = summary.leaf, summary.found, summary.leaf.voice
    _write_head(leaf, summary.snapshot, found)
    _tell_changes(summary)
    leading = leading_tally(found.result)
    judged = {one.target: one for one in leading.result.judgements} if leading else {}
    columns = _columns(summary.snapshot.assessment.period.end.year, found, voice)
    set_widths(leaf, columns)
    write_heading(leaf, HEADING_ROW, columns)
    keep_in_sight(leaf, HEADING_ROW)
    layout = summary.rows.layout
    inside = layout.figures[found.questionnaire.id, OVERALL].inside
    sections = [one.section for one in layout.figures.values() if one.row in inside and one.section is not None]
    row = HEADING_ROW
    for row, section in enumerate(sections, start=HEADING_ROW + 1):
        name = (section_number(found.questionnaire, section), section_name(voice, section))
        _write_row(summary, row, (*name, *_figures(summary, section.id, judged.get(section.id))))
        leaf.sheet.cell(row, _SCORE).comment = _explained(summary, section.id)
    total = (None, voice.translate("Workbook", "Overall"))
    _write_row(summary, row + 1, (*total, *_figures(summary, OVERALL, _overall_judgement(found.result))), "sa_total")
    leaf.sheet.cell(row + 1, _SCORE).comment = _explained(summary, OVERALL)
    if sections:
        has_limit = leading is not None
        add_charts(leaf, Plot(summary.snapshot, found, summary.rows.calculation, inside, HEADING_ROW, has_limit))


def _explained(summary: Summary, target: str) -> Comment:
    """Return how a figure came about, as it was exported."""
    figure = summary.found.result.figure(target)
    assert figure is not None
    return note(explanation(summary.leaf.voice, summary.found.questionnaire, figure))


def _tell_changes(summary: Summary) -> None:
    """Say above the table when answers were changed after the export, since sentences do not follow."""
    guard = summary.rows.layout.heads[summary.found.questionnaire.id]
    changed = summary.rows.calculation.at(f"${CHANGED}${guard}")
    text = f'IF({changed}=0,"",{summary.rows.codes.changed_word})'
    summary.leaf.put(HEADING_ROW - 1, 1, Formula(text, ""), "sa_quiet")


def _overall_judgement(result: Result) -> Judgement | None:
    """Return the verdict on the overall score, where a limit is set for it."""
    found = (one.judgements[0] for one in result.thresholds if one.threshold.applies_to == OVERALL)
    return next((one for one in found if one.threshold.value is not None and not one.threshold.orientation), None)


def write_sentences(leaf: Leaf, snapshot: Snapshot) -> None:
    """Write the summary of an assessment without any scored sheet."""
    _write_head(leaf, snapshot, None)
    leaf.sheet.column_dimensions["A"].width = _FINDING_WIDTH


def _write_head(leaf: Leaf, snapshot: Snapshot, leading: SheetSnapshot | None) -> None:
    sheet, voice = leaf.sheet, leaf.voice
    info = snapshot.assessment
    unit = info.unit.name or info.unit.municipality.official_name
    period = voice.between(voice.date(info.period.start, "short"), voice.date(info.period.end, "short"))
    leaf.put(1, 1, unit, "sa_title")
    told = f"{info.title} ({period})" if info.title else period
    if leading and sum(one.questionnaire.is_scored for one in snapshot.sheets) > 1:
        told = f"{voice.text(leading.questionnaire.title)}. {told}"
    leaf.put(2, 1, told, "sa_quiet")
    for row in range(2, HEADING_ROW):
        sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=8)
    finding = verdict_sentence(voice, leading.questionnaire, leading.result) if leading else ""
    others = "\n".join(
        f"{voice.text(one.questionnaire.title)}: {verdict_sentence(voice, one.questionnaire, one.result)}"
        for one in snapshot.sheets
        if not one.questionnaire.is_scored
    )
    for row, text, style in ((3, finding, "sa_finding"), (4, others, "sa_quiet")):
        leaf.put(row, 1, text, style)
        lines = sum(1 + len(line) // _FINDING_WIDTH for line in text.splitlines())
        sheet.row_dimensions[row].height = 17 * max(1, lines)
    overall = leading.result.overall if leading else None
    if leading and overall:
        leaf.put(5, 1, provisional_line(voice, leading.questionnaire, overall), "sa_quiet")


def _columns(year: int, found: SheetSnapshot, voice: Voice) -> list[Column]:
    before = str(found.previous.year) if found.previous else voice.translate("Workbook", "Last period")
    unit = ", %" if in_percent(found.questionnaire) else ""
    return [
        Column(voice.translate("Workbook", "No."), 6),
        Column(voice.translate("Workbook", "Section"), 30),
        Column(f"{year}{unit}", 10, is_number=True),
        Column(f"{before}{unit}", 10, is_number=True),
        Column(voice.translate("Workbook", "Lowest possible") + unit, 15, is_number=True),
        Column(voice.translate("Workbook", "Highest possible") + unit, 15, is_number=True),
        Column(voice.translate("Workbook", "Threshold") + unit, 12, is_number=True),
        Column(voice.translate("Workbook", "Verdict"), 18),
    ]


def _figures(summary: Summary, target: str, judgement: Judgement | None) -> tuple[Content, ...]:
    """Return score, last period, bounds, threshold and verdict of a figure, as the calculation has them."""
    found, decimals = summary.found, summary.found.questionnaire.decimals
    figure, before = found.result.figure(target), found.previous.result.figure(target) if found.previous else None
    assert figure is not None
    row = summary.rows.layout.figures[found.questionnaire.id, target].row
    limit = judgement.limit if judgement else None
    shown = decimals if figure.value is None else _digits(figure.value, decimals, limit)
    ends = (None, None) if figure.bounds is None else (figure.bounds.low, figure.bounds.high)
    cells: list[Content] = [
        Formula(summary.rows.calculation.at(f"${column}${row}"), value, places)
        for column, value, places in zip(
            (SCORE, LOW, HIGH), (figure.value, *ends), (shown, decimals, decimals), strict=True
        )
    ]
    cells.insert(1, Number(before.value, decimals) if before and before.value is not None else None)
    return (*cells, *_verdict(summary, judgement))


def _digits(value: Fraction, decimals: int, limit: Fraction | None) -> int:
    """Return how many decimals a score needs so that it does not contradict its verdict."""
    return len(rounded_against(value, decimals, limit).partition(".")[2])


def _verdict(summary: Summary, judgement: Judgement | None) -> tuple[Content, Content]:
    if judgement is None or judgement.threshold.value is None:
        return None, None
    codes, limit = summary.rows.codes, judgement.limit or Fraction(0)
    row = summary.rows.rows[summary.found.questionnaire.id, judgement.threshold.id, judgement.target]
    code = verdicts.code_of(judgement, summary.found)
    word = Formula(codes.verdict(summary.judged.at(f"${verdicts.CODE}${row}")), codes.verdict_words[code])
    if limit != judgement.threshold.value:
        # beside scores, and in the charts, a limit in percent stands on their scale
        return Number.exact(limit), word
    place = summary.judged.at(f"${verdicts.LIMIT}${row}")
    return Formula(place, limit, Number.exact(limit).decimals), word


def _write_row(summary: Summary, row: int, contents: Sequence[Content], style: str = "sa_text") -> None:
    for index, content in enumerate(contents, start=1):
        cell = summary.leaf.put(row, index, content, style)
        if style == "sa_total" and cell.style.startswith("sa_number"):
            shown = cell.number_format
            cell.style = "sa_total_right"
            cell.number_format = shown
