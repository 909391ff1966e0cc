"""Reports of other sheets than one of levels: yes and no in percent, and several scored sheets together."""

from fractions import Fraction
from functools import cache

import pytest
from pdf_cases import Printed, kalnupe_answers, printed, sheet, shipped, snapshot

from selfassess.domain.answers import Answer, State
from selfassess.domain.record import SheetSnapshot
from selfassess.domain.report import ReportKind, ReportOptions
from selfassess.voice import Voice


def ethics() -> SheetSnapshot:
    """Return the sheet of levels: 2 everywhere, but 1 in 1.1, and 6.6 open."""
    questionnaire = shipped("public-ethics")
    answers = {question.id: Answer(State.ANSWERED, Fraction(2)) for question in questionnaire.questions[:-1]}
    answers[questionnaire.questions[0].id] = Answer(State.ANSWERED, Fraction(1))
    return sheet(questionnaire, answers)


def duties() -> SheetSnapshot:
    """Return the sheet of yes and no: 59 answers, three of them “no” and one “partly”: 55.5 of 59 is 94 %."""
    questionnaire = shipped("legal-duties")
    said = {"L12": "no", "L18": "no", "L44": "no", "L19": "partly"}
    return sheet(
        questionnaire,
        {each.id: Answer(State.ANSWERED, said.get(each.id, "yes")) for each in questionnaire.questions},
    )


@cache
def report(*names: str, language: str = "lv", kind: ReportKind = ReportKind.COUNCIL) -> Printed:
    """Return the report of the sheets with these names."""
    made = {"ethics": ethics, "duties": duties}
    options = ReportOptions(kind=kind)
    return printed(snapshot(*(made[name]() for name in names), title="Ētika 2026"), language=language, options=options)


def test_cover_names_every_sheet_with_what_it_comes_to() -> None:
    # ethics: 35 of 36; the mean of the sections is (11/6 + 5 · 2) / 6 = 1.97; 0 or 4 for the open one: 1.92 to 2.03
    cover = report("ethics", "duties").pages[0]
    assert "Ētiskas rīcības pašnovērtējums: 1,97 no 4; provizoriski, 1,92–2,03; 35 no 36 attiecināmajiem" in cover
    assert "Tiesību aktos noteiktie pienākumi: 94 %; 59 no 59 attiecināmajiem jautājumiem" in cover
    assert "Ētiskas rīcības pašnovērtējums; Tiesību aktos noteiktie pienākumi, 2026. gads" in cover


@pytest.mark.parametrize(
    ("name", "language", "title"),
    [
        ("ethics", "lv", "Ētiskas rīcības pašnovērtējums, 2026. gads"),
        ("ethics", "en", "Self-assessment of ethical conduct, 2026"),
        ("duties", "lv", "Pašnovērtējums: Tiesību aktos noteiktie pienākumi, 2026. gads"),
        ("duties", "en", "Self-assessment: Legal duties, 2026"),
    ],
)
def test_cover_says_self_assessment_once(name: str, language: str, title: str) -> None:
    cover = report(name, language=language).pages[0]
    assert title in cover
    assert "Pašnovērtējums: Ētiskas" not in cover
    assert "Self-assessment: Self" not in cover


def test_a_data_sheet_is_no_self_assessment_and_says_how_much_is_entered() -> None:
    questionnaire = shipped("finance")
    answers = {question.id: Answer(State.ANSWERED, Fraction(7)) for question in questionnaire.questions[:8]}
    found = printed(snapshot(sheet(questionnaire, answers)))
    assert "Finanšu dati, 2026. gads" in found.pages[0]
    assert "Pašnovērtējums: Finanšu" not in found.text
    # all five limits are for orientation: no row of noughts
    assert "rādītājiem. 5 orientējošs 8 no 22 rādītājiem ievadīti" in found.pages[1]


def test_every_scored_sheet_has_a_named_chapter_with_its_verdict() -> None:
    found = report("ethics", "duties")
    contents = next(page for page in found.pages if " Saturs " in page)
    assert "Ētiskas rīcības pašnovērtējums" in contents
    assert "Tiesību aktos noteiktie pienākumi" in contents
    assert "Sadaļas un sliekšņi" not in contents
    opening = next(page for page in found.pages if "Kopvērtējums ir 94 %" in page)
    assert "Tiesību aktos noteiktie pienākumi 59 no 59 attiecināmajiem jautājumiem. Kopvērtējums ir 94 %" in opening
    assert "Kas vēl jāizšķir" in opening


def test_every_page_says_which_sheet_it_is_about_and_how_final_it_is() -> None:
    found = report("ethics", "duties")
    verdict, contents = found.pages[1], found.pages[2]
    assert "Vērtējums ir provizorisks, atbildēts uz 35 no 36 jautājumiem." in verdict
    assert "Vērtējumi ir provizoriski, atbildēts uz 94 no 95 jautājumiem." in contents
    duty = next(page for page in found.pages if "Vai visas domes sēdes periodā bija atklātas" in page)
    assert "Tiesību aktos noteiktie pienākumi, 2026. gads" in duty
    assert "Vērtējums ir galīgs, atbildēts uz visiem 59 jautājumiem." in duty


def test_each_sheet_has_its_own_rule() -> None:
    text = report("ethics", "duties").text
    start = text.index("Kā veidojas vērtējums Katru atbildi")
    rules = text[start : text.index("Par sliekšņiem", start)]
    first, second = rules.index("Ētiskas rīcības pašnovērtējums"), rules.index("Tiesību aktos noteiktie pienākumi")
    assert "kopvērtējums ir sadaļu vidējais svērtais" in rules[first:second]
    assert "No atbildēm „jā” un „nē” labvēlīgo skaita pilnībā, „daļēji” – uz pusi" in rules[second:]
    assert "Kopvērtējums ir visu" in rules[second:]
    assert "Kopvērtējums ir visu" not in rules[:second]


def test_the_weakest_duties_are_named_with_their_answers() -> None:
    questions, voice = shipped("legal-duties").question_by_id, Voice("lv")
    text = report("duties").text
    start = text.index("Vājākās atbildes")
    expected = " ".join(
        f"{said} – {questions[name].number} {voice.text(questions[name].short)}"
        for name, said in (("L12", "Nē"), ("L18", "Nē"), ("L44", "Nē"), ("L19", "Daļēji"))
    )
    assert text[start:].startswith(f"Vājākās atbildes {expected}")


def test_a_no_stands_in_bold_among_the_answers_that_could_be_given() -> None:
    page = next(page for page in report("duties").pages if "Vai projektu līdzdalības budžetam varēja iesniegt" in page)
    # the boxes, the question, the answer
    assert (
        "12 nē daļēji jā Vai projektu līdzdalības budžetam varēja iesniegt" in page or "12 nē jā Vai projektu" in page
    )
    assert "biedrība vai nodibinājums? Nē." in page


def test_a_cover_without_a_wheel_shows_the_answers_as_squares() -> None:
    cover = report("duties").pages[0]
    assert "1 Domes atklātība 2 Līdzdalība" in cover
    assert "nē daļēji jā" in cover


def test_summary_says_strong_and_weak_answers_in_their_own_words() -> None:
    questions, voice = shipped("legal-duties").question_by_id, Voice("lv")
    page = report("duties", kind=ReportKind.SUMMARY).text
    assert f"1 {voice.text(questions['L1'].short)}: jā" in page
    assert f"12 {voice.text(questions['L12'].short)}: nē" in page


def test_one_scored_sheet_beside_limits_stays_as_it_was() -> None:
    governance = sheet(shipped("good-governance"), kalnupe_answers())
    found = printed(snapshot(governance, sheet(shipped("published-limits"), {})))
    contents = next(page for page in found.pages if " Saturs " in page)
    assert "Principi un sliekšņi" in contents
    assert "Vājākās atbildes" not in found.text
    assert "Laba demokrātiska pārvaldība: 2,73 no 4; provizoriski, 2,59–2,81; 66 no 70" in found.pages[0]
