"""An item of a survey: respondents answer it, so here it is only shown."""

from selfassess.domain.questionnaire import Question
from selfassess.ui.answering.cards.card import Card, Sight
from selfassess.ui.parts.labels import Label
from selfassess.ui.theme import Theme
from selfassess.voice import Voice


class SurveyCard(Card):
    """One sentence that says who answers."""

    def __init__(self, theme: Theme, voice: Voice, question: Question) -> None:
        """Make the sentence."""
        super().__init__(theme, voice, question)
        words = voice.translate("Cards", "The respondents of the survey answer this question; it is not answered here.")
        self.column.addWidget(Label(theme, words, "text", "ink2"))

    def show_sight(self, sight: Sight) -> None:
        """Change nothing: there is no answer to show."""
