"""What a questionnaire file says becomes the domain's values, exactly."""

from fractions import Fraction
from pathlib import Path

import pytest

from selfassess.content import load
from selfassess.domain.errors import ProblemsError
from selfassess.domain.forms import (
    BandScore,
    ChecklistForm,
    ChoiceForm,
    LevelForm,
    LinearScore,
    NumberBand,
    NumberForm,
    Option,
    SurveyForm,
    TextForm,
    YesNoForm,
)
from selfassess.domain.questionnaire import Comparison, Kind, RollUp, Source, Status
from selfassess.domain.relevance import AllOf, Compare, Contains
from selfassess.domain.text import Text, plain
from selfassess.voice import Voice
from tests.generated import large_questionnaire

MINIMAL = """\
format: 1
id: small
edition: 7
kind: assessment
unit: any
languages: [no, lv]
title: {no: Skjema, lv: Anketa}
sections:
  - id: A
    title: {no: Del, lv: Daļa}
    questions:
      - id: C1
        type: choice
        text: {no: Hva?, lv: Kas?}
        options:
          - {id: no, label: {no: Nei, lv: Nē}, points: 0}
          - {id: yes, label: {no: Ja, lv: Jā}, points: "0,10"}
      - id: T1
        type: text
        text: {no: "12", lv: 2026-11-22}
        relevant_if: C1 == no
"""


def warnings_of(text: str) -> list[tuple[str, object]]:
    """Return the codes of the warnings with their lines."""
    return [(problem.code, problem.fields["line"]) for problem in load(text, "file.yaml").warnings]


def test_the_header_is_read(files: Path) -> None:
    loaded = load(files / "every-type.yaml")
    read = loaded.questionnaire
    assert (read.id, read.edition, read.kind, read.unit) == ("every-type", 1, Kind.ASSESSMENT, "any")
    assert read.languages == ("lv", "en")
    assert read.title == Text({"lv": "Visi jautājumu veidi", "en": "Every type of question"})
    assert (read.minutes, read.roll_up, read.decimals) == (15, RollUp.MEAN_OF_SECTIONS, 2)
    assert read.source == Source(
        title=Text({"lv": "Pārbaužu anketa", "en": "Test questionnaire"}),
        issuer=plain("Selfassess"),
        url="https://example.org/every-type",
        date="2026-11-22",
        licence="CC0-1.0",
        note=Text({"lv": "Saturs ir izdomāts.", "en": "The content is invented."}),
    )
    assert read.tag_sets == {"principles_2008": ("P1", "P2"), "principles_2023": ("P1", "P2", "P3")}
    assert read.scale is not None
    assert [point.value for point in read.scale.points] == [0, 1, 2, 3, 4]
    assert [band.low for band in read.bands] == [0, Fraction(5, 2), Fraction(7, 2)]
    assert loaded.warnings == ()


def test_sections_nest(files: Path) -> None:
    read = load(files / "every-type.yaml").questionnaire
    assert [section.id for section in read.sections] == ["A", "B", "C"]
    assert [(section.id, section.scored) for section in read.sections[0].sections] == [("A-T1", False), ("A-T2", True)]
    assert (read.sections[0].weight, read.section_by_id["A-T2"].weight) == (2, Fraction(1, 2))
    assert read.sections[0].short == Text({"lv": "Kārtība", "en": "Rules"})
    assert read.sections[0].guidance.pick("en").startswith("### What good practice looks like\n")
    assert [question.id for question in read.questions] == [
        *("A1", "A2", "A3", "A4"),
        *("B1", "B2", "B3", "B4", "B5"),
        *("C1", "C2", "C3"),
    ]


def test_every_type_has_its_form(files: Path) -> None:
    read = load(files / "every-type.yaml").questionnaire.question_by_id
    level, own = read["A1"].form, read["A4"].form
    assert isinstance(level, LevelForm)
    assert level.texts[4] == Text(
        {"lv": "Noteikumus uzlabo pēc rezultātiem.", "en": "Rules are improved from results."}
    )
    assert isinstance(own, LevelForm)
    assert [point.value for point in own.scale.points] == [1, 2, 4]
    assert read["A2"].form == YesNoForm(partly=True)
    assert read["A3"].form == YesNoForm(yes_is_good=False)
    choice, checklist = read["B1"].form, read["B2"].form
    assert isinstance(choice, ChoiceForm)
    assert choice.options[2] == Option("online", Text({"lv": "Tiešsaistē", "en": "Online"}), Fraction(2))
    assert isinstance(checklist, ChecklistForm)
    assert [(item.id, item.points) for item in checklist.items] == [("prices", 1), ("forms", 1), ("terms", 2)]
    days = Text({"lv": "dienas", "en": "days"})
    bands = (
        NumberBand(Fraction(15), Fraction(2)),
        NumberBand(Fraction(30), Fraction(1)),
        NumberBand(None, Fraction(0)),
    )
    assert read["B3"].form == NumberForm(days, 0, Fraction(0), Fraction(400), BandScore(bands))
    linear = LinearScore(Fraction(0), Fraction(40))
    assert read["B4"].form == NumberForm(plain("%"), 1, Fraction(0), Fraction(100), linear)
    points, institute = Text({"lv": "punkti", "en": "points"}), Text({"lv": "Institūts", "en": "Institute"})
    assert read["B5"].form == NumberForm(points, 1, Fraction(0), Fraction(40), None, True, institute)
    assert read["C3"].form == TextForm()


def test_a_question_keeps_all_it_says(files: Path) -> None:
    read = load(files / "every-type.yaml").questionnaire.question_by_id
    first = read["A1"]
    assert (first.number, first.effort, first.weight, first.not_applicable_allowed) == ("1.1", 2, 1, False)
    assert first.replaces == ("older-questionnaire@2#R1",)
    assert first.tags == {"principles_2008": ("P1",), "principles_2023": ("P1", "P2")}
    assert first.sources == (
        Source(
            act=plain("Pašvaldību likums"),
            article="46. pants",
            url="https://example.org/municipal-act",
            duty=Text({"lv": "Projektu publicē 2 nedēļas", "en": "The draft is published for 2 weeks"}),
            number=Fraction(2),
            unit=Text({"lv": "nedēļas", "en": "weeks"}),
            valid_from="2023-01-01",
            checked="2026-11-22",
            read="act",
        ),
    )
    assert (read["A2"].weight, read["C2"].weight, read["C2"].is_scored) == (2, 0, False)
    assert (read["B3"].number, read["A3"].not_applicable_allowed) == ("3", True)
    assert read["A4"].relevant_if == Compare("A3", "==", ("yes",))
    assert read["B4"].relevant_if == AllOf((Compare("B1", "==", ("online",)), Contains("B2", "prices")))


def test_thresholds_and_awards_are_read(files: Path) -> None:
    read = load(files / "every-type.yaml").questionnaire
    assert [(each.id, each.applies_to, each.comparison, each.value, each.status) for each in read.thresholds] == [
        ("every-section", "each_section", Comparison.AT_LEAST, Fraction(5, 2), Status.HOUSE),
        ("overall", "overall", Comparison.AT_LEAST, Fraction(5, 2), Status.HOUSE),
        ("preset-minimum", "each_section", Comparison.AT_LEAST, None, Status.PUBLISHED),
        ("service-section", "section:B", Comparison.MORE_THAN, Fraction(1), Status.PLATFORM),
        ("reply-days", "question:B3", Comparison.AT_MOST, Fraction(30), Status.LAW),
        ("index-others", "question:B5", Comparison.LESS_THAN, Fraction(10), Status.PUBLISHED),
    ]
    assert [each.orientation for each in read.thresholds] == [False] * 5 + [True]
    assert (read.thresholds[4].source.act, read.thresholds[4].source.year) == (plain("Iesniegumu likums"), 2007)
    assert [(award.id, award.requires) for award in read.awards] == [("label", ("every-section", "overall"))]


def test_a_survey_is_read(files: Path) -> None:
    read = load(files / "survey.yaml").questionnaire
    assert (read.kind, read.minimum_n) == (Kind.SURVEY, {"residents": 30, "councillors": 5})
    assert read.question_by_id["S1"].form == SurveyForm("agree5")


def test_words_of_yaml_stay_texts() -> None:
    """YAML 1.1 would make false of `no`, a date of the date and a float of the points."""
    read = load(MINIMAL, "file.yaml").questionnaire
    assert read.languages == ("no", "lv")
    choice = read.question_by_id["C1"].form
    assert isinstance(choice, ChoiceForm)
    assert [option.id for option in choice.options] == ["no", "yes"]
    assert choice.options[0].label == Text({"no": "Nei", "lv": "Nē"})
    assert choice.options[1].points == Fraction(1, 10)
    assert read.question_by_id["T1"].text == Text({"no": "12", "lv": "2026-11-22"})
    assert read.question_by_id["T1"].relevant_if == Compare("C1", "==", ("no",))


def test_numbers_are_exact() -> None:
    text = MINIMAL.replace('"0,10"', "0.100000000000000006").replace("points: 0}", "points: 1234567890123456}")
    choice = load(text, "file.yaml").questionnaire.question_by_id["C1"].form
    assert isinstance(choice, ChoiceForm)
    assert choice.options[1].points == Fraction(100000000000000006, 10**18)
    assert choice.options[0].points == 1234567890123456


def test_byte_order_mark_and_line_ends_make_no_other_file(tmp_path: Path) -> None:
    path = tmp_path / "small.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + MINIMAL.replace("\n", "\r\n").encode())
    loaded = load(path)
    assert loaded.text == MINIMAL
    assert loaded.sha256 == load(MINIMAL, "other").sha256


def test_a_missing_language_is_a_warning_with_its_line() -> None:
    text = MINIMAL.replace("text: {no: Hva?, lv: Kas?}", "text: {lv: Kas?}")
    loaded = load(text, "file.yaml")
    assert [(each.code, each.fields["line"]) for each in loaded.warnings] == [("content.language_missing", 14)]
    assert Voice("en").problem(loaded.warnings[0]) == "file.yaml:14: C1: text has no text in no. Add it."
    assert loaded.questionnaire.question_by_id["C1"].text.pick("no") == "Kas?"


def test_a_text_without_language_is_the_default_language_only() -> None:
    text = MINIMAL.replace("title: {no: Del, lv: Daļa}", "title: Del")
    assert warnings_of(text) == [("content.language_missing", 10)]
    assert load(text, "").questionnaire.sections[0].title == Text({"no": "Del"})


def test_a_partial_language_may_be_incomplete() -> None:
    text = MINIMAL.replace("{no: Hva?, lv: Kas?}", "{no: Hva?}")
    assert warnings_of(text) == [("content.language_missing", 14)]
    assert warnings_of(text.replace("[no, lv]", "[no, lv]\nlanguages_partial: [lv]")) == []


def test_a_missing_level_text_names_the_level(files: Path) -> None:
    text = (files / "every-type.yaml").read_text(encoding="utf-8")
    text = text.replace('{lv: "Izmeklē katru un mācās.", en:', "{en:")
    problem = load(text, "file.yaml").warnings[0]
    assert Voice("en").problem(problem).startswith("file.yaml:164: A4: level 4 has no text in Latvian (lv).")
    latvian = "file.yaml:164: A4: 4. līmenim nav teksta latviešu valodā (lv). Pievienojiet to."
    assert Voice("lv").problem(problem) == latvian
    assert text.split("\n")[163].strip() == '- {en: "Each one is investigated and learned from."}'


def test_weak_places_are_warnings(files: Path) -> None:
    text = (files / "every-type.yaml").read_text(encoding="utf-8").replace("more_than: 1\n", "more_than: 5\n")
    text += "  - {id: D, title: {lv: Tukša, en: Empty}}\n"
    codes = [problem.code for problem in load(text, "file.yaml").warnings]
    assert codes == ["content.target_beyond_scale", "content.section_empty"]


def test_a_limit_in_percent_may_be_beyond_the_scale(files: Path) -> None:
    text = (files / "every-type.yaml").read_text(encoding="utf-8")
    limit = text.replace("more_than: 1\n    unit: points\n", "more_than: 60\n    unit: percent\n")
    assert limit != text
    assert [problem.code for problem in load(limit, "file.yaml").warnings] == []
    limit = limit.replace("more_than: 60", "more_than: 101")
    assert [problem.code for problem in load(limit, "file.yaml").warnings] == ["content.target_beyond_scale"]


@pytest.mark.parametrize("kind", ["data", "survey"])
def test_a_questionnaire_without_roll_up_has_no_overall_limit(kind: str) -> None:
    text = MINIMAL.replace("kind: assessment", f"kind: {kind}")
    limit = "thresholds: [{id: t, label: {no: G, lv: R}, applies_to: overall, at_least: 1, status: house}]\nsections:"
    with pytest.raises(ProblemsError) as caught:
        load(text.replace("sections:", limit), "file.yaml")
    assert [problem.code for problem in caught.value.problems] == ["content.target_without_figure"]


def test_the_generated_questionnaire_is_valid() -> None:
    loaded = load(large_questionnaire(), "large.yaml")
    assert len(loaded.questionnaire.questions) == 1802
    assert loaded.warnings == ()
    assert {question.type for question in loaded.questionnaire.questions} == {
        *("level", "yes_no", "choice", "checklist", "number", "reference", "text"),
    }
    assert sum(question.relevant_if is not None for question in loaded.questionnaire.questions) > 50
    assert large_questionnaire(50, seed=1) != large_questionnaire(50, seed=2)
