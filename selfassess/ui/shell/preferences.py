"""Language, look, keys and name: chosen in the settings or the header, in effect at once."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from selfassess.app.settings import Settings
from selfassess.ui.context import Context
from selfassess.ui.shell.actions import LANGUAGES
from selfassess.ui.shell.desk import Desk
from selfassess.ui.shell.file_preferences import FilePreferences
from selfassess.ui.shell.memory import Memory
from selfassess.ui.theme import system_moves, theme_named
from selfassess.voice import Voice

if TYPE_CHECKING:
    from selfassess.ui.shell.settings_dialog import SettingsDialog

_SYSTEM = {
    QLocale.Language.English: "en",
    QLocale.Language.NorwegianBokmal: "nb",
    QLocale.Language.NorwegianNynorsk: "nb",
}


class Preferences(QObject):
    """Changes the user's settings and keeps them."""

    look_changed = Signal()
    """Language, theme, size of the text or keys are not what the window was built with."""
    name_changed = Signal(str)
    """Who changes answers from now on."""

    about_wanted = Signal()
    """What the program is is to be shown."""

    def __init__(self, memory: Memory, desk: Desk, window: QWidget) -> None:
        """Change the settings of `memory` and what the file on `desk` keeps; dialogs belong to `window`."""
        super().__init__(window)
        self._memory, self._window = memory, window
        self.files = FilePreferences(memory, desk, window)
        self.files.changed.connect(self._fill_dialog)
        self.files.logo_changed.connect(self._show_again)
        self._dialog: SettingsDialog | None = None
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow_system)

    def look(self) -> Context:
        """Return what the settings say about language, look and keys, without a file."""
        settings = self._memory.settings
        theme = theme_named(settings.theme, settings.text_size, not settings.still and system_moves())
        return Context(Voice(language_of(settings)), theme, single_keys=settings.single_keys, person=settings.name)

    def _follow_system(self) -> None:
        if self._memory.settings.theme == "system":
            self._show_again()

    def _keep(self, settings: Settings) -> None:
        self._memory.keep(settings)
        self._show_again()

    def _show_again(self) -> None:
        self.look_changed.emit()
        if self._dialog is not None:
            self._fill_dialog()

    def choose_language(self, language: str) -> None:
        """Speak another language from now on."""
        self._keep(replace(self._memory.settings, language=language))

    def choose_theme(self, theme: str) -> None:
        """Take on another look: light, dark, high contrast or system."""
        self._keep(replace(self._memory.settings, theme=theme))

    def choose_text_size(self, per_cent: int) -> None:
        """Write everything in another size."""
        self._keep(replace(self._memory.settings, text_size=per_cent))

    def choose_still(self, is_wanted: bool) -> None:
        """Let panels come without sliding, or not."""
        self._keep(replace(self._memory.settings, still=is_wanted))

    def choose_single_keys(self, are_wanted: bool) -> None:
        """Let digits and letters alone answer and open fields, or not."""
        self._keep(replace(self._memory.settings, single_keys=are_wanted))

    def choose_name(self, name: str) -> None:
        """Call the user `name` from now on."""
        self._memory.keep(replace(self._memory.settings, name=name))
        self.name_changed.emit(self._memory.by)

    def show_dialog(self) -> None:
        """Open the settings."""
        from selfassess.ui.shell.settings_dialog import SettingsDialog

        dialog = self._dialog = SettingsDialog(self.look(), self._window)
        dialog.name_given.connect(self.choose_name)
        dialog.language_chosen.connect(self.choose_language)
        dialog.theme_chosen.connect(self.choose_theme)
        dialog.text_size_chosen.connect(self.choose_text_size)
        dialog.still_chosen.connect(self.choose_still)
        dialog.single_keys_chosen.connect(self.choose_single_keys)
        dialog.files_shown.connect(self.files.obey)
        dialog.about_wanted.connect(self.about_wanted)
        dialog.finished.connect(self._forget_dialog)
        self._fill_dialog()
        dialog.open()

    def _fill_dialog(self) -> None:
        look = self.look()
        self.files.voice = look.voice
        if self._dialog is not None:
            self._dialog.show_settings(look, self._memory.settings, self.files.state())

    def _forget_dialog(self) -> None:
        self._dialog = None


def language_of(settings: Settings) -> str:
    """Return the language chosen; without a choice English or Norwegian where the system speaks it, else Latvian."""
    if settings.language in LANGUAGES:
        return settings.language
    return _SYSTEM.get(QLocale.system().language(), "lv")
