"""Makes a drawn document accessible and archivable: structure, metadata, colours, files inside (PDF/UA-1, PDF/A-3)."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

import pikepdf
from pikepdf import Array, AttachedFileSpec, Dictionary, Name, ObjectStreamMode, Pdf, String

from selfassess import paths
from selfassess.reports.conformance import ACCESSIBILITY, findings
from selfassess.reports.pdf.attachments import Attachment
from selfassess.reports.pdf.metadata import CREATOR, PRODUCER, Identification, Particulars, stamp, xmp_packet
from selfassess.reports.pdf.structure import Element
from selfassess.reports.pdf.tagging import write_structure

_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_PAIR = re.compile(rb"<([0-9A-Fa-f]+)> <([0-9A-Fa-f]+)>")
_MOST_PAIRS = 100
"""A block of a character map holds so many pairs (Adobe technical note 5014)."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A document as it was drawn: the file, its structure, what it says about itself, and files to put into it."""

    file: BytesIO
    document: Element
    particulars: Particulars
    attachments: Sequence[Attachment] = ()


def archive(drawn: Drawn, target: BinaryIO | Path) -> None:
    """Write the finished file; the same document gives the same bytes.

    It identifies itself as PDF/UA-1 and PDF/A-3 only if our own checker finds nothing against that.
    Raises OSError where `target` cannot be written.
    """
    particulars = _printable(drawn.particulars)
    with pikepdf.open(drawn.file) as pdf:
        write_structure(pdf, drawn.document)
        _mend_character_maps(pdf)
        _add_colours(pdf)
        _describe(pdf, particulars)
        _attach(pdf, drawn.attachments, stamp(particulars.moment))
        _identify(pdf, particulars)
        made = BytesIO()
        pdf.save(made, min_version="1.7", object_stream_mode=ObjectStreamMode.generate, deterministic_id=True)
    # written by us: where the disk is full, the library would end the whole process
    if isinstance(target, Path):
        target.write_bytes(made.getbuffer())
    else:
        target.write(made.getbuffer())


def _printable(particulars: Particulars) -> Particulars:
    """Return the particulars without characters that XML forbids."""
    title, author, subject = (
        _NOT_IN_XML.sub("", text) for text in (particulars.title, particulars.author, particulars.subject)
    )
    return replace(particulars, title=title, author=author, subject=subject)


def _mend_character_maps(pdf: Pdf) -> None:
    """Take out of the fonts' Unicode maps what stands for no character, and keep their blocks short.

    ReportLab maps codes that no text uses to U+0000, which PDF/UA and PDF/A forbid.
    """
    resources = (page.obj.get(Name.Resources, Dictionary()) for page in pdf.pages)
    fonts = {font.objgen: font for each in resources for font in each.get(Name.Font, Dictionary()).values()}
    for font in fonts.values():
        if Name.ToUnicode in font:
            font.ToUnicode.write(_mended(font.ToUnicode.read_bytes()))


def _mended(code: bytes) -> bytes:
    head, _, rest = code.partition(b"endcodespacerange")
    tail = rest[rest.rindex(b"endbfchar") + len(b"endbfchar") :]
    pairs = [pair.group() for pair in _PAIR.finditer(rest) if int(pair[2], 16)]
    return b"\n".join([head.rpartition(b"\n")[0], *_blocks(head, pairs), tail.strip()])


def _blocks(head: bytes, pairs: Sequence[bytes]) -> Iterator[bytes]:
    yield head.rpartition(b"\n")[2] + b"endcodespacerange"
    for start in range(0, len(pairs), _MOST_PAIRS):
        block = pairs[start : start + _MOST_PAIRS]
        yield b"%d beginbfchar\n%s\nendbfchar" % (len(block), b"\n".join(block))


def _add_colours(pdf: Pdf) -> None:
    """Say that colours are meant as sRGB."""
    profile = pdf.make_stream((paths.resources() / "colour" / "sRGB.icc").read_bytes(), N=3)
    intent = Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFA1,
        OutputConditionIdentifier=String("sRGB"),
        Info=String("sRGB IEC 61966-2-1"),
        DestOutputProfile=profile,
    )
    pdf.Root.OutputIntents = Array([pdf.make_indirect(intent)])


def _describe(pdf: Pdf, particulars: Particulars) -> None:
    """Say in the file what it is, the same as in its XMP packet."""
    moment = stamp(particulars.moment)
    pdf.trailer.Info = pdf.make_indirect(
        Dictionary(
            Title=String(particulars.title),
            Author=String(particulars.author),
            Subject=String(particulars.subject),
            Creator=String(CREATOR),
            Producer=String(PRODUCER),
            CreationDate=String(moment),
            ModDate=String(moment),
        )
    )


def _attach(pdf: Pdf, attachments: Sequence[Attachment], moment: str) -> None:
    """Put files into this one, in relation to the whole document."""
    if not attachments:
        return
    for each in attachments:
        told = AttachedFileSpec(
            pdf,
            each.data,
            description=each.description,
            filename=each.name,
            mime_type=each.kind,
            creation_date=moment,
            mod_date=moment,
        )
        told.relationship = Name(f"/{each.relation}")
        pdf.attachments[each.name] = told
    pdf.Root.AF = Array([pdf.attachments[each.name].obj for each in attachments])


def _identify(pdf: Pdf, particulars: Particulars) -> None:
    """Name the standards the file is built to, as far as our checker agrees."""
    _write_xmp(pdf, particulars, Identification(True, "A"))
    found = {finding.code for finding in findings(pdf)}
    if not found:
        return
    # what only those lack who cannot see the page still leaves an archivable file whose text can be taken out
    level = "U" if found <= ACCESSIBILITY else ""
    _write_xmp(pdf, particulars, Identification(False, level))


def _write_xmp(pdf: Pdf, particulars: Particulars, identification: Identification) -> None:
    stream = pdf.make_stream(xmp_packet(particulars, identification), Type=Name.Metadata, Subtype=Name.XML)
    pdf.Root.Metadata = stream
