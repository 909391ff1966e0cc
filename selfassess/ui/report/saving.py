"""Where files go: asked each time, beginning with the folder of last time."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from selfassess import paths
from selfassess.app.file_names import is_folder, named_with
from selfassess.app.reporting import Order, report_name
from selfassess.voice import Voice


class SavePlaces:
    """Asks for the place of a file, or for the folder of a whole pack."""

    def __init__(self, voice: Voice, page: QWidget) -> None:
        """Begin with the user's documents; the dialogs belong to `page`."""
        self._voice, self._page = voice, page
        self.folder = paths.documents()

    def remember(self, folder: str) -> None:
        """Begin with this folder, if it is there."""
        if folder and is_folder(Path(folder)):
            self.folder = Path(folder)

    def ask(self, order: Order, suffix: str) -> Path | None:
        """Return the file, or the folder for an empty suffix; None if the user thinks better of it."""
        if not suffix:
            title = self._voice.translate("ReportPage", "In which folder the pack is to lie")
            chosen = QFileDialog.getExistingDirectory(self._page, title, str(self.folder))
        else:
            title = self._voice.translate("ReportPage", "Where to save the file")
            suggested = self.folder / report_name(order, suffix)
            chosen, _ = QFileDialog.getSaveFileName(self._page, title, str(suggested), f"*{suffix}")
        if not chosen:
            return None
        path = named_with(Path(chosen), [suffix]) if suffix else Path(chosen)
        self.folder = path.parent if suffix else path
        return path
