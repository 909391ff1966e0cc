"""The time there is for a question, counted down without a sound."""

import time

from PySide6.QtCore import QObject, QTimer, Signal

from selfassess.voice import Voice

_FIRST, _MOST = 3, 90
"""Minutes: to begin with, and at most."""
_TICK = 250


class Countdown(QObject):
    """Counts down from a number of minutes; it can be halted and goes on from there."""

    changed = Signal()
    """Another second is left, or it was started, halted or set."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin halted, with three minutes."""
        super().__init__(parent)
        self.minutes = _FIRST
        self._left = float(_FIRST * 60)
        self._since: float | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._tick)

    @property
    def is_running(self) -> bool:
        """Tell whether time is being counted."""
        return self._since is not None

    @property
    def seconds(self) -> int:
        """Return how many seconds are left; the one that has begun counts."""
        gone = 0.0 if self._since is None else time.monotonic() - self._since
        return max(0, -int(-(self._left - gone) // 1))

    @property
    def is_over(self) -> bool:
        """Tell whether no time is left."""
        return self.seconds == 0

    def turn(self) -> None:
        """Start, halt, or set again where the time is up."""
        if self.is_over:
            self.set_back()
        elif self.is_running:
            self._halt()
        else:
            self._since = time.monotonic()
            self._timer.start()
        self.changed.emit()

    def set_back(self) -> None:
        """Halt with all the time left."""
        self._halt()
        self._left = float(self.minutes * 60)
        self.changed.emit()

    def add(self, minutes: int) -> None:
        """Give more time or less, at least a minute in all and at most ninety; while it runs too."""
        wanted = min(max(self.minutes + minutes, 1), _MOST)
        self._left = max(self._left + (wanted - self.minutes) * 60, 0.0)
        self.minutes = wanted
        self.changed.emit()

    def _halt(self) -> None:
        if self._since is not None:
            self._left = max(0.0, self._left - (time.monotonic() - self._since))
            self._since = None
        self._timer.stop()

    def _tick(self) -> None:
        if self.is_over:
            self._halt()
            self._left = 0.0
        self.changed.emit()

    def words(self, voice: Voice) -> str:
        """Return the time left, such as `2:05`, or that it is over."""
        if self.is_over:
            return voice.translate("Presentation", "time is up")
        minutes, seconds = divmod(self.seconds, 60)
        return f"{minutes}:{seconds:02}"
