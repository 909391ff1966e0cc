import math
from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction

import pytest
from chart_cases import answers_of, questionnaire_of

from selfassess.charts.distribution import distribution_of
from selfassess.charts.heat import Heat, heat_of
from selfassess.charts.legend import heat_legend
from selfassess.charts.scene import Circle, Fill, Frame, Label, Lines, Outline, Scene
from selfassess.charts.wheel import heat_map
from selfassess.domain.answers import Answer, State
from selfassess.domain.figures import Result
from selfassess.domain.forms import ChoiceForm as Choice
from selfassess.domain.forms import Option, YesNoForm
from selfassess.domain.questionnaire import Question, Questionnaire
from selfassess.domain.scoring import score
from selfassess.domain.text import plain
from selfassess.voice import Voice
from tests.sheets import PARTLY, answered, question, section, sheet

_FRAME = Frame(366, 366)


@pytest.fixture
def heat(kalnupe: Questionnaire, kalnupe_answers: Mapping[str, Answer], kalnupe_result: Result, latvian: Voice) -> Heat:
    return heat_of(kalnupe, kalnupe_answers, kalnupe_result, latvian)


def _heat(levels: str, voice: Voice) -> Heat:
    words = levels.split()
    questionnaire = questionnaire_of([f"Joma {number}" for number in range(1, len(words) + 1)], len(words[0]))
    answers = answers_of(levels)
    return heat_of(questionnaire, answers, score(questionnaire, answers), voice)


def _area(scene: Scene, key: str) -> Outline:
    return next(item for item in scene.items if isinstance(item, Outline) and item.key == key)


def _signs(scene: Scene) -> dict[str, str]:
    return {item.key: item.words for item in scene.items if isinstance(item, Label) and item.key}


def test_cells_lie_in_their_sector_and_ring(heat: Heat, latvian: Voice) -> None:
    # outer radius 163, hole 46, six rings of 19.5
    scene = heat_map(heat, _FRAME, latvian)
    for sector, ring in ((0, 0), (0, 5), (3, 2), (11, 4)):
        radius, angle = 46 + (ring + 0.5) * 19.5, 2 * math.pi * sector / 12
        x, y = 183 + radius * math.sin(angle), 183 - radius * math.cos(angle)
        assert scene.key_at(x, y) == f"P{sector + 1}.{ring + 1}"
    assert scene.key_at(183, 183) == ""
    distances = [math.hypot(x - 183, y - 183) for x, y in _area(scene, "P4.6").points]
    assert (min(distances), max(distances)) == pytest.approx((143.9, 162.5), abs=0.2)


def test_cells_do_not_touch(heat: Heat, latvian: Voice) -> None:
    scene = heat_map(heat, _FRAME, latvian)
    # on the border between sectors 1 and 2, and between the first two rings
    border = 2 * math.pi / 24
    assert scene.key_at(183 + 100 * math.sin(border), 183 - 100 * math.cos(border)) == ""
    hole, ring = 163 * 0.282, 163 * (1 - 0.282) / 6
    assert scene.key_at(183, 183 - hole - ring) == ""


def test_state_of_each_cell(latvian: Voice) -> None:
    scene = heat_map(_heat("34 ?~ -0", latvian), _FRAME, latvian)
    assert _signs(scene) == {"P1.1": "3", "P1.2": "4", "P2.1": "?", "P2.2": "~", "P3.1": "–", "P3.2": "0"}
    fills = {key: _area(scene, key).fill for key in _signs(scene)}
    assert fills == {
        "P1.1": Fill("level:0.75"),
        "P1.2": Fill("level:1"),
        "P2.1": Fill("surface"),
        "P2.2": Fill("surface"),
        "P3.1": Fill("sunken"),
        "P3.2": Fill("level:0"),
    }
    edges = {key: _area(scene, key).stroke for key in ("P2.1", "P2.2", "P3.1")}
    assert [(key, edge.role, bool(edge.dash)) for key, edge in edges.items() if edge] == [
        ("P2.1", "warn", True),
        ("P2.2", "line2", False),
        ("P3.1", "line", False),
    ]


def test_score_stands_in_the_hole_and_missed_sections_are_marked(heat: Heat, latvian: Voice) -> None:
    scene = heat_map(heat, _FRAME, latvian)
    plain_labels = [item for item in scene.items if isinstance(item, Label) and not item.key]
    assert [item.words for item in plain_labels if item.role == "bad"] == ["4", "8", "12"]
    assert [item.words for item in plain_labels][-2:] == ["2,73", "no 4"]


def test_patterns_instead_of_colours(latvian: Voice) -> None:
    scene = heat_map(_heat("012 340 000", latvian), replace(_FRAME, patterned=True), latvian)
    assert {area.fill.role for area in scene.items if isinstance(area, Outline) and area.fill} == {"surface", "ink"}
    assert _area(scene, "P2.2").fill == Fill("ink")
    # dots for 1, one hatching for 2, two for 3
    assert len([item for item in scene.items if isinstance(item, Lines)]) == 4
    digits = {item.key: item.role for item in scene.items if isinstance(item, Label) and item.key}
    assert (digits["P2.2"], digits["P1.1"]) == ("surface", "ink")


def test_small_wheel_has_no_digits(heat: Heat, latvian: Voice) -> None:
    assert _signs(heat_map(heat, Frame(200, 200), latvian)) == {}


@pytest.mark.parametrize(
    ("sections", "questions", "is_round"),
    [(3, 1, True), (12, 6, True), (2, 6, False), (13, 6, False), (12, 7, False)],
)
def test_when_a_wheel_is_drawn(sections: int, questions: int, is_round: bool, latvian: Voice) -> None:
    assert _heat(" ".join(["3" * questions] * sections), latvian).is_round is is_round


def test_matrix_is_a_row_for_each_section(latvian: Voice) -> None:
    scene = heat_map(_heat(" ".join(["3421"] * 14), latvian), _FRAME, latvian)
    corners = {key: _area(scene, key).points[0] for key in ("P1.1", "P1.2", "P2.1")}
    assert corners["P1.1"][1] == corners["P1.2"][1] == 0
    assert corners["P1.2"][0] - corners["P1.1"][0] == 26
    assert corners["P2.1"] == (corners["P1.1"][0], 30)
    assert scene.height == 14 * 30
    assert _signs(scene)["P14.4"] == "1"


def test_matrix_holds_eighteen_hundred_questions(latvian: Voice) -> None:
    scene = heat_map(_heat(" ".join(["34" * 17] * 53), latvian), _FRAME, latvian)
    areas = [item for item in scene.items if isinstance(item, Outline)]
    assert len(areas) == len(scene.tips) == len(scene.table.rows) == 1802
    assert all(0 <= x <= 366 and 0 <= y <= scene.height for area in areas for x, y in area.points)
    places = {area.points[0] for area in areas}
    assert len(places) == 1802


def test_selected_question_is_edged(heat: Heat, latvian: Voice) -> None:
    scene = heat_map(heat, replace(_FRAME, selected="P1.1"), latvian)
    edged = [item for item in scene.items if isinstance(item, Outline) and item.stroke and item.stroke.role == "ink"]
    assert [item.points for item in edged] == [_area(scene, "P1.1").points]


def test_words_of_cells_and_counts(heat: Heat, latvian: Voice) -> None:
    scene = heat_map(heat, _FRAME, latvian)
    assert scene.tips["P1.1"] == "1.1 Jautājums 1.1: 3 līmenis 3"
    assert scene.tips["P2.5"] == "2.5 Jautājums 2.5: atvērts"
    assert scene.tips["P10.6"] == "10.6 Jautājums 10.6: nav attiecināms"
    assert scene.summary == "72 jautājumi. Atbildēti 66, atvērti 4, nevar izvērtēt 0, nav attiecināmi 2."
    assert scene.table.rows[0] == ("1 Līdzdalība", "1.1 Jautājums 1.1: 3 līmenis 3")


def test_other_types_lie_on_their_own_range(latvian: Voice) -> None:
    base = questionnaire_of(["A"], 1)
    options = (Option("a", plain("a"), Fraction(1)), Option("b", plain("b"), Fraction(5)))
    questions = (
        Question("L1", "1", "yes_no", plain("?"), YesNoForm(yes_is_good=False)),
        Question("C1", "2", "choice", plain("?"), Choice(options)),
        Question("T1", "3", "yes_no", plain("?"), YesNoForm(), weight=Fraction(0)),
    )
    questionnaire = replace(base, sections=(replace(base.sections[0], questions=questions),))
    answers = {"L1": Answer(State.ANSWERED, "no"), "C1": Answer(State.ANSWERED, "a")}
    (strip,) = heat_of(questionnaire, answers, score(questionnaire, answers), latvian).strips
    # "no" is the good answer; 1 of 5 points; an unweighted question is not shown
    assert [(cell.key, cell.position, cell.sign) for cell in strip.cells] == [
        ("L1", Fraction(1), "nē"),
        ("C1", Fraction(1, 5), "1"),
    ]
    assert [cell.words for cell in strip.cells] == ["1 ?: nē", "2 ?: a"]


def _yes_and_no(latvian: Voice) -> Heat:
    questionnaire = sheet(section("A", *(question(f"Q{n}", PARTLY) for n in range(1, 8))), scale=None)
    answers = answered(Q1="yes", Q2="partly", Q3="no", Q4="yes", Q5="yes")
    return heat_of(questionnaire, answers, score(questionnaire, answers), latvian)


def test_yes_and_no_are_drawn_as_shapes(latvian: Voice) -> None:
    heat = _yes_and_no(latvian)
    scene = heat_map(heat, Frame(366), latvian)
    assert [item.words for item in scene.items if isinstance(item, Label)] == ["1", "A", "?", "?"]
    # a check is a bent line, a cross two lines, half a disc a ring with one half filled
    checks = [item for item in scene.items if isinstance(item, Outline) and not item.closed]
    crosses = [item for item in scene.items if isinstance(item, Lines)]
    halves = [item for item in scene.items if isinstance(item, Circle)]
    assert (len(checks), len(crosses), len(halves)) == (3, 1, 1)
    assert [cell.words for cell in heat.strips[0].cells[:3]] == ["Q1 Q1: jā", "Q2 Q2: daļēji", "Q3 Q3: nē"]


def test_the_key_says_what_the_shapes_mean(latvian: Voice) -> None:
    heat = _yes_and_no(latvian)
    legend = heat_legend(None, heat, Frame(366), latvian)
    assert [item.words for item in legend.items if isinstance(item, Label) and len(item.words) > 1] == [
        "nē",
        "daļēji",
        "jā",
        "atvērts",
    ]
    steps = distribution_of(heat, None, latvian)
    assert [(step.words, count) for step, count in zip(steps.steps, steps.totals, strict=True)] == [
        ("nē", 1),
        ("daļēji", 1),
        ("jā", 3),
        ("atvērts", 2),
    ]


def test_hole_says_that_the_score_is_provisional_where_there_is_room(heat: Heat, latvian: Voice) -> None:
    def words(frame: Frame) -> list[str]:
        return [item.words for item in heat_map(heat, frame, latvian).items if isinstance(item, Label)][-4:]

    assert heat.note == "provizoriski, 2,59–2,81"
    assert words(Frame(440, 464)) == ["2,73", "no 4", "provizoriski", "2,59–2,81"]
    assert words(Frame(300, 300))[-2:] == ["2,73", "no 4"]
