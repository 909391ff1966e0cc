"""How many of the figures that a threshold looks at meet it: decided, and by what is answered so far."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from selfassess.domain.figures import Judgement, Result, Verdict
from selfassess.domain.questionnaire import Threshold
from selfassess.domain.thresholds import meets
from selfassess.voice import Voice
from selfassess.voice.terms import verdict_word

_ARROW = "\N{RIGHTWARDS ARROW}"
_COUNTED = (Verdict.MET, Verdict.NOT_MET, Verdict.NOT_DECIDED)


@dataclass(frozen=True)
class Count:
    """Of `total` figures `met` meet a threshold for certain, as results and report count, and `so_far` by their value.

    The latter is provisional where open questions can still turn one of them.
    """

    met: int
    so_far: int
    total: int
    verdict: Verdict
    """What is decided of all together."""

    @property
    def is_provisional(self) -> bool:
        """Tell whether the answers so far say something else than what is decided."""
        return self.so_far != self.met or (self.total == 1 and self.verdict is Verdict.NOT_DECIDED)


def count_of(result: Result, threshold: Threshold) -> Count:
    """Return how many figures meet `threshold`; of what has no verdict nothing is counted."""
    found = next(found for found in result.thresholds if found.threshold.id == threshold.id)
    counted = [one for one in found.judgements if one.verdict in _COUNTED]
    met = sum(one.verdict is Verdict.MET for one in counted)
    return Count(met, sum(_value_meets(one) for one in counted), len(counted), found.together)


def _value_meets(judgement: Judgement) -> bool:
    """Tell whether the value of now, however provisional, meets the limit."""
    limit, value = judgement.threshold.value, judgement.compared
    if limit is None or value is None:
        return False
    return meets(judgement.threshold.comparison, value, limit)


def decided_words(voice: Voice, *counts: Count) -> str:
    """Return how many figures meet a threshold for certain, such as `6 → 8 of 12`; of a single one the verdict."""
    if counts[-1].total == 1:
        return _run(verdict_word(count.verdict, voice) for count in counts)
    return _of_all(voice, [count.met for count in counts], counts[-1].total)


def so_far_words(voice: Voice, *counts: Count) -> str:
    """Return the same by what is answered so far, however provisional."""
    if counts[-1].total == 1:
        verdicts = (Verdict.MET if count.so_far else Verdict.NOT_MET for count in counts)
        return _run(verdict_word(verdict, voice) for verdict in verdicts)
    return _of_all(voice, [count.so_far for count in counts], counts[-1].total)


def so_far_label(voice: Voice) -> str:
    """Return what stands before `so_far_words`."""
    return voice.translate("Lift", "By the answers so far, provisional")


def _of_all(voice: Voice, met: Sequence[int], total: int) -> str:
    counted = f" {_ARROW} ".join(voice.number(one) for one in met)
    return voice.translate("Lift", "{met} of {total}", met=counted, total=voice.number(total))


def _run(words: Iterable[str]) -> str:
    """Return words one after the other; what stays the same once."""
    return f" {_ARROW} ".join(dict.fromkeys(words))
