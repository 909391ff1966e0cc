"""Which topic belongs to which place of the program."""

from PySide6.QtWidgets import QWidget

_OURS = "selfassess.ui."
PAGES = {
    "start": "start",
    "new": "start",
    "answering": "answering",
    "results": "results",
    "lift": "lift",
    "report": "report",
    "library": "library",
    "guide": "library",
}
"""The topic of each page of the window."""
PARTS = {
    # of a page
    "answering.outline_panel.OutlinePanel": "outline",
    "answering.evidence_panel.EvidencePanel": "evidence",
    "scene_view.SceneView": "charts",
    "results.thresholds.ThresholdRow": "thresholds",
    "results.limits.LimitsView": "thresholds",
    "lift.scenario_desk.ScenarioDesk": "scenarios",
    "report.footer.Footer": "export",
    "report.clerk.ClerkText": "export",
    "parts.info_bar.InfoBar": "trouble",
    "results.explanation_panel.ExplanationPanel": "results",
    # windows of their own
    "seminar.stage.Presentation": "seminar",
    "seminar.notes.NotesWindow": "seminar",
    "seminar.record_dialog.RecordDialog": "seminar",
    "shell.settings_dialog.SettingsDialog": "settings",
    "shell.about_dialog.AboutDialog": "settings",
    "shell.backups_dialog.BackupsDialog": "backups",
    "shell.accident_dialog.AccidentDialog": "trouble",
    "thresholds.dialog.OwnThresholds": "own",
    "answering.give_dialog.GiveDialog": "outline",
    "answering.shares_dialog.SharesDialog": "outline",
    "lift.naming.NameDialog": "scenarios",
    "chart_table.ChartTable": "charts",
    "shell.finder.Finder": "keys",
}
"""The topic of parts and of windows, by module and class below `selfassess.ui`."""
PASSING = frozenset({"shell.finder.Finder"})
"""Windows that go when another one comes to the front."""


def topic_at(focus: QWidget | None, page: str) -> str:
    """Return the topic of the widget that has the keyboard, else that of the page it is on."""
    while focus is not None:
        for name in names_of(focus):
            if name in PARTS:
                return PARTS[name]
        focus = focus.parentWidget()
    return PAGES[page]


def names_of(widget: QWidget) -> list[str]:
    """Return module and class of a widget below `selfassess.ui`, and those of what it is a kind of."""
    kinds = (f"{kind.__module__}.{kind.__name__}" for kind in type(widget).__mro__)
    return [name.removeprefix(_OURS) for name in kinds if name.startswith(_OURS)]
