"""Backups on the command line: made, brought back, and nothing lost on the way."""

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Command


@pytest.fixture
def backup(workspace: Path, tmp_path: Path, command: "Command") -> Path:
    """A backup of a file with one answer."""
    folder = tmp_path / "kopijas ā"
    folder.mkdir()
    assert command("answer", workspace, "P1.1", "3").code == 0
    assert command("backup", workspace, "--out", folder).code == 0
    (made,) = folder.iterdir()
    return made


def scored(command: "Command", path: Path) -> dict[str, object]:
    """Return what a file comes to, without the moment of asking."""
    told: dict[str, object] = json.loads(command("score", path, "--json").out)
    del told["taken_at"]
    return told


def test_a_backup_bears_name_day_and_time(workspace: Path, backup: Path, command: "Command") -> None:
    assert re.fullmatch(r"k-\d{4}-\d\d-\d\d-\d{6}\.selfassess", backup.name)
    assert command("show", backup).out == command("show", workspace).out


def test_a_backup_comes_back_as_a_new_file(backup: Path, tmp_path: Path, command: "Command") -> None:
    target = tmp_path / "n.selfassess"
    done = command("restore", backup, "--out", target)
    assert (done.code, done.out) == (0, f"{target} is brought back from {backup}.\n")
    assert scored(command, target) == scored(command, backup)


def test_a_file_that_is_there_is_kept_first(workspace: Path, backup: Path, command: "Command") -> None:
    command("answer", workspace, "P1.1", "1")
    before = scored(command, workspace)
    refused = command("restore", backup, "--out", workspace)
    assert refused.code == 1
    assert "exists already" in refused.err
    assert "--replace" in refused.err
    assert scored(command, workspace) == before
    done = command("restore", backup, "--out", workspace, "--replace")
    assert done.code == 0
    (kept,) = (workspace.parent / "k-backups").iterdir()
    assert f"What stood there before is kept as {kept}." in done.out
    assert scored(command, kept) == before
    assert scored(command, workspace) == scored(command, backup) != before


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("backup", "FILE", "--out", "FOLDER/nav"), "There is no folder"),
        (("backup", "FOLDER/nav.selfassess", "--out", "FOLDER"), "There is no file"),
        (("restore", "FOLDER/nav.selfassess", "--out", "FOLDER/n.selfassess"), "There is no file"),
        (("restore", "FOLDER/bad.selfassess", "--out", "FOLDER/n.selfassess"), "was not made by this program"),
        (("restore", "FOLDER/bad.selfassess", "--out", "FILE", "--replace"), "was not made by this program"),
        (("restore", "BACKUP", "--out", "FOLDER/n.pdf"), "n.pdf"),
        (("restore", "BACKUP", "--out", "FOLDER/nav/n.selfassess"), "There is no folder"),
    ],
)
def test_bad_input_is_told_and_changes_nothing(
    workspace: Path, backup: Path, tmp_path: Path, command: "Command", words: tuple[str, ...], said: str
) -> None:
    (tmp_path / "bad.selfassess").write_text("x")
    named = {"FILE": str(workspace), "BACKUP": str(backup)}
    before = workspace.read_bytes()
    done = command(*(named.get(word, word.replace("FOLDER", str(tmp_path))) for word in words))
    assert (done.code, done.err.count("\n")) == (1, 1)
    assert said in done.err
    assert workspace.read_bytes() == before
    assert not (tmp_path / "n.selfassess").exists()
