"""A questionnaire file read, checked and built in one go."""

from dataclasses import dataclass

from selfassess.content.building import Draft, build
from selfassess.content.consistency import check_consistency
from selfassess.content.documents import Document
from selfassess.content.findings import Findings, Reading
from selfassess.content.format import FORMAT, LANGUAGES, LANGUAGES_PARTIAL, QUESTIONNAIRE
from selfassess.content.nodes import Mapping, Node, Scalar, Sequence, compose


@dataclass(frozen=True, slots=True)
class Parsed:
    """What a text says and what is wrong with it; `draft` is None where there is nothing to read."""

    draft: Draft | None
    findings: Findings


def parse(document: Document) -> Parsed:
    """Read a questionnaire with all its mistakes; the draft may be used only where no error is found."""
    findings = Findings()
    root = compose(document.text, Reading(findings))
    if not isinstance(root, Mapping):
        if not findings.errors:
            Reading(findings).error(root.line if root else 1, "content.not_a_questionnaire")
        return Parsed(None, findings)
    reading = Reading(findings, _words(root.get(LANGUAGES.name)), _words(root.get(LANGUAGES_PARTIAL.name)))
    if not _format_fits(root, reading):
        return Parsed(None, findings)
    raw = QUESTIONNAIRE.read(root, "", reading)
    _check_languages(root, reading)
    assert raw is not None, "a mapping is always read"
    draft = build(raw, reading)
    check_consistency(draft, reading)
    return Parsed(draft, findings)


def _words(node: Node | None) -> tuple[str, ...]:
    """Return a list of words before it is checked: every text of the file is read in these languages."""
    if not isinstance(node, Sequence):
        return ()
    return tuple(dict.fromkeys(item.text for item in node.items if isinstance(item, Scalar) and item.text))


def _format_fits(root: Mapping, reading: Reading) -> bool:
    node = root.get("format")
    if node is None or (isinstance(node, Scalar) and node.text == str(FORMAT)):
        return True
    written = node.text if isinstance(node, Scalar) else ""
    reading.error(node.line, "content.format", found=written[:20], known=FORMAT)
    return False


def _check_languages(root: Mapping, reading: Reading) -> None:
    for field in (LANGUAGES, LANGUAGES_PARTIAL):
        node = root.get(field.name)
        if not isinstance(node, Sequence):
            continue
        seen: set[str] = set()
        for item in node.items:
            word = item.text if isinstance(item, Scalar) else ""
            if word in seen:
                reading.error(item.line, "content.duplicate_language", key=field.name, word=word)
            seen.add(word)
            full = reading.languages[1:]
            if field is LANGUAGES_PARTIAL and word not in full:
                reading.error(item.line, "content.partial_unknown", word=word, languages=", ".join(full))
