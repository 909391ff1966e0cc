"""Arrow keys on heat maps, and a chart together with its key."""

from collections.abc import Mapping

import pytest
from chart_cases import answers_of, questionnaire_of

from selfassess.charts.heat import Heat, heat_of
from selfassess.charts.legend import radar_legend
from selfassess.charts.matrix import matrix
from selfassess.charts.profile import Profile
from selfassess.charts.radar import radar
from selfassess.charts.scene import Frame, Scene, Table
from selfassess.charts.stack import with_legend
from selfassess.charts.wheel import heat_map
from selfassess.domain.answers import Answer
from selfassess.domain.figures import Result
from selfassess.domain.questionnaire import Questionnaire
from selfassess.domain.scoring import score
from selfassess.voice import Voice

RIGHT, LEFT, DOWN, UP = (1, 0), (-1, 0), (0, 1), (0, -1)


def _walked(scene: Scene, start: str, *steps: tuple[int, int]) -> list[str]:
    keys = [start]
    for step in steps:
        keys.append(scene.neighbour(keys[-1], *step))
    return keys


def test_round_the_wheel_and_inwards(
    kalnupe: Questionnaire, kalnupe_answers: Mapping[str, Answer], kalnupe_result: Result, latvian: Voice
) -> None:
    scene = heat_map(heat_of(kalnupe, kalnupe_answers, kalnupe_result, latvian), Frame(366, 366), latvian)
    assert _walked(scene, "P12.6", RIGHT, RIGHT, DOWN, DOWN, LEFT, UP) == [
        "P12.6", "P1.6", "P2.6", "P2.5", "P2.4", "P1.4", "P1.5",
    ]  # fmt: skip
    # the innermost question is followed by the outermost
    assert _walked(scene, "P3.1", DOWN, UP) == ["P3.1", "P3.6", "P3.1"]
    reached, key = set(), "P1.1"
    for _ in range(6):
        for _ in range(12):
            reached.add(key)
            key = scene.neighbour(key, *RIGHT)
        key = scene.neighbour(key, *DOWN)
    assert reached == set(scene.tips)


def _heat(levels: str, voice: Voice, missing: tuple[str, ...] = ()) -> Heat:
    words = levels.split()
    asked = questionnaire_of([f"Joma {number}" for number in range(1, len(words) + 1)], max(map(len, words)))
    answers = answers_of(levels)
    heat = heat_of(asked, answers, score(asked, answers), voice)
    strips = (
        type(strip)(strip.key, strip.number, strip.name, strip.is_missed, strip.cells[: len(word)])
        for strip, word in zip(heat.strips, words, strict=True)
    )
    return type(heat)(tuple(strips), heat.score, heat.out_of)


def test_a_gap_in_a_ring_is_stepped_over(latvian: Voice) -> None:
    # the second sector has two questions, the others three
    scene = heat_map(_heat("123 12 123", latvian), Frame(300, 300), latvian)
    assert scene.neighbour("P1.3", *RIGHT) == "P3.3"
    assert scene.neighbour("P2.1", *DOWN) == "P2.2"


def test_line_by_line_through_the_matrix(latvian: Voice) -> None:
    scene = matrix(_heat("1234123 12 1234123", latvian), Frame(600), latvian)
    assert _walked(scene, "P1.6", RIGHT, RIGHT, LEFT) == ["P1.6", "P1.7", "P1.1", "P1.7"]
    # down into a shorter line: its last square
    assert _walked(scene, "P1.5", DOWN, DOWN, UP) == ["P1.5", "P2.2", "P3.2", "P2.2"]


def test_lines_that_go_on_below_are_lines_of_their_own(latvian: Voice) -> None:
    scene = matrix(_heat("12341234123412341234 1", latvian), Frame(200), latvian)
    (first, second, *_) = scene.walk
    assert scene.neighbour(first[2], *DOWN) == second[2]
    assert [key for line in scene.walk for key in line] == list(scene.tips)


def test_charts_without_rows_have_one_line() -> None:
    scene = Scene(9, 9, (), "", Table((), ()), {"a": "A", "b": "B", "c": "C"})
    assert [scene.neighbour("a", *step) for step in (RIGHT, DOWN, LEFT, UP)] == ["b", "b", "c", "c"]
    assert scene.neighbour("gone", *RIGHT) == "a"
    assert Scene(9, 9, (), "", Table((), ())).neighbour("", *RIGHT) == ""


def test_the_key_stands_above_its_chart(kalnupe_profile: Profile, latvian: Voice) -> None:
    frame = Frame(400, 300)
    legend, chart = radar_legend(kalnupe_profile, frame, latvian), radar(kalnupe_profile, frame, latvian)
    both = with_legend(legend, chart)
    down = legend.height + 6
    assert (both.width, both.height) == (400, pytest.approx(300 + down))
    assert (both.summary, both.table, both.tips) == (chart.summary, chart.table, chart.tips)
    assert len(both.items) == len(legend.items) + len(chart.items)
    place = next((x, y) for y in range(0, 300, 3) for x in range(0, 400, 3) if chart.key_at(x, y) == "P4")
    assert both.key_at(place[0], place[1] + down) == "P4"
    assert with_legend(Scene(0, 0, (), "", Table((), ())), chart) is chart
