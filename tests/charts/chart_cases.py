"""Kalnupes novads, the invented municipality of LOOK: 66 of 70 answered, 2,73, bounds 2,59–2,81."""

from dataclasses import replace
from fractions import Fraction

from selfassess.domain.answers import Answer, State
from selfassess.domain.forms import LevelForm, Scale, ScalePoint
from selfassess.domain.questionnaire import Comparison, Kind, Question, Questionnaire, Section, Status, Threshold
from selfassess.domain.text import Text, plain

# one word per principle: a digit is a level, ? open, - not applicable; first question first
LEVELS = "334232 3323?2 433433 223123 332343 3332?3 323233 2322?1 333344 43433- 23233? 1223-2"
NAMES = (
    "Līdzdalība Cilvēktiesības Tiesiskums Ētika Pārskatatbildība Pārredzamība Laba_pārvalde Kapacitāte "
    "Atsaucība Finanses Ilgtspēja Inovācija"
)
EARLIER = "2.50 2.33 3.17 2.00 2.67 2.33 2.50 2.17 3.00 3.20 2.33 1.67"
SCALE = Scale(tuple(ScalePoint(Fraction(level), Text({"lv": f"līmenis {level}"})) for level in range(5)))


def _section(number: int, name: str, count: int) -> Section:
    questions = tuple(
        Question(f"P{number}.{i}", f"{number}.{i}", "level", plain(f"Jautājums {number}.{i}"), LevelForm(SCALE, ()))
        for i in range(1, count + 1)
    )
    return Section(f"P{number}", Text({"lv": name.replace("_", "\N{NO-BREAK SPACE}")}), questions=questions)


def questionnaire_of(names: list[str], count: int = 6) -> Questionnaire:
    """Return a questionnaire with one section for each name, `count` questions on 0–4 each, threshold 2.5."""
    limit = Threshold("every", plain("every"), "each_section", Comparison.AT_LEAST, Fraction(5, 2), Status.HOUSE)
    overall = replace(limit, id="overall", applies_to="overall")
    return Questionnaire(
        id="good-governance",
        edition=1,
        kind=Kind.ASSESSMENT,
        unit="municipality",
        languages=("lv",),
        title=plain("Laba pārvaldība"),
        sections=tuple(_section(number, name, count) for number, name in enumerate(names, 1)),
        scale=SCALE,
        thresholds=(limit, overall),
    )


def answers_of(levels: str) -> dict[str, Answer]:
    """Return answers from words of digits, `?` (open), `-` (not applicable) and `~` (cannot judge)."""
    answers = {}
    for number, word in enumerate(levels.split(), 1):
        for i, sign in enumerate(word, 1):
            if sign == "-":
                answer = Answer(State.NOT_APPLICABLE, why="nav")
            elif sign == "~":
                answer = Answer(State.CANNOT_JUDGE)
            else:
                answer = Answer() if sign == "?" else Answer(State.ANSWERED, Fraction(int(sign)))
            answers[f"P{number}.{i}"] = answer
    return answers
