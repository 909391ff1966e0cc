"""Where output goes: terminals of any width, full disks; the order of what is told."""

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from selfassess.cli.table import table_lines

if TYPE_CHECKING:
    from tests.cli.conftest import Command

HEADING = ["Name", "Value", "Said"]
ROWS = [["one two three four five", "1", "six seven eight nine ten"], ["eleven", "22", "twelve"]]


def test_a_table_without_limit_is_as_wide_as_its_text() -> None:
    assert table_lines(HEADING, ROWS, right=(1,), room=0) == [
        "Name                     Value  Said",
        "-" * 56,
        "one two three four five      1  six seven eight nine ten",
        "eleven                      22  twelve",
    ]


def test_a_table_is_broken_to_its_room() -> None:
    assert table_lines(HEADING, ROWS, right=(1,), room=36) == [
        "Name           Value  Said",
        "-" * 36,
        "one two three      1  six seven",
        "four five             eight nine ten",
        "eleven            22  twelve",
    ]


def test_a_terminal_is_never_overrun(demo: Path) -> None:
    import pty

    main, shown = pty.openpty()
    words = [sys.executable, "-m", "selfassess", "score", str(demo / "demo.selfassess"), "--lang", "lv"]
    with subprocess.Popen(words, stdout=shown, env=os.environ | {"COLUMNS": "80"}) as process:
        os.close(shown)
        told = b""
        while part := _read(main):
            told += part
    os.close(main)
    assert process.returncode == 0
    # the rule under a heading is as long as the longest line of its table
    rules = [len(line) for line in told.decode().splitlines() if line.startswith("---")]
    assert len(rules) == 3
    assert max(rules) <= 80


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65536)
    except OSError:
        # Linux tells so that the program is done
        return b""


def test_a_full_disk_under_the_output_is_told(demo: Path) -> None:
    words = [sys.executable, "-m", "selfassess", "show", str(demo / "demo.selfassess"), "--lang", "en"]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(words, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.startswith("The output could not be written: No space left on device.")
    assert done.stderr.count("\n") == 1


def test_mistakes_and_warnings_come_in_the_order_of_the_file(tmp_path: Path, files: Path, command: "Command") -> None:
    text = (files / "every-type.yaml").read_text(encoding="utf-8")
    path = tmp_path / "q.yaml"
    path.write_text(text.replace('lv: "Visi jautājumu veidi", ', "") + "unknown: 1\n", encoding="utf-8")
    told = command("questionnaire", "check", path)
    lines = [int(line.split(":")[1]) for line in told.err.splitlines()]
    assert told.code == 1
    assert len(lines) > 1
    assert lines == sorted(lines)


def test_texts_cut_in_the_workbook_are_counted(workspace: Path, command: "Command") -> None:
    for question, length in (("P1.1", 32_767), ("P1.2", 32_768), ("P1.3", 100_000)):
        assert command("answer", workspace, question, 3, "--why", "a" * length).code == 0
    told = command("export", workspace, "--out", workspace.parent / "x.xlsx")
    assert told.out.splitlines()[1:] == ["2 texts are cut in the workbook: its cells hold no longer ones."]
    assert len(command("export", workspace, "--out", workspace.parent / "x.json").out.splitlines()) == 1


def test_a_demo_that_was_changed_is_said_to_be_kept(tmp_path: Path, command: "Command") -> None:
    assert command("demo", "--out", tmp_path, "--no-window").out.count("\n") == 1
    assert command("answer", tmp_path / "demo.selfassess", "N06", "0,49").code == 0
    told = command("demo", "--out", tmp_path, "--no-window").out.splitlines()
    assert told[1].startswith("Answers of the demo there were changed; it is kept as ")
    kept = Path(told[1].removesuffix(".").split(" kept as ")[1])
    assert command("answer", kept, "N06", "0,49").out == "Question 2.1: 0.49%.\n"
