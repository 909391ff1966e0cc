"""The sentences about results in Norwegian, whose genders are others than the Latvian ones."""

from dataclasses import replace
from fractions import Fraction

import pytest

from selfassess.domain.answers import Answer, State
from selfassess.domain.improvement.path import Outcome, Path, Step
from selfassess.domain.questionnaire import Comparison, Questionnaire
from selfassess.domain.record import PreviousSheet
from selfassess.domain.scoring import score
from selfassess.voice import Voice
from selfassess.voice import findings as say
from selfassess.voice.findings.improvement import path_sentence
from tests.sheets import question, section, sheet, threshold

VOICE = Voice("nb")


def flat(number: int, comparison: Comparison = Comparison.AT_LEAST) -> Questionnaire:
    """Return a questionnaire of sections with one question each."""
    sections = [section(f"P{place}", question(f"P{place}.1")) for place in range(1, number + 1)]
    return sheet(*sections, thresholds=[threshold("each_section", "2.5", comparison)])


def levels(*values: int) -> dict[str, Answer]:
    """Return answers with `values` to the first questions."""
    return {f"P{place}.1": Answer(State.ANSWERED, Fraction(value)) for place, value in enumerate(values, 1)}


def verdict(questionnaire: Questionnaire, met: int, missed: int) -> str:
    """Return the sentence where so many sections reach 3 and so many 1."""
    return say.verdict_sentence(VOICE, questionnaire, score(questionnaire, levels(*[3] * met, *[1] * missed)))


@pytest.mark.parametrize(
    ("total", "met", "missed", "sentence"),
    [
        (12, 0, 0, "Ingen poengsum ennå"),
        (12, 12, 0, "Alle de tolv prinsippene oppfyller terskelen på 2,5."),
        (12, 0, 12, "Ingen av de tolv prinsippene oppfyller terskelen på 2,5."),
        (12, 11, 1, "Elleve av de tolv prinsippene oppfyller terskelen på 2,5, mens ett ikke gjør det."),
        (12, 1, 0, "Ett av de tolv prinsippene oppfyller terskelen på 2,5; åpne spørsmål avgjør elleve til."),
        (13, 0, 1, "Ett av 13 prinsipper oppfyller ikke terskelen på 2,5; åpne spørsmål avgjør tolv til."),
        (24, 24, 0, "Alle prinsipper oppfyller terskelen på 2,5."),
        (1, 1, 0, "1. P1: 3,00 – terskelen på 2,5 er oppfylt."),
    ],
)
def test_a_principle_is_neuter(total: int, met: int, missed: int, sentence: str) -> None:
    assert verdict(replace(flat(total), id="good-governance"), met, missed) == sentence


@pytest.mark.parametrize(
    ("total", "met", "missed", "sentence"),
    [
        (5, 5, 0, "Alle de fem delene oppfyller terskelen på 2,5."),
        (2, 1, 1, "Én av de to delene oppfyller terskelen på 2,5, mens én ikke gjør det."),
        (
            4,
            1,
            2,
            "Én av de fire delene oppfyller terskelen på 2,5, mens to ikke gjør det; åpne spørsmål avgjør én til.",
        ),
    ],
)
def test_a_section_is_not(total: int, met: int, missed: int, sentence: str) -> None:
    assert verdict(flat(total), met, missed) == sentence


def test_a_limit_not_to_be_exceeded() -> None:
    assert verdict(flat(3, Comparison.AT_MOST), 1, 1) == (
        "Én av de tre delene holder seg innenfor grensen på 2,5, mens én overskrider den; åpne spørsmål avgjør én til."
    )


@pytest.mark.parametrize(
    ("steps", "questions", "words"),
    [
        (1, 1, "ett trinn på ett spørsmål"),
        (8, 5, "åtte trinn på fem spørsmål"),
        (13, 12, "13 trinn på tolv spørsmål"),
        (21, 21, "21 trinn på 21 spørsmål"),
    ],
)
def test_steps_are_counted(steps: int, questions: int, words: str) -> None:
    counts = [*[1] * (questions - 1), steps - questions + 1]
    taken = tuple(Step(f"P{at}.1", Fraction(0), Fraction(count), count, 1) for at, count in enumerate(counts, 1))
    questionnaire = flat(questions)
    path = Path(questionnaire.thresholds[0].id, Outcome.FOUND, taken)
    assert path_sentence(VOICE, questionnaire, path) == f"Det trengs {words} for at hver del skal nå 2,5."


def test_changes_begin_with_a_capital_letter() -> None:
    questionnaire = replace(flat(3), id="good-governance")
    before = PreviousSheet(2024, {}, score(questionnaire, levels(2, 1, 2)))
    now = score(questionnaire, levels(4, 2, 1))
    assert say.changes_sentence(VOICE, questionnaire, now, before) == (
        "Siden 2024 har poengsummen økt i to prinsipper, mest i prinsipp 1 (fra 2,00 til 4,00). "
        "I prinsipp 3 har den gått ned fra 2,00 til 1,00."
    )
