"""Who has which section, until when, and how much of it is open."""

import datetime as dt

from selfassess.domain.assignment import Share
from selfassess.voice import Voice


def due_words(voice: Voice, share: Share, today: dt.date) -> str:
    """Return until when, such as `until 22.11.2026.`, `due today`, `overdue by 3 days`, or that it is done."""
    if share.is_done:
        return voice.translate("Assigning", "done")
    late = share.days_late(today)
    if late:
        return voice.translate("Assigning", "overdue by %n days", "", late)
    if share.assignment.due == today:
        return voice.translate("Assigning", "due today")
    return voice.translate("Assigning", "until {day}", day=voice.date(share.assignment.due, "short"))


def waiting_words(voice: Voice, share: Share) -> str:
    """Return how much is open, such as `5 of 6 open`; nothing where it is done."""
    if share.is_done:
        return ""
    waiting, total = voice.number(len(share.waiting)), voice.number(share.questions)
    return voice.translate("Assigning", "{open} of {all} open", open=waiting, all=total)


def held_words(voice: Voice, share: Share, today: dt.date) -> str:
    """Return person, day and what is open in one line, such as `L. Ozola, until 22.11.2026., 5 of 6 open`."""
    parts = (share.assignment.person, due_words(voice, share, today), waiting_words(voice, share))
    return ", ".join(part for part in parts if part)
