"""What is said about a show of hands, in both languages."""

from fractions import Fraction

import pytest

from selfassess.domain.forms import ChoiceForm, LevelForm, Option, Scale, ScalePoint, YesNoForm
from selfassess.domain.hands import Show, ballot_of
from selfassess.domain.questionnaire import Question
from selfassess.domain.text import NO_TEXT, Text
from selfassess.voice import Voice
from selfassess.voice.findings.seminar import (
    ballot_keys,
    hands_sentence,
    hands_words,
    median_remark,
    median_words,
    origin_words,
    spread_words,
)

LV, EN = Voice("lv"), Voice("en")
SCALE = Scale(tuple(ScalePoint(Fraction(level), NO_TEXT) for level in range(5)))
LEVELS = Question("Q", "1", "level", NO_TEXT, LevelForm(SCALE, (NO_TEXT,) * 5))
YES_NO = Question("Q", "1", "yes_no", NO_TEXT, YesNoForm())
NAMES = Question(
    "Q",
    "1",
    "choice",
    NO_TEXT,
    ChoiceForm(tuple(Option(name, Text({"lv": name, "en": name}), Fraction(1)) for name in "abc")),
)


def show(question: Question, *counts: int) -> Show:
    ballot = ballot_of(question)
    assert ballot is not None
    return Show(ballot, counts)


@pytest.mark.parametrize(
    ("counts", "latvian", "english"),
    [
        ((0, 0, 0, 0, 0), "Vēl nav pacelta neviena roka.", "No hand has been raised yet."),
        ((0, 0, 1, 0, 0), "Tikai 1 roka: kopainai par maz.", "Only 1 hand: too few for a picture."),
        ((0, 0, 4, 0, 0), "Tikai 4 rokas: kopainai par maz.", "Only 4 hands: too few for a picture."),
        ((0, 0, 5, 0, 0), "Visi ir vienisprātis: 2.", "All of one mind: 2."),
        (
            (1, 4, 11, 12, 2),
            "Gandrīz puse izvēlas 3 vai 4: ir ko pārrunāt.",
            "Nearly half see 3 or 4: there is something to discuss.",
        ),
        (
            (6, 5, 2, 0, 9),
            "Divas nometnes: ap 0 un ap 4. Lai abas pasaka, kāpēc.",
            "Two camps, round 0 and round 4. Let both say why.",
        ),
        (
            (3, 0, 2, 0, 2),
            "Trīs nometnes: ap 0, 2 un 4. Lai visas trīs pasaka, kāpēc.",
            "Three camps, round 0, 2 and 4. Let all three say why.",
        ),
        (
            (5, 0, 3, 0, 2),
            "Trīs nometnes: ap 0, 2 un 4. Lai visas trīs pasaka, kāpēc.",
            "Three camps, round 0, 2 and 4. Let all three say why.",
        ),
        # nobody can be lower than 0
        (
            (3, 1, 2, 0, 0),
            "Puse izvēlas 0, puse – 1 vai augstāk: ir ko pārrunāt.",
            "Half see 0, half 1 or higher: there is something to discuss.",
        ),
        ((2, 2, 2, 7, 0), "Vairākums izvēlas 3: 7 no 13.", "Most see 3: 7 of 13."),
        (
            (0, 5, 5, 0, 0),
            "Puse izvēlas 1 vai zemāk, puse – 2 vai augstāk: ir ko pārrunāt.",
            "Half see 1 or lower, half 2 or higher: there is something to discuss.",
        ),
        (
            (6, 6, 6, 6, 6),
            "Viedokļi ievērojami atšķiras: tie ir no 0 līdz 4.",
            "Views are far apart: they reach from 0 to 4.",
        ),
        (
            (0, 5, 9, 5, 1),
            "Viedokļi ir tuvi: 19 no 20 izvēlas 1, 2 vai 3.",
            "The views lie close together: 19 of 20 see 1, 2 or 3.",
        ),
    ],
)
def test_sentences_about_levels(counts: tuple[int, ...], latvian: str, english: str) -> None:
    assert hands_sentence(LV, LEVELS, show(LEVELS, *counts)) == latvian
    assert hands_sentence(EN, LEVELS, show(LEVELS, *counts)) == english


def test_sentences_about_answers_in_words() -> None:
    assert hands_sentence(EN, YES_NO, show(YES_NO, 12, 8)) == "Most see “yes”: 12 of 20."
    assert hands_sentence(LV, YES_NO, show(YES_NO, 10, 10)) == "Puse izvēlas „nē”, puse – „jā”: ir ko pārrunāt."
    assert hands_sentence(EN, NAMES, show(NAMES, 4, 3, 3)) == "Most hands, 4 of 10, are for “a”; that is no majority."
    assert hands_sentence(EN, NAMES, show(NAMES, 4, 2, 4)) == "Equally many hands for “a” and “c”."


def test_median_and_spread() -> None:
    even = show(LEVELS, 0, 2, 0, 0, 2)
    assert median_words(LV, LEVELS, even) == "Mediāna starp 1 un 4"
    assert median_remark(LV, LEVELS, even) == "Vērtējumā skaita zemāko: 1."
    # the middle half is all of them, and would say nothing
    assert spread_words(LV, LEVELS, even) == "Visas rokas: 1–4"
    # hands 8 from below and from above of 30; of 7 hands the second: a quarter of seven, rounded down, is one
    assert spread_words(LV, LEVELS, show(LEVELS, 1, 4, 11, 12, 2)) == "Bez zemākās un augstākās ceturtdaļas: 2–3"
    assert spread_words(EN, LEVELS, show(LEVELS, 1, 1, 3, 1, 1)) == "Without the lowest and the highest quarter: 1–3"
    assert spread_words(EN, LEVELS, show(LEVELS, 3, 0, 2, 0, 2)) == "All hands: 0–4"
    three = show(LEVELS, 1, 0, 1, 1, 0)
    assert median_words(EN, LEVELS, three) == "Median 2"
    assert median_remark(EN, LEVELS, three) == ""
    # fewer than four hands have no middle half
    assert spread_words(EN, LEVELS, three) == "All hands: 0–3"
    assert median_words(EN, NAMES, show(NAMES, 4, 2, 4)) == "Most hands: “a” and “c”"
    assert spread_words(EN, NAMES, show(NAMES, 4, 2, 4)) == ""
    assert median_words(EN, LEVELS, show(LEVELS, 0, 0, 0, 0, 0)) == ""


def test_keys_hands_and_origin() -> None:
    assert ballot_keys(EN, LEVELS) == ["0", "1", "2", "3", "4"]
    assert ballot_keys(EN, YES_NO) == ["1", "2"]
    assert [hands_words(LV, count) for count in (0, 1, 21, 30)] == ["0 roku", "1 roka", "21 roka", "30 rokas"]
    assert origin_words(LV, True) == "Izdomāts novads, nekas netiek saglabāts"
    assert origin_words(LV, False) == "Seminārs notiek ar kopiju; datnē nekas nemainās"
