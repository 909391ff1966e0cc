"""Which panel explains what."""

from selfassess.ui.results.drawer import Drawer
from selfassess.ui.results.explanation_panel import ExplanationPanel
from selfassess.ui.results.figure_panel import FigurePanel
from selfassess.ui.results.method_panel import METHOD, method_panel
from selfassess.ui.results.subject import Subject


def panel_about(subject: Subject, target: str) -> Drawer:
    """Return the explanation of a section or the whole, in a data sheet that of a question; or the method.

    Raises Problem `score.no_such_figure`.
    """
    if target == METHOD:
        return method_panel(subject)
    if not subject.questionnaire.is_scored and target in subject.questionnaire.question_by_id:
        return FigurePanel(subject, target)
    return ExplanationPanel(subject, target)
