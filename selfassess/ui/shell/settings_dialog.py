"""The settings, with what the program is."""

from fractions import Fraction

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLayout, QWidget

from selfassess import __version__
from selfassess.app.settings import TEXT_SIZES, Settings
from selfassess.ui.context import Context
from selfassess.ui.parts.buttons import Button
from selfassess.ui.parts.fields import line_field
from selfassess.ui.parts.labels import Label
from selfassess.ui.parts.pills import pill_row, pills
from selfassess.ui.parts.rules import Heading
from selfassess.ui.parts.tick import Tick
from selfassess.ui.shell.actions import LANGUAGES
from selfassess.ui.shell.dialog import Dialog


class SettingsDialog(Dialog):
    """Name, language, look, motion and keys; each takes effect at once, in the dialog too, which stays open."""

    name_given = Signal(str)
    language_chosen = Signal(str)
    theme_chosen = Signal(str)
    text_size_chosen = Signal(int)
    """In per cent of the usual size."""
    still_chosen = Signal(bool)
    single_keys_chosen = Signal(bool)

    def __init__(self, context: Context, settings: Settings, parent: QWidget) -> None:
        """Show the settings of now."""
        super().__init__(context, context.voice.translate("Shell", "Settings"), parent)
        self._fill(settings)

    def show_settings(self, context: Context, settings: Settings) -> None:
        """Show other settings in the language and the look of `context`; the keyboard stays where it is."""
        focus = self.focusWidget()
        named = focus.objectName() if focus is not None else ""
        self.begin_sheet(context, context.voice.translate("Shell", "Settings"))
        self._fill(settings)
        # what stood there before is still a child of the dialog
        again = self._sheet.findChild(QWidget, named) if named and self._sheet is not None else None
        if again is not None:
            again.setFocus(Qt.FocusReason.OtherFocusReason)
        self.fit()

    def _fill(self, settings: Settings) -> None:
        theme, voice = self.context.theme, self.context.voice
        called = voice.translate("Shell", "Your name")
        self.field = line_field(theme, called)
        self.field.setText(settings.name)
        self.field.editingFinished.connect(self._tell_name)
        about = voice.translate("Shell", "Stands beside the answers you give and with a file you have open.")
        self._add_group(Heading(theme, called, caption=about), self.field)
        languages = pills(self.context, LANGUAGES, voice.language, self)
        languages.buttonClicked.connect(self._tell_language)
        self._add_group(Heading(theme, voice.translate("Shell", "Language")), pill_row(languages))
        self._add_looks(settings)
        words = voice.translate("Shell", "Digits and letters alone answer and open fields (0 … 9, N, V, J, M)")
        single_keys = Tick(theme, words, is_ticked=settings.single_keys)
        single_keys.setObjectName("single_keys")
        single_keys.toggled.connect(self.single_keys_chosen)
        self._add_group(Heading(theme, voice.translate("Shell", "Keys")), single_keys)
        words = voice.translate(
            "Shell",
            "Selfassess {version}. Everything stays in files on this computer; nothing is sent anywhere. "
            "Typeface Noto Sans (OFL), icons Lucide (ISC).",
            version=__version__,
        )
        about_program = Heading(theme, voice.translate("Shell", "About the program"))
        self._add_group(about_program, Label(theme, words, "caption", "ink2"))
        self.add_close()

    def _add_looks(self, settings: Settings) -> None:
        theme, voice = self.context.theme, self.context.voice
        looks = {
            "system": voice.translate("Shell", "As on this computer"),
            "light": voice.translate("Shell", "Light"),
            "dark": voice.translate("Shell", "Dark"),
            "high_contrast": voice.translate("Shell", "High contrast"),
        }
        themes = pills(self.context, looks, settings.theme, self)
        themes.buttonClicked.connect(self._tell_theme)
        self._add_group(Heading(theme, voice.translate("Shell", "Appearance")), pill_row(themes))
        shown = {str(size): voice.percent(Fraction(size, 100)) for size in TEXT_SIZES}
        sizes = pills(self.context, shown, str(settings.text_size), self)
        sizes.buttonClicked.connect(self._tell_text_size)
        self._add_group(Heading(theme, voice.translate("Shell", "Size of the text")), pill_row(sizes))
        still = Tick(
            theme, voice.translate("Shell", "Panels appear at once, without sliding"), is_ticked=settings.still
        )
        still.setObjectName("still")
        still.toggled.connect(self.still_chosen)
        self._add_group(Heading(theme, voice.translate("Shell", "Motion")), still)

    def _add_group(self, heading: Heading, content: QWidget | QLayout) -> None:
        self.body.addWidget(heading)
        if isinstance(content, QWidget):
            self.body.addWidget(content)
        else:
            self.body.addLayout(content)
        self.body.addSpacing(8)

    def _tell_name(self) -> None:
        self.name_given.emit(self.field.text().strip())

    def _tell_language(self, button: Button) -> None:
        self.language_chosen.emit(button.objectName())

    def _tell_theme(self, button: Button) -> None:
        self.theme_chosen.emit(button.objectName())

    def _tell_text_size(self, button: Button) -> None:
        self.text_size_chosen.emit(int(button.objectName()))
