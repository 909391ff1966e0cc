"""A canvas that says of everything it draws what it is: part of an element of the structure, or mere furniture."""

from collections import Counter
from typing import Any

from reportlab.pdfgen.canvas import Canvas

from selfassess.reports.pdf.structure import Element, Piece, Spot

LAYOUT = "/Type /Layout"
HEADER = "/Type /Pagination /Subtype /Header /Attached [/Top]"
FOOTER = "/Type /Pagination /Subtype /Footer /Attached [/Bottom]"
"""What furniture is: lines and backgrounds, what runs at the head of every page, and at its foot."""


class MarkedCanvas(Canvas):
    """Collects the structure in `document` while it draws.

    Every `enter`, `mark` and `set_aside` ends with a `leave`. What is drawn inside furniture is furniture: a table's
    head that is repeated on a later page is not said twice.
    """

    _code: list[str]
    _annotationrefs: list[object]

    def __init__(self, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        self.document = Element("Document")
        self._inside: list[Element | None] = [self.document]
        self._ends: list[str] = []
        self._pieces: Counter[int] = Counter()

    @property
    def _page_index(self) -> int:
        return self.getPageNumber() - 1

    def enter(self, element: Element) -> None:
        """Go into an element: what is marked now belongs to it."""
        around = self._inside[-1]
        if around is not None:
            around.add(element)
        self._open(element if around is not None else None, "")

    def mark(self, element: Element) -> None:
        """Say that what is drawn now is (a piece of) this element."""
        around = self._inside[-1]
        if around is None:
            self._open(None, "")
            return
        around.add(element)
        page = self._page_index
        piece = Piece(page, self._pieces[page])
        self._pieces[page] += 1
        element.kids.append(piece)
        self._code.append(f"/{element.role} <</MCID {piece.number}>> BDC")
        self._open(element, "EMC")

    def set_aside(self, kind: str = LAYOUT) -> None:
        """Say that what is drawn now is furniture."""
        is_outermost = self._inside[-1] is not None
        if is_outermost:
            self._code.append(f"/Artifact <<{kind}>> BDC")
        self._open(None, "EMC" if is_outermost else "")

    def leave(self) -> None:
        """End what was begun last."""
        self._inside.pop()
        end = self._ends.pop()
        if end:
            self._code.append(end)

    def note_spot(self, element: Element, words: str) -> None:
        """Say that the place to click that is made next belongs to `element` and is called `words`."""
        element.kids.append(Spot(self._page_index, len(self._annotationrefs), words))

    def _open(self, element: Element | None, end: str) -> None:
        self._inside.append(element)
        self._ends.append(end)
