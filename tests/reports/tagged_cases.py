"""A document of our own stones, and how the structure of a file is read without our checker."""

import datetime as dt
import io
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

import pikepdf
from reportlab.platypus.flowables import Flowable

from selfassess.reports.pdf.composer import Composer
from selfassess.reports.pdf.metadata import Particulars
from selfassess.reports.pdf.pages import Pages, Running
from selfassess.voice import Voice

PARTICULARS = Particulars(
    "Virsraksts <&>", "Kalnupe", "Par ko", "lv-LV", dt.datetime(2026, 11, 22, 12, 32, tzinfo=dt.UTC)
)


def made(story: Callable[[Composer], Sequence[Flowable]]) -> bytes:
    """Return a file of what `story` composes, with running head and foot."""
    composer = Composer(Voice("lv"))
    pages = Pages(composer)
    pages.add(list(story(composer)), Running("kreisi", "labi", "apakša"))
    target = io.BytesIO()
    pages.write(target, PARTICULARS)
    return target.getvalue()


@dataclass
class Told:
    """An element as it stands in the file: type, its own text, what it holds, its dictionary."""

    role: str
    text: str
    kids: "list[Told]"
    element: pikepdf.Object
    pages: set[int] = field(default_factory=set)
    file: pikepdf.Pdf | None = None
    """The open file, in the root, since its objects live no longer than it."""

    def walk(self) -> Iterator["Told"]:
        """Yield it and everything in it, in reading order."""
        yield self
        for kid in self.kids:
            yield from kid.walk()

    def all(self, role: str) -> "list[Told]":
        """Return all of a type."""
        return [each for each in self.walk() if each.role == role]

    def shape(self) -> object:
        """Return the types in it, nested as they are."""
        return (self.role, [kid.shape() for kid in self.kids]) if self.kids else self.role


def told(data: bytes) -> Told:
    """Read the structure of a file with the text of its pieces."""
    pdf = pikepdf.open(io.BytesIO(data))
    numbers = {page.obj.objgen: number for number, page in enumerate(pdf.pages, 1)}
    texts = {number: _texts(page) for number, page in enumerate(pdf.pages, 1)}
    found = _told(pdf.Root.StructTreeRoot.K[0], numbers, texts)
    found.file = pdf
    return found


def _told(element: pikepdf.Object, numbers: dict[tuple[int, int], int], texts: dict[int, dict[int, str]]) -> Told:
    found = Told(str(element.S)[1:], "", [], element)
    kids = element.get("/K", pikepdf.Array())
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, int):
            page = numbers[element.Pg.objgen]
        elif "/MCID" in kid:
            page = numbers[kid.Pg.objgen]
        elif "/Obj" in kid:
            continue
        else:
            found.kids.append(_told(kid, numbers, texts))
            continue
        found.pages.add(page)
        found.text += texts[page].get(kid if isinstance(kid, int) else int(kid.MCID), "")
    return found


def _texts(page: pikepdf.Page) -> dict[int, str]:
    """Return the text of every piece of a page, through the fonts' own character maps."""
    maps = {name: _characters(font) for name, font in page.obj.Resources.get("/Font", {}).items()}
    texts: dict[int, str] = {}
    piece, font = None, ""
    for operands, operator in pikepdf.parse_content_stream(page):
        if str(operator) == "BDC":
            piece = int(operands[1].MCID) if "/MCID" in operands[1] else None
        elif str(operator) == "EMC":
            piece = None
        elif str(operator) == "Tf":
            font = str(operands[0])
        elif str(operator) == "Tj" and piece is not None:
            texts[piece] = texts.get(piece, "") + "".join(maps[font][code] for code in bytes(operands[0]))
    return texts


def _characters(font: pikepdf.Object) -> dict[int, str]:
    pairs = re.findall(r"^<(..)> <(.{4,})>$", font.ToUnicode.read_bytes().decode(), re.M)
    return {int(code, 16): bytes.fromhex(char).decode("utf-16-be") for code, char in pairs}


def edited(data: bytes, change: Callable[[pikepdf.Pdf], None]) -> pikepdf.Pdf:
    """Return a file opened with a fault planted in it."""
    pdf = pikepdf.open(io.BytesIO(data))
    change(pdf)
    return pdf
