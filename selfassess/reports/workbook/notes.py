"""Notes beside cells: how a figure came about."""

from fractions import Fraction

from openpyxl.comments import Comment

from selfassess.domain.explanation import Explanation, Row
from selfassess.domain.figures import Figure
from selfassess.domain.questionnaire import Questionnaire
from selfassess.voice import Voice
from selfassess.voice.findings import bounds_line, result_line, row_line, rule_sentence

_WIDTH, _LETTERS, _LINE = 420, 60, 20
"""Width of a note and height of a line in pixels, and how many letters a line holds, roughly."""
_MOST_ROWS = 12


def note(text: str) -> Comment:
    """Return a note about as high as its text."""
    lines = sum(1 + len(line) // _LETTERS for line in text.splitlines())
    return Comment(text, "Selfassess", height=_LINE * (lines + 1), width=_WIDTH)


def explanation(voice: Voice, questionnaire: Questionnaire, figure: Figure) -> str:
    """Return how a figure came about, as it was exported: rule, items, unrounded result, bounds."""
    rows = tuple(Row(part, None if part.value is None else part.weight * part.value) for part in figure.parts)
    products = sum((row.product for row in rows if row.product is not None), Fraction(0))
    weights = sum((row.part.weight for row in rows if row.product is not None), Fraction(0))
    found = Explanation(figure, rows, products, weights, (), (), ())
    lines = [rule_sentence(voice, questionnaire, found)]
    lines += [row_line(voice, questionnaire, row) for row in rows[:_MOST_ROWS]]
    if len(rows) > _MOST_ROWS:
        lines.append(voice.translate("Workbook", "… and {count} more", count=voice.number(len(rows) - _MOST_ROWS)))
    if figure.value is not None:
        lines.append(result_line(voice, questionnaire, found))
    lines.append(bounds_line(voice, questionnaire, found))
    lines.append(voice.translate("Workbook", "As exported; the calculation has the formula."))
    return "\n".join(line for line in lines if line)
