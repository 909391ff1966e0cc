"""What the words of a report mean."""

from reportlab.platypus.flowables import Flowable

from selfassess.reports.pdf.appendix import beside, title
from selfassess.reports.pdf.chapter import Chapter
from selfassess.reports.pdf.flowables import Rule
from selfassess.reports.pdf.languages import abreast
from selfassess.reports.pdf.styles import GUTTER, TEXT_WIDTH, columns
from selfassess.voice.findings import Term, glossary

_TERM_WIDTH = columns(3)


def glossary_pages(chapter: Chapter) -> list[Flowable]:
    """Return the glossary, in the order of the first language's alphabet."""
    story = [*title(chapter, lambda voice: voice.translate("Report", "What the words mean")), Rule(after=0)]
    by_tongue = [glossary(tongue.voice) for tongue in chapter.tongues]
    first = by_tongue[0]
    for place in sorted(range(len(first)), key=lambda place: chapter.voice.sort_key(first[place].word)):
        story.append(_row(chapter, [terms[place] for terms in by_tongue]))
    return story


def _row(chapter: Chapter, in_languages: list[Term]) -> Flowable:
    """Return a word and its meaning in each language."""
    said = list(zip(chapter.tongues, in_languages, strict=True))
    words = [part for tongue, term in said for part in tongue.composer.paragraphs("small", "", lead=term.word)]
    width = TEXT_WIDTH - _TERM_WIDTH - GUTTER / 2
    meanings = abreast(said, width, lambda one: one[0].composer.paragraphs("small", one[1].meaning))
    return beside(_TERM_WIDTH, words, meanings)
