"""The clerk's text: what it says, what it leaves to fill in, what it never invents."""

import datetime as dt
from dataclasses import replace
from fractions import Fraction

from selfassess import paths
from selfassess.app.house import questionnaire_in_force
from selfassess.content import load
from selfassess.domain.answers import Answer, State
from selfassess.domain.house import HouseThreshold
from selfassess.domain.questionnaire import Comparison
from selfassess.domain.record import AssessmentInfo, Municipality, Period, SheetSnapshot, Snapshot, Unit
from selfassess.domain.scoring import score
from selfassess.voice import Voice
from selfassess.voice.findings import clerk_text, glossary

NOW = dt.datetime(2026, 11, 22, 12, 0, tzinfo=dt.UTC)


def told(name: str, open_ones: int = 0, level: int = 3) -> Snapshot:
    form = load(paths.questionnaires() / "good-governance-1.yaml").questionnaire
    said = form.questions[open_ones:]
    answers = {question.id: Answer(State.ANSWERED, Fraction(level)) for question in said}
    period = Period(dt.date(2025, 1, 1), dt.date(2026, 10, 31))
    info = AssessmentInfo(1, "", Unit(Municipality("LV-050", name, "Kuldīga")), period, (form.id,), NOW, NOW)
    return Snapshot(info, (SheetSnapshot(form, "0" * 64, answers, score(form, answers)),), NOW)


def with_own(snapshot: Snapshot, *own: HouseThreshold) -> Snapshot:
    """Return the assessment with thresholds of the municipality's own."""
    (sheet,) = snapshot.sheets
    form = questionnaire_in_force(sheet.questionnaire, own)
    return replace(snapshot, sheets=(replace(sheet, questionnaire=form, result=score(form, sheet.answers)),))


def test_own_thresholds_are_named_with_their_decision() -> None:
    overall = HouseThreshold("own-1", "", "overall", Comparison.AT_LEAST, Fraction(16, 5), "Dome tā vēlas")
    decided = replace(overall, decision_number="12", decision_date=dt.date(2026, 1, 22))
    law = HouseThreshold("own-2", "", "section:P3", Comparison.AT_LEAST, Fraction(3), "Tiesa")
    # every answer is 3: 3.00 does not reach 3.2 and reaches 3
    text = clerk_text(with_own(told("Kuldīgas novada pašvaldība"), decided, law), Voice("lv"))
    text = text.replace("\N{NO-BREAK SPACE}", " ")
    assert (
        "Pašu noteiktais slieksnis „Kopvērtējums vismaz 3,2” (domes 22.01.2026. lēmums Nr. 12): nav sasniegts." in text
    )
    assert "Pašu noteiktais slieksnis „3. Tiesiskums vismaz 3”: sasniegts." in text
    assert "Pašu noteiktais" not in clerk_text(told("Kuldīgas novada pašvaldība"), Voice("lv"))


def test_everything_met_asks_only_to_take_note_and_publish() -> None:
    text = clerk_text(told("Kuldīgas novada pašvaldība"), Voice("lv"))
    assert "Kuldīgas novada dome nolemj:" in text
    assert "1. Pieņemt zināšanai pašnovērtējuma rezultātus par laikposmu 01.01.2025.–31.10.2026. (pielikumā)." in text
    assert "2. Publicēt pašnovērtējuma rezultātus tīmekļvietnē līdz [datums]" in text
    assert "3. Lēmuma izpildes kontroli uzdot [amats]." in text
    assert "Uzdot pašvaldības izpilddirektoram" not in text
    assert "Kopvērtējums ir 3,00 no 4." in text
    assert "to neparedz ne likums, ne cits tiesību akts" in text


def test_open_questions_and_missed_principles_become_points() -> None:
    text = clerk_text(told("Kuldīgas novada pašvaldība", open_ones=2, level=1), Voice("lv"))
    assert "2. Uzdot pašvaldības izpilddirektoram līdz [datums] nodrošināt atbildes uz 2 neatbildētajiem" in text
    assert "(1.1 un 1.2)" in text
    assert "3. Uzdot pašvaldības izpilddirektoram līdz [datums] iesniegt domei priekšlikumus" in text
    assert "Atbildēts uz 70 no 72 attiecināmajiem jautājumiem." in text


def test_many_open_questions_are_counted() -> None:
    text = clerk_text(told("Kuldīgas novada pašvaldība", open_ones=31), Voice("lv"))
    assert "nodrošināt atbildi uz %n" not in text
    assert "nodrošināt atbildi uz 31 neatbildēto jautājumu." in text


def test_name_of_the_council_is_not_invented() -> None:
    assert "[domes nosaukums] nolemj:" in clerk_text(told("Rīgas valstspilsētas pašvaldība"), Voice("lv"))
    base = told("Kuldīgas novada pašvaldība")
    unit = replace(base.assessment.unit, kind="company", name="Kuldīgas ūdens")
    text = clerk_text(replace(base, assessment=replace(base.assessment, unit=unit)), Voice("lv"))
    assert "[lēmējinstitūcijas nosaukums] nolemj:" in text
    assert text.startswith("Paskaidrojums\n\nKuldīgas ūdens: par laikposmu")


def test_english() -> None:
    text = clerk_text(told("Kuldīgas novada pašvaldība", open_ones=1), Voice("en"))
    assert "Draft decision" in text
    assert "[name of the council] decides:" in text
    assert "that the 1 open question is answered (1.1)." in text


def test_glossary_has_the_same_words_in_every_language() -> None:
    latvian, english = glossary(Voice("lv")), glossary(Voice("en"))
    assert len(latvian) == len(english)
    assert [term.word for term in english if term.word == "bounds"] == ["bounds"]
    assert latvian[[term.word for term in english].index("bounds")].word == "robežas"
