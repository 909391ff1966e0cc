"""What the program is, and the licences of everything in it."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from selfassess import __version__
from selfassess.ui.context import Context
from selfassess.ui.parts.buttons import Button
from selfassess.ui.parts.labels import Label
from selfassess.ui.parts.rules import Heading
from selfassess.ui.shell.dialog import Dialog

if TYPE_CHECKING:
    from selfassess.app.licences import Part

_TEXT = 260


class AboutDialog(Dialog):
    """Version, purpose, and the licences with their texts, to read and to copy."""

    usual_width = 640

    def __init__(self, context: Context, parent: QWidget) -> None:
        """Read the licences of what is installed."""
        from selfassess.app.licences import parts

        theme, voice = context.theme, context.voice
        super().__init__(context, voice.translate("About", "About the program"), parent)
        self.body.addWidget(Label(theme, f"Selfassess {__version__}", "strong"))
        words = voice.translate(
            "About",
            "Self-assessment of municipalities against principles of good governance, on this computer alone: "
            "everything stays in files of yours, and nothing is sent anywhere. "
            "The questionnaires are our own text on public principles; their sources are named in them.",
        )
        self.body.addWidget(Label(theme, words, "text", "ink2"))
        self.body.addSpacing(8)
        heading = voice.translate("About", "Made with")
        about = voice.translate(
            "About",
            "Qt is used under the LGPL 3: its libraries lie beside the program as files of their own "
            "and may be replaced.",
        )
        self.body.addWidget(Heading(theme, heading))
        self.body.addWidget(Label(theme, about, "caption", "ink2"))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFont(theme.font("caption"))
        self.text.setAccessibleName(voice.translate("About", "Parts of the program and their licences"))
        self.text.setPlainText("\n".join(_lines(parts())))
        self.text.setFixedHeight(theme.px(_TEXT))
        self.body.addWidget(self.text)
        copy = Button(theme, voice.translate("About", "Copy everything"), "link", "copy")
        copy.clicked.connect(self.copy_all)
        self.foot.insertWidget(0, copy)
        self.add_close()

    def copy_all(self) -> None:
        """Put everything onto the clipboard."""
        words = f"Selfassess {__version__}\n\n{self.text.toPlainText()}"
        QGuiApplication.clipboard().setText(words)


def _lines(parts: "Iterable[Part]") -> Iterator[str]:
    """Yield a line for each part, and below all of them the licences whole."""
    known = tuple(parts)
    for part in known:
        yield " – ".join(filter(None, (f"{part.name} {part.version}".strip(), part.licence)))
    for part in known:
        if part.text:
            yield f"\n\n{part.name}\n"
            yield part.text.strip()
