"""What would lift the score of one sheet: levers, the cheapest path to a goal, and how firm its verdicts are."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from selfassess.app.assessing import find_question
from selfassess.app.session import Session
from selfassess.app.sheets import Sheet
from selfassess.domain.answers import value_text
from selfassess.domain.errors import Problem
from selfassess.domain.improvement import Lever, Lift, lift
from selfassess.domain.improvement.path import Choices, Path, cheapest_path, goals, leading_goal, thresholds_of
from selfassess.domain.rounding import ratio_text
from selfassess.domain.sensitivity import Sensitivity, Stay, sensitivity


@dataclass(frozen=True, slots=True)
class Advice:
    """What can be said of one sheet; `stays` are the verdicts of the goal under other weights."""

    sheet: Sheet
    lift: Lift
    path: Path
    sensitivity: Sensitivity

    @property
    def stays(self) -> tuple[Stay, ...]:
        """Return the verdicts of the goal, the one on all sections together before those on each."""
        wanted = {one.id for one in thresholds_of(self.sheet.questionnaire, self.path.goal)}
        return tuple(stay for stay in self.sensitivity.stays if stay.threshold.id in wanted)


def advise(sheet: Sheet, goal: str, choices: Choices) -> Advice:
    """Return what would lift a sheet to a goal.

    Raises Problem `improve.no_such_goal` or `improve.no_such_question`.
    """
    questionnaire, answers = sheet.questionnaire, sheet.answers
    # a mistake in the goal or the choices comes before the work
    path = cheapest_path(questionnaire, answers, goal, choices)
    return Advice(sheet, lift(questionnaire, answers, sheet.scoring), path, sensitivity(questionnaire, answers))


def find_goal(session: Session, questionnaire: str, goal: str) -> tuple[Sheet, str]:
    """Return the sheet and the goal that are meant; what is empty is left to the program.

    Without a questionnaire it is the first that has the goal, else the first that is scored. Raises Problem
    `improve.no_such_sheet`, `improve.no_such_goal`, `improve.no_goal` or `session.no_assessment`.
    """
    if session.current is None:
        raise Problem("session.no_assessment")
    named = [sheet for sheet in session.sheets if questionnaire in ("", sheet.key)]
    if not named:
        known = tuple(sheet.key for sheet in session.sheets)
        raise Problem("improve.no_such_sheet", sheet=questionnaire[:60], known=known)
    having = [sheet for sheet in named if goal in _goal_ids(sheet)]
    scored = [sheet for sheet in named if sheet.questionnaire.is_scored]
    sheet = (having or scored or named)[0]
    wanted = goal or leading_goal(sheet.questionnaire)
    if not wanted:
        raise Problem("improve.no_goal", sheet=sheet.key)
    if wanted not in _goal_ids(sheet):
        known = tuple(name for one in named for name in goals(one.questionnaire))
        raise Problem("improve.no_such_goal", goal=goal[:60], known=known)
    return sheet, wanted


def _goal_ids(sheet: Sheet) -> list[str]:
    thresholds, awards = sheet.questionnaire.thresholds, sheet.questionnaire.awards
    return [*(one.id for one in thresholds), *(one.id for one in awards)]


def questions_named(session: Session, sheet: Sheet, names: Sequence[str]) -> frozenset[str]:
    """Return the ids of the questions of `sheet` named by id or number.

    Raises what `find_question` raises, or Problem `improve.no_such_question` for one of another sheet.
    """
    found = set()
    for name in names:
        key, question = find_question(session, name if "/" in name else f"{sheet.key}/{name}")
        if key != sheet.key:
            raise Problem("improve.no_such_question", question=name[:60])
        found.add(question.id)
    return frozenset(found)


def advice_data(advice: Advice) -> dict[str, object]:
    """Return the advice as plain values for JSON: figures as exact fractions, answers in their text form."""
    path = advice.path
    return {
        "questionnaire": advice.sheet.key,
        "goal": path.goal,
        "outcome": path.outcome.value,
        "cost": path.cost,
        "bound": path.bound,
        "gap": path.gap,
        "several": path.several,
        "provisional": path.provisional,
        "steps": [
            {
                "question": step.question,
                "from": value_text(step.start),
                "to": value_text(step.to),
                "steps": step.count,
                "effort": step.effort,
                "cost": step.cost,
            }
            for step in path.steps
        ],
        "figures": [
            {"id": move.target, "before": _ratio(move.before), "after": _ratio(move.after)} for move in path.figures
        ],
        "obstacles": [
            {"threshold": one.threshold, "target": one.target, "reason": one.hindrance.value, "best": _ratio(one.best)}
            for one in path.obstacles
        ],
        "open": list(advice.lift.open),
        "levers": [_lever_data(lever) for lever in advice.lift.levers],
        "sensitivity": {
            "tried": advice.sensitivity.tried,
            "seed": advice.sensitivity.seed,
            "verdicts": [_stay_data(stay) for stay in advice.sensitivity.stays],
        },
    }


def _lever_data(lever: Lever) -> dict[str, object]:
    return {
        "question": lever.question,
        "from": value_text(lever.start),
        "to": value_text(lever.to),
        "effort": lever.effort,
        "section": lever.section,
        "section_gain": _ratio(lever.section_gain),
        "overall_gain": _ratio(lever.overall_gain),
        "opens": list(lever.opens),
        "closes": list(lever.closes),
        "thresholds": [
            {"id": one.threshold.id, "target": one.target, "effect": one.effect.value, "still": one.still}
            for one in lever.influences
        ],
    }


def _stay_data(stay: Stay) -> dict[str, object]:
    return {
        "threshold": stay.threshold.id,
        "target": stay.target,
        "verdict": stay.verdict.value,
        "stays": stay.stays,
        "meets": stay.meets,
    }


def _ratio(value: Fraction | None) -> str | None:
    return None if value is None else ratio_text(value)
