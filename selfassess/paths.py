"""Where the program's own files lie and where the user's caches and documents go – the only place that knows."""

import os
import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def _data(name: str) -> Path:
    """Return the folder `name` of the source tree, the installed wheel or the frozen program."""
    frozen = getattr(sys, "_MEIPASS", None)
    candidates = [Path(frozen) / name] if frozen else [_PACKAGE / "_data" / name, _PACKAGE.parent / name]
    return next((path for path in candidates if path.is_dir()), candidates[-1])


def resources() -> Path:
    """Return the folder of icons, fonts and the style sheet."""
    return _data("resources")


def questionnaires() -> Path:
    """Return the folder of the questionnaires that come with the program."""
    return _data("questionnaires")


def translations() -> Path:
    """Return the folder of the built translations."""
    return _data("translations")


def cache() -> Path:
    """Return the user's cache folder of the program (not created); `SELFASSESS_CACHE` overrides it."""
    own = os.environ.get("SELFASSESS_CACHE")
    if own:
        return Path(own)
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", str(Path.home()))) / "Selfassess" / "Cache"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "Selfassess"
    return Path(os.environ.get("XDG_CACHE_HOME", str(Path.home() / ".cache"))) / "selfassess"


def settings() -> Path:
    """Return the user's settings folder (not created); `SELFASSESS_SETTINGS` overrides it."""
    own = os.environ.get("SELFASSESS_SETTINGS")
    if own:
        return Path(own)
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA", str(Path.home()))) / "Selfassess"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "Selfassess"
    return Path(os.environ.get("XDG_CONFIG_HOME", str(Path.home() / ".config"))) / "selfassess"


def documents() -> Path:
    """Return the user's documents folder, or the home folder where there is none."""
    folder = Path.home() / "Documents"
    return folder if folder.is_dir() else Path.home()
