"""Which topic belongs to which place of the program."""

from PySide6.QtWidgets import QWidget

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
    "parts.info_bar.InfoBar": "files",
    # windows of their own
    "shell.settings_dialog.SettingsDialog": "settings",
    "thresholds.dialog.OwnThresholds": "own",
    "lift.naming.NameDialog": "scenarios",
    "chart_table.ChartTable": "charts",
    "shell.finder.Finder": "keys",
}
"""The topic of parts and of dialogs, by module and class below `selfassess.ui`."""


def topic_at(focus: QWidget | None, page: str) -> str:
    """Return the topic of the widget that has the keyboard, else that of the page it is on."""
    while focus is not None:
        for kind in type(focus).__mro__:
            name = f"{kind.__module__}.{kind.__name__}".removeprefix("selfassess.ui.")
            if name in PARTS:
                return PARTS[name]
        focus = focus.parentWidget()
    return PAGES[page]
