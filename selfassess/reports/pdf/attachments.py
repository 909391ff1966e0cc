"""Files inside the report: what a machine recomputes from (ISO 19005-3, 6.8)."""

import io
import re
import tempfile
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from selfassess.domain.record import Snapshot
from selfassess.reports.json_file import json_text
from selfassess.voice import Voice

_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file to be put into the report; `relation` is Source (the report is made from it) or Data (its figures)."""

    name: str
    data: bytes
    kind: str
    relation: str
    description: str


def report_attachments(snapshots: Sequence[Snapshot], voice: Voice) -> tuple[Attachment, ...]:
    """Return the assessments as JSON and as a workbook; the same snapshots give the same bytes."""
    # openpyxl is slow to load, and a report without attachments does not need it
    from selfassess.reports.workbook import write_workbook

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "export.xlsx"
        write_workbook(snapshots, path, voice)
        book = path.read_bytes()
    exact = voice.translate("Report", "The assessment as data: every answer and every exact figure")
    sheets = voice.translate("Report", "The assessment as a workbook")
    return (
        Attachment("result.json", json_text(snapshots, voice).encode(), "application/json", "Source", exact),
        Attachment("export.xlsx", _steady(book, snapshots[0]), _XLSX, "Data", sheets),
    )


def _steady(book: bytes, snapshot: Snapshot) -> bytes:
    """Return a workbook whose dates are the snapshot's, where openpyxl takes the clock's."""
    moment = snapshot.taken_at.strftime("%Y-%m-%dT%H:%M:%SZ").encode()
    found = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(book)) as old, zipfile.ZipFile(found, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            data = old.read(entry)
            if entry.filename == "docProps/core.xml":
                data = re.sub(rb"(<dcterms:(created|modified)[^>]*>)[^<]*", rb"\g<1>" + moment, data)
            new.writestr(zipfile.ZipInfo(entry.filename), data, zipfile.ZIP_DEFLATED)
    return found.getvalue()
