"""Who has what, until when, how much is open."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from selfassess.app.sheets import Sheet
from selfassess.domain.assignment import Share
from selfassess.ui.context import Context
from selfassess.ui.parts.labels import Label, icon_label
from selfassess.ui.parts.rows import Row
from selfassess.ui.shell.dialog import Dialog
from selfassess.voice.findings import figure_name
from selfassess.voice.findings.assigning import due_words, held_words, waiting_words


class SharesDialog(Dialog):
    """A row for every section given out, the earliest day first; choosing one leads to what is open there."""

    usual_width = 560

    chosen = Signal(object)
    """The Share that was chosen."""

    def __init__(self, context: Context, sheet: Sheet, parent: QWidget) -> None:
        """List the sections of `sheet`."""
        super().__init__(context, context.voice.translate("Giving", "Who has what"), parent)
        assert context.session is not None
        self._of, self._today = sheet, context.session.clock().astimezone().date()
        self.rows: list[tuple[Share, Row]] = []
        for share in sheet.shares:
            row = self._row(share)
            row.clicked.connect(self._choose_sender)
            self.rows.append((share, row))
            self.body.addWidget(row)
        if not self.rows:
            words = context.voice.translate("Giving", "No section is given to anybody.")
            self.body.addWidget(Label(context.theme, words, "text", "ink2"))
        self.add_close()

    def _row(self, share: Share) -> Row:
        theme, voice = self.context.theme, self.context.voice
        name = figure_name(voice, self._of.questionnaire, share.assignment.section)
        row = Row(theme, f"{name}: {held_words(voice, share, self._today)}", 52, 4)
        is_late = share.days_late(self._today) > 0
        colour = "bad" if is_late else "ink2"
        row.add(icon_label(theme, "triangle-alert" if is_late else "circle-check" if share.is_done else "user", colour))
        left, right = QWidget(), QWidget()
        for holder, lines in (
            (left, ((share.assignment.person, "strong", "ink"), (name, "caption", "ink2"))),
            (
                right,
                (
                    (due_words(voice, share, self._today), "caption_strong" if is_late else "caption", colour),
                    (waiting_words(voice, share), "caption", "ink2"),
                ),
            ),
        ):
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            for words, role, tone in lines:
                if words:
                    column.addWidget(Label(theme, words, role, tone))
        row.add(left, 3)
        row.add(right, 2)
        return row

    def _choose_sender(self) -> None:
        sender = self.sender()
        share = next(share for share, row in self.rows if row is sender)
        self.accept()
        self.chosen.emit(share)
