"""Conditions on the file as a whole and its annotations (Matterhorn 1.1, checkpoints 6, 7, 11, 20, 21, 25, 26, 28)."""

from collections.abc import Iterator

from pikepdf import Array, Dictionary, Name, Object

from selfassess.reports.conformance.finding import Condition, Detail
from selfassess.reports.conformance.reading import Reading, kinds

PDFUA = "{http://www.aiim.org/pdfua/ns/id/}"
DC = "{http://purl.org/dc/elements/1.1/}"
_MAY_BE_READ_ALOUD = 1 << 9
_SUBTYPES = kinds(
    "Text Link FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Stamp Caret Ink "
    "Popup FileAttachment Sound Movie Widget Screen PrinterMark TrapNet Watermark 3D Redact"
)


def _no_metadata(reading: Reading) -> Iterator[Detail]:
    if reading.xmp is None:
        yield 0, "Metadata"


def _not_identified(reading: Reading) -> Iterator[Detail]:
    if reading.told(f"{PDFUA}part") != "1":
        yield 0, "pdfuaid:part"


def _no_title(reading: Reading) -> Iterator[Detail]:
    if not reading.told(f"{DC}title"):
        yield 0, "dc:title"


def _preferences(reading: Reading) -> Object:
    return reading.root.get(Name.ViewerPreferences, Dictionary())


def _title_not_asked(reading: Reading) -> Iterator[Detail]:
    if Name.DisplayDocTitle not in _preferences(reading):
        yield 0, "DisplayDocTitle"


def _title_hidden(reading: Reading) -> Iterator[Detail]:
    if not _preferences(reading).get(Name.DisplayDocTitle, True):
        yield 0, "DisplayDocTitle"


def _has_language(reading: Reading) -> bool:
    return bool(str(reading.root.get(Name.Lang, "")).strip())


def _text_without_language(reading: Reading) -> Iterator[Detail]:
    if not _has_language(reading):
        for node in reading.nodes:
            if node.pieces and not any(Name.Lang in each.element for each in (node, *node.parents())):
                yield node.page, node.role


def _alternative_without_language(reading: Reading) -> Iterator[Detail]:
    if not _has_language(reading):
        for node in reading.nodes:
            if Name.Alt in node.element and not any(Name.Lang in each.element for each in (node, *node.parents())):
                yield node.page, node.role


def _outline_without_language(reading: Reading) -> Iterator[Detail]:
    if Name.Outlines in reading.root and not _has_language(reading):
        yield 0, "Outlines"


def _contents_without_language(reading: Reading) -> Iterator[Detail]:
    if not _has_language(reading):
        for page, annotation in reading.annotations:
            if Name.Contents in annotation:
                yield page, str(annotation.get(Name.Subtype))


def _metadata_without_language(reading: Reading) -> Iterator[Detail]:
    if not _has_language(reading) and not reading.told(f"{DC}language"):
        yield 0, "dc:language"


def _layers(reading: Reading) -> Object:
    return reading.root.get(Name.OCProperties, Dictionary())


def _unnamed_layers(reading: Reading) -> Iterator[Detail]:
    for each in _layers(reading).get(Name.Configs, Array()):
        if not str(each.get(Name.Name, "")):
            yield 0, "Configs"


def _unnamed_default_layers(reading: Reading) -> Iterator[Detail]:
    if Name.D in _layers(reading) and not str(_layers(reading).D.get(Name.Name, "")):
        yield 0, "D"


def _automatic_layers(reading: Reading) -> Iterator[Detail]:
    default = [_layers(reading).D] if Name.D in _layers(reading) else []
    for each in (*_layers(reading).get(Name.Configs, Array()), *default):
        if Name.AS in each:
            yield 0, "AS"


def embedded_files(reading: Reading) -> Iterator[Object]:
    """Yield every file specification with a file in it."""
    for each in reading.dictionaries:
        if Name.EF in each:
            yield each


def _unnamed_files(reading: Reading) -> Iterator[Detail]:
    for each in embedded_files(reading):
        if not (str(each.get(Name.F, "")) and str(each.get(Name.UF, ""))):
            yield 0, str(each.get(Name.UF, each.get(Name.F, "")))


def _dynamic_forms(reading: Reading) -> Iterator[Detail]:
    if Name.XFA in reading.root.get(Name.AcroForm, Dictionary()):
        yield 0, "XFA"


def _encrypted_against_readers(reading: Reading) -> Iterator[Detail]:
    if reading.pdf.is_encrypted and not int(reading.pdf.trailer.Encrypt.get(Name.P, 0)) & _MAY_BE_READ_ALOUD:
        yield 0, "Encrypt"


def _subtype(annotation: Object) -> str:
    return str(annotation.get(Name.Subtype, ""))[1:]


def _annotations_untagged(reading: Reading) -> Iterator[Detail]:
    for page, annotation in reading.annotations:
        node = reading.node_by_annotation.get(annotation.objgen)
        outside = _subtype(annotation) in ("Widget", "Link", "PrinterMark", "Popup")
        if not outside and (node is None or node.role != "Annot"):
            yield page, _subtype(annotation)


def _annotations_unsaid(reading: Reading) -> Iterator[Detail]:
    for page, annotation in reading.annotations:
        node = reading.node_by_annotation.get(annotation.objgen)
        has_words = str(annotation.get(Name.Contents, "")) or (node and str(node.element.get(Name.Alt, "")))
        if _subtype(annotation) not in ("Widget", "Popup", "PrinterMark") and not has_words:
            yield page, _subtype(annotation)


def _annotations_unknown(reading: Reading) -> Iterator[Detail]:
    for page, annotation in reading.annotations:
        if _subtype(annotation) not in _SUBTYPES:
            yield page, _subtype(annotation)


def _trap_nets(reading: Reading) -> Iterator[Detail]:
    for page, annotation in reading.annotations:
        if _subtype(annotation) == "TrapNet":
            yield page, "TrapNet"


def _no_tab_order(reading: Reading) -> Iterator[Detail]:
    for page in sorted({page for page, _ in reading.annotations}):
        if Name.Tabs not in reading.pages[page - 1]:
            yield page, "Tabs"


def _other_tab_order(reading: Reading) -> Iterator[Detail]:
    for page in sorted({page for page, _ in reading.annotations}):
        if reading.pages[page - 1].get(Name.Tabs, Name.S) != Name.S:
            yield page, "Tabs"


def _widgets_outside_forms(reading: Reading) -> Iterator[Detail]:
    for page, annotation in reading.annotations:
        node = reading.node_by_annotation.get(annotation.objgen)
        if _subtype(annotation) == "Widget" and (node is None or node.role != "Form"):
            yield page, "Widget"


def _links_outside_links(reading: Reading) -> Iterator[Detail]:
    for page, annotation in reading.annotations:
        node = reading.node_by_annotation.get(annotation.objgen)
        around = [] if node is None else [node, *node.parents()]
        if _subtype(annotation) == "Link" and not any(each.role == "Link" for each in around):
            yield page, "Link"


def _links_unsaid(reading: Reading) -> Iterator[Detail]:
    for page, annotation in reading.annotations:
        if _subtype(annotation) == "Link" and not str(annotation.get(Name.Contents, "")).strip():
            yield page, "Link"


def _printer_marks_tagged(reading: Reading) -> Iterator[Detail]:
    for page, annotation in reading.annotations:
        if _subtype(annotation) == "PrinterMark" and annotation.objgen in reading.node_by_annotation:
            yield page, "PrinterMark"


CONDITIONS = (
    Condition("06-001", "there are no XMP metadata", _no_metadata),
    Condition("06-002", "the metadata do not identify PDF/UA", _not_identified),
    Condition("06-003", "the metadata have no title", _no_title),
    Condition("07-001", "nothing says whether the title is shown", _title_not_asked),
    Condition("07-002", "the title is not shown", _title_hidden),
    Condition("11-001", "the language of text is not known", _text_without_language),
    Condition("11-002", "the language of alternative text is not known", _alternative_without_language),
    Condition("11-003", "the language of the outline is not known", _outline_without_language),
    Condition("11-004", "the language of an annotation's contents is not known", _contents_without_language),
    Condition("11-006", "the language of the metadata is not known", _metadata_without_language),
    Condition("20-001", "a configuration of layers has no name", _unnamed_layers),
    Condition("20-002", "the default configuration of layers has no name", _unnamed_default_layers),
    Condition("20-003", "layers change by themselves", _automatic_layers),
    Condition("21-001", "a file inside has no name", _unnamed_files),
    Condition("25-001", "there is an XFA form (any is refused)", _dynamic_forms),
    Condition("26-002", "the file is encrypted against assistive software", _encrypted_against_readers),
    Condition("28-002", "an annotation is in no Annot element", _annotations_untagged),
    Condition("28-004", "an annotation is not said in words", _annotations_unsaid),
    Condition("28-006", "an annotation is of an unknown kind (any is refused)", _annotations_unknown),
    Condition("28-007", "there is a TrapNet annotation", _trap_nets),
    Condition("28-008", "a page with annotations has no tab order", _no_tab_order),
    Condition("28-009", "the tab order is not that of the structure", _other_tab_order),
    Condition("28-010", "a form field is in no Form element", _widgets_outside_forms),
    Condition("28-011", "a link is in no Link element", _links_outside_links),
    Condition("28-012", "a link is not said in words", _links_unsaid),
    Condition("28-017", "a printer's mark is in the structure", _printer_marks_tagged),
)
"""Of the Matterhorn protocol."""
