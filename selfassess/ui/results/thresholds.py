"""A threshold as a row: verdict, rule, where the sheet stands, whose the threshold is."""

from PySide6.QtCore import Signal

from selfassess.domain.figures import Judgement, ThresholdResult, Verdict
from selfassess.ui.parts.buttons import Button
from selfassess.ui.parts.chips import status_chip, verdict_colour, verdict_icon
from selfassess.ui.parts.labels import Label, icon_label, line
from selfassess.ui.parts.rows import Row
from selfassess.ui.results.subject import Subject
from selfassess.voice.findings import compared_words, judgement_words, tally_words
from selfassess.voice.terms import status_words, verdict_word

_WORST_FIRST = (Verdict.NOT_MET, Verdict.NOT_DECIDED)


class ThresholdRow(Row):
    """Leads to the figure or the question that decides the threshold."""

    target_chosen = Signal(str)
    """`overall`, a section's or a question's id."""

    def __init__(self, subject: Subject, found: ThresholdResult) -> None:
        """Show `found`."""
        voice, theme, threshold = subject.voice, subject.theme, found.threshold
        label, status = voice.text(threshold.label), status_words(threshold, voice)
        shown, verdict = _shown(subject, found), _verdict_words(subject, found)
        super().__init__(
            theme, ", ".join(part for part in dict.fromkeys((label, verdict, shown, status)) if part), 29, 0
        )
        self._target = deciding_judgement(found).target
        self.cells.setContentsMargins(0, 3, 0, 4)
        self.cells.setSpacing(8)
        source = voice.text(threshold.source.title or threshold.source.act)
        self.setToolTip("\n".join(part for part in (verdict, voice.text(threshold.text), source) if part))
        self.add(icon_label(theme, verdict_icon(found.together), verdict_colour(found.together)))
        self.add(Label(theme, label, "caption"), 1)
        # large words have no room for a whole line of them
        figure = Label if theme.scale >= 1.5 else line
        self.add(figure(theme, shown, "caption" if threshold.value is None else "caption_strong"))
        self.add(status_chip(theme, threshold, status))
        self.clicked.connect(self._choose)

    def _choose(self) -> None:
        self.target_chosen.emit(self._target)


def deciding_judgement(found: ThresholdResult) -> Judgement:
    """Return the judgement that makes a threshold's verdict: the first not met, else not decided, else the first."""
    for verdict in _WORST_FIRST:
        for judgement in found.judgements:
            if judgement.verdict is verdict:
                return judgement
    return found.judgements[0]


def _shown(subject: Subject, found: ThresholdResult) -> str:
    if found.threshold.value is None:
        return verdict_word(found.together, subject.voice)
    if found.threshold.applies_to == "each_section":
        return tally_words(subject.voice, found)
    return compared_words(subject.voice, subject.questionnaire, subject.result, found.judgements[0])


def _verdict_words(subject: Subject, found: ThresholdResult) -> str:
    if len(found.judgements) == 1:
        return judgement_words(subject.voice, subject.questionnaire, found.judgements[0])
    return verdict_word(found.together, subject.voice)


def threshold_rows(subject: Subject) -> list[ThresholdRow]:
    """Return a row for each threshold of the sheet that judges anything."""
    return [ThresholdRow(subject, found) for found in subject.result.thresholds if found.judgements]


def thresholds_button(subject: Subject) -> Button:
    """Return what leads to the municipality's own thresholds."""
    words = subject.voice.translate("Results", "Own thresholds")
    if not subject.sheet.house_thresholds:
        words = subject.voice.translate("Results", "Set an own threshold")
    button = Button(subject.theme, words, "small_link", "pencil-ruler")
    # the same one, whatever its words
    button.setObjectName("thresholds")
    return button
