"""Small JSON files beside the settings, written whole or not at all; they may be lost or damaged."""

import contextlib
import json
import os

from selfassess import paths
from selfassess.domain.errors import Problem


def read_kept(name: str) -> object:
    """Return what the file `name` holds; None where it is missing or unreadable."""
    try:
        return json.loads((paths.settings() / name).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return None


def write_kept(name: str, value: object) -> None:
    """Keep `value` in the file `name`. Raises Problem `settings.not_kept`."""
    target = paths.settings() / name
    part = target.with_name(f"{name}.{os.getpid()}.part")
    try:
        content = json.dumps(value, ensure_ascii=False, indent=1).encode()
        target.parent.mkdir(parents=True, exist_ok=True)
        part.write_bytes(content)
        part.replace(target)
    except (OSError, UnicodeEncodeError) as error:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        raise Problem("settings.not_kept", path=str(target)) from error
