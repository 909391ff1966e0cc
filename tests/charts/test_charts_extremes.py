"""A window being made smaller, a scale of one level, points: nothing breaks and nothing is negative."""

from dataclasses import replace
from fractions import Fraction

import pytest
from chart_cases import SCALE, answers_of, questionnaire_of

from selfassess.charts.bars import bars, bullet
from selfassess.charts.heat import heat_of
from selfassess.charts.palette import LIGHT
from selfassess.charts.profile import Profile, profile_of
from selfassess.charts.radar import radar
from selfassess.charts.scene import Circle, Frame, Label, Outline, Scene
from selfassess.charts.svg import svg
from selfassess.charts.wheel import heat_map
from selfassess.domain.forms import LevelForm, Scale
from selfassess.domain.questionnaire import Questionnaire, RollUp
from selfassess.domain.scoring import score
from selfassess.voice import Voice


def _scenes(questionnaire: Questionnaire, levels: str, frame: Frame, voice: Voice) -> list[Scene]:
    answers = answers_of(levels)
    result = score(questionnaire, answers)
    profile = profile_of(questionnaire, result, None, 2026, voice)
    assert profile.overall is not None
    return [
        radar(profile, frame, voice),
        bars(profile, frame, voice),
        bullet(profile.overall, profile, frame, voice),
        heat_map(heat_of(questionnaire, answers, result, voice), frame, voice),
    ]


@pytest.mark.parametrize("size", [0, 20, 90, 301])
def test_any_size_of_frame(size: int, latvian: Voice) -> None:
    questionnaire = questionnaire_of([f"Pārskatatbildība {number}" for number in range(12)])
    frame = Frame(size, size, hatched=True, patterned=True)
    for scene in _scenes(questionnaire, " ".join(["34?2-~"] * 12), frame, latvian):
        assert all(item.radius >= 0 for item in scene.items if isinstance(item, Circle))
        assert svg(scene, LIGHT).endswith("</svg>\n")


def test_scale_of_a_single_level(latvian: Voice) -> None:
    single = Scale(SCALE.points[:1])
    base = questionnaire_of(["A", "B", "C"], 1)
    sections = tuple(
        replace(section, questions=tuple(replace(one, form=LevelForm(single, ())) for one in section.questions))
        for section in base.sections
    )
    questionnaire = replace(base, scale=single, sections=sections)
    for scene in _scenes(questionnaire, "0 0 0", Frame(320, 320), latvian):
        assert scene.table.rows


def test_points_are_drawn_on_each_section_s_own_range(latvian: Voice) -> None:
    base = questionnaire_of(["A", "B", "C"], 2)
    sections = (replace(base.sections[0], questions=base.sections[0].questions[:1]), *base.sections[1:])
    questionnaire = replace(base, sections=sections, roll_up=RollUp.SUM, thresholds=())
    answers = answers_of("4 22 44")
    profile: Profile = profile_of(questionnaire, score(questionnaire, answers), None, 2026, latvian)
    assert [(axis.value, axis.highest) for axis in profile.axes] == [(4, 4), (4, 8), (8, 8)]
    assert [axis.place(Fraction(4)) for axis in profile.axes] == [1.0, 0.5, 0.5]
    assert profile.scale is None
    scene = bars(profile, Frame(400), latvian)
    accents = [item for item in scene.items if isinstance(item, Outline) and item.fill and item.fill.role == "accent"]
    widths = [item.points[1][0] - item.points[0][0] for item in accents]
    assert widths == pytest.approx([widths[0], widths[0] / 2, widths[0]])
    assert not any(isinstance(item, Label) and item.role == "ink2" for item in scene.items)
