"""Every verdict of the calculation as a formula on unrounded figures (METHOD section 3)."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from selfassess.domain.figures import Judgement, ThresholdResult, Verdict
from selfassess.domain.forms import NumberForm
from selfassess.domain.questionnaire import Question, RollUp, Threshold
from selfassess.domain.record import SheetSnapshot
from selfassess.domain.thresholds import is_in_percent
from selfassess.reports.workbook import answers, figures, formulas
from selfassess.reports.workbook.cells import Content, Formula, Leaf, Number
from selfassess.reports.workbook.codes import VERDICT_CODES, Codes, StateCode, VerdictCode
from selfassess.reports.workbook.grid import Column, keep_in_sight, set_widths, write_heading, write_rows
from selfassess.reports.workbook.layout import FIRST_ROW, FigureRow, Layout, open_controllers
from selfassess.voice import Voice
from selfassess.voice.findings import figure_name

LIMIT, JUDGED, LOW, HIGH, CODE = "FGHIJ"
"""The columns that formulas, and the check of the written file, refer to."""
EVERYWHERE, AWARD = "*", "*award"
"""What a verdict on every section together, and one on an award, are of; no id begins so."""

Key = tuple[str, str, str]
"""A questionnaire, a threshold or an award in it, and what is judged."""


def lay_verdicts(sheets: Sequence[SheetSnapshot]) -> dict[Key, int]:
    """Give every verdict a row."""
    keys = [key for sheet in sheets for key in _keys(sheet)]
    return {key: row for row, key in enumerate(keys, start=FIRST_ROW)}


def _keys(sheet: SheetSnapshot) -> Iterator[Key]:
    name = sheet.questionnaire.id
    for found in sheet.result.thresholds:
        threshold = found.threshold
        if threshold.applies_to == "each_section":
            yield name, threshold.id, EVERYWHERE
        for judgement in told_judgements(found):
            yield name, threshold.id, judgement.target
    for award in sheet.result.awards:
        yield name, award.award.id, AWARD


def told_judgements(found: ThresholdResult) -> tuple[Judgement, ...]:
    """Return the judgements that have rows of their own; a limit nobody published says the same of every section."""
    is_empty = found.threshold.value is None and found.threshold.applies_to == "each_section"
    return () if is_empty else found.judgements


def write_verdicts(leaf: Leaf, rows: "VerdictRows", sheets: Sequence[SheetSnapshot]) -> None:
    """Write every verdict; there is no filter, since the rows refer to one another."""
    columns = verdict_columns(leaf.voice)
    set_widths(leaf, columns)
    write_heading(leaf, 1, columns)
    keep_in_sight(leaf, 1)
    write_rows(leaf, FIRST_ROW, columns, [row for sheet in sheets for row in rows.of(sheet)])


def verdict_columns(voice: Voice) -> list[Column]:
    """Return the columns of the verdicts."""
    return [
        Column(voice.translate("Workbook", "Row"), 8, is_working=True),
        Column(voice.translate("Workbook", "Questionnaire id"), 20),
        Column(voice.translate("Workbook", "Threshold id"), 28),
        Column(voice.translate("Workbook", "Applies to"), 40, wraps=True),
        Column(voice.translate("Workbook", "Target id"), 13),
        Column(voice.translate("Workbook", "Limit"), 13, is_number=True),
        Column(voice.translate("Workbook", "Value"), 13, is_number=True),
        Column(voice.translate("Workbook", "Lowest possible"), 13, is_number=True),
        Column(voice.translate("Workbook", "Highest possible"), 13, is_number=True),
        Column(voice.translate("Workbook", "Verdict code"), 13, is_number=True),
        Column(voice.translate("Workbook", "Verdict"), 30),
    ]


def code_of(judgement: Judgement, sheet: SheetSnapshot) -> VerdictCode:
    """Return the code of a verdict; an open question is not filled in rather than not decided."""
    if judgement.verdict is Verdict.NOT_DECIDED and judgement.target in sheet.questionnaire.question_by_id:
        return VerdictCode.NOT_FILLED_IN
    return VERDICT_CODES[judgement.verdict]


@dataclass(frozen=True, slots=True)
class VerdictRows:
    """The rows of the verdicts of one assessment."""

    layout: Layout
    rows: Mapping[Key, int]
    answered: Leaf
    calculation: Leaf
    codes: Codes

    def of(self, sheet: SheetSnapshot) -> Iterator[tuple[Content, ...]]:
        """Yield the rows of a sheet: its thresholds with all they are compared with, then its awards."""
        name, voice = sheet.questionnaire.id, self.calculation.voice
        for found in sheet.result.thresholds:
            threshold = found.threshold
            if threshold.applies_to == "each_section":
                everywhere = voice.translate("Workbook", "Every section together")
                known = int(VERDICT_CODES[found.together])
                code = Formula(self._together(sheet, [found]), known) if told_judgements(found) else known
                yield self._row(
                    (name, threshold.id, EVERYWHERE), everywhere, (_limit(threshold), None, None, None, code)
                )
            for judgement in told_judgements(found):
                key = (name, threshold.id, judgement.target)
                yield self._row(
                    key, figure_name(voice, sheet.questionnaire, judgement.target), self._cells(sheet, judgement)
                )
        required = {found.threshold.id: found for found in sheet.result.thresholds}
        for award in sheet.result.awards:
            text = self._together(sheet, [required[one] for one in award.award.requires])
            cells = (None, None, None, None, Formula(text, VERDICT_CODES[award.verdict]))
            yield self._row((name, award.award.id, AWARD), voice.text(award.award.label), cells)

    def _row(self, key: Key, name: str, cells: tuple[Content, ...]) -> tuple[Content, ...]:
        row, (questionnaire, threshold, target) = self.rows[key], key
        return row, questionnaire, threshold, name, target, *cells, self._word(row, cells[-1])

    def _word(self, row: int, code: Content) -> Formula:
        known = code.value if isinstance(code, Formula) else code
        assert isinstance(known, int)
        return Formula(self.codes.verdict(f"${CODE}{row}"), self.codes.verdict_words[VerdictCode(known)])

    def _together(self, sheet: SheetSnapshot, found: Sequence[ThresholdResult]) -> str:
        ranges = []
        for one in found:
            targets = [judgement.target for judgement in told_judgements(one)] or [EVERYWHERE]
            rows = [self.rows[sheet.questionnaire.id, one.threshold.id, target] for target in targets]
            ranges.append(f"${CODE}${rows[0]}:${CODE}${rows[-1]}")
        return formulas.together(ranges)

    def _cells(self, sheet: SheetSnapshot, judgement: Judgement) -> tuple[Content, ...]:
        """Return limit, value, lowest and highest value in the limit's unit, and the code of the verdict."""
        threshold, code = judgement.threshold, int(code_of(judgement, sheet))
        cells = self.figures_of(sheet, judgement)
        if cells is None:
            return _limit(threshold), None, None, None, code
        made = code if threshold.value is None else Formula(self._verdict(sheet, judgement), code)
        return _limit(threshold), *cells, made

    def figures_of(self, sheet: SheetSnapshot, judgement: Judgement) -> tuple[Formula, ...] | None:
        """Return value, lowest and highest value that a limit is compared with; None where it applies to nothing."""
        question = sheet.questionnaire.question_by_id.get(judgement.target)
        if question is not None:
            return self._of_question(sheet, question)
        found = self.layout.figures.get((sheet.questionnaire.id, judgement.target))
        return None if found is None else self._of_figure(found, judgement.threshold)

    def _verdict(self, sheet: SheetSnapshot, judgement: Judgement) -> str:
        name, threshold = sheet.questionnaire.id, judgement.threshold
        row = self.rows[name, threshold.id, judgement.target]
        question = sheet.questionnaire.question_by_id.get(judgement.target)
        if question is not None:
            return self._question_verdict(sheet, question, threshold, row)
        return self._figure_verdict(self.layout.figures[name, judgement.target], threshold, row)

    def _of_question(self, sheet: SheetSnapshot, question: Question) -> tuple[Formula, ...]:
        key = self.layout.questions[sheet.questionnaire.id, question.id]

        def cell(column: str) -> str:
            return answers.found(self.layout, column, key, self.answered)

        if isinstance(question.form, NumberForm):
            is_answered = answers.state_of(sheet, question) is StateCode.ANSWERED
            value = sheet.answers[question.id].value if is_answered else None
            assert value is None or isinstance(value, Fraction)
            text = f'IF({cell(answers.CODE)}={StateCode.ANSWERED},{cell(answers.ANSWER)},"")'
            made = Formula(text, value, question.form.decimals)
            return made, made, made
        columns = zip((answers.WORTH, answers.LOW, answers.HIGH), answers.worth_of(sheet, question), strict=True)
        return tuple(Formula(cell(column), value, sheet.questionnaire.decimals) for column, value in columns)

    def _question_verdict(self, sheet: SheetSnapshot, question: Question, threshold: Threshold, row: int) -> str:
        key = self.layout.questions[sheet.questionnaire.id, question.id]
        state = answers.found(self.layout, answers.CODE, key, self.answered)
        out = f"OR({state}={StateCode.NOT_APPLICABLE},{state}={StateCode.NOT_ASKED})"
        made = f'IF(${LOW}{row}="",{VerdictCode.NOT_FILLED_IN},{_compared(threshold, row, VerdictCode.NOT_FILLED_IN)})'
        if threshold.orientation:
            made = str(int(VerdictCode.ORIENTATION))
        return f"IF({out},{VerdictCode.NOT_APPLICABLE},{made})"

    def _figure_verdict(self, found: FigureRow, threshold: Threshold, row: int) -> str:
        made = _compared(threshold, row, VerdictCode.NOT_DECIDED)
        if found.figure.rule is RollUp.SUM:
            # a limit in points presumes that every item is scored
            missing = "+".join(self._figure_cell(column, found) for column in (figures.WAITING, figures.LEFT_OUT))
            made = f"IF({missing}>0,{VerdictCode.NOT_DECIDED},{made})"
            if open_controllers(found.sheet) and found.figure.provisional:
                made = str(int(VerdictCode.NOT_DECIDED))
        left = VerdictCode.LEFT_TO_PROGRAM
        if threshold.orientation:
            made, left = str(int(VerdictCode.ORIENTATION)), VerdictCode.ORIENTATION
        made = f'IF(${LOW}{row}="",{VerdictCode.NOT_APPLICABLE},{made})'
        guard = self.calculation.at(f"${figures.GUARD}${self.layout.heads[found.sheet.questionnaire.id]}")
        return f"IF({guard}>0,{left},{made})"

    def _figure_cell(self, column: str, found: FigureRow) -> str:
        return self.calculation.at(f"${column}${found.row}")

    def _of_figure(self, found: FigureRow, threshold: Threshold) -> tuple[Formula, ...]:
        """Return a figure and its bounds in the unit of a threshold: in percent of the scale where it says so."""
        figure, questionnaire = found.figure, found.sheet.questionnaire
        ends = (None, None) if figure.bounds is None else (figure.bounds.low, figure.bounds.high)
        span, in_percent = figure.highest - figure.lowest, is_in_percent(threshold, figure)
        start, end = (self._figure_cell(column, found) for column in (figures.FROM, figures.TO))
        cells = []
        for column, value in zip((figures.SCORE, figures.LOW, figures.HIGH), (figure.value, *ends), strict=True):
            text, told = self._figure_cell(column, found), value
            if in_percent:
                text = f'IF({text}="","",({text}-{start})/({end}-{start})*100)'
                told = None if value is None else (value - figure.lowest) / span * 100
            cells.append(Formula(text, told, questionnaire.decimals))
        return tuple(cells)


def _compared(threshold: Threshold, row: int, undecided: VerdictCode) -> str:
    return formulas.verdict(threshold.comparison, f"${LOW}{row}", f"${HIGH}{row}", f"${LIMIT}{row}", undecided)


def _limit(threshold: Threshold) -> Content:
    return None if threshold.value is None else Number.exact(threshold.value)
