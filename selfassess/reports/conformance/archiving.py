"""Conditions of PDF/A-3 (ISO 19005-3), by clause; those on fonts and on structure stand with the Matterhorn ones."""

from collections.abc import Iterator

from pikepdf import Array, Dictionary, Name, Object, Stream, String

from selfassess.reports.conformance.finding import Condition, Detail
from selfassess.reports.conformance.reading import Reading, kinds
from selfassess.reports.conformance.whole import DC, embedded_files

_PDFA = "{http://www.aiim.org/pdfa/ns/id/}"
_XMP, _PDF = "{http://ns.adobe.com/xap/1.0/}", "{http://ns.adobe.com/pdf/1.3/}"
_LONGEST_STRING, _LONGEST_NAME, _DEEPEST = 32767, 127, 28
_BLENDS = kinds(
    "Normal Compatible Multiply Screen Overlay Darken Lighten ColorDodge ColorBurn HardLight SoftLight Difference "
    "Exclusion Hue Saturation Color Luminosity"
)
_ACTIONS = kinds("GoTo GoToR GoToE Thread URI Named SubmitForm")
_ANNOTATIONS = kinds("3D Sound Screen Movie")
_RELATIONS = kinds("Source Data Alternative Supplement Unspecified")
_PRINT, _HIDING = 4, 1 | 2 | 32 | 256
"""Flags of annotations: Print; Invisible, Hidden, NoView and ToggleNoView."""


def _no_id(reading: Reading) -> Iterator[Detail]:
    if len(reading.pdf.trailer.get(Name.ID, Array())) != 2:
        yield 0, "ID"
    if reading.pdf.is_encrypted:
        yield 0, "Encrypt"


def _limits(reading: Reading) -> Iterator[Detail]:
    for page, drawing in enumerate(reading.drawings, 1):
        if drawing.depth > _DEEPEST:
            yield page, f"{drawing.depth} graphics states in one another"
    for each in reading.dictionaries:
        for key, value in each.items():
            if isinstance(value, String) and len(bytes(value)) > _LONGEST_STRING:
                yield 0, f"{key} of {len(bytes(value))} bytes"
            if isinstance(value, Name) and len(str(value).encode()) - 1 > _LONGEST_NAME:
                yield 0, key


def _filters(reading: Reading) -> Iterator[Detail]:
    for each in reading.streams:
        told = each.get(Name.Filter, Array())
        listed = list(told) if isinstance(told, Array) else [told]
        if any(found in (Name.LZWDecode, Name.Crypt) for found in listed) or Name.F in each:
            yield 0, str(each.objgen)


def _intents(reading: Reading) -> Iterator[Detail]:
    intents = [each for each in reading.root.get(Name.OutputIntents, Array()) if each.get(Name.S) == Name.GTS_PDFA1]
    if len(intents) != 1 or not isinstance(intents[0].get(Name.DestOutputProfile), Stream):
        yield 0, "OutputIntents"
        return
    profile = intents[0].DestOutputProfile
    data = profile.read_bytes()
    if data[8] > 4 or data[36:40] != b"acsp" or data[16:20] != b"RGB " or profile.get(Name.N) != 3:
        yield 0, "DestOutputProfile"


def _colours(reading: Reading) -> Iterator[Detail]:
    for page, drawing in enumerate(reading.drawings, 1):
        if drawing.uses_cmyk:
            yield page, "CMYK"


def _states(reading: Reading) -> Iterator[Detail]:
    for page, state in reading.states:
        if Name.TR in state or Name.HTP in state or state.get(Name.TR2, Name.Default) != Name.Default:
            yield page, "transfer function"
        if str(state.get(Name.BM, Name.Normal))[1:] not in _BLENDS:
            yield page, "BM"


def _images(reading: Reading) -> Iterator[Detail]:
    for each in reading.pdf.objects:
        if isinstance(each, Stream) and each.get(Name.Subtype) in (Name.Image, Name.PS):
            if each.get(Name.Interpolate, False) or Name.Alternates in each or Name.OPI in each:
                yield 0, str(each.objgen)
            if each.get(Name.Subtype) == Name.PS:
                yield 0, "PS"


def _annotations(reading: Reading) -> Iterator[Detail]:
    for page, annotation in reading.annotations:
        kind = str(annotation.get(Name.Subtype, ""))[1:]
        flags = int(annotation.get(Name.F, 0))
        if kind in _ANNOTATIONS:
            yield page, kind
        if kind != "Popup" and (not flags & _PRINT or flags & _HIDING):
            yield page, f"{kind}: flags {flags}"
        if kind not in ("Popup", "Link") and Name.AP not in annotation:
            yield page, f"{kind}: no appearance"


def _forms(reading: Reading) -> Iterator[Detail]:
    form = reading.root.get(Name.AcroForm, Dictionary())
    if Name.XFA in form or form.get(Name.NeedAppearances, False):
        yield 0, "AcroForm"


def _actions(reading: Reading) -> Iterator[Detail]:
    holders: list[tuple[int, Object]] = [(0, reading.root), *enumerate(reading.pages, 1), *reading.annotations]
    for page, holder in holders:
        if Name.AA in holder:
            yield page, "AA"
        for key in (Name.A, Name.OpenAction):
            action = holder.get(key)
            if isinstance(action, Dictionary) and str(action.get(Name.S, ""))[1:] not in _ACTIONS:
                yield page, str(action.get(Name.S, ""))
    if Name.JavaScript in reading.root.get(Name.Names, Dictionary()):
        yield 0, "JavaScript"


def _metadata(reading: Reading) -> Iterator[Detail]:
    if reading.xmp is None:
        yield 0, "Metadata"
        return
    info = reading.pdf.trailer.get(Name.Info, Dictionary())
    pairs = {
        "/Title": f"{DC}title",
        "/Author": f"{DC}creator",
        "/Subject": f"{DC}description",
        "/Creator": f"{_XMP}CreatorTool",
        "/Producer": f"{_PDF}Producer",
    }
    for key, name in pairs.items():
        if key in info and str(info[key]).strip() != reading.told(name):
            yield 0, key
    for key, name in {"/CreationDate": f"{_XMP}CreateDate", "/ModDate": f"{_XMP}ModifyDate"}.items():
        if key in info and _digits(str(info[key])) != _digits(reading.told(name)):
            yield 0, key


def _digits(moment: str) -> str:
    """Return a moment as digits, whichever way it is written; UTC is +0000."""
    return "".join(char for char in moment.replace("Z", "0000") if char.isdigit())


def _not_identified(reading: Reading) -> Iterator[Detail]:
    if (reading.told(f"{_PDFA}part"), reading.told(f"{_PDFA}conformance")) not in {("3", level) for level in "ABU"}:
        yield 0, "pdfaid"


def _no_language(reading: Reading) -> Iterator[Detail]:
    if not str(reading.root.get(Name.Lang, "")).strip():
        yield 0, "Lang"


def _attachments(reading: Reading) -> Iterator[Detail]:
    related = {each.objgen for each in reading.root.get(Name.AF, Array())}
    for each in embedded_files(reading):
        name = str(each.get(Name.UF, ""))
        file = each.EF.get(Name.F)
        if not name or not str(each.get(Name.F, "")):
            yield 0, "no name"
        if str(each.get(Name.AFRelationship, ""))[1:] not in _RELATIONS:
            yield 0, f"{name}: AFRelationship"
        if each.objgen not in related:
            yield 0, f"{name}: AF"
        if file is None or "/" not in str(file.get(Name.Subtype, ""))[1:]:
            yield 0, f"{name}: MIME type"
        elif Name.ModDate not in file.get(Name.Params, Dictionary()):
            yield 0, f"{name}: ModDate"


def _layers(reading: Reading) -> Iterator[Detail]:
    if Name.OCProperties in reading.root:
        yield 0, "OCProperties"


CONDITIONS = (
    Condition("A 6.1.3", "the file has no ID, or is encrypted", _no_id),
    Condition("A 6.1.7", "a stream is packed in a forbidden way or lies outside the file", _filters),
    Condition("A 6.1.13", "a limit of readers is passed", _limits),
    Condition("A 6.2.3", "there is no output intent with an RGB profile", _intents),
    Condition("A 6.2.4", "a colour is not that of the output intent", _colours),
    Condition("A 6.2.5", "a graphics state holds what is forbidden", _states),
    Condition("A 6.2.8", "an image or a PostScript object holds what is forbidden", _images),
    Condition("A 6.3", "an annotation is of a forbidden kind, hidden or not printed", _annotations),
    Condition("A 6.4", "a form makes its own appearance", _forms),
    Condition("A 6.5", "an action is forbidden", _actions),
    Condition("A 6.6.2", "the metadata differ from the particulars of the file", _metadata),
    Condition("A 6.6.4", "the metadata do not identify PDF/A-3", _not_identified),
    Condition("A 6.8", "a file inside lacks name, kind, date or relation", _attachments),
    Condition("A 6.9", "there are layers (any are refused)", _layers),
)
"""Of PDF/A-3, levels B and U."""

LANGUAGE = (Condition("A 6.7.4", "the language of the document is not known", _no_language),)
"""Of PDF/A-3, level A."""
