"""How far a file that is being written has come, told to whoever watches."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from fractions import Fraction

Watch = Callable[[Fraction], None]
"""Is told again and again which share of the work is done; what it raises ends the work."""


def unwatched(_share: Fraction) -> None:
    """Let the work go on."""


_watch: ContextVar[Watch] = ContextVar("watch", default=unwatched)


@contextmanager
def watched(watch: Watch) -> Iterator[None]:
    """Let `watch` see what this thread writes for the length of a `with`."""
    before = _watch.set(watch)
    try:
        yield
    finally:
        _watch.reset(before)


def tell_share(done: int, total: int) -> None:
    """Tell the one who watches that `done` of `total` steps are behind."""
    _watch.get()(Fraction(min(done, total), max(total, 1)))
