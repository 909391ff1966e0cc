"""Everything the program says, in one language at a time; works without a display."""

from selfassess.voice.conventions import CONVENTIONS
from selfassess.voice.speaker import Voice

LANGUAGES = tuple(CONVENTIONS)
"""The languages the program speaks, the default first."""

__all__ = ["LANGUAGES", "Voice"]
