"""What an assessment and its unit are called."""

import datetime as dt
from typing import TYPE_CHECKING

from selfassess.voice import Voice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from selfassess.app.session import Session
    from selfassess.domain.record import AssessmentInfo, Period, Unit


def unit_name(unit: "Unit") -> str:
    """Return the name of who is assessed: the municipality's short name, or the institution's."""
    return unit.name or unit.municipality.short_name


def assessment_name(voice: Voice, info: "AssessmentInfo") -> str:
    """Return the assessment's own title, or what it is with the year its period ends in."""
    return info.title or voice.translate("Shell", "Self-assessment {year}", year=info.period.end.year)


def assessment_names(voice: Voice, infos: "Sequence[AssessmentInfo]") -> dict[int, str]:
    """Return what each assessment is called, by its number.

    Equal names of one unit get their period; where that is equal too, the later ones get a number.
    """
    plain = {info.number: assessment_name(voice, info) for info in infos}
    namesakes: dict[tuple[Unit, str], list[AssessmentInfo]] = {}
    for info in infos:
        namesakes.setdefault((info.unit, plain[info.number]), []).append(info)
    for (_, name), alike in namesakes.items():
        if len(alike) > 1 and len({info.period for info in alike}) == len(alike):
            plain.update({info.number: f"{name}, {period_words(voice, info.period)}" for info in alike})
        else:
            later = enumerate(alike[1:], 2)
            plain.update({info.number: f"{name} ({voice.number(at)})" for at, info in later})
    return plain


def period_words(voice: Voice, period: "Period") -> str:
    """Return a period by its two days, such as `01.01.2026.–31.12.2026.`."""
    return voice.between(voice.date(period.start, "short"), voice.date(period.end, "short"))


def file_words(session: "Session") -> str:
    """Return the name of the open file, a copy's among them; empty where it is only the unit's name again."""
    stem = session.path.stem
    return "" if session.current is not None and stem == unit_name(session.current.unit) else stem


def saved_words(voice: Voice, moment: dt.datetime, today: dt.date) -> str:
    """Say when the last change was saved: the time of today, the day of this year, or the date."""
    day = moment.astimezone().date()
    if day == today:
        return voice.translate("Shell", "Saved {time}", time=voice.time(moment))
    return voice.translate("Shell", "Saved {day}", day=voice.date(day, "day" if day.year == today.year else "short"))


def today() -> dt.date:
    """Return today on this machine's clock."""
    return dt.datetime.now().astimezone().date()
