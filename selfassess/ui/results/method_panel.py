"""How the score is made: the rules, and a worked example from the assessment that lies open."""

from selfassess.ui.parts.labels import Label
from selfassess.ui.parts.rules import Heading, rule
from selfassess.ui.results.drawer import Drawer
from selfassess.ui.results.explanation_panel import ExplanationPanel
from selfassess.ui.results.subject import Subject
from selfassess.voice.findings import method_lines, worked_example

METHOD = "method"
"""What the page calls this panel where others have the figure they explain."""


def method_panel(subject: Subject) -> Drawer:
    """Return the rules, and below them the explanation of a figure where there is one."""
    voice, theme = subject.voice, subject.theme
    title = voice.translate("Results", "How the score is made")
    example = worked_example(subject.questionnaire, subject.result)
    name = voice.translate("Results", "Method")
    panel = Drawer(subject, METHOD, name) if example is None else _with_example(subject, example, name)
    panel.column.insertWidget(0, Label(theme, title, "title"))
    lines = list(method_lines(voice, subject.questionnaire))
    for at, words in enumerate(lines, 1):
        panel.column.insertWidget(at, Label(theme, words))
    if example is not None:
        example_words = voice.translate("Results", "An example from this assessment")
        panel.column.insertWidget(len(lines) + 1, Heading(theme, example_words))
    elif subject.questionnaire.is_scored:
        panel.column.addWidget(rule(theme))
        words = voice.translate("Results", "An example stands here once a question has been answered.")
        panel.column.addWidget(Label(theme, words, "text", "ink2"))
    return panel


def _with_example(subject: Subject, example: str, title: str) -> ExplanationPanel:
    panel = ExplanationPanel(subject, example, title)
    panel.target = METHOD
    panel.method.hide()
    return panel
