from selfassess.charts.metrics import text_width, wrap
from selfassess.charts.pattern import dots, hatch
from selfassess.charts.scene import Circle, Label, Outline, Scene, Table

_SQUARE = ((0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0))
# a frame: the square with a square hole, joined along one edge
_FRAME = (*_SQUARE, (0.0, 0.0), (3.0, 3.0), (3.0, 7.0), (7.0, 7.0), (7.0, 3.0), (3.0, 3.0))


def _scene(*items: Outline | Circle | Label) -> Scene:
    return Scene(20, 20, items, "", Table((), ()))


def test_uppermost_key_is_found() -> None:
    scene = _scene(Outline(_SQUARE, key="under"), Circle(8, 8, 3, key="over"), Outline(_SQUARE), Label(5, 5, "x"))
    assert scene.key_at(1, 1) == "under"
    assert scene.key_at(8, 8) == "over"
    assert scene.key_at(10.5, 8) == "over"
    assert scene.key_at(15, 15) == ""


def test_open_lines_and_holes_are_not_pointed_at() -> None:
    assert _scene(Outline(_SQUARE, closed=False, key="line")).key_at(5, 5) == ""
    frame = _scene(Outline(_FRAME, key="frame"))
    assert (frame.key_at(1, 5), frame.key_at(5, 5)) == ("frame", "")


def test_hatch_at_no_angle_cuts_the_square_in_rows() -> None:
    rows = sorted((round(y1, 6), sorted((round(x1, 6), round(x2, 6)))) for (x1, y1), (x2, _) in hatch(_SQUARE, 4, 0))
    assert rows[-2:] == [(4.0, [0.0, 10.0]), (8.0, [0.0, 10.0])]
    assert [y for y, _ in rows] in ([4.0, 8.0], [0.0, 4.0, 8.0])


def test_hatch_leaves_out_the_hole() -> None:
    (first, second) = [segment for segment in hatch(_FRAME, 5, 0) if round(segment[0][1], 6) == 5]
    assert sorted(round(x, 6) for x, _ in (*first, *second)) == [0, 3, 7, 10]


def test_hatch_rises_to_the_right() -> None:
    for (x1, y1), (x2, y2) in hatch(_SQUARE, 2):
        assert round((y2 - y1) / (x2 - x1), 6) == -1


def test_dots_keep_inside() -> None:
    found = dots(_SQUARE, 4, 1)
    assert sorted({(round((x1 + x2) / 2), round(y)) for (x1, y), (x2, _) in found if y > 0}) == [
        (4, 4),
        (4, 8),
        (8, 4),
        (8, 8),
    ]


def test_width_of_words() -> None:
    # Noto Sans: digits 572, comma 268, m 940 thousandths
    assert abs(text_width("2,83", 100) - (3 * 57.2 + 26.8)) < 3
    assert round(text_width("mm", 10), 6) == 18.8
    assert text_width("mm", 10, 600) > text_width("mm", 10)
    assert text_width("", 10) == 0


def test_wrapping_loses_nothing() -> None:
    assert wrap("Laba pārvalde", 1000, 12) == ("Laba pārvalde",)
    assert wrap("Laba pārvalde", 60, 12) == ("Laba", "pārvalde")
    assert wrap("a b c d", 1, 12) == ("a", "b c d")
    assert wrap("a b c d", 1, 12, 3) == ("a", "b", "c d")
    assert wrap("Pārskatatbildība", 10, 12) == ("Pārskatatbildība",)
    assert wrap("a b", text_width("a b", 12), 12) == ("a b",)
