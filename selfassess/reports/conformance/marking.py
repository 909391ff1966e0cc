"""Conditions on structure and marked content (Matterhorn protocol 1.1, checkpoints 1, 2, 9, 13 to 15, 17, 19)."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from pikepdf import Array, Dictionary, Name, Object

from selfassess.reports.conformance.finding import Check, Condition, Detail
from selfassess.reports.conformance.reading import STANDARD, Node, Reading

_HEADINGS = {f"H{level}": level for level in range(1, 7)}


def _artifacts_in_pieces(reading: Reading) -> Iterator[Detail]:
    for page, drawing in enumerate(reading.drawings, 1):
        if drawing.artifacts_in_pieces:
            yield page, str(drawing.artifacts_in_pieces)


def _pieces_in_artifacts(reading: Reading) -> Iterator[Detail]:
    for page, drawing in enumerate(reading.drawings, 1):
        if drawing.pieces_in_artifacts:
            yield page, str(drawing.pieces_in_artifacts)


def _unmarked(reading: Reading) -> Iterator[Detail]:
    claimed = {piece for node in reading.nodes for piece in node.pieces}
    for page, drawing in enumerate(reading.drawings, 1):
        if drawing.unmarked:
            yield page, " ".join(sorted(set(drawing.unmarked)))
        if not drawing.is_balanced:
            yield page, "marks or graphics states that do not end"
        for number in drawing.pieces:
            if (page, number) not in claimed:
                yield page, f"piece {number} belongs to no element"


def _way_back(reading: Reading) -> Iterator[Detail]:
    """Yield pieces that the parent tree does not lead to the element they belong to."""
    tree = _parent_tree(reading)
    owners = {piece: node.element.objgen for node in reading.nodes for piece in node.pieces}
    for (page, number), owner in owners.items():
        listed = tree.get(int(reading.pages[page - 1].get(Name.StructParents, -1)) if page else -1)
        if not isinstance(listed, Array) or number >= len(listed) or listed[number].objgen != owner:
            yield page, f"piece {number}"
    for page, annotation in reading.annotations:
        node = reading.node_by_annotation.get(annotation.objgen)
        found = tree.get(int(annotation.get(Name.StructParent, -1)))
        if node is not None and (found is None or found.objgen != node.element.objgen):
            yield page, "annotation"


def _parent_tree(reading: Reading) -> dict[int, Object]:
    found: dict[int, Object] = {}
    waiting = [reading.root.get(Name.StructTreeRoot, Dictionary()).get(Name.ParentTree, Dictionary())]
    while waiting:
        branch = waiting.pop()
        numbers = list(branch.get(Name.Nums, Array()))
        found |= {int(key): value for key, value in zip(numbers[::2], numbers[1::2], strict=True)}
        waiting += list(branch.get(Name.Kids, Array()))
    return found


def _untagged(reading: Reading) -> Iterator[Detail]:
    if not reading.root.get(Name.MarkInfo, Dictionary()).get(Name.Marked, False):
        yield 0, "MarkInfo"
    if not reading.nodes:
        yield 0, "no structure"


def _suspects(reading: Reading) -> Iterator[Detail]:
    if reading.root.get(Name.MarkInfo, Dictionary()).get(Name.Suspects, False):
        yield 0, "Suspects true"


def _unknown_roles(reading: Reading) -> Iterator[Detail]:
    for node in reading.nodes:
        if node.role not in STANDARD:
            yield node.page, node.role


def _circles(reading: Reading) -> Iterator[Detail]:
    for role in reading.role_map:
        seen = [role]
        while seen[-1] in reading.role_map and seen.count(seen[-1]) < 2:
            seen.append(reading.role_map[seen[-1]])
        if seen.count(seen[-1]) > 1:
            yield 0, " ".join(seen)


def _remapped(reading: Reading) -> Iterator[Detail]:
    for role in STANDARD.intersection(reading.role_map):
        yield 0, role


_KIDS = {
    "Table": "TR THead TBody TFoot Caption",
    "THead": "TR",
    "TBody": "TR",
    "TFoot": "TR",
    "TR": "TH TD",
    "L": "L LI Caption",
    "LI": "Lbl LBody",
    "TOC": "TOC TOCI Caption",
    "TOCI": "Lbl Reference NonStruct P TOC",
    "Ruby": "RB RT RP",
    "Warichu": "WT WP",
}
_PARENTS = {
    "TR": "Table THead TBody TFoot",
    "THead": "Table",
    "TBody": "Table",
    "TFoot": "Table",
    "TH": "TR",
    "TD": "TR",
    "LI": "L",
    "LBody": "LI",
    "TOCI": "TOC",
    "RB": "Ruby",
    "RT": "Ruby",
    "RP": "Ruby",
    "WT": "Warichu",
    "WP": "Warichu",
}


def _syntax(family: str) -> Check:
    """Return the check of which elements stand in which, for the types of a family."""
    types = frozenset(family.split())

    def check(reading: Reading) -> Iterator[Detail]:
        for node in reading.nodes:
            if node.role not in types:
                continue
            around = node.parent.role if node.parent else "root"
            if node.role in _PARENTS and around not in _PARENTS[node.role].split():
                yield node.page, f"{node.role} in {around}"
            for kid in node.kids:
                if node.role in _KIDS and kid.role not in _KIDS[node.role].split():
                    yield kid.page, f"{kid.role} in {node.role}"
            if node.pieces and node.role in ("Table", "TR", "L", "LI", "TOC"):
                yield node.page, f"drawing in {node.role}"

    return check


def _says(element: Object, *keys: str) -> bool:
    return any(str(element.get(key, "")).strip() for key in keys)


def _figures(reading: Reading) -> Iterator[Detail]:
    for node in reading.nodes:
        if node.role == "Figure" and not _says(node.element, "/Alt", "/ActualText"):
            yield node.page, "Figure"


def _formulas(reading: Reading) -> Iterator[Detail]:
    for node in reading.nodes:
        if node.role == "Formula" and not _says(node.element, "/Alt", "/ActualText"):
            yield node.page, "Formula"


def _levels(reading: Reading) -> list[tuple[Node, int]]:
    return [(node, _HEADINGS[node.role]) for node in reading.nodes if node.role in _HEADINGS]


def _first_heading(reading: Reading) -> Iterator[Detail]:
    for node, level in _levels(reading)[:1]:
        if level != 1:
            yield node.page, node.role


def _skipped_levels(reading: Reading) -> Iterator[Detail]:
    levels = _levels(reading)
    for (_, before), (node, level) in pairwise(levels):
        if level > before + 1:
            yield node.page, f"H{level} after H{before}"


def _several_headings(reading: Reading) -> Iterator[Detail]:
    for node in reading.nodes:
        if sum(kid.role == "H" for kid in node.kids) > 1:
            yield node.page, node.role


def _mixed_headings(reading: Reading) -> Iterator[Detail]:
    roles = {node.role for node in reading.nodes}
    if "H" in roles and roles.intersection(_HEADINGS):
        yield 0, "H"


def _scopes(reading: Reading) -> Iterator[Detail]:
    for table in reading.nodes:
        if table.role != "Table":
            continue
        cells = list(_cells(table))
        if any(_attribute(cell, "/Headers") is not None for cell in cells):
            continue
        for cell in cells:
            if cell.role == "TH" and str(_attribute(cell, "/Scope")) not in ("/Column", "/Row", "/Both"):
                yield cell.page, "TH"


def _cells(node: Node) -> Iterator[Node]:
    for kid in node.kids:
        if kid.role in ("TH", "TD"):
            yield kid
        else:
            yield from _cells(kid)


def _attribute(node: Node, key: str) -> Object | None:
    told = node.element.get(Name.A)
    listed: Sequence[Object] = [] if told is None else list(told) if isinstance(told, Array) else [told]
    return next((each[key] for each in listed if isinstance(each, Dictionary) and key in each), None)


def _notes_without_id(reading: Reading) -> Iterator[Detail]:
    for node in reading.nodes:
        if node.role == "Note" and not _says(node.element, "/ID"):
            yield node.page, "Note"


def _notes_of_one_id(reading: Reading) -> Iterator[Detail]:
    seen: set[str] = set()
    for node in reading.nodes:
        if node.role == "Note" and Name.ID in node.element:
            if str(node.element.ID) in seen:
                yield node.page, str(node.element.ID)
            seen.add(str(node.element.ID))


CONDITIONS = (
    Condition("01-003", "an artifact lies inside tagged content", _artifacts_in_pieces),
    Condition("01-004", "tagged content lies inside an artifact", _pieces_in_artifacts),
    Condition("01-005", "something drawn is neither an artifact nor tagged", _unmarked),
    Condition("01-007", "the structure is said to be suspect", _suspects),
    Condition("02-001", "a type of element leads to no standard type", _unknown_roles),
    Condition("02-003", "types of elements are mapped in a circle", _circles),
    Condition("02-004", "a standard type is mapped to another", _remapped),
    Condition("09-004", "parts of tables stand in the wrong place", _syntax("Table THead TBody TFoot TR TH TD")),
    Condition("09-005", "parts of lists stand in the wrong place", _syntax("L LI LBody")),
    Condition("09-006", "parts of contents stand in the wrong place", _syntax("TOC TOCI")),
    Condition("09-007", "parts of Ruby text stand in the wrong place", _syntax("Ruby RB RT RP")),
    Condition("09-008", "parts of Warichu text stand in the wrong place", _syntax("Warichu WT WP")),
    Condition("13-004", "a figure has no text in its place", _figures),
    Condition("14-002", "the first heading is not of level 1", _first_heading),
    Condition("14-003", "a level of headings is skipped", _skipped_levels),
    Condition("14-006", "an element holds several unnumbered headings", _several_headings),
    Condition("14-007", "numbered and unnumbered headings are mixed", _mixed_headings),
    Condition("15-003", "a header cell does not say what it heads", _scopes),
    Condition("17-002", "a formula has no text in its place", _formulas),
    Condition("19-003", "a note has no ID", _notes_without_id),
    Condition("19-004", "two notes have the same ID", _notes_of_one_id),
)
"""Of the Matterhorn protocol."""

TAGGED = (
    Condition("A 6.7.2", "the file does not say that it is tagged, or has no structure", _untagged),
    Condition("A 6.7.3", "the parent tree does not lead from a piece to its element", _way_back),
)
"""Of PDF/A-3, level A."""
