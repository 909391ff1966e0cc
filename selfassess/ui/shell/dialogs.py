"""The small dialogs: settings with what the program is, and the keys."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QButtonGroup, QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from selfassess import __version__
from selfassess.ui.context import Context
from selfassess.ui.parts.buttons import Button
from selfassess.ui.parts.fields import line_field
from selfassess.ui.parts.keys import KeyCap
from selfassess.ui.parts.labels import Label
from selfassess.ui.parts.rules import Heading
from selfassess.ui.shell.actions import KEYS, LANGUAGES

_EDGE = 24


class Dialog(QDialog):
    """A titled sheet of groups with one button to close it."""

    def __init__(self, context: Context, title: str, parent: QWidget) -> None:
        """Make an empty dialog."""
        super().__init__(parent)
        self.context = context
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(480)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        outer = QVBoxLayout(self)
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
    """Name, language and look; each takes effect at once."""

    name_given = Signal(str)
    language_chosen = Signal(str)
    theme_chosen = Signal(str)

    def __init__(self, context: Context, name: str, theme: str, parent: QWidget) -> None:
        """Show the settings of now."""
        voice = context.voice
        super().__init__(context, voice.translate("Shell", "Settings"), parent)
        called = voice.translate("Shell", "Your name")
        self.field = line_field(context.theme, called)
        self.field.setText(name)
        self.field.editingFinished.connect(self._tell_name)
        about = voice.translate("Shell", "Stands beside the answers you give and with a file you have open.")
        self.body.addWidget(Heading(context.theme, called, caption=about))
        self.body.addWidget(self.field)
        self.body.addSpacing(8)
        self.body.addWidget(Heading(context.theme, voice.translate("Shell", "Language")))
        languages = pills(context, LANGUAGES, voice.language, self)
        languages.buttonClicked.connect(self._tell_language)
        self.body.addLayout(pill_row(languages))
        self.body.addSpacing(8)
        self.body.addWidget(Heading(context.theme, voice.translate("Shell", "Appearance")))
        looks = {
            "system": voice.translate("Shell", "As on this computer"),
            "light": voice.translate("Shell", "Light"),
            "dark": voice.translate("Shell", "Dark"),
        }
        themes = pills(context, looks, theme, self)
        themes.buttonClicked.connect(self._tell_theme)
        self.body.addLayout(pill_row(themes))
        self.body.addSpacing(8)
        self.body.addWidget(Heading(context.theme, voice.translate("Shell", "About the program")))
        words = voice.translate(
            "Shell",
            "Selfassess {version}. Everything stays in files on this computer; nothing is sent anywhere. "
            "Typeface Noto Sans (OFL), icons Lucide (ISC).",
            version=__version__,
        )
        self.body.addWidget(Label(context.theme, words, "caption", "ink2"))
        self.add_close()

    def _tell_name(self) -> None:
        self.name_given.emit(self.field.text().strip())

    def _tell_language(self, button: Button) -> None:
        self.accept()
        self.language_chosen.emit(button.objectName())

    def _tell_theme(self, button: Button) -> None:
        self.accept()
        self.theme_chosen.emit(button.objectName())


class HelpDialog(Dialog):
    """The keys, in three groups."""

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
        answering = (
            ("0 … 9", voice.translate("Shell", "Choose a level")),
            ("N", voice.translate("Shell", "Not applicable")),
            ("J", voice.translate("Shell", "Write the justification")),
            ("Ctrl Enter", voice.translate("Shell", "Next question")),
            ("Alt ←", voice.translate("Shell", "Question before")),
            ("Esc", voice.translate("Shell", "Close a panel")),
        )
        self._add_group(voice.translate("Shell", "While answering"), answering)
        anywhere = (
            (KEYS[name][0].replace("+", " "), action.text()) for name, action in actions.items() if name in KEYS
        )
        self._add_group(voice.translate("Shell", "Anywhere"), tuple(anywhere))
        self.add_close()

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
