"""A program that is killed: opens a file, works in it, says where it is, and waits."""

import sys
import time

from PySide6.QtWidgets import QApplication

from selfassess.domain.answers import Answer, State
from selfassess.ui.answering.filters import Filter
from selfassess.ui.shell.memory import Memory
from selfassess.ui.shell.window import Window
from selfassess.ui.theme import load_fonts


def main() -> None:
    """Work until killed."""
    application = QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    load_fonts()
    window = Window(Memory())
    window.resize(1400, 800)
    window.show()
    window.orders.open_path(sys.argv[1])
    page = window.page
    page.go_to("good-governance/P7.2")
    window.desk.session.answer("good-governance", "P7.2", Answer(State.CANNOT_JUDGE, why="saglabāts"))
    page.outline.filters.pills[Filter.OPEN].click()
    page.outline.search.setText("p")
    page.column.folds.guidance.click()
    page.side.fold()
    page.go_to("good-governance/P9.3")
    application.processEvents()
    page.outline.tree.verticalScrollBar().setValue(333)
    if sys.argv[2] == "results":
        window.show_page("results", "good-governance|P3")
    end = time.monotonic() + 1.6
    while time.monotonic() < end:
        application.processEvents()
        time.sleep(0.02)
    print(page.outline.tree.verticalScrollBar().value() if sys.argv[2] != "results" else 0, flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    main()
