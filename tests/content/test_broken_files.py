"""Files with one fault each: every mistake is told at its line, in a sentence written down beforehand.

`tests/files/broken/expected.csv` has a row for every sentence; what is too large to be kept is made here.
"""

import csv
from collections import defaultdict
from pathlib import Path

import pytest

from selfassess.app.library import load_named
from selfassess.content import read_library
from selfassess.content.catalogue import own_folder
from selfassess.content.quality import check
from selfassess.domain.errors import Problem, ProblemsError
from selfassess.voice import Voice

BROKEN = Path(__file__).parent.parent / "files" / "broken"
NAMES = sorted(path.name for path in BROKEN.glob("*.yaml"))


def expected() -> dict[str, list[str]]:
    """Return the sentences of every file, as they are told."""
    sentences = defaultdict(list)
    with (BROKEN / "expected.csv").open(encoding="utf-8", newline="") as table:
        for row in csv.DictReader(table):
            sentences[row["file"]].append(f"{row['file']}:{row['line']}: {row['sentence']}")
    return sentences


def told(path: Path) -> tuple[list[str], list[str]]:
    """Return the codes of what is wrong with a file and the sentences."""
    try:
        problems = check(path).problems
    except Problem as problem:
        problems = (problem,)
    return [problem.code for problem in problems], [Voice("en").problem(problem) for problem in problems]


def test_there_are_sixty_faults_and_more() -> None:
    assert len(NAMES) == 82
    assert sorted(expected()) == NAMES
    faults = {code for name in NAMES for code in told(BROKEN / name)[0]}
    assert len(faults) >= 60


@pytest.mark.parametrize("name", NAMES)
def test_a_broken_file_is_told_with_its_lines(name: str) -> None:
    assert told(BROKEN / name)[1] == expected()[name]


@pytest.mark.parametrize("name", NAMES)
def test_nothing_of_a_broken_file_gets_in(name: str) -> None:
    own_folder().mkdir(parents=True)
    (own_folder() / name).write_bytes((BROKEN / name).read_bytes())
    library = read_library()
    assert library.entries == ()
    assert [Voice("en").problem(problem) for problem in library.problems] == expected()[name]
    with pytest.raises((Problem, ProblemsError)):
        load_named(str(BROKEN / name))


BOMB = "\n".join(["a0: &a0 [x, x]", *(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 9))])
ONE_LINE = b"format: 1\n"


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (
            b"- a\n" * 12_500_000,
            "file.yaml is larger than 20 MB, which no questionnaire needs. Check whether it is the right file.",
        ),
        (
            b"format: 1\nid: " + b"{a: " * 100_000,
            "file.yaml:2: more than 40 levels are nested here. Use fewer levels.",
        ),
        (
            BOMB.encode(),
            "file.yaml:1: “a0” refers to another place (& or *). Write the text out instead.",
        ),
        (
            ONE_LINE.decode().encode("utf-16-le"),
            "file.yaml:1: there is an invisible null character here. Remove it, or check whether this is a text file.",
        ),
        (
            ONE_LINE.decode().encode("utf-32"),
            "file.yaml:1: the file is not in the UTF-8 encoding. Save it again as UTF-8; nothing was read.",
        ),
        (
            b"\x89PNG\r\n\x1a\n",
            "file.yaml:1: the file is not in the UTF-8 encoding. Save it again as UTF-8; nothing was read.",
        ),
    ],
    ids=["50 MB", "nesting", "aliases", "UTF-16 without mark", "UTF-32", "picture"],
)
def test_what_is_too_large_or_no_text_is_refused(tmp_path: Path, content: bytes, sentence: str) -> None:
    path = tmp_path / "file.yaml"
    path.write_bytes(content)
    assert told(path)[1][0] == sentence


def test_exploding_aliases_are_all_told_and_never_followed(tmp_path: Path) -> None:
    path = tmp_path / "file.yaml"
    path.write_text(BOMB, encoding="utf-8")
    # nine anchors, and eight lines of nine aliases
    assert told(path)[0].count("content.alias") == 9 + 8 * 9


def test_a_mark_of_utf_8_and_other_line_ends_are_no_fault(tmp_path: Path, files: Path) -> None:
    text = (files / "every-type.yaml").read_text(encoding="utf-8")
    plain, marked = tmp_path / "plain.yaml", tmp_path / "marked.yaml"
    plain.write_bytes(text.encode())
    marked.write_bytes(text.replace("\n", "\r\n").encode("utf-8-sig"))
    assert told(plain)[0] == told(marked)[0] == []
    assert load_named(str(plain))[0].sha256 == load_named(str(marked))[0].sha256
