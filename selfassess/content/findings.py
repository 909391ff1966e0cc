"""What a reader of questionnaire files finds wrong, with the line and the id it stands at."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from difflib import get_close_matches

from selfassess.domain.errors import Problem


@dataclass(frozen=True, slots=True)
class Finding:
    """One mistake at one line; `where` is the id of the question, section, threshold or award, or empty."""

    code: str
    line: int
    where: str
    fields: dict[str, str | int]

    def problem(self, file: str) -> Problem:
        """Return the finding as a problem; its field `at` is `file:line: where`."""
        at = f"{file}:{self.line}: {self.where}" if self.where else f"{file}:{self.line}"
        return Problem(self.code, at=at, file=file, line=self.line, where=self.where, **self.fields)


def problems(findings: Iterable[Finding], file: str) -> tuple[Problem, ...]:
    """Return findings as problems in the order of the file."""
    return tuple(finding.problem(file) for finding in sorted(findings, key=lambda finding: finding.line))


@dataclass(slots=True)
class Findings:
    """Errors (the file cannot be used) and warnings (it can), as they are found."""

    errors: list[Finding] = field(default_factory=list)
    warnings: list[Finding] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Reading:
    """The place a reader stands at: collects findings and knows the languages of the file, default first."""

    findings: Findings
    languages: tuple[str, ...] = ()
    partial: tuple[str, ...] = ()
    where: str = ""

    def at(self, where: str) -> "Reading":
        """Return the same reading inside the element with the id `where`."""
        return Reading(self.findings, self.languages, self.partial, where)

    def error(self, line: int, code: str, **fields: str | int) -> None:
        """Note an error."""
        self.findings.errors.append(Finding(code, line, self.where, fields))

    def unknown(self, line: int, code: str, word: str, known: Iterable[str], **fields: str | int) -> str:
        """Note an error about a word that means nothing and return the known one most like it, else an empty text.

        With such a guess the code ends in `_guess`.
        """
        guess = next(iter(get_close_matches(word, list(known), n=1)), "")
        self.error(line, f"{code}_guess" if guess else code, word=word[:60], guess=guess, **fields)
        return guess

    def warn(self, line: int, code: str, **fields: str | int) -> None:
        """Note a warning."""
        self.findings.warnings.append(Finding(code, line, self.where, fields))
