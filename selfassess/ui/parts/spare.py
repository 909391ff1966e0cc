"""What a row leaves out where it is too narrow."""

from collections.abc import Sequence

from PySide6.QtWidgets import QBoxLayout, QWidget


def leave_out(row: QBoxLayout, width: int, spare: Sequence[QWidget]) -> None:
    """Show the widgets of `spare`, except so many of the first as `row` must do without to fit into `width` pixels.

    What holds the row must not be as wide as the row asks for, or showing a widget would make room for it.
    """
    needed = row.minimumSize().width() + sum(_width(row, widget) for widget in spare if widget.isHidden())
    for widget in spare:
        is_left_out = needed > width
        needed -= _width(row, widget) if is_left_out else 0
        # showing lays out at once, which may ask again
        if widget.isHidden() != is_left_out:
            widget.setVisible(not is_left_out)


def _width(row: QBoxLayout, widget: QWidget) -> int:
    return widget.sizeHint().width() + row.spacing()
