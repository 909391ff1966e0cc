"""How long open questions will take, in words."""

from selfassess.voice import Voice

_HOUR = 60


def time_words(voice: Voice, minutes: int) -> str:
    """Return an estimate such as `about 45 min`, `about 1 h 15 min`, `about 8 h`; empty for no minutes."""
    if not minutes:
        return ""
    hours, rest = divmod(minutes, _HOUR)
    if not hours:
        return voice.translate("Pace", "about {minutes} min", minutes=voice.number(minutes))
    if rest:
        return voice.translate("Pace", "about {hours} h {minutes} min", hours=voice.number(hours), minutes=rest)
    return voice.translate("Pace", "about {hours} h", hours=voice.number(hours))
