"""What the page shows, as text, so that it comes back when language, look or page change."""

import json

from selfassess.domain.improvement.path import Choices
from selfassess.ui.lift.search import Asked


def place_text(key: str, asked: Asked, section: str, number: int) -> str:
    """Return the sheet, what is asked for, the section of the levers and the number of the scenario as text."""
    choices = asked.choices
    found = [key, asked.goal, choices.most_steps, sorted(choices.without), choices.with_open, section, number]
    return json.dumps(found)


def read_place(text: str) -> tuple[str, Asked, str, int]:
    """Read what `place_text` wrote, or the bare name of a sheet."""
    if not text.startswith("["):
        return text, Asked(), "", 0
    key, goal, most_steps, without, with_open, section, number = json.loads(text)
    return key, Asked(goal, Choices(most_steps, frozenset(without), with_open)), section, number
