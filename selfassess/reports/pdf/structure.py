"""What a document is made of for those who hear it: a tree of elements over pieces of its pages (ISO 32000-1, 14.7)."""

from dataclasses import dataclass, field
from itertools import groupby

Box = tuple[float, float, float, float]
"""Left, bottom, right and upper edge on the page, in points."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a page's drawing; pages and the pieces of each are counted from 0."""

    page: int
    number: int


@dataclass(frozen=True, slots=True)
class Spot:
    """A place to click: the page and its place among the page's annotations, counted from 0; `words` say what it is."""

    page: int
    index: int
    words: str


@dataclass(slots=True, eq=False)
class Element:
    """An element of the structure; `role` is a standard structure type of PDF 1.7.

    `alternative` says a figure in words, `scope` is what a header cell heads (Column or Row), `numbering` how the
    items of a list are labelled (None or Decimal), `language` differs from the document's where it is not empty.
    """

    role: str
    alternative: str = ""
    scope: str = ""
    numbering: str = ""
    language: str = ""
    box: Box | None = None
    kids: "list[Element | Piece | Spot]" = field(default_factory=list)
    is_placed: bool = False

    def add(self, kid: "Element") -> None:
        """Add an element; one that goes on over several pages keeps the place where it began."""
        if not kid.is_placed:
            kid.is_placed = True
            self.kids.append(kid)


Kid = Element | Piece | Spot
_GROUPS = {"LI": "L", "TOCI": "TOC"}
_HEADINGS = {f"H{level}": level for level in range(1, 7)}


def arrange(document: Element) -> None:
    """Bring what was drawn one after the other into order: items into lists, all below a heading into its section."""
    _group(document)
    document.kids = _sections(document.kids)


def _group(element: Element) -> None:
    """Put neighbouring items of a list (of the contents) into a list of their own, at any depth."""
    found: list[Kid] = []
    for role, run in groupby(element.kids, lambda kid: kid.role if isinstance(kid, Element) else ""):
        kids = list(run)
        for kid in kids:
            if isinstance(kid, Element):
                _group(kid)
        if role in _GROUPS:
            first = kids[0]
            found.append(Element(_GROUPS[role], numbering=getattr(first, "numbering", ""), kids=kids))
        else:
            found += kids
    element.kids = found


def _sections(kids: list[Kid]) -> list[Kid]:
    """Return the sections, nested as their headings are; headings of one level remain so, but none is skipped."""
    found: list[Kid] = []
    around: list[tuple[int, Element]] = []
    for kid in kids:
        level = _HEADINGS.get(kid.role) if isinstance(kid, Element) else None
        if level is not None and isinstance(kid, Element):
            while around and around[-1][0] >= level:
                around.pop()
            section = Element("Sect")
            (around[-1][1].kids if around else found).append(section)
            around.append((level, section))
            kid.role = f"H{len(around)}"
        (around[-1][1].kids if around else found).append(kid)
    return found
