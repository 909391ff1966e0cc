"""What every part of the report is made from: one sheet of one snapshot, and the composer."""

from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property

from selfassess.charts.profile import Profile, profile_of
from selfassess.domain.answers import OPEN, Answer
from selfassess.domain.explanation import Explanation, explain
from selfassess.domain.figures import Coverage, Result
from selfassess.domain.questionnaire import Question, Questionnaire, Section
from selfassess.domain.record import Evidence, SheetSnapshot, Snapshot
from selfassess.domain.report import PLAIN, ReportKind, ReportOptions
from selfassess.reports.pdf.composer import Composer
from selfassess.voice import Voice
from selfassess.voice.findings import figure_words, section_number, speaks_of_principles


@dataclass(frozen=True)
class Chapter:
    """One sheet of a snapshot; `other` is the same in the report's second language, if it has one."""

    composer: Composer
    snapshot: Snapshot
    sheet: SheetSnapshot
    options: ReportOptions = PLAIN
    other: "Chapter | None" = None

    @property
    def tongues(self) -> "tuple[Chapter, ...]":
        """Return the chapter in each language of the report."""
        return (self, self.other) if self.other else (self,)

    @property
    def is_full(self) -> bool:
        """Tell whether the report leaves nothing out."""
        return self.options.kind is ReportKind.FULL

    def sheets(self) -> "list[Chapter]":
        """Return a chapter for every sheet of the same snapshot."""
        return [
            Chapter(self.composer, self.snapshot, sheet, self.options, self.other and replace(self.other, sheet=sheet))
            for sheet in self.snapshot.sheets
        ]

    @property
    def voice(self) -> Voice:
        """Return the language of the report."""
        return self.composer.voice

    @property
    def questionnaire(self) -> Questionnaire:
        """Return the questionnaire answered."""
        return self.sheet.questionnaire

    @property
    def result(self) -> Result:
        """Return what scoring found."""
        return self.sheet.result

    @property
    def year(self) -> int:
        """Return the year the assessed period ends in."""
        return self.snapshot.assessment.period.end.year

    @property
    def coverage(self) -> Coverage:
        """Return how many questions were asked and answered."""
        return self.result.coverage

    @cached_property
    def profile(self) -> Profile:
        """The scores as charts need them."""
        return profile_of(self.questionnaire, self.result, self.sheet.previous, self.year, self.voice)

    @cached_property
    def evidence(self) -> dict[str, list[Evidence]]:
        """The evidence by question."""
        found: dict[str, list[Evidence]] = {}
        for piece in self.sheet.evidence:
            found.setdefault(piece.question, []).append(piece)
        return found

    @cached_property
    def _explanations(self) -> dict[str, Explanation]:
        return {}

    def explanation(self, target: str) -> Explanation:
        """Return how a figure came about; each is made once, since finding a deciding answer scores anew."""
        if target not in self._explanations:
            made = explain(self.questionnaire, self.sheet.answers, self.result, target)
            self._explanations[target] = made
        return self._explanations[target]

    @property
    def has_principles(self) -> bool:
        """Tell whether the sections are called principles."""
        return speaks_of_principles(self.questionnaire)

    def answer(self, question: Question) -> Answer:
        """Return what was answered."""
        return self.sheet.answers.get(question.id, OPEN)

    def numbered(self, section: Section) -> str:
        """Return the title of a section with its number."""
        number = section_number(self.questionnaire, section)
        title = self.voice.text(section.title)
        return f"{number}. {title}" if number else title

    @cached_property
    def _limits(self) -> dict[str, Fraction | None]:
        axes = (*self.profile.axes, *filter(None, [self.profile.overall]))
        return {axis.key: axis.limit for axis in axes}

    def _rounded(self, target: str, value: Fraction) -> str:
        """Return a figure with so many decimals that it does not contradict the verdict on it."""
        return figure_words(self.voice, self.questionnaire, value, self._limits.get(target))

    def score(self, target: str) -> str:
        """Return the figure of a section or of the whole, rounded; a dash where there is none."""
        figure = self.result.figure(target)
        return "–" if figure is None or figure.value is None else self._rounded(target, figure.value)

    def bounds(self, target: str) -> str:
        """Return the range still possible for a figure; a dash once it is final or where there is none."""
        figure = self.result.figure(target)
        if figure is None or figure.bounds is None or figure.bounds.is_final:
            return "–"
        ends = (self._rounded(target, end) for end in (figure.bounds.low, figure.bounds.high))
        return self.voice.between(*ends)

    def previous_score(self, target: str) -> str:
        """Return the figure of last period, rounded; a dash where there is none."""
        figure = self.sheet.previous.result.figure(target) if self.sheet.previous else None
        if figure is None or figure.value is None:
            return "–"
        return figure_words(self.voice, self.questionnaire, figure.value)


def scored_sheets(chapter: Chapter) -> list[Chapter]:
    """Return a chapter for every scored sheet of the same snapshot."""
    return [sheet for sheet in chapter.sheets() if sheet.questionnaire.is_scored]
