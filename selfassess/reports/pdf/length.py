"""How many pages flowables will fill, before they are placed."""

from collections.abc import Iterable

from reportlab.platypus.doctemplate import ActionFlowable
from reportlab.platypus.flowables import CondPageBreak, Flowable, PageBreak

from selfassess.reports.pdf.columns import height_of
from selfassess.reports.pdf.styles import TEXT_HEIGHT


def is_within(flowables: Iterable[Flowable], most: int) -> bool:
    """Tell whether flowables fill at most so many pages, about; they are measured no further than that."""
    pages, filled = 1, 0.0
    for flowable in flowables:
        if isinstance(flowable, ActionFlowable) and not isinstance(flowable, PageBreak):
            continue
        is_break = isinstance(flowable, (PageBreak, CondPageBreak))
        needed = 0.0 if is_break else height_of([flowable])
        if _turns(flowable, filled, needed):
            pages, filled = pages + 1, 0.0
        filled += needed
        if pages > most:
            return False
    return True


def _turns(flowable: Flowable, filled: float, needed: float) -> bool:
    """Tell whether a flowable goes on to the next page, or sends there what follows."""
    if not filled:
        return False
    if isinstance(flowable, CondPageBreak):
        return bool(filled + flowable.height > TEXT_HEIGHT)
    return isinstance(flowable, PageBreak) or filled + needed > TEXT_HEIGHT
