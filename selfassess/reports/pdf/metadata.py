"""What a file says about itself as XMP (ISO 16684-1), with what it identifies itself as (ISO 14289-1, ISO 19005-3)."""

import datetime as dt
from dataclasses import dataclass
from xml.sax.saxutils import escape

CREATOR, PRODUCER = "Selfassess", "Selfassess, ReportLab, pikepdf"


@dataclass(frozen=True, slots=True)
class Particulars:
    """What the file says about itself."""

    title: str
    author: str
    subject: str
    language: str
    moment: dt.datetime


@dataclass(frozen=True, slots=True)
class Identification:
    """The standards a file says it is built to: PDF/UA-1, and the level of PDF/A-3 (A, U or none)."""

    is_accessible: bool
    archive_level: str


def stamp(moment: dt.datetime) -> str:
    """Return a moment as PDF writes it, in UTC."""
    return moment.astimezone(dt.UTC).strftime("D:%Y%m%d%H%M%S+00'00'")


def xmp_packet(particulars: Particulars, identification: Identification) -> bytes:
    """Return the XMP packet of a file."""
    moment = particulars.moment.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%S+00:00")
    fields = {
        "title": escape(particulars.title),
        "author": escape(particulars.author),
        "subject": escape(particulars.subject),
        "language": particulars.language,
        "moment": moment,
        "creator": CREATOR,
        "producer": PRODUCER,
        "identification": _identification(identification),
    }
    return _PACKET.format_map(fields).encode("utf-8")


def _identification(identification: Identification) -> str:
    found = ""
    if identification.archive_level:
        level = identification.archive_level
        found += f"\n   <pdfaid:part>3</pdfaid:part>\n   <pdfaid:conformance>{level}</pdfaid:conformance>"
    if identification.is_accessible:
        found += f"\n   <pdfuaid:part>1</pdfuaid:part>{_EXTENSION}"
    return found


# PDF/A knows no property of PDF/UA, so the packet explains the one it uses (ISO 19005-3, 6.6.2.3)
_EXTENSION = """
   <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
     <pdfaProperty:name>part</pdfaProperty:name>
     <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
     <pdfaProperty:category>internal</pdfaProperty:category>
     <pdfaProperty:description>Part of ISO 14289 the file is built to</pdfaProperty:description>
    </rdf:li></rdf:Seq></pdfaSchema:property>
   </rdf:li></rdf:Bag></pdfaExtension:schemas>"""

_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
    xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
    xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
    xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
    xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
   <dc:format>application/pdf</dc:format>
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
   <dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
   <dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
   <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
   <pdf:Producer>{producer}</pdf:Producer>
   <xmp:CreatorTool>{creator}</xmp:CreatorTool>
   <xmp:CreateDate>{moment}</xmp:CreateDate>
   <xmp:ModifyDate>{moment}</xmp:ModifyDate>{identification}
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""
