"""The focus ring, drawn alike round everything that can have the keyboard."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from selfassess.ui.theme import Theme

RING, _CHOSEN = 2, 2
"""Widths of the ring, and of the edge of what is chosen where no tint shows it."""
ROUND, TIGHT = 6, 4
"""Radii: controls, rows and bars; keys and level cells."""


class Leading(QWidget):
    """Hands the keyboard on to a part of itself.

    With a focus proxy instead Tab would come from outside to that part at once and leave out what stands before it.
    """

    _part: QWidget | None = None

    def lead_to(self, part: QWidget) -> None:
        """Hand the keyboard on to `part` from now on, at once if it is here."""
        self._part = part
        if self.hasFocus():
            part.setFocus(Qt.FocusReason.OtherFocusReason)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keyboard on."""
        if self._part is not None:
            self._part.setFocus(event.reason())


class KeptFocus:
    """Where the keyboard is in a part of the window that is made anew; Qt would hand it on to the first button.

    It counts too while a dialog is in front: closed, that gives the keyboard back to where it was in the window.
    """

    def __init__(self, part: QWidget) -> None:
        """Note where in `part` the keyboard is, if it is there at all."""
        self._part = part
        focus = part.window().focusWidget()
        self._is_here = focus is not None and part.isAncestorOf(focus)
        self._focus = focus if self._is_here and focus is not part else None
        if self._focus is not None:
            self._name, self._words = self._focus.objectName(), _called(self._focus)
            self._kind, self._kin = type(self._focus), _kin(part, type(self._focus))

    def bring_back(self, part: QWidget | None = None) -> None:
        """Put the keyboard on what stands there now, or in `part`, which came instead of it.

        That is the same by its name, else what has its place among as many of its kind, else the part itself.
        """
        part = part or self._part
        if self._is_here:
            (self._again(part) or part).setFocus(Qt.FocusReason.OtherFocusReason)

    def _again(self, part: QWidget) -> QWidget | None:
        if self._focus is None:
            return None
        kin = _kin(part, self._kind)
        by_name = (one for one in kin if self._name and one.objectName() == self._name)
        by_words = (one for one in kin if _called(one) == self._words)
        in_place = (now for now, before in zip(kin, self._kin, strict=False) if before is self._focus)
        found = next(by_name, None) or next(by_words, None)
        if found is None and len(kin) == len(self._kin):
            found = next(in_place, None)
        return found if found is not None and found.isEnabled() else None


def _kin(part: QWidget, kind: type[QWidget]) -> list[QWidget]:
    """Return what of a kind stands in `part`, or will once it is shown."""
    return [one for one in part.findChildren(kind) if type(one) is kind and not _is_put_away(one, part)]


def _is_put_away(one: QWidget, part: QWidget) -> bool:
    """Tell whether something was hidden on purpose; what was never shown yet is hidden too."""
    place: QWidget | None = one
    while place is not None and place is not part:
        if place.isHidden() and place.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
            return True
        place = place.parentWidget()
    return False


def _called(one: QWidget) -> str:
    return one.accessibleName() or str(one.property("text") or "")


def paint_ring(painter: QPainter, theme: Theme, place: QRectF, radius: float = ROUND) -> None:
    """Draw the ring just inside `place`."""
    _outline(painter, QPen(theme.colour("accent"), RING), place, RING / 2, radius)


def paint_row_ring(painter: QPainter, theme: Theme, place: QRectF, radius: float = ROUND) -> None:
    """Draw the ring of a row that can be chosen: where that has an edge in accent, inside the edge and in ink."""
    if theme.palette.edged:
        _outline(painter, QPen(theme.colour("ink"), RING), place, RING / 2 + 2 * _CHOSEN, radius)
    else:
        paint_ring(painter, theme, place, radius)


def fill_chosen(painter: QPainter, theme: Theme, place: QRectF, radius: float = 0) -> None:
    """Draw the ground of what is chosen: a tint, or an edge where a tint would not show."""
    fill_round(painter, place, theme.colour("tint"), radius=radius)
    if theme.palette.edged:
        _outline(painter, QPen(theme.colour("tintline"), _CHOSEN), place, _CHOSEN / 2, radius)


def _outline(painter: QPainter, pen: QPen, place: QRectF, inset: float, radius: float) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(place.adjusted(inset, inset, -inset, -inset), radius, radius)
    painter.restore()


def fill_round(
    painter: QPainter, place: QRectF, fill: QColor | None, edge: QColor | None = None, radius: float = ROUND
) -> None:
    """Draw a rounded area, filled or not, with or without a 1-px edge."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen if edge is None else QPen(edge, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush if fill is None else fill)
    inset = 0.0 if edge is None else 0.5
    painter.drawRoundedRect(place.adjusted(inset, inset, -inset, -inset), radius, radius)
    painter.restore()
