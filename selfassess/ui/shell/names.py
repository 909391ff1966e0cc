"""What an assessment and its unit are called."""

import datetime as dt
from typing import TYPE_CHECKING

from selfassess.voice import Voice

if TYPE_CHECKING:
    from selfassess.domain.record import AssessmentInfo, Unit


def unit_name(unit: "Unit") -> str:
    """Return the name of who is assessed: the municipality's short name, or the institution's."""
    return unit.name or unit.municipality.short_name


def assessment_name(voice: Voice, info: "AssessmentInfo") -> str:
    """Return the assessment's own title, or what it is with the year its period ends in."""
    return info.title or voice.translate("Shell", "Self-assessment {year}", year=info.period.end.year)


def saved_words(voice: Voice, moment: dt.datetime, today: dt.date) -> str:
    """Say when the last change was saved: the time of today, the day of this year, or the date."""
    day = moment.astimezone().date()
    if day == today:
        return voice.translate("Shell", "Saved {time}", time=voice.time(moment))
    return voice.translate("Shell", "Saved {day}", day=voice.date(day, "day" if day.year == today.year else "short"))


def today() -> dt.date:
    """Return today on this machine's clock."""
    return dt.datetime.now().astimezone().date()
