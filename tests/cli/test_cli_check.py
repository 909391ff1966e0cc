"""`questionnaire check`: everything in one go, in both languages, and as of a day."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.stored import ROOT

if TYPE_CHECKING:
    from tests.cli.conftest import Command

SHIPPED = ROOT / "questionnaires"


def test_all_mistakes_are_told_at_once(command: "Command", files: Path) -> None:
    done = command("questionnaire", "check", files / "broken" / "several-at-once.yaml")
    assert (done.code, done.out) == (1, "")
    assert [line.split(": ")[0] for line in done.err.splitlines()] == [
        f"several-at-once.yaml:{line}" for line in (3, 5, 6, 14)
    ]
    done = command("questionnaire", "check", files / "broken" / "key-twice.yaml", language="lv")
    assert done.err == "key-twice.yaml:4: atslēga „edition” jau ir 3. rindā. Atstājiet tikai vienu.\n"


def test_the_day_is_the_callers(command: "Command") -> None:
    path = SHIPPED / "quick-scan-1.yaml"
    for day, said in (("2027-11-22", "no mistake, no warning."), ("2027-11-23", "no mistake, 28 warnings.")):
        done = command("questionnaire", "check", path, "--as-of", day)
        assert (done.code, done.out) == (0, f"quick-scan-1.yaml: {said}\n")
    assert done.err.count("was last checked on 2026-11-22, more than a year before 2027-11-23.") == 28
    assert command("questionnaire", "check", path, "--as-of", "23.11.2027").code == 2


@pytest.mark.parametrize(("edition", "code"), [(1, 1), (2, 0)])
def test_a_changed_file_needs_the_next_edition(command: "Command", tmp_path: Path, edition: int, code: int) -> None:
    text = (SHIPPED / "quick-scan-1.yaml").read_text(encoding="utf-8")
    path = tmp_path / "mine.yaml"
    path.write_text(text.replace("edition: 1", f"edition: {edition}", 1) + "\n# changed\n", encoding="utf-8")
    done = command("questionnaire", "check", path)
    assert done.code == code
    assert done.err.startswith("mine.yaml:3: edition 1 of quick-scan is at hand with another text") is (code == 1)
