"""What a report is asked to be: its kind, languages, parts and the marks a municipality puts on it."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum


class ReportKind(StrEnum):
    """How much a report says."""

    SUMMARY = "summary"
    """One page for the councillor."""
    COUNCIL = "council"
    """The report for the council; what is made when nothing else is asked."""
    FULL = "full"
    """The council's report with help texts, explanations, evidence and the log of changes."""
    EVIDENCE = "evidence"
    """The register of evidence."""


@dataclass(frozen=True, slots=True)
class AccessMark:
    """Restricted access: on which legal ground and until when (empty: without a term)."""

    ground: str
    term: str = ""


@dataclass(frozen=True, slots=True)
class ReportOptions:
    """The wishes for one report; empty fields are left out or left as a line to fill in.

    `languages` holds one language, or two that stand side by side; `sheets` the questionnaire ids in their order,
    empty for all. `logo` is the bytes of a PNG or JPEG picture. `document_date` is printed beside the signature,
    never the date the report was made. `embed` puts workbook and JSON into the PDF.
    """

    kind: ReportKind = ReportKind.COUNCIL
    languages: tuple[str, ...] = ()
    sheets: tuple[str, ...] = ()
    is_draft: bool = False
    access: AccessMark | None = None
    author: str = ""
    registration_number: str = ""
    decision: str = ""
    document_date: dt.date | None = None
    logo: bytes = b""
    embed: bool = True


PLAIN = ReportOptions()
"""What is made when nothing is wished: the council's report of everything, without marks."""
