"""How a report names what it is about: unit, title, period, coverage, and the marks put on it."""

from selfassess.domain.forms import NumberForm
from selfassess.domain.questionnaire import Question
from selfassess.reports.pdf.chapter import Chapter, scored_sheets
from selfassess.reports.pdf.words import Words
from selfassess.voice.findings import bounds_lead, headline, question_name
from selfassess.voice.findings.questionnaires import language_note

INVENTED = "XX-"
"""Codes of invented municipalities begin so."""


def title_of(chapter: Chapter) -> str:
    """Return the title of the report."""
    return chapter.snapshot.assessment.title or chapter.voice.translate("Report", "How we govern")


def unit_name(chapter: Chapter) -> str:
    """Return who is assessed, with its municipality where it is not the municipality itself."""
    unit = chapter.snapshot.assessment.unit
    official = unit.municipality.official_name
    return f"{unit.name} ({official})" if unit.name else official


def is_invented(chapter: Chapter) -> bool:
    """Tell whether the municipality is an invented one."""
    return chapter.snapshot.assessment.unit.municipality.code.startswith(INVENTED)


def subtitle_of(chapter: Chapter) -> str:
    """Return what was assessed and when; of several scored sheets all titles."""
    scored = scored_sheets(chapter)
    if len(scored) > 1:
        titles = "; ".join(chapter.voice.text(sheet.questionnaire.title) for sheet in scored)
        return chapter.voice.translate("Report", "{title}, {year}", title=titles, year=chapter.year)
    if chapter.has_principles:
        return chapter.voice.translate(
            "Report",
            "Self-assessment against the twelve principles of good democratic governance, {year}",
            year=chapter.year,
        )
    title = chapter.voice.text(chapter.questionnaire.title)
    names_itself = chapter.voice.translate("Report", "self-assessment") in title.lower()
    if names_itself or not chapter.questionnaire.is_scored:
        return chapter.voice.translate("Report", "{title}, {year}", title=title, year=chapter.year)
    return chapter.voice.translate("Report", "Self-assessment: {title}, {year}", title=title, year=chapter.year)


def language_lines(chapter: Chapter) -> list[Words]:
    """Return, set small, that the questionnaire is shown in another language; nothing where it is not."""
    return chapter.composer.paragraphs("caption", language_note(chapter.voice, chapter.questionnaire))


def headline_of(chapter: Chapter, target: str) -> str:
    """Return a figure as it is set large: the overall one by its bounds while these lead; without a figure a dash."""
    figure = chapter.result.figure(target)
    if figure is not None and bounds_lead(figure):
        return headline(chapter.voice, chapter.questionnaire, figure)
    return chapter.score(target)


def coverage_words(chapter: Chapter) -> str:
    """Return how many questions were answered, and how many are not applicable or cannot be judged."""
    voice, coverage = chapter.voice, chapter.coverage
    parts = [
        voice.translate(
            "Report",
            "{answered} of %n applicable questions",
            "",
            coverage.applicable,
            answered=voice.number(coverage.answered),
        )
    ]
    if coverage.not_applicable:
        parts.append(voice.translate("Report", "%n not applicable", "", coverage.not_applicable))
    if coverage.cannot_judge:
        parts.append(voice.translate("Report", "%n cannot be judged", "", coverage.cannot_judge))
    return "; ".join(parts)


def period_words(chapter: Chapter) -> str:
    """Return the assessed period."""
    voice, period = chapter.voice, chapter.snapshot.assessment.period
    return f"{voice.date(period.start)} – {voice.date(period.end)}"


def prepared_sentence(chapter: Chapter) -> str:
    """Return the day the report was made, which is not the date of the document."""
    date = chapter.voice.date(chapter.snapshot.taken_at.date(), "in")
    return chapter.voice.translate("Report", "Prepared on {date}.", date=date)


def state_sentence(chapter: Chapter) -> str:
    """Return whether the score is provisional or final; of a sheet without score how much is filled in."""
    voice, coverage = chapter.voice, chapter.coverage
    total, counted = coverage.applicable, {"answered": voice.number(coverage.answered)}
    if not chapter.questionnaire.is_scored:
        return voice.translate("Report", "{answered} of %n figures are filled in.", "", total, **counted)
    if coverage.is_complete:
        return voice.translate("Report", "The score is final, all %n questions are answered.", "", total)
    return voice.translate(
        "Report", "The score is provisional, {answered} of %n questions are answered.", "", total, **counted
    )


def states_sentence(chapter: Chapter) -> str:
    """Return whether the scores of all scored sheets are provisional or final; of one sheet what it comes to."""
    scored, voice = [sheet.coverage for sheet in scored_sheets(chapter)], chapter.voice
    if len(scored) < 2:
        return state_sentence(chapter)
    total = sum(coverage.applicable for coverage in scored)
    if all(coverage.is_complete for coverage in scored):
        return voice.translate("Report", "The scores are final, all %n questions are answered.", "", total)
    answered = voice.number(sum(coverage.answered for coverage in scored))
    return voice.translate(
        "Report", "The scores are provisional, {answered} of %n questions are answered.", "", total, answered=answered
    )


def draft_word(chapter: Chapter) -> str:
    """Return the mark of a draft; nothing where it is none."""
    return chapter.voice.translate("Report", "Draft") if chapter.options.is_draft else ""


def access_lines(chapter: Chapter) -> list[str]:
    """Return that access is restricted, on which legal ground, and until when; nothing where it is not."""
    voice, access = chapter.voice, chapter.options.access
    if access is None:
        return []
    return [
        voice.translate("Report", "Restricted access information"),
        voice.translate("Report", "Ground: {ground}", ground=access.ground),
        *([voice.translate("Report", "Term: {term}", term=access.term)] if access.term else []),
    ]


def document_words(chapter: Chapter) -> str:
    """Return who prepared it, the registration number and the date of the document, as far as they are known."""
    voice, options = chapter.voice, chapter.options
    known = []
    if options.author:
        known.append(voice.translate("Report", "Prepared by: {author}", author=options.author))
    if options.registration_number:
        known.append(voice.translate("Report", "No. {number}", number=options.registration_number))
    if options.document_date:
        known.append(voice.date(options.document_date))
    return "; ".join(known)


def name_without_unit(chapter: Chapter, question: Question) -> str:
    """Return the name of a figure without its unit, which stands with the value."""
    name = question_name(chapter.voice, question)
    unit = chapter.voice.text(question.form.unit) if isinstance(question.form, NumberForm) else ""
    return name.removesuffix(f": {unit}") if unit else name
