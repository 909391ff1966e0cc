"""A file beside the questionnaires at hand: taken ids, editions that did not rise, ids of questions given again."""

from pathlib import Path

import pytest

from selfassess import paths
from selfassess.content import read_library
from selfassess.content.catalogue import own_folder
from selfassess.content.quality import check
from selfassess.voice import Voice
from tests.content.test_broken_questionnaires import BASE


@pytest.fixture
def first() -> Path:
    """Ship the first edition."""
    path = paths.questionnaires() / "base-1.yaml"
    path.write_text(BASE, encoding="utf-8")
    return path


def told(text: str, tmp_path: Path) -> list[str]:
    """Return what keeps `text` out of the library."""
    path = tmp_path / "new.yaml"
    path.write_text(text, encoding="utf-8")
    return [Voice("en").problem(problem) for problem in check(path, read_library()).problems]


def test_the_next_edition_and_the_same_text_are_welcome(first: Path, tmp_path: Path) -> None:
    assert told(BASE, tmp_path) == []
    assert told(BASE.replace("edition: 1", "edition: 2"), tmp_path) == []
    assert told(BASE.replace("id: base", "id: other"), tmp_path) == []


@pytest.mark.parametrize(("newest", "edition"), [(1, 1), (3, 2), (3, 3)])
def test_an_edition_has_to_rise(first: Path, tmp_path: Path, newest: int, edition: int) -> None:
    (paths.questionnaires() / "n.yaml").write_text(BASE.replace("edition: 1", f"edition: {newest}"), encoding="utf-8")
    text = BASE.replace("edition: 1", f"edition: {edition}").replace("minutes: 5", "minutes: 6")
    assert told(text, tmp_path) == [
        (
            f"new.yaml:3: edition {newest} of base is at hand with another text, so this cannot be edition {edition}. "
            f"Give a changed file the edition {newest + 1}."
        )
    ]


@pytest.mark.parametrize(("old", "new"), [("unit: any", "unit: company"), ("kind: assessment", "kind: data")])
def test_the_id_of_another_questionnaire_is_taken(first: Path, tmp_path: Path, old: str, new: str) -> None:
    assert told(BASE.replace(old, new).replace("edition: 1", "edition: 2"), tmp_path)[:1] == [
        "new.yaml:2: the id “base” belongs to another questionnaire, “Anketa” (base-1.yaml). Choose an id of its own."
    ]


def test_an_id_is_never_given_to_another_question(first: Path, tmp_path: Path) -> None:
    second = BASE.replace("edition: 1", "edition: 2").replace("id: T1\n", "id: T2\n")
    (paths.questionnaires() / "base-2.yaml").write_text(second, encoding="utf-8")
    third = BASE.replace("edition: 1", "edition: 3").replace(
        "id: Y1\n        type: yes_no", "id: Y1\n        type: text"
    )
    third = third.replace("        effort: 2\n", "").replace("Y1 == yes", "C1 == one")
    assert told(third, tmp_path) == [
        (
            "new.yaml:45: Y1: the id “Y1” belonged to another question in edition 2, whose answers are kept under it. "
            "Give this question an id of its own."
        ),
        (
            "new.yaml:71: T1: the id “T1” belonged to another question in edition 1, whose answers are kept under it. "
            "Give this question an id of its own."
        ),
    ]
    assert told(second.replace("edition: 2", "edition: 3").replace("id: Y1\n", "id: Y1 # kept\n"), tmp_path) == []


def test_everything_comes_in_one_go_and_nothing_is_installed(first: Path, tmp_path: Path) -> None:
    text = BASE.replace("minutes: 5", "minutes: 5\nminutes: 6").replace("effort: 2", "effort: 9")
    text = text.replace("id: T1\n        type: text", "id: T1\n        type: yes_no").replace(
        "Y1 == yes", "first in K1"
    )
    lines = [sentence.split(":")[1] for sentence in told(text, tmp_path)]
    assert lines == ["3", "9", "49", "59", "73"]
    assert [entry.path for entry in read_library().entries] == [first]
    assert not own_folder().exists()
