"""For every condition of the checker a fault that breaks it, planted into a sound file."""

import re
from collections.abc import Callable, Iterator

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

Fault = Callable[[Pdf], None]


def elements(pdf: Pdf, role: str = "") -> list[Object]:
    """Return the elements of a type, in reading order."""

    def walk(element: Object) -> Iterator[Object]:
        if not role or f"/{role}" == element.S:
            yield element
        kids = element.get("/K", Array())
        for kid in list(kids) if isinstance(kids, Array) else [kids]:
            if isinstance(kid, Dictionary) and "/S" in kid:
                yield from walk(kid)

    return list(walk(pdf.Root.StructTreeRoot.K[0]))


def redrawn(pattern: bytes, made: bytes) -> Fault:
    """Return the fault of another drawing on the second page."""

    def change(pdf: Pdf) -> None:
        page = pdf.pages[1]
        old = page.Contents.read_bytes()
        new = re.sub(pattern, made, old, count=1, flags=re.S)
        assert new != old, pattern
        page.Contents = pdf.make_stream(new)

    return change


def retyped(role: str, other: str) -> Fault:
    """Return the fault of another type for the first element of one."""

    def change(pdf: Pdf) -> None:
        elements(pdf, role)[0].S = Name(f"/{other}")

    return change


def without(role: str, key: str) -> Fault:
    """Return the fault of something left out of the first element of a type."""

    def change(pdf: Pdf) -> None:
        del elements(pdf, role)[0][key]

    return change


def annotation(pdf: Pdf) -> Object:
    """Return the first annotation."""
    return next(page.obj.Annots[0] for page in pdf.pages if "/Annots" in page.obj)


def page_with_annotation(pdf: Pdf) -> Object:
    """Return the first page with an annotation."""
    return next(page.obj for page in pdf.pages if "/Annots" in page.obj)


def annotated(**keys: object) -> Fault:
    """Return the fault of another annotation on the first page that has one."""

    def change(pdf: Pdf) -> None:
        made = Dictionary(Type=Name.Annot, Rect=[0, 0, 9, 9], F=4, AP=Dictionary(), Contents=String("x"), **keys)
        page_with_annotation(pdf).Annots.append(pdf.make_indirect(made))

    return change


def font(pdf: Pdf) -> Object:
    """Return a font of the second page."""
    return next(iter(dict(pdf.pages[1].Resources.Font.items()).values()))


def remapped(pattern: bytes, made: bytes) -> Fault:
    """Return the fault of another Unicode map."""

    def change(pdf: Pdf) -> None:
        stream = font(pdf).ToUnicode
        new = re.sub(pattern, made, stream.read_bytes(), count=1)
        assert new != stream.read_bytes()
        stream.write(new)

    return change


def recut(table: bytes, change: Callable[[bytearray, int], None]) -> Fault:
    """Return the fault of another table in a font program; `change` gets the program and where the table begins."""

    def plant(pdf: Pdf) -> None:
        stream = font(pdf).FontDescriptor.FontFile2
        data = bytearray(stream.read_bytes())
        entry = data.index(table, 12)
        change(data, int.from_bytes(data[entry + 8 : entry + 12], "big"))
        stream.write(bytes(data))

    return plant


def _no_maps(data: bytearray, start: int) -> None:
    data[start + 2 : start + 4] = b"\0\0"


def _two_maps(data: bytearray, start: int) -> None:
    # the one map is told twice, in a table at the end of the program
    old = bytes(data[start:])
    platform, offset = old[4:8], int.from_bytes(old[8:12], "big")
    listed = b"\0\0\0\2" + platform + (20).to_bytes(4, "big") + b"\0\3\0\1" + (20).to_bytes(4, "big")
    entry = data.index(b"cmap", 12)
    data[entry + 8 : entry + 16] = len(data).to_bytes(4, "big") + (4000).to_bytes(4, "big")
    data += listed + old[offset : offset + 4000]


def _no_glyphs(data: bytearray, start: int) -> None:
    data[start + 4 : start + 6] = b"\0\2"


def _all_undefined(data: bytearray, start: int) -> None:
    offset = start + int.from_bytes(data[start + 8 : start + 12], "big")
    kind = int.from_bytes(data[offset : offset + 2], "big")
    assert kind in (0, 6)
    first, length = (offset + 6, 256) if kind == 0 else (offset + 10, 2 * 100)
    data[first : first + length] = bytes(length)


def xmp(pattern: bytes, made: bytes) -> Fault:
    """Return the fault of other metadata."""

    def change(pdf: Pdf) -> None:
        old = pdf.Root.Metadata.read_bytes()
        assert re.search(pattern, old)
        pdf.Root.Metadata.write(re.sub(pattern, made, old))

    return change


def of_root(key: str, value: Callable[[Pdf], object]) -> Fault:
    """Return the fault of something else in the catalogue."""

    def change(pdf: Pdf) -> None:
        pdf.Root[key] = value(pdf)

    return change


def cut_root(*keys: str) -> Fault:
    """Return the fault of something left out of the catalogue."""

    def change(pdf: Pdf) -> None:
        for key in keys:
            del pdf.Root[key]

    return change


def _speechless(pdf: Pdf) -> None:
    del pdf.Root.Lang
    pdf.Root.Metadata.write(re.sub(rb"<dc:language>.*</dc:language>", b"", pdf.Root.Metadata.read_bytes()))


def _extra(role: str, **keys: object) -> Fault:
    """Return the fault of further elements of a type at the end of the document."""

    def change(pdf: Pdf) -> None:
        document = pdf.Root.StructTreeRoot.K[0]
        for _ in range(2):
            made = Dictionary(Type=Name.StructElem, S=Name(f"/{role}"), P=document, **keys)
            document.K.append(pdf.make_indirect(made))

    return change


def _layers(**keys: object) -> Fault:
    return of_root("/OCProperties", lambda _: Dictionary(OCGs=Array(), **keys))


def _link_elsewhere(pdf: Pdf) -> None:
    for element in elements(pdf, "Link"):
        element.S = Name.Span


def _printer_mark(pdf: Pdf) -> None:
    annotation(pdf).Subtype = Name.PrinterMark


def _unnamed_file(pdf: Pdf) -> None:
    for each in pdf.objects:
        if isinstance(each, Dictionary) and "/EF" in each:
            del each["/UF"]


def _form(**keys: object) -> Fault:
    def change(pdf: Pdf) -> None:
        pdf.pages[1].Resources.XObject = Dictionary(
            X=pdf.make_stream(b"", Subtype=Name.Form, BBox=[0, 0, 1, 1], **keys)
        )

    return change


def _image(pdf: Pdf) -> None:
    pdf.pages[1].Resources.XObject = Dictionary(X=pdf.make_stream(b"\0", Subtype=Name.Image, Interpolate=True))


def _external(pdf: Pdf) -> None:
    pdf.Root.Extra = pdf.make_stream(b"x", F=String("elsewhere"))


def _lost_way_back(pdf: Pdf) -> None:
    numbers = pdf.Root.StructTreeRoot.ParentTree.Nums
    numbers[1][0], numbers[1][1] = numbers[1][1], numbers[1][0]


def _state(pdf: Pdf) -> None:
    pdf.pages[1].Resources.ExtGState = Dictionary(G=Dictionary(TR=Name.Identity))


def _widths(pdf: Pdf) -> None:
    font(pdf).Widths = Array([1] * len(font(pdf).Widths))


def _font(key: str, value: object) -> Fault:
    def change(pdf: Pdf) -> None:
        if value is None:
            del font(pdf)[key]
        else:
            font(pdf)[key] = value

    return change


def _not_embedded(pdf: Pdf) -> None:
    del font(pdf).FontDescriptor["/FontFile2"]


def _preference(value: bool | None) -> Fault:
    preferences = Dictionary() if value is None else Dictionary(DisplayDocTitle=value)
    return of_root("/ViewerPreferences", lambda _: preferences)


def _tabs(value: Name | None) -> Fault:
    def change(pdf: Pdf) -> None:
        if value is None:
            del page_with_annotation(pdf)["/Tabs"]
        else:
            page_with_annotation(pdf).Tabs = value

    return change


def _unsaid(pdf: Pdf) -> None:
    del annotation(pdf)["/Contents"]


def _script(pdf: Pdf) -> None:
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=String("1"))


def _hidden(pdf: Pdf) -> None:
    annotation(pdf).F = 2


def _no_id(pdf: Pdf) -> None:
    del pdf.trailer["/ID"]


def _long_string(pdf: Pdf) -> None:
    elements(pdf, "Figure")[0].Alt = String("x" * 40000)


def _roles(**roles: Name) -> Fault:
    def change(pdf: Pdf) -> None:
        pdf.Root.StructTreeRoot.RoleMap = Dictionary(**roles)

    return change


_TAGGED = rb"(/P <</MCID \d+>> BDC)"
FAULTS: dict[str, Fault] = {
    "01-003": redrawn(_TAGGED, rb"\1 /Artifact BMC EMC"),
    "01-004": redrawn(rb"(/Artifact [^\n]* BDC)", rb"\1 /P <</MCID 0>> BDC EMC"),
    "01-005": redrawn(rb"^", b"0 0 m 9 9 l S "),
    "01-007": of_root("/MarkInfo", lambda _: Dictionary(Marked=True, Suspects=True)),
    "02-001": retyped("P", "Paragraph"),
    "02-003": _roles(One=Name.Two, Two=Name.One),
    "02-004": _roles(P=Name.Span),
    "09-004": retyped("TR", "P"),
    "09-005": retyped("LI", "P"),
    "09-006": retyped("TOC", "P"),
    "09-007": retyped("P", "RB"),
    "09-008": retyped("P", "WT"),
    "10-001": remapped(rb"<61> <0061>", b""),
    "11-001": _speechless,
    "11-002": _speechless,
    "11-003": _speechless,
    "11-004": _speechless,
    "11-006": _speechless,
    "13-004": without("Figure", "/Alt"),
    "14-002": retyped("H1", "H2"),
    "14-003": retyped("H2", "H3"),
    "14-006": _extra("H"),
    "14-007": retyped("H2", "H"),
    "15-003": without("TH", "/A"),
    "17-002": retyped("P", "Formula"),
    "19-003": retyped("P", "Note"),
    "19-004": _extra("Note", ID=String("1")),
    "20-001": _layers(D=Dictionary(Name=String("a")), Configs=[Dictionary()]),
    "20-002": _layers(D=Dictionary()),
    "20-003": _layers(D=Dictionary(Name=String("a"), AS=Array())),
    "21-001": _unnamed_file,
    "25-001": of_root("/AcroForm", lambda _: Dictionary(XFA=Array())),
    "28-002": annotated(Subtype=Name.Text),
    "28-004": _unsaid,
    "28-006": annotated(Subtype=Name.Other),
    "28-007": annotated(Subtype=Name.TrapNet),
    "28-008": _tabs(None),
    "28-009": _tabs(Name.R),
    "28-010": annotated(Subtype=Name.Widget),
    "28-011": _link_elsewhere,
    "28-012": _unsaid,
    "28-017": _printer_mark,
    "06-001": cut_root("/Metadata"),
    "06-002": xmp(rb"<pdfuaid:part>1</pdfuaid:part>", b""),
    "06-003": xmp(rb"<dc:title>.*</dc:title>", b""),
    "07-001": _preference(None),
    "07-002": _preference(False),
    "30-001": _form(Ref=Dictionary()),
    "30-002": _form(),
    "31-009": _not_embedded,
    "31-011": recut(b"maxp", _no_glyphs),
    "31-016": _widths,
    "X fonts": _font("/Subtype", Name.Type1),
    "31-024": _font("/Encoding", Name.WinAnsiEncoding),
    "31-025": recut(b"cmap", _no_maps),
    "31-026": recut(b"cmap", _two_maps),
    "31-027": _font("/ToUnicode", None),
    "31-028": remapped(rb"<61> <0061>", b"<61> <0000>"),
    "31-029": remapped(rb"<61> <0061>", b"<61> <FEFF>"),
    "31-030": recut(b"cmap", _all_undefined),
    "A 6.1.3": _no_id,
    "A 6.1.7": _external,
    "A 6.1.13": _long_string,
    "A 6.2.3": cut_root("/OutputIntents"),
    "A 6.2.4": redrawn(rb"^", b"0 0 0 1 k "),
    "A 6.2.5": _state,
    "A 6.2.8": _image,
    "A 6.2.11.4": _not_embedded,
    "A 6.2.11.5": _widths,
    "A 6.2.11.6": recut(b"cmap", _two_maps),
    "A 6.2.11.7": remapped(rb"<61> <0061>", b""),
    "A 6.2.11.8": recut(b"cmap", _all_undefined),
    "A 6.3": _hidden,
    "A 6.4": of_root("/AcroForm", lambda _: Dictionary(NeedAppearances=True)),
    "A 6.5": _script,
    "A 6.6.2": xmp(rb"Selfassess</xmp:CreatorTool>", b"Other</xmp:CreatorTool>"),
    "A 6.6.4": xmp(rb"<pdfaid:part>3</pdfaid:part>", b""),
    "A 6.7.2": cut_root("/MarkInfo"),
    "A 6.7.3": _lost_way_back,
    "A 6.7.4": cut_root("/Lang"),
    "A 6.8": cut_root("/AF"),
    "A 6.9": _layers(D=Dictionary(Name=String("a"))),
}
