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
from selfassess.app.file_names import is_one_file

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
    part = note.with_name(f"{os.getpid()}.part")
    try:
        part.write_text(str(path.resolve()), encoding="utf-8", errors="surrogateescape")
        # it is read as soon as it is there
        part.replace(note)
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


def answer(path: Path | None) -> bool:
    """Take away a note that asks this process for `path`, which it has open; tell whether there was one.

    A note about another file is meant for somebody who is gone, whose number this process has by now; or the file was
    left behind on a drive. Whoever knocks must not take that for an answer.
    """
    note = door() / str(os.getpid())
    try:
        wanted = Path(note.read_text(encoding="utf-8", errors="surrogateescape"))
        if path is None or not is_one_file(wanted, path):
            return False
        note.unlink()
    except (OSError, ValueError):
        return False
    return True
