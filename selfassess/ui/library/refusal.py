"""Why a file was not added: every mistake at once, with its line."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from selfassess.domain.errors import Problem
from selfassess.ui.context import Context
from selfassess.ui.parts.buttons import Button
from selfassess.ui.parts.labels import Label
from selfassess.ui.parts.row_model import ListRow, RowModel
from selfassess.ui.parts.rules import Heading
from selfassess.ui.parts.wrapped_delegate import Lines, WrappedDelegate

_EDGE, _WIDEST = 40, 760


class Refusal(QWidget):
    """The list of mistakes, until another questionnaire is looked at."""

    another_requested = Signal()
    """Another file, or the same one mended, is to be chosen."""

    def __init__(self, context: Context, name: str, problems: Sequence[Problem]) -> None:
        """Say what is wrong with the file called `name`, or with the files of one's own."""
        super().__init__()
        theme, voice = context.theme, context.voice
        self.setMaximumWidth(theme.px(_WIDEST) + 2 * _EDGE)
        column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE, 24, _EDGE, 24)
        column.setSpacing(12)
        title = voice.translate("Library", "“{name}” was not added", name=name)
        column.addWidget(Label(theme, title, "page"))
        words = voice.translate("Library", "Nothing in the library has changed. Mend the file and choose it again.")
        column.addWidget(Label(theme, words, "text", "ink2"))
        choose = Button(theme, voice.translate("Library", "Choose a file again"), "primary", "folder-open")
        choose.clicked.connect(self.another_requested)
        column.addWidget(choose)
        heading = voice.translate("Library", "What is wrong in it")
        column.addWidget(Heading(theme, heading, voice.number(len(problems))))
        self.model = RowModel(self)
        self.model.show_rows([_row(voice.problem(problem)) for problem in problems])
        view = QListView()
        view.setModel(self.model)
        view.setItemDelegate(WrappedDelegate(theme, view, 0))
        view.setAccessibleName(heading)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column.addWidget(view, 1)


def _row(words: str) -> ListRow:
    return ListRow(words, Lines((("text", "ink", words),)))
