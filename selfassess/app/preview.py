"""The report before it is written: the very pages that the file would have."""

from dataclasses import dataclass, replace
from io import BytesIO
from typing import TYPE_CHECKING

from selfassess.app.exporting import setting_a_report, with_sheets
from selfassess.domain.record import Snapshot
from selfassess.domain.report import ReportOptions
from selfassess.reports.progress import Watch, unwatched, watched
from selfassess.voice import Voice

if TYPE_CHECKING:
    from selfassess.reports.pdf_reading import PageImage


@dataclass(frozen=True, slots=True)
class Proof:
    """A PDF that lies in memory only, and the width and height of its pages in points."""

    content: bytes
    pages: tuple[tuple[float, float], ...]


def make_proof(snapshot: Snapshot, options: ReportOptions, watch: Watch = unwatched) -> Proof:
    """Return the report as `options` ask for it, without embedded files: they change no page.

    Raises what `watch` raises.
    """
    from selfassess.reports.pdf import write_pdf
    from selfassess.reports.pdf_reading import page_sizes

    buffer, plain = BytesIO(), replace(options, embed=False)
    with setting_a_report(), watched(watch):
        write_pdf([with_sheets(snapshot, options.sheets)], buffer, Voice(options.languages[0]), plain)
    content = buffer.getvalue()
    return Proof(content, page_sizes(content))


def page_picture(proof: Proof, number: int, width: int) -> "PageImage":
    """Return page `number` (from 0) of the proof, `width` pixels wide."""
    from selfassess.reports.pdf_reading import page_image

    return page_image(proof.content, number, width)
