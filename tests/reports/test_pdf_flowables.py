"""The building stones of the PDF."""

import io
from fractions import Fraction

import pytest
from reportlab.pdfgen.canvas import Canvas

from selfassess.charts.palette import PRINT
from selfassess.charts.scene import Circle, Fill, Label, Lines, Outline, Scene, Stroke, Table
from selfassess.reports.pdf.columns import Columns, Stack, height_of
from selfassess.reports.pdf.composer import Composer
from selfassess.reports.pdf.flowables import Gap
from selfassess.reports.pdf.fonts import BY_WEIGHT, REGULAR, Glyphs, width_of
from selfassess.reports.pdf.styles import LEFT, PAGE_WIDTH, RIGHT, TEXT_HEIGHT, TEXT_WIDTH, columns
from selfassess.reports.scene_canvas import ScenePainter
from selfassess.voice import Voice


@pytest.fixture(scope="module")
def composer() -> Composer:
    return Composer(Voice("lv"))


def drawn(*items: object) -> str:
    """Return what is written into the page for a scene 100 wide, painted 50 points wide."""
    glyphs = Glyphs()
    canvas = Canvas(io.BytesIO(), initialFontName=REGULAR, pageCompression=0)
    before = len(canvas._code)
    scene = Scene(100, 40, items, "", Table((), ()))
    ScenePainter(PRINT, BY_WEIGHT, glyphs.printable).paint(canvas, scene, 50)
    return "\n".join(canvas._code[before:])


def test_page_measures() -> None:
    assert pytest.approx(165 / 25.4 * 72) == TEXT_WIDTH
    assert pytest.approx(PAGE_WIDTH) == LEFT + TEXT_WIDTH + RIGHT
    assert columns(12) == pytest.approx(TEXT_WIDTH)


def test_scene_is_scaled_and_turned_upside_down() -> None:
    code = drawn(Lines((((0, 0), (100, 40)),), Stroke("ink", 2, (3.0, 1.0))))
    assert ".5 0 0 .5 0 20 cm" in code
    assert "0 0 m 100 -40 l" in code
    assert "[3 1] 0 d" in code
    assert "2 w" in code


def test_areas_are_filled_stroked_or_only_places() -> None:
    corners = ((0.0, 0.0), (10.0, 0.0), (10.0, 10.0))
    assert drawn(Outline(corners, fill=Fill("ink"))).endswith("l h\nf*\nQ")
    assert drawn(Outline(corners, Stroke("ink"), closed=False)).endswith("10 -10 l\nS\nQ")
    assert drawn(Outline(corners), Circle(5, 5, 2)).count(" m") == 0


def test_labels_hang_by_their_anchor() -> None:
    start, end = (drawn(Label(50, 20, "vārds", anchor=anchor)) for anchor in ("start", "end"))
    assert "1 0 0 1 50 -20 Tm" in start
    assert "1 0 0 1 50 -20 Tm" not in end


def test_columns_stay_together_unless_longer_than_a_page() -> None:
    short = Columns([Stack(0, 100, [Gap(300)]), Stack(120, 100, [Gap(100), Gap(150)])], padding=5)
    assert short.wrap(TEXT_WIDTH, 200) == (TEXT_WIDTH, 310)
    assert short.split(TEXT_WIDTH, 200) == []
    long = Columns([Stack(0, 100, [Gap(10)]), Stack(120, 100, [Gap(200)] * 5)], padding=5)
    assert long.wrap(TEXT_WIDTH, 500)[1] == 1010
    upper, lower = long.split(TEXT_WIDTH, 450)
    assert upper.wrap(TEXT_WIDTH, 450)[1] == 410
    assert lower.wrap(TEXT_WIDTH, TEXT_HEIGHT)[1] == 610


def test_heading_alone_at_the_foot_moves_on(composer: Composer) -> None:
    heading = composer.heading(2, "Virsraksts")
    assert heading.wrap(TEXT_WIDTH, 200)[1] == 15
    assert heading.wrap(TEXT_WIDTH, 80)[1] > 80
    heading.below = Gap(150)
    assert heading.wrap(TEXT_WIDTH, 160)[1] > 160
    assert heading.wrap(TEXT_WIDTH, 200)[1] == 15


def test_texts_are_parted_at_line_breaks(composer: Composer) -> None:
    assert [part.text for part in composer.paragraphs("text", "a\n\n  b \nc", lead="Sākums.")] == [
        "Sākums. a",
        "b",
        "c",
    ]
    assert composer.paragraphs("text", "") == []
    assert height_of(composer.paragraphs("text", "a\nb")) == 2 * (14 + 4)


def test_every_stone_says_what_it_is(composer: Composer) -> None:
    assert composer.boxes(["0", "1"], 1, "līmenis 1").alternative == "līmenis 1"
    link = composer.link("https://kalnupe.example")
    assert (composer.words("text", "x").role, link.role) == ("P", "Link")


def test_denser_composer_sets_smaller_in_the_same_document(composer: Composer) -> None:
    denser = composer.denser()
    assert height_of(denser.paragraphs("answer", "a\nb")) == pytest.approx(2 * (12.2 + 1))
    assert height_of(composer.paragraphs("answer", "a\nb")) == 2 * (14 + 2)
    assert denser.words("h1", "x").style.fontSize == 19
    keys = [composer.heading(2, "x").key, denser.heading(2, "x").key, composer.heading(2, "x").key]
    assert len(set(keys)) == 3
    denser.words("text", "😀")
    assert "😀" in composer.glyphs.missing


def test_number_of_boxes_decides_the_rows(composer: Composer) -> None:
    few, many = (composer.boxes([str(Fraction(n)) for n in range(count)], None, "") for count in (5, 11))
    assert many.height == 2 * few.height


@pytest.mark.parametrize("name", ["text", "cell", "caption"])
def test_a_number_stays_on_the_line_of_the_name_after_it(composer: Composer, name: str) -> None:
    words = composer.words(name, "Zem sliekšņa: 1. Līdzdalība")
    whole = width_of("Zem sliekšņa: 1. Līdzdalība", words.style.fontSize)
    words.wrap(whole - 1, TEXT_HEIGHT)
    lines = [" ".join(one[1]) if isinstance(one, tuple) else one.words[0].text for one in words.blPara.lines]
    assert len(lines) == 2
    assert lines[1].replace("\N{NO-BREAK SPACE}", " ") == "1. Līdzdalība"
    # what is copied, searched and listed in the outline is as it was written
    assert words.text == "Zem sliekšņa: 1. Līdzdalība"
