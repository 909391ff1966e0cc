"""Charts of a summary, drawn by Excel itself from cells."""

from collections.abc import Sequence
from dataclasses import dataclass

from openpyxl.chart import BarChart, RadarChart, Reference, Series
from openpyxl.chart.axis import ChartLines
from openpyxl.chart.data_source import StrRef
from openpyxl.chart.legend import Legend
from openpyxl.chart.series import SeriesLabel
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.drawing.line import LineProperties

from selfassess.charts.profile import profile_of
from selfassess.charts.wording import profile_summary
from selfassess.domain.questionnaire import Questionnaire, RollUp
from selfassess.domain.record import SheetSnapshot, Snapshot
from selfassess.reports.workbook.cells import Leaf
from selfassess.reports.workbook.figures import CHART

_SCORE, _BEFORE, _LIMIT = 3, 4, 7
"""The columns of a summary that are drawn."""
_RADAR_SECTIONS = range(3, 13)
_MOST_STEPS = 10
_COLOURS = {_SCORE: "125E70", _BEFORE: "9AA0A0", _LIMIT: "1B1B1B"}
_LINE_WIDTH = 19_050
"""1.5 points, in the unit of the format."""


@dataclass(frozen=True, slots=True)
class Plot:
    """What is drawn: the sections in `rows` of the calculation; `head` is the heading of their table in the summary."""

    snapshot: Snapshot
    sheet: SheetSnapshot
    calculation: Leaf
    rows: range
    head: int
    has_limit: bool


def add_charts(leaf: Leaf, plot: Plot) -> None:
    """Add a radar for three to twelve sections and bars for any number under the table, each told in words too."""
    voice, count = leaf.voice, len(plot.rows)
    anchor = plot.head + count + 3
    columns = [_SCORE, _BEFORE] if plot.sheet.previous else [_SCORE]
    year = plot.snapshot.assessment.period.end.year
    profile = profile_of(plot.sheet.questionnaire, plot.sheet.result, plot.sheet.previous, year, voice)
    words = profile_summary(profile, voice)
    if count in _RADAR_SECTIONS:
        radar = RadarChart(type="marker")
        _fill(radar, leaf, plot, [*columns, _LIMIT] if plot.has_limit else columns)
        radar.height, radar.width = 12, 20
        leaf.sheet.add_chart(radar, f"A{anchor}")
        leaf.descriptions.append(voice.translate("Workbook", "Radar of the sections' scores. {words}", words=words))
        anchor += 25
    bars = BarChart(barDir="bar", gapWidth=60)
    _fill(bars, leaf, plot, columns)
    bars.x_axis.scaling.orientation = "maxMin"
    bars.height, bars.width = max(6, count), 20
    leaf.sheet.add_chart(bars, f"A{anchor}")
    leaf.descriptions.append(voice.translate("Workbook", "Bars of the sections' scores. {words}", words=words))


def _fill(chart: BarChart | RadarChart, leaf: Leaf, plot: Plot, columns: Sequence[int]) -> None:
    chart.legend = Legend(legendPos="b")
    first, last = plot.head + 1, plot.head + len(plot.rows)
    for column in columns:
        values = Reference(leaf.sheet, min_col=column, min_row=first, max_row=last)
        if column == _SCORE:
            # a section without a score leaves a gap there, where an empty text would be drawn as 0
            cells = f"${CHART}${plot.rows.start}:${CHART}${plot.rows.stop - 1}"
            values = Reference(range_string=plot.calculation.at(cells))
        series = Series(values)
        heading = Reference(leaf.sheet, min_col=column, min_row=plot.head)
        series.tx = SeriesLabel(strRef=StrRef(str(heading)))
        if isinstance(chart, BarChart):
            series.graphicalProperties.solidFill = _COLOURS[column]
        else:
            line = series.graphicalProperties.line
            line.solidFill, line.width = _COLOURS[column], _LINE_WIDTH
            line.dashStyle = "solid" if column == _SCORE else "sysDash"
            series.marker.symbol = "circle" if column == _SCORE else "none"
            series.marker.graphicalProperties.solidFill = _COLOURS[column]
        chart.series.append(series)
    chart.set_categories(Reference(leaf.sheet, min_col=2, min_row=first, max_row=last))
    _set_axes(chart, plot.sheet.questionnaire)


def _set_axes(chart: BarChart | RadarChart, questionnaire: Questionnaire) -> None:
    """Draw the whole scale with quiet lines."""
    # openpyxl hides the axes of charts it writes unless they are told to show
    chart.x_axis.delete = chart.y_axis.delete = False
    chart.y_axis.majorGridlines = ChartLines(GraphicalProperties(ln=LineProperties(solidFill="D9D9D6")))
    chart.y_axis.number_format = "General"
    scale = questionnaire.scale
    if scale is not None and questionnaire.roll_up is not RollUp.SUM:
        chart.y_axis.scaling.min, chart.y_axis.scaling.max = float(scale.lowest), float(scale.highest)
        if scale.highest - scale.lowest <= _MOST_STEPS:
            chart.y_axis.majorUnit = 1
