"""Whether a file may stand beside the questionnaires one has already: its id, its edition, the ids of its questions."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from selfassess.content.building import Draft
from selfassess.content.cache import load
from selfassess.content.findings import Reading
from selfassess.domain.library import Entry, Library
from selfassess.domain.questionnaire import Question


def note_succession(draft: Draft, sha256: str, library: Library, reading: Reading) -> None:
    """Note what contradicts the editions in `library`; a text that is there already contradicts nothing.

    Notes `content.id_taken`, `content.edition_not_risen` or `content.id_used_before`.
    Raises what `load` raises where an older edition went bad meanwhile.
    """
    asked, head = draft.questionnaire, draft.lines.head
    editions = [entry for entry in library.entries if entry.id == asked.id]
    if not editions or "id" not in head or any(entry.sha256 == sha256 for entry in editions):
        return
    other = next((entry for entry in editions if (entry.kind, entry.unit) != (asked.kind, asked.unit)), None)
    if other is not None:
        title = other.title.pick(reading.languages[0] if reading.languages else "")
        reading.error(head["id"], "content.id_taken", id=asked.id, title=title, first=other.path.name)
        return
    newest = editions[-1].edition
    if "edition" in head and asked.edition <= newest:
        said = {"edition": asked.edition, "newest": newest, "next": newest + 1}
        reading.error(head["edition"], "content.edition_not_risen", id=asked.id, **said)
    _note_used_ids(draft, editions, reading)


def _note_used_ids(draft: Draft, editions: Sequence[Entry], reading: Reading) -> None:
    """Note ids that an edition before gave to a question of another type, or that were given up since."""
    before = [(entry.edition, load(entry.path).questionnaire.question_by_id) for entry in editions]
    given_up = {
        name: edition for (edition, older), (_, newer) in pairwise(before) for name in older if name not in newer
    }
    newest_edition, newest = before[-1]
    for question in draft.questionnaire.questions:
        edition = given_up.get(question.id) if question.id not in newest else None
        if edition is None and _is_another(question, newest):
            edition = newest_edition
        if edition is not None:
            line = draft.lines.places[question.id]
            reading.at(question.id).error(line, "content.id_used_before", id=question.id, edition=edition)


def _is_another(question: Question, known: Mapping[str, Question]) -> bool:
    return question.id in known and known[question.id].type != question.type
