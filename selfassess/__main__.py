"""`python -m selfassess` and the `selfassess` command."""

import sys


def main() -> int:
    """Run the command line; without a subcommand the window opens. Returns the exit code."""
    from selfassess.cli.main import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
