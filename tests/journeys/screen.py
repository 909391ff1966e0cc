"""A person before the window: what is to be read on it, what keys and clicks do."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from functools import cache, partial
from itertools import count, takewhile
from typing import Any

import yaml
from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QWidget,
)

from selfassess import paths
from selfassess.ui.scene_view import SceneView

_SHORTEST = 3
CONTROL = Qt.KeyboardModifier.ControlModifier


def settle() -> None:
    """Let everything happen that is due."""
    for _ in range(3):
        QApplication.processEvents()


def keyboard() -> QWidget:
    """Return what has the keyboard."""
    settle()
    if QApplication.activeWindow() is None:
        # where a dialog has gone a window manager gives the keyboard back to the window; offscreen there is none
        next(one for one in QApplication.topLevelWidgets() if isinstance(one, QMainWindow)).activateWindow()
        settle()
    target = QApplication.focusWidget()
    assert target is not None, "nothing has the keyboard"
    return target


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the keyboard is."""
    QTest.keyClick(keyboard(), key, modifier)
    settle()


def type_words(words: str) -> None:
    """Type as a keyboard does, letters outside ASCII included, where the keyboard is."""
    target = keyboard()
    for letter in words:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(target, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))
    settle()


def click(widget: QWidget) -> None:
    """Click the middle of a widget that is to be seen."""
    settle()
    assert widget.isVisible(), widget
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=widget.rect().center())
    settle()


def button(widget: QWidget, words: str) -> QAbstractButton:
    """Return the one visible button that begins with `words`."""
    settle()
    shown = {one: one.text() or one.accessibleName() for one in widget.findChildren(QAbstractButton) if one.isVisible()}
    found = [one for one, text in shown.items() if text.startswith(words)]
    assert len(found) == 1, (words, list(shown.values()))
    return found[0]


def on_top(kind: type[QWidget]) -> QWidget:
    """Return the dialog that lies over the window."""
    settle()
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible())


def texts(widget: QWidget) -> set[str]:
    """Return all words to be seen on a visible widget or told by a screen reader; of views every row."""
    settle()
    return {text for each in (widget, *_visible(widget)) for text in _texts_of(each) if text.strip()}


def _visible(widget: QWidget) -> Iterator[QWidget]:
    yield from (one for one in widget.findChildren(QWidget) if one.isVisible())


def _texts_of(widget: QWidget) -> Iterator[str]:
    yield from (widget.accessibleName(), *widget.toolTip().splitlines())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(at) for at in range(widget.count()))
    if isinstance(widget, SceneView):
        for line in widget.scene.table.lines if widget.scene else ():
            yield from (line, *line.split(", "))
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _cells(widget, QModelIndex())
    for menu in widget.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly):
        yield from (action.text() for action in menu.actions())


def _cells(view: QAbstractItemView, parent: QModelIndex) -> Iterator[str]:
    model = view.model()
    for row in range(model.rowCount(parent)):
        # Qt hides columnCount of a list
        for column in takewhile(partial(model.hasIndex, row, parent=parent), count()):
            yield str(model.index(row, column, parent).data() or "")
        yield from _cells(view, model.index(row, 0, parent))


@cache
def foreign_to(language: str) -> tuple[frozenset[str], tuple[re.Pattern[str], ...]]:
    """Return the English wordings that differ from those of `language`: fixed ones, and those with fields as patterns.

    What is the wording of something else in that language is no sign of English: “No” is the answer, and “from” in
    Latvian.
    """
    fixed, own, patterns = set(_english_of_questionnaires(language)), set[str](), []
    for path in sorted(paths.translations().glob(f"*_{language}.ts")):
        for message in ET.parse(path).getroot().iter("message"):
            source = message.findtext("source", "")
            found = message.find("translation")
            assert found is not None
            words = {"".join(form.itertext()) for form in found.findall("numerusform")} or {found.text or ""}
            own |= words
            parts = [part for part in re.split(r"\{[^}]*\}|%n", source) if part]
            # what hardly says anything beside its fields, such as `{number} of {all}`, would fit any name
            if source in words or sum(map(str.isalpha, "".join(parts))) < _SHORTEST:
                continue
            if [source] == parts:
                fixed.add(source)
            else:
                patterns.append(re.compile(re.sub(r"\\\{[^}]*\\\}|%n", ".+", re.escape(source))))
    return frozenset(fixed - own), tuple(patterns)


def _english_of_questionnaires(language: str) -> Iterator[str]:
    """Yield the English texts of the questionnaires that speak `language`."""
    for told in _questionnaires():
        if language in told["languages"]:
            yield from _english_in(told, language)


@cache
def _fallbacks(language: str) -> frozenset[str]:
    """Return the English texts that stand for those missing in `language`."""
    lacking = (told for told in _questionnaires() if language not in told["languages"])
    return frozenset(text for told in lacking for text in _english_in(told, language) if len(text) > _SHORTEST)


@cache
def _questionnaires() -> tuple[dict[str, Any], ...]:
    files = sorted(paths.questionnaires().glob("*.yaml"))
    return tuple(yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader) for path in files)


def _english_in(node: object, language: str) -> Iterator[str]:
    if isinstance(node, dict):
        if "en" in node and node["en"] != node.get(language):
            yield str(node["en"])
        for inner in node.values():
            yield from _english_in(inner, language)
    elif isinstance(node, list):
        for inner in node:
            yield from _english_in(inner, language)


def english_left(widget: QWidget, language: str = "lv") -> set[str]:
    """Return what is still English on a widget that speaks another language."""
    fixed, patterns = foreign_to(language)
    # the languages stand under their own names
    found = texts(widget) - {"English"}
    left = {text for text in found if text in fixed or any(pattern.fullmatch(text) for pattern in patterns)}
    return {text for text in left if not any(missing in text for missing in _fallbacks(language))}
