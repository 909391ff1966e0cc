"""What would lift a result, in both languages."""

from fractions import Fraction

import pytest

from selfassess.domain.figures import OVERALL, Verdict
from selfassess.domain.improvement import lift
from selfassess.domain.improvement.aims import Hindrance, Obstacle
from selfassess.domain.improvement.path import Choices, Outcome, Path, Step, cheapest_path
from selfassess.domain.questionnaire import Award, Comparison, Questionnaire, RollUp
from selfassess.domain.sensitivity import Sensitivity, Stay
from selfassess.domain.text import plain
from selfassess.voice import Voice
from selfassess.voice.findings import (
    cost_words,
    effect_words,
    enough_for,
    enough_sentence,
    firmness_sentence,
    path_remarks,
    path_sentence,
    reach_sentence,
    tried_words,
)
from tests.begun import ten_answers
from tests.sheets import NOT_APPLICABLE, PARTLY, answered, question, section, sheet, threshold

EACH = "t-each_section"


def principles(*limits: object, roll_up: RollUp = RollUp.MEAN_OF_SECTIONS) -> Questionnaire:
    made = sheet(
        section("A", question("1.1"), question("1.2")),
        section("B", question("2.1"), question("2.2", PARTLY)),
        thresholds=limits,
        roll_up=roll_up,
    )
    award = Award("gold", plain("Gold"), tuple(one.id for one in limits))
    return Questionnaire(**{**made.__dict__, "id": "good-governance", "awards": (award,)})


def found(goal: str, *steps: Step, **more: object) -> Path:
    return Path(goal, Outcome.FOUND, steps, **{"bound": sum(step.cost for step in steps), **more})


def step(count: int, name: str = "1.1", effort: int = 1) -> Step:
    return Step(name, Fraction(1), Fraction(1 + count), count, effort)


@pytest.mark.parametrize(
    ("limit", "goal", "latvian", "english"),
    [
        (
            threshold("each_section"),
            EACH,
            "Pietiek ar trim soļiem divos jautājumos, lai katrs princips sasniegtu 2,5.",
            "It takes three steps on two questions for every principle to reach 2.5.",
        ),
        (
            threshold("overall", "3", Comparison.MORE_THAN),
            "t-overall",
            "Pietiek ar trim soļiem divos jautājumos, lai kopvērtējums pārsniegtu 3.",
            "It takes three steps on two questions for the overall score to exceed 3.",
        ),
        (
            threshold("section:A"),
            "t-section:A",
            "Pietiek ar trim soļiem divos jautājumos, lai 1. A sasniegtu 2,5.",
            "It takes three steps on two questions for 1. A to reach 2.5.",
        ),
        (
            threshold("overall", "3", Comparison.EQUALS),
            "t-overall",
            "Pietiek ar trim soļiem divos jautājumos, lai sasniegtu mērķi „overall”.",
            "It takes three steps on two questions to meet “overall”.",
        ),
        (
            threshold("each_section"),
            "gold",
            "Pietiek ar trim soļiem divos jautājumos, lai iegūtu „Gold”.",
            "It takes three steps on two questions to earn “Gold”.",
        ),
    ],
)
def test_headline(limit: object, goal: str, latvian: str, english: str) -> None:
    path = found(goal, step(2), step(1, "2.1"))
    assert path_sentence(Voice("lv"), principles(limit), path) == latvian
    assert path_sentence(Voice("en"), principles(limit), path) == english


@pytest.mark.parametrize(
    ("steps", "questions", "latvian", "english"),
    [
        (1, 1, "ar vienu soli vienā jautājumā", "one step on one question"),
        (8, 5, "ar astoņiem soļiem piecos jautājumos", "eight steps on five questions"),
        (13, 12, "ar 13 soļiem divpadsmit jautājumos", "13 steps on twelve questions"),
        (21, 21, "ar 21 soli 21 jautājumā", "21 steps on 21 questions"),
        (30, 20, "ar 30 soļiem 20 jautājumos", "30 steps on 20 questions"),
    ],
)
def test_numbers_agree(steps: int, questions: int, latvian: str, english: str) -> None:
    each = [step(1) for _ in range(questions - 1)]
    path = found(EACH, *each, step(steps - questions + 1))
    assert latvian in path_sentence(Voice("lv"), principles(threshold("each_section")), path)
    assert english in path_sentence(Voice("en"), principles(threshold("each_section")), path)


def test_cost() -> None:
    voice, latvian = Voice("en"), Voice("lv")
    cheap = found(EACH, step(2, effort=5))
    assert cost_words(voice, cheap) == "10 units of work, the least possible"
    assert cost_words(latvian, cheap) == "10 darba vienības – mazāk nav iespējams"
    several = found(EACH, step(1), several=True)
    assert cost_words(voice, several) == "1 unit of work, the least possible; other paths take as little"
    assert cost_words(latvian, several) == "1 darba vienība – mazāk nav iespējams; ir arī citi tikpat lēti ceļi"
    gap = found(EACH, step(2, effort=5), bound=7)
    assert cost_words(voice, gap) == "10 units of work, the least found; any path takes at least 7"
    assert cost_words(voice, Path(EACH, Outcome.MET)) == ""


@pytest.mark.parametrize(
    ("path", "latvian", "english"),
    [
        (
            Path(EACH, Outcome.MET),
            "Mērķis „each_section” jau ir sasniegts.",
            "The target “each_section” is met already.",
        ),
        (
            Path(EACH, Outcome.MET, provisional=True),
            "Mērķis „each_section” pagaidām ir sasniegts, bet to vēl var mainīt atvērtie jautājumi.",
            "The target “each_section” is met so far, but open questions can still turn that.",
        ),
        (
            Path(EACH, Outcome.NOT_APPLICABLE),
            "Nekas no tā, uz ko attiecas mērķis „each_section”, nav attiecināms.",
            "Nothing that the target “each_section” is about applies.",
        ),
        (
            Path(EACH, Outcome.UNREACHABLE),
            "Mērķi „each_section” ar atļautajiem soļiem nevar sasniegt.",
            "The target “each_section” cannot be reached with the steps allowed.",
        ),
        (
            Path(EACH, Outcome.UNREACHABLE, obstacles=(Obstacle(EACH, "A", Hindrance.OPEN),)),
            "Vēl par maz atbilžu, lai pateiktu, kas vajadzīgs mērķim „each_section”.",
            "Too little is answered yet to say what the target “each_section” takes.",
        ),
    ],
)
def test_without_a_path(path: Path, latvian: str, english: str) -> None:
    questionnaire = principles(threshold("each_section"))
    assert path_sentence(Voice("lv"), questionnaire, path) == latvian
    assert path_sentence(Voice("en"), questionnaire, path) == english
    assert enough_sentence(Voice("en"), questionnaire, path) == ""


def test_what_blocks_is_named_with_its_best() -> None:
    questionnaire = principles(threshold("each_section", "3.5"))
    path = cheapest_path(questionnaire, answered(**{"1.1": 1, "1.2": 1, "2.1": 4, "2.2": "yes"}), EACH)
    assert path_remarks(Voice("en"), questionnaire, path) == [
        "1. A: every step allowed together gives 3.00, but at least 3.5 is asked for."
    ]
    assert path_remarks(Voice("lv"), questionnaire, path) == [
        "1. A: visi atļautie soļi kopā dod 3,00, bet prasīts vismaz 3,5."
    ]


@pytest.mark.parametrize(
    ("limit", "answers", "english"),
    [
        (threshold("overall", "5"), {}, "Overall score: at least 5 lies outside the scale, so no answers can meet it."),
        (
            threshold("overall", "1", Comparison.AT_MOST),
            {},
            "Overall score: 2.00 even without a step; at most 1 is asked for, and steps only lead up.",
        ),
        (
            threshold("question:1.1", "4"),
            {"1.1": 0},
            "1.1 1.1: the answer itself is compared, and no step allowed makes it at least 4.",
        ),
        (
            threshold("overall", None),
            {},
            "overall: no limit has been published, so there is nothing to reach.",
        ),
    ],
)
def test_every_hindrance(limit: object, answers: dict[str, int], english: str) -> None:
    questionnaire = principles(limit)
    given = answered(**{"1.1": 2, "1.2": 2, "2.1": 2, "2.2": "partly", **answers})
    path = cheapest_path(questionnaire, given, limit.id)
    assert path_remarks(Voice("en"), questionnaire, path) == [english]


def test_a_sum_with_what_is_not_applicable() -> None:
    points = principles(threshold("overall", "5"), roll_up=RollUp.SUM)
    path = cheapest_path(points, {**answered(**{"1.1": 1, "2.1": 1}), "1.2": NOT_APPLICABLE}, "t-overall")
    assert "because some questions are not applicable" in path_remarks(Voice("en"), points, path)[0]


def test_a_path_that_open_questions_can_still_turn_says_that_it_rests_on_the_answers_so_far() -> None:
    # 1.2 is open: principle 1 stands at 2 and can still come to anything from 1 to 3
    questionnaire = principles(threshold("overall", "3"))
    given = answered(**{"1.1": 2, "2.1": 4, "2.2": "no"})
    path = cheapest_path(questionnaire, given, "t-overall")
    assert path.provisional
    assert path_sentence(Voice("en"), questionnaire, path) == (
        "By the answers so far it takes two steps on one question for the overall score to reach 3."
    )
    assert path_sentence(Voice("lv"), questionnaire, path) == (
        "Pēc līdzšinējām atbildēm pietiek ar diviem soļiem vienā jautājumā, lai kopvērtējums sasniegtu 3."
    )
    assert path_sentence(Voice("nb"), questionnaire, path) == (
        "Etter svarene så langt trengs to trinn på ett spørsmål for at den samlede poengsummen skal nå 3."
    )
    assert enough_sentence(Voice("en"), questionnaire, path).startswith(
        "By the answers so far these steps would be enough for the overall score to reach 3: "
    )
    assert enough_sentence(Voice("lv"), questionnaire, path).startswith(
        "Pēc līdzšinējām atbildēm pietiktu ar šiem soļiem, lai kopvērtējums sasniegtu 3: "
    )


def test_what_would_be_enough() -> None:
    questionnaire = principles(threshold("each_section", "3"))
    answers = answered(**{"1.1": 1, "1.2": 4, "2.1": 4, "2.2": "no"})
    assert enough_for(Voice("en"), questionnaire, answers) == (
        "These steps would be enough for every principle to reach 3: 1.1 from 1 to 2 and 2.2 from “no” to “partly”."
    )
    assert enough_for(Voice("lv"), questionnaire, answers) == (
        "Pietiktu ar šiem soļiem, lai katrs princips sasniegtu 3: "
        "1.1. jautājumā no 1 uz 2 un 2.2. jautājumā no „nē” uz „daļēji”."
    )
    assert enough_for(Voice("en"), questionnaire, answered(**{"1.1": 4, "2.1": 4})).startswith("The target")
    assert enough_for(Voice("en"), principles(threshold("overall", None)), answers) == ""
    counted = cheapest_path(questionnaire, answers, EACH, Choices(with_open=True, without=frozenset({"1.1"})))
    assert counted.outcome is Outcome.UNREACHABLE


def test_an_open_question_is_answered() -> None:
    path = found(EACH, Step("1.1", None, Fraction(2), 2, 1))
    questionnaire = principles(threshold("each_section"))
    assert enough_sentence(Voice("en"), questionnaire, path).endswith("to reach 2.5: 1.1 answered with 2.")
    assert enough_sentence(Voice("lv"), questionnaire, path).endswith("sasniegtu 2,5: 1.1. jautājumā atbilde 2.")


def test_effects() -> None:
    limits = principles(threshold("section:A", "3"), threshold("overall", "1"))
    levers = {one.question: one for one in lift(limits, answered(**{"1.1": 1, "1.2": 2, "2.1": 2})).levers}
    first, second = levers["1.1"].influences
    assert [effect_words(Voice("lv"), one) for one in (first, second, None)] == [
        "vēl 3 soļi",
        "jau sasniegts",
        "neietekmē",
    ]
    assert [effect_words(Voice("en"), one) for one in (first, second, None)] == [
        "still 3 steps",
        "met already",
        "no influence",
    ]


def test_how_firm_a_verdict_is() -> None:
    stay = Stay(threshold("overall"), OVERALL, Verdict.MET, 310, 999, 1000)
    assert firmness_sentence(Voice("lv"), stay) == (
        "Mainot svarus no puses līdz divkāršam, secinājums nemainās 31\N{NO-BREAK SPACE}% izmēģināto svērumu."
    )
    assert firmness_sentence(Voice("en"), stay) == (
        "With the weights changed between half and double, the verdict stays in 31% of the weightings tried."
    )
    # 999 of 1,000 are not all
    assert "reaches the target in 99.9% of" in reach_sentence(Voice("en"), stay, "A")
    assert "mērķis ir sasniegts 99,9\N{NO-BREAK SPACE}% izmēģināto" in reach_sentence(Voice("lv"), stay)
    tried = Sensitivity(1000, 7, ())
    assert tried_words(Voice("en"), tried) == (
        "Tried: 1,000 weightings, drawn at random; the number 7 draws the same again."
    )
    assert tried_words(Voice("lv"), tried) == (
        "Izmēģināti 1000 nejauši izraudzīti svērumi; ar skaitli 7 var iegūt tos pašus."
    )


def test_sections_without_enough_answers_are_told_together() -> None:
    one = ten_answers().sheets[0]
    path = cheapest_path(one.questionnaire, one.answers, "every-principle")
    remarks = path_remarks(Voice("lv"), one.questionnaire, path)
    (told,) = [remark for remark in remarks if "atbilžu ir par maz" in remark.casefold()]
    assert "3. Tiesiskums; 4. Ētika; 5. Pārskatatbildība;" in told
    assert told.endswith("12. Inovācija.")
    assert "2. Cilvēktiesības" not in told
