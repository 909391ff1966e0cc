from collections.abc import Mapping
from dataclasses import replace
from xml.etree import ElementTree

from chart_cases import SCALE, answers_of, questionnaire_of

from selfassess.charts.bars import bars
from selfassess.charts.heat import heat_of
from selfassess.charts.legend import bars_legend, heat_legend, radar_legend
from selfassess.charts.palette import DARK, LIGHT
from selfassess.charts.profile import Profile, profile_of
from selfassess.charts.scene import Circle, Fill, Frame, Label, Lines, Outline, Scene, Stroke, Table
from selfassess.charts.svg import svg
from selfassess.domain.answers import Answer
from selfassess.domain.figures import Result
from selfassess.domain.questionnaire import Questionnaire
from selfassess.domain.record import PreviousSheet
from selfassess.domain.scoring import score
from selfassess.voice import Voice


def _words(scene: Scene) -> list[str]:
    return [item.words for item in scene.items if isinstance(item, Label)]


def test_key_names_only_what_is_shown(kalnupe_profile: Profile, latvian: Voice) -> None:
    full = radar_legend(kalnupe_profile, Frame(900), latvian)
    assert _words(full) == ["2026", "nav sasniegts", "nav izšķirts", "vēl iespējams", "2024", "slieksnis 2,5"]
    done = tuple(axis for axis in kalnupe_profile.axes if axis.key in ("P1", "P3"))
    final = replace(kalnupe_profile, axes=done, previous_year=None)
    assert _words(radar_legend(final, Frame(900), latvian)) == ["2026", "slieksnis 2,5"]
    assert _words(bars_legend(kalnupe_profile, Frame(900), latvian)) == ["vēl iespējams", "2024", "slieksnis 2,5"]


def test_key_wraps(kalnupe_profile: Profile, latvian: Voice) -> None:
    wide = radar_legend(kalnupe_profile, Frame(900), latvian)
    narrow = radar_legend(kalnupe_profile, Frame(200), latvian)
    assert (wide.height, narrow.height) == (22, 66)


def test_levels_are_named_where_there_is_room(
    kalnupe: Questionnaire, kalnupe_answers: Mapping[str, Answer], kalnupe_result: Result, latvian: Voice
) -> None:
    heat = heat_of(kalnupe, kalnupe_answers, kalnupe_result, latvian)
    wide = heat_legend(SCALE, heat, Frame(900), latvian)
    assert _words(wide) == [
        *(word for level in range(5) for word in (str(level), f"līmenis {level}")),
        *("?", "atvērts", "–", "nav attiecināms"),
    ]
    assert _words(heat_legend(SCALE, heat, Frame(366), latvian)) == [
        *("0", "1", "2", "3", "4", "?", "atvērts", "–", "nav attiecināms")
    ]
    fills = [item.fill.role for item in wide.items if isinstance(item, Outline) and item.fill]
    assert fills[:5] == ["level:0", "level:0.25", "level:0.5", "level:0.75", "level:1"]


def test_svg_says_every_item_in_the_colours_of_the_palette() -> None:
    items = (
        Lines((((0, 0), (1, 2)), ((3, 4), (5, 6))), Stroke("line", 1.5, (2, 3), 0.5), "a&b"),
        Outline(((0, 0), (1, 0), (1, 1)), fill=Fill("level:0.5", 0.07), key="P1"),
        Outline(((0, 0), (1, 0)), Stroke("accent"), closed=False),
        Circle(5, 6, 7, Stroke("ink")),
        Circle(5, 6, 11, key="hit"),
        Label(1, 2, "<Ētika>", "digit:0", 14, 600, "middle"),
    )
    scene = Scene(20, 10, items, "Pie & par", Table((), ()))
    root = ElementTree.fromstring(svg(scene, LIGHT))
    name = "{http://www.w3.org/2000/svg}"
    assert [child.tag.removeprefix(name) for child in root] == [
        *("desc", "rect", "path", "polygon", "polyline", "circle", "text")
    ]
    desc, ground, path, polygon, polyline, circle, text = root
    assert desc.text == "Pie & par"
    assert ground.attrib == {"width": "20", "height": "10", "fill": "#FFFFFF"}
    assert path.get("d") == "M0.00 0.00L1.00 2.00 M3.00 4.00L5.00 6.00"
    assert (path.get("stroke"), path.get("stroke-width"), path.get("data-key")) == ("#E2DFD8", "1.5", "a&b")
    assert (path.get("stroke-dasharray"), path.get("stroke-opacity")) == ("2 3", "0.5")
    assert (polygon.get("fill"), polygon.get("fill-opacity"), polygon.get("stroke")) == ("#74B4B7", "0.07", None)
    assert (polyline.get("fill"), polyline.get("points")) == ("none", "0.00,0.00 1.00,0.00")
    assert (circle.get("cx"), circle.get("cy"), circle.get("r")) == ("5.00", "6.00", "7.00")
    assert (text.text, text.get("fill"), text.get("text-anchor")) == ("<Ētika>", "#1A1D21", "middle")
    assert 'fill="#1B1F23"' in svg(scene, DARK)


def test_previous_period_with_open_questions_is_called_provisional(latvian: Voice) -> None:
    # Ētika 1 of two answered then; Finanses both; the half that was open could still have changed the first
    asked = questionnaire_of(["Ētika", "Finanses", "Tiesiskums"], 2)
    for said, year, first in (("1? 22 33", "2024 (provizorisks)", "1,00 (provizorisks)"), ("11 22 33", "2024", "1,00")):
        answers = answers_of(said)
        previous = PreviousSheet(2024, answers, score(asked, answers))
        profile = profile_of(asked, score(asked, answers_of("22 22 22")), previous, 2026, latvian)
        for legend in (bars_legend, radar_legend):
            assert year in legend(profile, Frame(600), latvian).summary.split("; ")
        scene = bars(profile, Frame(600), latvian)
        assert scene.tips["P1"].endswith(f"2024: {first}")
        assert scene.tips["P2"].endswith("2024: 2,00")
        assert [row[1] for row in scene.table.rows] == [first, "2,00", "3,00"]
