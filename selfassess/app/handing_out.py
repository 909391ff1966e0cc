"""Papers of a seminar: questions as sheets to hand out, and what the hands came to; read back before they count."""

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

from selfassess.app.exporting import ExportDone, check_same, placed, setting_a_report
from selfassess.app.file_names import file_name
from selfassess.domain.errors import Problem
from selfassess.domain.questionnaire import Question, Questionnaire
from selfassess.domain.seminar import SeminarRecord
from selfassess.reports.progress import Watch, unwatched, watched
from selfassess.voice import Voice

_MOST_NAMED = 12


def questions_named(questionnaire: Questionnaire, names: Sequence[str]) -> tuple[Question, ...]:
    """Return the questions of these ids or numbers, in the order asked for; a section's id stands for all of its own.

    Raises Problem `handout.unknown`.
    """
    by_number = {question.number: question for question in questionnaire.questions}
    found: dict[Question, None] = {}
    for name in names:
        section = questionnaire.section_by_id.get(name)
        question = questionnaire.question_by_id.get(name) or by_number.get(name)
        if question is not None:
            found[question] = None
        elif section is not None and section.all_questions:
            found.update(dict.fromkeys(section.all_questions))
        else:
            known = tuple(one.id for one in questionnaire.sections)
            raise Problem("handout.unknown", name=name[:60], questionnaire=questionnaire.id, known=known[:_MOST_NAMED])
    return tuple(found)


def write_handouts(
    questionnaire: Questionnaire, questions: Sequence[Question], target: Path, language: str, watch: Watch = unwatched
) -> ExportDone:
    """Write a page for each question to `target`, a PDF.

    Raises the Problems of `exporting.export`, and what `watch` raises.
    """
    from selfassess.reports.pdf import handout
    from selfassess.reports.readback import handout_differences

    voice = Voice(language)
    with placed(target, (".pdf",)) as part, watched(watch):
        with setting_a_report():
            missing = handout.write_handouts(questionnaire, questions, part, voice, _now()).missing
        check_same(handout_differences(part, questionnaire, questions, voice), target)
        size = part.stat().st_size
    return ExportDone(target, size, missing)


def write_record(record: SeminarRecord, target: Path, language: str, watch: Watch = unwatched) -> ExportDone:
    """Write what a seminar came to to `target`, a PDF.

    Raises Problem `seminar.no_hands`, the Problems of `exporting.export`, and what `watch` raises.
    """
    from selfassess.reports.pdf import seminar
    from selfassess.reports.readback import seminar_differences

    if not record.sheets:
        raise Problem("seminar.no_hands")
    voice = Voice(language)
    with placed(target, (".pdf",)) as part, watched(watch):
        with setting_a_report():
            missing = seminar.write_record(record, part, voice, _now()).missing
        check_same(seminar_differences(part, record, voice), target)
        size = part.stat().st_size
    return ExportDone(target, size, missing)


def record_name(record: SeminarRecord, voice: Voice) -> str:
    """Return the name of the file for the result of a seminar: municipality, what it is, its day or else today."""
    day = record.day or _now().astimezone().date()
    words = (record.unit, voice.translate("FileNames", "result of the seminar"), day.isoformat())
    return file_name(" ".join(words), ".pdf")


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)
