"""Every error of SQLite and the system has its code."""

import errno
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError

from selfassess.domain.errors import Problem
from selfassess.storage.failures import code_of, worded


def failed(code: int) -> sqlite3.Error:
    """Return an error as sqlite3 raises it."""
    error = sqlite3.OperationalError()
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (3, "storage.no_permission"),
        (5, "storage.locked"),
        (261, "storage.locked"),
        (6, "storage.locked"),
        (7, "storage.no_memory"),
        (8, "storage.read_only"),
        (776, "storage.unfinished_write"),
        (1032, "storage.moved"),
        (1544, "storage.folder_read_only"),
        (10, "storage.io"),
        (778, "storage.io"),
        (3850, "storage.no_locks"),
        (11, "storage.damaged"),
        (13, "storage.full"),
        (14, "storage.cannot_open"),
        (15, "storage.no_locks"),
        (18, "storage.too_big"),
        (23, "storage.no_permission"),
        (26, "storage.not_a_workspace"),
        (1, None),
        (19, None),
        (21, None),
    ],
)
def test_codes_of_sqlite(number: int, code: str | None) -> None:
    assert code_of(failed(number)) == code


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "storage.full"),
        (errno.EACCES, "storage.no_permission"),
        (errno.EROFS, "storage.folder_read_only"),
        (errno.EIO, "storage.io"),
    ],
)
def test_codes_of_the_system(number: int, code: str) -> None:
    assert code_of(OSError(number, "")) == code


def test_problem_names_the_file_and_keeps_the_cause() -> None:
    error = OperationalError("INSERT", {}, failed(13))
    with pytest.raises(Problem) as caught, worded(Path("/tmp/a")):
        raise error
    assert caught.value.fields == {"path": "/tmp/a"}
    assert caught.value.__cause__ is error


def test_mistake_of_the_program_stays_one() -> None:
    with pytest.raises(OperationalError), worded(Path("/tmp/a")):
        raise OperationalError("SELEC", {}, failed(1))
