"""Everything that Ctrl+K can go to: pages, actions, questions, sections, guidelines, files opened lately."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from selfassess.app.recency import note_chosen
from selfassess.domain.questionnaire import Section
from selfassess.ui.naming import both_names, question_words
from selfassess.ui.shell.actions import keys_shown
from selfassess.ui.shell.matching import Find
from selfassess.ui.shell.pages import PAGES
from selfassess.voice.findings import section_name

if TYPE_CHECKING:
    from selfassess.app.sheets import Sheet
    from selfassess.ui.shell.window import Window

_PAGES = (*PAGES, "home", "library", "guide")


def all_finds(window: "Window") -> list[Find]:
    """Return everything there is to go to in `window`."""
    finds = list(_orders(window))
    session = window.desk.session
    sheets = session.sheets if session is not None else ()
    for of_kind in (_sections, _questions, _guidelines):
        for sheet in sheets:
            finds += of_kind(window, sheet)
    return [*finds, *_filters(window), *_files(window), *window.help.finds()]


def _orders(window: "Window") -> Iterator[Find]:
    """Yield pages before actions."""
    voice = window.context.voice
    kinds = {True: voice.translate("Shell", "Pages"), False: voice.translate("Shell", "Actions")}
    for is_page in (True, False):
        for name, action in window.orders_by_name.items():
            if name != "find" and action.isEnabled() and (name in _PAGES) is is_page:
                words, remark = action.text(), keys_shown(action)
                yield Find("", words, remark, action.trigger, kinds[is_page], key=f"order:{name}")


def _filters(window: "Window") -> Iterator[Find]:
    """Yield the one filter of questions that is looked for by what an answer is called."""
    if window.desk.has_assessment:
        voice = window.context.voice
        words = voice.translate("Shell", "Questions that allow “Not applicable”")
        show = partial(_show_excusable, window)
        yield Find("", words, "", show, voice.translate("Shell", "Actions"), key="filter:excusable", waits=True)


def _show_excusable(window: "Window") -> None:
    from selfassess.ui.answering.filters import Filter

    window.show_page("answering")
    window.page.outline.show_filter(Filter.EXCUSABLE)


def _questions(window: "Window", sheet: "Sheet") -> Iterator[Find]:
    voice, title = window.context.voice, window.context.voice.text(sheet.questionnaire.title)
    kind = voice.translate("Shell", "Questions")
    for question in sheet.questionnaire.questions:
        go = partial(window.go_to_question, sheet.key, question.id)
        words, key = question_words(voice, question), f"question:{sheet.key}/{question.id}"
        yield Find(question.number, words, title, go, kind, question.id, key, waits=True)


def _sections(window: "Window", sheet: "Sheet") -> Iterator[Find]:
    voice, title = window.context.voice, window.context.voice.text(sheet.questionnaire.title)
    kind = voice.translate("Shell", "Sections")
    numbers = {section.id: str(place) for place, section in enumerate(sheet.questionnaire.sections, 1)}
    for section in sheet.questionnaire.section_by_id.values():
        if section.all_questions:
            go = partial(_go_to_section, window, sheet.key, section)
            words = both_names(voice, section.short, section.title)
            key = f"section:{sheet.key}/{section.id}"
            yield Find(numbers.get(section.id, ""), words, title, go, kind, section.id, key, waits=True)


def _go_to_section(window: "Window", key: str, section: Section) -> None:
    """Go to the first open question of a section, else to its first one."""
    from selfassess.ui.answering.desk import first_of

    assert window.desk.session is not None
    names = [question.id for question in section.all_questions]
    window.go_to_question(key, first_of(window.desk.session.sheet(key), names))


def _guidelines(window: "Window", sheet: "Sheet") -> Iterator[Find]:
    voice = window.context.voice
    kind = voice.translate("Shell", "Guidelines")
    title = voice.text(sheet.questionnaire.title)
    for section in sheet.questionnaire.sections:
        if section.guidance and section.all_questions:
            go = partial(window.books.read, sheet.key, section.all_questions[0].id)
            words = voice.translate("Shell", "Guidelines: {section}", section=section_name(voice, section))
            yield Find("", words, title, go, kind, key=f"guide:{sheet.key}/{section.id}", waits=True)


def _files(window: "Window") -> Iterator[Find]:
    voice, session = window.context.voice, window.desk.session
    here = str(session.path.resolve()) if session is not None else ""
    for file in window.memory.settings.recent:
        if file.path != here:
            words = ", ".join(filter(None, (file.municipality, file.title)))
            go, name = partial(window.orders.open_path, file.path), Path(file.path).name
            yield Find("", words or name, name, go, voice.translate("Shell", "Files"), name, f"file:{file.path}")


def open_finder(window: "Window") -> None:
    """Open the search over everything, what was used lately first."""
    from selfassess.app.recency import chosen_lately
    from selfassess.ui.shell.finder import Finder

    finder = Finder(window.context, all_finds(window), window, recent=chosen_lately())
    finder.chosen.connect(note_chosen)
    finder.show()
