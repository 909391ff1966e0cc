"""An open workspace file with one chosen assessment: the one thing that window and commands work with."""

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Self

from selfassess.app.answering import check_question, checked_answer, stamps_before
from selfassess.app.attachments import act_evidence, check_text, file_evidence, link_evidence
from selfassess.app.carrying import CarryOver, carry_overs, carry_overs_from, still_new
from selfassess.app.changes import Change, Edit
from selfassess.app.clock import Clock
from selfassess.app.history import History
from selfassess.app.keeping import Keeping
from selfassess.app.sheets import Sheet
from selfassess.app.workspace import (
    latest_first,
    load_sheets,
    open_to_write,
    open_workspace,
    thresholds_to_take_over,
)
from selfassess.domain.answers import OPEN
from selfassess.domain.errors import Problem
from selfassess.domain.library import suits
from selfassess.domain.record import AssessmentInfo, Evidence, Municipality, Period, Stamp, Unit

if TYPE_CHECKING:
    from selfassess.content import Loaded
    from selfassess.storage.workspace import Workspace


SUFFIX = ".selfassess"


@dataclass(frozen=True, slots=True)
class NewAssessment:
    """What a new assessment is about; its sheets are in the order of `questionnaires`.

    `unit_kind` is `municipality` (then `unit_name` is empty), `institution`, `company` or `residents_council`.
    """

    municipality: Municipality
    questionnaires: "tuple[Loaded, ...]"
    period: Period
    title: str = ""
    unit_kind: str = "municipality"
    unit_name: str = ""


class Session(Keeping):
    """An open workspace file.

    `warnings` are Problems that did not stop the opening; `municipalities` those of the file;
    `current` is the chosen assessment, the latest by its period to begin with, None in a file without any.
    """

    def __init__(self, workspace: "Workspace", by: str) -> None:
        from selfassess.storage.assessments import read_assessments, read_municipalities

        super().__init__(workspace, by)
        self.municipalities = read_municipalities(workspace)
        self.assessments = read_assessments(workspace)
        self.clock = Clock(max((info.changed_at for info in self.assessments), default=None))
        if self.assessments:
            self.choose(latest_first(self.assessments)[0].number)

    @classmethod
    def create(cls, path: Path, municipality: Municipality, by: str) -> Self:
        """Create the file for `municipality`; a file that exists is opened and the municipality entered into it.

        Raises the Problems of `storage.workspace`.
        """
        from selfassess.storage.assessments import write_municipality
        from selfassess.storage.workspace import Workspace

        try:
            workspace = Workspace.create(path, by)
        except Problem as problem:
            if problem.code != "storage.exists":
                raise
            workspace = open_to_write(path, by)
        with workspace.closed_on_failure():
            write_municipality(workspace, municipality)
            return cls(workspace, by)

    @classmethod
    def open(cls, path: Path, by: str, read_only: bool = False) -> Self:
        """Open the file; one that cannot be written is opened to read, with a warning.

        Raises the Problems of `storage.workspace`.
        """
        workspace = open_workspace(path, by, read_only)
        with workspace.closed_on_failure():
            return cls(workspace, by)

    @classmethod
    def open_to_write(cls, path: Path, by: str) -> Self:
        """Open the file to change it.

        Raises Problem `storage.read_only` or `storage.folder_read_only`, or the others of `storage.workspace`.
        """
        workspace = open_to_write(path, by)
        with workspace.closed_on_failure():
            return cls(workspace, by)

    def choose(self, number: int) -> None:
        """Take up the assessment of that number; undo starts afresh. Raises Problem `session.unknown_assessment`."""
        found = self._assessment(number)
        self.sheets = load_sheets(self._workspace, self.assessments, found)
        self.current = found
        self._earlier = {}
        self._history = History()

    def _assessment(self, number: int) -> AssessmentInfo:
        found = next((info for info in self.assessments if info.number == number), None)
        if found is None:
            known = tuple(info.number for info in self.assessments)
            raise Problem("session.unknown_assessment", number=number, known=known)
        return found

    def add_assessment(self, wanted: NewAssessment) -> AssessmentInfo:
        """Enter a new assessment, with the own thresholds of the unit's latest one, and take it up.

        A threshold that does not fit any more is left out, with a warning.
        Raises Problem `session.no_questionnaire`, `session.questionnaire_twice`, `session.period_backwards`,
        `session.no_unit_name`, `session.other_unit`, `session.null_byte`, `storage.edition_changed` or a failing
        file's.
        """
        from selfassess.storage.assessments import FrozenText, Opening, read_assessments, write_assessment

        check_assessment(wanted)
        texts = tuple(
            FrozenText(one.questionnaire.id, one.questionnaire.edition, one.sha256, one.text)
            for one in wanted.questionnaires
        )
        unit = Unit(wanted.municipality, wanted.unit_kind, wanted.unit_name.strip())
        own, left = thresholds_to_take_over(
            self._workspace, self.assessments, unit, wanted.period, wanted.questionnaires
        )
        opening = Opening(unit, wanted.period, wanted.title.strip(), texts, own)
        number = write_assessment(self._workspace, opening, Stamp(self.clock(), self.by))
        self.warnings += left
        self.assessments = read_assessments(self._workspace)
        self.choose(number)
        return self.assessments[-1]

    def attach_file(self, sheet: str, question: str, path: Path, note: str = "") -> Evidence:
        """Attach a file's bytes to a question.

        Raises what `attachments.file_evidence` raises, or a failing file's Problem.
        """
        evidence, content = file_evidence(question, path, note, self.path)
        return self._attach(sheet, evidence, content)

    def attach_link(self, sheet: str, question: str, address: str, note: str = "") -> Evidence:
        """Attach a link to a question. Raises Problem `evidence.not_a_link` or a failing file's."""
        return self._attach(sheet, link_evidence(question, address, note))

    def attach_act(self, sheet: str, question: str, act: str, note: str = "") -> Evidence:
        """Attach a legal act to a question. Raises Problem `evidence.no_act` or a failing file's."""
        return self._attach(sheet, act_evidence(question, act, note))

    def _attach(self, key: str, wanted: Evidence, content: bytes | None = None) -> Evidence:
        from selfassess.storage.evidence import write_evidence

        check_question(self.sheet(key), wanted.question)
        check_text(wanted.name + wanted.note)
        stamp = Stamp(self.clock(), self.by)
        entered = write_evidence(self._workspace, self._place(key), wanted, content, stamp)
        change = Change("attached", key, (), stamp.at, self.by, evidence=(entered,))
        self._settle(change, partial(self._history.record, change))
        return entered

    def detach(self, number: int) -> Change:
        """Take evidence off its question; undo brings it back.

        Raises Problem `evidence.unknown` or a failing file's.
        """
        sheet, evidence = self._find(number)
        change = Change("detached", sheet.key, (), self.clock(), self.by, evidence=(evidence,))
        self._carry_out(change, partial(self._history.record, change))
        return change

    def evidence_bytes(self, number: int) -> bytes:
        """Return the bytes of an attached file (empty for a link or an act). Raises Problem `evidence.unknown`."""
        from selfassess.storage.evidence import read_bytes

        evidence = self._find(number)[1]
        return read_bytes(self._workspace, evidence.sha256) if evidence.sha256 else b""

    def _find(self, number: int) -> tuple[Sheet, Evidence]:
        for sheet in self.sheets:
            for evidence in sheet.evidence:
                if evidence.number == number:
                    return sheet, evidence
        raise Problem("evidence.unknown", number=number)

    def carry_overs(self, number: int | None = None) -> tuple[CarryOver, ...]:
        """Return what the chosen assessment can take over: of the best of the unit's others, or of that `number`.

        Raises Problem `session.no_assessment` or, of a `number`, `session.unknown_assessment` and what
        `carry_overs_from` raises.
        """
        if self.current is None:
            raise Problem("session.no_assessment")
        if number is None:
            return carry_overs(self._workspace, self.assessments, self.current, self.sheets)
        return carry_overs_from(self._workspace, self._assessment(number), self.current, self.sheets)

    def carry(self, wanted: CarryOver, initiator: object | None = None) -> Change:
        """Take over answers with their evidence, in one undo step; what has been answered meanwhile stays as it is.

        Raises Problem `session.unknown_sheet`, what `answer` raises, or a failing file's.
        """
        from selfassess.storage.changes import write_carried

        sheet = self.sheet(wanted.sheet)
        new = still_new(wanted, sheet)
        edits = tuple(
            Edit(question, OPEN, checked_answer(sheet, question, answer)) for question, answer in new.answers.items()
        )
        change = Change("carried", sheet.key, edits, self.clock(), self.by, stamps=stamps_before(sheet, edits))
        if not change.is_empty:
            stamp = Stamp(change.at, self.by)
            entered = write_carried(self._workspace, self._place(sheet.key), edits, new.evidence, stamp)
            change = replace(change, evidence=entered)
            self._settle(change, partial(self._history.record, change), initiator)
        return change


def check_belongs(session: Session, wanted: Municipality) -> None:
    """Raise Problem `session.other_municipality` where the file is the record of others."""
    if session.municipalities and wanted.code not in {one.code for one in session.municipalities}:
        names = tuple(one.official_name for one in session.municipalities)
        raise Problem("session.other_municipality", path=str(session.path), names=names, wanted=wanted.official_name)


def check_name(path: Path) -> None:
    """Raise Problem `session.not_a_workspace_name` where a new file would not be known as a workspace."""
    if path.suffix.lower() != SUFFIX:
        raise Problem("session.not_a_workspace_name", path=str(path), wanted=path.stem + SUFFIX)


def check_assessment(wanted: NewAssessment) -> None:
    """Raise the Problem of a new assessment that cannot be entered."""
    check_text(wanted.title + wanted.unit_name)
    ids = [one.questionnaire.id for one in wanted.questionnaires]
    if not ids:
        raise Problem("session.no_questionnaire")
    twice = next((id_ for id_ in ids if ids.count(id_) > 1), None)
    if twice is not None:
        raise Problem("session.questionnaire_twice", questionnaire=twice)
    if wanted.period.start > wanted.period.end:
        raise Problem("session.period_backwards", start=wanted.period.start, end=wanted.period.end)
    unfit = next((one for one in wanted.questionnaires if not suits(one.questionnaire.unit, wanted.unit_kind)), None)
    if unfit is not None:
        asked = unfit.questionnaire
        raise Problem("session.other_unit", questionnaire=asked.id, unit=asked.unit, kind=wanted.unit_kind)
    if wanted.unit_kind != "municipality" and not wanted.unit_name.strip():
        raise Problem("session.no_unit_name", kind=wanted.unit_kind)
