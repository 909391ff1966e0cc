"""The moments of changes: they never go backwards while a file is open.

The order of the log is that of its numbers; its moments are for people to read. Where the computer's clock is set back,
changes bear the last moment until the clock has caught up with it. A file whose last change lies in the future when it
is opened (that is told then) is not followed there: a clock that was wrong once would else be wrong for ever.
"""

import datetime as dt

_TOLERANCE = dt.timedelta(minutes=5)


def now() -> dt.datetime:
    """Return this moment, UTC."""
    return dt.datetime.now(dt.UTC)


def is_ahead(moment: dt.datetime) -> bool:
    """Tell whether `moment` is so far in the future that the clock must have been set back."""
    return moment > now() + _TOLERANCE


class Clock:
    """Gives moments, none before the one given last."""

    def __init__(self, last: dt.datetime | None = None) -> None:
        """Begin at `last`, the newest moment in the file, unless it lies ahead."""
        self._last = last if last is not None and not is_ahead(last) else now()

    def __call__(self) -> dt.datetime:
        """Return this moment, UTC, or the one given last where the clock was set back since."""
        self._last = max(self._last, now())
        return self._last
