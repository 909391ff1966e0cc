"""The pages themselves: margins, what runs at head and foot, contents, outline, the file's own particulars."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Any, BinaryIO

from reportlab.platypus.doctemplate import BaseDocTemplate, NextPageTemplate, PageTemplate
from reportlab.platypus.flowables import Flowable, PageBreak
from reportlab.platypus.frames import Frame

from selfassess.reports.pdf.archive import Drawn, archive
from selfassess.reports.pdf.attachments import Attachment
from selfassess.reports.pdf.columns import height_of
from selfassess.reports.pdf.composer import Composer
from selfassess.reports.pdf.flowables import ContentsLine, Heading
from selfassess.reports.pdf.fonts import REGULAR, shortened
from selfassess.reports.pdf.marks import FOOTER, HEADER
from selfassess.reports.pdf.metadata import Particulars
from selfassess.reports.pdf.sheaf import Numbers, Sheaf
from selfassess.reports.pdf.structure import arrange
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
        # where there are no contents, there is nothing to fill
        for start, end in zip(self._contents, ends, strict=False):
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

    def write(self, target: BinaryIO | Path, particulars: Particulars, attachments: Sequence[Attachment] = ()) -> int:
        """Write the file with `attachments` inside and return the number of its pages."""
        self._fill_contents()
        file = BytesIO()
        sheaf = self._draw(file, particulars.language)
        arrange(sheaf.document)
        archive(Drawn(file, sheaf.document, particulars, attachments), target)
        return sheaf.page_count

    def _draw(self, file: BytesIO, language: str) -> Sheaf:
        """Draw the pages into `file` and return what they were drawn on."""
        drawn_on: list[Sheaf] = []

        def take(*args: Any, **named: Any) -> Sheaf:
            drawn_on.append(Sheaf(*args, **named))
            return drawn_on[0]

        document = BaseDocTemplate(
            file,
            pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
            pageTemplates=self._templates,
            lang=language,
            displayDocTitle=1,
            invariant=1,
            initialFontName=REGULAR,
            pageCompression=1,
        )
        document.build([flowable for part in self._parts for flowable in part], canvasmaker=take)
        return drawn_on[0]


class _Furniture:
    """What stands above and below the text of a page."""

    def __init__(self, running: Running, composer: Composer) -> None:
        printable = composer.glyphs.printable
        self._left = shortened(printable(running.left), _SIZE, TEXT_WIDTH * 0.7)
        self._right, self._foot = printable(running.right), printable(running.foot)
        self._voice = composer.voice

    def draw_head(self, canvas: Any, _: BaseDocTemplate) -> None:
        """Draw the line above the text."""
        self._begin(canvas, HEADER)
        top = PAGE_HEIGHT - HEAD - _SIZE * 0.7
        canvas.drawString(LEFT, top, self._left)
        canvas.drawRightString(PAGE_WIDTH - RIGHT, top, self._right)
        self._end(canvas)

    def draw_foot(self, canvas: Any, document: BaseDocTemplate) -> None:
        """Draw the lines below the text, last, as they are read last."""
        self._begin(canvas, FOOTER)
        right = PAGE_WIDTH - RIGHT
        canvas.setStrokeColor(ink("line"))
        canvas.setLineWidth(HAIRLINE)
        canvas.line(LEFT, _FOOT_RULE, right, _FOOT_RULE)
        canvas.drawString(LEFT, FOOT, self._foot)
        canvas.write_late(right, FOOT, _SIZE, partial(self._page_words, int(document.page)))
        self._end(canvas)

    def _begin(self, canvas: Sheaf, kind: str) -> None:
        canvas.set_aside(kind)
        canvas.saveState()
        canvas.setFont(REGULAR, _SIZE)
        canvas.setFillColor(ink("ink2"))

    def _end(self, canvas: Sheaf) -> None:
        canvas.restoreState()
        canvas.leave()

    def _page_words(self, page: int, numbers: Numbers) -> str:
        return self._voice.translate("Report", "Page {page} of {total}", page=page, total=numbers.total)


def _frame() -> Frame:
    return Frame(LEFT, BOTTOM, TEXT_WIDTH, TEXT_HEIGHT, leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0)
