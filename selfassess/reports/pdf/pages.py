"""The pages themselves: margins, what runs at head and foot, contents, outline, the file's own particulars."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import Any, BinaryIO

from reportlab import rl_config
from reportlab.platypus.doctemplate import BaseDocTemplate, NextPageTemplate, PageTemplate
from reportlab.platypus.flowables import Flowable, PageBreak
from reportlab.platypus.frames import Frame

from selfassess.reports.pdf.archive import Drawn, archive
from selfassess.reports.pdf.attachments import Attachment
from selfassess.reports.pdf.columns import height_of
from selfassess.reports.pdf.composer import Composer
from selfassess.reports.pdf.flowables import ContentsLine, Heading
from selfassess.reports.pdf.fonts import REGULAR, SEMIBOLD, lines_of, shortened, width_of
from selfassess.reports.pdf.length import is_within
from selfassess.reports.pdf.marks import FOOTER, HEADER
from selfassess.reports.pdf.metadata import Particulars
from selfassess.reports.pdf.sheaf import Numbers, Sheaf
from selfassess.reports.pdf.structure import arrange
from selfassess.reports.pdf.styles import (
    BOTTOM,
    FOOT,
    GUTTER,
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
from selfassess.reports.progress import tell_share

_SIZE = 8
_FOOT_RULE = FOOT + 13
_NEARLY_ALONE, _FEW_PAGES = TEXT_HEIGHT * 0.4, 8
_BELOW = 4
"""Points by which the mark of a draft, which has an edge, stands lower than words on its line."""
# a file that is archived needs no letters in place of bytes, which cost a twentieth of the time
rl_config.useA85 = 0


@dataclass(frozen=True, slots=True)
class Running:
    """What stands at the head (left and right) and at the foot of every page of a chapter.

    A second line of the head holds `access`, who may read it, and `draft`, a word with an edge round it.
    """

    left: str
    right: str
    foot: str
    access: str = ""
    draft: str = ""


class Pages:
    """Collects the parts of a document and writes it in one pass."""

    def __init__(self, composer: Composer) -> None:
        self._composer = composer
        self._parts: list[list[Flowable]] = []
        self._contents: list[int] = []
        self._spare: set[int] = set()
        self._templates: list[PageTemplate] = []

    def add(self, flowables: Sequence[Flowable], running: Running, follows: bool = False) -> None:
        """Add flowables on a new page, or on the last one where they are to follow."""
        template = NextPageTemplate(self._name_template(running))
        turn = [template, *([] if follows else [PageBreak()])] if self._parts else []
        self._parts.append([*turn, *flowables])

    def add_cover(self, flowables: Sequence[Flowable], running: Running) -> None:
        """Add flowables on a new page whose head and foot stay empty; what does not fit runs on as any other page."""
        bare, later = self._name_template(None), self._name_template(running)
        turn = [NextPageTemplate(bare), PageBreak()] if self._parts else []
        self._parts.append([*turn, NextPageTemplate(later), *flowables])

    def _name_template(self, running: Running | None) -> str:
        """Make a template for pages and return its name; the first one made is that of the first page."""
        name = f"page-{len(self._templates)}"
        template = PageTemplate(name, [_frame()])
        if running is not None:
            furniture = _Furniture(running, self._composer)
            template.onPage, template.onPageEnd = furniture.draw_head, furniture.draw_foot
        self._templates.append(template)
        return name

    def add_contents(self, heading: Heading, running: Running, is_spare: bool = False) -> None:
        """Add the contents: every heading of the outline in the parts added later, up to the next contents.

        A spare one is left out where it would stand nearly alone on its page before few others.
        """
        self._contents.append(len(self._parts))
        if is_spare:
            self._spare.add(len(self._parts))
        self.add([heading], running)

    def _fill_contents(self) -> None:
        for start, end in pairwise([*self._contents, len(self._parts)]):
            later = [flowable for part in self._parts[start + 1 : end] for flowable in part]
            listed = [flowable for flowable in later if isinstance(flowable, Heading) and flowable.outline is not None]
            # they stay on one page: where the sections are too many, only the chapters are listed
            height = height_of([self._parts[start][-1], *map(self._contents_line, listed)])
            if height > TEXT_HEIGHT:
                listed = [heading for heading in listed if heading.outline == 0]
            if start in self._spare and height < _NEARLY_ALONE and is_within(later, _FEW_PAGES):
                self._parts[start] = []
            else:
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
        flowables = [flowable for part in self._parts for flowable in part]
        # what is drawn is let go of page by page
        self._parts = []
        document.setProgressCallBack(partial(_tell_progress, len(flowables)))
        document.build(flowables, canvasmaker=take)
        return drawn_on[0]


def _tell_progress(total: int, event: str, done: int) -> None:
    """Pass on how many flowables are placed; parting one over pages makes more of them than there were."""
    if event == "PROGRESS":
        tell_share(max(done, 0), total)


class _Furniture:
    """What stands above and below the text of a page."""

    def __init__(self, running: Running, composer: Composer) -> None:
        def printable(words: str) -> str:
            # lines are not broken here, whatever was typed into a name
            return composer.glyphs.printable(words).replace("\n", " ")

        self._right, self._foot = shortened(printable(running.right), _SIZE, TEXT_WIDTH / 2), printable(running.foot)
        self._left = shortened(printable(running.left), _SIZE, TEXT_WIDTH - width_of(self._right, _SIZE) - GUTTER)
        self._access = lines_of(printable(running.access), _SIZE, TEXT_WIDTH * 0.8, weight=600, most=2)
        self._draft = printable(running.draft)
        self._voice = composer.voice

    def draw_head(self, canvas: Any, _: BaseDocTemplate) -> None:
        """Draw the line above the text."""
        self._begin(canvas, HEADER)
        top = PAGE_HEIGHT - HEAD - _SIZE * 0.7
        canvas.drawString(LEFT, top, self._left)
        canvas.drawRightString(PAGE_WIDTH - RIGHT, top, self._right)
        self._draw_marks(canvas, top - 12)
        self._end(canvas)

    def _draw_marks(self, canvas: Sheaf, base: float) -> None:
        canvas.setFillColor(ink("ink"))
        canvas.setFont(SEMIBOLD, _SIZE)
        for line, words in enumerate(self._access):
            canvas.drawString(LEFT, base - 10 * line, words)
        if self._draft:
            base -= _BELOW
            left = PAGE_WIDTH - RIGHT - width_of(self._draft, _SIZE) - 12
            canvas.setFont(REGULAR, _SIZE)
            canvas.drawString(left + 6, base, self._draft)
            canvas.setStrokeColor(ink("ink"))
            canvas.setLineWidth(0.75)
            canvas.roundRect(left, base - 3, PAGE_WIDTH - RIGHT - left, 12, 6)

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
