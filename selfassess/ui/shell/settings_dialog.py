"""The settings, in four groups: person, language and look, keys and motion, file."""

from fractions import Fraction

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget

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
from selfassess.ui.shell.file_settings import FileSettings, FileState

_LONGEST_NAME = 100


class SettingsDialog(Dialog):
    """Each setting takes effect at once, in the dialog too, which stays open."""

    usual_width = 560

    name_given = Signal(str)
    language_chosen = Signal(str)
    theme_chosen = Signal(str)
    text_size_chosen = Signal(int)
    """In per cent of the usual size."""
    still_chosen = Signal(bool)
    single_keys_chosen = Signal(bool)

    files_shown = Signal(object)
    """The FileSettings on the sheet are others."""
    about_wanted = Signal()
    """What the program is is to be shown."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        """Begin without anything; `show_settings` follows."""
        super().__init__(context, context.voice.translate("Shell", "Settings"), parent)

    def show_settings(self, context: Context, settings: Settings, files: FileState) -> None:
        """Show settings in the language and the look of `context`; the keyboard, and what it is at, stay in place."""
        self._file_state = files
        is_open, size = self.isVisible(), self.context.theme.text_size
        named, place = self._place()
        self.begin_sheet(context, context.voice.translate("Shell", "Settings"))
        self._fill(settings)
        if not is_open or size != context.theme.text_size:
            self.fit()
        if is_open:
            self.stay_over_window()
            self._come_back(named, place)

    def _place(self) -> tuple[str, int]:
        """Return what the keyboard is at and where on the screen, or nothing and how far the sheet is scrolled."""
        focus = self.focusWidget()
        if focus is None or not focus.objectName():
            return "", self.area.verticalScrollBar().value()
        return focus.objectName(), focus.mapToGlobal(QPoint(0, 0)).y()

    def _come_back(self, named: str, place: int) -> None:
        """Have the keyboard where it was, and that in sight where it was, so that nothing runs away from the mouse."""
        assert self._sheet is not None
        # shown, it is laid out
        self._sheet.show()
        bar = self.area.verticalScrollBar()
        # what stood there before is still a child of the dialog
        again = self._sheet.findChild(QWidget, named) if named else None
        if again is None:
            bar.setValue(place if not named else 0)
            return
        again.setFocus(Qt.FocusReason.OtherFocusReason)
        bar.setValue(bar.value() + again.mapToGlobal(QPoint(0, 0)).y() - place)

    def _fill(self, settings: Settings) -> None:
        voice = self.context.voice
        self._begin_group(voice.translate("Shell", "Person"))
        self._add_name(settings)
        self._begin_group(voice.translate("Shell", "Language and look"))
        self._add_looks(settings)
        self._begin_group(voice.translate("Shell", "Keys and motion"))
        self._add_keys(settings)
        self._begin_group(voice.translate("Shell", "File"))
        self.files = FileSettings(self.context, self._file_state)
        self.body.addWidget(self.files)
        self.files_shown.emit(self.files)
        about = Button(self.context.theme, voice.translate("Shell", "About the program"), "link", "info")
        about.clicked.connect(self.about_wanted)
        self.foot.insertWidget(0, about)
        self.add_close()

    def _begin_group(self, words: str) -> None:
        if self.body.count():
            self.body.addSpacing(8)
        self.body.addWidget(Heading(self.context.theme, words))

    def _add_title(self, words: str) -> None:
        self.body.addWidget(Label(self.context.theme, words, "caption_strong"))

    def _add_name(self, settings: Settings) -> None:
        theme, voice = self.context.theme, self.context.voice
        called = voice.translate("Shell", "Your name")
        about = voice.translate("Shell", "Stands beside the answers you give and with a file you have open.")
        self._add_title(called)
        self.body.addWidget(Label(theme, about, "caption", "ink2"))
        self.field = line_field(theme, called)
        self.field.setAccessibleDescription(about)
        self.field.setMaxLength(_LONGEST_NAME)
        self.field.setText(settings.name)
        self.field.editingFinished.connect(self._tell_name)
        self.body.addWidget(self.field)

    def _add_looks(self, settings: Settings) -> None:
        voice = self.context.voice
        looks = {
            "system": voice.translate("Shell", "As on this computer"),
            "light": voice.translate("Shell", "Light"),
            "dark": voice.translate("Shell", "Dark"),
            "high_contrast": voice.translate("Shell", "High contrast"),
        }
        shown = {str(size): voice.percent(Fraction(size, 100)) for size in TEXT_SIZES}
        rows = (
            (voice.translate("Shell", "Language"), LANGUAGES, voice.language, self._tell_language),
            (voice.translate("Shell", "Appearance"), looks, settings.theme, self._tell_theme),
            (voice.translate("Shell", "Size of the text"), shown, str(settings.text_size), self._tell_text_size),
        )
        for title, choices, chosen, slot in rows:
            self._add_title(title)
            group = pills(self.context, choices, chosen, self)
            group.buttonClicked.connect(slot)
            self.body.addLayout(pill_row(group))

    def _add_keys(self, settings: Settings) -> None:
        theme, voice = self.context.theme, self.context.voice
        words = voice.translate("Shell", "Digits and letters alone answer and open fields (0 … 9, N, V, J, M)")
        single_keys = Tick(theme, words, is_ticked=settings.single_keys)
        single_keys.setObjectName("single_keys")
        single_keys.toggled.connect(self.single_keys_chosen)
        words = voice.translate("Shell", "Panels appear at once, without sliding")
        still = Tick(theme, words, is_ticked=settings.still)
        still.setObjectName("still")
        still.toggled.connect(self.still_chosen)
        for tick in (single_keys, still):
            self.body.addWidget(tick)

    def _tell_name(self) -> None:
        self.name_given.emit(self.field.text().strip())

    def _tell_language(self, button: Button) -> None:
        self.language_chosen.emit(button.objectName())

    def _tell_theme(self, button: Button) -> None:
        self.theme_chosen.emit(button.objectName())

    def _tell_text_size(self, button: Button) -> None:
        self.text_size_chosen.emit(int(button.objectName()))
