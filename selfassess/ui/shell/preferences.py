"""Language, look and name: chosen in the settings or the header, in effect at once."""

from dataclasses import replace

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from selfassess.app.settings import Settings
from selfassess.ui.context import Context
from selfassess.ui.shell.actions import LANGUAGES
from selfassess.ui.shell.memory import Memory


class Preferences(QObject):
    """Changes the user's settings and keeps them."""

    look_changed = Signal()
    """Language or theme are not what the window was built with."""
    name_changed = Signal(str)
    """Who changes answers from now on."""

    def __init__(self, memory: Memory, window: QWidget) -> None:
        """Change the settings of `memory`; dialogs belong to `window`."""
        super().__init__(window)
        self._memory, self._window = memory, window
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    def _follow_system(self) -> None:
        if self._memory.settings.theme == "system":
            self.look_changed.emit()

    def choose_language(self, language: str) -> None:
        """Speak another language from now on."""
        self._memory.keep(replace(self._memory.settings, language=language))
        self.look_changed.emit()

    def choose_theme(self, theme: str) -> None:
        """Take on another look: light, dark or system."""
        self._memory.keep(replace(self._memory.settings, theme=theme))
        self.look_changed.emit()

    def choose_name(self, name: str) -> None:
        """Call the user `name` from now on."""
        self._memory.keep(replace(self._memory.settings, name=name))
        self.name_changed.emit(self._memory.by)

    def show_dialog(self, context: Context) -> None:
        """Open the settings."""
        from selfassess.ui.shell.dialogs import SettingsDialog

        settings = self._memory.settings
        dialog = SettingsDialog(context, settings.name, settings.theme, self._window)
        dialog.name_given.connect(self.choose_name)
        dialog.language_chosen.connect(self.choose_language)
        dialog.theme_chosen.connect(self.choose_theme)
        dialog.open()


def language_of(settings: Settings) -> str:
    """Return the language chosen; without a choice English where the system speaks it, else Latvian."""
    if settings.language in LANGUAGES:
        return settings.language
    return "en" if QLocale.system().language() is QLocale.Language.English else "lv"
