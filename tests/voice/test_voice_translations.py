"""The translations are complete, fresh, and take the same fields as the English they stand for."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree

import pytest

import selfassess

_PACKAGE = Path(selfassess.__file__).parent
_ROOT = _PACKAGE.parent
_FOLDER = _ROOT / "translations"
_FILES = sorted(_FOLDER.glob("*.ts"))


def _messages(path: Path) -> Iterator[tuple[str, ElementTree.Element, list[str]]]:
    for entry in ElementTree.parse(path).getroot().iter("message"):
        translation = entry.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")]
        yield entry.findtext("source", ""), translation, forms or [translation.text or ""]


def _fields(words: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(words) if name is not None}


def _calls() -> Iterator[tuple[str, ast.Call]]:
    for path in sorted(_PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "translate" and len(node.args) > 1:
                yield f"{path.relative_to(_PACKAGE)}:{node.lineno}", node


def test_texts_and_built_files_are_fresh(tmp_path: Path) -> None:
    subprocess.run([sys.executable, _ROOT / ".ci" / "translations", "--into", tmp_path], check=True)
    made = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    kept = {path.name: path.read_bytes() for path in _FOLDER.iterdir()}
    assert {"selfassess_lv.qm", "selfassess_en.qm", "selfassess_nb.qm", "charts_lv.ts", "charts_nb.ts"} <= set(made)
    assert sorted(name for name in made.keys() | kept.keys() if made.get(name) != kept.get(name)) == []


@pytest.mark.parametrize("path", _FILES, ids=lambda path: path.name)
def test_nothing_is_unfinished(path: Path) -> None:
    open_ones = [source for source, translation, forms in _messages(path) if translation.get("type") or not all(forms)]
    assert open_ones == []


@pytest.mark.parametrize("path", _FILES, ids=lambda path: path.name)
def test_translations_take_the_same_fields(path: Path) -> None:
    wrong = []
    for source, translation, forms in _messages(path):
        if translation.get("type"):
            continue
        # the form for none may do without the number
        counted = forms if len(forms) < 3 else forms[:2]
        same_number = all(("%n" in form) == ("%n" in source) for form in counted)
        if not same_number or any(_fields(form) != _fields(source) for form in forms):
            wrong.append(source)
    assert wrong == []


@pytest.mark.parametrize("path", _FILES, ids=lambda path: path.name)
def test_latvian_quotation_marks_and_calm(path: Path) -> None:
    if path.stem.endswith("_lv"):
        forms = [form for _, _, forms in _messages(path) for form in forms]
        assert [form for form in forms if "“" in form or '"' in form or "!" in form.replace("!=", "")] == []


@pytest.mark.parametrize("path", _FILES, ids=lambda path: path.name)
def test_norwegian_quotation_marks_and_calm(path: Path) -> None:
    if path.stem.endswith("_nb"):
        forms = [form for _, _, forms in _messages(path) for form in forms]
        assert [form for form in forms if set('“”„"') & set(form) or "!" in form.replace("!=", "")] == []


def test_every_call_gives_the_fields_of_its_source() -> None:
    wrong = []
    for place, call in _calls():
        source = call.args[1]
        if isinstance(source, ast.Constant) and not any(keyword.arg is None for keyword in call.keywords):
            given = {keyword.arg for keyword in call.keywords}
            if given != _fields(str(source.value)):
                wrong.append(f"{place}: {source.value}")
    assert wrong == []


def test_source_is_never_put_together() -> None:
    assert [place for place, call in _calls() if any(isinstance(part, ast.JoinedStr) for part in call.args[:3])] == []
