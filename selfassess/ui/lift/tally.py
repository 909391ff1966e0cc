"""How many of the figures that a threshold looks at meet it, by their value."""

from dataclasses import dataclass

from selfassess.domain.figures import Judgement, Result, Verdict
from selfassess.domain.questionnaire import Threshold
from selfassess.domain.thresholds import meets

_COUNTED = (Verdict.MET, Verdict.NOT_MET, Verdict.NOT_DECIDED)


@dataclass(frozen=True)
class Count:
    """`met` of `total` values meet a threshold; `provisional` where open questions can still turn one of them."""

    met: int
    total: int
    provisional: bool

    @property
    def is_all(self) -> bool:
        """Tell whether the threshold is met as far as it is answered."""
        return self.met == self.total > 0


def count_of(result: Result, threshold: Threshold) -> Count:
    """Return how many values meet `threshold`; of what has no verdict nothing is counted."""
    judged = next(found.judgements for found in result.thresholds if found.threshold.id == threshold.id)
    counted = [one for one in judged if one.verdict in _COUNTED]
    met = [one for one in counted if _value_meets(one)]
    return Count(len(met), len(counted), any(one.verdict is Verdict.NOT_DECIDED for one in met))


def _value_meets(judgement: Judgement) -> bool:
    """Tell whether the value of now, however provisional, meets the limit."""
    limit, value = judgement.threshold.value, judgement.compared
    if limit is None or value is None:
        return False
    return meets(judgement.threshold.comparison, value, limit)
