"""The sentences of the page."""

from collections.abc import Iterator

from selfassess.domain.improvement import Effect, Lever
from selfassess.domain.aims import Hindrance, Obstacle
from selfassess.domain.path import Outcome, Path, thresholds_of
from selfassess.domain.questionnaire import Questionnaire
from selfassess.domain.sensitivity import Stay
from selfassess.voice import Voice
from selfassess.voice.findings import figure_name, figure_words

_FIRST = (Effect.MEETS, Effect.BREAKS, Effect.NEARER, Effect.UNDECIDED, Effect.OUT_OF_REACH, Effect.KEEPS)


def headline(voice: Voice, questionnaire: Questionnaire, path: Path) -> str:
    """Return what it takes to reach the goal, in one sentence."""
    goal = goal_name(voice, questionnaire, path.goal)
    if path.outcome is Outcome.MET:
        return voice.translate("Lift", "The goal “{goal}” is met already.", goal=goal)
    if path.outcome is Outcome.UNREACHABLE:
        return voice.translate("Lift", "No path with these choices reaches the goal “{goal}”.", goal=goal)
    if path.outcome is Outcome.NOT_FOUND:
        return voice.translate("Lift", "No path to the goal “{goal}” was found in the time given.", goal=goal)
    steps = voice.translate("Lift", "%n steps", "are enough", path.step_count)
    questions = voice.translate("Lift", "%n questions", "in so many", len(path.steps))
    return voice.translate(
        "Lift", "{steps} in {questions} are enough to reach: {goal}.", steps=steps, questions=questions, goal=goal
    )


def goal_name(voice: Voice, questionnaire: Questionnaire, goal: str) -> str:
    """Return what a goal is called."""
    labels = {award.id: award.label for award in questionnaire.awards}
    labels.update({one.id: one.label for one in questionnaire.thresholds})
    return voice.text(labels[goal])


def cost_words(voice: Voice, path: Path) -> str:
    """Return what a path costs and whether another can be cheaper; empty without a path."""
    if path.outcome is not Outcome.FOUND:
        return ""
    cost = voice.translate("Lift", "%n units of effort", "", path.cost)
    if path.gap:
        return voice.translate("Lift", "{cost}, the best found; at best %n less", "", path.gap, cost=cost)
    if path.several:
        return voice.translate("Lift", "{cost}, the least possible; other paths cost as little", cost=cost)
    return voice.translate("Lift", "{cost}, the least possible", cost=cost)


def obstacle_lines(voice: Voice, questionnaire: Questionnaire, path: Path) -> Iterator[str]:
    """Yield for each obstacle what blocks the goal."""
    for obstacle in path.obstacles:
        yield f"{figure_name(voice, questionnaire, obstacle.target)}: {_hindrance(voice, questionnaire, obstacle)}"


def _hindrance(voice: Voice, questionnaire: Questionnaire, obstacle: Obstacle) -> str:
    best = "" if obstacle.best is None else figure_words(voice, questionnaire, obstacle.best)
    return {
        Hindrance.TOO_FEW_STEPS: voice.translate("Lift", "with all steps allowed it comes to {best}", best=best),
        Hindrance.OFF_SCALE: voice.translate("Lift", "the limit lies outside the scale"),
        Hindrance.EXCEEDED: voice.translate("Lift", "the value is too high, and steps only go up"),
        Hindrance.OPEN: voice.translate("Lift", "something in it is open; answer it, or count open questions"),
        Hindrance.NOT_APPLICABLE_UNDER_SUM: voice.translate("Lift", "some questions are not applicable"),
        Hindrance.NO_VALUE: voice.translate("Lift", "no value is published"),
        Hindrance.ORIENTATION: voice.translate("Lift", "the limit is for orientation"),
        Hindrance.CONTRADICTORY: voice.translate("Lift", "the limits cannot all be met at once"),
    }[obstacle.hindrance]


def effect_words(voice: Voice, questionnaire: Questionnaire, lever: Lever, goal: str) -> str:
    """Return what one step does to the thresholds of the goal; the strongest effect is told."""
    wanted = {one.id for one in thresholds_of(questionnaire, goal)} if goal else set()
    found = [one for one in lever.influences if one.threshold.id in wanted and one.effect in _FIRST]
    if not found:
        return "\N{EN DASH}"
    chosen = min(found, key=lambda one: _FIRST.index(one.effect))
    words = {
        Effect.MEETS: voice.translate("Lift", "meets it"),
        Effect.BREAKS: voice.translate("Lift", "would break it"),
        Effect.UNDECIDED: voice.translate("Lift", "not decided"),
        Effect.OUT_OF_REACH: voice.translate("Lift", "out of reach"),
        Effect.KEEPS: voice.translate("Lift", "met"),
    }
    if chosen.effect is Effect.NEARER:
        return voice.translate("Lift", "%n more steps", "", chosen.still or 0)
    return words[chosen.effect]


def sensitivity_sentence(voice: Voice, stays: tuple[Stay, ...], name: str) -> str:
    """Return how often a scenario (empty: the answers) reaches the goal with other weights."""
    if not stays:
        return ""
    least = min(stays, key=lambda stay: stay.share_met)
    tried, share = voice.number(least.tried), voice.percent(least.share_met)
    if name:
        return voice.translate(
            "Lift",
            "How firm is the verdict? With the weights changed between half and double, scenario {name} "
            "reaches the goal in {share} of the {tried} weightings tried.",
            name=name,
            share=share,
            tried=tried,
        )
    return voice.translate(
        "Lift",
        "How firm is the verdict? With the weights changed between half and double, the goal is reached "
        "in {share} of the {tried} weightings tried.",
        share=share,
        tried=tried,
    )
