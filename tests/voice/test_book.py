"""The guidelines as a book: every question with how it is answered, its limits and its sources."""

from pathlib import Path

import pytest

from selfassess.content import load
from selfassess.domain.prose import BlockKind
from selfassess.voice import Voice
from selfassess.voice.book import Book, Cited, book_of, holds


@pytest.fixture
def book(files: Path) -> Book:
    return book_of(Voice("en"), load(files / "every-type.yaml").questionnaire)


def test_sections_are_chapters_and_targets_their_groups(book: Book) -> None:
    assert (book.title, [chapter.heading for chapter in book.chapters]) == (
        "Every type of question",
        ["1. Arrangements", "2. Services", "3. Insight"],
    )
    first = book.chapters[0]
    assert [(group.title, [one.id for one in group.passages]) for group in first.groups] == [
        ("The rules are clear", ["A1", "A2"]),
        ("Risk management", ["A3", "A4"]),
    ]
    assert [(block.kind, block.words) for block in first.guidance] == [
        (BlockKind.HEADING, "What good practice looks like"),
        (BlockKind.PARAGRAPH, "The arrangements are written down and known."),
    ]
    assert [group.title for group in book.chapters[1].groups] == [""]
    found = book.chapter_of("B3")
    assert found is not None
    assert (found.id, book.chapter_of("Z9")) == ("B", None)


def test_every_type_says_how_it_is_answered(book: Book) -> None:
    manners = {one.id: one.manner for chapter in book.chapters for one in chapter.passages}
    assert manners == {
        "A1": "",
        "A2": "Answer yes, partly or no.",
        "A3": "Answer yes or no.",
        "A4": "",
        "B1": "Choose one answer.",
        "B2": "Tick everything that holds.",
        "B3": "Enter a figure (days). It lies between 0 and 400.",
        "B4": "Enter a figure (%). It lies between 0 and 100.",
        "B5": "Enter the figure that Institute publishes.",
        "C1": "",
        "C2": "",
        "C3": "Answer in your own words.",
    }


def test_a_passage_has_levels_limits_evidence_and_sources(book: Book) -> None:
    passages = {one.id: one for chapter in book.chapters for one in chapter.passages}
    one = passages["A1"]
    assert (one.number, one.name, one.text) == ("1.1", "Clarity of rules", "Are the rules clear?")
    assert one.options[0] == ("0 None", "There are no rules.")
    assert one.options[4] == ("4 Exemplary", "Rules are improved from results.")
    assert one.evidence == "Text of the rules."
    assert one.sources == (
        Cited(
            "Pašvaldību likums, 46. pants",
            "https://example.org/municipal-act",
            (
                "The draft is published for 2 weeks",
                (
                    "In force from 1\N{NO-BREAK SPACE}Jan\N{NO-BREAK SPACE}2023, "
                    "checked on 22\N{NO-BREAK SPACE}Nov\N{NO-BREAK SPACE}2026"
                ),
            ),
        ),
    )
    assert passages["A4"].options[2] == ("4 Excellently", "Each one is investigated and learned from.")
    assert passages["B1"].options == (("•", "Only in person"), ("•", "By e-mail too"), ("•", "Online"))
    assert passages["B3"].limits == ("Reply within 30 days (law)",)
    assert [(one.name, one.address) for one in passages["B3"].sources] == [
        ("Iesniegumu likums, 5. panta 3. daļa", "https://example.org/act")
    ]
    assert passages["B5"].limits == ("Index less than 10 (published, for orientation)",)
    assert [one.name for one in passages["B5"].sources] == ["Index of other states"]
    assert (passages["A2"].name, passages["A2"].text) == ("", "Are the rules published?")


def test_a_limit_says_what_it_asks_for_once(files: Path) -> None:
    text = (files / "every-type.yaml").read_text(encoding="utf-8").replace("Reply within 30 days", "Reply in time")
    chapter = book_of(Voice("en"), load(text, "changed.yaml").questionnaire).chapters[1]
    limits = next(one.limits for one in chapter.passages if one.id == "B3")
    assert limits == ("Reply in time: at most 30\N{NO-BREAK SPACE}days (law)",)


def test_a_survey_says_who_answers(files: Path) -> None:
    (chapter, *_) = book_of(Voice("en"), load(files / "survey.yaml").questionnaire).chapters
    assert chapter.passages[0].manner.startswith("Respondents say how far they agree")


def test_words_are_found_without_regard_to_accents() -> None:
    assert holds("Interešu konflikts ir zināms", "KONFLIKTS interesu")
    assert not holds("Interešu konflikts", "interesu dāvanas")
    assert holds("anything", " ")
