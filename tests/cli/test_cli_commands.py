"""What each command says and does."""

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from selfassess import paths
from selfassess.cli import main
from selfassess.cli.main import language

if TYPE_CHECKING:
    from tests.cli.conftest import Command


def test_new_says_what_it_made_and_adds_to_a_file_that_exists(workspace: Path, command: "Command") -> None:
    told = command(
        "new",
        workspace,
        "--municipality",
        "Kalnupes novads",
        "--questionnaire",
        "good-governance@1",
        "--period",
        "2027",
    )
    assert told.out == f"Assessment 2 of Kalnupes novada pašvaldība is in {workspace}: 72 questions.\n"
    shown = command("show", workspace).out.splitlines()
    assert shown[0] == "Kalnupes novada pašvaldība (XX-KALNUPE)"
    assert [line.split()[-3:] for line in shown[4:]] == [["0", "of", "72"], ["0", "of", "57"], ["0", "of", "72"]]


def test_an_answer_is_told_with_the_one_before(workspace: Path, command: "Command") -> None:
    assert (
        command("answer", workspace, "P6.2", 2, "--why", "so", "--by", "L. Ozola").out
        == "Question 6.2: level 2; before: open.\n"
    )
    assert command("answer", workspace, "P6.2", 3).out == "Question 6.2: level 3; before: level 2.\n"
    assert command("answer", workspace, "good-governance/P6.2", "--cannot-judge").code == 0
    told = json.loads(command("score", workspace, "--json").out)
    assert told["sheets"][0]["answers"][31] == {
        "question": "P6.2",
        "number": "6.2",
        "state": "cannot_judge",
        "value": None,
        "why": "so",
        "marked": False,
    }
    assert command("answer", workspace, "P6.2", "--clear").out == "Question 6.2: open; before: cannot judge.\n"


def test_another_perspective_leaves_the_agreed_answer(workspace: Path, command: "Command") -> None:
    assert command("answer", workspace, "P1.1", 3).code == 0
    assert (
        command("answer", workspace, "P1.1", 1, "--perspective", "verified").out
        == "Question 1.1: level 1; before: open.\n"
    )
    told = json.loads(command("score", workspace, "--json").out)
    assert told["sheets"][0]["answers"][0]["value"] == "3"


def test_figures_take_a_decimal_comma(workspace: Path, command: "Command") -> None:
    assert command("answer", workspace, "R01", "26,5").code == 0
    told = json.loads(command("score", workspace, "--json").out)
    values = {one["question"]: one["value"] for one in told["sheets"][1]["answers"]}
    assert values["R01"] == "26.5"


def test_score_of_the_demo_in_words(demo: Path, command: "Command") -> None:
    lines = command("score", demo / "demo.selfassess", language="lv").out.splitlines()
    assert lines[1] == (
        "Seši no divpadsmit principiem sasniedz slieksni 2,5, trīs paliek zem tā, "
        "un vēl trīs izšķirs neatbildētie jautājumi."
    )
    section = next(line for line in lines if line.startswith("6. Atklātība"))
    assert section.split() == ["6.", "Atklātība", "2,33", "2,80", "2,33–3,00", "nav", "izšķirts"]
    overall = next(line for line in lines if line.startswith("Kopvērtējums "))
    assert overall.split() == ["Kopvērtējums", "2,49", "2,73", "2,59–2,81"]


def test_columns_stand_under_their_heads(demo: Path, command: "Command") -> None:
    lines = command("score", demo / "demo.selfassess").out.splitlines()
    head = next(index for index, line in enumerate(lines) if line.startswith("Section"))
    end = lines[head].index("Score") + len("Score")
    assert [line[end - 4 : end] for line in lines[head + 2 : head + 5]] == ["2.83", "2.60", "3.33"]
    assert set(lines[head + 1]) == {"-"}


def test_an_earlier_assessment_is_chosen_by_its_number(demo: Path, command: "Command") -> None:
    told = json.loads(command("score", demo / "demo.selfassess", "--assessment", 1, "--json").out)
    assert told["assessment"]["period"]["end"] == "2024-12-31"
    assert told["sheets"][0]["overall"]["rounded"] == "2.49"


def test_the_latest_assessment_is_the_one_whose_period_ends_last(demo: Path, command: "Command") -> None:
    told = json.loads(command("score", demo / "demo.selfassess", "--json").out)
    assert told["assessment"]["number"] == 2
    assert told["assessment"]["period"]["end"] == "2026-10-31"
    assert [sheet["questionnaire"]["id"] for sheet in told["sheets"]] == ["good-governance", "published-limits"]


def test_a_limit_not_read_in_its_act_is_marked(demo: Path, command: "Command") -> None:
    lines = command("score", demo / "demo.selfassess").out.splitlines()
    assert [line for line in lines if line.startswith("*")] == [
        "* not read in the act itself, but in what cites it"
    ] * 2
    marked = [word for line in lines for word in ("law*", "published*", "for orientation*") if word in line]
    assert len(marked) == 1 + 28
    assert any("law, for orientation*" in line for line in lines)


def test_a_limit_without_a_published_value_counts_nothing(demo: Path, command: "Command") -> None:
    lines = command("score", demo / "demo.selfassess").out.splitlines()
    label = next(line for line in lines if "no published value" in line)
    assert " of 12" not in label


def test_explain_tells_the_sum(demo: Path, command: "Command") -> None:
    told = command("score", demo / "demo.selfassess", "--explain", "P6", language="lv").out
    assert "14 : 5 = 2,8" in told
    assert "Ja 6.4. jautājumā būtu līmenis 0: 14 : 6 = 2,33" in told


def test_show_as_json_counts(demo: Path, command: "Command") -> None:
    told = json.loads(command("show", demo / "demo.selfassess", "--json").out)
    assert [one["number"] for one in told["assessments"]] == [1, 2, 3]
    assert told["assessments"][1]["sheets"][0]["coverage"]["answered"] == 66
    assert told["municipalities"] == [{"code": "XX-KALNUPE", "name": "Kalnupes novada pašvaldība"}]


def test_questionnaires_are_listed_checked_and_described(command: "Command", files: Path) -> None:
    listed = command("questionnaire", "list").out.splitlines()
    shipped = [path.stem.rpartition("-")[0] for path in sorted(paths.questionnaires().glob("*.yaml"))]
    assert [line.split()[0] for line in listed[2:]] == shipped
    told = {line.split()[0]: " ".join(line.split()) for line in listed[2:]}
    assert told["company-governance"].startswith("company-governance 1 self-assessment Governance of a municipal")
    assert told["company-governance"].endswith("28 lv, en company")
    assert told["survey-staff"].endswith("15 lv, en municipality")
    assert " survey " in told["survey-staff"]
    assert command("questionnaire", "check", files / "every-type.yaml").code == 0
    assert json.loads(command("questionnaire", "schema").out)["properties"]["format"] == {"const": 1}


def test_the_language_is_set_or_the_systems(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    assert language() == "lv"
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    assert language() == "en"
    monkeypatch.setenv("LANGUAGE", "de:lv")
    assert language() == "lv"
    for code in ("nb_NO.UTF-8", "nn_NO.UTF-8", "no_NO", "de:nb:en"):
        monkeypatch.setenv("LANGUAGE", code)
        assert language() == "nb"


def test_a_workspace_alone_opens_in_the_window(workspace: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[tuple[Path | None, str]] = []

    def show(path: Path | None, language: str) -> int:
        shown.append((path, language))
        return 7

    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    file = str(workspace)
    for words in ([file], ["--lang", "en"], ["--lang", "en", file], [file, "--lang", "en"], [file, "--lang=lv"]):
        assert main.run(words, show) == 7
    assert shown == [(workspace, ""), (None, "en"), (workspace, "en"), (workspace, "en"), (workspace, "lv")]


def test_the_demo_is_shown_where_there_is_a_display(
    tmp_path: Path, command: "Command", monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[tuple[Path | None, str]] = []

    def show(path: Path | None, language: str) -> int:
        shown.append((path, language))
        return 0

    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    # what is called as a command is the command, whatever lies here
    monkeypatch.chdir(tmp_path)
    (tmp_path / "demo").mkdir()
    assert main.run(["demo", "--out", str(tmp_path), "--lang", "lv"], show) == 0
    assert shown == [(tmp_path / "demo.selfassess", "lv")]
    assert command("demo", "--out", tmp_path, "--no-window").code == 0


def test_a_mistake_of_the_program_is_a_sentence(command: "Command", monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(name: str) -> None:
        raise ZeroDivisionError("division by zero")

    monkeypatch.setattr(main, "import_module", fails)
    told = command("questionnaire", "list")
    assert (told.code, told.out) == (1, "")
    assert told.err.startswith("The program made a mistake of its own (ZeroDivisionError at test_cli_commands.py:")


def test_commands_load_only_what_they_need() -> None:
    import subprocess

    heavy = ("PySide6.QtGui", "reportlab", "openpyxl", "pypdfium2", "yaml")
    code = (
        "import sys; from selfassess.cli.main import run; run(['questionnaire', 'list'], None); "
        f"print([name for name in {heavy!r} if name in sys.modules])"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "PySide6.QtGui" not in found.stdout
    again = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert again.stdout.splitlines()[-1] == "[]"
