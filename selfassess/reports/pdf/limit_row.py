"""One limit as a row: its label and source, the verdict with its sign, whose it is."""

from collections.abc import Sequence

from reportlab.platypus.flowables import Flowable

from selfassess.domain.figures import Judgement
from selfassess.domain.questionnaire import Source, Threshold
from selfassess.reports.pdf.chapter import Chapter
from selfassess.reports.pdf.chips import threshold_chip
from selfassess.reports.pdf.columns import Columns, Stack
from selfassess.reports.pdf.flowables import Gap
from selfassess.reports.pdf.styles import TEXT_WIDTH
from selfassess.voice.findings import side_words

_VERDICT_WIDTH, _STATUS_WIDTH, _GAP = 162.0, 104.0, 5.0
_LABEL_WIDTH = TEXT_WIDTH - _STATUS_WIDTH - _VERDICT_WIDTH - 2 * _GAP


def limit_row(tongues: Sequence[Chapter], judgement: Judgement, *captions: str) -> Columns:
    """Return a limit with the verdict on it; `captions` stand below its label, a second language below the first."""
    composer = tongues[0].composer
    below = [part for caption in captions for part in composer.paragraphs("caption", caption)]
    left: list[Flowable] = [*(_verdict(tongue, judgement) for tongue in tongues), *below]
    chips = [part for tongue in tongues for part in (threshold_chip(tongue.composer, judgement.threshold), Gap(2))][:-1]
    start = TEXT_WIDTH - _STATUS_WIDTH
    return Columns([Stack(0, start - _GAP, left), Stack(start, _STATUS_WIDTH, chips)], padding=0.75)


def _verdict(chapter: Chapter, judgement: Judgement) -> Columns:
    composer, voice = chapter.composer, chapter.voice
    label = Stack(0, _LABEL_WIDTH, composer.paragraphs("small", voice.text(judgement.threshold.label)))
    words = side_words(voice, chapter.questionnaire, judgement)
    verdict = Stack(_LABEL_WIDTH + _GAP, _VERDICT_WIDTH, [composer.verdict(judgement.verdict, words)])
    return Columns([label, verdict])


def own_reason(chapter: Chapter, threshold: Threshold) -> str:
    """Return why the municipality set a threshold of its own; nothing of any other."""
    return chapter.voice.text(threshold.text) if threshold.is_own else ""


def source_line(chapter: Chapter, source: Source) -> str:
    """Return a source in one line: act or title, article, issuer, year, and whether the act itself was not read."""
    voice = chapter.voice
    title = voice.text(source.act) or voice.text(source.title)
    year = str(source.year) if source.year is not None else ""
    line = ", ".join(part for part in (title, source.article, voice.text(source.issuer), year) if part)
    if source.read == "secondary":
        line = f"{line} ({voice.translate('Report', 'not read in the act')})".strip()
    return line
