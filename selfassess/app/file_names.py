"""Names for new files, and whether two names lead to one file."""

from collections.abc import Sequence
from pathlib import Path

_FORBIDDEN = '<>:"/\\|?*'


def file_name(words: str, suffix: str) -> str:
    """Return a file name that every system takes, made of `words`."""
    kept = "".join(" " if sign in _FORBIDDEN or ord(sign) < 32 else sign for sign in words)
    return (" ".join(kept.split()).strip(". ")[:100] or "selfassess") + suffix


def free_name(path: Path) -> Path:
    """Return `path`, or the first name of it with a number that is not taken."""
    number, free = 2, path
    while is_there(free):
        free = path.with_stem(f"{path.stem} {number}")
        number += 1
    return free


def named_with(chosen: Path, suffixes: Sequence[str]) -> Path:
    """Return the name `chosen` for a new file with one of `suffixes`, the first where it has none of them.

    A dialog asked about the file of the name as it was typed; so what the suffix makes of it is a name that is free.
    """
    if chosen.suffix.lower() in suffixes:
        return chosen
    return free_name(chosen.with_name(chosen.name + suffixes[0]))


def is_there(path: Path) -> bool:
    """Tell whether there is such a file; one that may not be looked for, or whose drive does not answer, is not."""
    try:
        return path.exists()
    except OSError:
        return False


def is_folder(path: Path) -> bool:
    """Tell whether there is such a folder, as far as can be told now."""
    try:
        return path.is_dir()
    except OSError:
        return False


def is_one_file(path: Path, other: Path) -> bool:
    """Tell whether both lead to the same file; one that is gone, or whose drive does not answer, is no other's."""
    try:
        return path.samefile(other)
    except OSError:
        return False
