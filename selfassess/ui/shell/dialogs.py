"""The small dialogs: settings with what the program is, and the keys."""

from collections.abc import Mapping
from fractions import Fraction

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from selfassess import __version__
from selfassess.app.settings import TEXT_SIZES, Settings
from selfassess.ui.context import Context
from selfassess.ui.parts.buttons import Button
from selfassess.ui.parts.fields import line_field
from selfassess.ui.parts.flow import FlowLayout
from selfassess.ui.parts.keys import KeyCap
from selfassess.ui.parts.labels import Label
from selfassess.ui.parts.rules import Heading
from selfassess.ui.parts.scrolled import Scrolled
from selfassess.ui.parts.tick import Tick
from selfassess.ui.shell.actions import KEYS, LANGUAGES

_EDGE, _AROUND = 24, 48
"""Pixels: the margins of a sheet, and what of the window stays in sight round it."""


class Dialog(QDialog):
    """A titled sheet of groups with one button to close it; what does not fit into the window scrolls."""

    usual_width = 480
    """How wide the sheet is at the usual size of the text."""

    def __init__(self, context: Context, title: str, parent: QWidget) -> None:
        """Make an empty dialog."""
        super().__init__(parent)
        self._window = parent.window()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
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
        outer = QVBoxLayout(self._sheet)
        outer.setContentsMargins(0, 0, 0, _EDGE)
        outer.setSpacing(16)
        outer.addWidget(self._scrolled(title), 1)
        self.foot = QHBoxLayout()
        self.foot.setContentsMargins(_EDGE, 0, _EDGE, 0)
        self.foot.addStretch(1)
        outer.addLayout(self.foot)

    def _scrolled(self, title: str) -> QScrollArea:
        self._content = Scrolled()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(_EDGE, _EDGE - 4, _EDGE, 0)
        column.setSpacing(16)
        column.addWidget(Label(self.context.theme, title, "title"))
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        column.addLayout(self.body)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(self._content)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area

    def sizeHint(self) -> QSize:
        """Return room for everything, as far as the window reaches."""
        most = self._window.size() - QSize(_AROUND, _AROUND)
        width = min(self.context.theme.px(self.usual_width), most.width())
        foot = self.foot.sizeHint().height() + _EDGE + 16
        return QSize(width, min(self._content.heightForWidth(width) + foot, most.height()))

    def fit(self) -> None:
        """Take the size that what stands in the sheet needs."""
        size = self.sizeHint()
        self.setMinimumSize(size.width(), min(size.height(), 320))
        self.resize(size)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the size that everything needs."""
        self.fit()
        super().showEvent(event)

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


def pill_row(group: QButtonGroup) -> FlowLayout:
    """Return the pills of a group in a row, or in several where one is too narrow."""
    row = FlowLayout(across=4, down=4)
    for button in group.buttons():
        row.addWidget(button)
    return row


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


class HelpDialog(Dialog):
    """The keys, in groups."""

    usual_width = 720

    def __init__(self, context: Context, actions: Mapping[str, QAction], parent: QWidget) -> None:
        """List the keys of `actions` and of the pages."""
        voice = context.voice
        super().__init__(context, voice.translate("Shell", "Keys and help"), parent)
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
