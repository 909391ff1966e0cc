"""What the tests of the file and of the session share."""

import contextlib
import datetime as dt
import hashlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from selfassess.domain.record import Municipality, Period, Stamp, Unit
from selfassess.storage.answers import Place
from selfassess.storage.assessments import FrozenText, Opening

ROOT = Path(__file__).parents[1]
NOON = dt.datetime(2026, 11, 20, 12, 0, tzinfo=dt.UTC)
STAMP = Stamp(NOON, "L. Ozola")
UNIT = Unit(Municipality("XX-KALNUPE", "Kalnupes novada pašvaldība", "Kalnupes novads"))
TEXT = FrozenText("q", 1, hashlib.sha256(b"text").hexdigest(), "text")
OPENING = Opening(UNIT, Period(dt.date(2026, 1, 1), dt.date(2026, 12, 31)), "2026", (TEXT,))
PLACE = Place(1, 1)


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that another user of the system can reach (pytest's own cannot be)."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o777)
    yield folder
    folder.chmod(0o777)
    shutil.rmtree(folder)


@contextlib.contextmanager
def ordinary_user() -> Iterator[None]:
    """Be a user whom file permissions bind (the superuser may write everywhere)."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)
