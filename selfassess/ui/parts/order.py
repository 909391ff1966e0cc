"""The order in which Tab goes through what was made late: by itself that would come last."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def reached_in(place: QWidget) -> list[QWidget]:
    """Return what Tab reaches in `place`, in the order made."""
    found = [place, *place.findChildren(QWidget)]
    return [one for one in found if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisibleTo(place)]


def follow(before: QWidget, *places: QWidget) -> None:
    """Let Tab lead from `before` through everything in `places`, one after the other."""
    for place in places:
        for widget in reached_in(place):
            if widget is not before:
                QWidget.setTabOrder(before, widget)
                before = widget
