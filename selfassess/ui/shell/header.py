"""The header: where one is, the pages, that everything is saved, search and menus."""

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from selfassess.ui.context import Context
from selfassess.ui.parts.accessible import Role, give_role
from selfassess.ui.parts.buttons import Button, icon_button
from selfassess.ui.parts.focus import paint_ring
from selfassess.ui.parts.keys import KeyCap
from selfassess.ui.parts.labels import icon_label, line, paint_ground
from selfassess.ui.parts.spare import leave_out
from selfassess.ui.shell.actions import LANGUAGES, keys_shown
from selfassess.ui.shell.names import assessment_names, file_words, saved_words, today, unit_name
from selfassess.ui.shell.pages import PAGES
from selfassess.ui.theme import Theme

if TYPE_CHECKING:
    from selfassess.app.session import Session
    from selfassess.domain.record import AssessmentInfo

_HEIGHT, _ACTIVE, _FILE = 56, 3, 200
"""Pixels at the usual size of the text."""
_OF_NO_FILE = ("start", "new", "library")
"""Pages that are about no open file, even if there is one."""


class Mark(QWidget):
    """The program's mark: rising columns, the last still open."""

    def __init__(self, theme: Theme) -> None:
        """Draw the mark in the colours of `theme`."""
        super().__init__()
        self._theme = theme
        self.setFixedSize(theme.px(20), theme.px(20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw five columns."""
        painter = QPainter(self)
        painter.scale(self._theme.scale, self._theme.scale)
        for at, height in enumerate((5, 9, 12, 16, 20)):
            role = "line2" if height == 20 else "accent"
            painter.fillRect(at * 4 + 1, 20 - height, 3, height, self._theme.colour(role))


class Tab(Button):
    """A page of the open file; the active one is underlined."""

    def __init__(self, theme: Theme, action: QAction, is_active: bool) -> None:
        """Make a tab that orders `action`."""
        super().__init__(theme, action.text(), "tab_active" if is_active else "tab")
        self.action, self._is_active = action, is_active
        give_role(self, Role.PageTab, is_active)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.clicked.connect(action.trigger)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words and the line of the active tab."""
        super().paintEvent(event)
        painter = QPainter(self)
        if self._is_active:
            painter.fillRect(0, self.height() - _ACTIVE, self.width(), _ACTIVE, self._theme.colour("accent"))
        if self.hasFocus():
            paint_ring(painter, self._theme, QRectF(self.rect()))

    def minimumSizeHint(self) -> QSize:
        """Return the room of the words in the heavier weight, so that tabs do not move."""
        return self.sizeHint()


class Header(QWidget):
    """The header of the start page, or of an open file when the context has a session."""

    assessment_requested = Signal(int)
    language_requested = Signal(str)

    def __init__(self, context: Context, actions: Mapping[str, QAction], page: str) -> None:
        """Make the header with `page` as the active one."""
        super().__init__()
        self._context, self._actions = context, actions
        self._saved = line(context.theme, "", "caption", "ink2")
        paint_ground(self, context.theme.colour("surface"))
        self.setMinimumHeight(context.theme.px(_HEIGHT))
        self._spare: list[QWidget] = []
        self._more = self._make_more()
        self._tabs: dict[str, Tab] = {}
        self._row = QHBoxLayout(self)
        self._row.setSpacing(8)
        if page in _OF_NO_FILE or context.session is None or context.session.current is None:
            self._row.setContentsMargins(48 if page == "start" else 16, 0, 48, 0)
            self._add_start(page)
        else:
            self._row.setContentsMargins(16, 0, 24, 0)
            self._add_file(context.session, context.session.current, page)

    def _add_start(self, page: str) -> None:
        theme, actions = self._context.theme, self._actions
        if page != "start":
            self._add_button("home", "house")
        self._row.addWidget(Mark(theme))
        self._row.addSpacing(3)
        self._row.addWidget(line(theme, "Selfassess", "strong"))
        self._row.addStretch(1)
        self._add_button("find", "search", keys_shown(actions["find"]))
        language = Button(theme, LANGUAGES[self._context.voice.language], "bare", icon_after="chevron-down")
        language.setAccessibleName(self._context.voice.translate("Shell", "Language"))
        menu = QMenu(self)
        self._add_languages(menu)
        language.give_menu(menu)
        self._row.addWidget(language)
        self._add_button("settings", "settings")
        self._add_button("help", "circle-question-mark", keys_shown(actions["help"]))

    def _add_file(self, session: "Session", current: "AssessmentInfo", page: str) -> None:
        theme, actions = self._context.theme, self._actions
        self._add_button("home", "house")
        self._row.addWidget(self._chooser(session, current))
        self._row.addSpacing(24)
        for name in PAGES:
            self._tabs[name] = Tab(theme, actions[name], name == page)
            self._row.addWidget(self._tabs[name])
        self._row.addWidget(self._more)
        self._row.addStretch(1)
        check = icon_label(theme, "check", "accent")
        self._row.addWidget(check)
        self._row.addWidget(self._saved)
        self.show_saved(current.changed_at)
        self._row.addSpacing(8)
        self._add_button("find", "search", keys_shown(actions["find"]))
        self._add_button("help", "circle-question-mark")
        settings = icon_button(theme, "settings", self._context.voice.translate("Shell", "Menu"))
        settings.give_menu(self._make_menu())
        self._row.addWidget(settings)
        others = [tab for name, tab in self._tabs.items() if name != page]
        self._spare += [self._saved, check, *reversed(others)]

    def _make_more(self) -> Button:
        """Return what opens the list of the pages whose tabs do not fit."""
        words = self._context.voice.translate("Shell", "More", "pages that do not fit")
        button = Button(self._context.theme, words, "tab", icon_after="chevron-down")
        button.clicked.connect(self._open_more)
        button.setParent(self)
        button.hide()
        return button

    def _open_more(self) -> None:
        menu = QMenu(self._more)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([tab.action for tab in self._tabs.values() if tab.isHidden()])
        menu.addAction(self._actions["seminar"])
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what does not fit: first what is said elsewhere too, then tabs, which go into a list."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        more = self._more.sizeHint().width() + self._row.spacing()
        leave_out(self._row, self.width() + (0 if self._more.isHidden() else more), self._spare)
        if any(tab.isHidden() for tab in self._tabs.values()):
            # the way to them takes room too
            leave_out(self._row, self.width() - (more if self._more.isHidden() else 0), self._spare)
            self._more.show()
        else:
            self._more.hide()

    def minimumSizeHint(self) -> QSize:
        """Return no width: what does not fit is left out."""
        return QSize(0, self._row.minimumSize().height())

    def show_saved(self, moment: dt.datetime) -> None:
        """Tell when the last change was saved."""
        self._saved.setText(saved_words(self._context.voice, moment, today()))
        self._fit()

    def _add_button(self, action: str, icon: str, keys: str = "") -> None:
        button = icon_button(self._context.theme, icon, self._actions[action].text())
        button.clicked.connect(self._actions[action].trigger)
        self._row.addWidget(button)
        if keys:
            cap = KeyCap(self._context.theme, keys)
            self._row.addWidget(cap)
            self._spare.append(cap)

    def _chooser(self, session: "Session", current: "AssessmentInfo") -> QWidget:
        from selfassess.app.workspace import latest_first

        context = self._context
        names = assessment_names(context.voice, session.assessments)
        place = QWidget()
        column = QVBoxLayout(place)
        column.setContentsMargins(0, 7, 0, 5)
        column.setSpacing(0)
        column.addLayout(self._names(session, current))
        button = Button(context.theme, names[current.number], "small", icon_after="chevron-down")
        button.setToolTip(context.voice.translate("Shell", "Choose another assessment of this file"))
        menu = QMenu(self)
        group = QActionGroup(menu)
        for info in latest_first(session.assessments):
            action = menu.addAction(f"{names[info.number]} – {unit_name(info.unit)}")
            action.setCheckable(True)
            action.setChecked(info.number == current.number)
            action.setData(info.number)
            group.addAction(action)
        menu.addSeparator()
        menu.addAction(self._actions["new"])
        group.triggered.connect(self._tell_assessment)
        button.give_menu(menu)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return place

    def _names(self, session: "Session", current: "AssessmentInfo") -> QHBoxLayout:
        """Return who is assessed, and the file where its name says more than that."""
        theme = self._context.theme
        row = QHBoxLayout()
        row.setContentsMargins(4, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(line(theme, unit_name(current.unit), "strong"))
        file = file_words(session)
        if file:
            shown = QFontMetrics(theme.font("caption")).elidedText(file, Qt.TextElideMode.ElideMiddle, theme.px(_FILE))
            label = line(theme, shown, "caption", "ink2")
            label.setToolTip(str(session.path))
            row.addWidget(label)
        row.addStretch(1)
        return row

    def _tell_assessment(self, action: QAction) -> None:
        self.assessment_requested.emit(action.data())

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        for name in ("settings", "", "undo", "redo", "", "seminar", "thresholds", "library", "guide", "copy", "help"):
            if name:
                menu.addAction(self._actions[name])
            else:
                menu.addSeparator()
        menu.addSeparator()
        self._add_languages(menu)
        return menu

    def _add_languages(self, menu: QMenu) -> None:
        group = QActionGroup(menu)
        for code, words in LANGUAGES.items():
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(code == self._context.voice.language)
            action.setData(code)
            group.addAction(action)
        group.triggered.connect(self._tell_language)

    def _tell_language(self, action: QAction) -> None:
        self.language_requested.emit(action.data())
