"""What a row leaves out where it is too narrow."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLayout, QWidget


def leave_out(row: QLayout, width: int, spare: Sequence[QWidget]) -> None:
    """Show the widgets of `spare`, except so many of the first as `row` must do without to fit into `width` pixels."""
    for widget in spare:
        widget.show()
    for widget in spare:
        if row.minimumSize().width() <= width:
            return
        widget.hide()
