"""Lists and mappings of a questionnaire file, made of shapes; what may stand where is data."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Protocol

from selfassess.content.findings import Reading
from selfassess.content.nodes import Entry, Mapping, Node, Scalar, Sequence
from selfassess.content.shapes import OneOf, Schema


class Shape(Protocol):
    """Anything that reads a node and says itself as JSON Schema."""

    def read(self, node: Node, key: str, reading: Reading) -> Any:
        """Return the value, or None where an error was noted."""

    def schema(self) -> Schema:
        """Return the JSON Schema."""


@dataclass(frozen=True, slots=True)
class Raw:
    """A mapping as read: values by key, and the line of each key; a value that could not be read is absent."""

    line: int
    values: dict[str, Any]
    lines: dict[str, int]

    def get(self, key: str, default: Any = None) -> Any:
        """Return the value of `key`, else `default`."""
        return self.values.get(key, default)

    def line_of(self, key: str) -> int:
        """Return the line of `key`, or of the whole mapping."""
        return self.lines.get(key, self.line)


@dataclass(frozen=True, slots=True)
class ListOf:
    """A list of values of one shape."""

    item: Shape
    least: int = 0

    def read(self, node: Node, key: str, reading: Reading) -> list[Any] | None:
        """Return the values that could be read."""
        if not isinstance(node, Sequence):
            reading.error(node.line, "content.not_a_list", key=key)
            return None
        if len(node.items) < self.least:
            reading.error(node.line, "content.list_too_short", key=key, least=self.least)
        found = [self.item.read(item, f"{key} {number}", reading) for number, item in enumerate(node.items, 1)]
        return [value for value in found if value is not None]

    def schema(self) -> Schema:
        """Return the JSON Schema."""
        return {"type": "array", "items": self.item.schema(), **({"minItems": self.least} if self.least else {})}


@dataclass(frozen=True, slots=True)
class Placed:
    """A value together with its line."""

    item: Shape

    def read(self, node: Node, key: str, reading: Reading) -> tuple[int, Any]:
        """Return line and value; the value is None where it could not be read."""
        return node.line, self.item.read(node, key, reading)

    def schema(self) -> Schema:
        """Return the JSON Schema of the value."""
        return self.item.schema()


@dataclass(frozen=True, slots=True)
class MapOf:
    """A mapping with free keys that match `pattern`."""

    pattern: str
    item: Shape

    def read(self, node: Node, key: str, reading: Reading) -> dict[str, Any] | None:
        """Return the values that could be read, by key."""
        if not isinstance(node, Mapping):
            reading.error(node.line, "content.not_a_mapping", key=key)
            return None
        found: dict[str, Any] = {}
        for entry in node.entries:
            if not re.fullmatch(self.pattern, entry.key):
                reading.error(entry.line, "content.bad_id", key=key, text=entry.key[:60])
            elif (value := self.item.read(entry.node, f"{key} {entry.key}", reading)) is not None:
                found[entry.key] = value
        return found

    def schema(self) -> Schema:
        """Return the JSON Schema."""
        patterns = {f"^({self.pattern})$": self.item.schema()}
        return {"type": "object", "patternProperties": patterns, "additionalProperties": False}


@dataclass(frozen=True, slots=True)
class Later:
    """A shape that contains itself, found when it is needed."""

    find: Callable[[], "Record | Variants"]

    def read(self, node: Node, key: str, reading: Reading) -> Any:
        """Read with the shape found."""
        return self.find().read(node, key, reading)

    def schema(self) -> Schema:
        """Return a reference to the shape found."""
        return self.find().schema()


@dataclass(frozen=True, slots=True)
class Field:
    """A key of a record; `nullable` allows an empty value."""

    name: str
    shape: Shape
    required: bool = False
    nullable: bool = False


@dataclass(frozen=True, slots=True)
class Record:
    """A mapping with known keys.

    `name` is its name in the JSON Schema. In a `located` record errors name its id. Exactly one group of keys in
    `alternatives` must be there, where there are any.
    """

    name: str
    fields: tuple[Field, ...]
    located: bool = False
    alternatives: tuple[tuple[str, ...], ...] = ()
    by_name: dict[str, Field] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "by_name", {known.name: known for known in self.fields})

    def read(self, node: Node, key: str, reading: Reading) -> Raw | None:
        """Return the keys that could be read; unknown, missing and contradicting ones are noted."""
        if not isinstance(node, Mapping):
            reading.error(node.line, "content.not_a_mapping", key=key or self.name)
            return None
        inside = ""
        if self.located:
            reading = reading.at(_id_of(node))
        else:
            inside = f"{key} " if key else ""
        raw = Raw(node.line, {}, {entry.key: entry.line for entry in node.entries})
        for entry in node.entries:
            self._read_entry(entry, inside, reading, raw)
        self._check_keys(raw, inside, reading)
        return raw

    def _read_entry(self, entry: Entry, inside: str, reading: Reading, raw: Raw) -> None:
        known = self.by_name.get(entry.key)
        if known is None:
            guess = reading.unknown(entry.line, "content.unknown_key", entry.key, self.by_name)
            # a misspelt key is not missing as well
            raw.lines.setdefault(guess, entry.line)
        elif known.nullable and isinstance(entry.node, Scalar) and entry.node.is_null:
            raw.values[entry.key] = None
        elif (value := known.shape.read(entry.node, f"{inside}{entry.key}", reading)) is not None:
            raw.values[entry.key] = value

    def _check_keys(self, raw: Raw, inside: str, reading: Reading) -> None:
        for known in self.fields:
            if known.required and known.name not in raw.lines:
                reading.error(raw.line, "content.key_missing", key=f"{inside}{known.name}")
        if self.alternatives:
            every = {name for group in self.alternatives for name in group}
            given = every & raw.lines.keys()
            if given not in [set(group) for group in self.alternatives]:
                allowed = " | ".join(" + ".join(group) for group in self.alternatives)
                reading.error(raw.line, "content.alternatives", key=inside.strip() or self.name, allowed=allowed)

    def schema(self) -> Schema:
        """Return a reference into the schema's definitions."""
        return {"$ref": f"#/$defs/{self.name}"}

    def definition(self) -> Schema:
        """Return the JSON Schema itself."""
        required = [known.name for known in self.fields if known.required]
        schema: Schema = {
            "type": "object",
            "properties": {known.name: _nullable(known) for known in self.fields},
            "additionalProperties": False,
        }
        if required:
            schema["required"] = required
        if self.alternatives:
            every = [name for group in self.alternatives for name in group]
            schema["oneOf"] = [
                {
                    "required": list(group),
                    "not": {"anyOf": [{"required": [name]} for name in every if name not in group]},
                }
                for group in self.alternatives
            ]
        return schema


@dataclass(frozen=True, slots=True)
class Variants:
    """Records of one name told apart by the word under `key`; `common` are the keys of all of them."""

    name: str
    key: str
    records: dict[str, Record]
    located: bool = True

    def read(self, node: Node, key: str, reading: Reading) -> Raw | None:
        """Read with the record named; without one only the id is read, so that others may still refer to it."""
        if not isinstance(node, Mapping):
            reading.error(node.line, "content.not_a_mapping", key=key)
            return None
        word = node.get(self.key)
        if isinstance(word, Scalar) and word.text in self.records:
            return self.records[word.text].read(node, key, reading)
        here = reading.at(_id_of(node))
        if word is None:
            here.error(node.line, "content.key_missing", key=self.key)
        else:
            OneOf(tuple(self.records)).read(word, self.key, here)
        return Raw(node.line, {"id": _id_of(node)}, {entry.key: entry.line for entry in node.entries})

    def schema(self) -> Schema:
        """Return a reference into the schema's definitions."""
        return {"$ref": f"#/$defs/{self.name}"}

    def definition(self) -> Schema:
        """Return the JSON Schema itself: the record follows from the word."""
        return {
            "type": "object",
            "required": [self.key],
            "properties": {self.key: {"enum": list(self.records)}},
            "allOf": [
                {"if": {"properties": {self.key: {"const": word}}}, "then": record.schema()}
                for word, record in self.records.items()
            ],
        }


def _id_of(node: Mapping) -> str:
    found = node.get("id")
    return found.text if isinstance(found, Scalar) else ""


def _nullable(known: Field) -> Schema:
    schema = known.shape.schema()
    return {"anyOf": [{"type": "null"}, schema]} if known.nullable else schema
