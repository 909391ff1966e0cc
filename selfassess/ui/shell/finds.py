"""Everything that Ctrl+K can go to: every question of the open file, and the commands."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtGui import QAction

from selfassess.domain.questionnaire import Question
from selfassess.ui.context import Context
from selfassess.ui.shell.actions import keys_shown
from selfassess.ui.shell.finder import Find
from selfassess.voice import Voice


def all_finds(context: Context, actions: Mapping[str, QAction], go_to: Callable[[str, str], None]) -> list[Find]:
    """Return questions before commands; `go_to` is called with sheet and question."""
    finds = []
    if context.session is not None:
        for sheet in context.session.sheets:
            title = context.voice.text(sheet.questionnaire.title)
            for question in sheet.questionnaire.questions:
                words = question_words(context.voice, question)
                finds.append(Find(question.number, words, title, partial(go_to, sheet.key, question.id)))
    for name, action in actions.items():
        if name != "find" and action.isEnabled():
            finds.append(Find("", action.text(), keys_shown(action), action.trigger))
    return finds


def question_words(voice: Voice, question: Question) -> str:
    """Return the short name of a question with its text, so that it is found by either."""
    short, text = voice.text(question.short), voice.text(question.text)
    return f"{short} – {text}" if short and short != text else text
