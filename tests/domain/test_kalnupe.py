"""Kalnupes novads of the design: 66 of 70 answered, 2,73, bounds 2,59–2,81."""

import csv
from fractions import Fraction
from pathlib import Path

import pytest

from selfassess.domain.answers import Answer, State
from selfassess.domain.explanation import Deciding, deciding, explain, judgements_on
from selfassess.domain.figures import Coverage, Left, Result, Verdict
from selfassess.domain.findings import alike, leading_tally, open_first, strengths, weaknesses
from selfassess.domain.questionnaire import Kind, Questionnaire
from selfassess.domain.rounding import rounded_text
from selfassess.domain.scoring import Scoring, score
from tests.independent import scores, verdicts
from tests.sheets import FIGURE, question, section, sheet, threshold

DOCUMENT = {
    "sections": [
        {"id": f"P{number}", "questions": [{"id": f"P{number}.{index}"} for index in range(1, 7)]}
        for number in range(1, 13)
    ]
}


@pytest.fixture(scope="module")
def kalnupe() -> Questionnaire:
    return sheet(
        *(section(f"P{number}", *(question(f"P{number}.{index}") for index in range(1, 7))) for number in range(1, 13)),
        thresholds=[threshold("each_section"), threshold("overall")],
    )


@pytest.fixture(scope="module")
def rows() -> dict[str, str]:
    path = Path(__file__).parent.parent / "files" / "kalnupes-novads.csv"
    with path.open(encoding="utf-8", newline="") as text:
        return {row["question"]: row["value"] for row in csv.DictReader(text)}


@pytest.fixture(scope="module")
def answers(rows: dict[str, str]) -> dict[str, Answer]:
    found = {}
    for name, value in rows.items():
        if value == "not applicable":
            found[name] = Answer(State.NOT_APPLICABLE, why="reason")
        elif value:
            found[name] = Answer(State.ANSWERED, Fraction(value))
    return found


@pytest.fixture(scope="module")
def result(kalnupe: Questionnaire, answers: dict[str, Answer]) -> Result:
    return score(kalnupe, answers)


def test_the_figures_of_the_design(result: Result) -> None:
    assert result.coverage == Coverage(answered=66, open=4, cannot_judge=0, not_applicable=2)
    assert result.overall is not None
    assert result.overall.bounds is not None
    # by hand: the twelve section means add up to 32.7333…, so 2.7277…
    assert rounded_text(result.overall.value, 2) == "2.73"
    assert rounded_text(result.overall.bounds.low, 2) == "2.59"
    assert rounded_text(result.overall.bounds.high, 2) == "2.81"
    shown = [rounded_text(result.sections[f"P{number}"].value, 2) for number in range(1, 13)]
    assert shown == ["2.83", "2.60", "3.33", "2.17", "3.00", "2.80", "2.67", "2.00", "3.33", "3.40", "2.60", "2.00"]


def test_the_same_by_another_road(result: Result, rows: dict[str, str]) -> None:
    levels = {name: value if value == "not applicable" else int(value) for name, value in rows.items() if value}
    now, low, high = (scores(DOCUMENT, levels, when_open) for when_open in (None, 0, 4))
    for target in ("overall", *result.sections):
        figure = result.figure(target)
        assert figure is not None
        assert figure.bounds is not None
        assert (figure.value, figure.bounds.low, figure.bounds.high) == (now[target], low[target], high[target])
    each = {found.target: found.verdict.value for found in result.thresholds[0].judgements}
    assert each == verdicts(DOCUMENT, levels, Fraction(5, 2))


def test_six_met_three_not_three_undecided(result: Result) -> None:
    tally = leading_tally(result)
    assert tally is not None
    assert tally.met == ("P1", "P3", "P5", "P7", "P9", "P10")
    assert tally.not_met == ("P4", "P8", "P12")
    assert tally.not_decided == ("P2", "P6", "P11")
    assert tally.result.together is Verdict.NOT_MET
    assert result.thresholds[1].together is Verdict.MET


def test_human_rights_explained(kalnupe: Questionnaire, answers: dict[str, Answer], result: Result) -> None:
    found = explain(kalnupe, answers, result, "P2")
    assert (found.products, found.weights, found.figure.value) == (13, 5, Fraction(13, 5))
    assert [row.product for row in found.rows] == [3, 3, 2, 3, None, 2]
    assert found.rows[4].part.left is Left.OPEN
    cases = [
        (case.question, case.points, case.products, case.weights, rounded_text(case.value, 2)) for case in found.cases
    ]
    assert cases == [("P2.5", 0, 13, 6, "2.17"), ("P2.5", 4, 17, 6, "2.83")]
    assert found.deciding == (Deciding("t-each_section", "P2.5", Fraction(2)),)


def test_one_level_decides_openness(kalnupe: Questionnaire, answers: dict[str, Answer], result: Result) -> None:
    # 14 of five answers: (14 + 1) / 6 = 2.5
    assert explain(kalnupe, answers, result, "P6").deciding == (Deciding("t-each_section", "P6.4", Fraction(1)),)


def test_what_decides_is_tried_on_the_figures_that_are_there(
    kalnupe: Questionnaire, answers: dict[str, Answer], monkeypatch: pytest.MonkeyPatch
) -> None:
    scoring = Scoring(kalnupe, answers)
    (judgement,) = (one for one in judgements_on(scoring.result, "P6") if one.threshold.id == "t-each_section")
    taken: list[int] = []
    take_in = Scoring._take_in
    monkeypatch.setattr(Scoring, "_take_in", lambda self, names: taken.append(len(names)) or take_in(self, names))
    assert deciding(scoring, judgement) == Deciding("t-each_section", "P6.4", Fraction(1))
    # levels 0 and 1 of one question, each once more with the two that are not applicable; the others stay as they are
    assert taken == [1, 2, 1, 2]


def test_what_stands_out(kalnupe: Questionnaire, answers: dict[str, Answer], result: Result) -> None:
    before = dict(answers)
    for name, level in (("P9.2", 3), ("P3.1", 3), ("P8.6", 2)):
        before[name] = Answer(State.ANSWERED, Fraction(level))
    previous = score(kalnupe, before)
    assert [(found.question, found.change) for found in strengths(kalnupe, result, previous)] == [
        ("P3.1", 1),
        ("P9.2", 1),
        ("P1.3", 0),
    ]
    assert [(found.question, found.value, found.change) for found in weaknesses(kalnupe, result, previous)] == [
        ("P8.6", 1, -1),
        ("P4.4", 1, 0),
        ("P12.1", 1, 0),
    ]
    # by hand: level 4 in 1.3, 3.1, 3.4, 5.5, 9.2, 9.6, 10.1 and 10.3
    assert alike(strengths(kalnupe, result, None, None), 3) == 5
    # 8.4 cannot turn principle 8 (at best 2.33), so it stands last
    assert open_first(kalnupe, answers, result) == ["P2.5", "P6.4", "P11.6", "P8.4"]


def test_figures_that_decide_stand_first_among_the_open() -> None:
    figures = [question(name, FIGURE) for name in ("N1", "N2", "N3")]
    limits = [threshold("question:N1", orientation=True), threshold("question:N3")]
    questionnaire = sheet(section("A", *figures), kind=Kind.DATA, thresholds=limits)
    # N1 is only compared for orientation, N2 has no limit
    assert open_first(questionnaire, {}, score(questionnaire, {})) == ["N3", "N1", "N2"]
