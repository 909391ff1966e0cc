"""Tab goes through everything that can be used, in the order it is read, and back; one always sees where one is."""

from collections.abc import Callable, Iterable
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget

from selfassess.app.settings import Settings, write_settings
from selfassess.ui.shell.window import Window
from tests.journeys.screen import keyboard, press, settle
from tests.tour import STOPS, leave, see

_MOST = 400
"""More than any page has; so many steps without coming round again are a trap."""


def described(widget: QWidget) -> str:
    """Return what a widget is called in a failure."""
    words = widget.accessibleName() or getattr(widget, "text", str)()
    return f"{type(widget).__name__} “{str(words)[:40]}”"


def usable(root: QWidget) -> list[QWidget]:
    """Return everything on `root` that Tab should reach: of an exclusive group only one is a stop."""
    seen = [one for one in root.findChildren(QWidget) if one.isVisible() and one.isEnabled() and one.window() is root]
    return [one for one in seen if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.focusProxy() is None]


def stands_for(one: QWidget, stops: Iterable[QWidget]) -> bool:
    """Tell whether Tab stops at `one`, or at another button of its exclusive group, where the arrows go on."""
    group = one.group() if isinstance(one, QAbstractButton) else None
    if group is None or not group.exclusive():
        return one in stops
    return any(button in stops for button in group.buttons())


def walk(key: Qt.Key) -> tuple[list[QWidget], dict[QWidget, QImage]]:
    """Press `key` until the keyboard is where it began; return every stop, and how each looks with the keyboard."""
    begun = keyboard()
    for _ in range(_MOST):
        press(key)
        # within a text the keyboard goes from link to link
        if keyboard() is not begun:
            break
    else:
        # the one field that a search has
        return [begun], {}
    stops, looks = [keyboard()], {}
    for _ in range(_MOST):
        here = stops[-1]
        looks.setdefault(here, here.grab().toImage())
        press(key)
        # within the first one, too, it may go from link to link
        if keyboard() is stops[0] and here is not stops[0]:
            return stops, looks
        if keyboard() is not here:
            assert keyboard() not in stops, f"{described(here)} leads back to {described(keyboard())}"
            stops.append(keyboard())
    raise AssertionError([described(one) for one in stops[-6:]])


def place(widget: QWidget) -> QRect:
    """Return where a widget stands in its window."""
    return QRect(widget.mapTo(widget.window(), QPoint()), widget.size())


def panel(widget: QWidget) -> QWidget:
    """Return the part of the window that a widget is read with: what scrolls as one, or stands beside the others."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea) and not above.isWindow():
        above = above.parentWidget()
    return above or widget.window()


def goes_back(one: QWidget, other: QWidget) -> bool:
    """Tell whether `other` is read before `one`: to the left in its line, or above it and not further right."""
    here, there = place(one), place(other)
    if there.top() <= here.bottom() and here.top() <= there.bottom():
        return there.right() < here.left()
    return there.bottom() < here.top() and there.left() < here.right()


@pytest.fixture
def window(make_window: Callable[[], Window], demonstration: Callable[[str], Path]) -> Window:
    """The window with the invented municipality's file."""
    write_settings(Settings(language="lv", name="L. Ozola", still=True))
    window = make_window()
    window.orders.open_path(str(demonstration("lv")))
    window.show_library()
    return window


@pytest.mark.parametrize("name", STOPS)
def test_tab_goes_everywhere_and_back(window: Window, name: str) -> None:
    shown = see(window, name)
    root = shown.window()
    stops, looks = walk(Qt.Key.Key_Tab)
    missed = [described(one) for one in usable(root) if not stands_for(one, stops)]
    assert missed == []
    backwards = [
        f"{described(one)} → {described(other)}"
        for one, other in pairwise(stops)
        if panel(one) is panel(other) and goes_back(one, other)
    ]
    assert len(backwards) <= 1, backwards
    same = [described(one) for one in stops[1:] if one.grab().toImage() == looks[one]]
    assert same == [], "look alike with and without the keyboard"
    back, _ = walk(Qt.Key.Key_Backtab)
    assert back == stops[::-1]
    leave(window, shown)


@pytest.mark.parametrize("order", ["settings", "help", "thresholds", "find"])
def test_escape_leads_back(window: Window, order: str) -> None:
    window.show_page("results")
    search = next(one for one in window.frame.header.findChildren(QAbstractButton) if one.accessibleName())
    search.setFocus()
    window.orders_by_name[order].trigger()
    settle()
    assert keyboard().window() is not window
    press(Qt.Key.Key_Escape)
    assert keyboard() is search
    assert QApplication.activeModalWidget() is None
