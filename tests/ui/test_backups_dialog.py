"""The list of backups by its words."""

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from selfassess.app.backups import Backup
from selfassess.ui.context import Context
from selfassess.ui.shell.backups_dialog import BackupsDialog
from selfassess.ui.theme import load_fonts, theme_named
from selfassess.voice import Voice

NOON = dt.datetime(2026, 11, 23, 12, 0).astimezone()
NBSP = "\N{NO-BREAK SPACE}"


@pytest.mark.parametrize(
    ("language", "state", "answers", "of_one"),
    [
        (
            "lv",
            f"Stāvoklis 2026.{NBSP}gada 23.{NBSP}novembrī, plkst.{NBSP}",
            "20 atbildes 2 pašnovērtējumos",
            "20 atbildes",
        ),
        ("en", f"State of 23{NBSP}November 2026, ", "20 answers in 2 assessments", "20 answers"),
        ("nb", f"Slik filen var 23.{NBSP}november 2026 kl.", "20 svar i 2 egenvurderinger", "20 svar"),
    ],
)
def test_a_backup_says_of_which_day_it_is_and_what_its_answers_count(
    qtbot: QtBot, tmp_path: Path, language: str, state: str, answers: str, of_one: str
) -> None:
    load_fonts()
    parent = QWidget()
    qtbot.addWidget(parent)
    several = Backup(tmp_path / "b.selfassess", 635_000, ("Saulkrastu novads",), 20, NOON, assessments=2)
    single = Backup(tmp_path / "a.selfassess", 635_000, ("Saulkrastu novads",), 20, NOON, assessments=1)
    dialog = BackupsDialog(
        Context(Voice(language), theme_named("light")), tmp_path / "f.selfassess", [several, single], parent
    )
    first, second = (str(dialog.model.index(row, 0).data()) for row in range(2))
    assert state in first
    assert f"Saulkrastu novads, {answers}, 635" in first
    assert f"Saulkrastu novads, {of_one}, 635" in second
