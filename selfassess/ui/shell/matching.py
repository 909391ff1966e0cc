"""Which finds fit what was typed, the best first, in groups."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from selfassess.domain.text import folded

_MOST_OF_GROUP, _MOST_RECENT = 8, 6


@dataclass(frozen=True)
class Find:
    """Something to go to: a number in front, its words, a remark at the right, and what choosing it does.

    `kind` is the heading of its group, `also` another name such as the id `P6.3`; under `key` it is remembered when it
    was chosen. What `waits` is shown only once something is typed.
    """

    number: str
    words: str
    remark: str
    choose: Callable[[], None]
    kind: str = ""
    also: str = ""
    key: str = ""
    waits: bool = False

    @cached_property
    def searched(self) -> str:
        """What the words typed are looked for in; asked for at every letter, and folding is slow."""
        return folded(f"{self.number} {self.also} {self.words}")

    @cached_property
    def names(self) -> tuple[str, ...]:
        """Number and other name, as they are searched."""
        return tuple(folded(name) for name in (self.number, self.also) if name)


@dataclass(frozen=True)
class Group:
    """The finds of one kind, the best first; `count` is how many fit in all."""

    kind: str
    finds: tuple[Find, ...]
    count: int


def matching(finds: Sequence[Find], wanted: str, recent: Sequence[str] = ()) -> list[Find]:
    """Return the finds that contain every word of `wanted`.

    Those whose number or other name is `wanted` come first, then those whose number begins with it, then commands with
    a word that begins with it; of equals those chosen lately, as `recent` has their keys.
    """
    words, whole = folded(wanted).split(), folded(wanted.strip())
    found = [find for find in finds if all(word in find.searched for word in words)]
    places = {key: place for place, key in enumerate(recent)}
    return sorted(found, key=lambda find: (_rank(find, whole), places.get(find.key, len(places))))


def grouped(finds: Sequence[Find], wanted: str, recent: Sequence[str], recent_words: str) -> list[Group]:
    """Return what fits in groups, that with the best find first; with nothing typed what was chosen lately leads.

    `recent_words` is the heading of the latter. Finds without a kind are one group, and none of them is left out.
    """
    if not wanted.strip():
        return _before_typing(finds, recent, recent_words)
    kinds: dict[str, list[Find]] = {find.kind: [] for find in finds}
    for find in matching(finds, wanted, recent):
        kinds[find.kind].append(find)
    whole = folded(wanted.strip())
    ranks: Mapping[str, int] = {kind: _rank(found[0], whole) for kind, found in kinds.items() if found}
    return [_group(kind, kinds[kind]) for kind in sorted(ranks, key=ranks.__getitem__)]


def _before_typing(finds: Sequence[Find], recent: Sequence[str], recent_words: str) -> list[Group]:
    by_key = {find.key: find for find in finds if find.key}
    lately = [by_key[key] for key in recent if key in by_key][:_MOST_RECENT]
    kinds: dict[str, list[Find]] = {}
    for find in finds:
        if not find.waits and find not in lately:
            kinds.setdefault(find.kind, []).append(find)
    groups = [_group(kind, found) for kind, found in kinds.items()]
    return [Group(recent_words, tuple(lately), len(lately)), *groups] if lately else groups


def _group(kind: str, found: Sequence[Find]) -> Group:
    return Group(kind, tuple(found[:_MOST_OF_GROUP] if kind else found), len(found))


def _rank(find: Find, wanted: str) -> int:
    if not wanted:
        return 3
    if wanted in find.names:
        return 0
    if any(name.startswith(wanted) for name in find.names):
        return 1
    is_command = not find.number and not find.waits
    return 2 if is_command and f" {wanted}" in f" {folded(find.words)}" else 3


def fitting(groups: Sequence[Group], height_of: Callable[[Sequence[Group]], int], room: int) -> list[Group]:
    """Return the groups with so many finds that they are `room` high: the longest group gives way, each keeps one."""
    kept = list(groups)
    while height_of(kept) > room:
        longest = max(range(len(kept)), key=lambda at: len(kept[at].finds))
        if len(kept[longest].finds) == 1:
            break
        group = kept[longest]
        kept[longest] = Group(group.kind, group.finds[:-1], group.count)
    return kept
