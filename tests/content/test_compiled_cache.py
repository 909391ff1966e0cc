"""Compiled questionnaires: the same values as from the text, and never a reason for an error."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from selfassess import paths
from selfassess.content import cache, compile_all, load
from selfassess.content.codec import decode, encode
from selfassess.content.documents import document
from selfassess.content.loading import parse
from selfassess.domain.errors import ProblemsError
from selfassess.domain.forms import LevelForm
from selfassess.domain.questionnaire import Questionnaire
from tests.generated import large_questionnaire


def from_text(text: str) -> Questionnaire:
    """Return the questionnaire as built from YAML, without any cache."""
    draft = parse(document(text, "file.yaml")).draft
    assert draft is not None
    return draft.questionnaire


def compiled_files(tmp_path: Path) -> list[Path]:
    """Return the compiled files of this test's cache."""
    return sorted((tmp_path / "cache" / "questionnaires").iterdir())


@pytest.mark.parametrize("name", ["every-type.yaml", "survey.yaml"])
def test_the_second_opening_gives_the_same_without_yaml(
    files: Path, tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = load(files / name)
    assert len(compiled_files(tmp_path)) == 1
    monkeypatch.setattr("selfassess.content.loading.parse", None)
    second = load(files / name)
    assert second == first
    assert second.questionnaire == from_text(first.text)


@given(st.integers(1, 90), st.integers(0, 10**6))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_values_survive_json(questions: int, seed: int) -> None:
    built = from_text(large_questionnaire(questions, seed))
    assert len(built.questions) == questions
    assert decode(Questionnaire, json.loads(json.dumps(encode(built)))) == built


def test_conditions_survive_json(files: Path) -> None:
    text = (files / "every-type.yaml").read_text(encoding="utf-8")
    text = text.replace("A3 == yes", "not (A3 == yes or A1 in (1, 2)) and (forms in B2 or B3 < 2.5)")
    built = from_text(text)
    assert built.question_by_id["A4"].relevant_if is not None
    assert decode(Questionnaire, json.loads(json.dumps(encode(built)))) == built


def test_questions_of_one_scale_share_it(files: Path) -> None:
    load(files / "every-type.yaml")
    questions = load(files / "every-type.yaml").questionnaire.question_by_id
    first, last = questions["A1"].form, questions["C1"].form
    assert isinstance(first, LevelForm)
    assert isinstance(last, LevelForm)
    assert first.scale is last.scale


DAMAGES = [
    b"",
    b"{}",
    b"\xff\xfe",
    b"null\nnull\nnull",
    b'{"id": 3}\n[]\n{"id": "x"}',
    b"[" * 100_000,
    b"{}\n[[1]]\n{}",
]


@pytest.mark.parametrize("damage", DAMAGES, ids=range(len(DAMAGES)))
def test_a_damaged_cache_is_made_again(files: Path, tmp_path: Path, damage: bytes) -> None:
    first = load(files / "every-type.yaml")
    file = compiled_files(tmp_path)[0]
    whole = file.read_bytes()
    file.write_bytes(damage)
    assert load(files / "every-type.yaml") == first
    assert file.read_bytes() == whole


def test_an_unusable_cache_folder_is_no_error(files: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "plain-file").write_text("here")
    monkeypatch.setenv("SELFASSESS_CACHE", str(tmp_path / "plain-file"))
    assert load(files / "every-type.yaml").questionnaire.id == "every-type"
    assert (tmp_path / "plain-file").read_text() == "here"


def test_a_folder_in_place_of_the_compiled_file_is_no_error(files: Path, tmp_path: Path) -> None:
    load(files / "every-type.yaml")
    file = compiled_files(tmp_path)[0]
    file.unlink()
    file.mkdir()
    assert load(files / "every-type.yaml").questionnaire.id == "every-type"
    assert [path.suffix for path in compiled_files(tmp_path)] == [".jsonl"]


def test_warnings_come_from_the_cache_with_the_name_of_the_file_asked_for(files: Path) -> None:
    text = (files / "survey.yaml").read_text(encoding="utf-8").replace('title: {lv: "Viedoklis", en:', "title: {en:")
    for name in ("first.yaml", "second.yaml"):
        warning = load(text, name).warnings[0]
        assert (warning.code, warning.fields["at"]) == ("content.language_missing", f"{name}:14: S")


def test_broken_files_are_never_kept(tmp_path: Path) -> None:
    for _ in range(2):
        with pytest.raises(ProblemsError):
            load("format: 1", "file.yaml")
    assert not (tmp_path / "cache").exists()


def test_the_cache_does_not_grow_without_end(files: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "MOST_FILES", 3)
    text = (files / "survey.yaml").read_text(encoding="utf-8")
    for edition in range(2, 8):
        load(text.replace("edition: 1", f"edition: {edition}"), "survey.yaml")
    assert len(compiled_files(tmp_path)) == 3


def test_the_frozen_program_opens_what_it_ships_without_writing(
    files: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shipped = paths.questionnaires() / "every-type-1.yaml"
    shipped.write_bytes((files / "every-type.yaml").read_bytes())
    written = compile_all(paths.questionnaires() / "compiled")
    assert [path.parent.name for path in written] == ["compiled"]
    monkeypatch.setattr("selfassess.content.loading.parse", None)
    assert load(shipped).questionnaire == from_text(shipped.read_text(encoding="utf-8"))
    assert not (tmp_path / "cache").exists()


def test_importing_the_room_imports_no_yaml() -> None:
    code = "import sys, selfassess.content; sys.exit('yaml' in sys.modules or 'openpyxl' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
