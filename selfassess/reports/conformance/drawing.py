"""What is drawn on a page, as far as its marks, its text and its colours are asked for."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from pikepdf import (
    ContentStreamInlineImage,
    ContentStreamInstruction,
    Dictionary,
    Name,
    Object,
    Page,
    String,
    parse_content_stream,
)

_Told = ContentStreamInstruction | ContentStreamInlineImage
_TEXT = frozenset(["Tj", "TJ", "'", '"'])
_PAINTS = _TEXT | {"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do"}
_WANTED = " ".join(sorted(_PAINTS | {"BDC", "BMC", "EMC", "q", "Q", "Tf", "k", "K", "BI", "ID", "EI"}))


@dataclass(slots=True)
class Drawing:
    """What was met on a page: painting outside any mark, marks in one another, the numbers of pieces, codes by font."""

    unmarked: list[str] = field(default_factory=list)
    artifacts_in_pieces: int = 0
    pieces_in_artifacts: int = 0
    pieces: list[int] = field(default_factory=list)
    codes: dict[str, set[int]] = field(default_factory=dict)
    depth: int = 0
    uses_cmyk: bool = False
    is_balanced: bool = True
    _marks: list[str] = field(default_factory=list)
    _fonts: list[str] = field(default_factory=lambda: [""])

    def take(self, operator: str, told: _Told, properties: Object) -> None:
        """Take one instruction; `properties` are the page's named property lists."""
        if operator in _PAINTS:
            self._paint(operator, told)
        elif operator in ("BDC", "BMC"):
            self._begin(list(told.operands), properties)
        elif operator == "EMC":
            self._end()
        elif operator in ("q", "Q"):
            self._keep(operator == "q")
        elif operator == "Tf":
            self._fonts[-1] = str(told.operands[0])
        elif operator in ("k", "K"):
            self.uses_cmyk = True

    def _begin(self, operands: Sequence[Object], properties: Object) -> None:
        kind = ""
        if operands[0] == Name.Artifact:
            kind = "artifact"
            self.artifacts_in_pieces += "piece" in self._marks
        elif len(operands) > 1:
            told = properties.get(str(operands[1]), Dictionary()) if isinstance(operands[1], Name) else operands[1]
            if Name.MCID in told:
                kind = "piece"
                self.pieces_in_artifacts += "artifact" in self._marks
                self.pieces.append(int(told.MCID))
        self._marks.append(kind)

    def _end(self) -> None:
        if self._marks:
            self._marks.pop()
        else:
            self.is_balanced = False

    def _keep(self, is_kept: bool) -> None:
        if is_kept:
            self._fonts.append(self._fonts[-1])
            self.depth = max(self.depth, len(self._fonts) - 1)
        elif len(self._fonts) > 1:
            self._fonts.pop()
        else:
            self.is_balanced = False

    def _paint(self, operator: str, told: _Told) -> None:
        if not any(self._marks):
            self.unmarked.append(operator)
        # the operands are fetched only where they are asked for: that is half of the time
        if operator in _TEXT:
            operands = list(told.operands)
            parts = list(operands[-1]) if operator == "TJ" else [operands[-1]]
            used = self.codes.setdefault(self._fonts[-1], set())
            for part in parts:
                if isinstance(part, String):
                    used.update(bytes(part))

    def close(self) -> None:
        """Take the end of the page."""
        self.is_balanced = self.is_balanced and not self._marks and len(self._fonts) == 1


def read_drawing(page: Page) -> Drawing:
    """Return what is drawn on a page; what lies inside form XObjects is not looked into."""
    drawing = Drawing()
    properties = page.obj.get(Name.Resources, Dictionary()).get(Name.Properties, Dictionary())
    for instruction in parse_content_stream(page, _WANTED):
        # an image inside the stream is painted as one outside it is
        is_image = isinstance(instruction, ContentStreamInlineImage)
        operator = "Do" if is_image else str(instruction.operator)
        drawing.take(operator, instruction, properties)
    drawing.close()
    return drawing
