"""The program as its command starts it: `program.py` ends with its window painted, `program.py FILE` with a question of
the file painted that can be answered.
"""

import os
import sys

from painting import FirstPaint, say_painted

from selfassess.__main__ import main
from selfassess.ui import application
from selfassess.ui.shell.memory import Memory
from selfassess.ui.shell.window import Window


class WatchedWindow(Window):
    """The window, which leaves as soon as what was asked for is painted."""

    def __init__(self, memory: Memory) -> None:
        super().__init__(memory)
        if len(sys.argv) > 1:
            # connected after the window's own slot, so the page of the file is there
            self.desk.opened.connect(self._watch_page)
        else:
            FirstPaint(self).done.connect(self._leave)

    def _watch_page(self) -> None:
        FirstPaint(self.page).done.connect(self._close)

    def _leave(self) -> None:
        say_painted()
        os._exit(0)

    def _close(self) -> None:
        say_painted()
        self.close()


application.Window = WatchedWindow
sys.exit(main())
