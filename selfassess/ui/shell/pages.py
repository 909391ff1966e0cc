"""The pages of an open file, and how they are wired."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from selfassess.ui.context import Context

PAGES = ("answering", "results", "lift", "report")


def make_page(name: str, context: Context, slots: Mapping[str, Callable[..., None]]) -> Any:
    """Return the page called `name`: a QWidget with `place() -> str` and `go_to(place)`.

    `slots` are connected to the signals that the page has of: `question_requested(sheet, question)`,
    `explanation_requested(sheet, target)`, `lift_requested(sheet)`, `thresholds_requested(sheet)`,
    `export_requested()`,
    `writing_requested(Order, Path)`, `stop_requested()`, `printing_requested(Proof)`, `broken(details)`,
    `question_shown()`, `message(Message)`.
    """
    page = _page_kind(name)(context, None)
    for signal, slot in slots.items():
        if hasattr(page, signal):
            getattr(page, signal).connect(slot)
    return page


def _page_kind(name: str) -> Callable[[Context, QWidget | None], QWidget]:
    if name == "answering":
        from selfassess.ui.answering.page import AnsweringPage

        return AnsweringPage
    if name == "lift":
        from selfassess.ui.lift.page import LiftPage

        return LiftPage
    if name == "report":
        from selfassess.ui.report.page import ReportPage

        return ReportPage
    from selfassess.ui.results.page import ResultsPage

    return ResultsPage
