"""One window for each file: a second start asks the window that has it to come to the front.

The two programs meet in the user's own settings folder, without any network: who knocks leaves a note under the number
of the process that holds the file, who hears it takes the note away.
"""

import contextlib
import os
import platform
import time
from pathlib import Path

from selfassess import paths

_WAIT, _STEP = 2.0, 0.05
"""Seconds that a window is given to answer, and between two looks."""


def door() -> Path:
    """Return the folder of the notes (not created)."""
    return paths.settings() / "windows"


def knock(path: Path) -> bool:
    """Ask the window of this computer that has `path` open to come forward; tell whether it did."""
    from selfassess.storage.holder import read_holder

    holder = read_holder(path)
    if holder is None or holder.machine != platform.node() or holder.pid == os.getpid():
        return False
    note = door() / str(holder.pid)
    try:
        note.write_text(str(path), encoding="utf-8", errors="surrogateescape")
    except OSError:
        return False  # nobody has a window here
    until = time.monotonic() + _WAIT
    while time.monotonic() < until:
        if not note.exists():
            return True
        time.sleep(_STEP)
    with contextlib.suppress(OSError):
        note.unlink()
    return False


def listen() -> Path | None:
    """Make the folder of the notes to be watched; None where it cannot be made."""
    try:
        door().mkdir(parents=True, exist_ok=True)
    except OSError:
        return None
    return door()


def answer() -> bool:
    """Take away a note for this process; tell whether there was one."""
    try:
        (door() / str(os.getpid())).unlink()
    except OSError:
        return False
    return True
