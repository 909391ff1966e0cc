"""`score --json` and result.json: one assessment as data for other programs.

The shape is public: DESIGN section 6, and resources/result.schema.json says it to machines. Figures are exact
strings `a/b`, so that nobody computes with a rounded one by accident; `rounded` is what people see.
"""

import json
from collections.abc import Iterator, Sequence

from selfassess.domain.answers import OPEN, Answer, value_text
from selfassess.domain.figures import AwardResult, Coverage, Figure, Result, ThresholdResult, Verdict
from selfassess.domain.questionnaire import Question, Section, Source, Threshold
from selfassess.domain.record import AssessmentInfo, SheetSnapshot, Snapshot
from selfassess.domain.rounding import decimal_text, ratio_text, rounded_text
from selfassess.voice import Voice

FORMAT = 1
"""Rises when a program that reads the file has to change; new keys alone do not raise it."""

Json = dict[str, object]


def json_text(snapshots: Sequence[Snapshot], voice: Voice) -> str:
    """Return one assessment as a JSON object, several as an array of such objects; ends with a line break."""
    documents = [document(snapshot, voice) for snapshot in snapshots]
    told: object = documents[0] if len(documents) == 1 else documents
    return json.dumps(told, ensure_ascii=False, indent=2) + "\n"


def document(snapshot: Snapshot, voice: Voice) -> Json:
    """Return the JSON object of one assessment; texts are in the voice's language, times in UTC (ISO 8601)."""
    return {
        "format": FORMAT,
        "language": voice.language,
        "taken_at": snapshot.taken_at.isoformat(timespec="seconds"),
        "assessment": assessment_object(snapshot.assessment),
        "sheets": [_sheet(sheet, voice) for sheet in snapshot.sheets],
    }


def assessment_object(info: AssessmentInfo) -> Json:
    """Return who was assessed, for which period."""
    municipality = info.unit.municipality
    return {
        "number": info.number,
        "title": info.title,
        "municipality": {"code": municipality.code, "name": municipality.official_name},
        "unit": {"kind": info.unit.kind, "name": info.unit.name},
        "period": {"start": info.period.start.isoformat(), "end": info.period.end.isoformat()},
    }


def _sheet(sheet: SheetSnapshot, voice: Voice) -> Json:
    questionnaire, result = sheet.questionnaire, sheet.result
    return {
        "questionnaire": {
            "id": questionnaire.id,
            "edition": questionnaire.edition,
            "sha256": sheet.sha256,
            "title": voice.text(questionnaire.title),
        },
        "coverage": coverage_object(result.coverage),
        "overall": None if result.overall is None else _figure(result.overall, questionnaire.decimals),
        "sections": [
            {"id": section.id, "title": voice.text(section.title)}
            | _figure(result.sections[section.id], questionnaire.decimals)
            for section in scored_sections(questionnaire.sections, result)
        ],
        "thresholds": [entry for found in result.thresholds for entry in _threshold(found, voice)],
        "awards": [_award(found, voice) for found in result.awards],
        "answers": [_answer(question, sheet.answers.get(question.id, OPEN)) for question in questionnaire.questions],
    }


def scored_sections(sections: Sequence[Section], result: Result) -> Iterator[Section]:
    """Yield every section that has a figure, nested ones after the one they stand in."""
    for top in sections:
        yield from (section for section in top.walk() if section.id in result.sections)


def coverage_object(coverage: Coverage) -> Json:
    """Return how many questions count, and how many of them were answered."""
    return {
        "applicable": coverage.applicable,
        "answered": coverage.answered,
        "open": coverage.open,
        "not_applicable": coverage.not_applicable,
        "cannot_judge": coverage.cannot_judge,
    }


def _figure(figure: Figure, decimals: int) -> Json:
    value, bounds = figure.value, figure.bounds
    return {
        "score": None if value is None else ratio_text(value),
        "rounded": None if value is None else rounded_text(value, decimals),
        "bounds": None if bounds is None else [ratio_text(bounds.low), ratio_text(bounds.high)],
        "band": None if figure.band is None else decimal_text(figure.band.low),
        "provisional": figure.provisional,
    }


def _threshold(found: ThresholdResult, voice: Voice) -> Iterator[Json]:
    """Yield the verdict on the threshold and, for one that holds for every section, that on each of them."""
    threshold = found.threshold
    yield _verdict(threshold, threshold.applies_to, found.together, voice)
    if threshold.applies_to == "each_section":
        for judgement in found.judgements:
            yield _verdict(threshold, f"section:{judgement.target}", judgement.verdict, voice)


def _verdict(threshold: Threshold, applies_to: str, verdict: Verdict, voice: Voice) -> Json:
    return {
        "id": threshold.id,
        "label": voice.text(threshold.label),
        "applies_to": applies_to,
        "comparison": threshold.comparison.value,
        "value": None if threshold.value is None else decimal_text(threshold.value),
        "unit": voice.text(threshold.unit),
        "status": threshold.status.value,
        "orientation": threshold.orientation,
        "source": _source(threshold.source, voice),
        "verdict": verdict.value,
    }


def _source(source: Source, voice: Voice) -> Json:
    return {
        "title": voice.text(source.act or source.title),
        "article": source.article,
        "issuer": voice.text(source.issuer),
        "year": source.year,
        "url": source.url,
        "read": source.read,
        "checked": source.checked,
        "note": voice.text(source.note),
    }


def _award(found: AwardResult, voice: Voice) -> Json:
    return {"id": found.award.id, "label": voice.text(found.award.label), "verdict": found.verdict.value}


def _answer(question: Question, answer: Answer) -> Json:
    return {
        "question": question.id,
        "number": question.number,
        "state": answer.state.value,
        "value": None if answer.value is None else value_text(answer.value),
        "why": answer.why,
        "marked": answer.marked,
    }
