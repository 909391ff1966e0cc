"""The sentences about results, in both languages, against sentences written by hand."""

import csv
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from selfassess.domain.answers import Answer, State
from selfassess.domain.explanation import explain
from selfassess.domain.figures import OVERALL
from selfassess.domain.questionnaire import Band, Comparison, Kind, Questionnaire, RollUp
from selfassess.domain.record import PreviousSheet
from selfassess.domain.scoring import score
from selfassess.domain.text import Text, plain
from selfassess.voice import Voice
from selfassess.voice import findings as say
from tests.sheets import (
    CHECKLIST,
    CHOICE,
    FIGURE,
    NOT_APPLICABLE,
    PARTLY,
    TEXT,
    answered,
    question,
    section,
    sheet,
    threshold,
)

NBSP = "\N{NO-BREAK SPACE}"


@pytest.fixture(scope="module")
def lv() -> Voice:
    return Voice("lv")


@pytest.fixture(scope="module")
def en() -> Voice:
    return Voice("en")


def flat(number: int, comparison: Comparison = Comparison.AT_LEAST, limit: str = "2.5") -> Questionnaire:
    """Return a questionnaire of sections with one question each."""
    sections = [section(f"P{place}", question(f"P{place}.1")) for place in range(1, number + 1)]
    return sheet(*sections, thresholds=[threshold("each_section", limit, comparison)])


def principles(questionnaire: Questionnaire) -> Questionnaire:
    """Return the same questionnaire about principles of good governance."""
    return replace(questionnaire, id="good-governance")


def levels(met: int, missed: int) -> dict[str, Answer]:
    """Return answers that give `met` sections 3 and the next `missed` sections 1."""
    places = range(1, met + missed + 1)
    values = {f"P{place}.1": Fraction(3 if place <= met else 1) for place in places}
    return {name: Answer(State.ANSWERED, value) for name, value in values.items()}


LATVIAN = [
    (12, 0, 0, "Vēl nav vērtējuma"),
    (12, 12, 0, "Visi divpadsmit principi sasniedz slieksni 2,5."),
    (12, 0, 12, "Neviens no divpadsmit principiem nesasniedz slieksni 2,5."),
    (
        12,
        6,
        3,
        (
            "Seši no divpadsmit principiem sasniedz slieksni 2,5, trīs paliek zem tā, "
            "un vēl trīs izšķirs neatbildētie jautājumi."
        ),
    ),
    (12, 1, 11, "Viens no divpadsmit principiem sasniedz slieksni 2,5, vienpadsmit paliek zem tā."),
    (12, 4, 0, "Četri no divpadsmit principiem sasniedz slieksni 2,5, un vēl astoņus izšķirs neatbildētie jautājumi."),
    (3, 0, 2, "Divi no trim principiem paliek zem sliekšņa 2,5, un vēl vienu izšķirs neatbildētie jautājumi."),
    (9, 8, 1, "Astoņi no deviņiem principiem sasniedz slieksni 2,5, viens paliek zem tā."),
    (21, 14, 7, "14 no 21 principa sasniedz slieksni 2,5, septiņi paliek zem tā."),
    (24, 24, 0, "Visi principi sasniedz slieksni 2,5."),
    (1, 1, 0, "1. P1 ir 3,00 un sasniedz slieksni 2,5."),
]


@pytest.mark.parametrize(("total", "met", "missed", "sentence"), LATVIAN)
def test_the_verdict_in_latvian(lv: Voice, total: int, met: int, missed: int, sentence: str) -> None:
    questionnaire = principles(flat(total))
    assert say.verdict_sentence(lv, questionnaire, score(questionnaire, levels(met, missed))) == sentence


SECTIONS = [
    (5, 5, 0, "Visas piecas sadaļas sasniedz slieksni 2,5."),
    (5, 0, 5, "Neviena no piecām sadaļām nesasniedz slieksni 2,5."),
    (
        4,
        1,
        1,
        (
            "Viena no četrām sadaļām sasniedz slieksni 2,5, viena paliek zem tā, "
            "un vēl divas izšķirs neatbildētie jautājumi."
        ),
    ),
    (22, 20, 2, "20 no 22 sadaļām sasniedz slieksni 2,5, divas paliek zem tā."),
]


@pytest.mark.parametrize(("total", "met", "missed", "sentence"), SECTIONS)
def test_other_questionnaires_speak_of_sections(lv: Voice, total: int, met: int, missed: int, sentence: str) -> None:
    questionnaire = flat(total)
    assert say.verdict_sentence(lv, questionnaire, score(questionnaire, levels(met, missed))) == sentence


def test_only_the_principles_themselves_are_called_so() -> None:
    questionnaire = flat(2)
    tagged = replace(questionnaire, tag_sets={"principles_2023": ("P1", "P2", "P3")})
    assert not say.speaks_of_principles(tagged)
    assert say.speaks_of_principles(replace(questionnaire, tag_sets={"principles_2023": ("P1", "P2")}))


ENGLISH = [
    (12, 0, 0, "No score yet"),
    (12, 12, 0, "The threshold 2.5 is met by all twelve principles."),
    (12, 0, 12, "The threshold 2.5 is met by none of the twelve principles."),
    (
        12,
        6,
        3,
        (
            "The threshold 2.5 is met by six of the twelve principles and missed by three; "
            "open questions will decide three more."
        ),
    ),
    (12, 1, 0, "The threshold 2.5 is met by one of the twelve principles; open questions will decide eleven more."),
    (13, 0, 1, "The threshold 2.5 is missed by one of the 13 principles; open questions will decide twelve more."),
]


@pytest.mark.parametrize(("total", "met", "missed", "sentence"), ENGLISH)
def test_the_verdict_in_english(en: Voice, total: int, met: int, missed: int, sentence: str) -> None:
    questionnaire = principles(flat(total))
    assert say.verdict_sentence(en, questionnaire, score(questionnaire, levels(met, missed))) == sentence


def test_a_limit_not_to_be_exceeded(lv: Voice, en: Voice) -> None:
    questionnaire = flat(3, Comparison.AT_MOST, "2")
    result = score(questionnaire, levels(1, 1))
    # level 3 exceeds 2, level 1 keeps it
    assert say.verdict_sentence(en, questionnaire, result) == (
        "The limit 2 is kept by one of the three sections and exceeded by one; open questions will decide one more."
    )
    assert say.verdict_sentence(lv, questionnaire, result) == (
        "Viena no trim sadaļām iekļaujas robežā 2, viena to pārsniedz, un vēl vienu izšķirs neatbildētie jautājumi."
    )


def test_everything_undecided(lv: Voice) -> None:
    questionnaire = sheet(
        section("P1", question("P1.1"), question("P1.2")),
        section("P2", question("P2.1"), question("P2.2")),
        thresholds=[threshold("each_section")],
    )
    result = score(questionnaire, answered(**{"P1.1": 2}))
    assert say.verdict_sentence(lv, questionnaire, result) == "Slieksni 2,5 vēl izšķirs neatbildētie jautājumi."


def test_without_a_threshold_for_each_section(lv: Voice, en: Voice) -> None:
    questionnaire = sheet(section("A", question("A.1"), question("A.2")), section("B", question("B.1")))
    answers = answered(**{"A.1": 3, "A.2": 2, "B.1": 3})
    # (2.5 + 3) / 2 = 2.75
    assert say.verdict_sentence(lv, questionnaire, score(questionnaire, answers)) == "Kopvērtējums ir 2,75 no 4."
    banded = replace(questionnaire, bands=(Band(Fraction(2), Text({"lv": "labi", "en": "good"})),))
    assert say.verdict_sentence(en, banded, score(banded, answers)) == "The overall score is 2.75 of 4: good."
    limited = replace(questionnaire, thresholds=(threshold("overall", "2.75"),))
    assert say.verdict_sentence(lv, limited, score(limited, answers)) == (
        "Kopvērtējums ir 2,75 un sasniedz slieksni 2,75."
    )


def test_percent_and_points(lv: Voice, en: Voice) -> None:
    percent = sheet(section("A", question("A.1", PARTLY), question("A.2", PARTLY)), scale=None)
    answers = answered(**{"A.1": "partly", "A.2": "yes"})
    assert say.verdict_sentence(lv, percent, score(percent, answers)) == f"Kopvērtējums ir 75,00{NBSP}%."
    points = replace(percent, roll_up=RollUp.SUM, thresholds=(threshold("overall", "1.5"),))
    assert say.verdict_sentence(en, points, score(points, answers)) == (
        "Overall score is 1.50 and meets the threshold 1.5."
    )
    left_out = score(points, {**answers, "A.2": NOT_APPLICABLE})
    assert say.verdict_sentence(en, points, left_out) == (
        "Overall score is 0.50; the threshold 1.5 cannot be decided, because some questions are not applicable."
    )


def limits() -> Questionnaire:
    """Return a data sheet: three limits, one of them for orientation."""
    return sheet(
        section("A", question("N1", FIGURE), question("N2", FIGURE), question("N3", FIGURE)),
        kind=Kind.DATA,
        thresholds=[
            threshold("question:N1", "10", Comparison.AT_MOST, unit=plain("%")),
            threshold("question:N2", "10", Comparison.AT_MOST, unit=plain("%")),
            threshold("question:N3", "10", Comparison.AT_MOST, unit=plain("%"), orientation=True),
        ],
    )


def test_the_counts_of_a_data_sheet(lv: Voice, en: Voice) -> None:
    questionnaire = limits()
    half = score(questionnaire, answered(N1=9, N3=17))
    assert say.counts_line(lv, half) == "1 sasniegts, 1 nav aizpildīts, 1 orientējošs"
    assert say.counts_line(en, half) == "1 met, 1 not filled in, 1 for orientation"
    assert say.verdict_sentence(lv, questionnaire, score(questionnaire, {})) == "2 nav aizpildīti, 1 orientējošs"
    assert say.counts_line(lv, score(questionnaire, answered(N1=11, N2=12))) == "2 nav sasniegti, 1 orientējošs"


def test_orientation_is_told_in_words_and_never_passed(lv: Voice, en: Voice) -> None:
    questionnaire = limits()
    told = []
    for value in (17, 9, 10, None):
        result = score(questionnaire, {} if value is None else answered(N3=value))
        told.append(say.judgement_words(lv, questionnaire, result.thresholds[2].judgements[0]))
    assert told == [
        f"17{NBSP}% – virs orientējošās robežas (10{NBSP}%)",
        f"9{NBSP}% – zem orientējošās robežas (10{NBSP}%)",
        f"10{NBSP}% – tieši orientējošā robeža (10{NBSP}%)",
        f"nav aizpildīts; orientējošā robeža (10{NBSP}%)",
    ]
    result = score(questionnaire, answered(N3=17))
    words = say.judgement_words(en, questionnaire, result.thresholds[2].judgements[0])
    assert words == "17% – above the limit for orientation (10%)"


def test_an_orientation_in_percent_of_the_scale(en: Voice) -> None:
    share = threshold("overall", "60", unit=plain("percent"), orientation=True)
    questionnaire = sheet(section("A", question("A.1")), thresholds=[share])
    # level 3 on 0 to 4 is 75 percent
    judgement = score(questionnaire, answered(**{"A.1": 3})).thresholds[0].judgements[0]
    assert say.judgement_words(en, questionnaire, judgement) == "75.00% – above the limit for orientation (60%)"


@pytest.fixture(scope="module")
def kalnupe() -> Questionnaire:
    return principles(
        sheet(
            *(section(f"P{place}", *(question(f"P{place}.{i}") for i in range(1, 7))) for place in range(1, 13)),
            thresholds=[threshold("each_section"), threshold("overall")],
        )
    )


@pytest.fixture(scope="module")
def answers() -> dict[str, Answer]:
    found = {}
    with (Path(__file__).parent.parent / "files" / "kalnupes-novads.csv").open(encoding="utf-8", newline="") as text:
        for row in csv.DictReader(text):
            if row["value"] == "not applicable":
                found[row["question"]] = Answer(State.NOT_APPLICABLE, why="reason")
            elif row["value"]:
                found[row["question"]] = Answer(State.ANSWERED, Fraction(row["value"]))
    return found


def test_the_sentences_of_the_design(lv: Voice, kalnupe: Questionnaire, answers: dict[str, Answer]) -> None:
    result = score(kalnupe, answers)
    assert result.overall is not None
    assert say.verdict_sentence(lv, kalnupe, result).startswith("Seši no divpadsmit principiem sasniedz slieksni 2,5,")
    assert say.provisional_line(lv, kalnupe, result.overall) == "Provizoriski: 66 no 70; galīgais no 2,59 līdz 2,81"
    assert say.of_highest(lv, kalnupe, result.overall) == "no 4"
    assert say.tally_words(lv, result.thresholds[0]) == "6 no 12"


def test_a_complete_figure_is_not_called_provisional(lv: Voice) -> None:
    questionnaire = flat(2)
    overall = score(questionnaire, levels(2, 0)).overall
    assert overall is not None
    assert say.provisional_line(lv, questionnaire, overall) == ""


def test_the_explanation_line_by_line(lv: Voice, kalnupe: Questionnaire, answers: dict[str, Answer]) -> None:
    explanation = explain(kalnupe, answers, score(kalnupe, answers), "P2")
    lines = say.explanation_lines(lv, kalnupe, explanation)
    assert lines[:2] == [
        "2. P2: 2,60",
        "5 atbildēto jautājumu vidējais svērtais. 1 jautājums vēl ir atvērts, tāpēc vērtējums ir provizorisks.",
    ]
    assert lines[2:8] == [
        "P2.1 P2.1: 3 × 1 = 3",
        "P2.2 P2.2: 3 × 1 = 3",
        "P2.3 P2.3: 2 × 1 = 2",
        "P2.4 P2.4: 3 × 1 = 3",
        "P2.5 P2.5: atvērts, izlaists",
        "P2.6 P2.6: 2 × 1 = 2",
    ]
    assert lines[8:12] == [
        "13 : 5 = 2,6 – precīzi, pēc tam noapaļots līdz divām zīmēm aiz komata",
        "Vēl iespējams: no 2,17 līdz 2,83",
        "Ja P2.5 būtu līmenis 0: 13 : 6 = 2,17",
        "Ja P2.5 būtu līmenis 4: 17 : 6 = 2,83",
    ]
    assert lines[13:] == ["Slieksni izšķirs P2.5: pietiks ar līmeni 2."]


def test_a_result_that_no_decimals_hold(en: Voice) -> None:
    questionnaire = sheet(section("A", question("A.1"), question("A.2"), question("A.3", weight=4)))
    explanation = explain(
        questionnaire,
        found := answered(**{"A.1": 3, "A.2": 2, "A.3": 3}),
        score(questionnaire, found),
        "A",
    )
    # (3 + 2 + 12) / 6 = 2.8333…
    assert say.result_line(en, questionnaire, explanation) == (
        "17 ÷ 6 = 2.8333… – not rounded yet, then rounded to two decimals"
    )


def test_what_is_shown_never_contradicts_the_verdict(lv: Voice) -> None:
    questionnaire = flat(1)
    value = Fraction("2.4967")
    assert say.figure_words(lv, questionnaire, value) == "2,50"
    assert say.figure_words(lv, questionnaire, value, Fraction("2.5")) == "2,497"


def test_changes_since_last_period(lv: Voice, en: Voice) -> None:
    questionnaire = principles(flat(4))
    before = PreviousSheet(2024, {}, score(questionnaire, answered(**{"P1.1": 1, "P2.1": 2, "P3.1": 2, "P4.1": 2})))
    now = score(questionnaire, answered(**{"P1.1": 2, "P2.1": 4, "P3.1": 1, "P4.1": 2}))
    assert say.changes_sentence(lv, questionnaire, now, before) == (
        "Kopš 2024. gada vērtējums audzis divos principos, visvairāk 2. principā (no 2,00 līdz 4,00). "
        "3. principā tas krities no 2,00 līdz 1,00."
    )
    assert say.changes_sentence(en, questionnaire, now, before) == (
        "Since 2024 the score has risen in two principles, most in principle 2 (from 2.00 to 4.00). "
        "In principle 3 it has fallen from 2.00 to 1.00."
    )
    assert say.changes_sentence(lv, questionnaire, before.result, before) == "Kopš 2024. gada vērtējums nav mainījies."
    assert say.changes_sentence(lv, questionnaire, score(questionnaire, {}), before) == ""


def test_the_change_of_one_answer(lv: Voice, en: Voice) -> None:
    words = [say.change_words(lv, change, 2024) for change in (Fraction(1), Fraction(-1), Fraction(0), None)]
    assert words == ["+1 kopš 2024", "\N{MINUS SIGN}1 kopš 2024", "kā 2024", ""]
    assert say.change_words(en, Fraction(1, 2), 2024) == "+0.5 since 2024"


def test_not_applicable_answers_a_verdict_hangs_on(lv: Voice) -> None:
    questionnaire = sheet(section("A", question("A.1"), question("A.2")), thresholds=[threshold("section:A")])
    answers = {**answered(**{"A.1": 3}), "A.2": NOT_APPLICABLE}
    # 3 meets 2.5, (3 + 0) / 2 would not
    lines = say.explanation_lines(
        lv, questionnaire, explain(questionnaire, answers, score(questionnaire, answers), "A")
    )
    assert lines[1] == "1 atbildētā jautājuma vidējais svērtais. 1 jautājums nav attiecināms un ir izlaists."
    assert lines[-1] == "Ja jautājumus, kas nav attiecināmi, skaitītu kā zemākos, spriedums būtu cits."


def test_several_questions_decide(lv: Voice, kalnupe: Questionnaire, answers: dict[str, Answer]) -> None:
    fewer = {name: answer for name, answer in answers.items() if name != "P2.1"}
    explanation = explain(kalnupe, fewer, score(kalnupe, fewer), "P2")
    judgement = explanation.judgements[0]
    assert say.undecided_sentence(lv, kalnupe, explanation, judgement) == "Slieksni izšķirs P2.1 un P2.5."
    overall = explain(kalnupe, {}, score(kalnupe, {}), OVERALL)
    sentence = say.undecided_sentence(lv, kalnupe, overall, overall.judgements[0])
    assert sentence == "Slieksni izšķirs 72 atvērti jautājumi."


def test_answers_in_words(lv: Voice) -> None:
    assert say.value_words(lv, question("A"), Fraction(3)) == "līmenis 3"
    assert say.value_words(lv, question("A", PARTLY), "partly") == "daļēji"
    assert say.value_words(lv, question("A", CHOICE), "b") == "b"
    assert say.value_words(lv, question("A", CHECKLIST), ("a", "c")) == "a; c"
    assert say.value_words(lv, question("A", CHECKLIST), ()) == "neviens no šiem"
    assert say.value_words(lv, question("A", FIGURE), Fraction("17.5")) == f"17,5{NBSP}%"
    assert say.value_words(lv, question("A", TEXT), "teksts") == "teksts"


@pytest.mark.parametrize(
    ("comparison", "words"),
    [
        (Comparison.AT_LEAST, "vismaz 2,5"),
        (Comparison.AT_MOST, "ne vairāk kā 2,5"),
        (Comparison.MORE_THAN, "vairāk par 2,5"),
        (Comparison.LESS_THAN, "mazāk par 2,5"),
        (Comparison.EQUALS, "tieši 2,5"),
    ],
)
def test_what_a_threshold_asks_for(lv: Voice, comparison: Comparison, words: str) -> None:
    assert say.comparison_words(lv, threshold("overall", "2.5", comparison)) == words
