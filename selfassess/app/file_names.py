"""Names for new files."""

from pathlib import Path

_FORBIDDEN = '<>:"/\\|?*'


def file_name(words: str, suffix: str) -> str:
    """Return a file name that every system takes, made of `words`."""
    kept = "".join(" " if sign in _FORBIDDEN or ord(sign) < 32 else sign for sign in words)
    return (" ".join(kept.split()).strip(". ")[:100] or "selfassess") + suffix


def free_name(path: Path) -> Path:
    """Return `path`, or the first name of it with a number that is not taken."""
    number, free = 2, path
    while free.exists():
        free = path.with_stem(f"{path.stem} {number}")
        number += 1
    return free
