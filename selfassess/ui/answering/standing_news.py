"""What a screen reader says after an answer: that it is saved, how far one is, which verdicts are other ones now."""

from selfassess.app.changes import Change
from selfassess.domain.figures import Verdict
from selfassess.ui.answering.desk import Desk
from selfassess.ui.shell.names import saved_words, today
from selfassess.voice.findings.notation import figure_name
from selfassess.voice.terms import verdict_word

_Verdicts = dict[tuple[str, str], Verdict]


class StandingNews:
    """Knows how the sheet on the desk stood when it was last told."""

    def __init__(self, desk: Desk) -> None:
        """Take the present state for known."""
        self._desk = desk
        self._saved = ""
        self.take_over()

    def take_over(self) -> None:
        """Take the sheet on the desk for known as it stands."""
        self._verdicts = self._standing()

    def _standing(self) -> _Verdicts:
        return {
            (found.threshold.id, judgement.target): judgement.verdict
            for found in self._desk.sheet.result.thresholds
            for judgement in found.judgements
        }

    def words(self, change: Change, progress: str) -> str:
        """Return what `change` is told as; `progress` is what the outline says.

        Words that were typed are only said to be saved, and that once a minute: they are stored at every pause.
        """
        saved = saved_words(self._desk.voice, change.at, today())
        known, self._saved = self._saved, saved
        if not any(
            (edit.before.state, edit.before.value) != (edit.after.state, edit.after.value) for edit in change.edits
        ):
            return "" if saved == known else saved
        return ". ".join([saved, progress, *self._other_verdicts()])

    def _other_verdicts(self) -> list[str]:
        before, questionnaire, voice = self._verdicts, self._desk.sheet.questionnaire, self._desk.voice
        self.take_over()
        changed = [one for one, verdict in self._verdicts.items() if before.get(one) is not verdict]
        targets = {target: self._verdicts[threshold, target] for threshold, target in changed}
        return [
            f"{figure_name(voice, questionnaire, target)}: {verdict_word(verdict, voice)}"
            for target, verdict in targets.items()
        ]
