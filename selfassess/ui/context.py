"""What every page is given."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from selfassess.ui.bridge import SessionBridge
from selfassess.ui.theme import Theme
from selfassess.voice import Voice

if TYPE_CHECKING:  # storage is loaded when a file is opened, not before the first window
    from selfassess.app.session import Session


@dataclass(frozen=True)
class Context:
    """The language and the look of now; with the session and its signals on the pages of an open file.

    A page never outlives its context: when language, look or assessment change the shell builds it anew.
    """

    voice: Voice
    theme: Theme
    session: "Session | None" = None
    bridge: SessionBridge | None = None
    single_keys: bool = True
    """Whether digits and letters alone answer and open fields (the user may switch that off)."""
    person: str = ""
    """The name that the user gave; empty where none is set."""
