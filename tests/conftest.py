"""Ground rules of every test: no display, no stray log line, no Qt warning, nothing of the user's touched."""

import logging
import os
import shutil
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.journeys.reader import LAUNCHER, SYSTEM_PYTHON

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# what a user would see must not depend on the tester's language
os.environ.setdefault("LANGUAGE", "C")

TOOLS = {
    "needs_soffice": ("soffice",),
    "needs_poppler": ("pdftotext", "pdffonts", "pdfinfo"),
    "needs_qpdf": ("qpdf",),
    "needs_mutool": ("mutool",),
    "needs_node": ("node",),
    "needs_xvfb": ("Xvfb", "openbox"),
    "atspi": ("Xvfb", "openbox", "dbus-daemon", LAUNCHER, SYSTEM_PYTHON),
}


@pytest.fixture(scope="session", autouse=True)
def shared_settings(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Keep cache and settings of the tests in folders of their own; subprocesses inherit them."""
    settings = tmp_path_factory.mktemp("settings")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SELFASSESS_CACHE", str(tmp_path_factory.mktemp("cache")))
        patch.setenv("SELFASSESS_SETTINGS", str(settings))
        yield settings


@pytest.fixture(autouse=True)
def first_day(shared_settings: Path) -> None:
    """Let no test meet settings that another has left."""
    shutil.rmtree(shared_settings, ignore_errors=True)


@pytest.fixture(autouse=True)
def no_unexpected_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test that leaves a warning or an error in the log without having looked at it (`caplog.clear()`)."""
    yield
    stray = [record for record in caplog.get_records("call") if record.levelno >= logging.WARNING]
    assert not stray, f"unexpected log: {[record.getMessage() for record in stray]}"


@pytest.fixture
def files() -> Path:
    """The folder of files that tests read."""
    return Path(__file__).parent / "files"


@cache
def _missing(marker: str) -> list[str]:
    missing = [tool for tool in TOOLS[marker] if shutil.which(tool) is None]
    if marker == "atspi" and not missing:
        asked = [SYSTEM_PYTHON, "-c", "import gi; gi.require_version('Atspi', '2.0')"]
        found = subprocess.run(asked, capture_output=True, check=False)
        return [] if found.returncode == 0 else ["gir1.2-atspi-2.0"]
    # where pdf.js lies is said by the one who installed it, as .ci/run does
    return [*missing, "PDFJS"] if marker == "needs_node" and not os.environ.get("PDFJS") else missing


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave out what needs a tool that is not here; CI has every tool, so there a missing one fails."""
    for item in items:
        for marker in TOOLS:
            if item.get_closest_marker(marker) and _missing(marker) and not os.environ.get("CI"):
                item.add_marker(pytest.mark.skip(reason=f"{marker}: {', '.join(_missing(marker))} not found"))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Name what did not run."""
    left_out = {str(report.longrepr[2]) for report in terminalreporter.getreports("skipped")}
    for reason in sorted(left_out):
        terminalreporter.write_line(f"did not run: {reason}")
