"""Scores over several periods: places, breaks, names, words."""

from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

import pytest
from chart_cases import SCALE, answers_of, questionnaire_of

from selfassess.charts.legend import trend_legend
from selfassess.charts.palette import LIGHT
from selfassess.charts.periods import Trend, trend_of
from selfassess.charts.profile import profile_of
from selfassess.charts.scene import Circle, Frame, Label, Lines, Outline, Scene
from selfassess.charts.svg import svg
from selfassess.charts.trend import trend
from selfassess.domain.questionnaire import Questionnaire, RollUp
from selfassess.domain.record import PeriodResult
from selfassess.domain.scoring import score
from selfassess.voice import Voice

NAMES = ["Ētika", "Finanses", "Tiesiskums"]
YEARS = (2022, 2024, 2026)
# Ētika 1, 2, 1; Finanses 3, 3, 4; Tiesiskums open, 2, 2 with one of two open; the whole 2, 7/3, 7/3
SAID = ("11 33 ??", "22 33 22", "11 44 2?")


def _trend(
    voice: Voice,
    editions: tuple[int, ...] = (1, 1, 1),
    said: tuple[str, ...] = SAID,
    asked: Questionnaire | None = None,
) -> Trend:
    asked = asked or questionnaire_of(NAMES, 2)
    results = [score(asked, answers_of(words)) for words in said]
    periods = [PeriodResult(*one) for one in zip(YEARS, editions, results, strict=False)]
    profile = profile_of(asked, results[-1], None, periods[-1].year, voice)
    return trend_of(profile, periods, voice)


def _marks(scene: Scene, key: str) -> list[tuple[float, float]]:
    """Return where a course has its marks, period by period."""
    return [(item.x, item.y) for item in scene.items if isinstance(item, Circle) and item.key == key]


def _lines(scene: Scene, role: str = "ink2") -> list[int]:
    """Return of every line of a role how many marks it joins."""
    return [
        len(item.points)
        for item in scene.items
        if isinstance(item, Outline) and not item.closed and item.stroke and item.stroke.role == role
    ]


def test_marks_lie_on_the_whole_scale(latvian: Voice) -> None:
    scene = trend(_trend(latvian), Frame(600, 346), latvian)
    # 346 less 20 above and 26 below is 300 for 0 to 4
    assert [y for _, y in _marks(scene, "P1")] == pytest.approx([245, 170, 245])
    assert [y for _, y in _marks(scene, "P2")] == pytest.approx([95, 95, 20])
    whole = [y for _, y in _marks(scene, "overall")]
    assert whole == pytest.approx([170, 320 - 300 * 7 / 12, 320 - 300 * 7 / 12])
    (first, _), (second, _), (third, _) = _marks(scene, "P1")
    assert second - first == pytest.approx(third - second)
    assert scene.height == 346


def test_a_period_without_a_score_has_no_mark_and_no_line(latvian: Voice) -> None:
    scene = trend(_trend(latvian), Frame(600, 346), latvian)
    assert len(_marks(scene, "P3")) == 2
    assert sorted(_lines(scene)) == [2, 3, 3]
    assert _lines(scene, "accent") == [3]


def test_a_line_that_fell_is_dotted(latvian: Voice) -> None:
    scene = trend(_trend(latvian), Frame(600, 346), latvian)
    dashes = [
        item.stroke.dash
        for item in scene.items
        if isinstance(item, Outline) and not item.closed and item.stroke and item.stroke.role == "ink2"
    ]
    # Ētika fell from 2 to 1, Finanses rose, Tiesiskums stayed
    assert [bool(dash) for dash in dashes] == [True, False, False]
    words = trend_legend(_trend(latvian), Frame(600), latvian).summary
    assert "kritums" in words
    assert "kritums" not in trend_legend(_trend(latvian, said=SAID[:2]), Frame(600), latvian).summary


def test_nothing_is_joined_where_the_questionnaire_changed(latvian: Voice) -> None:
    found = _trend(latvian, (1, 2, 2))
    scene = trend(found, Frame(600, 346), latvian)
    assert _lines(scene) == [2, 2, 2]
    assert "cits izdevums" in [item.words for item in scene.items if isinstance(item, Label)]
    assert "Starp 2022. un 2024.\N{NO-BREAK SPACE}gadu anketa mainījās" in scene.summary
    (before, _), (after, _), _ = _marks(scene, "P1")
    parting = [item.segments[0] for item in scene.items if isinstance(item, Lines) and item.stroke.dash == (2.0, 3.0)]
    assert [start[0] for start, _ in parting] == pytest.approx([(before + after) / 2])
    latest = _trend(latvian, (1, 1, 2))
    assert [course.change for course in latest.courses] == [None] * 4


def test_an_open_score_is_hollow(latvian: Voice) -> None:
    scene = trend(_trend(latvian), Frame(600, 346), latvian)
    hollow = [item for item in scene.items if isinstance(item, Circle) and item.stroke and item.fill]
    # Tiesiskums is open in the first period and half open in the last, and with it the whole in both
    whole = _marks(scene, "overall")
    assert [(item.x, item.y) for item in hollow] == [_marks(scene, "P3")[-1], whole[0], whole[-1]]
    assert scene.summary.endswith("Provizoriski vērtējumi: 2022, 2026.")


def test_an_earlier_period_with_few_answers_is_as_provisional_as_the_latest(latvian: Voice) -> None:
    # Ētika 1 of two, from 0.5 to 2.5, then 2 for certain: undecided; Finanses 2 and then 4: risen; the rest from 0 to 4
    found = _trend(latvian, said=("1? 22 ??", "22 44 33"))
    scene = trend(found, Frame(600, 346), latvian)
    hollow = [item for item in scene.items if isinstance(item, Circle) and item.stroke and item.fill]
    assert [(item.x, item.y) for item in hollow] == [_marks(scene, "P1")[0], _marks(scene, "overall")[0]]
    assert "provizorisks" in trend_legend(found, Frame(600), latvian).summary
    assert scene.tips["P1"] == "1 Ētika. 2022: 1,00 (provizorisks); 2024: 2,00; izmaiņa nav izšķirta"
    assert scene.table.rows == (
        ("1 Ētika", "1,00 (provizorisks)", "2,00", "nav izšķirta"),
        ("2 Finanses", "2,00", "4,00", "+2,00"),
        ("3 Tiesiskums", "–", "3,00", "–"),
        ("Kopvērtējums", "1,50 (provizorisks)", "3,00", "+1,50"),
    )
    assert (
        "Sadaļu vērtējumi kopš 2022.\N{NO-BREAK SPACE}gada: kāpums 1, kritums 0, bez izmaiņām 0, nav izšķirts 1."
        in scene.summary
    )
    assert scene.summary.endswith("Provizoriski vērtējumi: 2022.")
    fell = trend_legend(_trend(latvian, said=("3? 22 ??", "22 44 33")), Frame(600), latvian).summary
    # from 3 down to 2, but the open question may have stood at 0: nobody can say that it fell
    assert "samazinājies" not in fell


def test_names_do_not_touch_and_stay_in_the_chart(latvian: Voice) -> None:
    asked = questionnaire_of([f"Joma {number}" for number in range(1, 13)], 1)
    scene = trend(_trend(latvian, said=("2 " * 12, "3 " * 12), asked=asked), Frame(500, 100), latvian)
    labels = sorted(item.y for item in scene.items if isinstance(item, Label) and item.key and item.anchor == "start")
    assert len(labels) == 13
    assert min(after - before for before, after in pairwise(labels)) >= 16
    assert labels[0] > 0
    assert labels[-1] < scene.height


def test_words_and_table_say_the_same(latvian: Voice) -> None:
    scene = trend(_trend(latvian), Frame(600, 346), latvian)
    assert scene.tips["P1"] == "1 Ētika. 2022: 1,00; 2024: 2,00; 2026: 1,00; izmaiņa −1,00"
    assert scene.table.header == ("Sadaļa", "2022", "2024", "2026", "Izmaiņa")
    assert scene.table.rows == (
        ("1 Ētika", "1,00", "2,00", "1,00", "−1,00"),
        ("2 Finanses", "3,00", "3,00", "4,00", "+1,00"),
        ("3 Tiesiskums", "–", "2,00", "2,00 (provizorisks)", "nav izšķirta"),
        ("Kopvērtējums", "2,00 (provizorisks)", "2,33", "2,33 (provizorisks)", "nav izšķirta"),
    )
    assert scene.summary.startswith(
        "Kopvērtējums. 2022: 2,00 (provizorisks); 2024: 2,33; 2026: 2,33 (provizorisks); izmaiņa nav izšķirta. "
        "Sadaļu vērtējumi kopš 2024.\N{NO-BREAK SPACE}gada: kāpums 1, kritums 1, bez izmaiņām 0, nav izšķirts 1."
    )
    assert list(scene.tips) == ["P1", "P2", "P3", "overall"]


def test_points_are_shares_of_what_can_be_had(latvian: Voice) -> None:
    base = questionnaire_of(NAMES, 2)
    short = replace(base.sections[0], questions=base.sections[0].questions[:1])
    asked = replace(base, sections=(short, *base.sections[1:]), roll_up=RollUp.SUM, thresholds=())
    found = _trend(latvian, said=("1 11 22", "4 22 33"), asked=asked)
    assert [course.places for course in found.courses] == [(0.25, 1.0), (0.25, 0.5), (0.5, 0.75), (0.35, 0.7)]
    words = [item.words for item in trend(found, Frame(600, 346), latvian).items if isinstance(item, Label)]
    assert words[:5] == [f"{share}\N{NO-BREAK SPACE}%" for share in (0, 25, 50, 75, 100)]


@pytest.mark.parametrize("size", [0, 40, 200, 301])
def test_any_size_and_any_number_of_periods(size: int, latvian: Voice) -> None:
    for said in (SAID, SAID[:1], ("?? ?? ??", "?? ?? ??")):
        scene = trend(_trend(latvian, said=said), Frame(size, size, hatched=True, selected="P2"), latvian)
        assert svg(scene, LIGHT).endswith("</svg>\n")
    single = replace(questionnaire_of(NAMES, 1), scale=replace(SCALE, points=SCALE.points[:1]))
    assert trend(_trend(latvian, said=("0 0 0", "0 0 0"), asked=single), Frame(size, size), latvian).table.rows


def test_values_are_exact(latvian: Voice) -> None:
    assert _trend(latvian).courses[-1].values == (2, Fraction(7, 3), Fraction(7, 3))
