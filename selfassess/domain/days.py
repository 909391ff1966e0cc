"""Days as people write them."""

import datetime as dt
import re

_DAY_FIRST = re.compile(r"\s*(?P<day>\d{1,2})\D{1,3}(?P<month>\d{1,2})\D{1,3}(?P<year>\d{4})\D*")
_YEAR_FIRST = re.compile(r"\s*(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})\s*")


def read_day(words: str) -> dt.date | None:
    """Return the day written as `22.11.2026.`, `22/11/2026` or `2026-11-22`; None for anything else."""
    found = _DAY_FIRST.fullmatch(words) or _YEAR_FIRST.fullmatch(words)
    if found is None:
        return None
    try:
        return dt.date(int(found["year"]), int(found["month"]), int(found["day"]))
    except ValueError:
        return None


def looks_like_day(words: str) -> bool:
    """Tell whether `words` are written as a day is, even if there is no such day."""
    return bool(_DAY_FIRST.fullmatch(words) or _YEAR_FIRST.fullmatch(words))
