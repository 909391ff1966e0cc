"""Words with an edge round them: whose a threshold is, and marks such as that of a draft."""

from selfassess.domain.questionnaire import Status, Threshold
from selfassess.reports.pdf.composer import Composer
from selfassess.reports.pdf.flowables import Chip
from selfassess.voice.terms import status_word, status_words


def threshold_chip(composer: Composer, threshold: Threshold) -> Chip:
    """Return whose a threshold is, at the right; one for orientation never looks like a law that binds."""
    status = None if threshold.orientation else threshold.status
    return _chip(composer, status, status_words(threshold, composer.voice), at_left=False)


def status_chip(composer: Composer, status: Status, is_own: bool) -> Chip:
    """Return a status itself, at the left."""
    return _chip(composer, status, status_word(status, composer.voice, is_own), at_left=True)


def mark_chip(composer: Composer, word: str) -> Chip:
    """Return a mark of the whole report, at the right."""
    return Chip(composer.glyphs.printable(word), "ink", dashed=False, at_left=False)


def _chip(composer: Composer, status: Status | None, words: str, at_left: bool) -> Chip:
    edge = "ink" if status is Status.LAW else "line2"
    return Chip(composer.glyphs.printable(words), edge, dashed=status is Status.HOUSE, at_left=at_left)
