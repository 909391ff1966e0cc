"""Denies every network socket to the programs that journeys start: Python reads this before anything else."""

import sys


def deny(event: str, _details: object) -> None:
    """Refuse to make a socket; an audit hook sees it whatever name it is asked for by."""
    if event == "socket.__new__":
        raise RuntimeError("a network socket is asked for")


sys.addaudithook(deny)
