"""PDF files opened to read: their text for the comparison, their pages as pictures for screen and printer."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_ONE_READER = threading.Lock()


@dataclass(frozen=True, slots=True)
class PageImage:
    """A page as a picture: `width` x `height` pixels, four bytes each (blue, green, red, unused), row after row."""

    width: int
    height: int
    pixels: bytes


@contextmanager
def opened_pdf(source: bytes | Path) -> Iterator[Any]:
    """Open a PDF for the length of a `with`; other threads wait, for the reading library knows only one."""
    import pypdfium2

    with _ONE_READER:
        document = pypdfium2.PdfDocument(source)
        try:
            yield document
        finally:
            document.close()


def page_sizes(content: bytes) -> tuple[tuple[float, float], ...]:
    """Return width and height of every page, in points."""
    with opened_pdf(content) as document:
        return tuple(document.get_page_size(number) for number in range(len(document)))


def page_image(content: bytes, number: int, width: int) -> PageImage:
    """Return page `number` (from 0) as a picture `width` pixels wide."""
    with opened_pdf(content) as document:
        page = document[number]
        bitmap = page.render(scale=width / page.get_width(), force_bitmap_format=_four_bytes())
        picture = PageImage(bitmap.width, bitmap.height, bytes(bitmap.buffer))
        bitmap.close()
        page.close()
    return picture


def _four_bytes() -> int:
    from pypdfium2.raw import FPDFBitmap_BGRx

    return int(FPDFBitmap_BGRx)
