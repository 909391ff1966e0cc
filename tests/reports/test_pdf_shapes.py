"""Reports of every shape: nothing answered, everything, tables of limits, other questionnaires, texts of any kind."""

import re
from dataclasses import replace
from fractions import Fraction

import pytest
from generated import large_questionnaire
from pdf_cases import FILES, FULL, Printed, kalnupe, kalnupe_answers, plain, printed, sheet, shipped, snapshot
from sheets import answered, question, section, threshold
from sheets import sheet as questionnaire_of

from selfassess.content import load
from selfassess.domain.answers import Answer, State, Value
from selfassess.domain.forms import ChecklistForm, ChoiceForm, LevelForm, NumberForm, TextForm, YesNoForm
from selfassess.domain.questionnaire import Comparison, Kind, Question, Questionnaire, RollUp, Status, Threshold
from selfassess.domain.text import plain as same


def best(question: Question) -> Value:
    form = question.form
    if isinstance(form, LevelForm):
        return form.scale.highest
    if isinstance(form, YesNoForm):
        return "yes"
    if isinstance(form, ChoiceForm):
        return form.options[-1].id
    if isinstance(form, ChecklistForm):
        return tuple(item.id for item in form.items)
    if isinstance(form, NumberForm):
        return form.maximum if form.maximum is not None else Fraction(1)
    return "Brīvs teksts."


def all_best(questionnaire: Questionnaire) -> dict[str, Answer]:
    return {each.id: Answer(State.ANSWERED, best(each)) for each in questionnaire.questions}


def with_why(why: str) -> Printed:
    answers = {**kalnupe_answers(), "P1.1": Answer(State.ANSWERED, Fraction(3), why)}
    return printed(snapshot(sheet(shipped("good-governance"), answers)))


def test_nothing_answered() -> None:
    report = printed(snapshot(sheet(shipped("good-governance"), {})))
    assert "Vēl nav vērtējuma" in report.pages[1]
    assert "0 no 72 attiecināmajiem jautājumiem" in report.pages[0]
    assert "Agrāka pašnovērtējuma, ar ko salīdzināt, nav." in report.pages[1]
    # zero occurs only as the lower end of what is still possible
    assert report.text.count("0,00") == report.text.count("0,00–4,00") + report.text.count("no 0,00 līdz 4,00")
    full = printed(snapshot(sheet(shipped("good-governance"), {})), options=FULL)
    assert full.text.count("Nav atbildēts.") == 72
    # at the head and at the foot; the key of the radar has no line for a score that is not there
    assert report.pages[1].count("2026") == 2


def test_a_section_with_nothing_answered_has_no_score_but_bounds() -> None:
    answers = {name: answer for name, answer in kalnupe_answers().items() if not name.startswith("P3.")}
    report = printed(snapshot(sheet(shipped("good-governance"), answers)), options=FULL)
    page = next(page for page in report.pages if " 3. Tiesiskums – " in page)
    assert page.count("Nav atbildēts.") == 6
    assert "Robežas 0,00–4,00." in page
    table = next(page for page in report.pages if " Principi un sliekšņi Katrā" in page)
    assert "3 Tiesiskums – 0,00–4,00" in table


def test_everything_answered_is_final() -> None:
    questionnaire = shipped("good-governance")
    report = printed(snapshot(sheet(questionnaire, all_best(questionnaire))))
    assert "4,00 kopvērtējums no 4" in report.pages[1]
    assert "galīgais būs" not in report.text
    assert "Atbildēts uz visiem jautājumiem; vērtējums ir galīgs." in report.pages[1]
    assert "Vērtējums ir galīgs, atbildēts uz visiem 72 jautājumiem." in report.pages[1]
    assert "Nekas nav atvērts." in report.text


def test_limits_with_verdict_status_and_source() -> None:
    answers = {
        "N01": Answer(State.ANSWERED, Fraction(3), "Ilgākais gadījums maijā."),
        "N02": Answer(State.ANSWERED, Fraction(4)),
    }
    made = snapshot(sheet(shipped("published-limits"), answers))
    report = printed(made)
    assert (
        report.pages[1].split("Pašnovērtējums 2026 ")[1].startswith("No 72 sliekšņiem 1 sasniegts, 1 nav sasniegts, ")
    )
    assert "Ilgākais gadījums maijā." in report.text
    assert (
        "1.1. Domes sēdes ieraksts 3 darba dienas Ilgākais gadījums maijā. "
        "Sēdes ieraksts tīmekļvietnē 5 darba dienās sasniegts likums 1.2. Komitejas protokols 4 darba dienas "
        "Komitejas protokols tīmekļvietnē 3 darba dienās nav sasniegts likums" in report.text
    )
    source = "Pašvaldību likums, Latvijas Republika, 2023 (nav lasīts pašā aktā)"
    assert f"1.1, 1.2, 1.3 {source}" in report.text
    assert f"3 darba dienās nav sasniegts {source} likums" in printed(made, options=FULL).text
    assert "Kā veidojas vērtējums" not in report.text
    assert report.pages[1].endswith("Vērtība ierakstīta 2 no 57 rādītājiem. 2. lpp. no " + str(report.facts.pages))


def test_every_limit_has_its_row_its_rule_and_its_link() -> None:
    questionnaire = shipped("published-limits")
    report = printed(snapshot(sheet(questionnaire, {})), options=FULL)
    objects = report.objects.replace(b"\\", b"")
    status = {Status.LAW: "likums", Status.PUBLISHED: "publicēts", Status.PLATFORM: "platforma"}
    for limit in questionnaire.thresholds:
        label, source = (plain(text.pick("lv")) for text in (limit.label, limit.source.title))
        row = report.text.split(f"{label} nav aizpildīts", 1)[1]
        words = status[limit.status] + (", orientējošs" if limit.orientation else "")
        assert re.match(rf"( [(].*?[)])?.{{0,250}} {words} ", row), limit.id
        assert source in report.text, limit.id
        assert plain(limit.text.pick("lv")) in report.text, limit.id
        assert f"/URI ({limit.source.url})".encode() in objects, limit.id


def test_orientation_is_never_met_or_missed() -> None:
    limit = Threshold(
        "t",
        same("Iepirkumi"),
        "question:N1",
        Comparison.AT_MOST,
        Fraction(10),
        Status.PUBLISHED,
        unit=same("%"),
        orientation=True,
    )
    figure = question("N1", NumberForm(same("%"), 0))
    form = questionnaire_of(section("S", figure), thresholds=(limit,), kind=Kind.DATA)
    report = printed(snapshot(sheet(form, {"N1": Answer(State.ANSWERED, Fraction(17))})))
    assert "Iepirkumi virs sliekšņa (ne vairāk kā 10 %) publicēts, orientējošs" in report.text
    # what there is none of has no figure of its own
    assert "No 1 sliekšņa 1 orientējošs; ievadīts 1 no 1 rādītāja. 1 orientējošs 1 no 1 rādītāja" in report.pages[1]
    assert "sasniegts" not in report.pages[1]
    assert "sasniegts" not in report.pages[3].partition("Kas vēl ir atvērts")[0]


def test_several_sheets_have_one_cover_and_their_own_coverage() -> None:
    sheets = (sheet(shipped("published-limits"), {}), sheet(shipped("good-governance"), kalnupe_answers()))
    report = printed(snapshot(*sheets))
    assert "Seši no divpadsmit principiem" in report.pages[1]
    assert report.text.count("Apstiprina (amats, vārds, uzvārds, paraksts)") == 1
    limits = next(page for page in report.pages[3:] if "Publicētie sliekšņi Pašvaldība ieraksta" in page)
    assert "Vērtība ierakstīta 0 no 57 rādītājiem." in limits
    principles = next(page for page in report.pages[3:] if "Principi un sliekšņi" in page)
    assert "Laba demokrātiska pārvaldība: 66 no 70 attiecināmajiem jautājumiem; 2 nav attiecināmi" in principles
    assert report.pages.index(limits) < report.pages.index(principles)


def test_two_assessments_in_one_file() -> None:
    report = printed(kalnupe(title="Pirmais"), kalnupe(title="Otrais"))
    covers = [index for index, page in enumerate(report.pages) if "Apstiprina (amats" in page]
    assert len(covers) == 2
    assert "Otrais" in report.pages[covers[1]]
    assert f"Principi un sliekšņi {covers[1] + 4}" in report.pages[covers[1] + 2]


def test_a_real_municipality_is_not_called_invented() -> None:
    assert "zdomāta" not in printed(kalnupe(code="LV-011")).text


@pytest.mark.parametrize("answered", [True, False])
def test_every_type_of_question(answered: bool) -> None:
    form = load(FILES / "every-type.yaml").questionnaire
    answers = all_best(form) if answered else {}
    report = printed(snapshot(sheet(form, answers)), options=FULL)
    for each in form.questions:
        assert " ".join(each.text.pick("lv").split()) in report.text, each.id
    assert ("Brīvs teksts." in report.text) == answered


def test_percent_sum_and_more_sections_than_a_radar_holds() -> None:
    sections = [section(f"S{number}", question(f"Q{number}")) for number in range(1, 15)]
    in_percent = replace(questionnaire_of(*sections), scale=None)
    answers = {f"Q{number}": Answer(State.ANSWERED, Fraction(3)) for number in range(1, 15)}
    assert "75,00 %" in printed(snapshot(sheet(in_percent, answers))).pages[1]
    in_points = replace(questionnaire_of(*sections), roll_up=RollUp.SUM)
    report = printed(snapshot(sheet(in_points, answers)))
    assert "42,00 kopvērtējums no 56 punktiem" in report.pages[1]
    assert "Vērtējums ir visu jautājumu punktu summa." in report.text


def test_figure_does_not_contradict_its_verdict() -> None:
    # (151 · 2 + 149 · 3) : 300 = 2,49666…: rounded to two decimals it would look like the threshold itself
    form = questionnaire_of(
        section("S1", question("Q1", weight=151), question("Q2", weight=149)),
        section("S2", question("Q3")),
        thresholds=(threshold("each_section"),),
    )
    report = printed(snapshot(sheet(form, answered(Q1=2, Q2=3, Q3=3))))
    assert "1 S1 2,497 – nav sasniegts" in report.text
    assert "2 S2 3,00 – sasniegts" in report.text


def test_verdict_that_hangs_on_not_applicable_answers_says_so() -> None:
    answers = {**answered(Q1=3), "Q2": Answer(State.NOT_APPLICABLE, None, "Nav.")}
    form = questionnaire_of(section("S1", question("Q1"), question("Q2")), thresholds=(threshold("each_section"),))
    warning = "Ja jautājumus, kas nav attiecināmi, skaitītu kā zemākos"
    assert printed(snapshot(sheet(form, answers))).text.count(warning) >= 2


def test_long_names_and_titles() -> None:
    base = kalnupe(title="Garš virsraksts " * 700)
    unit = replace(base.assessment.unit, name="Ļoti gara iestādes nosaukuma vārdi " * 8)
    report = printed(replace(base, assessment=replace(base.assessment, unit=unit)))
    heads = re.compile("^Ļoti gara iestādes [^…]*… Garš virsraksts [^…]*…")
    cover, *pages = report.pages
    assert sum(page.count("Garš virsraksts") for page in [cover, *(heads.sub("", each) for each in pages)]) == 700
    assert sum(heads.match(page) is not None for page in pages) == report.facts.pages - 1


def test_long_question_does_not_break_the_worked_example() -> None:
    long = replace(question("Q1"), text=same("garš jautājums " * 500))
    form = questionnaire_of(section("S1", long, question("Q2")), thresholds=(threshold("each_section"),))
    report = printed(snapshot(sheet(form, answered(Q1=3, Q2=2))), options=FULL)
    assert "5 : 2 = 2,5" in report.text
    assert report.text.count("garš jautājums") >= 500


def test_long_text_runs_over_pages_whole() -> None:
    words = [f"svārds{number}" for number in range(10_000)]
    report = with_why(" ".join(words))
    assert sum(len(word) + 1 for word in words) > 98_000
    found = [word for word in report.text.split() if word.startswith("svārds")]
    assert found == words


def test_text_without_spaces_is_broken_into_lines() -> None:
    report = with_why("x" * 100_000)
    assert sum(page.count("x") for page in report.pages) >= 100_000


def test_long_texts_of_a_figure_stand_whole() -> None:
    why, value = "sgarais pamatojums " * 2_000, "zgaršvārds " * 150
    form = questionnaire_of(section("S", question("N1", TextForm()), question("N2", TextForm())), kind=Kind.DATA)
    answers = {"N1": Answer(State.ANSWERED, value, why), "N2": Answer(State.ANSWERED, "Īsi.\nDivās rindās.")}
    report = printed(snapshot(sheet(form, answers)))
    assert report.text.count("sgarais") == 2_000
    assert report.text.count("zgaršvārds") == 150
    assert "Īsi. Divās rindās." in report.text
    assert "…" not in report.text


def test_characters_without_glyph_are_named_and_listed() -> None:
    report = with_why("Labi 😀, arī שלום un <b>&amp;</b>\x07")
    assert report.facts.missing == ("😀", "ש", "ל", "ו", "ם", "\x07")
    assert "Labi [U+1F600], arī [U+05E9][U+05DC][U+05D5][U+05DD] un <b>&amp;</b>[U+0007]" in report.text


def test_paragraphs_of_a_justification_stay_apart() -> None:
    report = with_why("Pirmā rinda.\n\nOtrā rinda.")
    assert "Pirmā rinda. Otrā rinda." in report.text


def test_1802_questions() -> None:
    form = load(large_questionnaire(), "large").questionnaire
    report = printed(snapshot(sheet(form, {"Q1": Answer(State.CANNOT_JUDGE)})), options=FULL)
    assert "1802 jautājumi" in report.pages[0]
    assert all(f" {each.number} " in report.text for each in form.questions)


@pytest.mark.parametrize(
    ("limits", "words"),
    [((), "gaida 2 jautājumi. Q4"), ((threshold("each_section"),), "gaida 2 jautājumi; vispirms tie, kas izšķir")],
)
def test_deciding_questions_come_first_only_where_there_are_any(limits: tuple[Threshold, ...], words: str) -> None:
    form = questionnaire_of(section("S1", *(question(f"Q{n}") for n in range(1, 6))), thresholds=limits)
    assert words in printed(snapshot(sheet(form, answered(Q1=2, Q2=3, Q3=2)))).text


def test_bounds_lead_where_little_is_answered() -> None:
    answers = {name: answer for name, answer in kalnupe_answers().items() if name in ("P1.1", "P1.2")}
    report = printed(snapshot(sheet(shipped("good-governance"), answers)))
    # from (3 + 3) / 6 / 12 to ((3 + 3 + 4 * 4) / 6 + 11 * 4) / 12
    assert "0,08–3,97 kopvērtējums no 4; provizoriski, pagaidām 3,00" in report.pages[1]
