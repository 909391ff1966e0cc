"""Snapshots for the tests of the PDF, and how its text is read back."""

import csv
import datetime as dt
import io
import re
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from pathlib import Path

import pikepdf
import pypdfium2

from selfassess import paths
from selfassess.content import load
from selfassess.domain.answers import Answer, State, parse_value
from selfassess.domain.questionnaire import Questionnaire
from selfassess.domain.record import (
    AssessmentInfo,
    Evidence,
    Municipality,
    Period,
    PreviousSheet,
    SheetSnapshot,
    Snapshot,
    Unit,
)
from selfassess.domain.report import PLAIN, ReportKind, ReportOptions
from selfassess.domain.scoring import score
from selfassess.reports.pdf import PdfFacts, write_pdf
from selfassess.voice import Voice

FULL = ReportOptions(kind=ReportKind.FULL)
TAKEN_AT = dt.datetime(2026, 11, 22, 12, 32, tzinfo=dt.UTC)
FILES = Path(__file__).parent.parent / "files"


@cache
def shipped(name: str) -> Questionnaire:
    """Return a questionnaire that comes with the program."""
    return load(paths.questionnaires() / f"{name}-1.yaml").questionnaire


@cache
def kalnupe_answers() -> Mapping[str, Answer]:
    """Return the answers of the invented municipality, each with a justification of its own."""
    questions, answers = shipped("good-governance").question_by_id, {}
    with (FILES / "kalnupes-novads.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            question, why = questions[row["question"]], f"Pamatojums jautājumam {row['question']}."
            if row["value"] == "not applicable":
                answers[question.id] = Answer(State.NOT_APPLICABLE, None, why)
            elif row["value"]:
                answers[question.id] = Answer(State.ANSWERED, parse_value(question, row["value"]), why)
    return answers


def sheet(questionnaire: Questionnaire, answers: Mapping[str, Answer], **more: object) -> SheetSnapshot:
    """Return a scored sheet."""
    return SheetSnapshot(questionnaire, "0" * 64, answers, score(questionnaire, answers), **more)


def snapshot(*sheets: SheetSnapshot, code: str = "XX-KALNUPE", title: str = "") -> Snapshot:
    """Return an assessment of the years 2025 and 2026."""
    municipality = Municipality(code, "Kalnupes novada pašvaldība", "Kalnupe")
    period = Period(dt.date(2025, 1, 1), dt.date(2026, 9, 30))
    names = tuple(each.questionnaire.id for each in sheets)
    info = AssessmentInfo(2, title, Unit(municipality), period, names, TAKEN_AT, TAKEN_AT)
    return Snapshot(info, sheets, TAKEN_AT, "kanceleja")


def kalnupe(**more: object) -> Snapshot:
    """Return the invented municipality with last period's answers all at level 2, and evidence for P6.1."""
    questionnaire = shipped("good-governance")
    earlier = {question.id: Answer(State.ANSWERED, Fraction(2)) for question in questionnaire.questions}
    previous = PreviousSheet(2024, earlier, score(questionnaire, earlier))
    evidence = (Evidence(31, "P6.1", "link", "kalnupe.example/lemumi"),)
    return snapshot(sheet(questionnaire, kalnupe_answers(), previous=previous, evidence=evidence), **more)


@dataclass(frozen=True)
class Printed:
    """A written report: its bytes, what was said of it, and the text of its pages with single spaces."""

    data: bytes
    facts: PdfFacts
    pages: tuple[str, ...]

    @property
    def text(self) -> str:
        """Return the text of all pages."""
        return " ".join(self.pages)

    @property
    def objects(self) -> bytes:
        """Return the file with its objects as plain text, not packed into streams."""
        plain = io.BytesIO()
        with pikepdf.open(io.BytesIO(self.data)) as pdf:
            pdf.save(plain, object_stream_mode=pikepdf.ObjectStreamMode.disable)
        return plain.getvalue()


def plain(text: str) -> str:
    """Return a text as it is compared: every kind of space is one space."""
    return re.sub(r"\s+", " ", text).strip()


def printed(*snapshots: Snapshot, language: str = "lv", options: ReportOptions = PLAIN) -> Printed:
    """Write a report and read it back."""
    target = io.BytesIO()
    facts = write_pdf(snapshots, target, Voice(language), options)
    document = pypdfium2.PdfDocument(target.getvalue())
    pages = tuple(plain(page.get_textpage().get_text_bounded()) for page in document)
    document.close()
    return Printed(target.getvalue(), facts, pages)
