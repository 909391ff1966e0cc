"""The demo, written once for all tests that look at it."""

from functools import cache
from pathlib import Path

import pytest

from selfassess.app.demo import write_demo

LEVELS_2024 = {
    1: (3, 2, 3, 2, 3, 2),
    2: (3, 2, 2, 3, 2, 2),
    3: (3, 3, 3, 4, 3, 3),
    4: (2, 2, 2, 1, 2, 3),
    5: (3, 3, 2, 3, 3, 2),
    6: (2, 2, 3, 2, 3, 2),
    7: (3, 2, 3, 2, 2, 3),
    8: (2, 3, 2, 2, 2, 2),
    9: (3, 3, 3, 3, 3, 3),
    10: (3, 3, 4, 3, 3, None),
    11: (2, 2, 3, 2, 3, 2),
    12: (1, 2, 2, 2, 1, 2),
}


@cache
def _written(base: Path, language: str) -> Path:
    folder = base / f"demo-{language}"
    write_demo(folder, language)
    return folder


@pytest.fixture
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the Latvian demo; only to be read."""
    return _written(tmp_path_factory.getbasetemp(), "lv")


@pytest.fixture
def english_demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the English demo; only to be read."""
    return _written(tmp_path_factory.getbasetemp(), "en")
