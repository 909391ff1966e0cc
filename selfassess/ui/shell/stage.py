"""What stands in the window: each page, made and wired."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from selfassess.ui.shell.commands import show_results, show_thresholds
from selfassess.ui.shell.pages import PAGES, make_page
from selfassess.ui.start.page import StartPage

if TYPE_CHECKING:
    from selfassess.ui.shell.window import Window


def make_shown(window: "Window", name: str) -> Any:
    """Return the page `name` for `window`, wired to it."""
    if name in PAGES:
        slots: dict[str, Callable[..., None]] = {
            "question_requested": window.go_to_question,
            "explanation_requested": window.explain,
            "results_requested": partial(show_results, window),
            "lift_requested": partial(window.show_page, "lift"),
            "thresholds_requested": partial(show_thresholds, window),
            "export_requested": partial(window.show_page, "report"),
            "writing_requested": window.exports.write,
            "printing_requested": window.exports.print_pages,
            "stop_requested": window.exports.stop,
            "broken": window.news.tell_accident,
            "guide_requested": window.books.read,
            "message": window.tell,
            "question_shown": partial(_leave_question, window),
        }
        page = make_page(name, window.context, slots)
        if name == "report":
            window.exports.changed.connect(page.footer.show_writing)
            page.footer.show_writing(window.exports.writing)
        return page
    if name == "new":
        from selfassess.ui.start.new_page import NewPage

        asks_name = not window.memory.settings.name
        new_page = NewPage(window.context, window.shelves.library(), asks_name, window.chosen)
        new_page.decided.connect(window.orders.begin)
        return new_page
    if name in ("library", "guide"):
        return (window.shelves if name == "library" else window.books).make_page()
    return _start(window)


def _leave_question(window: "Window") -> None:
    window.frame.info_bar.leave_place()


def _start(window: "Window") -> StartPage:
    start = StartPage(window.context, window.memory.settings.recent, window.orders_by_name)
    start.file_chosen.connect(window.orders.open_path)
    start.backups_wanted.connect(window.care.restoring.show_backups)
    start.removal_wanted.connect(window.orders.forget)
    start.entry_chosen.connect(window.shelves.show_library)
    start.library_requested.connect(window.shelves.show_library)
    start.file_requested.connect(window.shelves.ask_file)
    if window.shelves.is_read:
        start.show_library(window.shelves.library())
    return start
