"""Running text in a document, set in our own type: headings differ by weight, not by size."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextLength,
    QTextList,
    QTextListFormat,
    QTextTableFormat,
)

from selfassess.domain.prose import Block, BlockKind, Run
from selfassess.ui.theme import Theme

_LINE_HEIGHT = 120.0
_INDENT = 20
"""Pixels at the usual size of the text."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a paragraph is set: font and colour role, pixels under the one above it, indents, the name to scroll to."""

    role: str = "text"
    colour: str = "ink"
    before: float = 0
    depth: int = 0
    anchor: str = ""


_PLAIN = Look()


class ProseWriter:
    """Writes blocks at the end of a document."""

    def __init__(self, theme: Theme, cursor: QTextCursor) -> None:
        """Write with `cursor`, which stands at the end of an empty document."""
        self._theme, self._cursor = theme, cursor
        cursor.document().setIndentWidth(theme.px(_INDENT))
        cursor.document().setDocumentMargin(0)
        self._list: QTextList | None = None
        self._is_first = True

    def write_blocks(self, blocks: Iterable[Block]) -> None:
        """Write running text."""
        for block in blocks:
            if block.kind is BlockKind.HEADING:
                self.write_line(block.runs, Look("strong", before=12))
            elif block.kind is BlockKind.ITEM:
                self._write_item(block)
            else:
                self.write_line(block.runs, Look(depth=block.depth))

    def write_line(self, words: tuple[Run, ...] | str, look: Look = _PLAIN) -> None:
        """Write a paragraph."""
        form = _block_format(look.before)
        form.setIndent(look.depth)
        self._begin(form)
        self._list = None
        self._write_runs((Run(words),) if isinstance(words, str) else words, look)

    def write_table(self, rows: Sequence[Sequence[tuple[Run, ...]]], widths: Sequence[int]) -> None:
        """Write rows of cells without lines; `widths` are the columns' in per cent."""
        form = QTextTableFormat()
        form.setBorder(0)
        form.setCellSpacing(0)
        form.setCellPadding(3)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        form.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, width) for width in widths])
        table = self._cursor.insertTable(len(rows), len(widths), form)
        for at, row in enumerate(rows):
            for column, runs in enumerate(row):
                self._cursor = table.cellAt(at, column).firstCursorPosition()
                self._write_runs(runs, _PLAIN)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        # Qt puts an empty paragraph after a table: the next one takes its place
        self._list, self._is_first = None, True

    def _write_item(self, block: Block) -> None:
        """Write the first paragraph of an item into the list that goes on, or a new one."""
        is_numbered = block.label != "•"
        style = QTextListFormat.Style.ListDecimal if is_numbered else QTextListFormat.Style.ListDisc
        self._begin(_block_format(0))
        goes_on = self._list is not None and block.label != "1." and self._list.format().indent() == block.depth
        if self._list is not None and goes_on and self._list.format().style() is style:
            self._list.add(self._cursor.block())
        else:
            form = QTextListFormat()
            form.setStyle(style)
            form.setIndent(block.depth)
            self._list = self._cursor.createList(form)
        self._write_runs(block.runs, _PLAIN)

    def _begin(self, form: QTextBlockFormat) -> None:
        if self._is_first:
            self._cursor.setBlockFormat(form)
        else:
            self._cursor.insertBlock(form, QTextCharFormat())
        self._is_first = False

    def _write_runs(self, runs: tuple[Run, ...], look: Look) -> None:
        for at, run in enumerate(runs):
            form = QTextCharFormat()
            form.setFont(self._theme.font("strong" if run.is_strong and look.role == "text" else look.role))
            form.setForeground(self._theme.colour("accent" if run.address else look.colour))
            if run.is_code:
                form.setBackground(self._theme.colour("sunken"))
            if run.address or (look.anchor and at == 0):
                form.setAnchor(True)
            if run.address:
                form.setAnchorHref(run.address)
                form.setFontUnderline(True)
            if look.anchor and at == 0:
                form.setAnchorNames([look.anchor])
            self._cursor.insertText(run.words, form)


def _block_format(before: float) -> QTextBlockFormat:
    form = QTextBlockFormat()
    form.setTopMargin(before)
    form.setBottomMargin(6)
    form.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return form
