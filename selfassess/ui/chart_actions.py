"""What can be done with a chart: copy it as a picture, copy its figures, save it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from selfassess import paths
from selfassess.app.file_names import named_with
from selfassess.charts.scene import Scene
from selfassess.domain.errors import Problem
from selfassess.ui.chart_table import ChartTable
from selfassess.ui.message import Message
from selfassess.ui.parts.buttons import Button, icon_button
from selfassess.ui.picture import picture_data, png_of, svg_of, table_data
from selfassess.ui.theme import Theme
from selfassess.voice import Voice

_WRITERS = {".png": png_of, ".svg": svg_of}


class ChartActions(QObject):
    """Copies and saves what a view shows."""

    message = Signal(object)
    """A Message: what lies in the clipboard, which file was written, or why none."""

    def __init__(self, theme: Theme, voice: Voice, view: QWidget, whole: Callable[[], Scene | None]) -> None:
        """Act for `view`; `whole` returns the chart with its key, None for what has no figures."""
        super().__init__(view)
        self._theme, self._voice, self._view, self._whole = theme, voice, view, whole

    def button(self, name: str) -> Button:
        """Return a button that opens the menu of this chart, called `name`, for those who look for it by sight."""
        offer = self._voice.translate("Charts", "{name}: copy, save or show as a table", name=name)
        button = icon_button(self._theme, "copy", offer, "small")
        button.clicked.connect(partial(self._open_below, button))
        return button

    def _open_below(self, button: Button, _checked: bool = False) -> None:
        whole = self._whole()
        if whole is not None:
            self.open_menu(whole, button.mapToGlobal(QPoint(0, button.height())))

    def open_menu(self, scene: Scene, place: QPoint) -> None:
        """Open the menu of a chart at a place of the screen."""
        menu = self.menu(scene)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def menu(self, scene: Scene) -> QMenu:
        """Return the menu of a chart."""
        voice, menu = self._voice, QMenu(self._view)
        copy = menu.addAction(voice.translate("Charts", "Copy as a picture"))
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.setShortcutVisibleInContextMenu(True)
        save = menu.addAction(voice.translate("Charts", "Save as a picture…"))
        menu.addSeparator()
        show = menu.addAction(voice.translate("Charts", "Show the figures as a table…"))
        table = menu.addAction(voice.translate("Charts", "Copy the figures as a table"))
        orders = {copy: self.copy_picture, save: self.save_picture, show: self.show_table, table: self.copy_table}
        for action, order in orders.items():
            action.triggered.connect(partial(order, scene))
        return menu

    def show_table(self, scene: Scene, _checked: bool = False) -> None:
        """Show the chart's words and figures in a window of their own."""
        table = ChartTable(self._theme, self._voice, scene, self._view)
        table.copy_asked.connect(partial(self.copy_table, scene))
        table.open()

    def copy_picture(self, scene: Scene, _checked: bool = False) -> None:
        """Put the chart into the clipboard as a picture."""
        QGuiApplication.clipboard().setMimeData(picture_data(scene))
        self._say(self._voice.translate("Charts", "The chart lies in the clipboard as a picture."))

    def copy_table(self, scene: Scene, _checked: bool = False) -> None:
        """Put the chart's figures into the clipboard as a table."""
        QGuiApplication.clipboard().setMimeData(table_data(scene.table))
        self._say(self._voice.translate("Charts", "The figures of the chart lie in the clipboard as a table."))

    def _say(self, words: str) -> None:
        self.message.emit(Message(words, passes=True))

    def save_picture(self, scene: Scene, _checked: bool = False) -> None:
        """Ask where to, and write the chart as PNG or SVG."""
        from selfassess.app.charting import keep_chart

        voice = self._voice
        title = voice.translate("Charts", "Where to save the chart")
        suggested = paths.documents() / (voice.translate("Charts", "Chart") + ".png")
        chosen, kind = QFileDialog.getSaveFileName(self._view, title, str(suggested), "PNG (*.png);;SVG (*.svg)")
        if not chosen:
            return
        path = named_with(Path(chosen), [".svg" if kind.startswith("SVG") else ".png", *_WRITERS])
        try:
            keep_chart(path, _WRITERS[path.suffix.lower()](scene))
        except Problem as problem:
            self.message.emit(Message(voice.problem(problem), "trouble"))
            return
        self._say(voice.translate("Charts", "The chart is saved as “{name}”.", name=path.name))
