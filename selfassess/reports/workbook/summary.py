"""The first worksheet: the verdict in a sentence, the table of sections, a radar and a bar chart."""

from collections.abc import Sequence

from openpyxl.chart import BarChart, RadarChart, Reference, Series
from openpyxl.chart.layout import Layout, ManualLayout
from openpyxl.chart.legend import Legend
from openpyxl.worksheet.worksheet import Worksheet

from selfassess.domain.figures import Figure, Verdict
from selfassess.domain.findings import leading_tally
from selfassess.domain.questionnaire import Threshold
from selfassess.domain.record import SheetSnapshot, Snapshot
from selfassess.domain.rounding import rounded_against
from selfassess.reports.workbook.cells import Column, Content, Number, put, write_heading
from selfassess.voice import Voice
from selfassess.voice.findings import provisional_line, section_name, section_number, verdict_sentence
from selfassess.voice.terms import verdict_word

HEADING_ROW = 7
_FINDING_WIDTH = 78
_RADAR_SECTIONS = range(3, 13)
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
    assert found.result.overall is not None
    last = (None, voice.translate("Workbook", "Overall"), *_figures(found, found.result.overall, None, None, voice))
    _write_row(sheet, row + 1, last, voice, "sa_total")
    _add_charts(sheet, row, found, limit)


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
    sheets = [leading] if leading else []
    sheets += [one for one in snapshot.sheets if not one.questionnaire.is_scored]
    for row, one in enumerate(sheets[:2], start=3):
        sentence = verdict_sentence(voice, one.questionnaire, one.result)
        if one is not leading:
            sentence = f"{voice.text(one.questionnaire.title)}: {sentence}"
        sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=8)
        put(sheet.cell(row, 1), sentence, "sa_finding" if one is leading else "sa_quiet", voice)
        sheet.row_dimensions[row].height = 17 * (1 + len(sentence) // _FINDING_WIDTH)
    overall = leading.result.overall if leading else None
    if leading and overall:
        put(sheet["A5"], provisional_line(voice, leading.questionnaire, overall), "sa_quiet", voice)


def _columns(year: int, found: SheetSnapshot, voice: Voice) -> list[Column]:
    before = str(found.previous.year) if found.previous else voice.translate("Workbook", "Last period")
    return [
        Column(voice.translate("Workbook", "No."), 6),
        Column(voice.translate("Workbook", "Section"), 30),
        Column(str(year), 10),
        Column(before, 10),
        Column(voice.translate("Workbook", "Lowest possible"), 12),
        Column(voice.translate("Workbook", "Highest possible"), 12),
        Column(voice.translate("Workbook", "Threshold"), 11),
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
            cell.style = style
            cell.number_format = shown


def _add_charts(sheet: Worksheet, last: int, found: SheetSnapshot, limit: Threshold | None) -> None:
    """Add the charts under the table, drawn by Excel itself from its cells."""
    if last == HEADING_ROW:
        return
    scale = found.questionnaire.scale
    lowest, highest = (float(scale.lowest), float(scale.highest)) if scale else (None, None)
    columns = [_SCORE]
    if found.previous:
        columns.append(_SCORE + 1)
    if limit is not None:
        columns.append(_SCORE + 4)
    anchor = last + 3
    if last - HEADING_ROW in _RADAR_SECTIONS:
        radar = RadarChart()
        radar.type = "marker"
        _fill(radar, sheet, last, columns)
        radar.y_axis.scaling.min, radar.y_axis.scaling.max = lowest, highest
        radar.height, radar.width = 13, 18
        sheet.add_chart(radar, f"A{anchor}")
        anchor += 26
    bars = BarChart()
    bars.type = "bar"
    _fill(bars, sheet, last, columns[:2] if found.previous else columns[:1])
    bars.x_axis.scaling.orientation = "maxMin"
    bars.y_axis.scaling.min, bars.y_axis.scaling.max = lowest, highest
    bars.height, bars.width = max(7, last - HEADING_ROW), 18
    bars.gapWidth = 60
    sheet.add_chart(bars, f"A{anchor}")


_COLOURS = {_SCORE: "125E70", _SCORE + 1: "9AA0A0", _SCORE + 4: "1B1B1B"}


def _fill(chart: BarChart | RadarChart, sheet: Worksheet, last: int, columns: Sequence[int]) -> None:
    chart.style = 10
    chart.legend = Legend(legendPos="b")
    for column in columns:
        values = Reference(sheet, min_col=column, min_row=HEADING_ROW, max_row=last)
        series = Series(values, title_from_data=True)
        if isinstance(chart, BarChart):
            series.graphicalProperties.solidFill = _COLOURS[column]
        else:
            series.graphicalProperties.line.solidFill = _COLOURS[column]
            series.graphicalProperties.line.dashStyle = "solid" if column == _SCORE else "sysDash"
            series.marker.symbol = "circle" if column == _SCORE else "none"
            series.marker.graphicalProperties.solidFill = _COLOURS[column]
        chart.series.append(series)
    chart.set_categories(Reference(sheet, min_col=2, min_row=HEADING_ROW + 1, max_row=last))
    # openpyxl hides the axes of charts it writes unless they are told to show
    chart.x_axis.delete = chart.y_axis.delete = False
    chart.layout = Layout(manualLayout=ManualLayout(x=0.2, y=0.04, w=0.72, h=0.8, layoutTarget="inner"))
