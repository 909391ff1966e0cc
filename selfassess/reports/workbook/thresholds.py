"""The worksheet of thresholds: every limit with its status and source, what it is compared with, and the verdict."""

from collections.abc import Iterator, Sequence

from selfassess.domain.figures import Judgement, ThresholdResult, Verdict
from selfassess.domain.forms import NumberForm
from selfassess.domain.questionnaire import Source
from selfassess.domain.record import SheetSnapshot
from selfassess.domain.rounding import rounded_against
from selfassess.reports.workbook import verdicts
from selfassess.reports.workbook.cells import Content, Formula, Leaf
from selfassess.reports.workbook.codes import VERDICT_CODES, VerdictCode
from selfassess.reports.workbook.grid import Column, write_list
from selfassess.reports.workbook.verdicts import AWARD, EVERYWHERE, Key, VerdictRows
from selfassess.voice import Voice
from selfassess.voice.findings import comparison_words, figure_name
from selfassess.voice.terms import status_words


def write_thresholds(leaf: Leaf, rows: VerdictRows, judged: Leaf, sheets: Sequence[SheetSnapshot]) -> None:
    """Write every threshold and every award of the sheets; values and verdicts are those of the verdicts' worksheet."""
    voice = leaf.voice
    columns = [
        Column(voice.translate("Workbook", "Threshold"), 38, wraps=True),
        Column(voice.translate("Workbook", "Applies to"), 26, wraps=True),
        Column(voice.translate("Workbook", "Limit"), 18, wraps=True),
        Column(voice.translate("Workbook", "Value"), 12, is_number=True),
        Column(voice.translate("Workbook", "Unit"), 13, wraps=True),
        Column(voice.translate("Workbook", "Verdict"), 20, wraps=True),
        Column(voice.translate("Workbook", "Status"), 14),
        Column(voice.translate("Workbook", "Source"), 40, wraps=True),
        Column(voice.translate("Workbook", "Address"), 32, wraps=True),
    ]
    if any(threshold.is_own for sheet in sheets for threshold in sheet.questionnaire.thresholds):
        columns.append(Column(voice.translate("Workbook", "Justification"), 40, wraps=True))
    told = _Told(rows, judged)
    write_list(leaf, columns, [row[: len(columns)] for sheet in sheets for row in told.rows(sheet)])


class _Told:
    """The rows of the worksheet."""

    def __init__(self, rows: VerdictRows, judged: Leaf) -> None:
        self._rows = rows
        self._voice = judged.voice
        self._judged = judged

    def rows(self, sheet: SheetSnapshot) -> Iterator[tuple[Content, ...]]:
        name, voice = sheet.questionnaire.id, self._voice
        for found in sheet.result.thresholds:
            threshold = found.threshold
            label, limit = voice.text(threshold.label), comparison_words(voice, threshold)
            reason = voice.text(threshold.text) if threshold.is_own else None
            source = source_words(threshold.source, voice)
            told = (status_words(threshold, voice), source, threshold.source.url, reason)
            if threshold.applies_to == "each_section":
                everywhere = voice.translate("Workbook", "Every section together")
                word = self._word((name, threshold.id, EVERYWHERE), VERDICT_CODES[found.together])
                yield label, everywhere, limit, self._tally(sheet, found), None, word, *told
            for judgement in verdicts.told_judgements(found):
                about = figure_name(voice, sheet.questionnaire, judgement.target)
                value, unit = self._value(sheet, judgement), _unit(sheet, judgement, voice)
                yield label, about, limit, value, unit, self._verdict(sheet, judgement), *told
        labels = {found.threshold.id: voice.text(found.threshold.label) for found in sheet.result.thresholds}
        for award in sheet.result.awards:
            required = "; ".join(labels[one] for one in award.award.requires)
            word = self._word((name, award.award.id, AWARD), VERDICT_CODES[award.verdict])
            about = voice.translate("Workbook", "Award")
            yield voice.text(award.award.label), about, required, None, None, word, None, None, None, None

    def _place(self, key: Key, column: str) -> str:
        return self._judged.at(f"${column}${self._rows.rows[key]}")

    def _word(self, key: Key, code: VerdictCode) -> Formula:
        words = self._rows.codes
        return Formula(words.verdict(self._place(key, verdicts.CODE)), words.verdict_words[code])

    def _tally(self, sheet: SheetSnapshot, found: ThresholdResult) -> Content:
        """Return how many sections meet the threshold, of those it can apply to; nothing without a published value."""
        if found.threshold.value is None or not found.judgements:
            return None
        keys = [(sheet.questionnaire.id, found.threshold.id, judgement.target) for judgement in found.judgements]
        rows = [self._rows.rows[key] for key in keys]
        cells = self._judged.at(f"${verdicts.CODE}${rows[0]}:${verdicts.CODE}${rows[-1]}")
        text = f'COUNTIF({cells},{VerdictCode.MET})&" / "&({len(rows)}-COUNTIF({cells},{VerdictCode.NOT_APPLICABLE}))'
        told = [judgement.verdict for judgement in found.judgements]
        return Formula(text, f"{told.count(Verdict.MET)} / {len(told) - told.count(Verdict.NOT_APPLICABLE)}")

    def _value(self, sheet: SheetSnapshot, judgement: Judgement) -> Content:
        key = (sheet.questionnaire.id, judgement.threshold.id, judgement.target)
        cells = self._rows.figures_of(sheet, judgement)
        if cells is None:
            return None
        question = sheet.questionnaire.question_by_id.get(judgement.target)
        decimals = sheet.questionnaire.decimals
        value = judgement.compared
        if question is not None and isinstance(question.form, NumberForm):
            decimals = question.form.decimals
        elif value is not None:
            decimals = len(rounded_against(value, decimals, judgement.threshold.value).partition(".")[2])
        return Formula(self._place(key, verdicts.JUDGED), cells[0].value, decimals)

    def _verdict(self, sheet: SheetSnapshot, judgement: Judgement) -> Formula:
        key = (sheet.questionnaire.id, judgement.threshold.id, judgement.target)
        code = verdicts.code_of(judgement, sheet)
        cells = self._rows.figures_of(sheet, judgement)
        limit = judgement.threshold.value
        if not judgement.threshold.orientation or cells is None or limit is None:
            return self._word(key, code)
        # beside a limit for orientation stands on which side of it the value lies
        value, place = cells[0].value, self._place(key, verdicts.JUDGED)
        side = f"SIGN(ROUND({place}-{self._place(key, verdicts.LIMIT)},9))"
        text = f'IF({place}="",{self._place(key, verdicts.CODE)},{VerdictCode.EXACTLY}+{side})'
        shown = code
        if value is not None and not isinstance(value, str):
            shown = VerdictCode(VerdictCode.EXACTLY + (value > limit) - (value < limit))
        return Formula(self._rows.codes.verdict(text), self._rows.codes.verdict_words[shown])


def _unit(sheet: SheetSnapshot, judgement: Judgement, voice: Voice) -> str:
    question = sheet.questionnaire.question_by_id.get(judgement.target)
    form = question.form if question is not None else None
    unit = form.unit if isinstance(form, NumberForm) else judgement.threshold.unit
    # points go without saying
    shown = {"percent": "%", "points": ""}
    return shown.get(unit.pick("en"), voice.text(unit))


def source_words(source: Source, voice: Voice) -> str:
    """Return act or title, article, issuer and year of a source, as far as they are known."""
    parts = (voice.text(source.act or source.title), source.article, voice.text(source.issuer))
    return ", ".join([part for part in parts if part] + ([str(source.year)] if source.year else []))
