from dataclasses import replace
from fractions import Fraction

import pytest

from selfassess.charts.bars import bars, bullet
from selfassess.charts.metrics import text_width
from selfassess.charts.profile import Profile
from selfassess.charts.scene import Circle, Frame, Item, Label, Lines, Outline, Scene
from selfassess.domain.figures import Verdict
from selfassess.voice import Voice


def _only(profile: Profile, key: str) -> Profile:
    return replace(profile, axes=tuple(axis for axis in profile.axes if axis.key == key))


def _spans(items: tuple[Item, ...], role: str) -> list[tuple[float, float]]:
    """Return where the areas of a role begin and end."""
    areas = [item for item in items if isinstance(item, Outline) and item.fill and item.fill.role == role]
    return [(min(x for x, _ in area.points), max(x for x, _ in area.points)) for area in areas]


def _lines(items: tuple[Item, ...], role: str, width: float) -> list[float]:
    return [
        item.segments[0][0][0]
        for item in items
        if isinstance(item, Lines) and item.stroke.role == role and item.stroke.width == width
    ]


def _words(scene: Scene) -> list[str]:
    return [item.words for item in scene.items if isinstance(item, Label)]


def _bullet(profile: Profile, key: str, voice: Voice, **options: bool) -> Scene:
    (axis,) = _only(profile, key).axes
    return bullet(axis, profile, Frame(400, 34, **options), voice)


def test_final_score_is_one_solid_bar(kalnupe_profile: Profile, latvian: Voice) -> None:
    # P5 is 3,00 of 4 on 400 px
    scene = _bullet(kalnupe_profile, "P5", latvian)
    assert _spans(scene.items, "track") == [(0, 400)]
    assert _spans(scene.items, "accent") == [(0, 300)]
    assert _spans(scene.items, "band") == []


def test_provisional_score_has_bounds_and_a_mark(kalnupe_profile: Profile, latvian: Voice) -> None:
    # P8: 2 of 4, between 10/6 and 14/6; a 3-px mark at 200
    scene = _bullet(kalnupe_profile, "P8", latvian)
    (solid, mark), (band,) = _spans(scene.items, "accent"), _spans(scene.items, "band")
    assert solid == pytest.approx((0, 1000 / 6))
    assert band == pytest.approx((1000 / 6, 1400 / 6))
    assert mark == (198.5, 201.5)


def test_threshold_tick_has_a_halo_and_its_figure(kalnupe_profile: Profile, latvian: Voice) -> None:
    scene = _bullet(kalnupe_profile, "P5", latvian)
    assert _lines(scene.items, "ink", 1.8) == [250]
    assert _lines(scene.items, "surface", 4.6) == [250]
    assert _words(scene) == ["2,5"]
    (axis,) = _only(kalnupe_profile, "P5").axes
    assert _words(bullet(axis, kalnupe_profile, Frame(400, 20), latvian)) == []


def test_last_period_is_a_hollow_triangle(kalnupe_profile: Profile, latvian: Voice) -> None:
    scene = _bullet(kalnupe_profile, "P5", latvian)
    (triangle,) = [item for item in scene.items if isinstance(item, Outline) and len(item.points) == 3]
    # 2,67 of 4
    assert triangle.points[0][0] == pytest.approx(267)
    assert triangle.fill
    assert triangle.fill.role == "surface"


def test_hatched_bounds_have_no_tint(kalnupe_profile: Profile, latvian: Voice) -> None:
    scene = _bullet(kalnupe_profile, "P8", latvian, hatched=True)
    assert _spans(scene.items, "band") == []
    (hatching,) = [item for item in scene.items if isinstance(item, Lines) and item.stroke.role == "accent"]
    assert all(166 < x < 234 for segment in hatching.segments for x, _ in segment)


def test_bullet_says_itself(kalnupe_profile: Profile, latvian: Voice) -> None:
    scene = _bullet(kalnupe_profile, "P8", latvian)
    assert scene.summary == (
        "8 Kapacitāte: 2,00; galīgais vērtējums 1,67–2,33; slieksnis 2,5: nav sasniegts; 2024: 2,17"
    )
    assert len(scene.table.rows) == 1
    assert scene.key_at(5, 5) == "P8"


def test_rows_carry_number_name_score_and_verdict(kalnupe_profile: Profile, latvian: Voice) -> None:
    scene = bars(_only(kalnupe_profile, "P8"), Frame(472), latvian)
    assert _words(scene) == ["8", "Kapacitāte", "2,00", "nav sasniegts", "2,5", "0", "1", "2", "3", "4"]


def test_narrow_rows_leave_out_words_then_names(kalnupe_profile: Profile, latvian: Voice) -> None:
    one = _only(kalnupe_profile, "P8")
    assert "nav sasniegts" not in _words(bars(one, Frame(300), latvian))
    assert "Kapacitāte" in _words(bars(one, Frame(300), latvian))
    assert "Kapacitāte" not in _words(bars(one, Frame(200), latvian))


def test_figure_of_the_scale_gives_way_to_the_limit(kalnupe_profile: Profile, latvian: Voice) -> None:
    one = _only(kalnupe_profile, "P8")
    near = replace(one, axes=(replace(one.axes[0], limit=Fraction("2.1")),))
    assert _words(bars(near, Frame(472), latvian))[-5:] == ["2,1", "0", "1", "3", "4"]


def test_every_row_can_be_pointed_at(kalnupe_profile: Profile, latvian: Voice) -> None:
    scene = bars(kalnupe_profile, Frame(472, selected="P2"), latvian)
    assert [scene.key_at(200, 12 + 24 * row) for row in range(12)] == [f"P{number}" for number in range(1, 13)]
    assert _spans(scene.items, "tint") == [(0, 472)]
    assert scene.height == 12 * 24 + 20


def test_verdicts_differ_by_shape(kalnupe_profile: Profile, latvian: Voice) -> None:
    def rings(key: str) -> list[bool]:
        scene = bars(_only(kalnupe_profile, key), Frame(472), latvian)
        return [bool(item.stroke and item.stroke.dash) for item in scene.items if isinstance(item, Circle)]

    def strokes(key: str) -> int:
        scene = bars(_only(kalnupe_profile, key), Frame(472), latvian)
        return sum(isinstance(item, Outline) and not item.closed for item in scene.items)

    assert (rings("P1"), rings("P4"), rings("P2")) == ([False], [False], [True])
    assert (strokes("P1"), strokes("P4"), strokes("P2")) == (1, 1, 0)
    assert kalnupe_profile.axes[1].verdict is Verdict.NOT_DECIDED


def test_long_names_wrap_within_their_column(kalnupe_profile: Profile, latvian: Voice) -> None:
    one = _only(kalnupe_profile, "P8")
    long = replace(one, axes=(replace(one.axes[0], name="Efektīva, lietderīga un laba pārvalde pašvaldībā"),))
    scene = bars(long, Frame(400), latvian)
    bar_start = _spans(scene.items, "track")[0][0]
    names = [item for item in scene.items if isinstance(item, Label) and item.role == "ink" and item.weight == 400]
    assert len(names) > 1
    assert all(label.x + text_width(label.words, label.size) < bar_start for label in names)
    assert scene.height > 44


def test_without_score_and_answers_to_come_there_is_only_the_scale(kalnupe_profile: Profile, latvian: Voice) -> None:
    one = _only(kalnupe_profile, "P8")
    empty = replace(one.axes[0], value=None, low=None, high=None, shown="–", previous=None)
    scene = bars(replace(one, axes=(empty,)), Frame(472), latvian)
    assert _spans(scene.items, "accent") == []
    assert _spans(scene.items, "band") == []
    assert scene.summary == "Vēl nav vērtējuma."


def test_without_score_everything_is_still_possible(kalnupe_profile: Profile, latvian: Voice) -> None:
    one = _only(kalnupe_profile, "P8")
    ends = {"low": one.axes[0].lowest, "high": one.axes[0].highest}
    empty = replace(one.axes[0], value=None, shown="–", previous=None, **ends)
    scene = bullet(empty, one, Frame(400, 34), latvian)
    # no answer is sure and none is given: the band is as long as the scale, with no mark in it
    assert _spans(scene.items, "band") == [(0, 400)]
    assert _spans(scene.items, "accent") == []
    assert scene.summary == (
        "8 Kapacitāte: vēl nav vērtējuma; galīgais vērtējums 0,00–4,00; slieksnis 2,5: nav sasniegts"
    )
    hatched = bullet(empty, one, Frame(400, 34, hatched=True), latvian)
    assert [item for item in hatched.items if isinstance(item, Lines) and item.stroke.role == "accent"]
