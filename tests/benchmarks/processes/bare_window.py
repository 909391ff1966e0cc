"""The floor of a start: an empty window of 1200x700, painted."""

import os
import sys

from painting import FirstPaint, say_painted
from PySide6.QtWidgets import QApplication, QWidget


def _leave() -> None:
    say_painted()
    os._exit(0)


application = QApplication(sys.argv[:1])
window = QWidget()
window.resize(1200, 700)
paint = FirstPaint(window)
paint.done.connect(_leave)
window.show()
application.exec()
