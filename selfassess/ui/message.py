"""What a page asks the shell to say at the foot of the window."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Message:
    """One sentence, and the action that goes with it.

    `kind` is `info` (something is done), `note` (nothing is) or `trouble`. `action` is the label of the button that
    calls `slot`, `keys` the shortcut shown beside it (such as `Ctrl Z`); `also` is a second label with its slot. A slot
    may return the Message that follows; where the action leads to a question, `place` is which (`sheet/question`), for
    the page whose slot it is may be gone by then. A message goes with the next change of the file, which makes it old;
    with `passes` also by itself after ten seconds, with `here` also when another question is looked at, with `lasts`
    only when it is closed.
    """

    text: str
    kind: str = "info"
    action: str = ""
    slot: Callable[[], object] | None = None
    keys: str = ""
    passes: bool = False
    also: tuple[str, Callable[[], object]] | None = None
    lasts: bool = False
    here: bool = False
    place: str = ""
