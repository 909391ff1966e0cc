"""How a source is cited: act with article, duty, who and when, whether it was read itself."""

import datetime as dt
from collections.abc import Iterator

from selfassess.domain.questionnaire import Source
from selfassess.voice import Voice
from selfassess.voice.findings.notation import with_unit


def act_name(voice: Voice, source: Source) -> str:
    """Return an act with its article, as it is cited."""
    return ", ".join(part for part in (voice.text(source.act) or voice.text(source.title), source.article) if part)


def duty_words(voice: Voice, source: Source) -> str:
    """Return what the source obliges to, with its figure unless that is said; empty where it says neither."""
    duty = voice.text(source.duty)
    if source.number is None:
        return duty
    figure = with_unit(voice, voice.number(source.number), source.unit)
    if figure.replace("\u00a0", " ") in duty.replace("\u00a0", " "):
        return duty
    return f"{duty.removesuffix('.')}: {figure}" if duty else figure


def source_facts(voice: Voice, source: Source) -> str:
    """Return who issued it, when, how long it holds, and when it was checked."""
    facts = (voice.text(source.issuer), str(source.year or ""), *_days(voice, source))
    told = ", ".join(fact for fact in facts if fact)
    return told[:1].upper() + told[1:]


def second_hand(voice: Voice, source: Source) -> str:
    """Say that the act itself was not read; empty where it was."""
    return voice.translate("Sources", "Not read in the act itself.") if source.read == "secondary" else ""


def _days(voice: Voice, source: Source) -> Iterator[str]:
    if source.valid_from:
        yield voice.translate("Sources", "in force from {day}", day=_day(voice, source.valid_from))
    if source.valid_to:
        yield voice.translate("Sources", "in force until {day}", day=_day(voice, source.valid_to))
    if source.checked:
        yield voice.translate("Sources", "checked on {day}", day=_day(voice, source.checked))


def _day(voice: Voice, iso: str) -> str:
    """Return a date of a questionnaire file in words; one that is only a year or a month stays as it is."""
    try:
        return voice.date(dt.date.fromisoformat(iso), "short")
    except ValueError:
        return iso
