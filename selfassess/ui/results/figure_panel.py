"""How a figure of a data sheet stands to each of its limits: value, limit, verdict, whose the limit is, its source."""

from selfassess.domain.answers import OPEN, State
from selfassess.domain.explanation import judgements_on
from selfassess.domain.figures import Judgement, Verdict
from selfassess.domain.forms import TextForm
from selfassess.ui.parts.buttons import Button
from selfassess.ui.parts.chips import status_chip, verdict_chip
from selfassess.ui.parts.flow import FlowLayout
from selfassess.ui.parts.labels import Label
from selfassess.ui.parts.rules import rule
from selfassess.ui.results.drawer import Drawer
from selfassess.ui.results.limits_model import source_words
from selfassess.ui.results.subject import Subject
from selfassess.voice.findings import comparison_words, judgement_words, question_name, value_words
from selfassess.voice.terms import state_word, status_words


class FigurePanel(Drawer):
    """Explains one question of a data sheet and leads to it."""

    def __init__(self, subject: Subject, question: str) -> None:
        """Explain the figure of `question`."""
        super().__init__(subject, question, subject.voice.translate("Results", "The figure and its limits"))
        theme, voice = subject.theme, subject.voice
        asked = subject.questionnaire.question_by_id[question]
        judgements = judgements_on(subject.result, question)
        self.column.addWidget(Label(theme, f"{asked.number} {question_name(voice, asked)}", "strong"))
        answer = subject.sheet.answers.get(question, OPEN)
        value = voice.translate("Results", "Not filled in yet")
        if answer.state is State.ANSWERED and answer.value is not None:
            value = value_words(voice, asked, answer.value)
        elif answer.state is not State.OPEN:
            value = state_word(answer.state, voice)
        # a figure stands large, a text does not
        self.column.addWidget(Label(theme, value, "text" if isinstance(asked.form, TextForm) else "page"))
        self.column.addWidget(Label(theme, voice.text(asked.text), "text", "ink2"))
        for judgement in judgements:
            self._add_limit(judgement)
        words = voice.translate("Results", "To question {number}", number=asked.number)
        button = Button(theme, words, "primary", icon_after="arrow-right")
        button.clicked.connect(self._choose)
        self.foot.addWidget(button)

    def _add_limit(self, judgement: Judgement) -> None:
        theme, voice, threshold = self._subject.theme, self._subject.voice, judgement.threshold
        self.column.addWidget(rule(theme))
        self.column.addWidget(Label(theme, voice.text(threshold.label), "strong"))
        limit = comparison_words(voice, threshold)
        if limit:
            self.column.addWidget(Label(theme, voice.translate("Results", "Limit: {limit}", limit=limit)))
        words = judgement_words(voice, self._subject.questionnaire, judgement)
        chips = FlowLayout(across=12, down=6)
        chips.addWidget(status_chip(theme, threshold, status_words(threshold, voice)))
        is_compared = judgement.verdict is Verdict.ORIENTATION
        if not is_compared:
            chips.addWidget(verdict_chip(theme, judgement.verdict, words))
        self.column.addLayout(chips)
        if is_compared:
            self.column.addWidget(Label(theme, words))
        for more in (voice.text(threshold.text), source_words(voice, threshold.source)):
            if more:
                self.column.addWidget(Label(theme, more, "caption", "ink2"))

    def _choose(self) -> None:
        self.question_chosen.emit(self.target)
