"""The small dialogs: settings with what the program is, and the keys."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QButtonGroup, QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from selfassess import __version__
from selfassess.app.settings import Settings
from selfassess.ui.context import Context
from selfassess.ui.parts.buttons import Button
from selfassess.ui.parts.fields import line_field
from selfassess.ui.parts.keys import KeyCap
from selfassess.ui.parts.labels import Label
from selfassess.ui.parts.rules import Heading
from selfassess.ui.parts.tick import Tick
from selfassess.ui.shell.actions import KEYS, LANGUAGES

_EDGE = 24


class Dialog(QDialog):
    """A titled sheet of groups with one button to close it."""

    def __init__(self, context: Context, title: str, parent: QWidget) -> None:
        """Make an empty dialog."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(480)
        self._around = QVBoxLayout(self)
        self._around.setContentsMargins(0, 0, 0, 0)
        self._sheet: QWidget | None = None
        self.begin_sheet(context, title)

    def begin_sheet(self, context: Context, title: str) -> None:
        """Begin with nothing under `title`, instead of what stands there."""
        if self._sheet is not None:
            self._around.removeWidget(self._sheet)
            self._sheet.hide()
            self._sheet.deleteLater()
        self.context = context
        self.setWindowTitle(title)
        self._sheet = QWidget()
        self._around.addWidget(self._sheet)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        outer = QVBoxLayout(self._sheet)
        outer.setContentsMargins(_EDGE, _EDGE - 4, _EDGE, _EDGE)
        outer.setSpacing(16)
        outer.addWidget(Label(context.theme, title, "title"))
        outer.addLayout(self.body)
        outer.addStretch(1)
        self.foot = QHBoxLayout()
        self.foot.addStretch(1)
        outer.addLayout(self.foot)

    def add_close(self) -> None:
        """Put the closing button at the foot."""
        close = Button(self.context.theme, self.context.voice.translate("Shell", "Close"), "primary")
        close.clicked.connect(self.accept)
        self.foot.addWidget(close)


def pills(context: Context, choices: Mapping[str, str], chosen: str, parent: QWidget) -> QButtonGroup:
    """Return a group of pills of which one is chosen; each button's objectName is the choice it stands for."""
    group = QButtonGroup(parent)
    group.setExclusive(True)
    for name, words in choices.items():
        button = Button(context.theme, words, "pill")
        button.setObjectName(name)
        button.setChecked(name == chosen)
        group.addButton(button)
    return group


def chosen_pill(group: QButtonGroup) -> str:
    """Return what the chosen pill of a group stands for; empty where none is chosen."""
    button = group.checkedButton()
    return button.objectName() if button is not None else ""


def pill_row(group: QButtonGroup) -> QHBoxLayout:
    """Return the pills of a group in a row."""
    row = QHBoxLayout()
    row.setSpacing(4)
    for button in group.buttons():
        row.addWidget(button)
    row.addStretch(1)
    return row


class SettingsDialog(Dialog):
    """Name, language, look and keys; each takes effect at once, in the dialog too, which stays until it is closed."""

    name_given = Signal(str)
    language_chosen = Signal(str)
    theme_chosen = Signal(str)
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
        again = self.findChild(QWidget, named) if named else None
        if again is not None:
            again.setFocus(Qt.FocusReason.OtherFocusReason)

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
        looks = {
            "system": voice.translate("Shell", "As on this computer"),
            "light": voice.translate("Shell", "Light"),
            "dark": voice.translate("Shell", "Dark"),
        }
        themes = pills(self.context, looks, settings.theme, self)
        themes.buttonClicked.connect(self._tell_theme)
        self._add_group(Heading(theme, voice.translate("Shell", "Appearance")), pill_row(themes))
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

    def _lift_keys(self) -> tuple[tuple[str, str], ...]:
        voice = self.context.voice
        return (
            ("+", voice.translate("Shell", "Add the question of the row to the scenario")),
            ("← →", voice.translate("Shell", "Move a slider")),
            ("Del", voice.translate("Shell", "Leave the question out of the path, or of the scenario")),
        )

    def _add_group(self, heading: Heading, content: QWidget | QHBoxLayout) -> None:
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


class HelpDialog(Dialog):
    """The keys, in groups."""

    def __init__(self, context: Context, actions: Mapping[str, QAction], parent: QWidget) -> None:
        """List the keys of `actions` and of the pages."""
        voice = context.voice
        super().__init__(context, voice.translate("Shell", "Keys and help"), parent)
        self.setMinimumWidth(720)
        words = voice.translate(
            "Shell",
            "Every answer is saved at once, and every change can be undone. "
            "Any figure opens its explanation with a click.",
        )
        self.body.addWidget(Label(context.theme, words, "text", "ink2"))
        self.body.addSpacing(8)
        self._add_group(voice.translate("Shell", "While answering"), self._answering_keys())
        self._add_group(voice.translate("Shell", "On the page “Steps up”"), self._lift_keys())
        anywhere = (
            (KEYS[name][0].replace("+", " "), action.text()) for name, action in actions.items() if name in KEYS
        )
        self._add_group(voice.translate("Shell", "Anywhere"), tuple(anywhere))
        self.add_close()

    def _answering_keys(self) -> tuple[tuple[str, str], ...]:
        voice = self.context.voice
        single = (
            ("0 … 9", voice.translate("Shell", "Choose a level")),
            ("N", voice.translate("Shell", "Not applicable, where the question allows it")),
            ("V", voice.translate("Shell", "I cannot judge")),
            ("J", voice.translate("Shell", "Write the justification")),
            ("M", voice.translate("Shell", "Mark for review")),
        )
        others = (
            ("↑ ↓", voice.translate("Shell", "Go to a level; Space or Enter chooses it")),
            ("Ctrl Enter", voice.translate("Shell", "Next question")),
            ("Alt ←", voice.translate("Shell", "Question before")),
            ("Esc", voice.translate("Shell", "Close a panel")),
        )
        return (*single, *others) if self.context.single_keys else others

    def _lift_keys(self) -> tuple[tuple[str, str], ...]:
        voice = self.context.voice
        return (
            ("+", voice.translate("Shell", "Add the question of the row to the scenario")),
            ("← →", voice.translate("Shell", "Move a slider")),
            ("Del", voice.translate("Shell", "Leave the question out of the path, or of the scenario")),
        )

    def _add_group(self, title: str, keys: tuple[tuple[str, str], ...]) -> None:
        theme = self.context.theme
        self.body.addWidget(Heading(theme, title))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        for at, (cap, words) in enumerate(keys):
            row, column = divmod(at, 2)
            grid.addWidget(KeyCap(theme, cap), row, column * 2, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(Label(theme, words), row, column * 2 + 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        self.body.addLayout(grid)
        self.body.addSpacing(8)
