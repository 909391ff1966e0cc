import datetime as dt
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

import pytest

from selfassess.domain.errors import Problem
from selfassess.domain.figures import Verdict
from selfassess.domain.questionnaire import Status
from selfassess.domain.text import Text
from selfassess.voice import LANGUAGES, Voice
from selfassess.voice.terms import status_word, status_words, verdict_word
from tests.sheets import threshold

S = "\N{NO-BREAK SPACE}"


@pytest.fixture
def lv() -> Voice:
    return Voice("lv")


@pytest.fixture
def en() -> Voice:
    return Voice("en")


@pytest.fixture
def nb() -> Voice:
    return Voice("nb")


@pytest.fixture
def riga_time(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "EET-2EEST,M3.5.0/3,M10.5.0/4")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def test_languages_and_locales() -> None:
    assert LANGUAGES == ("lv", "en", "nb")
    assert [Voice(language).locale for language in LANGUAGES] == ["lv-LV", "en-GB", "nb-NO"]


def test_unknown_language_is_refused() -> None:
    with pytest.raises(KeyError):
        Voice("xx")


@pytest.mark.parametrize(
    ("value", "decimals", "latvian", "english"),
    [
        (0, None, "0", "0"),
        (Fraction(5, 2), None, "2,5", "2.5"),
        (Fraction(329, 120), 2, "2,74", "2.74"),
        (Fraction(5), 2, "5,00", "5.00"),
        (999, None, "999", "999"),
        (1234, None, "1234", "1,234"),
        (Fraction(24691, 2), None, f"12{S}345,5", "12,345.5"),
        (Fraction("1234567.89"), None, f"1{S}234{S}567,89", "1,234,567.89"),
        (Fraction(-1234, 10), None, "−123,4", "−123.4"),
        (Fraction(-1, 1000), 2, "0,00", "0.00"),
        (Fraction(1, 3), None, "1/3", "1/3"),
    ],
)
def test_numbers(lv: Voice, en: Voice, value: Fraction, decimals: int | None, latvian: str, english: str) -> None:
    assert lv.number(value, decimals) == latvian
    assert en.number(value, decimals) == english


@pytest.mark.parametrize(
    ("value", "decimals", "words"),
    [
        (0, None, "0"),
        (Fraction(329, 120), 2, "2,74"),
        (1234, None, "1234"),
        (12345, None, f"12{S}345"),
        (Fraction("1234567.89"), None, f"1{S}234{S}567,89"),
        (Fraction(-1234, 10), None, "−123,4"),
        (Fraction(-1, 1000), 2, "0,00"),
    ],
)
def test_norwegian_numbers(nb: Voice, value: Fraction, decimals: int | None, words: str) -> None:
    assert nb.number(value, decimals) == words


def test_rounding_never_contradicts_the_limit(lv: Voice) -> None:
    assert lv.rounded(Fraction("2.4967"), 2) == "2,50"
    assert lv.rounded(Fraction("2.4967"), 2, Fraction(5, 2)) == "2,497"


def test_percent(lv: Voice, en: Voice, nb: Voice) -> None:
    assert lv.percent(Fraction(66, 70)) == f"94{S}%"
    assert nb.percent(Fraction(1, 8), 1) == f"12,5{S}%"
    assert en.percent(Fraction(66, 70)) == "94%"
    assert lv.percent(Fraction(1, 8), 1) == f"12,5{S}%"


def test_range_and_list(lv: Voice, en: Voice, nb: Voice) -> None:
    assert nb.between("2,59", "2,81") == "2,59–2,81"
    assert [nb.join(words) for words in ([], ["a"], ["a", "b"], ["a", "b", "c"])] == ["", "a", "a og b", "a, b og c"]
    assert lv.between("2,59", "2,81") == "2,59–2,81"
    assert [lv.join(words) for words in ([], ["a"], ["a", "b"], ["a", "b", "c"])] == ["", "a", "a un b", "a, b un c"]
    assert en.join(["a", "b", "c"]) == "a, b and c"


def test_cardinals(lv: Voice, en: Voice, nb: Voice) -> None:
    # ett prinsipp, én del; from two on the gender makes no difference
    assert [nb.cardinal(n) for n in (0, 1, 2, 7, 8, 12, 13)] == ["0", "ett", "to", "sju", "åtte", "tolv", "13"]
    assert [nb.cardinal(n, "f") for n in (1, 2, 12, 10000)] == ["én", "to", "tolv", f"10{S}000"]
    assert [lv.cardinal(n) for n in (1, 6, 12, 13)] == ["viens", "seši", "divpadsmit", "13"]
    assert [lv.cardinal(n, "f") for n in (1, 3, 9, 10)] == ["viena", "trīs", "deviņas", "desmit"]
    assert [en.cardinal(n) for n in (0, 1, 12, 1000)] == ["0", "one", "twelve", "1,000"]


def test_latvian_dates(lv: Voice) -> None:
    day = dt.date(2026, 11, 22)
    assert lv.date(day) == f"2026.{S}gada 22.{S}novembris"
    assert lv.date(day, "in") == f"2026.{S}gada 22.{S}novembrī"
    assert lv.date(dt.date(2026, 5, 3), "in") == f"2026.{S}gada 3.{S}maijā"
    assert lv.date(dt.date(2026, 3, 3), "in") == f"2026.{S}gada 3.{S}martā"
    assert lv.date(dt.date(2026, 1, 5), "short") == "05.01.2026."
    assert lv.date(day, "day") == f"22.{S}novembrī"


def test_english_dates(en: Voice) -> None:
    day = dt.date(2026, 11, 22)
    assert en.date(day) == f"22{S}November 2026"
    assert en.date(day, "in") == f"22{S}November 2026"
    assert en.date(day, "short") == f"22{S}Nov{S}2026"
    assert en.date(day, "day") == f"22{S}November"


def test_norwegian_dates(nb: Voice) -> None:
    day = dt.date(2026, 11, 22)
    assert nb.date(day) == f"22.{S}november 2026"
    assert nb.date(dt.date(2026, 5, 3), "in") == f"3.{S}mai 2026"
    assert nb.date(dt.date(2026, 1, 5), "short") == "05.01.2026"
    assert nb.date(day, "day") == f"22.{S}november"


@pytest.mark.usefixtures("riga_time")
def test_time_is_local(lv: Voice, en: Voice, nb: Voice) -> None:
    moment = dt.datetime(2026, 11, 22, 12, 5, tzinfo=dt.UTC)
    assert lv.time(moment) == "14.05"
    assert en.time(moment) == "14:05"
    assert nb.time(moment) == "14.05"


# Qt's rule for Latvian: one for 1, 21, 101; none only for 0; other for the rest, 11 and 111 too
@pytest.mark.parametrize(
    ("n", "latvian", "english"),
    [
        (0, "Nav jautājumu.", "0 questions."),
        (1, "1 jautājums.", "1 question."),
        (2, "2 jautājumi.", "2 questions."),
        (10, "10 jautājumi.", "10 questions."),
        (11, "11 jautājumi.", "11 questions."),
        (21, "21 jautājums.", "21 questions."),
        (101, "101 jautājums.", "101 questions."),
        (111, "111 jautājumi.", "111 questions."),
        (1802, "1802 jautājumi.", "1,802 questions."),
    ],
)
def test_plurals(lv: Voice, en: Voice, n: int, latvian: str, english: str) -> None:
    assert lv.translate("Charts", "%n questions.", "", n) == latvian
    assert en.translate("Charts", "%n questions.", "", n) == english


@pytest.mark.parametrize(("n", "words"), [(0, "0 deler"), (1, "1 del"), (2, "2 deler"), (21, "21 deler")])
def test_norwegian_plurals(nb: Voice, n: int, words: str) -> None:
    assert nb.translate("Report", "%n sections", "", n) == words


def test_fields_are_filled_in_and_a_missing_one_is_an_error(lv: Voice) -> None:
    assert lv.translate("Charts", "threshold {limit}", limit="2,5") == "slieksnis 2,5"
    with pytest.raises(KeyError, match="limit"):
        lv.translate("Charts", "threshold {limit}")


def test_what_is_not_translated_is_said_in_english(lv: Voice) -> None:
    assert lv.translate("Nowhere", "Something {new}", new="here") == "Something here"


def test_two_voices_side_by_side(lv: Voice, en: Voice) -> None:
    both = [verdict_word(Verdict.NOT_MET, voice) for voice in (lv, en, lv)]
    assert both == ["nav sasniegts", "not met", "nav sasniegts"]
    assert [status_word(Status.HOUSE, voice) for voice in (lv, en)] == ["anketā ieteikts", "questionnaire's proposal"]
    assert [status_word(Status.HOUSE, voice, True) for voice in (lv, en)] == ["pašu noteikts", "set by ourselves"]


def test_a_threshold_for_orientation_says_so_beside_its_status(lv: Voice, en: Voice) -> None:
    law = replace(threshold("overall"), status=Status.LAW)
    published = replace(threshold("overall", orientation=True), status=Status.PUBLISHED)
    foreign = replace(published, status=Status.LAW)
    assert [status_words(one, lv) for one in (law, foreign, published)] == [
        "likums",
        "likums, orientējošs",
        "publicēts, orientējošs",
    ]
    assert [status_words(one, en) for one in (law, foreign)] == ["law", "law, for orientation"]
    assert verdict_word(Verdict.ORIENTATION, lv) == "orientējošs"


def test_a_threshold_whose_value_nobody_published_is_not_called_published(lv: Voice, en: Voice) -> None:
    silent = replace(threshold("overall"), value=None, status=Status.PUBLISHED)
    assert [status_words(silent, voice) for voice in (lv, en)] == ["nav publicēts", "not published"]
    assert status_words(replace(silent, status=Status.LAW), en) == "law"


def test_text_of_a_questionnaire_falls_back(lv: Voice, en: Voice) -> None:
    assert lv.text(Text({"lv": "Ētika", "en": "Ethics"})) == "Ētika"
    assert en.text(Text({"lv": "Ētika"})) == "Ētika"


def test_text_of_a_questionnaire_falls_back_to_english_before_latvian(nb: Voice) -> None:
    assert nb.text(Text({"lv": "Ētika", "en": "Ethics", "nb": "Etikk"})) == "Etikk"
    assert nb.text(Text({"lv": "Ētika", "en": "Ethics", "nb": ""})) == "Ethics"
    assert nb.text(Text({"lv": "Ētika", "en": "Ethics"})) == "Ethics"
    assert nb.text(Text({"lv": "Ētika"})) == "Ētika"
    assert nb.text(Text({"": "EUR"})) == "EUR"
    assert nb.text(Text({})) == ""


def test_latvian_alphabet(lv: Voice) -> None:
    # letters with a sign follow those without; y stands with i; numbers by size, not by digit
    ordered = [
        "ābols",
        "atrs",
        "ātrs",
        "cālis",
        "čiekurs",
        "gads",
        "ģimene",
        "yards",
        "Īle",
        "ine",
        "kods",
        "ķirsis",
        "lapa",
        "ļaudis",
        "nams",
        "ņieburs",
        "R2",
        "R10",
        "sala",
        "Šķēres",
        "zēns",
        "žagars",
    ]
    jumbled = sorted(ordered, key=lambda word: word[::-1])
    assert jumbled != ordered
    assert lv.sorted(jumbled) == ordered


def test_norwegian_alphabet(nb: Voice) -> None:
    # æ, ø and å follow z; numbers by size, not by digit
    ordered = ["anbud", "avgift", "R2", "R10", "skole", "zoologi", "ærlighet", "økonomi", "år", "årsmelding"]
    assert nb.sorted(sorted(ordered, key=lambda word: word[::-1])) == ordered


def test_problem_is_worded_with_its_fields(lv: Voice, en: Voice) -> None:
    problem = Problem("answer.out_of_range", question="N1", minimum=Fraction(0), maximum=None)
    assert en.problem(problem) == (
        "The number is outside the limits of question N1, so the answer is unchanged. Lowest: 0; highest: not set."
    )
    assert lv.problem(problem) == (
        "Skaitlis ir ārpus jautājuma N1 robežām, tāpēc atbilde nav mainīta. Mazākais: 0; lielākais: nav noteikts."
    )


def test_problem_words_every_kind_of_field(en: Voice) -> None:
    problem = Problem(
        "answer.not_an_option", question="C{1}", text=dt.date(2026, 11, 22), allowed=("a", Fraction(5, 2))
    )
    assert en.problem(problem) == (
        f"“22{S}Nov{S}2026” cannot be chosen in question C{{1}}, so the answer is unchanged. You can choose: a, 2.5. "
        "You can also write “cannot judge” or, with a reason, “not applicable”."
    )


def test_problem_without_a_sentence_is_an_error(lv: Voice) -> None:
    with pytest.raises(KeyError, match=r"no\.such"):
        lv.problem(Problem("no.such"))


def test_works_without_application_and_display() -> None:
    code = (
        "import sys; from selfassess.voice import Voice; v = Voice('lv'); print(v.translate('Terms', 'law'));"
        "print('PySide6.QtGui' in sys.modules, 'PySide6.QtWidgets' in sys.modules)"
    )
    told = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env={"PYTHONIOENCODING": "utf-8"}
    )
    assert told.stdout.split() == ["likums", "False", "False"]
