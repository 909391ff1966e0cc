"""The commands that write: new, answer, answers."""

import argparse
import contextlib
import datetime as dt
import sys
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from selfassess.app.answering import checked_answer
from selfassess.app.assessing import (
    Batch,
    answer_said,
    answers_file,
    check_perspective,
    find_question,
    read_batch,
    store_batch,
)
from selfassess.app.library import load_named
from selfassess.app.municipalities import municipality
from selfassess.app.session import NewAssessment, Session, check_assessment, check_belongs, check_name
from selfassess.cli.carrying import carried
from selfassess.cli.opening import author, looked_into, opened_to_change
from selfassess.domain.answers import OPEN, Answer, State
from selfassess.domain.errors import Problem
from selfassess.domain.library import UNIT_KINDS, unit_kind_for
from selfassess.domain.questionnaire import Kind, Question, Questionnaire
from selfassess.domain.record import AssessmentInfo, Period
from selfassess.voice import Voice
from selfassess.voice.findings import value_words
from selfassess.voice.terms import state_word


def begin(arguments: argparse.Namespace, voice: Voice) -> str:
    """Run `new`: everything is checked before the file is made."""
    loaded = load_named(*arguments.questionnaire)
    _check_kinds([one.questionnaire for one in loaded])
    wanted = NewAssessment(
        municipality(arguments.municipality),
        loaded,
        _period(arguments.period),
        arguments.title,
        arguments.unit_kind or _unit_kind([one.questionnaire for one in loaded], bool(arguments.unit)),
        arguments.unit,
    )
    check_assessment(wanted)
    is_new = not arguments.file.exists()
    if is_new:
        check_name(arguments.file)
    elif not arguments.add_municipality:
        with looked_into(arguments) as session:
            check_belongs(session, wanted.municipality)
    with contextlib.closing(Session.create(arguments.file, wanted.municipality, author(arguments))) as session:
        known = session.warnings
        info = _enter(session, wanted, is_new)
        questions = sum(len(sheet.questionnaire.questions) for sheet in session.sheets)
        for warning in session.warnings[len(known) :]:
            print(voice.problem(warning), file=sys.stderr)
        taken = carried(session, session.carry_overs(), voice) if arguments.carry_over else ""
    said = voice.translate(
        "CommandLine",
        "Assessment {number} of {name} is in {path}: %n questions.",
        "",
        questions,
        number=info.number,
        name=arguments.unit or wanted.municipality.official_name,
        path=arguments.file,
    )
    return f"{said} {taken}".rstrip()


def _enter(session: Session, wanted: NewAssessment, is_new: bool) -> AssessmentInfo:
    """Enter the assessment; where that fails, a file made for it goes again."""
    try:
        return session.add_assessment(wanted)
    except Problem:
        session.close()
        if is_new:
            session.path.unlink(missing_ok=True)
        raise


def _check_kinds(questionnaires: Sequence[Questionnaire]) -> None:
    """Raise Problem `session.survey` for a survey, which respondents answer."""
    survey = next((one for one in questionnaires if one.kind is Kind.SURVEY), None)
    if survey is not None:
        raise Problem("session.survey", questionnaire=survey.id)


def _unit_kind(questionnaires: Sequence[Questionnaire], has_name: bool) -> str:
    """Return what the questionnaires are for; those that suit several make of a named unit an institution."""
    kinds = (unit_kind_for(one.unit) for one in questionnaires)
    special = next((kind for kind in kinds if kind != UNIT_KINDS[0]), "")
    return special or ("institution" if has_name else UNIT_KINDS[0])


def _period(text: str | None) -> Period:
    """Read `2026`, `2026-01-01..2026-12-31`, or nothing (this year). Raises Problem `period.unreadable`."""
    words = (text or str(dt.datetime.now().astimezone().year)).strip()
    try:
        if words.isdecimal():
            return Period(dt.date(int(words), 1, 1), dt.date(int(words), 12, 31))
        start, _, end = words.partition("..")
        return Period(dt.date.fromisoformat(start.strip()), dt.date.fromisoformat(end.strip()))
    except ValueError:
        raise Problem("period.unreadable", text=words[:60]) from None


def answer(arguments: argparse.Namespace, voice: Voice) -> str:
    """Run `answer`."""
    check_perspective(arguments.perspective)
    wanted = partial(_wanted, arguments)
    with opened_to_change(arguments, voice, wanted) as session:
        sheet, question, known, kept = wanted(session)
        session.answer(sheet, question.id, kept, perspective=arguments.perspective)
    before, after = _words(known, question, voice), _words(kept, question, voice)
    if before == after:
        return voice.translate("CommandLine", "Question {number}: {after}.", number=question.number, after=after)
    return voice.translate(
        "CommandLine",
        "Question {number}: {after}; before: {before}.",
        number=question.number,
        after=after,
        before=before,
    )


def _wanted(arguments: argparse.Namespace, session: Session) -> tuple[str, Question, Answer, Answer]:
    """Return sheet, question, the answer it has and the checked one it is to have."""
    key, question = find_question(session, arguments.question)
    sheet = session.sheet(key)
    known = sheet.views.get(arguments.perspective, {}).get(question.id, OPEN)
    kept = replace(_said(arguments, question, known), note=known.note, marked=known.marked)
    return key, question, known, checked_answer(sheet, question.id, kept)


def _said(arguments: argparse.Namespace, question: Question, known: Answer) -> Answer:
    """Return the answer typed; without `--why` an answer keeps its justification, not applicable needs a new one."""
    if arguments.clear:
        return Answer(why=known.why if arguments.why is None else arguments.why)
    if arguments.not_applicable:
        return answer_said(question, "not applicable", arguments.why or "")
    why = known.why if arguments.why is None else arguments.why
    return answer_said(question, "cannot judge" if arguments.cannot_judge else arguments.value, why)


def _words(said: Answer, question: Question, voice: Voice) -> str:
    if said.state is State.ANSWERED and said.value is not None:
        return value_words(voice, question, said.value)
    return state_word(said.state, voice)


def answer_many(arguments: argparse.Namespace, voice: Voice) -> str:
    """Run `answers`."""
    check_perspective(arguments.perspective)
    told = partial(read_batch, file=answers_file(arguments.source), perspective=arguments.perspective)
    with opened_to_change(arguments, voice, told) as session:
        batch = told(session)
        store_batch(session, batch, arguments.perspective)
    return " ".join(_batch_sentences(batch, arguments, voice))


def _batch_sentences(batch: Batch, arguments: argparse.Namespace, voice: Voice) -> list[str]:
    """Return what was taken and what was left alone."""
    path = arguments.source
    sentences = []
    if batch.values:
        sentences.append(voice.translate("CommandLine", "%n answers taken from {path}.", "", batch.values, path=path))
    elif not batch.reasons:
        sentences.append(
            voice.translate("CommandLine", "There is no answer in {path}, so nothing was changed.", path=path)
        )
    if batch.reasons:
        sentences.append(
            voice.translate("CommandLine", "%n justifications were taken without an answer.", "", batch.reasons)
        )
    if batch.empty:
        sentences.append(
            voice.translate("CommandLine", "%n lines say nothing and left their questions alone.", "", batch.empty)
        )
    return sentences
