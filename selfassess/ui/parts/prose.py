"""Running text in a document, set in our own type: headings differ by weight, not by size."""

from collections.abc import Iterable

from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextList,
    QTextListFormat,
)

from selfassess.domain.prose import Block, BlockKind, Run
from selfassess.ui.theme import Theme

_LINE_HEIGHT = 120.0
_INDENT = 20.0


class ProseWriter:
    """Writes blocks at the end of a document."""

    def __init__(self, theme: Theme, cursor: QTextCursor) -> None:
        """Write with `cursor`, which stands at the end of an empty document."""
        self._theme, self._cursor = theme, cursor
        cursor.document().setIndentWidth(_INDENT)
        cursor.document().setDocumentMargin(0)
        self._list: QTextList | None = None
        self._is_first = True

    def write_blocks(self, blocks: Iterable[Block]) -> None:
        """Write running text."""
        for block in blocks:
            if block.kind is BlockKind.HEADING:
                self.write_line(block.runs, "strong", before=12)
            elif block.kind is BlockKind.ITEM:
                self._write_item(block)
            else:
                self.write_line(block.runs, depth=block.depth)

    def write_line(
        self, runs: tuple[Run, ...] | str, role: str = "text", colour: str = "ink", before: float = 0, depth: int = 0
    ) -> None:
        """Write a paragraph in a font and a colour role, `before` pixels under the one above it."""
        form = _block_format(before)
        form.setIndent(depth)
        self._begin(form)
        self._list = None
        self._write_runs((Run(runs),) if isinstance(runs, str) else runs, role, colour)

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
        self._write_runs(block.runs, "text", "ink")

    def _begin(self, form: QTextBlockFormat) -> None:
        if self._is_first:
            self._cursor.setBlockFormat(form)
        else:
            self._cursor.insertBlock(form, QTextCharFormat())
        self._is_first = False

    def _write_runs(self, runs: tuple[Run, ...], role: str, colour: str) -> None:
        for run in runs:
            form = QTextCharFormat()
            form.setFont(self._theme.font("strong" if run.is_strong and role == "text" else role))
            form.setForeground(self._theme.colour("accent" if run.address else colour))
            if run.address:
                form.setAnchor(True)
                form.setAnchorHref(run.address)
                form.setFontUnderline(True)
            self._cursor.insertText(run.words, form)


def _block_format(before: float) -> QTextBlockFormat:
    form = QTextBlockFormat()
    form.setTopMargin(before)
    form.setBottomMargin(6)
    form.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return form
