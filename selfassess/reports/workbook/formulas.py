"""METHOD sections 1 to 3 as formulas of a spreadsheet: texts without `=`, made of places, numbers and codes.

They work in Excel from 2010 on and in LibreOffice, in every language of either. None is volatile. Words of the screen
occur in none; what is compared are levels, ids and the signs of states.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from selfassess.domain.forms import BandScore, ChecklistForm, LevelForm, LinearScore, NumberForm, TextForm
from selfassess.domain.questionnaire import Comparison, Question, Questionnaire, RollUp
from selfassess.domain.rounding import decimal_text
from selfassess.domain.valuation import full_points
from selfassess.reports.workbook.codes import CANNOT_JUDGE, NONE_TICKED, NOT_APPLICABLE, Block, StateCode, VerdictCode

_NOISE = 9
"""Decimals of a difference that is compared with 0: takes away what binary arithmetic adds, and nothing else."""


def literal(value: Fraction) -> str:
    """Return a number as formulas write it; one that is no decimal number as a quotient."""
    return decimal_text(value)


def quoted(text: str) -> str:
    """Return a text as formulas write it."""
    return '"' + text.replace('"', '""') + '"'


@dataclass(frozen=True, slots=True)
class Line:
    """From the points of an answer to its worth on the shown scale: points times `slope` plus `shift`."""

    slope: Fraction
    shift: Fraction

    def of(self, points: Fraction) -> Fraction:
        """Return the worth of `points`."""
        return points * self.slope + self.shift

    def formula(self, points: str) -> str:
        """Return the formula of the worth of `points`, itself a formula."""
        text = points if self.slope == 1 else f"({points})*{literal(self.slope)}"
        if self.shift == 0:
            return text
        return f"{text}{'+' if self.shift > 0 else ''}{literal(self.shift)}"


def line_of(question: Question, questionnaire: Questionnaire) -> Line:
    """Return how points become worth; under `sum` they stay what they are."""
    if questionnaire.roll_up is RollUp.SUM:
        return Line(Fraction(1), Fraction(0))
    scale = questionnaire.scale
    lowest, highest = (scale.lowest, scale.highest) if scale else (Fraction(0), Fraction(100))
    none, full = full_points(question)
    if none == full:
        return Line(Fraction(0), highest)
    slope = (highest - lowest) / (full - none)
    return Line(slope, lowest - none * slope)


def is_known(question: Question, cell: str, block: Block | None) -> str:
    """Return the formula that tells whether `cell` holds an answer the question allows."""
    form = question.form
    if isinstance(form, TextForm):
        return "TRUE"
    if isinstance(form, NumberForm):
        limits = [f"ROUND({cell},{form.decimals})={cell}"]
        limits += [f"{cell}>={literal(form.minimum)}"] if form.minimum is not None else []
        limits += [f"{cell}<={literal(form.maximum)}"] if form.maximum is not None else []
        return f"IF(ISNUMBER({cell}),AND({','.join(limits)}),FALSE)"
    if block is None:
        return "FALSE"
    if isinstance(form, LevelForm):
        return f"ISNUMBER(MATCH({cell},{block.entries},0))"
    if isinstance(form, ChecklistForm):
        named = f'LEN({cell})-LEN(SUBSTITUTE({cell},",",""))+1'
        return f'OR({cell}&""={quoted(NONE_TICKED)},SUMPRODUCT(--{_ticked(block.entries, cell)})={named})'
    return f"SUMPRODUCT(--EXACT({block.entries},{cell}))=1"


def _ticked(items: str, cell: str) -> str:
    return f'ISNUMBER(FIND(","&{items}&",",","&SUBSTITUTE({cell}," ","")&","))'


def points_of(question: Question, cell: str, block: Block | None) -> str:
    """Return the formula of the points of a known answer."""
    form = question.form
    if isinstance(form, NumberForm):
        return _points_of_number(form, cell, block)
    if isinstance(form, LevelForm) or block is None:
        return cell
    if isinstance(form, ChecklistForm):
        return f"SUMPRODUCT(--{_ticked(block.entries, cell)},{block.points})"
    return f"SUMPRODUCT(--EXACT({block.entries},{cell}),{block.points})"


def _points_of_number(form: NumberForm, cell: str, block: Block | None) -> str:
    score = form.score
    if isinstance(score, LinearScore):
        worst, span = literal(score.worst), literal(score.best - score.worst)
        return f"MIN(1,MAX(0,({cell}-({worst}))/({span})))"
    assert isinstance(score, BandScore)
    assert block is not None
    # the last band has no upper end: its empty cell lies above no figure
    return f"INDEX({block.points},1+SUMPRODUCT(--ISNUMBER({block.entries}),--({cell}>{block.entries})))"


def state(question: Question, cell: str, asked: str, known: str) -> str:
    """Return the formula of the number of a state; `asked` is empty where the question is always asked."""
    text = f"IF({known},{StateCode.ANSWERED},{StateCode.UNREADABLE})"
    text = f"IF({cell}={quoted(CANNOT_JUDGE)},{StateCode.CANNOT_JUDGE},{text})"
    if question.not_applicable_allowed:
        text = f"IF({cell}={quoted(NOT_APPLICABLE)},{StateCode.NOT_APPLICABLE},{text})"
    text = f'IF({cell}="",{StateCode.OPEN},{text})'
    return f"IF({asked},{text},{StateCode.NOT_ASKED})" if asked else text


def total(products: Sequence[tuple[str, str, str]], as_sum: bool) -> str:
    """Return the weighted mean of rows, or their sum; an empty text where no row with a weight has a value.

    Each range is a triple: what chooses its rows (empty: all), their weights, their values.
    """
    if not products:
        return '""'
    values = "+".join(f"SUMPRODUCT({_chosen(rows)}{weights},{found})" for rows, weights, found in products)
    weight = "+".join(f"SUMPRODUCT({_chosen(rows)}{weights},--ISNUMBER({found}))" for rows, weights, found in products)
    if as_sum:
        return f'IF({weight}=0,"",{values})'
    return f'IF({weight}=0,"",({values})/({weight}))'


def _chosen(rows: str) -> str:
    return f"--({rows})," if rows else ""


def verdict(comparison: Comparison, low: str, high: str, limit: str, undecided: VerdictCode) -> str:
    """Return the formula of the verdict that holds for everything from `low` to `high`, unrounded."""
    above, below = f"ROUND({low}-{limit},{_NOISE})", f"ROUND({high}-{limit},{_NOISE})"
    met, missed = VerdictCode.MET, VerdictCode.NOT_MET
    if comparison is Comparison.EQUALS:
        return f"IF(AND({above}=0,{below}=0),{met},IF(AND({above}<=0,{below}>=0),{undecided},{missed}))"
    surely, never = {
        Comparison.AT_LEAST: (f"{above}>=0", f"{below}<0"),
        Comparison.MORE_THAN: (f"{above}>0", f"{below}<=0"),
        Comparison.AT_MOST: (f"{below}<=0", f"{above}>0"),
        Comparison.LESS_THAN: (f"{below}<0", f"{above}>=0"),
    }[comparison]
    return f"IF({surely},{met},IF({never},{missed},{undecided}))"


_WORST_FIRST = (
    (VerdictCode.NOT_MET,),
    (VerdictCode.LEFT_TO_PROGRAM,),
    (VerdictCode.NOT_DECIDED, VerdictCode.NOT_FILLED_IN),
    (VerdictCode.NO_PUBLISHED_VALUE,),
    (VerdictCode.ORIENTATION,),
    (VerdictCode.MET,),
)


def together(ranges: Sequence[str]) -> str:
    """Return the formula of the verdict on several: the first of not met, not decided and so on that occurs."""
    text = str(int(VerdictCode.NOT_APPLICABLE))
    for codes in reversed(_WORST_FIRST) if ranges else ():
        counted = "+".join(f"COUNTIF({cells},{code})" for cells in ranges for code in codes)
        text = f"IF({counted}>0,{codes[0]},{text})"
    return text
