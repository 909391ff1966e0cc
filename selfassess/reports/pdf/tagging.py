"""Writes the structure of a document into its file (ISO 32000-1, 14.7 and 14.8)."""

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from selfassess.reports.pdf.structure import Element, Piece, Spot

_PRINTED = 4
"""The flag of an annotation that belongs to the printed page."""


def write_structure(pdf: Pdf, document: Element) -> None:
    """Add the tree of `document`, and to pages and places to click the way back into it."""
    _Tree(pdf).write(document)


_NOTE = "Note"
"""The role of the elements that have to have a name."""


class _Tree:
    def __init__(self, pdf: Pdf) -> None:
        self._pdf = pdf
        self._pages = [page.obj for page in pdf.pages]
        self._by_piece: list[dict[int, Object]] = [{} for _ in self._pages]
        self._by_spot: list[Object] = []
        self._notes: list[Object] = []

    def write(self, document: Element) -> None:
        """Add the tree and make the document a tagged one."""
        root = self._pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        root.K = Array([self._element(document, root)])
        root.ParentTree = self._pdf.make_indirect(Dictionary(Nums=Array(self._numbers())))
        if self._notes:
            names = [part for note in self._notes for part in (note.ID, note)]
            root.IDTree = self._pdf.make_indirect(Dictionary(Names=Array(names)))
        root.ParentTreeNextKey = len(self._pages) + len(self._by_spot)
        for page in self._pages:
            page.Tabs = Name.S
        self._pdf.Root.StructTreeRoot = root
        self._pdf.Root.MarkInfo = Dictionary(Marked=True)

    def _element(self, element: Element, parent: Object) -> Object:
        pieces = [kid for kid in element.kids if isinstance(kid, Piece)]
        made = self._pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name(f"/{element.role}"), P=parent))
        home = pieces[0].page if pieces else -1
        if pieces:
            made.Pg = self._pages[home]
        _describe(made, element)
        if element.role == _NOTE:
            # digits in front keep the names of the tree in their order
            made.ID = String(f"note-{len(self._notes):06}")
            self._notes.append(made)
        kids = [self._kid(kid, made, home) for kid in element.kids]
        if kids:
            made.K = kids[0] if len(kids) == 1 else Array(kids)
        return made

    def _kid(self, kid: Element | Piece | Spot, parent: Object, home: int) -> Object | int:
        if isinstance(kid, Element):
            return self._element(kid, parent)
        if isinstance(kid, Spot):
            return self._spot(kid, parent)
        self._by_piece[kid.page][kid.number] = parent
        if kid.page == home:
            return kid.number
        return Dictionary(Type=Name.MCR, Pg=self._pages[kid.page], MCID=kid.number)

    def _spot(self, spot: Spot, parent: Object) -> Object:
        page = self._pages[spot.page]
        annotation = page.Annots[spot.index]
        annotation.Contents = String(spot.words)
        annotation.F = _PRINTED
        annotation.StructParent = len(self._pages) + len(self._by_spot)
        self._by_spot.append(parent)
        return Dictionary(Type=Name.OBJR, Pg=page, Obj=annotation)

    def _numbers(self) -> list[Object | int]:
        """Return the keys of pages and places to click, each followed by what belongs to it."""
        found: list[Object | int] = []
        for index, (page, pieces) in enumerate(zip(self._pages, self._by_piece, strict=True)):
            if pieces:
                page.StructParents = index
                found += [index, self._pdf.make_indirect(Array([pieces[number] for number in sorted(pieces)]))]
        for index, element in enumerate(self._by_spot, len(self._pages)):
            found += [index, element]
        return found


def _describe(made: Object, element: Element) -> None:
    """Add what is said of an element besides its kids."""
    if element.alternative:
        made.Alt = String(element.alternative)
    if element.language:
        made.Lang = String(element.language)
    if element.scope:
        made.A = Dictionary(O=Name.Table, Scope=Name(f"/{element.scope}"))
    # items hold it until they are grouped; it is an attribute of the list alone
    if element.numbering and element.role == "L":
        made.A = Dictionary(O=Name.List, ListNumbering=Name(f"/{element.numbering}"))
    if element.box is not None:
        made.A = Dictionary(O=Name.Layout, BBox=Array([round(edge, 3) for edge in element.box]))
