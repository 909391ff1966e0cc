"""The keys of the presentation, as a sheet over it."""

from PySide6.QtWidgets import QWidget

from selfassess.ui.context import Context
from selfassess.ui.parts.labels import Label
from selfassess.ui.seminar.orders import hand_keys, order_words
from selfassess.ui.shell.dialog import Dialog
from selfassess.ui.shell.help_dialog import keys_grid


class KeysDialog(Dialog):
    """Lists every key."""

    usual_width = 720

    def __init__(self, context: Context, parent: QWidget) -> None:
        """List the keys."""
        voice = context.voice
        super().__init__(context, voice.translate("Presentation", "Keys of the presentation"), parent)
        self.body.addLayout(keys_grid(context.theme, (*hand_keys(voice), *order_words(voice).values())))
        if not context.single_keys:
            words = voice.translate(
                "Presentation", "Single-letter keys are switched off in the settings: hold Alt with letters and digits."
            )
            self.body.addWidget(Label(context.theme, words, "text", "ink2"))
        self.add_close()
