"""Every page and every dialog, in every language and look: in its own words, without a warning, nothing left behind."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from selfassess.app.settings import read_settings, write_settings
from selfassess.ui.shell.window import Window
from selfassess.voice import LANGUAGES
from tests.journeys.screen import english_left
from tests.tour import STOPS, leave, see, settle

GROUNDS = {"light": "#ffffff", "dark": "#1b1f23", "high_contrast": "#000000"}


def visible() -> set[QWidget]:
    return {one for one in QApplication.topLevelWidgets() if one.isVisible()}


@pytest.mark.parametrize("look", GROUNDS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_and_dialog_opens(
    make_window: Callable[[], Window], demonstration: Callable[[str], Path], language: str, look: str
) -> None:
    write_settings(replace(read_settings(), language=language, theme=look, name="L. Ozola", still=True))
    file = demonstration(language)
    window = make_window()
    window.orders.open_path(str(file))
    window.show_library()
    for name in STOPS:
        shown = see(window, name)
        # a Qt warning or a line in the log fails the test by itself
        assert window.grab().toImage().pixelColor(700, 3).name() == GROUNDS[look], name
        if language != "en":
            assert english_left(shown, language) == set(), name
        leave(window, shown)
        assert visible() == {window}, name


def test_nothing_gathers_on_a_second_tour(
    make_window: Callable[[], Window], demonstration: Callable[[str], Path]
) -> None:
    window = make_window()
    window.orders.open_path(str(demonstration("lv")))
    window.show_library()

    def tour() -> int:
        for name in STOPS:
            leave(window, see(window, name))
        window.show_page("start")
        settle(least=0.5)
        return len(QApplication.allWidgets())

    tour()
    assert tour() == tour()
