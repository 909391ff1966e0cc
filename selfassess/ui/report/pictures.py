"""Pictures of the pages on screen, made beside the window in the order they are looked at."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from fractions import Fraction
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from selfassess.app.preview import Proof, page_picture
from selfassess.ui.task import Task

_KEPT = 6
"""Pictures held in memory; a page in full width on a large screen has some ten megabytes."""


class Pictures(QObject):
    """Keeps the pictures looked at last; one of an older proof or another width is shown until the new one is made."""

    arrived = Signal(int)
    """The number of a page whose picture is there."""
    broken = Signal(str)
    """The details of an unexpected error."""

    def __init__(self, parent: QObject) -> None:
        """Begin with no pages."""
        super().__init__(parent)
        self._proof: Proof | None = None
        self._width = 0
        self._images: OrderedDict[int, QImage] = OrderedDict()
        self._fresh: set[int] = set()
        self._wanted: Sequence[int] = ()
        self._task = Task(self)
        self._task.done.connect(self._take)
        self._task.broken.connect(self.broken)

    def show_proof(self, proof: Proof) -> None:
        """Make pictures of another report."""
        self._task.stop()
        self._proof = proof
        self._fresh.clear()
        for number in [number for number in self._images if number >= len(proof.pages)]:
            del self._images[number]

    def image(self, number: int) -> QImage | None:
        """Return the picture of a page, if there is one."""
        return self._images.get(number)

    def want(self, numbers: Sequence[int], width: int) -> None:
        """Make those pictures, `width` pixels wide, the first first; what was wanted before is not any more."""
        if width != self._width:
            self._width = width
            self._fresh.clear()
        self._wanted = numbers
        if not self._task.is_running:
            self._make_next()

    def _make_next(self) -> None:
        missing = next((number for number in self._wanted if number not in self._fresh), None)
        if missing is not None and self._proof is not None and self._width > 0:
            self._task.start(partial(_picture, self._proof, missing, self._width))

    def _take(self, made: tuple[Proof, int, int, QImage]) -> None:
        proof, number, width, image = made
        if proof is self._proof:
            self._images[number] = image
            self._images.move_to_end(number)
            if width == self._width:
                self._fresh.add(number)
            self._forget()
            self.arrived.emit(number)
        self._make_next()

    def _forget(self) -> None:
        while len(self._images) > _KEPT:
            number, _ = self._images.popitem(last=False)
            self._fresh.discard(number)


def _picture(
    proof: Proof, number: int, width: int, _watch: Callable[[Fraction], None]
) -> tuple[Proof, int, int, QImage]:
    made = page_picture(proof, number, width)
    # the copy owns its pixels; the bytes of the reading library go with this function
    image = QImage(made.pixels, made.width, made.height, made.width * 4, QImage.Format.Format_RGB32).copy()
    return proof, number, width, image
