"""What a page asks the shell to say at the foot of the window."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Message:
    """One sentence, and the one action that goes with it.

    `kind` is `info` or `trouble`. `action` is the label of the button that calls `slot`, `keys` the shortcut shown
    beside it (such as `Ctrl Z`). A message with `passes` goes by itself after ten seconds; one with a remedy stays.
    """

    text: str
    kind: str = "info"
    action: str = ""
    slot: Callable[[], None] | None = None
    keys: str = ""
    passes: bool = False
