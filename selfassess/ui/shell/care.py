"""What looks after the open file and after whoever works on it: rescue, backups, dropped files, mishaps."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from selfassess.ui.context import Context
from selfassess.ui.shell.drops import Drops
from selfassess.ui.shell.mishaps import Mishaps
from selfassess.ui.shell.rescue import Rescue
from selfassess.ui.shell.restoring import Restoring

if TYPE_CHECKING:
    from selfassess.ui.shell.window import Window


class Care(QObject):
    """Makes the four and has them work together with the window's orders."""

    message = Signal(object)
    """A Message."""

    def __init__(self, window: "Window") -> None:
        """Work for `window`, whose desk and memory are there already."""
        super().__init__(window)
        self.mishaps = Mishaps(window)
        self.rescue = Rescue(window.desk, window)
        self.drops = Drops(window)
        self.restoring = Restoring(window.desk, window.memory, window)
        for source in (self.rescue, self.drops, self.restoring):
            source.message.connect(self.message)

    def connect_orders(self, window: "Window") -> None:
        """Let what is dropped, brought back or asked for be opened."""
        self.drops.file_dropped.connect(window.orders.open_path)
        self.drops.questionnaire_dropped.connect(window.shelves.add_file)
        self.restoring.file_wanted.connect(window.orders.open_path)
        window.orders.backups_wanted.connect(self.restoring.show_backups)
        self.mishaps.known.connect(window.news.tell_accident)
        self.mishaps.copy_wanted.connect(window.orders.save_copy)

    def speak_with(self, context: Context) -> None:
        """Take over the language and the look of now."""
        for worker in (self.mishaps, self.rescue, self.drops, self.restoring):
            worker.context = context
