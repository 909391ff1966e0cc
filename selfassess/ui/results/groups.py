"""The groups of the page that are charts: profile, scores against thresholds, all questions."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from selfassess.charts.bars import bars
from selfassess.charts.distribution import distribution, distribution_of
from selfassess.charts.legend import bars_legend, distribution_legend, heat_legend, radar_legend, trend_legend
from selfassess.charts.periods import trend_of
from selfassess.charts.radar import radar
from selfassess.charts.trend import trend
from selfassess.charts.wheel import heat_map
from selfassess.ui.parts.rules import Heading
from selfassess.ui.results.chart import Chart
from selfassess.ui.results.subject import Subject
from selfassess.voice.findings import numeral, speaks_of_principles

_WHEEL, _RADAR, _TREND = 374, 400, 320


class ChartGroup(QWidget):
    """A heading, the key to the chart, the chart; `centred` puts the chart into the middle of spare height."""

    key_chosen = Signal(str)
    """The section or the question that was clicked, or chosen with Enter."""
    message = Signal(object)
    """A Message about the chart, copied or saved."""

    def __init__(self, heading: Heading, legend: Chart, chart: Chart, centred: bool = False) -> None:
        """Put them under each other."""
        super().__init__()
        self.chart = chart
        chart.take_legend(legend)
        chart.call(heading.words.text())
        heading.add_end(chart.orders.button(heading.words.text()))
        chart.key_chosen.connect(self.key_chosen)
        chart.message.connect(self.message)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(heading)
        self.column.addWidget(legend)
        self.column.addSpacing(4)
        if centred:
            self.column.addStretch(1)
        self.column.addWidget(chart)
        if centred:
            self.column.addStretch(1)


def radar_group(subject: Subject) -> ChartGroup:
    """Return the radar of the top-level sections."""
    voice, profile, theme = subject.voice, subject.profile, subject.theme
    heading = Heading(theme, _radar_heading(subject))
    legend = Chart(theme, voice, lambda frame: radar_legend(profile, frame, voice))
    chart = Chart(theme, voice, lambda frame: radar(profile, frame, voice), lambda width: min(0.92 * width, _RADAR))
    return ChartGroup(heading, legend, chart, centred=True)


def _radar_heading(subject: Subject) -> str:
    voice, count = subject.voice, numeral(subject.voice, subject.questionnaire, len(subject.profile.axes))
    if speaks_of_principles(subject.questionnaire):
        words = voice.translate("Results", "{count} principles", count=count)
    else:
        words = voice.translate("Results", "{count} sections", count=count)
    return words[:1].upper() + words[1:]


def bars_group(subject: Subject, below: Sequence[QWidget] = ()) -> ChartGroup:
    """Return the bars of the top-level sections, with the threshold rows `below` them."""
    voice, profile, theme = subject.voice, subject.profile, subject.theme
    legend = Chart(theme, voice, lambda frame: bars_legend(profile, frame, voice))
    chart = Chart(theme, voice, lambda frame: bars(profile, frame, voice))
    group = ChartGroup(Heading(theme, _bars_heading(subject)), legend, chart)
    for row in below:
        group.column.addWidget(row)
    group.column.addStretch(1)
    return group


def _bars_heading(subject: Subject) -> str:
    voice, judged = subject.voice, any(axis.limit is not None for axis in subject.profile.axes)
    if speaks_of_principles(subject.questionnaire):
        if judged:
            return voice.translate("Results", "Principles against the threshold")
        return voice.translate("Results", "Principles")
    return (
        voice.translate("Results", "Sections against the threshold")
        if judged
        else voice.translate("Results", "Sections")
    )


def heat_group(subject: Subject) -> ChartGroup:
    """Return the heat map of all questions."""
    voice, theme, heat = subject.voice, subject.theme, subject.heat
    count = sum(len(strip.cells) for strip in heat.strips)
    heading = Heading(theme, voice.translate("Results", "All %n questions", "", count))
    scale = subject.questionnaire.scale
    legend = Chart(theme, voice, lambda frame: heat_legend(scale, heat, frame, voice))
    chart = Chart(theme, voice, lambda frame: heat_map(heat, frame, voice), lambda width: min(width, _WHEEL))
    group = ChartGroup(heading, legend, chart)
    group.column.addStretch(1)
    return group


def trend_group(subject: Subject) -> ChartGroup:
    """Return the scores over the periods; there has to be an earlier one."""
    voice, theme = subject.voice, subject.theme
    found = trend_of(subject.profile, subject.periods, voice)
    heading = Heading(theme, voice.translate("Results", "Since {year}", year=found.years[0]))
    legend = Chart(theme, voice, lambda frame: trend_legend(found, frame, voice))
    chart = Chart(theme, voice, lambda frame: trend(found, frame, voice), lambda _width: _TREND)
    group = ChartGroup(heading, legend, chart)
    group.column.addStretch(1)
    return group


def distribution_group(subject: Subject) -> ChartGroup:
    """Return how many answers stand on each level, or how many of each there are."""
    voice, theme = subject.voice, subject.theme
    found = distribution_of(subject.heat, subject.questionnaire.scale, voice)
    by_level = subject.questionnaire.scale is not None
    words = voice.translate("Results", "Answers by level") if by_level else voice.translate("Results", "Answers")
    heading = Heading(theme, words)
    legend = Chart(theme, voice, lambda frame: distribution_legend(found, frame, voice))
    chart = Chart(theme, voice, lambda frame: distribution(found, frame, voice))
    group = ChartGroup(heading, legend, chart)
    group.column.addStretch(1)
    return group
