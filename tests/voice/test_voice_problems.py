"""Every problem that is raised anywhere has a sentence, and brings every field the sentence names."""

import ast
from pathlib import Path
from string import Formatter

import pytest

import selfassess
from selfassess.voice.problems import SENTENCES

_PACKAGE = Path(selfassess.__file__).parent


def _raised() -> list[tuple[str, str, frozenset[str]]]:
    """Return (place, code, fields) of every Problem whose code stands in the source."""
    found = []
    for path in sorted(_PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or getattr(node.func, "id", "") != "Problem" or not node.args:
                continue
            code = node.args[0]
            if isinstance(code, ast.Constant):
                place = f"{path.relative_to(_PACKAGE)}:{node.lineno}"
                given = frozenset(keyword.arg or "**" for keyword in node.keywords)
                found.append((place, str(code.value), given))
    return found


def _fields(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name is not None}


def test_some_problems_are_found() -> None:
    assert "answer.off_scale" in {code for _, code, _ in _raised()}


def test_every_code_has_a_sentence() -> None:
    assert [f"{place}: {code}" for place, code, _ in _raised() if code not in SENTENCES] == []


def test_every_problem_brings_the_fields_of_its_sentence() -> None:
    missing = [
        f"{place}: {code} lacks {sorted(_fields(SENTENCES[code]) - given)}"
        for place, code, given in _raised()
        if code in SENTENCES and "**" not in given and not _fields(SENTENCES[code]) <= given
    ]
    assert missing == []


@pytest.mark.parametrize("code", sorted(SENTENCES))
def test_sentence_is_calm(code: str) -> None:
    sentence = SENTENCES[code]
    assert sentence.endswith((".", "?", "}"))
    assert "!" not in sentence.replace("!=", "")
    assert "please" not in sentence.lower()
