"""What the parts of the results page show: one sheet, in the language and look of now."""

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from selfassess.charts.heat import Heat, heat_of
from selfassess.charts.profile import Profile, profile_of
from selfassess.domain.figures import Result
from selfassess.domain.questionnaire import Questionnaire
from selfassess.domain.record import PeriodResult
from selfassess.ui.context import Context
from selfassess.ui.theme import Theme
from selfassess.voice import Voice

if TYPE_CHECKING:  # storage is loaded when a file is opened, not before the first window
    from selfassess.app.sheets import Sheet


@dataclass(frozen=True)
class Subject:
    """One sheet of the chosen assessment; `year` is the year of its period."""

    context: Context
    sheet: "Sheet"
    year: int

    @property
    def voice(self) -> Voice:
        """Return the language of the window."""
        return self.context.voice

    @property
    def theme(self) -> Theme:
        """Return the look of the window."""
        return self.context.theme

    @property
    def questionnaire(self) -> Questionnaire:
        """Return the sheet's questionnaire."""
        return self.sheet.questionnaire

    @property
    def result(self) -> Result:
        """Return what the sheet's answers come to."""
        return self.sheet.result

    @cached_property
    def periods(self) -> tuple[PeriodResult, ...]:
        """What the questionnaire came to in each of the unit's assessments up to this one, the oldest first."""
        assert self.context.session is not None
        now = PeriodResult(self.year, self.questionnaire.edition, self.result)
        return (*self.context.session.earlier(self.sheet.key), now)

    @cached_property
    def heat(self) -> Heat:
        """All questions as charts need them."""
        return heat_of(self.questionnaire, self.sheet.answers, self.result, self.voice)

    @cached_property
    def profile(self) -> Profile:
        """The scores as charts need them."""
        return profile_of(self.questionnaire, self.result, self.sheet.previous, self.year, self.voice)
