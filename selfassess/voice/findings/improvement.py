"""What would lift the result, in words: paths, what blocks them, levers."""

from collections.abc import Mapping, Sequence
from fractions import Fraction

from selfassess.domain.answers import Answer, Value
from selfassess.domain.forms import LevelForm
from selfassess.domain.improvement import Effect, Influence
from selfassess.domain.improvement.aims import Hindrance, Obstacle
from selfassess.domain.improvement.path import Outcome, Path, Step, cheapest_path, leading_goal, thresholds_of
from selfassess.domain.questionnaire import Comparison, Questionnaire, Threshold
from selfassess.voice import Voice
from selfassess.voice.findings.notation import (
    Numeral,
    comparison_words,
    figure_name,
    figure_words,
    limit_words,
    speaks_of_principles,
    value_words,
)

_MOST_IN_WORDS, _MOST_NAMED = 12, 8


def path_sentence(voice: Voice, questionnaire: Questionnaire, path: Path) -> str:
    """Return in one sentence what it takes to reach the goal, that it is met, or that it is out of reach."""
    goal = goal_name(voice, questionnaire, path.goal)
    if path.outcome is Outcome.FOUND:
        return _steps_sentence(voice, questionnaire, path)
    if path.outcome is Outcome.MET and path.provisional:
        return voice.translate(
            "Findings", "The target “{goal}” is met so far, but open questions can still turn that.", goal=goal
        )
    if path.obstacles and all(one.hindrance is Hindrance.OPEN for one in path.obstacles):
        return voice.translate(
            "Findings", "Too little is answered yet to say what the target “{goal}” takes.", goal=goal
        )
    sentences = {
        Outcome.MET: voice.translate("Findings", "The target “{goal}” is met already.", goal=goal),
        Outcome.UNREACHABLE: voice.translate(
            "Findings", "The target “{goal}” cannot be reached with the steps allowed.", goal=goal
        ),
        Outcome.NOT_APPLICABLE: voice.translate(
            "Findings", "Nothing that the target “{goal}” is about applies.", goal=goal
        ),
        Outcome.NOT_FOUND: voice.translate(
            "Findings",
            "No path to the target “{goal}” was found before the search was ended; there may be one.",
            goal=goal,
        ),
    }
    return sentences[path.outcome]


def _steps_sentence(voice: Voice, questionnaire: Questionnaire, path: Path) -> str:
    fields = {
        "steps": _steps_words(voice, path.step_count),
        "questions": _questions_words(voice, len(path.steps)),
        "aim": _aim_words(voice, questionnaire, path.goal),
    }
    if path.provisional:
        return voice.translate("Findings", "By the answers so far it takes {steps} on {questions} {aim}.", **fields)
    return voice.translate("Findings", "It takes {steps} on {questions} {aim}.", **fields)


def goal_name(voice: Voice, questionnaire: Questionnaire, goal: str) -> str:
    """Return what a threshold or an award is called."""
    labels = {award.id: award.label for award in questionnaire.awards}
    labels |= {one.id: one.label for one in questionnaire.thresholds}
    return voice.text(labels[goal])


def _steps_words(voice: Voice, n: int) -> str:
    if n > _MOST_IN_WORDS:
        return voice.translate("Findings", "%n steps", "it takes", n)
    if n == 1:
        return voice.translate("Findings", "one step", "it takes")
    return voice.translate("Findings", "{count} steps", "it takes", count=Numeral(voice, n, "m"))


def _questions_words(voice: Voice, n: int) -> str:
    if n > _MOST_IN_WORDS:
        return voice.translate("Findings", "%n questions", "steps on", n)
    if n == 1:
        return voice.translate("Findings", "one question", "steps on")
    return voice.translate("Findings", "{count} questions", "steps on", count=Numeral(voice, n, "m"))


def _aim_words(voice: Voice, questionnaire: Questionnaire, goal: str) -> str:
    """Return what for, such as `for every principle to reach 2.5`."""
    name, thresholds = goal_name(voice, questionnaire, goal), thresholds_of(questionnaire, goal)
    threshold = thresholds[0]
    if goal not in {one.id for one in questionnaire.thresholds}:
        return voice.translate("Findings", "to earn “{goal}”", goal=name)
    kind, _, target = threshold.applies_to.partition(":")
    if kind == "question" or threshold.comparison not in (Comparison.AT_LEAST, Comparison.MORE_THAN):
        return voice.translate("Findings", "to meet “{goal}”", goal=name)
    if kind == "each_section":
        who = _every_section(voice, questionnaire)
    elif kind == "overall":
        who = voice.translate("Findings", "the overall score", "it takes so much for")
    else:
        who = figure_name(voice, questionnaire, target)
    fields = {"who": who, "limit": limit_words(voice, threshold)}
    if threshold.comparison is Comparison.MORE_THAN:
        return voice.translate("Findings", "for {who} to exceed {limit}", **fields)
    return voice.translate("Findings", "for {who} to reach {limit}", **fields)


def _every_section(voice: Voice, questionnaire: Questionnaire) -> str:
    if speaks_of_principles(questionnaire):
        return voice.translate("Findings", "every principle", "it takes so much for")
    return voice.translate("Findings", "every section", "it takes so much for")


def cost_words(voice: Voice, path: Path) -> str:
    """Return what a path costs, and whether another may cost less or as little; empty without a path."""
    if path.outcome is not Outcome.FOUND:
        return ""
    cost = voice.translate("Findings", "%n units of work", "", path.cost)
    if path.gap:
        bound = voice.number(path.bound)
        return voice.translate(
            "Findings", "{cost}, the least found; any path takes at least {bound}", cost=cost, bound=bound
        )
    if path.several:
        return voice.translate("Findings", "{cost}, the least possible; other paths take as little", cost=cost)
    return voice.translate("Findings", "{cost}, the least possible", cost=cost)


def path_remarks(voice: Voice, questionnaire: Questionnaire, path: Path) -> list[str]:
    """Return what has to be said beside a path: what blocks it, and that what it reaches is provisional."""
    # told together where they are many: one sentence for each would say the same over and over
    unanswered = [one for one in path.obstacles if one.hindrance is Hindrance.OPEN and one.target]
    together = unanswered if len(unanswered) > 1 else []
    remarks = [_unanswered_sentence(voice, questionnaire, together)] if together else []
    remarks += [_obstacle_sentence(voice, questionnaire, one) for one in path.obstacles if one not in together]
    if path.outcome is Outcome.FOUND and path.provisional:
        remarks.append(voice.translate("Findings", "Provisional: open questions can still turn what is reached."))
    return remarks


def _unanswered_sentence(voice: Voice, questionnaire: Questionnaire, obstacles: Sequence[Obstacle]) -> str:
    names = list(dict.fromkeys(figure_name(voice, questionnaire, one.target) for one in obstacles))
    return voice.translate(
        "Findings",
        "Too little is answered to be compared; answer the open questions first: {names}.",
        names="; ".join(names),
    )


def _obstacle_sentence(voice: Voice, questionnaire: Questionnaire, obstacle: Obstacle) -> str:
    threshold = next(one for one in questionnaire.thresholds if one.id == obstacle.threshold)
    fields = {
        "name": figure_name(voice, questionnaire, obstacle.target) if obstacle.target else voice.text(threshold.label),
        "limit": comparison_words(voice, threshold),
        "best": _best_words(voice, questionnaire, obstacle, threshold),
    }
    return {
        Hindrance.TOO_FEW_STEPS: voice.translate(
            "Findings", "{name}: every step allowed together gives {best}, but {limit} is asked for.", **fields
        ),
        Hindrance.OFF_SCALE: voice.translate(
            "Findings", "{name}: {limit} lies outside the scale, so no answers can meet it.", **fields
        ),
        Hindrance.EXCEEDED: voice.translate(
            "Findings", "{name}: {best} even without a step; {limit} is asked for, and steps only lead up.", **fields
        ),
        Hindrance.FIGURE: voice.translate(
            "Findings", "{name}: the answer itself is compared, and no step allowed makes it {limit}.", **fields
        ),
        Hindrance.OPEN: voice.translate(
            "Findings", "{name}: too little is answered to be compared; answer the open questions first.", **fields
        ),
        Hindrance.NOT_APPLICABLE_UNDER_SUM: voice.translate(
            "Findings",
            "{name}: the limit is set for all points together; "
            "because some questions are not applicable, it cannot be decided.",
            **fields,
        ),
        Hindrance.NO_VALUE: voice.translate(
            "Findings", "{name}: no limit has been published, so there is nothing to reach.", **fields
        ),
        Hindrance.ORIENTATION: voice.translate(
            "Findings", "{name}: the limit is for orientation, it is never met or missed.", **fields
        ),
        Hindrance.CONTRADICTORY: voice.translate(
            "Findings", "{name}: the limits asked for cannot all be met at once.", **fields
        ),
    }[obstacle.hindrance]


def _best_words(voice: Voice, questionnaire: Questionnaire, obstacle: Obstacle, threshold: Threshold) -> str:
    if obstacle.best is None:
        return ""
    return figure_words(voice, questionnaire, obstacle.best, threshold.value)


def enough_sentence(voice: Voice, questionnaire: Questionnaire, path: Path) -> str:
    """Return which answers would be enough, each with its step, for results and report.

    Empty without a path; where too many would have to be named, how many steps it takes.
    """
    if path.outcome is not Outcome.FOUND:
        return ""
    if len(path.steps) > _MOST_NAMED:
        return path_sentence(voice, questionnaire, path)
    moves = voice.join([_move_words(voice, questionnaire, step) for step in path.steps])
    fields = {"aim": _aim_words(voice, questionnaire, path.goal), "moves": moves}
    if path.provisional:
        return voice.translate(
            "Findings", "By the answers so far these steps would be enough {aim}: {moves}.", **fields
        )
    return voice.translate("Findings", "These steps would be enough {aim}: {moves}.", **fields)


def enough_for(voice: Voice, questionnaire: Questionnaire, answers: Mapping[str, Answer]) -> str:
    """Return what would be enough for the leading goal of a sheet, or that it is met; empty where nothing leads there.

    For results and report, where nobody chooses how: two steps on one question at most, open questions left out.
    """
    goal = leading_goal(questionnaire)
    if not goal or not questionnaire.is_scored:
        return ""
    path = cheapest_path(questionnaire, answers, goal)
    if path.outcome is Outcome.MET:
        return path_sentence(voice, questionnaire, path)
    return enough_sentence(voice, questionnaire, path)


def _move_words(voice: Voice, questionnaire: Questionnaire, step: Step) -> str:
    number = questionnaire.question_by_id[step.question].number
    to = _answer_words(voice, questionnaire, step, step.to)
    if step.start is None:
        return voice.translate("Findings", "{number} answered with {to}", number=number, to=to)
    start = _answer_words(voice, questionnaire, step, step.start)
    return voice.translate("Findings", "{number} from {start} to {to}", number=number, start=start, to=to)


def _answer_words(voice: Voice, questionnaire: Questionnaire, step: Step, value: Value) -> str:
    question = questionnaire.question_by_id[step.question]
    if isinstance(question.form, LevelForm) and isinstance(value, Fraction):
        return voice.number(value)
    return voice.translate("Findings", "“{answer}”", answer=value_words(voice, question, value))


def effect_words(voice: Voice, influence: Influence | None) -> str:
    """Return what one step does to a threshold, such as `still 3 steps`; without an influence that it has none."""
    effect = Effect.NONE if influence is None else influence.effect
    if influence is not None and effect is Effect.NEARER:
        return voice.translate("Findings", "still %n steps", "to a threshold", influence.still or 0)
    return {
        Effect.MEETS: voice.translate("Findings", "reaches it", "a step, the threshold"),
        Effect.OUT_OF_REACH: voice.translate("Findings", "out of reach", "a threshold"),
        Effect.KEEPS: voice.translate("Findings", "met already", "a threshold"),
        Effect.BREAKS: voice.translate("Findings", "would miss it", "a step, the threshold"),
        Effect.UNDECIDED: voice.translate("Findings", "not decided", "a threshold"),
    }.get(effect, voice.translate("Findings", "no influence", "of a step on a threshold"))
