"""The program as its command starts it: `program.py` ends with its window painted, `program.py FILE` with a question of
the file painted that can be answered.
"""

import os
import sys
from functools import partial

from painting import FirstPaint, say_painted

from selfassess.__main__ import main
from selfassess.ui import application
from selfassess.ui.shell.memory import Memory
from selfassess.ui.shell.window import Window


class WatchedWindow(Window):
    """The window, which is left as soon as what was asked for is painted."""

    def __init__(self, memory: Memory) -> None:
        super().__init__(memory)
        if len(sys.argv) > 1:
            # connected after the window's own slot, so the page of the file is there
            self.desk.opened.connect(partial(_watch_page, self))
        else:
            # page and header cover the window itself, which so is never painted
            FirstPaint(self.frame.header).done.connect(_end)


def _watch_page(window: Window) -> None:
    from selfassess.ui.answering.page import AnsweringPage

    if not isinstance(window.page, AnsweringPage):
        raise SystemExit(f"{type(window.page).__name__} is shown instead of the questions")
    FirstPaint(window.page).done.connect(partial(_close, window))


def _end() -> None:
    say_painted()
    os._exit(0)


def _close(window: Window) -> None:
    say_painted()
    # the file is let go of and remembered for the start page
    window.close()
    os._exit(0)


application.Window = WatchedWindow
sys.exit(main())
