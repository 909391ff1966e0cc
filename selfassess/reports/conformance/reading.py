"""A PDF file as the checks read it: its structure, its pages' drawing, its fonts, its metadata; each read once."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from xml.etree import ElementTree

from pikepdf import Array, Dictionary, Name, Object, Pdf, Stream

from selfassess.reports.conformance.drawing import Drawing, read_drawing
from selfassess.reports.conformance.font import Font


def kinds(names: str) -> frozenset[str]:
    """Return the kinds named in a text, parted by spaces."""
    return frozenset(names.split())


STANDARD = kinds(
    "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl "
    "LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu "
    "WT WP Figure Formula Form"
)
"""The standard structure types (ISO 32000-1, 14.8.4)."""


@dataclass(slots=True, eq=False)
class Node:
    """An element of the structure: its standard type, where it begins (page from 1, 0 unknown), and what is in it."""

    element: Object
    role: str
    parent: "Node | None"
    page: int
    kids: "list[Node]" = field(default_factory=list)
    annotations: list[Object] = field(default_factory=list)
    pieces: list[tuple[int, int]] = field(default_factory=list)

    def parents(self) -> Iterator["Node"]:
        """Yield the elements around it, from the inner to the outer."""
        around = self.parent
        while around is not None:
            yield around
            around = around.parent


class Reading:
    """One file, opened."""

    def __init__(self, pdf: Pdf) -> None:
        self.pdf = pdf
        self.pages = [page.obj for page in pdf.pages]

    @property
    def root(self) -> Object:
        """Return the catalogue."""
        return self.pdf.Root

    @cached_property
    def dictionaries(self) -> list[Object]:
        """Every dictionary that is an object of its own."""
        return [each for each in self.pdf.objects if isinstance(each, Dictionary)]

    @cached_property
    def streams(self) -> list[Stream]:
        """Every stream."""
        return [each for each in self.pdf.objects if isinstance(each, Stream)]

    @cached_property
    def page_by_id(self) -> dict[tuple[int, int], int]:
        """The numbers of the pages, from 1, by object."""
        return {page.objgen: number for number, page in enumerate(self.pages, 1)}

    @cached_property
    def role_map(self) -> dict[str, str]:
        """What types that are not standard stand for."""
        tree = self.root.get(Name.StructTreeRoot, Dictionary())
        return {key[1:]: str(value)[1:] for key, value in tree.get(Name.RoleMap, Dictionary()).items()}

    @cached_property
    def nodes(self) -> list[Node]:
        """Every element of the structure, in the order they are read."""
        found: list[Node] = []
        tree = self.root.get(Name.StructTreeRoot)
        if tree is not None:
            for kid in _listed(tree.get(Name.K)):
                if isinstance(kid, Object):
                    self._walk(kid, None, found)
        return found

    def _walk(self, element: Object, parent: Node | None, found: list[Node]) -> None:
        page = self.page_by_id.get(element.Pg.objgen, 0) if Name.Pg in element else 0
        node = Node(element, self.standard(str(element.get(Name.S, ""))[1:]), parent, page)
        found.append(node)
        if parent is not None:
            parent.kids.append(node)
        for kid in _listed(element.get(Name.K)):
            if isinstance(kid, int):
                node.pieces.append((page, kid))
            elif kid.get(Name.Type) == Name.MCR:
                home = self.page_by_id.get(kid.Pg.objgen, 0) if Name.Pg in kid else page
                node.pieces.append((home, int(kid.MCID)))
            elif kid.get(Name.Type) == Name.OBJR:
                node.annotations.append(kid.Obj)
            else:
                self._walk(kid, node, found)

    def standard(self, role: str) -> str:
        """Return the standard type a type stands for, or the last one met on the way."""
        seen: set[str] = set()
        while role not in STANDARD and role in self.role_map and role not in seen:
            seen.add(role)
            role = self.role_map[role]
        return role

    @cached_property
    def drawings(self) -> list[Drawing]:
        """What is drawn on each page."""
        return [read_drawing(page) for page in self.pdf.pages]

    @cached_property
    def annotations(self) -> list[tuple[int, Object]]:
        """Every annotation with the number of its page."""
        listed = ((number, page.get(Name.Annots, Array())) for number, page in enumerate(self.pages, 1))
        return [(number, annotation) for number, annotations in listed for annotation in annotations]

    @cached_property
    def node_by_annotation(self) -> dict[tuple[int, int], Node]:
        """The element each annotation belongs to."""
        return {annotation.objgen: node for node in self.nodes for annotation in node.annotations}

    @cached_property
    def lettering(self) -> list[Font]:
        """Every font that text is written in, with the codes used."""
        found: dict[tuple[int, int], tuple[Object, set[int]]] = {}
        for page, drawing in zip(self.pages, self.drawings, strict=True):
            for name, codes in drawing.codes.items():
                font = page.Resources.Font[name]
                found.setdefault(font.objgen, (font, set()))[1].update(codes)
        return [Font(told, frozenset(codes)) for told, codes in found.values()]

    @cached_property
    def states(self) -> list[tuple[int, Object]]:
        """Every graphics state of a page's resources with the number of the page."""
        listed = ((number, page.get(Name.Resources, Dictionary())) for number, page in enumerate(self.pages, 1))
        states = ((number, resources.get(Name.ExtGState, Dictionary())) for number, resources in listed)
        return [(number, state) for number, each in states for _, state in each.items()]

    @cached_property
    def xmp(self) -> ElementTree.Element | None:
        """The metadata of the file; None where there are none that can be read."""
        stream = self.root.get(Name.Metadata)
        if stream is None:
            return None
        try:
            return ElementTree.fromstring(stream.read_bytes())
        except ElementTree.ParseError:
            return None

    def told(self, name: str) -> str:
        """Return a property of the metadata by its name in the form `{namespace}name`, its items joined."""
        found = None if self.xmp is None else self.xmp.find(f".//{name}")
        return "" if found is None else "; ".join(text.strip() for text in found.itertext() if text.strip())


def _listed(kids: Object | None) -> list[Object | int]:
    if kids is None:
        return []
    return list(kids) if isinstance(kids, Array) else [kids]
