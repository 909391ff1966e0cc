"""What has to be reached, at what cost: the problem behind a path, in whole numbers (`covering`)."""

from dataclasses import dataclass

Vector = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Option:
    """One way a move can go: `worth` is what it brings, to the needs of its strand first, then to the common ones.

    `name` and `count` say what was done: `count` steps on the question `name`.
    """

    cost: int
    worth: Vector
    name: str = ""
    count: int = 0


@dataclass(frozen=True, slots=True)
class Strand:
    """Moves that have needs of their `own`; `worth` is there without any move."""

    own: Vector
    worth: Vector
    moves: tuple[tuple[Option, ...], ...]


@dataclass(frozen=True, slots=True)
class Variant:
    """Strands that go together."""

    strands: tuple[Strand, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """Variants of which exactly one is taken; `rest` is the least cost of those left out (None: all are here)."""

    variants: tuple[Variant, ...]
    rest: int | None = None


@dataclass(frozen=True, slots=True)
class Problem:
    """Blocks, and what all of them have to reach together."""

    blocks: tuple[Block, ...]
    common: Vector = ()
