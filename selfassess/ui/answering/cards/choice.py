"""Which card a question gets."""

from selfassess.domain.forms import NumberForm, SurveyForm, TextForm
from selfassess.domain.questionnaire import Question
from selfassess.ui.answering.cards.card import Card
from selfassess.ui.answering.cards.number_card import NumberCard
from selfassess.ui.answering.cards.rows_card import RowsCard
from selfassess.ui.answering.cards.survey_card import SurveyCard
from selfassess.ui.answering.cards.text_card import TextCard
from selfassess.ui.theme import Theme
from selfassess.voice import Voice

_CARDS: dict[type, type[Card]] = {NumberForm: NumberCard, TextForm: TextCard, SurveyForm: SurveyCard}


def card_for(theme: Theme, voice: Voice, question: Question) -> Card:
    """Return the card for the way `question` is answered."""
    return _CARDS.get(type(question.form), RowsCard)(theme, voice, question)
