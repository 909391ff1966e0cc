"""`self-test`: whether the installed or frozen program is whole and does its main job on this computer."""

import contextlib
import tempfile
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

from selfassess import paths
from selfassess.app.demo import write_demo
from selfassess.app.exporting import export
from selfassess.app.library import library, load_entry
from selfassess.app.session import Session
from selfassess.domain.errors import Problem, ProblemsError
from selfassess.voice import LANGUAGES, Voice

_FONTS = ("NotoSans-Regular.ttf", "NotoSans-SemiBold.ttf", "NotoSans-Italic.ttf")
_DEMO_OVERALL = Fraction(491, 180)
"""The demo's overall score by hand: the mean of 17/6 13/5 20/6 13/6 3 14/5 16/6 2 20/6 17/5 13/5 2."""


def run_checks(voice: Voice) -> list[str]:
    """Return a line for each part that is in order. Raises Problem `selftest.*`, or that of the part that fails."""
    checks: tuple[Callable[[Voice], str], ...] = (
        _check_resources,
        _check_translations,
        _check_questionnaires,
        _check_job,
    )
    return [check(voice) for check in checks]


def _check_resources(voice: Voice) -> str:
    wanted = [paths.resources() / "municipalities.csv", *(paths.resources() / "fonts" / name for name in _FONTS)]
    for path in wanted:
        if not path.is_file():
            raise Problem("selftest.file_missing", path=str(path))
    return voice.translate("SelfTest", "Resources and fonts are there.")


def _check_translations(voice: Voice) -> str:
    for language in LANGUAGES:
        path = paths.translations() / f"selfassess_{language}.qm"
        if not path.is_file():
            raise Problem("selftest.file_missing", path=str(path))
    if Voice("lv").translate("SelfTest", "Translations are there.") == "Translations are there.":
        raise Problem("selftest.no_latvian")
    return voice.translate("SelfTest", "Translations are there.")


def _check_questionnaires(voice: Voice) -> str:
    found = library()
    if found.problems:
        raise ProblemsError(found.problems)
    questions = sum(len(load_entry(entry).questionnaire.questions) for entry in found.newest())
    if not questions:
        raise Problem("selftest.file_missing", path=str(paths.questionnaires()))
    return voice.translate("SelfTest", "Questionnaires can be read: %n questions.", "", questions)


def _check_job(voice: Voice) -> str:
    """Make the demo, which creates, answers and exports, then open it again and export the one format left."""
    with tempfile.TemporaryDirectory(prefix="selfassess-") as folder:
        done = write_demo(Path(folder), voice.language)
        with contextlib.closing(Session.open(done.path, "")) as session:
            overall = session.sheets[0].result.overall
            if overall is None or overall.value != _DEMO_OVERALL:
                raise Problem("selftest.wrong_score", expected=_DEMO_OVERALL, found=overall.value if overall else None)
            exports = [*done.exports, export([session.snapshot()], Path(folder) / "answers.csv", voice.language)]
    files = voice.join([one.path.suffix.removeprefix(".").upper() for one in exports])
    return voice.translate("SelfTest", "A workspace was made, answered, scored and exported: {files}.", files=files)
