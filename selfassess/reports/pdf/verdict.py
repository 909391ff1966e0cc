"""The page that says the finding: one sentence, key figures, radar, what changed, what is still open (looks/pdf-2)."""

from reportlab.platypus.flowables import Flowable

from selfassess.charts.bars import bars
from selfassess.charts.legend import bars_legend, radar_legend
from selfassess.charts.radar import is_radar, radar
from selfassess.charts.scene import Frame
from selfassess.domain.figures import OVERALL, Figure, Verdict
from selfassess.domain.findings import leading_tally, open_first, unjudged, verdict_counts
from selfassess.reports.pdf.chapter import Chapter, scored_sheets
from selfassess.reports.pdf.columns import Columns, Stack, height_of
from selfassess.reports.pdf.flowables import Gap, Rule
from selfassess.reports.pdf.styles import GUTTER, TEXT_WIDTH, columns
from selfassess.reports.pdf.wording import headline_of
from selfassess.voice.findings import (
    changes_sentence,
    figure_name,
    limit_words,
    of_highest,
    provisional_words,
    strengths_sentence,
    undecided_together,
    verdict_sentence,
    waiting_words,
)
from selfassess.voice.terms import verdict_word

_PIXEL = 0.75
"""Charts are laid out in CSS pixels: 3/4 of a point."""
_MOST_NAMED, _MOST_BARS = 8, 18
_MOST_FIGURES = 4
"""So many large figures stand side by side."""
_CHART_HEIGHT, _RADAR_HEIGHT = 600.0, 440.0


def verdict_page(chapter: Chapter) -> list[Flowable]:
    """Return the page with the finding of the leading sheet."""
    composer = chapter.composer
    sentence = verdict_sentence(chapter.voice, chapter.questionnaire, chapter.result)
    name = chapter.voice.text(chapter.questionnaire.title)
    story: list[Flowable] = [composer.words("lead", name)] if len(scored_sheets(chapter)) > 1 else []
    story += [composer.heading(1, sentence), Gap(4), Rule(after=4)]
    story += [key_figures(chapter), Gap(14), *chart(chapter), Gap(16), two_columns(chapter)]
    return story


def key_figures(chapter: Chapter) -> Columns:
    """Return the overall figure and how many sections are on each side of the leading threshold."""
    found = [*_overall_figures(chapter), *_count_figures(chapter)]
    width = columns(3)
    stacks = []
    for index, (figure, caption) in enumerate(found):
        words = [chapter.composer.words("figure", figure), chapter.composer.words("caption", caption)]
        stacks.append(Stack(index * (width + GUTTER), width, words))
    return Columns(stacks)


def _overall_figures(chapter: Chapter) -> list[tuple[str, str]]:
    overall = chapter.result.overall
    return [] if overall is None else [(headline_of(chapter, OVERALL), _overall_caption(chapter, overall))]


def _overall_caption(chapter: Chapter, overall: Figure) -> str:
    voice, questionnaire = chapter.voice, chapter.questionnaire
    caption = f"{voice.translate('Report', 'overall score')} {of_highest(voice, questionnaire, overall)}".strip()
    return "; ".join(filter(None, [caption, provisional_words(voice, questionnaire, overall)]))


def _count_figures(chapter: Chapter) -> list[tuple[str, str]]:
    """Return how many sections are on each side of the leading threshold; for a table of limits, its verdicts."""
    voice, tally = chapter.voice, leading_tally(chapter.result)
    if not chapter.questionnaire.is_scored:
        counts = verdict_counts(chapter.result)
        shown = (Verdict.MET, Verdict.NOT_MET, Verdict.NOT_DECIDED, Verdict.ORIENTATION)
        words = {verdict: verdict_word(verdict, voice) for verdict in shown}
        words[Verdict.NOT_DECIDED] = voice.translate("Report", "not filled in")
        found = [(voice.number(counts[verdict]), words[verdict]) for verdict in shown if counts[verdict]]
        entered = voice.translate("Report", "of %n figures entered", "", chapter.coverage.applicable)
        return [*found, (voice.number(chapter.coverage.answered), entered)][:_MOST_FIGURES]
    if tally is None:
        coverage = chapter.coverage
        answered = voice.translate("Report", "of %n questions answered", "", coverage.applicable)
        return [(voice.number(coverage.answered), answered)]
    limit = limit_words(voice, tally.result.threshold)
    met, missed, undecided = len(tally.met), len(tally.not_met), len(tally.not_decided)
    # words that fit one and many alike: the figure stands above them
    captions = (
        voice.translate("Report", "met the threshold {limit}", limit=limit),
        voice.translate("Report", "missed the threshold"),
        voice.translate("Report", "will be decided by open questions"),
    )
    numbers = (voice.number(count) for count in (met, missed, undecided))
    return list(zip(numbers, captions, strict=True))


def chart(chapter: Chapter, most: float = _CHART_HEIGHT) -> list[Flowable]:
    """Return radar or bars with their key, at most `most` points high together.

    Nothing for a table of limits, or where there would be too many bars.
    """
    composer, profile, voice = chapter.composer, chapter.profile, chapter.voice
    if not chapter.questionnaire.is_scored or not 0 < len(profile.axes) <= _MOST_BARS:
        return []
    width = TEXT_WIDTH / _PIXEL
    is_round = is_radar(profile)
    legend = (radar_legend if is_round else bars_legend)(profile, Frame(width, hatched=True), voice)
    key: list[Flowable] = [Gap(10), *([composer.picture(legend)] if legend.items else [])]
    room = most - height_of(key)
    if is_round:
        return [
            composer.picture(radar(profile, Frame(width, min(_RADAR_HEIGHT, room / _PIXEL), hatched=True), voice)),
            *key,
        ]
    rows = composer.picture(bars(profile, Frame(width, hatched=True), voice))
    return [rows, *key] if rows.height <= room else []


def two_columns(chapter: Chapter) -> Columns:
    """Return what has changed, and beside it what is still to be decided."""
    voice, width = chapter.voice, columns(6) - GUTTER / 2
    changed = _block(chapter, width, voice.translate("Report", "What has changed"), _change_sentences(chapter))
    waiting = _block(chapter, width, voice.translate("Report", "What is still to be decided"), _open_sentences(chapter))
    return Columns([changed, Stack(TEXT_WIDTH - width, width, waiting.flowables)])


def _block(chapter: Chapter, width: float, title: str, sentences: list[str]) -> Stack:
    words = chapter.composer.words("text", " ".join(sentence for sentence in sentences if sentence))
    return Stack(0, width, [Rule(width, after=-10), chapter.composer.heading(2, title), words])


def _change_sentences(chapter: Chapter) -> list[str]:
    voice, questionnaire, previous = chapter.voice, chapter.questionnaire, chapter.sheet.previous
    if previous is None:
        sentences = [voice.translate("Report", "There is no earlier assessment to compare with.")]
    else:
        changed = changes_sentence(voice, questionnaire, chapter.result, previous)
        sentences = [changed or voice.translate("Report", "Nothing can be compared with {year}.", year=previous.year)]
    earlier = previous.result if previous else None
    return [*sentences, strengths_sentence(voice, questionnaire, chapter.result, earlier)]


def _open_sentences(chapter: Chapter) -> list[str]:
    """Return what open questions decide, which sections stay below, or that everything is final."""
    voice, questionnaire = chapter.voice, chapter.questionnaire
    sentences = []
    waiting = open_first(questionnaire, chapter.sheet.answers, chapter.result)
    if waiting:
        sentences.append(_waiting_sentence(chapter, waiting))
    elif questionnaire.is_scored:
        sentences.append(voice.translate("Report", "Every question has been answered; the score is final."))
    else:
        sentences.append(voice.translate("Report", "Every figure has been filled in."))
    tally = leading_tally(chapter.result)
    if tally is None:
        return sentences
    judgements = {judgement.target: judgement for judgement in tally.result.judgements}
    if 0 < len(tally.not_decided) <= _MOST_NAMED:
        undecided = [(chapter.explanation(target), judgements[target]) for target in tally.not_decided]
        sentences.append(undecided_together(voice, questionnaire, undecided))
    if 0 < len(tally.not_met) <= _MOST_NAMED:
        names = voice.join([figure_name(voice, questionnaire, target) for target in tally.not_met])
        sentences.append(voice.translate("Report", "Below the threshold: {sections}.", sections=names))
    return sentences


def _waiting_sentence(chapter: Chapter, waiting: list[str]) -> str:
    voice, unsure = chapter.voice, unjudged(waiting, chapter.sheet.answers)
    if len(waiting) > _MOST_NAMED:
        if unsure:
            return f"{waiting_words(voice, len(waiting) - len(unsure), len(unsure))}."
        return voice.translate("Report", "%n questions are still open.", "", len(waiting))
    numbers = _numbers(chapter, [question for question in waiting if question not in unsure])
    if not unsure:
        return voice.translate("Report", "Not answered yet: {questions}.", questions=numbers)
    undecided = voice.translate("Report", "Cannot be judged: {questions}.", questions=_numbers(chapter, unsure))
    if not numbers:
        return undecided
    return f"{voice.translate('Report', 'Not answered yet: {questions}.', questions=numbers)} {undecided}"


def _numbers(chapter: Chapter, questions: list[str]) -> str:
    return chapter.voice.join([chapter.questionnaire.question_by_id[question].number for question in questions])
