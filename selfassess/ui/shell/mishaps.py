"""When the dialog of an unexpected error is shown, and when a line at the foot of the window does."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from selfassess.ui.context import Context

if TYPE_CHECKING:
    from selfassess.ui.shell.accident_dialog import AccidentDialog


class Mishaps(QObject):
    """Shows one dialog for an error; what follows while it is open joins it; what is known is told in a line."""

    copy_wanted = Signal()
    """A copy of the open file is to be saved."""
    known = Signal(str)
    """An error that was shown before happened again: its details."""

    def __init__(self, window: QWidget) -> None:
        """Show dialogs over `window`."""
        super().__init__(window)
        self._window = window
        self._dialog: AccidentDialog | None = None
        self._shown: set[str] = set()
        self.context: Context | None = None

    def show(self, details: str) -> None:
        """Tell of an error."""
        from selfassess.ui.shell.accident_dialog import AccidentDialog

        if self._dialog is not None:
            self._dialog.add(details)
        elif details in self._shown:
            self.known.emit(details)
        else:
            assert self.context is not None
            self._shown.add(details)
            self._dialog = AccidentDialog(self.context, details, self._window)
            self._dialog.copy_wanted.connect(self.copy_wanted)
            self._dialog.finished.connect(self._forget)
            self._dialog.open()

    def _forget(self) -> None:
        self._dialog = None
