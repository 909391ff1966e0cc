"""The pages themselves: margins, what runs at head and foot, contents, outline, the file's own particulars."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import BinaryIO

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus.doctemplate import BaseDocTemplate, NextPageTemplate, PageTemplate
from reportlab.platypus.flowables import Flowable, PageBreak
from reportlab.platypus.frames import Frame

from selfassess.reports.pdf.columns import height_of
from selfassess.reports.pdf.composer import Composer
from selfassess.reports.pdf.flowables import ContentsLine, Heading
from selfassess.reports.pdf.fonts import REGULAR, shortened
from selfassess.reports.pdf.sheaf import Numbers, Sheaf
from selfassess.reports.pdf.styles import (
    BOTTOM,
    FOOT,
    HAIRLINE,
    HEAD,
    LEFT,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    RIGHT,
    TEXT_HEIGHT,
    TEXT_WIDTH,
    ink,
)

_SIZE = 8
_FOOT_RULE = FOOT + 13


@dataclass(frozen=True, slots=True)
class Running:
    """What stands at the head (left and right) and at the foot of every page of a chapter."""

    left: str
    right: str
    foot: str


@dataclass(frozen=True, slots=True)
class Particulars:
    """What the file says about itself."""

    title: str
    author: str
    subject: str
    language: str
    moment: dt.datetime


class Pages:
    """Collects the parts of a document and writes it in one pass."""

    def __init__(self, composer: Composer) -> None:
        self._composer = composer
        self._parts: list[list[Flowable]] = []
        self._contents: list[int] = []
        self._templates = [PageTemplate("bare", [_frame()])]

    def add(self, flowables: Sequence[Flowable], running: Running | None = None) -> None:
        """Add flowables on a new page; without `running` its head and foot stay empty."""
        name = "bare"
        if running is not None:
            name = f"running-{len(self._templates)}"
            furniture = _Furniture(running, self._composer)
            template = PageTemplate(name, [_frame()], onPage=furniture.draw_head, onPageEnd=furniture.draw_foot)
            self._templates.append(template)
        turn = [NextPageTemplate(name), PageBreak()] if self._parts else []
        self._parts.append([*turn, *flowables])

    def add_contents(self, heading: Heading, running: Running) -> None:
        """Add the contents: every heading of the outline in the parts added later, up to the next contents."""
        self._contents.append(len(self._parts))
        self.add([heading], running)

    def _fill_contents(self) -> None:
        ends = [*self._contents[1:], len(self._parts)]
        for start, end in zip(self._contents, ends, strict=True):
            later = [flowable for part in self._parts[start + 1 : end] for flowable in part]
            listed = [flowable for flowable in later if isinstance(flowable, Heading) and flowable.outline is not None]
            # they stay on one page: where the sections are too many, only the chapters are listed
            if height_of([self._parts[start][-1], *map(self._contents_line, listed)]) > TEXT_HEIGHT:
                listed = [heading for heading in listed if heading.outline == 0]
            self._parts[start] += map(self._contents_line, listed)

    def _contents_line(self, heading: Heading) -> ContentsLine:
        level = heading.outline or 0
        words = self._composer.words("cell" if level else "cell_bold", heading.title)
        return ContentsLine(words, heading.key, 14.0 * level)

    def write(self, target: BinaryIO | Path, particulars: Particulars) -> int:
        """Write the file and return the number of its pages."""
        self._fill_contents()
        document = BaseDocTemplate(
            str(target) if isinstance(target, Path) else target,
            pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
            pageTemplates=self._templates,
            title=particulars.title,
            author=particulars.author,
            subject=particulars.subject,
            creator="Selfassess",
            lang=particulars.language,
            displayDocTitle=1,
            invariant=1,
            initialFontName=REGULAR,
            pageCompression=1,
        )
        document.build(
            [flowable for part in self._parts for flowable in part],
            canvasmaker=partial(Sheaf, moment=particulars.moment),
        )
        return int(document.page)


class _Furniture:
    """What stands above and below the text of a page."""

    def __init__(self, running: Running, composer: Composer) -> None:
        printable = composer.glyphs.printable
        self._left = shortened(printable(running.left), _SIZE, TEXT_WIDTH * 0.7)
        self._right, self._foot = printable(running.right), printable(running.foot)
        self._voice = composer.voice

    def draw_head(self, canvas: Canvas, _: BaseDocTemplate) -> None:
        """Draw the line above the text."""
        self._begin(canvas)
        top = PAGE_HEIGHT - HEAD - _SIZE * 0.7
        canvas.drawString(LEFT, top, self._left)
        canvas.drawRightString(PAGE_WIDTH - RIGHT, top, self._right)
        canvas.restoreState()

    def draw_foot(self, canvas: Canvas, document: BaseDocTemplate) -> None:
        """Draw the lines below the text, last, as they are read last."""
        self._begin(canvas)
        right = PAGE_WIDTH - RIGHT
        canvas.setStrokeColor(ink("line"))
        canvas.setLineWidth(HAIRLINE)
        canvas.line(LEFT, _FOOT_RULE, right, _FOOT_RULE)
        canvas.drawString(LEFT, FOOT, self._foot)
        if isinstance(canvas, Sheaf):
            canvas.write_late(right, FOOT, _SIZE, partial(self._page_words, int(document.page)))
        canvas.restoreState()

    def _begin(self, canvas: Canvas) -> None:
        canvas.saveState()
        canvas.setFont(REGULAR, _SIZE)
        canvas.setFillColor(ink("ink2"))

    def _page_words(self, page: int, numbers: Numbers) -> str:
        return self._voice.translate("Report", "Page {page} of {total}", page=page, total=numbers.total)


def _frame() -> Frame:
    return Frame(LEFT, BOTTOM, TEXT_WIDTH, TEXT_HEIGHT, leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0)
