"""What was chosen lately in the search, on this machine only."""

import contextlib

from selfassess.app.kept import read_kept, write_kept
from selfassess.domain.errors import Problem

_FILE, _MOST = "chosen.json", 20


def chosen_lately() -> tuple[str, ...]:
    """Return the keys of what was chosen, the newest first."""
    found = read_kept(_FILE)
    return tuple(key for key in found if isinstance(key, str)) if isinstance(found, list) else ()


def note_chosen(key: str) -> None:
    """Remember that `key` was chosen; where that cannot be kept it is lost without a word."""
    if not key:
        return
    others = [one for one in chosen_lately() if one != key]
    with contextlib.suppress(Problem):
        write_kept(_FILE, [key, *others][:_MOST])
