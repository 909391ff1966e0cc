"""How many answers stand on each level."""

from collections.abc import Mapping
from fractions import Fraction

import pytest
from chart_cases import SCALE, answers_of, questionnaire_of

from selfassess.charts.distribution import Distribution, distribution, distribution_of
from selfassess.charts.heat import heat_of
from selfassess.charts.legend import distribution_legend
from selfassess.charts.palette import LIGHT
from selfassess.charts.scene import Frame, Lines, Outline, Scene
from selfassess.charts.svg import svg
from selfassess.domain.answers import Answer
from selfassess.domain.figures import Result
from selfassess.domain.forms import Scale
from selfassess.domain.questionnaire import Questionnaire
from selfassess.domain.scoring import score
from selfassess.voice import Voice
from tests.sheets import CHECKLIST, PARTLY, answered, question, section, sheet


@pytest.fixture
def found(
    kalnupe: Questionnaire, kalnupe_answers: Mapping[str, Answer], kalnupe_result: Result, latvian: Voice
) -> Distribution:
    return distribution_of(heat_of(kalnupe, kalnupe_answers, kalnupe_result, latvian), SCALE, latvian)


def _areas(scene: Scene) -> list[tuple[str, float]]:
    """Return role and width of the pieces, in their order."""
    return [
        (item.fill.role, item.points[1][0] - item.points[0][0])
        for item in scene.items
        if isinstance(item, Outline) and item.fill
    ]


def test_counts_of_the_design(found: Distribution) -> None:
    # 334232 has two 2, three 3, one 4; 3323?2 two 2, three 3, one open; 43433- one not applicable
    counts = {share.key: share.counts for share in found.shares}
    assert counts["P1"] == (0, 0, 2, 3, 1, 0, 0)
    assert counts["P2"] == (0, 0, 2, 3, 0, 1, 0)
    assert counts["P10"] == (0, 0, 0, 3, 2, 0, 1)
    assert found.totals == (0, 3, 19, 36, 8, 4, 2)
    assert [step.words for step in found.steps][-3:] == ["4 līmenis 4", "atvērts", "nav attiecināms"]


def test_pieces_are_as_long_as_their_numbers(found: Distribution, latvian: Voice) -> None:
    scene = distribution(found, Frame(440), latvian)
    (two, wide), (three, wider), (four, narrow) = _areas(scene)[:3]
    assert (two, three, four) == ("level:0.5", "level:0.75", "level:1")
    assert ((wide + 1) / (narrow + 1), (wider + 1) / (narrow + 1)) == pytest.approx((2, 3))
    right = max(x for item in scene.items if isinstance(item, Outline) and item.fill for x, _ in item.points)
    assert 438 <= right <= 440


def test_without_colour_levels_are_patterns(found: Distribution, latvian: Voice) -> None:
    scene = distribution(found, Frame(440, patterned=True), latvian)
    assert not any(role.startswith("level") for role, _ in _areas(scene))
    assert sum(isinstance(item, Lines) for item in scene.items) > 20


def test_a_row_is_found_and_told(found: Distribution, latvian: Voice) -> None:
    scene = distribution(found, Frame(440), latvian)
    assert scene.height == 12 * 24
    assert scene.key_at(200, 12) == "P1"
    assert scene.key_at(2, 9 * 24 + 12) == "P10"
    assert scene.tips["P2"] == "2 Cilvēktiesības: 2 līmenis 2 – 2; 3 līmenis 3 – 3; atvērts – 1"
    assert scene.table.rows[1] == ("2 Cilvēktiesības", "0", "0", "2", "3", "0", "1", "0")
    assert scene.table.rows[-1] == ("Kopā", "0", "3", "19", "36", "8", "4", "2")
    assert "1 līmenis 1 – 3; 2 līmenis 2 – 19" in scene.summary
    assert "4 līmenis 4: 8" in distribution_legend(found, Frame(440), latvian).summary


def test_other_kinds_of_answers_count_to_the_nearest_level(latvian: Voice) -> None:
    # yes is 1, partly 0.5; a and b of a checklist are 2 of 4 points
    asked = sheet(section("A", question("a", PARTLY), question("b", PARTLY), question("c", CHECKLIST), question("d")))
    answers = answered(a="yes", b="partly", c=("a", "b"), d=3)
    heat = heat_of(asked, answers, score(asked, answers), latvian)
    assert distribution_of(heat, asked.scale, latvian).totals == (0, 0, 2, 1, 1)
    quarters = distribution_of(heat, None, latvian)
    assert quarters.totals == (0, 0, 2, 1, 1)
    assert [step.words for step in quarters.steps] == [f"{share}\N{NO-BREAK SPACE}%" for share in (0, 25, 50, 75, 100)]
    uneven = Scale(tuple(point for point in SCALE.points if point.value in (0, 1, 4)))
    # 0.5 and 0.75 of 0, 1/4 and 1: 0.5 is nearer to 1/4
    assert distribution_of(heat, uneven, latvian).totals == (0, 2, 2)
    assert distribution_of(heat, uneven, latvian).steps[1].position == Fraction(1, 4)


@pytest.mark.parametrize("size", [0, 20, 90, 301])
def test_any_size_of_frame(size: int, latvian: Voice) -> None:
    asked = questionnaire_of([f"Pārskatatbildība {number}" for number in range(12)])
    answers = answers_of(" ".join(["34?2-~"] * 12))
    heat = heat_of(asked, answers, score(asked, answers), latvian)
    scene = distribution(distribution_of(heat, SCALE, latvian), Frame(size, patterned=True), latvian)
    assert svg(scene, LIGHT).endswith("</svg>\n")
    assert all(width > 0 for _, width in _areas(scene))
