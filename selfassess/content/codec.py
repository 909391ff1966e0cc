"""Questionnaires as plain JSON values, derived from the fields of the domain's classes.

Decoding is several times faster than reading YAML. Fields at their default are left out; a union is `[member, value]`.
"""

import json
from collections.abc import Callable
from dataclasses import MISSING, Field, fields, is_dataclass
from enum import StrEnum
from fractions import Fraction
from functools import cache, lru_cache
from hashlib import sha256
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, NamedTuple, TypeVar, Union, get_args, get_origin, get_type_hints

from selfassess.domain.forms import Scale
from selfassess.domain.text import Text

T = TypeVar("T")
Convert = Callable[[Any], Any]


class _Coder(NamedTuple):
    encode: Convert
    decode: Convert


def encode(value: object) -> Any:
    """Return one of the domain's dataclasses as JSON values."""
    kind: Any = type(value)
    return _coder(kind).encode(value)


def decode(kind: type[T], data: Any) -> T:
    """Return the value of class `kind` that `encode` wrote; other data raise what they happen to raise."""
    hint: Any = kind
    value: T = _coder(hint).decode(data)
    return value


@cache
def fingerprint(*kinds: type) -> str:
    """Return a hash of the classes' fields: data written for other fields carry another one."""
    seen: dict[Any, None] = {}
    for kind in kinds:
        _note_classes(kind, seen)
    described = [f"{each.__qualname__}:{[(part.name, str(part.type)) for part in fields(each)]}" for each in seen]
    return sha256("\n".join(described).encode()).hexdigest()[:16]


def _note_classes(hint: Any, seen: dict[Any, None]) -> None:
    if hint in seen:
        return
    if is_dataclass(hint):
        seen[hint] = None
        for part in get_type_hints(hint).values():
            _note_classes(part, seen)
    for part in get_args(hint):
        _note_classes(part, seen)


def _same(value: Any) -> Any:
    return value


def _encode_fraction(value: Fraction) -> int | str:
    return value.numerator if value.denominator == 1 else f"{value.numerator}/{value.denominator}"


@cache
def _coder(hint: Any) -> _Coder:
    """Return how values of a type are written and read."""
    origin = get_origin(hint)
    if origin in (Union, UnionType):
        return _union_coder(get_args(hint))
    if origin is not None:
        return _collection_coder(origin, get_args(hint))
    if hint is Fraction:
        return _Coder(_encode_fraction, Fraction)
    if hint is Text:
        return _Coder(lambda text: dict(text.by_language), Text)
    if is_dataclass(hint):
        return _scale_coder() if hint is Scale else _record_coder(hint)
    return _Coder(str, hint) if issubclass(hint, (StrEnum, Path)) else _Coder(_same, _same)


def _collection_coder(origin: type, members: tuple[Any, ...]) -> _Coder:
    if origin is tuple:
        item = _coder(members[0])
        return _Coder(
            lambda values: [item.encode(value) for value in values],
            lambda data: tuple([item.decode(value) for value in data]),
        )
    item = _coder(members[1])
    return _Coder(
        lambda values: {key: item.encode(value) for key, value in values.items()},
        lambda data: {key: item.decode(value) for key, value in data.items()},
    )


def _scale_coder() -> _Coder:
    """Return the coder of scales: as texts, so that questions with one scale share it in memory as well."""
    plain = _record_coder(Scale)
    return _Coder(
        lru_cache(64)(lambda scale: json.dumps(plain.encode(scale))),
        lru_cache(64)(lambda text: plain.decode(json.loads(text))),
    )


def _record_coder(kind: Any) -> _Coder:
    @cache
    def coders() -> dict[str, _Coder]:
        # found at first use, for a condition contains conditions
        hints = get_type_hints(kind)
        return {part.name: _coder(hints[part.name]) for part in fields(kind)}

    parts = [(part.name, _default(part)) for part in fields(kind)]

    def encode_record(value: Any) -> dict[str, Any]:
        given = ((name, getattr(value, name)) for name, default in parts if getattr(value, name) != default)
        return {name: coders()[name].encode(each) for name, each in given}

    def decode_record(data: dict[str, Any]) -> Any:
        known = coders()
        return kind(**{name: known[name].decode(value) for name, value in data.items()})

    return _Coder(encode_record, decode_record)


def _default(part: "Field[Any]") -> Any:
    return part.default if part.default_factory is MISSING else part.default_factory()


def _union_coder(members: tuple[Any, ...]) -> _Coder:
    kinds = [member for member in members if member is not NoneType]

    @cache
    def coders() -> list[_Coder]:
        return [_coder(kind) for kind in kinds]

    def encode_union(value: Any) -> list[Any] | None:
        if value is None:
            return None
        number = next(number for number, kind in enumerate(kinds) if isinstance(value, kind))
        return [number, coders()[number].encode(value)]

    def decode_union(data: list[Any] | None) -> Any:
        return None if data is None else coders()[data[0]].decode(data[1])

    return _Coder(encode_union, decode_union)
