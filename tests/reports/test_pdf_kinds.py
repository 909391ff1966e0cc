"""The kinds of report, read back: what each says, and what it leaves to the others."""

import datetime as dt
from dataclasses import replace
from fractions import Fraction

import pytest
from pdf_cases import FULL, Printed, kalnupe, kalnupe_answers, plain, printed, sheet, shipped, snapshot

from selfassess.content import load
from selfassess.domain.answers import OPEN, Answer, State
from selfassess.domain.questionnaire import Status
from selfassess.domain.record import Evidence, LogEntry, Snapshot, Unit
from selfassess.domain.report import ReportKind, ReportOptions
from tests.begun import ten_answers
from tests.generated import large_questionnaire

SUMMARY = ReportOptions(kind=ReportKind.SUMMARY)
EVIDENCE = ReportOptions(kind=ReportKind.EVIDENCE)
NOON = dt.datetime(2026, 11, 20, 12, 0, tzinfo=dt.UTC)


def with_log(*entries: LogEntry) -> Snapshot:
    base = kalnupe()
    return replace(base, sheets=(replace(base.sheets[0], log=entries),))


def changed(question: str, level: int, before: Answer = OPEN) -> LogEntry:
    return LogEntry(NOON, "kanceleja", "answered", question, before, Answer(State.ANSWERED, Fraction(level)))


def test_summary_says_it_all_on_one_page() -> None:
    report = printed(kalnupe(), options=SUMMARY)
    (page,) = report.pages
    assert "Seši no divpadsmit principiem sasniedz slieksni 2,5, trīs paliek zem tā" in page
    assert "Provizorisks vērtējums" in page
    # the highest levels, all risen from 2 to 4, in the order asked; the lowest, fallen from 2 to 1
    assert "Stiprās puses 1.3 " in page
    assert page.count("līmenis 4, +2 kopš 2024") == 3
    assert page.count("un vēl 5 tajā pašā līmenī") == 1
    assert page.count("līmenis 1, –1 kopš 2024") == 3
    assert "Katrā principā vismaz 2,5: nav sasniegts (6 no 12); anketā ieteikts." in page
    assert "Gaidāmais domes lēmums" in page
    assert page.endswith("atbildēts uz 66 no 70 jautājumiem. 1. lpp. no 1")


def test_summary_asks_what_it_is_told_to_ask() -> None:
    report = printed(kalnupe(), options=replace(SUMMARY, decision="Pieņemt zināšanai."))
    assert "Gaidāmais domes lēmums Pieņemt zināšanai." in report.text


@pytest.mark.parametrize("length", [1, 40, 2000])
def test_summary_stays_one_page_whatever_the_names(length: int) -> None:
    base = kalnupe(title="Garš virsraksts " * length)
    named = replace(base.assessment, unit=Unit(base.assessment.unit.municipality, "institution", "Iestāde " * length))
    options = replace(SUMMARY, decision="Lēmums. " * length, author="Autors " * length)
    assert printed(replace(base, assessment=named), options=options).facts.pages == 1


def test_summary_of_limits_names_those_not_met() -> None:
    answers = {"N02": Answer(State.ANSWERED, Fraction(4))}
    report = printed(snapshot(sheet(shipped("published-limits"), answers)), options=SUMMARY)
    assert report.facts.pages == 1
    assert "Komitejas protokols: 4 darba dienas, slieksnis 3 darba dienas" in report.text


def test_summary_of_nothing_answered() -> None:
    report = printed(snapshot(sheet(shipped("good-governance"), {})), options=SUMMARY)
    assert report.facts.pages == 1
    assert report.text.count("Redzamas, kad atbildēta puse jautājumu.") == 2


def test_summary_says_of_strengths_what_the_results_page_says() -> None:
    # ten of 71: too early for both; all 72 in the middle: neither above it nor below
    begun = printed(ten_answers(), options=SUMMARY).text
    assert begun.count("Redzamas, kad atbildēta puse jautājumu.") == 2
    form = shipped("good-governance")
    middle = {question.id: Answer(State.ANSWERED, Fraction(2)) for question in form.questions}
    level = printed(snapshot(sheet(form, middle)), options=SUMMARY).text
    assert "Neviena atbilde vēl nav virs savas skalas vidus." in level
    assert "Neviena atbilde nav zem savas skalas vidus." in level


def test_council_explains_the_band_and_leaves_help_to_the_full_report() -> None:
    council, full = printed(kalnupe()), printed(kalnupe(), options=FULL)
    for section in shipped("good-governance").sections:
        assert f"{section.title.pick('lv')}" in council.text
    # principle 9 has 3.33: the band from 3
    ninth = next(page for page in council.pages if "9. Atsaucība 3,33" in page)
    assert "Darbojas. Norunāto īsteno un pārbauda; nākamais solis ir mērīt rezultātus" in ninth
    for question in shipped("good-governance").questions:
        words = plain(question.help.pick("lv"))
        assert words not in council.text
        assert words in full.text, question.id


def test_council_shows_limits_that_are_law_or_have_a_value() -> None:
    questionnaire = shipped("published-limits")
    report = printed(snapshot(sheet(questionnaire, {"N01": Answer(State.ANSWERED, Fraction(3))})))
    left_out = 0
    for limit in questionnaire.thresholds:
        label = plain(limit.label.pick("lv"))
        is_shown = limit.status is Status.LAW or limit.applies_to == "question:N01"
        shown = f"{label} nav aizpildīt" in report.text or f"{label} sasniegts" in report.text
        assert shown == is_shown, limit.id
        left_out += not is_shown
    assert left_out > 10
    assert f"Vēl {left_out} sliekšņiem nav vērtības" in report.text


def test_full_explains_every_principle() -> None:
    text = printed(kalnupe(), options=FULL).text
    # 17/6, 13/5, 20/6, 13/6, 18/6, 14/5, 16/6, 10/5, 20/6, 17/5, 13/5, 10/5: the sums over the answered questions
    for number, equation in ((1, "17 : 6 = 2,8333…"), (2, "13 : 5 = 2,6"), (6, "14 : 5 = 2,8"), (10, "17 : 5 = 3,4")):
        assert equation in text, number
    assert "32,7333… : 12 = 2,7277…" in text


def test_full_has_a_log_of_who_changed_what() -> None:
    three = Answer(State.ANSWERED, Fraction(3))
    entries = (
        changed("P1.1", 3),
        replace(changed("P1.1", 3, three), after=replace(three, why="Jo.", marked=True)),
        LogEntry(NOON, "L. Ozola", "attached", "P1.2", evidence="noteikumi.pdf"),
        LogEntry(NOON, "L. Ozola", "detached", "P1.2", evidence="noteikumi.pdf"),
    )
    text = printed(with_log(*entries), options=FULL).text
    assert "4 izmaiņas, sākot ar vecāko." in text
    assert "1.1 atvērts › līmenis 3" in text
    assert "1.1 mainīts pamatojums; atzīmēts pārskatīšanai" in text
    assert "L. Ozola 1.2 pievienots pierādījums: noteikumi.pdf" in text
    assert "1.2 noņemts pierādījums: noteikumi.pdf" in text


def test_long_log_is_told_question_by_question() -> None:
    two = Answer(State.ANSWERED, Fraction(2))
    entries = (changed("P1.2", 2), *(changed("P1.1", 1 + turn % 3, two) for turn in range(150)))
    text = printed(with_log(*entries), options=FULL).text
    assert "151 izmaiņa pa jautājumiem" in text
    # 150 turns end with 1 + 149 % 3 = 3
    assert "1.1 150 " in text
    assert "kanceleja līmenis 2 › līmenis 3" in text
    assert "1.2 1 " in text


def test_register_lists_evidence_and_what_has_none() -> None:
    base = kalnupe()
    pieces = (
        Evidence(31, "P6.1", "link", "https://kalnupe.example/lemumi", added_at=NOON, added_by="J. Bērziņš"),
        Evidence(32, "P6.1", "file", "saraksts.xlsx", "Tikai 2026. gads", "0" * 64, 12_300, NOON, "L. Ozola"),
        Evidence(33, "P6.2", "act", "Pašvaldību likums, 27. pants", "garš " * 4_000),
    )
    report = printed(replace(base, sheets=(replace(base.sheets[0], evidence=pieces),)), options=EVIDENCE)
    text = report.text
    assert "3 pierādījumi pie 2 jautājumiem." in text
    assert "https://kalnupe.example/lemumi saite 20.11.2026. J. Bērziņš" in text
    assert "saraksts.xlsx Tikai 2026. gads datne 13 kB 20.11.2026. L. Ozola" in text
    assert "Pašvaldību likums, 27. pants" in text
    assert text.count("garš") >= 4_000
    bare = text.partition("Jautājumi bez pierādījumiem")[2]
    assert " 6.1 " not in bare
    assert all(f" {question.number} " in bare for question in shipped("good-governance").questions[:12])


def test_register_without_evidence() -> None:
    report = printed(snapshot(sheet(shipped("good-governance"), {})), options=EVIDENCE)
    assert "Pierādījumi nav pievienoti." in report.text


def test_glossary_stands_in_the_order_of_the_alphabet() -> None:
    page = printed(kalnupe()).pages[-1]
    words = ["līmenis Aprakstīta", "nav izšķirts No", "pamatojums Kāpēc", "robežas Zemākais", "svars Cik"]
    places = [page.find(f" {word} ") for word in words]
    assert -1 not in places
    assert places == sorted(places)


def test_sheets_keep_the_order_they_are_given_in() -> None:
    both = snapshot(sheet(shipped("published-limits"), {}), sheet(shipped("good-governance"), kalnupe_answers()))
    report = printed(both)
    limits = next(index for index, page in enumerate(report.pages) if "Publicētie sliekšņi Pašvaldība ieraksta" in page)
    principles = next(index for index, page in enumerate(report.pages) if " Principi un sliekšņi Katrā" in page)
    assert limits < principles


def read_whole(report: Printed) -> bool:
    return report.pages[-1].endswith(f"{report.facts.pages}. lpp. no {report.facts.pages}")


@pytest.mark.parametrize("kind", [ReportKind.SUMMARY, ReportKind.FULL, ReportKind.EVIDENCE])
def test_1802_questions(kind: ReportKind) -> None:
    form = load(large_questionnaire(), "large").questionnaire
    answers = {each.id: Answer(State.CANNOT_JUDGE) for each in form.questions[:3]}
    entries = tuple(
        LogEntry(NOON, "kanceleja", "answered", each.id, Answer(), Answer(State.CANNOT_JUDGE))
        for each in form.questions
    )
    report = printed(snapshot(replace(sheet(form, answers), log=entries)), options=ReportOptions(kind=kind))
    assert read_whole(report)
    assert report.facts.pages == 1 if kind is ReportKind.SUMMARY else report.facts.pages > 3
