"""The questionnaires one can choose from: shipped ones, the user's own, editions, changed files."""

from pathlib import Path

import pytest

from selfassess import paths
from selfassess.content import read_library
from selfassess.content.catalogue import install, is_own, own_folder, put_back, remove
from selfassess.domain.errors import Problem, ProblemsError
from selfassess.domain.library import Entry
from selfassess.domain.questionnaire import Kind
from selfassess.domain.text import Text
from selfassess.voice import Voice


@pytest.fixture
def shipped(files: Path) -> Path:
    """Ship the two sample questionnaires."""
    for name in ("every-type.yaml", "survey.yaml"):
        (paths.questionnaires() / name).write_bytes((files / name).read_bytes())
    return paths.questionnaires()


@pytest.fixture
def own() -> Path:
    """Return the user's own folder."""
    own_folder().mkdir(parents=True)
    return own_folder()


def test_nothing_is_there() -> None:
    assert read_library().entries == ()
    assert read_library().problems == ()


@pytest.mark.parametrize("times", [1, 2])
def test_an_entry_says_what_one_chooses_by(shipped: Path, times: int) -> None:
    for _ in range(times):
        entry = read_library().find("every-type")
    assert entry == Entry(
        id="every-type",
        edition=1,
        kind=Kind.ASSESSMENT,
        title=Text({"lv": "Visi jautājumu veidi", "en": "Every type of question"}),
        about=Text(
            {"lv": "Neliela anketa programmas pārbaudēm.", "en": "A small questionnaire for the tests of the program."}
        ),
        unit="any",
        languages=("lv", "en"),
        minutes=15,
        questions=12,
        sections=3,
        source=entry.source,
        path=shipped / "every-type.yaml",
        sha256=entry.sha256,
    )
    assert entry.source.licence == "CC0-1.0"
    assert len(entry.sha256) == 64


def test_the_newest_edition_is_listed_and_every_edition_found(shipped: Path, own: Path) -> None:
    text = (shipped / "survey.yaml").read_text(encoding="utf-8")
    for edition in (10, 9):
        new = text.replace("edition: 1", f"edition: {edition}")
        (own / f"survey-{edition}.yml").write_text(new, encoding="utf-8")
    library = read_library()
    assert [(entry.id, entry.edition) for entry in library.newest()] == [("every-type", 1), ("residents-survey", 10)]
    assert library.find("residents-survey").edition == 10
    assert library.find("residents-survey@9").path == own / "survey-9.yml"
    assert library.find("residents-survey@1").path == shipped / "survey.yaml"


def test_a_changed_file_with_the_same_edition_is_refused(shipped: Path, own: Path) -> None:
    text = (shipped / "survey.yaml").read_text(encoding="utf-8")
    (own / "mine.yaml").write_text(text.replace("Opinion", "Opinions"), encoding="utf-8")
    library = read_library()
    assert library.find("residents-survey").path == shipped / "survey.yaml"
    (problem,) = library.problems
    assert Voice("en").problem(problem) == (
        "mine.yaml has the id residents-survey and the edition 1 of survey.yaml, but another text, so it is left out. "
        "Give the changed file the next edition number."
    )


def test_a_copy_with_the_same_text_is_no_problem(shipped: Path, own: Path) -> None:
    (own / "copy.yaml").write_bytes((shipped / "survey.yaml").read_bytes())
    library = read_library()
    assert library.problems == ()
    assert len(library.entries) == 2


def test_a_broken_file_keeps_no_other_out(shipped: Path, own: Path) -> None:
    (own / "broken.yaml").write_text("format: 1\nid: [", encoding="utf-8")
    (own / "binary.yaml").write_bytes(b"\xff\x00")
    (own / "notes.txt").write_text("not a questionnaire")
    library = read_library()
    assert [entry.id for entry in library.entries] == ["every-type", "residents-survey"]
    assert [(problem.code, problem.fields["at"]) for problem in library.problems] == [
        ("content.encoding", "binary.yaml:1"),
        ("content.yaml_syntax", "broken.yaml:2"),
    ]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("evry-type", "There is no questionnaire “evry-type”. Did you mean “every-type”?"),
        (
            "zzz",
            (
                "There is no questionnaire “zzz”. Choose one of: every-type, residents-survey. "
                "A file of your own is named by its path, such as ./mine.yaml, or is put into the folder {own}."
            ),
        ),
        ("every-type@3", "The questionnaire every-type has no edition “3”. Choose one of: 1."),
    ],
)
def test_an_unknown_name_is_told_with_a_way_out(shipped: Path, own: Path, name: str, words: str) -> None:
    with pytest.raises(Problem) as caught:
        read_library().find(name)
    assert Voice("en").problem(caught.value) == words.format(own=own)


def test_a_file_is_added_whole_or_not_at_all(shipped: Path, files: Path, tmp_path: Path) -> None:
    path = tmp_path / "sent.yml"
    text = (files / "survey.yaml").read_text(encoding="utf-8")
    path.write_text(text.replace("edition: 1", "edition: 2"), encoding="utf-8")
    entry = install(path)
    assert entry == read_library().find("residents-survey")
    assert (entry.edition, entry.path, is_own(entry)) == (2, own_folder() / "residents-survey-2.yaml", True)
    assert not is_own(read_library().find("every-type"))
    with pytest.raises(Problem, match="already_there"):
        install(path)
    path.write_text(text.replace("edition: 1", "edition: 2").replace("Opinion", "Opinions"), encoding="utf-8")
    with pytest.raises(ProblemsError) as caught:
        install(path)
    assert [problem.code for problem in caught.value.problems] == ["content.edition_not_risen"]
    path.write_text("format: 1\nid: [", encoding="utf-8")
    with pytest.raises(ProblemsError):
        install(path)
    assert [one.name for one in own_folder().iterdir()] == ["residents-survey-2.yaml"]


def test_only_ones_own_is_removed_and_comes_back(shipped: Path, files: Path, tmp_path: Path) -> None:
    with pytest.raises(Problem, match="not_own"):
        remove(read_library().find("every-type"))
    path = tmp_path / "sent.yaml"
    text = (files / "survey.yaml").read_text(encoding="utf-8")
    path.write_text(text.replace("edition: 1", "edition: 3"), encoding="utf-8")
    entry = install(path)
    removed = remove(entry)
    assert read_library().find("residents-survey").edition == 1
    with pytest.raises(Problem, match="not_removed"):
        remove(entry)
    put_back(removed)
    assert read_library().find("residents-survey") == entry


def test_a_folder_that_cannot_be_written_is_told(shipped: Path, files: Path, tmp_path: Path) -> None:
    own_folder().parent.mkdir(parents=True, exist_ok=True)
    own_folder().write_text("in the way")
    path = tmp_path / "sent.yaml"
    path.write_text((files / "survey.yaml").read_text(encoding="utf-8").replace("edition: 1", "edition: 2"))
    with pytest.raises(Problem, match="not_kept"):
        install(path)
