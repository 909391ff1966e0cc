"""The small language of `relevant_if`: parsed into values, never evaluated as Python (DESIGN section 5).

    expression = term {"or" term}
    term       = factor {"and" factor}
    factor     = "not" factor | "(" expression ")" | comparison
    comparison = ID (== | != | < | <= | > | >=) literal | ID "in" "(" literal {"," literal} ")" | literal "in" ID

A literal is a number, a word such as `yes` or an option id, or a text in quotation marks;
`literal in ID` asks a checklist.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction

from selfassess.domain.errors import Problem

Literal = Fraction | str
Known = Fraction | str | tuple[str, ...]


class Unknown(Enum):
    """What a comparison finds where its question has no usable answer."""

    NEVER = "never"
    """Not applicable or not asked: the comparison is false."""
    OPEN = "open"
    """Open or cannot be judged: false now, but an answer may still make it true."""


class Truth(Enum):
    """Three-valued truth: what open questions can still turn is undecided."""

    FALSE = 0
    UNDECIDED = 1
    TRUE = 2


Lookup = Callable[[str], Known | Unknown]


@dataclass(frozen=True, slots=True)
class Compare:
    """`question operator literal` or `question in (literal, …)`."""

    question: str
    operator: str
    literals: tuple[Literal, ...]


@dataclass(frozen=True, slots=True)
class Contains:
    """`literal in question`: an item of a checklist is ticked."""

    question: str
    literal: Literal


@dataclass(frozen=True, slots=True)
class Not:
    """The opposite."""

    inner: "Condition"


@dataclass(frozen=True, slots=True)
class AllOf:
    """Every part holds."""

    parts: tuple["Condition", ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """At least one part holds."""

    parts: tuple["Condition", ...]


Condition = Compare | Contains | Not | AllOf | AnyOf

_TOKEN = re.compile(
    r"\s*(?:(?P<number>-?\d+(?:[.,]\d+)?(?![\w.-]))|(?P<word>[^\W\d][\w.-]*|\d[\w.-]*)|(?P<text>\"[^\"]*\"|'[^']*')"
    r"|(?P<sign>==|!=|<=|>=|<|>|\(|\)|,))"
)
_OPERATORS = ("==", "!=", "<", "<=", ">", ">=")
_MOST_TOKENS = 400
_DEEPEST = 40


def _tokens(text: str) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    position, end, depth = 0, len(text.rstrip()), 0
    while position < end:
        match = _TOKEN.match(text, position)
        if match is None:
            raise Problem("relevance.unreadable", near=text[position : position + 20].strip())
        found.append((str(match.lastgroup), match.group(str(match.lastgroup))))
        position = match.end()
        depth += {"(": 1, ")": -1}.get(found[-1][1], 0)
        if len(found) > _MOST_TOKENS or depth > _DEEPEST:
            raise Problem("relevance.too_long")
    return found


class _Reader:
    """Reads tokens by recursive descent."""

    def __init__(self, text: str) -> None:
        self._tokens = _tokens(text)
        self._at = 0

    def _peek(self) -> tuple[str, str]:
        return self._tokens[self._at] if self._at < len(self._tokens) else ("end", "")

    def _take(self) -> tuple[str, str]:
        token = self._peek()
        self._at += 1
        return token

    def _expect(self, sign: str) -> None:
        _, found = self._take()
        if found != sign:
            raise Problem("relevance.expected", expected=sign, near=found)

    def read(self) -> Condition:
        condition = self._any_of()
        kind, found = self._peek()
        if kind != "end":
            raise Problem("relevance.unreadable", near=found)
        return condition

    def _any_of(self) -> Condition:
        parts = [self._all_of()]
        while self._peek() == ("word", "or"):
            self._take()
            parts.append(self._all_of())
        return parts[0] if len(parts) == 1 else AnyOf(tuple(parts))

    def _all_of(self) -> Condition:
        parts = [self._factor()]
        while self._peek() == ("word", "and"):
            self._take()
            parts.append(self._factor())
        return parts[0] if len(parts) == 1 else AllOf(tuple(parts))

    def _factor(self) -> Condition:
        if self._peek() == ("word", "not"):
            self._take()
            return Not(self._factor())
        if self._peek() == ("sign", "("):
            self._take()
            inner = self._any_of()
            self._expect(")")
            return inner
        return self._comparison()

    def _comparison(self) -> Condition:
        kind, first = self._take()
        if kind not in ("word", "number", "text"):
            raise Problem("relevance.unreadable", near=first)
        operator_kind, operator = self._take()
        if operator == "in" and self._peek() == ("sign", "("):
            return Compare(first, "in", self._literals())
        if operator == "in":
            return Contains(self._take()[1], _literal(kind, first))
        if operator_kind != "sign" or operator not in _OPERATORS or kind != "word":
            raise Problem("relevance.expected", expected="== != < <= > >= in", near=operator or first)
        literal_kind, literal = self._take()
        if literal_kind not in ("word", "number", "text"):
            raise Problem("relevance.unreadable", near=literal or operator)
        return Compare(first, operator, (_literal(literal_kind, literal),))

    def _literals(self) -> tuple[Literal, ...]:
        self._expect("(")
        literals: list[Literal] = []
        while True:
            kind, word = self._take()
            if kind not in ("word", "number", "text"):
                raise Problem("relevance.unreadable", near=word)
            literals.append(_literal(kind, word))
            if self._peek() != ("sign", ","):
                break
            self._take()
        self._expect(")")
        return tuple(literals)


def _literal(kind: str, text: str) -> Literal:
    if kind == "number":
        return Fraction(text.replace(",", "."))
    return text[1:-1] if kind == "text" else text


def parse(text: str) -> Condition:
    """Read a `relevant_if`. Raises Problem `relevance.unreadable`, `relevance.expected` or `relevance.too_long`."""
    return _Reader(text).read()


def comparisons(condition: Condition) -> Iterator[Compare | Contains]:
    """Yield every comparison of `condition`."""
    if isinstance(condition, Not):
        yield from comparisons(condition.inner)
    elif isinstance(condition, (AllOf, AnyOf)):
        for part in condition.parts:
            yield from comparisons(part)
    else:
        yield condition


def _compare(value: Known, operator: str, literals: tuple[Literal, ...]) -> bool:
    if operator == "in":
        return value in literals
    literal = literals[0]
    if operator == "==":
        return value == literal
    if operator == "!=":
        return value != literal
    if not isinstance(value, Fraction) or not isinstance(literal, Fraction):
        return False
    return {"<": value < literal, "<=": value <= literal, ">": value > literal, ">=": value >= literal}[operator]


def _truth_of(comparison: Compare | Contains, known: Known | Unknown) -> Truth:
    if known is Unknown.NEVER:
        return Truth.FALSE
    if known is Unknown.OPEN:
        return Truth.UNDECIDED
    assert not isinstance(known, Unknown)
    if isinstance(comparison, Contains):
        holds = comparison.literal in known if isinstance(known, tuple) else comparison.literal == known
    else:
        holds = _compare(known, comparison.operator, comparison.literals)
    return Truth.TRUE if holds else Truth.FALSE


def possible(condition: Condition, lookup: Lookup) -> Truth:
    """Return whether `condition` holds, cannot hold, or still depends on open questions (Kleene's logic)."""
    if isinstance(condition, Not):
        return Truth(2 - possible(condition.inner, lookup).value)
    if isinstance(condition, AllOf):
        return Truth(min(possible(part, lookup).value for part in condition.parts))
    if isinstance(condition, AnyOf):
        return Truth(max(possible(part, lookup).value for part in condition.parts))
    return _truth_of(condition, lookup(condition.question))


def holds(condition: Condition, lookup: Lookup) -> bool:
    """Return whether `condition` holds now; a comparison with an open question is false."""
    return possible(condition, lambda question: _never_open(lookup(question))) is Truth.TRUE


def _never_open(known: Known | Unknown) -> Known | Unknown:
    return Unknown.NEVER if known is Unknown.OPEN else known
