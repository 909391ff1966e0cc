import math
from dataclasses import replace
from fractions import Fraction

import pytest
from chart_cases import answers_of, questionnaire_of

from selfassess.charts.metrics import text_width
from selfassess.charts.profile import Profile, profile_of, ticks
from selfassess.charts.radar import is_radar, radar
from selfassess.charts.scene import Circle, Frame, Item, Label, Lines, Outline, Scene
from selfassess.domain.figures import Result, Verdict
from selfassess.domain.questionnaire import Questionnaire
from selfassess.domain.scoring import score
from selfassess.voice import Voice

_NAMES = ("A", "B", "C", "D")
_FRAME = Frame(200, 200)


def _profile(levels: str, names: tuple[str, ...] = _NAMES, language: str = "lv") -> Profile:
    questionnaire = questionnaire_of(list(names), len(levels.split(maxsplit=1)[0]))
    return profile_of(questionnaire, score(questionnaire, answers_of(levels)), None, 2026, Voice(language))


def _stroked(scene: Scene, role: str) -> list[Item]:
    return [item for item in scene.items if not isinstance(item, Label) and item.stroke and item.stroke.role == role]


def _filled(scene: Scene, role: str) -> list[Item]:
    return [
        item for item in scene.items if isinstance(item, (Outline, Circle)) and item.fill and item.fill.role == role
    ]


def _web(scene: Scene) -> tuple[float, float, float]:
    rings = [item for item in _stroked(scene, "line") if isinstance(item, Circle)]
    assert [round(ring.radius / rings[-1].radius, 6) for ring in rings] == [0.25, 0.5, 0.75, 1]
    return rings[-1].x, rings[-1].y, rings[-1].radius


def test_two_of_four_lies_half_way_on_its_spoke(latvian: Voice) -> None:
    scene = radar(_profile("2 4 1 0"), _FRAME, latvian)
    x, y, radius = _web(scene)
    (line,) = [item for item in _stroked(scene, "accent") if isinstance(item, Outline)]
    assert line.closed
    expected = [(x, y - radius / 2), (x + radius, y), (x, y + radius / 4), (x, y)]
    assert [pytest.approx(point) for point in line.points] == expected


def test_threshold_is_a_dashed_ring_at_its_place(latvian: Voice) -> None:
    scene = radar(_profile("2 4 1 0"), _FRAME, latvian)
    (ring,) = [item for item in _stroked(scene, "ink") if isinstance(item, Circle)]
    assert ring.radius == pytest.approx(_web(scene)[2] * 2.5 / 4)
    assert ring.stroke
    assert ring.stroke.dash


def test_marks_differ_by_shape(latvian: Voice) -> None:
    # met, not met, not decided (3 or 1,5 still possible with one of two open), nothing answered
    scene = radar(_profile("33 11 3? ??"), _FRAME, latvian)
    assert [item.key for item in _filled(scene, "accent") if isinstance(item, Circle)] == ["P1"]
    assert [(item.key, len(item.points)) for item in _stroked(scene, "bad") if isinstance(item, Outline)] == [("P2", 4)]
    assert [item.key for item in _stroked(scene, "warn") if isinstance(item, Circle)] == ["P3"]


def test_bounds_only_while_provisional(latvian: Voice) -> None:
    assert _filled(radar(_profile("33 33 33 33"), _FRAME, latvian), "band") == []
    scene = radar(_profile("3? 33 33 33"), _FRAME, latvian)
    x, y, radius = _web(scene)
    bands = [item for item in _filled(scene, "band") if isinstance(item, Outline)]
    assert len(bands) == 2
    # the first spoke may still end between 1,5 and 3,5
    corners = {(round(px - x, 3), round(y - py, 3)) for band in bands for px, py in band.points}
    assert {(0.0, round(radius * 1.5 / 4, 3)), (0.0, round(radius * 3.5 / 4, 3))} <= corners


def test_hatched_bounds_are_lines(latvian: Voice) -> None:
    scene = radar(_profile("3? 33 33 33"), replace(_FRAME, hatched=True), latvian)
    assert _filled(scene, "band") == []
    assert any(isinstance(item, Lines) for item in _stroked(scene, "accent"))


def test_line_breaks_where_there_is_no_score(latvian: Voice) -> None:
    scene = radar(_profile("33 ?? 33 33"), _FRAME, latvian)
    (line,) = [item for item in _stroked(scene, "accent") if isinstance(item, Outline)]
    assert not line.closed
    assert len(line.points) == 3
    assert scene.tips["P2"] == "2 B: vēl nav vērtējuma; galīgais vērtējums 0,00–4,00; slieksnis 2,5: nav izšķirts"


def test_last_period_is_dotted(kalnupe_profile: Profile, latvian: Voice) -> None:
    (line,) = _stroked(radar(kalnupe_profile, _FRAME, latvian), "prev")
    assert isinstance(line, Outline)
    assert len(line.points) == 12
    assert line.stroke
    assert line.stroke.dash


def test_numbers_only_in_small_frames(kalnupe_profile: Profile, latvian: Voice) -> None:
    small = radar(kalnupe_profile, Frame(270, 270, selected="P6"), latvian)
    words = {item.words: item.weight for item in small.items if isinstance(item, Label)}
    assert sorted(words, key=int) == [str(number) for number in range(1, 13)]
    assert [number for number, weight in words.items() if weight == 600] == ["6"]
    large = radar(kalnupe_profile, Frame(392, 400), latvian)
    names = [item for item in large.items if isinstance(item, Label)]
    assert [(label.words, label.role, label.weight) for label in names if label.key == "P12"] == [
        ("12 Inovācija", "ink2", 400),
        ("2,00", "bad", 600),
    ]


@pytest.mark.parametrize("count", range(3, 13))
@pytest.mark.parametrize("size", [(300, 300), (392, 400), (620, 440)])
def test_labels_stay_inside_and_apart(count: int, size: tuple[int, int], latvian: Voice) -> None:
    names = ("Pārskatatbildība", "Efektīva, lietderīga un laba pārvalde", "Atvērtība pārmaiņām")
    profile = _profile(" ".join(["3"] * count), tuple(names[i % 3] for i in range(count)))
    scene = radar(profile, Frame(*size), latvian)
    boxes = []
    for label in (item for item in scene.items if isinstance(item, Label)):
        width = text_width(label.words, label.size, label.weight)
        left = label.x - width * {"start": 0, "middle": 0.5, "end": 1}[label.anchor]
        assert left >= -1
        assert left + width <= size[0] + 1
        assert 9 <= label.y <= size[1]
        boxes.append((left, left + width, label.y))
    for i, (left, right, y) in enumerate(boxes):
        for other_left, other_right, other_y in boxes[i + 1 :]:
            assert abs(y - other_y) >= 12 or right <= other_left + 1 or other_right <= left + 1


def test_names_stand_where_they_have_room(latvian: Voice) -> None:
    profile = _profile(" ".join(["3"] * 12), ("Efektīva, lietderīga un laba pārvalde",) * 12)
    named = [
        any("Efektīva" in item.words for item in radar(profile, frame, latvian).items if isinstance(item, Label))
        for frame in (Frame(320, 320), Frame(640, 560))
    ]
    assert named == [False, True]


def test_pointing_at_a_mark_finds_its_section(latvian: Voice) -> None:
    scene = radar(_profile("2 4 1 3"), _FRAME, latvian)
    x, y, radius = _web(scene)
    assert scene.key_at(x + radius, y) == "P2"
    assert scene.key_at(x + radius * math.sqrt(0.5), y + radius * math.sqrt(0.5)) == ""


def test_limits_that_differ_are_dashes_on_their_spokes(latvian: Voice) -> None:
    profile = _profile("2 4 1 3")
    axes = (replace(profile.axes[0], limit=Fraction(1)), replace(profile.axes[1], limit=None), *profile.axes[2:])
    scene = radar(replace(profile, axes=axes), _FRAME, latvian)
    x, y, radius = _web(scene)
    (dashes,) = [item for item in _stroked(scene, "ink") if isinstance(item, Lines)]
    assert len(dashes.segments) == 3
    (x1, y1), (x2, y2) = dashes.segments[0]
    assert ((x1 + x2) / 2, (y1 + y2) / 2) == pytest.approx((x, y - radius / 4))


def test_when_a_radar_is_drawn() -> None:
    assert [is_radar(_profile(" ".join(["3"] * n), tuple("x" * n))) for n in (2, 3, 12, 13)] == [
        False,
        True,
        True,
        False,
    ]


_SUMMARIES = {
    "lv": """Slieksnis 2,5: sasniegts 6, nav sasniegts 3, nav izšķirts 3.
Augstākais vērtējums: Finanses 3,40; zemākais vērtējums: Kapacitāte 2,00.
Vērtējumi ir provizoriski; joslas rāda, kas vēl iespējams.""",
    "en": """Threshold 2.5: met 6, not met 3, not decided 3.
Highest score: Finanses 3.40; lowest score: Kapacitāte 2.00.
The scores are provisional; bands show what is still possible.""",
}


@pytest.mark.parametrize("language", _SUMMARIES)
def test_summary(kalnupe: Questionnaire, kalnupe_result: Result, language: str) -> None:
    voice = Voice(language)
    scene = radar(profile_of(kalnupe, kalnupe_result, None, 2026, voice), _FRAME, voice)
    assert scene.summary == _SUMMARIES[language].replace("\n", " ")


def test_summary_without_any_answer(latvian: Voice) -> None:
    assert radar(_profile("? ? ? ?"), _FRAME, latvian).summary == "Vēl nav vērtējuma."


def test_table_and_tip_say_the_same(kalnupe_profile: Profile, latvian: Voice) -> None:
    scene = radar(kalnupe_profile, _FRAME, latvian)
    assert scene.table.header == ("Sadaļa", "2024", "2026", "Robežas", "Slieksnis", "Secinājums")
    assert scene.table.rows[1] == ("2 Cilvēktiesības", "2,33", "2,60", "2,17–2,83", "2,5", "nav izšķirts")
    assert scene.table.rows[3] == ("4 Ētika", "2,00", "2,17", "–", "2,5", "nav sasniegts")
    assert scene.tips["P2"] == (
        "2 Cilvēktiesības: 2,60; galīgais vērtējums 2,17–2,83; slieksnis 2,5: nav izšķirts; 2024: 2,33"
    )


def test_profile_of_the_whole(kalnupe_profile: Profile) -> None:
    overall = kalnupe_profile.overall
    assert overall is not None
    # (17 + 13*6/5 + 20 + 13 + 18 + 14*6/5 + 16 + 12 + 20 + 17*6/5 + 13*6/5 + 12) / 72 by hand = 2,7333…
    assert (overall.shown, overall.verdict) == ("2,73", Verdict.MET)
    assert overall.previous == Fraction("2.49")


def test_without_a_scale_scores_are_in_percent(latvian: Voice) -> None:
    questionnaire = replace(questionnaire_of(["A", "B", "C"], 2), scale=None, thresholds=(), decimals=0)
    profile = profile_of(questionnaire, score(questionnaire, answers_of("33 4? 22")), None, 2026, latvian)
    scene = radar(profile, _FRAME, latvian)
    # 3 of 4 is 75 %; one open question of two leaves 50 to 100 %
    assert scene.table.rows[0][1] == "75\N{NO-BREAK SPACE}%"
    assert scene.tips["P2"] == (
        "2 B: 100\N{NO-BREAK SPACE}%; galīgais vērtējums 50\N{NO-BREAK SPACE}%–100\N{NO-BREAK SPACE}%"
    )


def test_ticks() -> None:
    assert [int(tick) for tick in ticks(Fraction(0), Fraction(4))] == [0, 1, 2, 3, 4]
    assert [int(tick) for tick in ticks(Fraction(1), Fraction(3))] == [1, 2, 3]
    assert [int(tick) for tick in ticks(Fraction(0), Fraction(100))] == [0, 25, 50, 75, 100]
