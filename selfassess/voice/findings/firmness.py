"""How firm a verdict is when the weights are others, in words."""

from fractions import Fraction

from selfassess.domain.sensitivity import Sensitivity, Stay
from selfassess.voice import Voice


def firmness_sentence(voice: Voice, stay: Stay) -> str:
    """Return in how many of the weightings tried a verdict stays; never a probability."""
    return voice.translate(
        "Findings",
        "With the weights changed between half and double, the verdict stays in {share} of the weightings tried.",
        share=share_words(voice, stay.share),
    )


def reach_sentence(voice: Voice, stay: Stay, scenario: str = "") -> str:
    """Return in how many of the weightings tried the limit is met by the answers, or by a named scenario."""
    share = share_words(voice, stay.share_met)
    if scenario:
        return voice.translate(
            "Findings",
            "With the weights changed between half and double, scenario {name} reaches the target "
            "in {share} of the weightings tried.",
            name=scenario,
            share=share,
        )
    return voice.translate(
        "Findings",
        "With the weights changed between half and double, the target is reached in {share} of the weightings tried.",
        share=share,
    )


def tried_words(voice: Voice, sensitivity: Sensitivity) -> str:
    """Return how many weightings were tried, and the number (seed) from which anybody can draw them again."""
    return voice.translate(
        "Findings",
        "Tried: %n weightings, drawn at random; the number {seed} draws the same again.",
        "",
        sensitivity.tried,
        seed=sensitivity.seed,
    )


def share_words(voice: Voice, share: Fraction) -> str:
    """Return a share in percent; with a decimal where whole percents would say none or all of what is not."""
    is_between = 0 < share < 1 and (share * 200 < 1 or (1 - share) * 200 <= 1)
    return voice.percent(share, 1 if is_between else 0)
