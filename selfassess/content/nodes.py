"""YAML as a tree of texts with line numbers: nothing is resolved, so `no` stays a text and `0.10` keeps its digits.

The tree is composed here from the C parser's events and not by PyYAML's composer: that one is four times slower,
has no limit of depth (200,000 brackets end the process) and follows aliases.
"""

from collections.abc import Iterator
from typing import NamedTuple

import yaml

from selfassess.content.findings import Reading

DEEPEST = 40
MOST_NODES = 1_000_000


class Scalar(NamedTuple):
    """A text; `is_null` where nothing, `~` or `null` is written without quotation marks."""

    line: int
    text: str
    is_null: bool


class Sequence(NamedTuple):
    """A list."""

    line: int
    items: tuple["Node", ...]


class Entry(NamedTuple):
    """A key with its value."""

    line: int
    key: str
    node: "Node"


class Mapping(NamedTuple):
    """Keys with values, in the order of the file; a key that comes twice is kept once."""

    line: int
    entries: tuple[Entry, ...]

    def get(self, key: str) -> "Node | None":
        """Return the value of `key`, if it is there."""
        return next((entry.node for entry in self.entries if entry.key == key), None)


Node = Scalar | Sequence | Mapping

_NULLS = ("", "~", "null", "Null", "NULL")


class _RefusedError(Exception):
    """The tree cannot be read on; what is wrong is noted already."""


class _Composer:
    def __init__(self, text: str, reading: Reading) -> None:
        # yaml's stubs say nothing of the C parser's own methods
        self._events: Iterator[yaml.Event] = yaml.parse(text, Loader=yaml.CBaseLoader)
        self._reading = reading
        self._nodes = 0

    def document(self) -> Node | None:
        """Return the tree of the only document, None where there is none."""
        self._next()
        if isinstance(self._next(), yaml.StreamEndEvent):
            return None
        root = self._node(self._next(), 0)
        self._next()
        end = self._next()
        if not isinstance(end, yaml.StreamEndEvent):
            self._refuse(end, "content.several_documents")
        return root

    def _next(self) -> yaml.Event:
        return next(self._events)

    def _refuse(self, event: yaml.Event, code: str, **fields: int) -> None:
        self._reading.error(_line(event), code, **fields)
        raise _RefusedError

    def _node(self, event: yaml.Event, depth: int) -> Node:
        self._nodes += 1
        if depth > DEEPEST:
            self._refuse(event, "content.too_deep", deepest=DEEPEST)
        if self._nodes > MOST_NODES:
            self._refuse(event, "content.too_long", most=MOST_NODES)
        if isinstance(event, yaml.AliasEvent):
            self._reading.error(_line(event), "content.alias", name=str(event.anchor))
            return Scalar(_line(event), "", True)
        assert isinstance(event, yaml.NodeEvent)
        self._check_plain(event)
        if isinstance(event, yaml.ScalarEvent):
            bare = event.implicit[0] and not event.style
            return Scalar(_line(event), event.value, bare and event.value in _NULLS)
        read = self._sequence if isinstance(event, yaml.SequenceStartEvent) else self._mapping
        return read(event, depth)

    def _check_plain(self, event: yaml.NodeEvent) -> None:
        if event.anchor is not None:
            self._reading.error(_line(event), "content.alias", name=str(event.anchor))
        tag = getattr(event, "tag", None)
        if tag is not None:
            self._reading.error(_line(event), "content.yaml_tag", tag=str(tag))

    def _sequence(self, start: yaml.Event, depth: int) -> Sequence:
        items = []
        while not isinstance(event := self._next(), yaml.SequenceEndEvent):
            items.append(self._node(event, depth + 1))
        return Sequence(_line(start), tuple(items))

    def _mapping(self, start: yaml.Event, depth: int) -> Mapping:
        entries: dict[str, Entry] = {}
        while not isinstance(event := self._next(), yaml.MappingEndEvent):
            key = self._node(event, depth + 1)
            node = self._node(self._next(), depth + 1)
            if not isinstance(key, Scalar):
                self._reading.error(key.line, "content.key_not_text")
            elif key.text in entries:
                self._reading.error(key.line, "content.duplicate_key", key=key.text, first=entries[key.text].line)
            else:
                entries[key.text] = Entry(key.line, key.text, node)
        return Mapping(_line(start), tuple(entries.values()))


def _line(event: yaml.Event) -> int:
    return event.start_mark.line + 1 if event.start_mark else 1


def _line_of(error: yaml.MarkedYAMLError) -> int:
    """Return where a reader should look: an unclosed bracket or quotation mark is found at its beginning."""
    begun = error.context is not None and ("flow" in error.context or "quoted" in error.context)
    mark = error.context_mark if begun and error.context_mark else error.problem_mark
    return mark.line + 1 if mark else 1


def compose(text: str, reading: Reading) -> Node | None:
    """Return the tree of a YAML text, or None where it cannot be read; what is wrong is noted in `reading`.

    Notes `content.yaml_syntax`, `content.tab`, `content.several_documents`, `content.too_deep`, `content.too_long`,
    `content.alias`, `content.yaml_tag`, `content.key_not_text` or `content.duplicate_key`.
    """
    try:
        return _Composer(text, reading).document()
    except _RefusedError:
        return None
    except yaml.MarkedYAMLError as error:
        lines = text.rstrip().split("\n")
        # what is missing at the end is found after it
        line = min(_line_of(error), len(lines))
        written = lines[line - 1]
        code = "content.tab" if "\t" in written[: len(written) - len(written.lstrip())] else "content.yaml_syntax"
        reading.error(line, code, near=written.strip()[:60])
    except yaml.reader.ReaderError as error:
        reading.error(text.count("\n", 0, error.position) + 1, "content.control_character")
    return None
