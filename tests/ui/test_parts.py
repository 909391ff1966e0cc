"""The parts: what they show, how they answer to mouse and keyboard."""

from dataclasses import replace
from fractions import Fraction

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics
from PySide6.QtWidgets import QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from selfassess.domain.answers import State
from selfassess.domain.figures import Verdict
from selfassess.ui.message import Message
from selfassess.ui.parts.buttons import Button, icon_button
from selfassess.ui.parts.chips import verdict_chip
from selfassess.ui.parts.chooser import Chooser
from selfassess.ui.parts.fields import NumberField, line_field, search_field
from selfassess.ui.parts.flow import FlowLayout
from selfassess.ui.parts.info_bar import InfoBar
from selfassess.ui.parts.labels import Label, line
from selfassess.ui.parts.level_cell import Level, LevelCell
from selfassess.ui.parts.progress import ProgressLine
from selfassess.ui.parts.rows import Row
from selfassess.ui.parts.tick import Tick
from selfassess.ui.theme import Theme, apply_theme, theme_named

LONG = "Pašvaldības lēmumu un to izpildes rezultātu publiska pieejamība iedzīvotājiem"


def colours(widget: QWidget) -> set[str]:
    image = widget.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_button_has_room_for_its_words(theme: Theme) -> None:
    button = Button(theme, LONG, "primary", icon_after="arrow-right")
    words = QFontMetrics(theme.font("strong")).horizontalAdvance(LONG)
    assert button.minimumSizeHint().width() >= words + 16 + 8 + 2 * 16
    assert button.minimumSizeHint().height() == 36


def test_focus_is_seen_on_buttons_rows_and_ticks(qtbot: QtBot, theme: Theme) -> None:
    for widget in (Button(theme, "Close", "bare"), Row(theme, "Row"), Tick(theme, "Tick")):
        qtbot.addWidget(widget)
        widget.resize(200, 60)
        widget.show()
        assert "#0f5b70" not in colours(widget)
        widget.activateWindow()
        widget.setFocus()
        qtbot.waitUntil(widget.hasFocus)
        assert "#0f5b70" in colours(widget)


def test_icon_button_is_called_by_its_name(theme: Theme) -> None:
    assert icon_button(theme, "settings", "Settings").accessibleName() == "Settings"


def test_button_opens_its_menu(qtbot: QtBot, theme: Theme) -> None:
    button, menu = Button(theme, "Language"), QMenu()
    qtbot.addWidget(button)
    qtbot.addWidget(menu)
    menu.addAction("Latviešu")
    button.give_menu(menu)
    button.show()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert menu.isVisible()
    menu.close()


def test_label_shows_markup_as_written_and_wraps(theme: Theme) -> None:
    label = Label(theme, f"<b>{LONG}</b>")
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.heightForWidth(200) > 2 * label.heightForWidth(2000)


@pytest.mark.parametrize("role", ["caption", "text", "page"])
def test_the_hook_of_a_letter_is_whole(theme: Theme, role: str) -> None:
    label = Label(theme, "Jauns", role)
    reach = -QFontMetrics(label.font()).leftBearing("J")
    assert label.indent() == reach > 0
    label.setText("Vārds")
    assert label.indent() == 0
    label.setText("Jā")
    label.show_role("page")
    assert label.indent() == -QFontMetrics(theme.font("page")).leftBearing("J")


def test_room_for_a_hook_is_made_only_where_a_line_begins_with_it(qtbot: QtBot, theme: Theme) -> None:
    label = Label(theme, "72 jautājumi")
    qtbot.addWidget(label)
    label.resize(200, 60)
    label.show()
    reach = -QFontMetrics(label.font()).leftBearing("j")
    assert reach > 0
    assert label.indent() == 0
    label.resize(80, 60)
    assert label.indent() == reach
    # the width may follow from the room: it stays until the width is another one
    label.resize(86, 60)
    assert label.indent() == reach
    label.resize(200, 60)
    assert label.indent() == 0
    single = line(theme, "2. jautājums")
    assert single.indent() == 0
    single.setText("jautājums")
    assert single.indent() == reach


@pytest.mark.parametrize("look", ["light", "dark", "high_contrast"])
@pytest.mark.usefixtures("theme")
def test_a_field_for_a_number_is_framed_like_one_for_words(qtbot: QtBot, look: str) -> None:
    theme = theme_named(look)
    apply_theme(theme)
    number, words = NumberField(theme, "Days", 1, 60), line_field(theme, "Name")
    edges = []
    for field in (number, words):
        qtbot.addWidget(field)
        field.resize(88, 36)
        image = field.grab().toImage()
        edges.append([image.pixelColor(*place).name() for place in ((0, 18), (87, 18), (44, 0), (44, 35))])
    assert edges[0] == edges[1] == [theme.colour("line2").name()] * 4


def test_a_field_for_a_number_shows_which_way_it_goes(qtbot: QtBot, theme: Theme) -> None:
    field = NumberField(theme, "Days", 1, 60)
    qtbot.addWidget(field)
    field.resize(88, 36)

    def inks() -> list[int]:
        """Return how dark each arrow is at its darkest: up, down."""
        image = field.grab().toImage()
        halves = (range(4, 18), range(18, 32))
        return [min(image.pixelColor(x, y).lightness() for x in range(62, 86) for y in half) for half in halves]

    up, down = inks()
    assert up < down
    field.setValue(7)
    assert inks() == [up, up]
    field.setValue(60)
    assert inks() == [down, up]


def test_the_sign_of_a_search_field_grows_with_the_words(theme: Theme) -> None:
    for size in (100, 200):
        grown = replace(theme, text_size=size)
        field = search_field(grown, "Search", "Clear")
        sign = field.findChild(QLabel)
        assert sign.width() == grown.px(16) == 16 * size // 100


def test_tick_is_toggled_by_space_and_told(qtbot: QtBot, theme: Theme) -> None:
    tick = Tick(theme, LONG)
    qtbot.addWidget(tick)
    tick.show()
    with qtbot.waitSignal(tick.toggled) as told:
        qtbot.keyClick(tick, Qt.Key.Key_Space)
    assert told.args == [True]
    assert tick.heightForWidth(160) > tick.heightForWidth(900)


@pytest.mark.parametrize(
    ("level", "colour"),
    [
        (Level("0", Fraction(0), State.ANSWERED), "#f3e9cf"),
        (Level("2", Fraction(1, 2), State.ANSWERED), "#74b4b7"),
        (Level("4", Fraction(1), State.ANSWERED), "#143e62"),
        (Level(state=State.NOT_APPLICABLE), "#f4f2ed"),
    ],
)
def test_level_cell_is_filled_by_its_place_on_the_scale(qtbot: QtBot, theme: Theme, level: Level, colour: str) -> None:
    cell = LevelCell(theme, level, "level")
    qtbot.addWidget(cell)
    cell.resize(22, 22)
    assert cell.grab().toImage().pixelColor(4, 11) == QColor(colour)


def test_open_level_cell_differs_from_not_applicable(qtbot: QtBot, theme: Theme) -> None:
    cell = LevelCell(theme, Level(), "open")
    qtbot.addWidget(cell)
    cell.resize(22, 22)
    open_colours = colours(cell)
    cell.show_level(Level(state=State.NOT_APPLICABLE), "not applicable")
    assert "#7d5200" in open_colours
    assert "#7d5200" not in colours(cell)
    assert cell.accessibleName() == "not applicable"


def test_progress_line_is_filled_by_its_share(qtbot: QtBot, theme: Theme) -> None:
    line = ProgressLine(theme, Fraction(1, 4), 6)
    qtbot.addWidget(line)
    line.resize(100, 6)
    image = line.grab().toImage()
    assert [image.pixelColor(x, 3).name() for x in (10, 22, 28, 90)] == ["#0f5b70"] * 2 + ["#e2dfd8"] * 2


def test_verdict_chip_says_its_word(theme: Theme) -> None:
    assert verdict_chip(theme, Verdict.NOT_MET, "nav sasniegts").accessibleName() == "nav sasniegts"


def test_flow_goes_on_in_the_next_line(qtbot: QtBot, theme: Theme) -> None:
    place = QWidget()
    qtbot.addWidget(place)
    flow = FlowLayout(place, 10, 5)
    children = [QWidget() for _ in range(3)]
    for child in children:
        child.setFixedSize(40, 20)
        flow.addWidget(child)
    flow.setGeometry(QRect(0, 0, 100, 100))
    assert [(child.x(), child.y()) for child in children] == [(0, 0), (50, 0), (0, 25)]
    assert flow.heightForWidth(100) == 45
    assert flow.heightForWidth(140) == 20


def test_info_bar_acts_and_closes(qtbot: QtBot, theme: Theme) -> None:
    bar, undone = InfoBar(theme, "Close the message"), []
    qtbot.addWidget(bar)
    bar.show_message(Message("Question 6.2 changed from 2 to 3.", action="Undo", slot=lambda: undone.append(1)))
    assert bar.accessibleName() == "Question 6.2 changed from 2 to 3."
    words = [label.text() for label in bar.findChildren(Label)]
    assert words == ["Question 6.2 changed from 2 to 3."]
    action = next(button for button in bar.findChildren(Button) if button.text() == "Undo")
    qtbot.mouseClick(action, Qt.MouseButton.LeftButton)
    assert undone == [1]
    close = next(button for button in bar.findChildren(Button) if button.accessibleName() == "Close the message")
    qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    assert bar.isHidden()


def test_newest_message_replaces_the_older(qtbot: QtBot, theme: Theme) -> None:
    bar = InfoBar(theme, "Close")
    qtbot.addWidget(bar)
    bar.show_message(Message("one"))
    bar.show_message(Message("two", "trouble"))
    shown = [label for label in bar.findChildren(Label) if not label.parentWidget().isHidden()]
    assert [label.text() for label in shown] == ["two"]


def test_a_chooser_ends_long_words_with_an_ellipsis_and_tells_the_whole(qtbot: QtBot, theme: Theme) -> None:
    chooser = Chooser(theme, "Anketa")
    qtbot.addWidget(chooser)
    chooser.addItems([LONG, "Iepirkumi"])
    chooser.resize(200, 36)
    chooser.show()
    assert chooser.shown_text().endswith("…")
    assert QFontMetrics(theme.font("text")).horizontalAdvance(chooser.shown_text()) < 200 - 28
    assert chooser.toolTip() == LONG
    chooser.setCurrentIndex(1)
    assert (chooser.shown_text(), chooser.toolTip()) == ("Iepirkumi", "")
    chooser.showPopup()
    assert chooser.view().minimumWidth() >= 200
    chooser.hidePopup()
