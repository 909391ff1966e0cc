"""`python -m selfassess` and the `selfassess` command."""

import sys
from pathlib import Path


def main() -> int:
    """Run the command line; without a subcommand the window opens. Returns the exit code."""
    from selfassess.cli.main import run

    return run(sys.argv[1:], _open_window)


def _open_window(path: Path | None, language: str) -> int:
    """Open the window; only here do command line and window meet."""
    from selfassess.ui.application import open_window

    return open_window(path, language)


if __name__ == "__main__":
    sys.exit(main())
