"""Every test of the content room has a cache, settings and shipped questionnaires of its own."""

from pathlib import Path

import pytest

from selfassess import paths


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep cache, settings and the shipped questionnaires of a test inside its own folder."""
    monkeypatch.setenv("SELFASSESS_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("SELFASSESS_SETTINGS", str(tmp_path / "settings"))
    shipped = tmp_path / "shipped"
    shipped.mkdir()
    monkeypatch.setattr(paths, "questionnaires", lambda: shipped)
    return tmp_path


@pytest.fixture
def files() -> Path:
    """Return the folder of the files that tests share."""
    return Path(__file__).parent.parent / "files"
