"""Kinds of values in a questionnaire file: each reads its node exactly and says itself as JSON Schema.

`read` returns None where it noted an error, so that reading goes on and all errors are listed at once.
"""

import datetime as dt
import re
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from selfassess.content.findings import Reading
from selfassess.content.nodes import Mapping, Node, Scalar
from selfassess.domain.text import Text, plain

Schema = dict[str, Any]

LANGUAGE = r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*"
NUMBER = r"[+-]?[0-9]{1,18}([.,][0-9]{1,18})?"
IDENTIFIER = r"[A-Za-z][A-Za-z0-9._-]{0,59}"
SLUG = r"[a-z][a-z0-9]*(-[a-z0-9]+)*"


def _scalar(node: Node, key: str, reading: Reading) -> str | None:
    if not isinstance(node, Scalar):
        reading.error(node.line, "content.not_one_value", key=key)
        return None
    if node.is_null or not node.text.strip():
        reading.error(node.line, "content.empty", key=key)
        return None
    return node.text.strip()


@dataclass(frozen=True, slots=True)
class Word:
    """A text without language; `pattern` must match all of it, else the error `code` is noted."""

    pattern: str = ""
    code: str = "content.bad_id"

    def read(self, node: Node, key: str, reading: Reading) -> str | None:
        """Return the text, stripped."""
        text = _scalar(node, key, reading)
        if text is not None and self.pattern and not re.fullmatch(self.pattern, text):
            reading.error(node.line, self.code, key=key, text=text[:60])
            return None
        return text

    def schema(self) -> Schema:
        """Return the JSON Schema; an id made of digits only is a number to YAML."""
        return {"type": "string", "pattern": f"^({self.pattern})$"} if self.pattern else {"type": ["string", "number"]}


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of a few words."""

    words: tuple[str, ...]

    def read(self, node: Node, key: str, reading: Reading) -> str | None:
        """Return the word."""
        text = _scalar(node, key, reading)
        if text is None or text in self.words:
            return text
        reading.unknown(node.line, "content.not_one_of", text, self.words, key=key, allowed=", ".join(self.words))
        return None

    def schema(self) -> Schema:
        """Return the JSON Schema."""
        return {"enum": list(self.words)}


@dataclass(frozen=True, slots=True)
class Flag:
    """`true` or `false`; `yes` and `no` are answers and languages here, never truth values."""

    def read(self, node: Node, key: str, reading: Reading) -> bool | None:
        """Return the truth value."""
        text = _scalar(node, key, reading)
        if text is None:
            return None
        if text.lower() not in ("true", "false"):
            reading.error(node.line, "content.not_true_or_false", key=key, text=text[:60])
            return None
        return text.lower() == "true"

    def schema(self) -> Schema:
        """Return the JSON Schema."""
        return {"type": "boolean"}


@dataclass(frozen=True, slots=True)
class Number:
    """A decimal number, exact, with point or comma."""

    least: int | None = None

    def read(self, node: Node, key: str, reading: Reading) -> Fraction | None:
        """Return the number, never through a float."""
        text = _scalar(node, key, reading)
        if text is None:
            return None
        if not re.fullmatch(NUMBER, text):
            reading.error(node.line, "content.not_a_number", key=key, text=text[:60])
            return None
        number = Fraction(text.replace(",", "."))
        if self.least is not None and number < self.least:
            reading.error(node.line, "content.too_small", key=key, text=text, least=self.least)
            return None
        return number

    def schema(self) -> Schema:
        """Return the JSON Schema: a number, or its text where the digits matter."""
        sign = "" if self.least is not None and self.least >= 0 else "[+-]?"
        schema: Schema = {"type": ["number", "string"], "pattern": f"^{NUMBER.replace('[+-]?', sign, 1)}$"}
        return schema if self.least is None else {**schema, "minimum": self.least}


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number from `least` to `most`."""

    least: int
    most: int

    def read(self, node: Node, key: str, reading: Reading) -> int | None:
        """Return the number."""
        text = _scalar(node, key, reading)
        if text is None:
            return None
        if not re.fullmatch(r"-?[0-9]{1,9}", text) or not self.least <= int(text) <= self.most:
            reading.error(node.line, "content.not_in_range", key=key, text=text[:60], least=self.least, most=self.most)
            return None
        return int(text)

    def schema(self) -> Schema:
        """Return the JSON Schema."""
        return {"type": "integer", "minimum": self.least, "maximum": self.most}


@dataclass(frozen=True, slots=True)
class Day:
    """A calendar day such as 2026-11-22, kept as its text."""

    def read(self, node: Node, key: str, reading: Reading) -> str | None:
        """Return the ISO date."""
        text = _scalar(node, key, reading)
        if text is None:
            return None
        try:
            if len(text) != 10:
                raise ValueError
            return dt.date.fromisoformat(text).isoformat()
        except ValueError:
            reading.error(node.line, "content.not_a_date", key=key, text=text[:60])
            return None

    def schema(self) -> Schema:
        """Return the JSON Schema."""
        return {"type": "string", "format": "date", "pattern": r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}


@dataclass(frozen=True, slots=True)
class Words:
    """A text in the languages of the file.

    `any_language` lets a text without language stand for all of them (names, units); elsewhere it counts as the
    default language only. `complete` notes a warning for each language that is missing.
    """

    any_language: bool = False
    complete: bool = True

    def read(self, node: Node, key: str, reading: Reading) -> Text | None:
        """Return the text, the default language first."""
        if isinstance(node, Mapping):
            text = self._read_languages(node, key, reading)
        else:
            words = _scalar(node, key, reading)
            if words is None:
                return None
            text = plain(words) if self.any_language else Text({next(iter(reading.languages), ""): words})
        if self.complete and text:
            for language in missing_languages(text, reading):
                reading.warn(node.line, "content.language_missing", key=key, language=language)
        return text

    def _read_languages(self, node: Mapping, key: str, reading: Reading) -> Text:
        found: dict[str, str] = {}
        for entry in node.entries:
            # where the file's languages could not be read, none can be said to be missing among them
            if reading.languages and entry.key not in reading.languages:
                languages = ", ".join(reading.languages)
                reading.error(entry.line, "content.language_unknown", word=entry.key[:60], languages=languages)
            elif (words := _scalar(entry.node, f"{key} {entry.key}", reading)) is not None:
                found[entry.key] = words
        if not node.entries:
            reading.error(node.line, "content.empty", key=key)
        return Text({language: found[language] for language in reading.languages if language in found})

    def schema(self) -> Schema:
        """Return the JSON Schema."""
        return {"$ref": "#/$defs/text"}


def missing_languages(text: Text, reading: Reading) -> tuple[str, ...]:
    """Return the languages of the file a text lacks, partial languages aside."""
    return tuple(
        language for language in reading.languages if language not in reading.partial and not text.has(language)
    )


TEXT_SCHEMA: Schema = {
    "description": "A text in each language of the file; a text without language counts as the default language, "
    "in names and units as every language.",
    "oneOf": [
        {"type": ["string", "number"]},
        {
            "type": "object",
            "minProperties": 1,
            "patternProperties": {f"^{LANGUAGE}$": {"type": ["string", "number"]}},
            "additionalProperties": False,
        },
    ],
}
