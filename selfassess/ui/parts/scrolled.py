"""What lies in a scroll area and wraps at its width."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

_LARGER_HALF = 0.55


class Scrolled(QWidget):
    """As high as its layout is at the width given.

    By itself Qt asks for the height that wrapping words have at their narrowest, and the area scrolls without need.
    """

    def minimumSizeHint(self) -> QSize:
        """Return the least width; the height follows from the width."""
        layout = self.layout()
        return QSize(layout.minimumSize().width() if layout else 0, 0)


class Head(QScrollArea):
    """What stands above something longer: as high as its content, at most the larger half of the room for both."""

    def __init__(self) -> None:
        """Make an empty area."""
        super().__init__()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Say that a narrower area is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the content at `width`, as far as there is room."""
        content, place = self.widget(), self.parentWidget()
        if content is None or place is None:
            return 0
        return min(content.heightForWidth(width), round(_LARGER_HALF * place.height()))

    def sizeHint(self) -> QSize:
        """Return the height of now; Qt keeps the one the content had first."""
        return QSize(super().sizeHint().width(), self.heightForWidth(self.width()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for another height when the content changes."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


def scrolled_area(widget: QWidget, area: QScrollArea | None = None) -> QScrollArea:
    """Return an area that scrolls up and down over `widget`, as wide as the area; `area` or a new one."""
    inside, area = Scrolled(), area or QScrollArea()
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(widget)
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.viewport().setAutoFillBackground(False)
    inside.setAutoFillBackground(False)
    return area
