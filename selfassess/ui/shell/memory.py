"""What the window remembers from one visit to the next."""

import base64
import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtWidgets import QWidget

from selfassess.app.settings import RecentFile, Settings, person, read_settings, write_changes
from selfassess.domain.errors import Problem
from selfassess.ui.shell.names import assessment_name, unit_name
from selfassess.ui.shell.screens import bring_back, screens_key
from selfassess.voice import Voice

if TYPE_CHECKING:
    from selfassess.app.session import Session
    from selfassess.app.sheets import Sheet


_FRAME, _SMALL = QSize(16, 48), QSize(1366, 800)
"""What title bar and edges of a window take at most; the largest screen that is filled at the first start."""


_HELP = "; help"
"""What is added to the key of the screens for the place of the help."""


class Memory:
    """The user's settings; most of what cannot be kept is lost without a word, since no answer hangs on it."""

    def __init__(self) -> None:
        """Read what is there."""
        self.settings = read_settings()

    @property
    def by(self) -> str:
        """Return who changes answers."""
        return person(self.settings)

    def keep(self, settings: Settings) -> Problem | None:
        """Take over `settings` and keep what is new in them: another window may have kept something else.

        Returns the Problem of settings that cannot be kept, which are in force until the window is closed.
        """
        before, self.settings = self.settings, settings
        try:
            write_changes(before, settings)
        except Problem as problem:
            return problem
        return None

    def keep_file(self, session: "Session", voice: Voice, place: str, is_answering: bool = True) -> None:
        """Remember how far the open file is and which question was open; what is read elsewhere goes on there."""
        recent = recent_file(session, voice, place)
        self.keep(self.settings.opened(recent if is_answering else replace(recent, question="")))

    def keep_geometry(self, window: QWidget) -> None:
        """Remember where the window stood, for these screens."""
        self._keep_place(screens_key(), window)

    def _keep_place(self, key: str, window: QWidget) -> None:
        geometry = base64.b64encode(window.saveGeometry().data()).decode()
        self.keep(replace(self.settings, geometries={**self.settings.geometries, key: geometry}))

    def restore_geometry(self, window: QWidget, usual: QSize) -> None:
        """Put the window where it stood last on these screens; where that is not known it has its usual size.

        With its frame it is never larger than the free part of the screen, and never beyond every screen.
        """
        window.resize(usual)
        if self._geometry:
            window.restoreGeometry(QByteArray.fromBase64(self._geometry.encode()))
            bring_back(window)
        if not window.isMaximized():
            window.resize(window.size().boundedTo(window.screen().availableSize() - _FRAME))

    def keep_help(self, window: QWidget) -> None:
        """Remember where the help stood, for these screens."""
        self._keep_place(f"{screens_key()}{_HELP}", window)

    def restore_help(self, window: QWidget) -> None:
        """Put the help where it stood last on these screens; where that is not known it stays where it is."""
        geometry = self.settings.geometries.get(f"{screens_key()}{_HELP}", "")
        if geometry:
            window.restoreGeometry(QByteArray.fromBase64(geometry.encode()))
            bring_back(window)

    @property
    def _geometry(self) -> str:
        """Return where the window stood last on the screens of now, as Qt saves it; empty if unknown."""
        return self.settings.geometries.get(screens_key(), "")

    def show_window(self, window: QWidget) -> None:
        """Show the window for the first time, on a small screen as large as the screen is."""
        screen = window.screen().size()
        if not self._geometry and (screen.width() <= _SMALL.width() or screen.height() <= _SMALL.height()):
            window.showMaximized()
        else:
            window.show()


def recent_file(session: "Session", voice: Voice, place: str) -> RecentFile:
    """Return what the start page tells of an open file: of the sheet that `place` leads to.

    Without a place the first sheet with an overall figure leads.
    """
    info, path = session.current, str(session.path.resolve())
    opened = dt.datetime.now(dt.UTC).isoformat()
    if info is None or not session.sheets:
        return RecentFile(path, session.path.stem, opened_at=opened)
    scored = next((sheet for sheet in session.sheets if sheet.result.overall is not None), session.sheets[0])
    leading = next((sheet for sheet in session.sheets if sheet.key == place.partition("/")[0]), scored)
    coverage = leading.result.coverage
    return RecentFile(
        path,
        unit_name(info.unit),
        f"{voice.text(leading.questionnaire.title)}, {assessment_name(voice, info)}",
        coverage.answered,
        coverage.applicable,
        _below(leading),
        _number(session, place),
        info.changed_at.isoformat(),
        coverage.cannot_judge,
    )


def _below(sheet: "Sheet") -> int:
    from selfassess.domain.findings import leading_tally

    tally = leading_tally(sheet.result)
    return len(tally.not_met) if tally else 0


def _number(session: "Session", place: str) -> str:
    """Return the number of the question at `place`, else of the first open one."""
    from selfassess.domain.answers import OPEN, State

    key, _, wanted = place.partition("/")
    for sheet in session.sheets:
        question = sheet.questionnaire.question_by_id.get(wanted)
        if sheet.key == key and question is not None:
            return question.number
    first = session.sheets[0]
    waiting = (
        one.number
        for one in first.questionnaire.questions
        if one.id in first.result.asked and first.answers.get(one.id, OPEN).state is State.OPEN
    )
    return next(waiting, "")
