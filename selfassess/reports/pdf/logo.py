"""The municipality's logo: checked, made plain, drawn."""

import io
from functools import lru_cache

from PIL import Image, UnidentifiedImageError
from reportlab.lib.utils import ImageReader

from selfassess.domain.errors import Problem
from selfassess.reports.pdf.flowables import Figure

MOST_BYTES = 5_000_000
"""A logo of more bytes is refused."""
_MOST_PIXELS = 40_000_000
_HIGHEST, _WIDEST = 56.0, 200.0
_KEPT = 900
"""So many pixels of width or height are kept: more than any printer shows in that room."""


class Logo(Figure):
    """A picture in the room a logo has."""

    def __init__(self, picture: Image.Image, alternative: str) -> None:
        super().__init__()
        scale = min(_HIGHEST / picture.height, _WIDEST / picture.width)
        self.width, self.height = scale * picture.width, scale * picture.height
        self.alternative = alternative
        self._picture = ImageReader(picture)

    def paint(self) -> None:
        """Put it on the canvas."""
        self.canv.drawImage(self._picture, 0, 0, self.width, self.height)


def logo_of(data: bytes, alternative: str) -> Logo | None:
    """Return the logo to be drawn; None without one. Raises what `check_logo` raises."""
    return Logo(_picture(data), alternative) if data else None


def check_logo(data: bytes) -> None:
    """Raise Problem `report.logo_too_large`, `report.logo_not_picture` or `report.logo_broken` of a bad logo."""
    if data:
        _picture(data)


@lru_cache(maxsize=1)
def _picture(data: bytes) -> Image.Image:
    """Return the picture without transparency, in the colours of screens, no larger than is seen."""
    if len(data) > MOST_BYTES:
        raise Problem("report.logo_too_large", most=MOST_BYTES // 1_000_000)
    try:
        with Image.open(io.BytesIO(data), formats=("PNG", "JPEG")) as found:
            if found.width * found.height > _MOST_PIXELS:
                raise Problem("report.logo_too_many_pixels", width=found.width, height=found.height)
            found.thumbnail((_KEPT, _KEPT))
            return _plain(found)
    except UnidentifiedImageError:
        raise Problem("report.logo_not_picture") from None
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        raise Problem("report.logo_broken") from None


def _plain(found: Image.Image) -> Image.Image:
    layered = found.convert("RGBA")
    paper = Image.new("RGB", layered.size, "white")
    paper.paste(layered, mask=layered.getchannel("A"))
    return paper
