"""The kinds of report to choose from, each with what it is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from selfassess.domain.report import ReportKind
from selfassess.ui.context import Context
from selfassess.ui.icons import SMALL
from selfassess.ui.parts.labels import Label, icon_label
from selfassess.ui.parts.rows import Row
from selfassess.ui.theme import Theme
from selfassess.voice import Voice


def kind_words(voice: Voice) -> dict[ReportKind, tuple[str, str]]:
    """Return what each kind is called, and what it is in one line."""
    return {
        ReportKind.SUMMARY: (
            voice.translate("ReportPage", "Summary"),
            voice.translate("ReportPage", "One page for the councillor."),
        ),
        ReportKind.COUNCIL: (
            voice.translate("ReportPage", "Report for the council"),
            voice.translate("ReportPage", "The verdict and a page for every principle."),
        ),
        ReportKind.FULL: (
            voice.translate("ReportPage", "Full report"),
            voice.translate("ReportPage", "With explanations, evidence and the log of changes."),
        ),
        ReportKind.EVIDENCE: (
            voice.translate("ReportPage", "Register of evidence"),
            voice.translate("ReportPage", "Which document supports which answer."),
        ),
    }


class _KindRow(Row):
    """One kind; the chosen one has a check."""

    def __init__(self, theme: Theme, kind: ReportKind, words: tuple[str, str]) -> None:
        super().__init__(theme, ". ".join(words), 52)
        self.kind = kind
        self.setCheckable(True)
        told = QWidget()
        column = QVBoxLayout(told)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._name = Label(theme, words[0])
        column.addWidget(self._name)
        column.addWidget(Label(theme, words[1], "caption", "ink2"))
        self.add(told, 1)
        self._sign = icon_label(theme, "check", "accent")
        policy = self._sign.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._sign.setSizePolicy(policy)
        self.cells.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        self.cells.setSpacing(SMALL // 2)
        self.toggled.connect(self._show_choice)
        self._show_choice(False)

    def _show_choice(self, is_chosen: bool) -> None:
        self._name.show_role("strong" if is_chosen else "text")
        self._sign.setVisible(is_chosen)


class KindList(QWidget):
    """One of the four kinds is chosen, always."""

    chosen = Signal()

    def __init__(self, context: Context) -> None:
        """Choose the council's report."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        group = QButtonGroup(self)
        self._rows = {kind: _KindRow(context.theme, kind, words) for kind, words in kind_words(context.voice).items()}
        for row in self._rows.values():
            group.addButton(row)
            column.addWidget(row)
        self.show_kind(ReportKind.COUNCIL)
        group.buttonClicked.connect(self.chosen)

    @property
    def kind(self) -> ReportKind:
        """Return the kind chosen."""
        return next(kind for kind, row in self._rows.items() if row.isChecked())

    def show_kind(self, kind: ReportKind) -> None:
        """Choose another kind."""
        self._rows[kind].setChecked(True)
