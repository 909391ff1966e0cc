"""The open chapter: guidance, then every question with its levels, evidence and sources."""

from collections.abc import Iterator

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices

from selfassess.domain.prose import Run
from selfassess.ui.context import Context
from selfassess.ui.parts.prose import Look, ProseWriter
from selfassess.ui.parts.prose_view import ProseView
from selfassess.voice.book import Chapter, Cited, Passage

_ANSWER = "answer:"


class Reading(ProseView):
    """One chapter at a time; what is searched for stands out in it."""

    question_requested = Signal(str)
    """A question is to be answered: its id."""

    def __init__(self, context: Context, can_answer: bool) -> None:
        """Begin empty; with `can_answer` every question leads to its answer."""
        super().__init__(context.theme)
        self._context, self._can_answer = context, can_answer
        self.anchorClicked.connect(self._follow)

    def show_chapter(self, chapter: Chapter) -> None:
        """Show a chapter from its beginning."""
        writer = self.begin_page(chapter.heading)
        writer.write_line(chapter.heading, Look("title", anchor=chapter.id))
        if chapter.about:
            writer.write_line(chapter.about, Look(colour="ink2"))
        writer.write_blocks(chapter.guidance)
        voice = self._context.voice
        writer.write_line(voice.translate("GuidePage", "Questions"), Look("title", before=24))
        for group in chapter.groups:
            if group.title:
                writer.write_line(group.title, Look("strong", "ink2", before=16))
            for passage in group.passages:
                self._write_passage(writer, passage)
        self.end_page()

    def _write_passage(self, writer: ProseWriter, passage: Passage) -> None:
        voice = self._context.voice
        writer.write_line(
            f"{passage.number} {passage.name or passage.text}", Look("strong", before=20, anchor=passage.id)
        )
        if passage.name:
            writer.write_line(passage.text)
        about = f"{passage.help} {passage.manner}".strip()
        if about:
            writer.write_line(about, Look("caption", "ink2"))
        for label, text in passage.options:
            runs = (Run(f"{label}  ", is_strong=True), Run(text))
            writer.write_line(runs, Look(depth=1))
        if passage.limits:
            writer.write_line((Run(voice.translate("GuidePage", "Limits: ")), Run("; ".join(passage.limits))))
        if passage.evidence:
            evidence = voice.translate("GuidePage", "Evidence: {evidence}", evidence=passage.evidence)
            writer.write_line(evidence, Look("caption", "ink2", before=4))
        for source in passage.sources:
            writer.write_line(tuple(_source_runs(source)), Look("caption", "ink2"))
        if self._can_answer:
            words = voice.translate("GuidePage", "Answer question {number}", number=passage.number)
            writer.write_line((Run(words, address=f"{_ANSWER}{passage.id}"),), Look("caption"))

    def _follow(self, url: QUrl) -> None:
        address = url.toString()
        if address.startswith(_ANSWER):
            self.question_requested.emit(address.removeprefix(_ANSWER))
        else:
            QDesktopServices.openUrl(url)


def _source_runs(source: Cited) -> Iterator[Run]:
    yield Run(source.name, address=source.address)
    if source.lines:
        yield Run(". " + ". ".join(line.removesuffix(".") for line in source.lines) + ".")
