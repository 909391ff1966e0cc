"""What is said of an assessment just begun: the range before the mark, and what waits told by its kind."""

import pytest

from selfassess.domain.answers import Answer, State
from selfassess.domain.explanation import explain
from selfassess.domain.figures import OVERALL
from selfassess.domain.questionnaire import Question
from selfassess.domain.record import Snapshot
from selfassess.domain.scoring import score
from selfassess.voice import Voice
from selfassess.voice import findings as say
from tests.begun import ten_answers
from tests.sheets import answered, question, section, sheet, threshold

WAITING = {
    "lv": "60 jautājumi nav atbildēti, 1 nevar izvērtēt",
    "en": "60 questions are not answered, 1 cannot be judged",
}


def all_told(told: Snapshot, language: str) -> str:
    return say.clerk_text(told, Voice(language))


def test_clerk_gives_the_range_first() -> None:
    # lowest and highest: principle 1 is 13/6; of principle 2 two questions wait, (8 + 0)/6 to (8 + 8)/6; the other
    # ten 0 to 4: (13/6 + 8/6)/12 = 0,29 and (13/6 + 16/6 + 40)/12 = 3,74
    text = all_told(ten_answers(), "lv")
    assert "Kopvērtējums ir 0,29–3,74 no 4 (provizoriski, pagaidām 2,08)." in text
    assert "Kopvērtējums ir 2,08" not in text
    assert text.count("0,29") == 1
    english = all_told(ten_answers(), "en")
    assert "The overall score is 0.29–3.74 of 4 (provisional, 2.08 so far)." in english


def test_explanation_gives_the_range_first() -> None:
    one = ten_answers().sheets[0]
    lines = say.explanation_lines(
        Voice("en"), one.questionnaire, explain(one.questionnaire, one.answers, one.result, OVERALL)
    )
    assert lines[0] == "Overall score: 0.29–3.74 (provisional, 2.08 so far)"
    # a section is told as the results page tells it, whose bars show the mark with its bounds
    explained = explain(one.questionnaire, one.answers, one.result, "P2")
    assert say.explanation_lines(Voice("en"), one.questionnaire, explained)[0].endswith("2.00")


def test_sentence_about_the_whole_gives_the_range_and_no_word_for_the_mark() -> None:
    form = sheet(*(section(f"P{place}", question(f"P{place}.1")) for place in range(1, 4)))
    result = score(form, answered(**{"P1.1": 3}))
    assert say.verdict_sentence(Voice("en"), form, result) == "The overall score is 1.00–3.67 of 4."
    limited = sheet(
        *(section(f"P{place}", question(f"P{place}.1")) for place in range(1, 4)),
        thresholds=[threshold("overall", "2.5")],
    )
    told = say.verdict_sentence(Voice("en"), limited, score(limited, answered(**{"P1.1": 3})))
    assert told == "Overall score is 1.00–3.67; open questions will decide the threshold 2.5."


@pytest.mark.parametrize("language", ["lv", "en"])
def test_what_waits_is_told_by_its_kind(language: str) -> None:
    voice, told = Voice(language), ten_answers()
    one = told.sheets[0]
    explanation = explain(one.questionnaire, one.answers, one.result, OVERALL)
    assert WAITING[language] in say.rule_sentence(voice, one.questionnaire, explanation)
    assert WAITING[language] in say.clerk_text(told, voice)
    assert say.waiting_words(voice, 60, 1) == WAITING[language]


def test_what_waits_in_few_words() -> None:
    lv, en = Voice("lv"), Voice("en")
    assert say.waiting_counts(lv, 60, 1) == "60 neatbildēti, 1 nevar izvērtēt"
    assert say.waiting_counts(lv, 21, 0) == "21 neatbildēts"
    assert say.waiting_counts(en, 0, 2) == "2 cannot be judged"
    assert say.waiting_words(lv, 1, 0) == "1 jautājums nav atbildēts"
    assert say.waiting_words(lv, 0, 3) == "3 jautājumus nevar izvērtēt"
    assert say.waiting_words(en, 0, 1) == "1 question cannot be judged"


def test_nothing_is_told_apart_where_all_is_open() -> None:
    told = ten_answers(P2_4=Answer())
    assert "nodrošināt atbildi uz 61 neatbildēto jautājumu." in all_told(told, "lv")
    only = ten_answers(**{name.id.replace(".", "_"): Answer(State.CANNOT_JUDGE) for name in _open_ones(told)})
    assert "nodrošināt, ka atbildēts uz visiem jautājumiem (61 jautājumu nevar izvērtēt)" in all_told(only, "lv")


def _open_ones(told: Snapshot) -> list[Question]:
    one = told.sheets[0]
    waits = (State.OPEN, State.CANNOT_JUDGE)
    return [each for each in one.questionnaire.questions if one.answers.get(each.id, Answer()).state in waits]
