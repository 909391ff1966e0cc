"""Answers of the unit's other assessments that the chosen one can take over."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from selfassess.app.sheets import Sheet
from selfassess.app.workspace import frozen_questionnaire
from selfassess.domain.answers import OPEN, SELF, Answer
from selfassess.domain.errors import Problem
from selfassess.domain.questionnaire import Questionnaire
from selfassess.domain.record import AssessmentInfo, Evidence
from selfassess.domain.replacement import carried_answers, shared_questions

if TYPE_CHECKING:
    from selfassess.storage.workspace import Workspace


@dataclass(frozen=True, slots=True)
class CarryOver:
    """What the sheet with the key `sheet` can take over from `questionnaire` as `source` answered it.

    `answers` (agreed ones, with justification, remark and mark) and `evidence` are by the questions of the sheet.
    """

    source: AssessmentInfo
    questionnaire: Questionnaire
    sheet: str
    answers: Mapping[str, Answer]
    evidence: tuple[Evidence, ...]


def carry_overs(
    workspace: "Workspace", infos: Sequence[AssessmentInfo], current: AssessmentInfo, sheets: Sequence[Sheet]
) -> tuple[CarryOver, ...]:
    """Return what the assessment `current` can take over from the best of the unit's others; empty where nothing.

    The best is of the same period, else of the latest.
    """
    others = [info for info in infos if info.unit == current.unit and info.number != current.number]
    for info in sorted(others, key=lambda one: _rank(one, current), reverse=True):
        found = tuple(carry for carry in _from(workspace, info, sheets) if carry.answers)
        if found:
            return found
    return ()


def _rank(info: AssessmentInfo, current: AssessmentInfo) -> tuple[object, ...]:
    return info.period == current.period, info.period.end, info.number


def carry_overs_from(
    workspace: "Workspace", source: AssessmentInfo, current: AssessmentInfo, sheets: Sequence[Sheet]
) -> tuple[CarryOver, ...]:
    """Return what `current` can take over from `source`; without answers where every shared one is given or open.

    Raises Problem `carry.itself`, `carry.other_unit`, or `carry.nothing_shared` where no question is the same.
    """
    if source.number == current.number:
        raise Problem("carry.itself", number=source.number)
    if source.unit != current.unit:
        raise Problem("carry.other_unit", source=source.number, target=current.number)
    found = tuple(_from(workspace, source, sheets))
    if not found:
        raise Problem("carry.nothing_shared", source=source.number, target=current.number)
    return found


def _from(workspace: "Workspace", source: AssessmentInfo, sheets: Sequence[Sheet]) -> Iterator[CarryOver]:
    """Yield what goes over for each two sheets that share questions."""
    from selfassess.storage.answers import read_answers
    from selfassess.storage.assessments import read_sheets
    from selfassess.storage.evidence import read_evidence

    for stored in read_sheets(workspace, source.number):
        asked = frozen_questionnaire(workspace, stored)
        for sheet in sheets:
            same = shared_questions(sheet.questionnaire, asked)
            if same:
                given = read_answers(workspace, stored.id, asked.question_by_id)[0][SELF]
                answers = carried_answers(sheet.questionnaire, sheet.answers, asked, given)
                names = {same[question]: question for question in answers}
                evidence = tuple(_renamed(read_evidence(workspace, stored.id), names))
                yield CarryOver(source, asked, sheet.key, answers, evidence)


def _renamed(evidence: Iterable[Evidence], names: Mapping[str, str]) -> Iterator[Evidence]:
    """Yield the evidence of the questions in `names` under their other names."""
    for one in evidence:
        if one.question in names:
            yield replace(one, question=names[one.question])


def still_new(carry: CarryOver, sheet: Sheet) -> CarryOver:
    """Return what of `carry` the sheet has nothing of as it stands now: what was answered meanwhile stays."""
    answers = {name: said for name, said in carry.answers.items() if sheet.answers.get(name, OPEN) == OPEN}
    there = {_content(one) for one in sheet.evidence}
    evidence = (one for one in carry.evidence if one.question in answers and _content(one) not in there)
    return replace(carry, answers=answers, evidence=tuple(evidence))


def _content(one: Evidence) -> tuple[str, ...]:
    return one.question, one.kind, one.name, one.sha256
