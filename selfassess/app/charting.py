"""Charts of the chosen assessment as files of their own."""

from collections.abc import Callable
from pathlib import Path

from selfassess.app.exporting import placed
from selfassess.app.session import Session
from selfassess.app.sheets import Sheet
from selfassess.charts.bars import bars
from selfassess.charts.distribution import distribution, distribution_of
from selfassess.charts.heat import Heat, heat_of
from selfassess.charts.legend import bars_legend, distribution_legend, heat_legend, radar_legend, trend_legend
from selfassess.charts.matrix import matrix
from selfassess.charts.palette import LIGHT, PRINT
from selfassess.charts.periods import trend_of
from selfassess.charts.profile import Profile, profile_of
from selfassess.charts.radar import is_radar, radar
from selfassess.charts.scene import Frame, Scene
from selfassess.charts.stack import with_legend
from selfassess.charts.svg import svg
from selfassess.charts.trend import trend
from selfassess.charts.wheel import wheel
from selfassess.domain.errors import Problem
from selfassess.domain.record import PeriodResult
from selfassess.voice import Voice

SUFFIXES = (".svg", ".png")
_WIDTH, _HEIGHT = 640.0, 440.0


def draw_chart(session: Session, what: str, sheet: str, voice: Voice, without_colour: bool = False) -> str:
    """Return a chart of a sheet (empty: the first scored one) with its key as SVG text.

    `what` is radar, bars, wheel, matrix, trend or distribution; `without_colour` draws patterns that tell levels apart
    in black and white. Raises Problem `session.no_assessment`, `report.unknown_sheet`, `chart.nothing_scored`,
    `chart.no_radar`, `chart.no_wheel` or `chart.one_period`.
    """
    drawing = _Drawing(session, _sheet(session, sheet), voice, without_colour)
    return svg(_CHARTS[what](drawing), PRINT if without_colour else LIGHT)


def _sheet(session: Session, wanted: str) -> Sheet:
    if session.current is None:
        raise Problem("session.no_assessment")
    known = tuple(sheet.key for sheet in session.sheets)
    if wanted and wanted not in known:
        raise Problem("report.unknown_sheet", sheet=wanted, known=known)
    scored = [one for one in session.sheets if one.questionnaire.is_scored and wanted in ("", one.key)]
    if not scored:
        raise Problem("chart.nothing_scored", sheet=wanted or known[0])
    return scored[0]


class _Drawing:
    """One sheet, drawn in several ways."""

    def __init__(self, session: Session, sheet: Sheet, voice: Voice, without_colour: bool) -> None:
        assert session.current is not None
        self._session, self._sheet, self._voice = session, sheet, voice
        self._year = session.current.period.end.year
        self._frame = Frame(_WIDTH, _HEIGHT, hatched=without_colour, patterned=without_colour)

    def _profile(self) -> Profile:
        sheet = self._sheet
        return profile_of(sheet.questionnaire, sheet.result, sheet.previous, self._year, self._voice)

    def _heat(self) -> Heat:
        return heat_of(self._sheet.questionnaire, self._sheet.answers, self._sheet.result, self._voice)

    def radar(self) -> Scene:
        """Return the radar; raises Problem `chart.no_radar`."""
        profile = self._profile()
        if not is_radar(profile):
            raise Problem("chart.no_radar", count=len(profile.axes))
        return with_legend(radar_legend(profile, self._frame, self._voice), radar(profile, self._frame, self._voice))

    def bars(self) -> Scene:
        """Return the bars."""
        profile = self._profile()
        return with_legend(bars_legend(profile, self._frame, self._voice), bars(profile, self._frame, self._voice))

    def wheel(self) -> Scene:
        """Return the wheel; raises Problem `chart.no_wheel`."""
        heat = self._heat()
        if not heat.is_round:
            raise Problem("chart.no_wheel")
        return self._with_levels(heat, wheel(heat, self._frame, self._voice))

    def matrix(self) -> Scene:
        """Return the matrix."""
        heat = self._heat()
        return self._with_levels(heat, matrix(heat, self._frame, self._voice))

    def _with_levels(self, heat: Heat, scene: Scene) -> Scene:
        return with_legend(heat_legend(self._sheet.questionnaire.scale, heat, self._frame, self._voice), scene)

    def trend(self) -> Scene:
        """Return the trend; raises Problem `chart.one_period`."""
        sheet, earlier = self._sheet, self._session.earlier(self._sheet.key)
        if not earlier:
            raise Problem("chart.one_period", sheet=sheet.key)
        periods = (*earlier, PeriodResult(self._year, sheet.questionnaire.edition, sheet.result))
        found = trend_of(self._profile(), periods, self._voice)
        return with_legend(trend_legend(found, self._frame, self._voice), trend(found, self._frame, self._voice))

    def distribution(self) -> Scene:
        """Return the distribution."""
        found = distribution_of(self._heat(), self._sheet.questionnaire.scale, self._voice)
        return with_legend(
            distribution_legend(found, self._frame, self._voice), distribution(found, self._frame, self._voice)
        )


_CHARTS: dict[str, Callable[[_Drawing], Scene]] = {
    "radar": _Drawing.radar,
    "bars": _Drawing.bars,
    "wheel": _Drawing.wheel,
    "matrix": _Drawing.matrix,
    "trend": _Drawing.trend,
    "distribution": _Drawing.distribution,
}


def keep_chart(target: Path, content: bytes, workspace: Path | None = None) -> None:
    """Write a chart's file, beside its place first; a file there is replaced only by a whole one.

    `workspace` is the file in use, which must not be the target. Raises the Problems `export.…` of a place where
    nothing can be written.
    """
    with placed(target, SUFFIXES, workspace) as part:
        part.write_bytes(content)
