"""What a report of ours is made of, before it is laid out: for floors and peers to make the same."""

import io
from collections.abc import Sequence
from dataclasses import replace
from unittest.mock import patch

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import BaseDocTemplate, Flowable, NextPageTemplate
from reportlab.platypus.paraparser import ParaFrag

from selfassess.domain.record import Snapshot
from selfassess.reports.pdf import write_pdf
from selfassess.reports.pdf.words import Words
from selfassess.voice import Voice

Piece = tuple[str, bool]
"""A piece of a paragraph, and whether it is semi-bold."""


def wordier(snapshot: Snapshot) -> Snapshot:
    """Return the snapshot with its justifications nine times as long, which makes some sixty pages."""
    sheets = []
    for sheet in snapshot.sheets:
        answers = {name: replace(said, why=" ".join([said.why] * 9).strip()) for name, said in sheet.answers.items()}
        sheets.append(replace(sheet, answers=answers))
    return replace(snapshot, sheets=tuple(sheets))


def caught(snapshot: Snapshot, voice: Voice) -> tuple[list[Flowable], int]:
    """Return the flowables of a report and how many pages it has."""
    found: list[Flowable] = []
    build, begin = BaseDocTemplate.build, Words.__init__

    def catch(document: BaseDocTemplate, flowables: list[Flowable], **more: object) -> None:
        # the document eats its list
        found.extend(flowables)
        build(document, flowables, **more)

    def note(words: Words, text: str, style: ParagraphStyle, frags: list[ParaFrag]) -> None:
        # laying out replaces the pieces by words
        vars(words)["pieces"] = [(piece.text, "SemiBold" in piece.fontName) for piece in frags]
        begin(words, text, style, frags=frags)

    with patch.object(BaseDocTemplate, "build", catch), patch.object(Words, "__init__", note):
        pages = write_pdf([snapshot], io.BytesIO(), voice).pages
    return [one for one in found if not isinstance(one, NextPageTemplate)], pages


def pieces(words: Words) -> Sequence[Piece]:
    """Return the pieces a caught paragraph was made of."""
    found: Sequence[Piece] = vars(words)["pieces"]
    return found
