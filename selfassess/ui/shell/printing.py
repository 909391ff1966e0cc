"""The pages of a report on paper."""

from fractions import Fraction

from PySide6.QtCore import QObject, QRectF, QTimer, Signal
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication

from selfassess.app.preview import Proof, page_picture

_WIDEST = 2480
"""Pixels: A4 at 300 dots an inch."""


def chosen_printer(title: str, proof: Proof) -> QPrinter | None:
    """Return the printer, and the pages, that the user chose; None if nothing is to be printed."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, QApplication.activeWindow())
    dialog.setWindowTitle(title)
    dialog.setMinMax(1, len(proof.pages))
    return printer if dialog.exec() == QPrintDialog.DialogCode.Accepted else None


class Printing(QObject):
    """Prints page after page and lets the window live in between."""

    progressed = Signal(object)
    """The share (Fraction) that is done."""
    ended = Signal(int, bool)
    """How many pages were printed, and whether these are all that were wanted."""

    def __init__(self, proof: Proof, printer: QPrinter, parent: QObject) -> None:
        """Prepare; `start` begins."""
        super().__init__(parent)
        self._proof, self._printer = proof, printer
        # the report has its own margins
        printer.setFullPage(True)
        first, last = printer.fromPage() or 1, printer.toPage() or len(proof.pages)
        self._wanted = range(first - 1, min(last, len(proof.pages)))
        self._done = 0
        self._painter = QPainter()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._print_next)

    def start(self) -> None:
        """Print."""
        if not self._painter.begin(self._printer):
            self.ended.emit(0, False)
            return
        self._timer.start(0)

    def stop(self) -> None:
        """Print no further page; what the printer has already is its own."""
        if self._painter.isActive():
            self._printer.abort()
            self._end()

    def _print_next(self) -> None:
        if self._done > 0 and not self._printer.newPage():
            self._end()
            return
        paper = self._printer.paperRect(QPrinter.Unit.DevicePixel)
        picture = page_picture(self._proof, self._wanted[self._done], min(round(paper.width()), _WIDEST))
        image = QImage(picture.pixels, picture.width, picture.height, QImage.Format.Format_RGB32)
        height = paper.width() * picture.height / picture.width
        self._painter.drawImage(QRectF(0, 0, paper.width(), height), image)
        self._done += 1
        self.progressed.emit(Fraction(self._done, len(self._wanted)))
        if self._done == len(self._wanted):
            self._end()

    def _end(self) -> None:
        self._timer.stop()
        self._painter.end()
        self.ended.emit(self._done, self._done == len(self._wanted))
        self.deleteLater()
