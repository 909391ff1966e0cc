"""The right panel: limits of the question, the score; folds to a strip that shows the score."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, QPropertyAnimation, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from selfassess.ui.answering.desk import Desk
from selfassess.ui.answering.limits_block import LimitsBlock
from selfassess.ui.answering.score_block import ScoreBlock
from selfassess.ui.parts.buttons import icon_button
from selfassess.ui.parts.labels import Label, line, paint_ground
from selfassess.ui.parts.order import follow
from selfassess.ui.parts.scrolled import Scrolled
from selfassess.ui.parts.slide import slide_in
from selfassess.ui.theme import Theme
from selfassess.voice.findings.headline import headline
from selfassess.voice.findings.limits import counts_line

STRIP, WIDTH, WIDE = 40, 320, 400
NARROW_UNDER, WIDE_FROM = 1340, 1800
"""Pixels at the usual size of the text."""
_EDGE, _MOST = 24, 0.5
"""The margin in pixels; the largest share of the page."""


class SidePanel(QWidget):
    """What the answers so far come to."""

    explanation_wanted = Signal(str)
    """The figure that was clicked."""
    message = Signal(object)
    """A Message about a chart, copied or saved."""
    folded = Signal()
    """The panel is to become a strip."""

    def __init__(self, theme: Theme, desk: Desk) -> None:
        """Make the panel."""
        super().__init__()
        self._desk = desk
        paint_ground(self, theme.colour("paper"))
        self.heading = Label(theme, "", "strong")
        self.limits = LimitsBlock(theme, desk)
        self._counts = Label(theme, "", "caption", "ink2")
        self._content = QWidget()
        self.score = ScoreBlock(theme, desk)
        self.score.explanation_wanted.connect(self.explanation_wanted)
        self.score.message.connect(self.message)
        self.fold_button = icon_button(theme, "chevron-right", desk.voice.translate("Answering", "Fold the panel"))
        self.fold_button.clicked.connect(self.folded)
        head = QHBoxLayout()
        head.setContentsMargins(_EDGE, 10, 12, 0)
        head.addWidget(self.heading, 1)
        head.addWidget(self.fold_button)
        _edge(theme, self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(head)
        outer.addWidget(self._scrolled_content(), 1)

    def _scrolled_content(self) -> QScrollArea:
        """Return the groups in an area that scrolls; its bar has the margin at the right to itself."""
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.limits)
        column.addWidget(self._counts)
        column.addWidget(self.score)
        column.addStretch(1)
        inner, area = Scrolled(), QScrollArea()
        row = QHBoxLayout(inner)
        row.setContentsMargins(_EDGE, 4, 0, 8)
        row.addWidget(self._content)
        row.addStretch(1)
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner.setAutoFillBackground(False)
        area.viewport().setAutoFillBackground(False)
        return area

    def fit(self, width: int) -> None:
        """Draw the charts for a panel `width` pixels wide."""
        self._content.setFixedWidth(width - 2 * _EDGE)
        self.score.fit(width - 2 * _EDGE)

    @Slot()
    def show_answer(self) -> None:
        """Show what the answers come to."""
        voice, sheet = self._desk.voice, self._desk.sheet
        is_scored = sheet.questionnaire.is_scored
        self.heading.setText(
            voice.translate("Answering", "Score so far") if is_scored else voice.translate("Answering", "Thresholds")
        )
        self.limits.show_answer()
        self._counts.setVisible(not is_scored)
        if not is_scored:
            self._counts.setText(f"{counts_line(voice, sheet.result)}.")
        self.score.show_answer()
        follow(self.fold_button, self.limits)


class Strip(QWidget):
    """The folded panel: opens it, and shows the overall score."""

    opened = Signal()
    """The panel is to open."""

    def __init__(self, theme: Theme, desk: Desk) -> None:
        """Make the strip."""
        super().__init__()
        self._desk = desk
        paint_ground(self, theme.colour("paper"))
        self.setFixedWidth(theme.px(STRIP))
        self.button = icon_button(theme, "chevron-left", desk.voice.translate("Answering", "Open the panel"))
        self.button.clicked.connect(self.opened)
        self.score = line(theme, "", "caption_strong")
        self.score.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        _edge(theme, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 10, 2, 0)
        column.setSpacing(8)
        column.addWidget(self.button)
        column.addWidget(self.score)
        column.addStretch(1)

    @Slot()
    def show_answer(self) -> None:
        """Show the overall score, or its range in two lines where that leads."""
        sheet = self._desk.sheet
        overall, words = sheet.result.overall, ""
        if overall is not None and overall.value is not None:
            words = headline(self._desk.voice, sheet.questionnaire, overall)
        self.score.setText(words.replace("\N{EN DASH}", "\N{EN DASH}\n"))
        self.score.setAccessibleName(words)


def _edge(theme: Theme, panel: QWidget) -> None:
    """Draw the hairline at the left edge of a panel."""
    hairline = QWidget(panel)
    paint_ground(hairline, theme.colour("line"))
    hairline.setGeometry(0, 0, 1, 8_000)


class SideBoard(QObject):
    """The panel or its strip at the right end of the page.

    `slot` is the room kept for it. Where the window is narrow the panel begins folded, and opened it lies over the
    question. Folding it by hand holds until it is opened by hand.
    """

    explanation_wanted = Signal(str)
    """The figure that was clicked."""
    message = Signal(object)
    """A Message about a chart, copied or saved."""

    def __init__(self, theme: Theme, desk: Desk, page: QWidget) -> None:
        """Make panel and strip on `page`."""
        super().__init__(page)
        self._theme = theme
        self.slot = QWidget()
        self.panel, self.strip = SidePanel(theme, desk), Strip(theme, desk)
        self._slide = QPropertyAnimation(self.panel, b"pos", self)
        self._is_narrow, self._is_open, self._is_folded = False, True, False
        self._page = page
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.show_answer)
        for part in (self.panel, self.strip):
            part.setParent(page)
        self.panel.explanation_wanted.connect(self.explanation_wanted)
        self.panel.message.connect(self.message)
        self.panel.folded.connect(self.fold)
        self.strip.opened.connect(self.open)

    def show_change(self) -> None:
        """Show what the answers come to once the answer itself is on screen."""
        self._soon.start()

    @Slot()
    def show_answer(self) -> None:
        """Show what the answers come to; only the visible one of the two is drawn."""
        self._soon.stop()
        self.strip.show_answer()
        if self._is_open:
            self.panel.show_answer()

    def fit(self, width: int, height: int) -> None:
        """Take the place that belongs to a page of this size."""
        px = self._theme.px
        is_narrow, strip = width < px(NARROW_UNDER), px(STRIP)
        if is_narrow != self._is_narrow:
            self._is_narrow, self._is_open = is_narrow, not is_narrow and not self._is_folded
        panel_width = min(px(WIDE if width >= px(WIDE_FROM) else WIDTH), round(_MOST * width))
        self.slot.setFixedWidth(strip if self._is_narrow or not self._is_open else panel_width)
        self.panel.setGeometry(width - panel_width, 0, panel_width, height)
        self.strip.setGeometry(width - strip, 0, strip, height)
        self.panel.setVisible(self._is_open)
        self.strip.setVisible(not self._is_open)
        if self._is_open:
            self.panel.fit(panel_width)
            self.panel.raise_()
        self._slide.stop()

    def view(self) -> dict[str, object]:
        """Return whether the panel was folded by hand."""
        return {"folded": self._is_folded}

    def show_view(self, looks: Mapping[str, object]) -> None:
        """Fold the panel as `view` said; the keyboard stays where it is."""
        if looks.get("folded") is True:
            self._is_open, self._is_folded = False, True
            self.fit(self._page.width(), self._page.height())

    @Slot()
    def fold(self) -> None:
        """Leave only the strip."""
        self._is_open, self._is_folded = False, True
        self.fit(self._page.width(), self._page.height())
        self.strip.button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def open(self) -> None:
        """Show the panel."""
        self._is_open, self._is_folded = True, False
        self.panel.show_answer()
        self.fit(self._page.width(), self._page.height())
        if self._theme.moves:
            slide_in(self._slide, self.panel)
        self.panel.fold_button.setFocus(Qt.FocusReason.OtherFocusReason)
