"""The sentences about results, in both languages, against sentences written by hand."""

import csv
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from selfassess.domain.answers import Answer, State
from selfassess.domain.explanation import explain
from selfassess.domain.figures import OVERALL
from selfassess.domain.findings import weaknesses
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
    NO_IS_GOOD,
    NOT_APPLICABLE,
    PARTLY,
    TEXT,
    YES_NO,
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
        "Viena no trim sadaļām iekļaujas slieksnī 2, viena to pārsniedz, un vēl vienu izšķirs neatbildētie jautājumi."
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
    assert say.counts_line(lv, half) == (
        "No 3 sliekšņiem 1 sasniegts, 1 nav aizpildīts, 1 orientējošs; ievadīti 2 no 3 rādītājiem"
    )
    assert say.counts_line(en, half) == "Of 3 limits 1 met, 1 not filled in, 1 for orientation; 2 of 3 figures entered"
    assert say.verdict_sentence(lv, questionnaire, score(questionnaire, {})) == (
        "No 3 sliekšņiem 2 nav aizpildīti, 1 orientējošs; neviens no 3 rādītājiem vēl nav ievadīts."
    )
    missed = {**answered(N1=11, N2=12), "N3": NOT_APPLICABLE}
    assert say.counts_line(lv, score(questionnaire, missed)) == (
        "No 3 sliekšņiem 2 nav sasniegti, 1 nav attiecināms; ievadīti 2 no 2 rādītājiem"
    )
    assert say.counts_line(en, score(replace(questionnaire, thresholds=()), answered(N1=1))) == (
        "There are no limits; 1 of 3 figures entered"
    )


def test_the_counts_of_many_limits(lv: Voice) -> None:
    figures = [question(f"N{number}", FIGURE) for number in range(1, 22)]
    limits = [replace(threshold(f"question:{one.id}", "10"), id=one.id) for one in figures]
    questionnaire = sheet(section("A", *figures), kind=Kind.DATA, thresholds=limits)
    assert say.counts_line(lv, score(questionnaire, answered(N1=10))) == (
        "No 21 sliekšņa 1 sasniegts, 20 nav aizpildīti; ievadīts 1 no 21 rādītāja"
    )


def test_orientation_is_told_in_words_and_never_passed(lv: Voice, en: Voice) -> None:
    questionnaire = limits()
    told = []
    for value in (17, 9, 10, None):
        result = score(questionnaire, {} if value is None else answered(N3=value))
        told.append(say.judgement_words(lv, questionnaire, result.thresholds[2].judgements[0]))
    assert told == [
        f"17{NBSP}% – virs orientējošā sliekšņa (ne vairāk kā 10{NBSP}%)",
        f"9{NBSP}% – zem orientējošā sliekšņa (ne vairāk kā 10{NBSP}%)",
        f"10{NBSP}% – tieši orientējošais slieksnis (ne vairāk kā 10{NBSP}%)",
        f"nav aizpildīts; orientējošais slieksnis (ne vairāk kā 10{NBSP}%)",
    ]
    result = score(questionnaire, answered(N3=17))
    words = say.judgement_words(en, questionnaire, result.thresholds[2].judgements[0])
    assert words == "17% – above the limit for orientation (at most 10%)"
    left_out = score(questionnaire, {"N3": NOT_APPLICABLE}).thresholds[2].judgements[0]
    assert say.judgement_words(lv, questionnaire, left_out) == "nav attiecināms"


def test_an_orientation_in_percent_of_the_scale(en: Voice) -> None:
    share = threshold("overall", "60", unit=plain("percent"), orientation=True)
    questionnaire = sheet(section("A", question("A.1")), thresholds=[share])
    # level 3 on 0 to 4 is 75 percent
    judgement = score(questionnaire, answered(**{"A.1": 3})).thresholds[0].judgements[0]
    assert (
        say.judgement_words(en, questionnaire, judgement) == "75.00% – above the limit for orientation (at least 60%)"
    )


def test_a_limit_in_percent_of_the_points(en: Voice) -> None:
    # 3 of 4 points, level 3 of a scale that says nothing of the sum
    half = threshold("overall", "60", unit=plain("percent"))
    asked = sheet(section("A", question("A.1")), thresholds=[half], roll_up=RollUp.SUM)
    result = score(asked, answered(**{"A.1": 3}))
    assert say.judged_words(en, asked, result.thresholds[0].judgements[0]) == "75.00%"
    assert say.verdict_sentence(en, asked, result) == "Overall score is 75.00% and meets the threshold 60%."


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
    assert lines[2:9] == [
        "Katrā rindā: vērtība × svars = reizinājums.",
        "P2.1 P2.1: 3 × 1 = 3",
        "P2.2 P2.2: 3 × 1 = 3",
        "P2.3 P2.3: 2 × 1 = 2",
        "P2.4 P2.4: 3 × 1 = 3",
        "P2.5 P2.5: atvērts, izlaists",
        "P2.6 P2.6: 2 × 1 = 2",
    ]
    assert lines[9:14] == [
        "Reizinājumi kopā: 13; svari kopā: 5.",
        "13 : 5 = 2,6 – precīzi, pēc tam noapaļots līdz divām zīmēm aiz komata",
        "Vēl iespējams: no 2,17 līdz 2,83",
        "Ja P2.5. jautājumā būtu līmenis 0: 13 : 6 = 2,17",
        "Ja P2.5. jautājumā būtu līmenis 4: 17 : 6 = 2,83",
    ]
    assert lines[15:] == ["Slieksni izšķirs P2.5. jautājums: pietiks ar līmeni 2."]


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
        f"Kopš 2024.{NBSP}gada vērtējums audzis divos principos, visvairāk 2. principā (no 2,00 līdz 4,00). "
        "3. principā tas krities no 2,00 līdz 1,00."
    )
    assert say.changes_sentence(en, questionnaire, now, before) == (
        "Since 2024 the score has risen in two principles, most in principle 2 (from 2.00 to 4.00). "
        "In principle 3 it has fallen from 2.00 to 1.00."
    )
    assert (
        say.changes_sentence(lv, questionnaire, before.result, before)
        == f"Kopš 2024.{NBSP}gada vērtējums nav mainījies."
    )
    assert say.changes_sentence(lv, questionnaire, score(questionnaire, {}), before) == ""


def twos(number: int) -> Questionnaire:
    """Return a questionnaire about principles, of sections with two questions each."""
    places = range(1, number + 1)
    return principles(sheet(*(section(f"P{at}", question(f"P{at}.1"), question(f"P{at}.2")) for at in places)))


def levels_of(*pairs: tuple[int, int | None]) -> dict[str, Answer]:
    """Return the answers to both questions of each section; None is open."""
    named = [(f"P{at}.{part}", value) for at, pair in enumerate(pairs, 1) for part, value in enumerate(pair, 1)]
    return {name: Answer(State.ANSWERED, Fraction(value)) for name, value in named if value is not None}


# One open question of two moves the mean by up to 2: from 1 and open it is 0.5 to 2.5, from 4 and open 2 to 4.
CHANGES = [
    # certainly from 1 to 2 at least; 1 to between 0.5 and 2.5 may be either; both rises by 2 at most or 3: an example
    (
        ((1, 1), (1, 1), (1, 1)),
        ((4, None), (1, None), (2, 2)),
        (
            f"Kopš 2024.{NBSP}gada vērtējums audzis divos principos, "
            "piemēram, 1. principā (no 1,00 līdz 2,00 vai augstāk). "
            "2. principā tas vēl nav izšķirts: daļa jautājumu ir atvērti."
        ),
        (
            "Since 2024 the score has risen in two principles, such as in principle 1 (from 1.00 to 2.00 or higher). "
            "In principle 2 it is not decided yet: some questions are open."
        ),
    ),
    # a rise of 3 to 3 is more than the undecided 1 to 2.5 at most can be
    (
        ((0, 0), (1, 1), (1, 1), (1, 1)),
        ((3, 3), (1, None), (1, None), (2, 2)),
        (
            f"Kopš 2024.{NBSP}gada vērtējums audzis divos principos, visvairāk 1. principā (no 0,00 līdz 3,00). "
            "Divos principos tas vēl nav izšķirts: daļa jautājumu ir atvērti."
        ),
        (
            "Since 2024 the score has risen in two principles, most in principle 1 (from 0.00 to 3.00). "
            "In two principles it is not decided yet: some questions are open."
        ),
    ),
    (
        ((3, 3), (2, 2)),
        ((0, None), (2, 2)),
        f"Kopš 2024.{NBSP}gada vērtējums krities 1. principā no 3,00 līdz 2,00 vai zemāk.",
        "Since 2024 the score has fallen in principle 1 from 3.00 to 2.00 or lower.",
    ),
    (
        ((1, 1), (2, 2)),
        ((1, None), (None, None)),
        f"Vai vērtējums kopš 2024.{NBSP}gada mainījies, divos principos vēl nav izšķirts: daļa jautājumu ir atvērti.",
        "Whether the score has changed since 2024 is not decided yet in two principles: some questions are open.",
    ),
    # what was open in 2024 leaves it open too: then it was 0.5 to 2.5
    (
        ((1, None),),
        ((2, 2),),
        f"Vai vērtējums kopš 2024.{NBSP}gada mainījies, 1. principā vēl nav izšķirts: daļa jautājumu ir atvērti.",
        "Whether the score has changed since 2024 is not decided yet in principle 1: some questions are open.",
    ),
]


@pytest.mark.parametrize(("before", "now", "latvian", "english"), CHANGES)
def test_only_what_is_certain_is_told_as_a_change(
    lv: Voice,
    en: Voice,
    before: tuple[tuple[int, int | None], ...],
    now: tuple[tuple[int, int | None], ...],
    latvian: str,
    english: str,
) -> None:
    questionnaire = twos(len(now))
    previous = PreviousSheet(2024, {}, score(questionnaire, levels_of(*before)))
    result = score(questionnaire, levels_of(*now))
    assert say.changes_sentence(lv, questionnaire, result, previous) == latvian
    assert say.changes_sentence(en, questionnaire, result, previous) == english


def test_a_headline_says_that_it_is_provisional(lv: Voice, en: Voice) -> None:
    questionnaire = twos(2)
    # half is answered: section 1 is 3, section 2 from 0 to 4
    half = score(questionnaire, levels_of((3, 3), (None, None))).overall
    assert half is not None
    assert (say.headline(lv, questionnaire, half), say.provisional_words(lv, questionnaire, half)) == (
        "3,00",
        "provizoriski, 1,50–3,50",
    )
    # one of four: section 1 is 1.5 to 3.5, section 2 is 0 to 4
    begun = score(questionnaire, levels_of((3, None), (None, None))).overall
    assert begun is not None
    assert (say.headline(lv, questionnaire, begun), say.provisional_words(lv, questionnaire, begun)) == (
        "0,75–3,75",
        "provizoriski, pagaidām 3,00",
    )
    assert say.provisional_words(en, questionnaire, begun) == "provisional, 3.00 so far"
    done = score(questionnaire, levels_of((3, 3), (2, 2))).overall
    nothing = score(questionnaire, {}).overall
    assert done is not None
    assert nothing is not None
    assert (say.headline(en, questionnaire, done), say.provisional_words(en, questionnaire, done)) == ("2.50", "")
    assert (say.headline(en, questionnaire, nothing), say.provisional_words(en, questionnaire, nothing)) == (
        "no score yet",
        "",
    )


def test_the_strongest_are_all_named_or_counted(lv: Voice, en: Voice) -> None:
    questionnaire = flat(9)

    def said(*values: int) -> dict[str, Answer]:
        return {f"P{at}.1": Answer(State.ANSWERED, Fraction(value)) for at, value in enumerate(values, 1)}

    three = score(questionnaire, said(4, 3, 4, 1, 4, 3))
    assert say.strengths_sentence(lv, questionnaire, three, None) == (
        "Stiprākās puses (līmenis 4): P1.1 P1.1, P3.1 P3.1 un P5.1 P5.1."
    )
    eight = score(questionnaire, said(3, 3, 3, 3, 3, 3, 3, 3))
    assert say.strengths_sentence(lv, questionnaire, eight, None) == (
        "Stiprākās puses (līmenis 3): astoņi jautājumi, piemēram, P1.1 P1.1, P2.1 P2.1 un P3.1 P3.1."
    )
    assert say.strengths_sentence(en, questionnaire, eight, None) == (
        "Strongest (level 3): eight questions, such as P1.1 P1.1, P2.1 P2.1 and P3.1 P3.1."
    )
    # four of nine is less than half
    assert say.strengths_sentence(lv, questionnaire, score(questionnaire, said(4, 4, 4, 4)), None) == ""
    assert say.strengths_sentence(lv, questionnaire, score(questionnaire, said(1, 1, 2, 2, 2)), None) == ""


def test_strengths_of_a_yes_and_no_sheet_say_the_answer(lv: Voice, en: Voice) -> None:
    good = sheet(section("A", question("Q1", PARTLY), question("Q2", PARTLY), question("Q3", YES_NO)), scale=None)
    result = score(good, answered(Q1="yes", Q2="no", Q3="yes"))
    assert say.strengths_sentence(lv, good, result, None) == "Stiprākās puses (atbilde „jā”): Q1 Q1 un Q3 Q3."
    assert say.strengths_sentence(en, good, result, None) == "Strongest (answer “yes”): Q1 Q1 and Q3 Q3."
    bad = sheet(section("A", question("Q1", NO_IS_GOOD), question("Q2", NO_IS_GOOD)), scale=None)
    result = score(bad, answered(Q1="no", Q2="yes"))
    assert say.strengths_sentence(en, bad, result, None) == "Strongest (answer “no”): Q1 Q1."
    mixed = sheet(section("A", question("Q1", PARTLY), question("Q2", CHOICE)), scale=None)
    result = score(mixed, answered(Q1="yes", Q2="c"))
    assert say.strengths_sentence(en, mixed, result, None) == "Strongest (100%): Q1 Q1 and Q2 Q2."


def test_the_change_of_an_answer_that_is_no_level(lv: Voice, en: Voice) -> None:
    questionnaire = sheet(section("A", question("Q1", PARTLY), question("Q2", PARTLY), question("Q3", PARTLY)))
    before = score(questionnaire, answered(Q1="partly", Q2="yes", Q3="no"))
    found = weaknesses(questionnaire, score(questionnaire, answered(Q1="no", Q2="partly", Q3="partly")), before)
    assert [one.question for one in found] == ["Q1", "Q2", "Q3"]
    assert [say.standing_change(en, questionnaire, one, 2024) for one in found] == [
        "worse than in 2024",
        "worse than in 2024",
        "better than in 2024",
    ]
    assert say.standing_change(lv, questionnaire, found[0], 2024) == f"sliktāk nekā 2024.{NBSP}gadā"


def test_how_many_more_are_alike(lv: Voice) -> None:
    questionnaire = sheet(section("A", *(question(f"Q{n}", PARTLY) for n in range(1, 6))), scale=None)
    every = weaknesses(
        questionnaire, score(questionnaire, answered(**{f"Q{n}": "no" for n in range(1, 6)})), None, None
    )
    assert say.more_alike(lv, questionnaire, every, 3) == "un vēl 2 jautājumi ar tādu pašu rezultātu"
    assert say.more_alike(lv, questionnaire, every, 5) == ""


def test_the_change_of_one_answer(lv: Voice, en: Voice) -> None:
    words = [say.change_words(lv, change, 2024) for change in (Fraction(1), Fraction(-1), Fraction(0), None)]
    assert words == [f"+1 kopš 2024.{NBSP}gada", f"\N{MINUS SIGN}1 kopš 2024.{NBSP}gada", f"kā 2024.{NBSP}gadā", ""]
    assert say.change_words(en, Fraction(1, 2), 2024) == "+0.5 since 2024"


def test_not_applicable_answers_a_verdict_hangs_on(lv: Voice) -> None:
    questionnaire = sheet(section("A", question("A.1"), question("A.2")), thresholds=[threshold("section:A")])
    answers = {**answered(**{"A.1": 3}), "A.2": NOT_APPLICABLE}
    # 3 meets 2.5, (3 + 0) / 2 would not
    lines = say.explanation_lines(
        lv, questionnaire, explain(questionnaire, answers, score(questionnaire, answers), "A")
    )
    assert lines[1] == "1 atbildētā jautājuma vidējais svērtais. 1 jautājums nav attiecināms un ir izlaists."
    assert lines[-1] == "Ja jautājumus, kas nav attiecināmi, skaitītu kā zemākos, secinājums būtu cits."


def test_several_questions_decide(lv: Voice, kalnupe: Questionnaire, answers: dict[str, Answer]) -> None:
    fewer = {name: answer for name, answer in answers.items() if name != "P2.1"}
    explanation = explain(kalnupe, fewer, score(kalnupe, fewer), "P2")
    judgement = explanation.judgements[0]
    assert say.undecided_sentence(lv, kalnupe, explanation, judgement) == "Slieksni izšķirs jautājumi P2.1 un P2.5."
    overall = explain(kalnupe, {}, score(kalnupe, {}), OVERALL)
    sentence = say.undecided_sentence(lv, kalnupe, overall, overall.judgements[0])
    assert sentence == "Slieksni izšķirs 72 atvērti jautājumi."


def test_what_decides_is_told_together(
    lv: Voice, en: Voice, kalnupe: Questionnaire, answers: dict[str, Answer]
) -> None:
    result = score(kalnupe, answers)
    pairs = []
    for target in ("P2", "P6", "P11"):
        explanation = explain(kalnupe, answers, result, target)
        pairs.append((explanation, explanation.judgements[0]))
    # P6 has 14 of five answers, so level 1 makes 15 : 6 = 2.5; P2 and P11 have 13, so level 2
    assert say.undecided_together(lv, kalnupe, pairs) == (
        "Slieksni izšķirs jautājumi P2.5 (pietiks ar līmeni 2), P6.4 (ar līmeni 1) un P11.6 (ar līmeni 2)."
    )
    assert say.undecided_together(en, kalnupe, pairs) == (
        "The threshold will be decided by questions P2.5 (level 2 is enough), P6.4 (level 1) and P11.6 (level 2)."
    )
    fewer = {name: answer for name, answer in answers.items() if name not in ("P6.1", "P6.2")}
    mixed = [pairs[0]]
    explanation = explain(kalnupe, fewer, score(kalnupe, fewer), "P6")
    mixed.append((explanation, explanation.judgements[0]))
    assert say.undecided_together(lv, kalnupe, mixed) == (
        "Slieksni izšķirs jautājumi P2.5 (pietiks ar līmeni 2), P6.1, P6.2 un P6.4."
    )
    few = {name: answer for name, answer in answers.items() if not name.startswith(("P2.", "P6."))}
    many = [explain(kalnupe, few, score(kalnupe, few), target) for target in ("P2", "P6")]
    assert say.undecided_together(lv, kalnupe, [(one, one.judgements[0]) for one in many]) == (
        "Slieksni izšķirs 12 atvērti jautājumi."
    )


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


@pytest.mark.parametrize(
    ("limit", "unit", "words"),
    [
        ("120", {"lv": "dienas", "en": "days"}, "mazāk par 120 dienām"),
        ("1", {"lv": "mēneši", "en": "months"}, "mazāk par 1 mēnesi"),
        ("21", {"lv": "atbildes", "en": "answers"}, "mazāk par 21 atbildi"),
        ("11", {"lv": "gadi", "en": "years"}, "mazāk par 11 gadiem"),
        ("1000", {"lv": "EUR uz iedzīvotāju", "en": "EUR per inhabitant"}, "mazāk par 1000 EUR uz iedzīvotāju"),
    ],
)
def test_units_after_less_than(lv: Voice, limit: str, unit: dict[str, str], words: str) -> None:
    asked = threshold("overall", limit, Comparison.LESS_THAN, unit=Text(unit))
    assert say.comparison_words(lv, asked).replace(NBSP, " ") == words
