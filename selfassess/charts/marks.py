"""Small signs drawn as shapes, since the font lacks them."""

import math
from fractions import Fraction

from selfassess.charts.scene import Circle, Fill, Item, Lines, Outline, Point, Stroke
from selfassess.domain.figures import Verdict

_ROLES = {Verdict.MET: "accent", Verdict.NOT_MET: "bad", Verdict.NOT_DECIDED: "warn"}


def box(x: float, y: float, width: float, height: float) -> tuple[Point, ...]:
    """Return the corners of a rectangle."""
    return (x, y), (x + width, y), (x + width, y + height), (x, y + height)


def verdict_role(verdict: Verdict | None, without_colour: bool = False) -> str:
    """Return the role a verdict is written in."""
    return "ink" if without_colour else _ROLES.get(verdict or Verdict.NOT_APPLICABLE, "ink2")


def verdict_mark(verdict: Verdict, x: float, y: float, radius: float, role: str) -> tuple[Item, ...]:
    """Return the sign of a verdict round (x, y): check, arrow down or dashed ring; a dash where nothing is judged."""
    stroke = Stroke(role, radius / 4.6)
    if verdict is Verdict.MET:
        check = ((x - 0.45 * radius, y), (x - 0.1 * radius, y + 0.38 * radius), (x + 0.48 * radius, y - 0.32 * radius))
        return Circle(x, y, radius, stroke), Outline(check, stroke, closed=False)
    if verdict is Verdict.NOT_MET:
        head = ((x - 0.4 * radius, y + 0.1 * radius), (x, y + 0.5 * radius), (x + 0.4 * radius, y + 0.1 * radius))
        shaft = Lines((((x, y - 0.5 * radius), (x, y + 0.45 * radius)),), stroke)
        return Circle(x, y, radius, stroke), shaft, Outline(head, stroke, closed=False)
    if verdict is Verdict.NOT_DECIDED:
        return (Circle(x, y, radius, Stroke(role, radius / 4.6, (0.55 * radius, 0.235 * radius))),)
    return (Lines((((x - 0.7 * radius, y), (x + 0.7 * radius, y)),), stroke),)


def answer_mark(position: Fraction, x: float, y: float, radius: float, role: str) -> tuple[Item, ...]:
    """Return the sign of an answer that is all good (check), not good at all (cross), or in between (half a disc)."""
    stroke = Stroke(role, radius / 3.2)
    if position == 1:
        check = ((x - 0.9 * radius, y), (x - 0.25 * radius, y + 0.7 * radius), (x + 0.9 * radius, y - 0.7 * radius))
        return (Outline(check, stroke, closed=False),)
    if position == 0:
        arm = 0.68 * radius
        return (Lines((((x - arm, y - arm), (x + arm, y + arm)), ((x - arm, y + arm), (x + arm, y - arm))), stroke),)
    angles = (math.radians(90 + 15 * step) for step in range(13))
    half = tuple((x + 0.85 * radius * math.cos(angle), y + 0.85 * radius * math.sin(angle)) for angle in angles)
    return Circle(x, y, 0.85 * radius, Stroke(role, radius / 4.5)), Outline(half, fill=Fill(role))


def dot(x: float, y: float, radius: float, key: str = "") -> Item:
    """Return the sign of a score that meets its threshold or has none."""
    return Circle(x, y, radius, fill=Fill("accent"), key=key)


def diamond(x: float, y: float, radius: float, key: str = "") -> Item:
    """Return the sign of a score that does not meet its threshold."""
    corners = ((x, y - radius), (x + radius, y), (x, y + radius), (x - radius, y))
    return Outline(corners, Stroke("bad", 1.7), Fill("surface"), key=key)


def ring(x: float, y: float, radius: float, key: str = "") -> Item:
    """Return the sign of a score whose verdict open questions still decide."""
    return Circle(x, y, radius, Stroke("warn", 1.7), Fill("surface"), key)


def score_mark(verdict: Verdict | None, x: float, y: float, radius: float, key: str = "") -> Item:
    """Return the sign of a score by its verdict, told apart by shape as well as by colour."""
    if verdict is Verdict.NOT_MET:
        return diamond(x, y, radius * 1.45, key)
    if verdict is Verdict.NOT_DECIDED:
        return ring(x, y, radius * 1.1, key)
    return dot(x, y, radius, key)


def last_period(x: float, y: float) -> Item:
    """Return the hollow triangle of last period's score; its tip is at (x, y)."""
    corners = ((x, y), (x + 3.5, y + 5.5), (x - 3.5, y + 5.5))
    return Outline(corners, Stroke("ink3", 1.1), Fill("surface"))
