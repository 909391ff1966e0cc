"""Enter leads through the decisions of a new assessment and begins after the last."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from selfassess.ui.start.new_page import NewPage

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EnterWay(QObject):
    """Hands the keyboard on from decision to decision, so that none is passed over unseen."""

    def __init__(self, page: "NewPage") -> None:
        """Lead through the decisions of `page`."""
        super().__init__(page)
        self._page = page
        page.municipalities.confirmed.connect(self.go_on)
        for box in page.questionnaires.boxes.values():
            box.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter go on from a questionnaire: Space ticks it."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in ENTER:
            self.go_on()
            return True
        return super().eventFilter(watched, event)

    def go_on(self) -> None:
        """Hand the keyboard on to the next decision; begin after the last, once everything is decided."""
        here, name = self._page.focusWidget(), self._page.name
        later = self._after(here)
        if later is None:
            # what may stay as it is, such as the title: only the name is still to come
            later = [] if name is None or name is here else [name]
        if later:
            later[0].setFocus(Qt.FocusReason.TabFocusReason)
        elif self._page.begin.isEnabled():
            self._page.begin.click()

    def _after(self, here: QWidget | None) -> list[QWidget] | None:
        """Return what gets the keyboard after the decision that `here` belongs to; None where it is of none."""
        stations = self._stations()
        for at, (place, _) in enumerate(stations):
            if here is not None and (place is here or place.isAncestorOf(here)):
                return [part for _, part in stations[at + 1 :]]
        return None

    def _stations(self) -> list[tuple[QWidget, QWidget]]:
        """Return the decisions in their order, each with what gets the keyboard."""
        page = self._page
        shown = [box for box in page.questionnaires.boxes.values() if box.isVisibleTo(page)]
        box = next((box for box in shown if box.isChecked()), next(iter(shown), None))
        found: list[tuple[QWidget, QWidget]] = [(page.municipalities, page.municipalities.field)]
        if page.unit.field.isVisibleTo(page):
            found.append((page.unit, page.unit.field))
        if box is not None:
            found.append((page.questionnaires, box))
        found.append((page.period, page.period.start_day))
        return found if page.name is None else [*found, (page.name, page.name)]
