"""How many answers stand on each level: a row for each section, a piece as long as its number for each level."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from selfassess.charts.cells import SIGN_SIZE, cell_items
from selfassess.charts.heat import Cell, Heat, Strip, heat_summary
from selfassess.charts.marks import box
from selfassess.charts.metrics import text_width, wrap
from selfassess.charts.scene import Fill, Frame, Item, Label, Outline, Scene, Table
from selfassess.domain.answers import State
from selfassess.domain.forms import Scale
from selfassess.voice import Voice
from selfassess.voice.terms import state_word

_MOST_LEVELS = 11
_BAR, _ROW, _LINE = 18.0, 24.0, 17.0
_GAP = 1.0
_SIZE = 14.0
_MOST_LINES = 3
_NAMES_FROM = 240.0
_UNANSWERED = (State.OPEN, State.CANNOT_JUDGE, State.NOT_APPLICABLE)


@dataclass(frozen=True, slots=True)
class Step:
    """What answers are counted by: a level at `position` (0 to 1) of its scale, or what was said instead of one."""

    words: str
    state: State
    position: Fraction | None

    def cell(self, sign: str) -> Cell:
        """Return the step as an area of its colour or pattern, with `sign` in it."""
        return Cell("", self.state, self.position, sign, self.words)


@dataclass(frozen=True, slots=True)
class Share:
    """One section: how many of its questions stand on each step, in the order of the steps."""

    key: str
    number: str
    name: str
    counts: tuple[int, ...]

    @property
    def total(self) -> int:
        """Return how many questions there are."""
        return sum(self.counts)


@dataclass(frozen=True, slots=True)
class Distribution:
    """All sections by steps; of what was said instead of a level only what occurs is a step."""

    heat: Heat
    steps: tuple[Step, ...]
    shares: tuple[Share, ...]

    @property
    def totals(self) -> tuple[int, ...]:
        """Return how many questions stand on each step in all sections together."""
        return tuple(sum(share.counts[index] for share in self.shares) for index in range(len(self.steps)))


def distribution_of(heat: Heat, scale: Scale | None, voice: Voice) -> Distribution:
    """Count the answers of a heat map by the levels of `scale`; without one, or with many levels, by quarters.

    An answer on another scale counts to the level nearest to its place.
    """
    cells = [cell for strip in heat.strips for cell in strip.cells]
    found = {cell.state for cell in cells}
    steps = (
        *(_answers(cells) or _levels(scale, voice)),
        *(Step(state_word(state, voice), state, None) for state in _UNANSWERED if state in found),
    )
    return Distribution(heat, steps, tuple(_share(strip, steps) for strip in heat.strips))


def _answers(cells: Sequence[Cell]) -> tuple[Step, ...]:
    """Return the answers that occur where every question asks for a yes or a no, the worst first; else none."""
    answered = [cell for cell in cells if cell.position is not None]
    if not all(cell.has_shape for cell in answered):
        return ()
    words: dict[Fraction, dict[str, None]] = {}
    for cell in answered:
        words.setdefault(cell.position or Fraction(0), {})[cell.sign] = None
    return tuple(Step("/".join(words[position]), State.ANSWERED, position) for position in sorted(words))


def _levels(scale: Scale | None, voice: Voice) -> tuple[Step, ...]:
    if scale is None or not 1 < len(scale.points) <= _MOST_LEVELS:
        quarters = (Fraction(quarter, 4) for quarter in range(5))
        return tuple(Step(voice.percent(quarter), State.ANSWERED, quarter) for quarter in quarters)
    span = scale.highest - scale.lowest
    return tuple(
        Step(
            f"{voice.number(point.value)} {voice.text(point.label)}".strip(),
            State.ANSWERED,
            (point.value - scale.lowest) / span,
        )
        for point in scale.points
    )


def _share(strip: Strip, steps: tuple[Step, ...]) -> Share:
    counts = [0] * len(steps)
    for cell in strip.cells:
        counts[_step(cell, steps)] += 1
    return Share(strip.key, strip.number, strip.name, tuple(counts))


def _step(cell: Cell, steps: tuple[Step, ...]) -> int:
    alike = [index for index, step in enumerate(steps) if step.state is cell.state]
    if cell.position is None:
        return alike[0]
    here = cell.position
    return min(alike, key=lambda index: abs((steps[index].position or Fraction(0)) - here))


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where names and bars begin, and how wide one question is."""

    name: float
    name_width: float
    bar: float
    unit: float


def distribution(found: Distribution, frame: Frame, voice: Voice) -> Scene:
    """Draw a row for each section, as high as they need; narrow frames leave out the names."""
    columns = _columns(found, frame)
    items: list[Item] = []
    y = 0.0
    for share in found.shares:
        lines = wrap(share.name, columns.name_width, _SIZE, _MOST_LINES) if columns.name_width else ()
        height = _ROW + _LINE * max(len(lines) - 1, 0)
        items += _row(share, found.steps, columns, (y, height), frame)
        first = y + height / 2 + 5 - (len(lines) - 1) * _LINE / 2
        items += [
            Label(columns.name, first + row * _LINE, line, "ink", _SIZE, key=share.key)
            for row, line in enumerate(lines)
        ]
        items.append(Outline(box(0, y, frame.width, height), key=share.key))
        y += height
    tips = {share.key: share_words(share, found) for share in found.shares}
    summary, table = distribution_summary(found, voice), distribution_table(found, voice)
    return Scene(frame.width, y, tuple(items), summary, table, tips)


def _columns(found: Distribution, frame: Frame) -> _Columns:
    name = 8.0 + max((text_width(share.number, _SIZE) for share in found.shares), default=0.0)
    widest = max((text_width(share.name, _SIZE) for share in found.shares), default=0.0)
    width = min(widest, 0.36 * frame.width) if frame.width >= _NAMES_FROM else 0.0
    bar = name + (width + 12 if width else 0.0)
    longest = max((share.total for share in found.shares), default=1)
    return _Columns(name, width, bar, max(frame.width - bar, 1.0) / max(longest, 1))


def _row(
    share: Share, steps: tuple[Step, ...], columns: _Columns, place: tuple[float, float], frame: Frame
) -> Iterator[Item]:
    y, height = place
    middle = y + height / 2
    if share.key == frame.selected:
        yield Outline(box(0, y, frame.width, height), fill=Fill("tint"))
    yield Label(0, middle + 5, share.number, "ink3", _SIZE, key=share.key)
    x = columns.bar
    for step, count in zip(steps, share.counts, strict=True):
        if not count:
            continue
        width = max(count * columns.unit - _GAP, 0.2)
        sign = str(count)
        has_room = text_width(sign, SIGN_SIZE) + 6 <= width
        area = box(x, middle - _BAR / 2, width, _BAR)
        yield from cell_items(step.cell(sign), area, (x + width / 2, middle), frame, has_room)
        x += count * columns.unit


def share_words(share: Share, found: Distribution) -> str:
    """Return what a row shows in one line."""
    counted = zip(found.steps, share.counts, strict=True)
    return f"{share.number} {share.name}: " + "; ".join(f"{step.words} – {count}" for step, count in counted if count)


def distribution_summary(found: Distribution, voice: Voice) -> str:
    """Return how many questions there are and how many answers stand on each level, as alternative text."""
    counted = zip(found.steps, found.totals, strict=True)
    levels = "; ".join(f"{step.words} – {count}" for step, count in counted if step.state is State.ANSWERED)
    return f"{heat_summary(found.heat, voice)} {levels}."


def distribution_table(found: Distribution, voice: Voice) -> Table:
    """Return the number of answers of each section on each level, and of all together."""
    header = (voice.translate("Charts", "Section"), *(step.words for step in found.steps))
    rows = [(f"{share.number} {share.name}", *map(str, share.counts)) for share in found.shares]
    rows.append((voice.translate("Charts", "Together"), *map(str, found.totals)))
    return Table(header, tuple(rows))
