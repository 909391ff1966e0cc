"""The first worksheet: the verdict in a sentence, the table of sections, a radar and a bar chart."""

from collections.abc import Sequence

from openpyxl.chart import BarChart, RadarChart, Reference, Series
from openpyxl.chart.axis import ChartLines
from openpyxl.chart.legend import Legend
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.drawing.line import LineProperties
from openpyxl.worksheet.worksheet import Worksheet

from selfassess.domain.figures import OVERALL, Figure, Judgement, Result, Verdict
from selfassess.domain.findings import leading_tally
from selfassess.domain.forms import Scale
from selfassess.domain.questionnaire import Threshold
from selfassess.domain.record import SheetSnapshot, Snapshot
from selfassess.domain.rounding import rounded_against
from selfassess.reports.workbook.cells import Column, Content, Number, put, write_heading
from selfassess.voice import Voice
from selfassess.voice.findings import provisional_line, section_name, section_number, verdict_sentence
from selfassess.voice.terms import verdict_word

HEADING_ROW = 7
_FINDING_WIDTH = 100
_RADAR_SECTIONS = range(3, 13)
_MOST_STEPS = 10
_SCORE = 3
"""The column of the score; last period, bounds, threshold and verdict follow it."""


def write_summary(sheet: Worksheet, snapshot: Snapshot, found: SheetSnapshot, voice: Voice) -> None:
    """Write the summary of one scored sheet; what the other sheets say stands above its table."""
    _write_head(sheet, snapshot, found, voice)
    leading = leading_tally(found.result)
    limit = leading.result.threshold if leading else None
    verdicts = {judged.target: judged.verdict for judged in leading.result.judgements} if leading else {}
    year = snapshot.assessment.period.end.year
    write_heading(sheet, HEADING_ROW, _columns(year, found, voice), voice)
    row = HEADING_ROW
    for section in found.questionnaire.sections:
        figure = found.result.sections.get(section.id)
        if figure is not None:
            row += 1
            name: tuple[Content, Content] = (
                section_number(found.questionnaire, section),
                section_name(voice, section),
            )
            _write_row(sheet, row, (*name, *_figures(found, figure, limit, verdicts.get(section.id), voice)), voice)
    overall = found.result.overall
    assert overall is not None
    own = _overall_judgement(found.result)
    limit_of_all, verdict = (own.threshold, own.verdict) if own else (None, None)
    total = (None, voice.translate("Workbook", "Overall"), *_figures(found, overall, limit_of_all, verdict, voice))
    _write_row(sheet, row + 1, total, voice, "sa_total")
    _add_charts(sheet, row, found, limit)


def _overall_judgement(result: Result) -> Judgement | None:
    """Return the verdict on the overall score, where a limit is set for it."""
    found = (one.judgements[0] for one in result.thresholds if one.threshold.applies_to == OVERALL)
    return next((one for one in found if one.threshold.value is not None and not one.threshold.orientation), None)


def write_sentences(sheet: Worksheet, snapshot: Snapshot, voice: Voice) -> None:
    """Write the summary of an assessment without any scored sheet."""
    _write_head(sheet, snapshot, None, voice)
    sheet.column_dimensions["A"].width = _FINDING_WIDTH


def _write_head(sheet: Worksheet, snapshot: Snapshot, leading: SheetSnapshot | None, voice: Voice) -> None:
    info = snapshot.assessment
    unit = info.unit.name or info.unit.municipality.official_name
    period = voice.between(voice.date(info.period.start, "short"), voice.date(info.period.end, "short"))
    put(sheet["A1"], unit, "sa_title", voice)
    put(sheet["A2"], f"{info.title} ({period})" if info.title else period, "sa_quiet", voice)
    for row in range(2, HEADING_ROW - 1):
        sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=8)
    finding = verdict_sentence(voice, leading.questionnaire, leading.result) if leading else ""
    others = "\n".join(
        f"{voice.text(one.questionnaire.title)}: {verdict_sentence(voice, one.questionnaire, one.result)}"
        for one in snapshot.sheets
        if not one.questionnaire.is_scored
    )
    for row, text, style in ((3, finding, "sa_finding"), (4, others, "sa_quiet")):
        put(sheet.cell(row, 1), text, style, voice)
        lines = sum(1 + len(line) // _FINDING_WIDTH for line in text.splitlines())
        sheet.row_dimensions[row].height = 17 * max(1, lines)
    overall = leading.result.overall if leading else None
    if leading and overall:
        put(sheet["A5"], provisional_line(voice, leading.questionnaire, overall), "sa_quiet", voice)


def _columns(year: int, found: SheetSnapshot, voice: Voice) -> list[Column]:
    before = str(found.previous.year) if found.previous else voice.translate("Workbook", "Last period")
    return [
        Column(voice.translate("Workbook", "No."), 6),
        Column(voice.translate("Workbook", "Section"), 30),
        Column(str(year), 10, is_number=True),
        Column(before, 10, is_number=True),
        Column(voice.translate("Workbook", "Lowest possible"), 15, is_number=True),
        Column(voice.translate("Workbook", "Highest possible"), 15, is_number=True),
        Column(voice.translate("Workbook", "Threshold"), 11, is_number=True),
        Column(voice.translate("Workbook", "Verdict"), 18),
    ]


def _figures(
    found: SheetSnapshot, figure: Figure, limit: Threshold | None, verdict: Verdict | None, voice: Voice
) -> tuple[Content, ...]:
    decimals, value = found.questionnaire.decimals, limit.value if limit else None
    before = found.previous.result.figure(figure.id) if found.previous else None
    score = None
    if figure.value is not None:
        shown = rounded_against(figure.value, decimals, value)
        score = Number(figure.value, len(shown.partition(".")[2]))
    return (
        score,
        Number(before.value, decimals) if before and before.value is not None else None,
        Number(figure.bounds.low, decimals) if figure.bounds else None,
        Number(figure.bounds.high, decimals) if figure.bounds else None,
        Number.exact(value) if value is not None else None,
        verdict_word(verdict, voice) if verdict else None,
    )


def _write_row(sheet: Worksheet, row: int, contents: Sequence[Content], voice: Voice, style: str = "sa_text") -> None:
    for index, content in enumerate(contents, start=1):
        cell = sheet.cell(row, index)
        put(cell, content, style, voice)
        if isinstance(content, Number) and style == "sa_total":
            shown = cell.number_format
            cell.style = "sa_total_right"
            cell.number_format = shown


def _add_charts(sheet: Worksheet, last: int, found: SheetSnapshot, limit: Threshold | None) -> None:
    """Add the charts under the table, drawn by Excel itself from its cells."""
    if last == HEADING_ROW:
        return
    columns = [_SCORE, _SCORE + 1] if found.previous else [_SCORE]
    count, anchor = last - HEADING_ROW, last + 3
    if count in _RADAR_SECTIONS:
        radar = RadarChart(type="marker")
        _fill(radar, sheet, last, [*columns, _SCORE + 4] if limit else columns)
        _set_axes(radar, found.questionnaire.scale)
        radar.height, radar.width = 12, 20
        sheet.add_chart(radar, f"A{anchor}")
        anchor += 25
    bars = BarChart(barDir="bar", gapWidth=60)
    _fill(bars, sheet, last, columns)
    _set_axes(bars, found.questionnaire.scale)
    bars.x_axis.scaling.orientation = "maxMin"
    bars.height, bars.width = max(6, count), 20
    sheet.add_chart(bars, f"A{anchor}")


_COLOURS = {_SCORE: "125E70", _SCORE + 1: "9AA0A0", _SCORE + 4: "1B1B1B"}
_LINE_WIDTH = 19_050
"""1.5 points, in the unit of the format."""


def _fill(chart: BarChart | RadarChart, sheet: Worksheet, last: int, columns: Sequence[int]) -> None:
    chart.legend = Legend(legendPos="b")
    for column in columns:
        values = Reference(sheet, min_col=column, min_row=HEADING_ROW, max_row=last)
        series = Series(values, title_from_data=True)
        if isinstance(chart, BarChart):
            series.graphicalProperties.solidFill = _COLOURS[column]
        else:
            line = series.graphicalProperties.line
            line.solidFill, line.width = _COLOURS[column], _LINE_WIDTH
            line.dashStyle = "solid" if column == _SCORE else "sysDash"
            series.marker.symbol = "circle" if column == _SCORE else "none"
            series.marker.graphicalProperties.solidFill = _COLOURS[column]
        chart.series.append(series)
    chart.set_categories(Reference(sheet, min_col=2, min_row=HEADING_ROW + 1, max_row=last))


def _set_axes(chart: BarChart | RadarChart, scale: Scale | None) -> None:
    """Draw the whole scale with quiet lines."""
    # openpyxl hides the axes of charts it writes unless they are told to show
    chart.x_axis.delete = chart.y_axis.delete = False
    chart.y_axis.majorGridlines = ChartLines(GraphicalProperties(ln=LineProperties(solidFill="D9D9D6")))
    chart.y_axis.number_format = "General"
    if scale is not None:
        chart.y_axis.scaling.min, chart.y_axis.scaling.max = float(scale.lowest), float(scale.highest)
        if scale.highest - scale.lowest <= _MOST_STEPS:
            chart.y_axis.majorUnit = 1
