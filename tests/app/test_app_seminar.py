"""A seminar on a copy: hands, undo, a new beginning, what is shown, and what the group's answers do to the score."""

import contextlib
import hashlib
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import pytest

from selfassess.app.seminar import (
    MOST_HANDS,
    Copy,
    Seminar,
    Spot,
    copy_of,
    demo_copy,
    first_spot,
    group_answers,
    record_of,
    scoring_of,
    voted,
)
from selfassess.app.session import Session
from selfassess.domain.answers import OPEN
from selfassess.domain.seminar import effect_of
from tests.demonstration import demo

__all__ = ["demo"]

SHEET = "good-governance"
FIRST, SECOND = Spot(SHEET, "P1.1"), Spot(SHEET, "P1.2")


@pytest.fixture
def session(demo: Path) -> Iterator[Session]:
    with contextlib.closing(Session.open(demo / "demo.selfassess", "", read_only=True)) as opened:
        yield opened


@pytest.fixture(scope="module")
def copy() -> Copy:
    return demo_copy("lv")


@pytest.fixture
def seminar(copy: Copy) -> Seminar:
    return Seminar(copy, first_spot(copy))


def raise_hands(seminar: Seminar, *counts: int) -> None:
    for row, count in enumerate(counts):
        seminar.set_hands(row, count)


def counts(seminar: Seminar) -> tuple[int, ...]:
    assert seminar.show is not None
    return seminar.show.counts


def test_the_demo_without_a_file_is_the_demo_of_the_file(session: Session, copy: Copy) -> None:
    from_file = copy_of(session)
    assert (copy.unit, copy.is_invented, copy.year) == (from_file.unit, from_file.is_invented, from_file.year)
    assert copy.spots == from_file.spots
    for made, kept in zip(copy.sheets, from_file.sheets, strict=True):
        said = {name: answer for name, answer in made.answers.items() if answer != OPEN}
        assert said == kept.answers
        assert made.sha256 == kept.sha256


def test_it_begins_at_the_question_wanted_or_at_the_first_with_hands(copy: Copy) -> None:
    assert first_spot(copy, ("published-limits", "L2.1")) in (Spot("published-limits", "L2.1"), FIRST)
    assert first_spot(copy, SECOND) == SECOND
    assert first_spot(copy, (SHEET, "nothing")) == FIRST
    assert first_spot(copy) == FIRST


def test_hands_are_counted_and_taken_back(seminar: Seminar) -> None:
    assert seminar.add(2)
    assert seminar.add(2)
    assert seminar.add(4)
    assert counts(seminar) == (0, 0, 2, 0, 1)
    assert seminar.add(2, -1)
    assert counts(seminar) == (0, 0, 1, 0, 1)
    assert not seminar.add(0, -1)
    assert seminar.set_hands(1, 5000)
    assert counts(seminar)[1] == MOST_HANDS
    assert seminar.undo()
    assert seminar.undo()
    assert counts(seminar) == (0, 0, 2, 0, 1)


def test_undo_goes_to_the_question_it_is_about(seminar: Seminar) -> None:
    seminar.add(3)
    seminar.step(1)
    seminar.add(0)
    seminar.step(1)
    assert seminar.undo()
    assert seminar.spot == SECOND
    assert counts(seminar) == (0, 0, 0, 0, 0)
    assert seminar.undo()
    assert seminar.spot == FIRST
    assert not seminar.undo()


def test_a_new_beginning_clears_everything_and_can_be_undone(seminar: Seminar) -> None:
    raise_hands(seminar, 1, 2, 3, 4, 5)
    seminar.reveal()
    seminar.reveal()
    seminar.notes[FIRST] = "Who counts?"
    seminar.step(1)
    seminar.add(0)
    seminar.reset()
    assert (seminar.spot, seminar.shown, voted(seminar)) == (FIRST, 0, ())
    assert seminar.notes == {FIRST: "Who counts?"}
    assert seminar.undo()
    assert seminar.spot == SECOND
    assert counts(seminar) == (1, 0, 0, 0, 0)
    assert seminar.shown_at(FIRST) == 7
    assert [show.counts for _, show in voted(seminar)] == [(1, 2, 3, 4, 5), (1, 0, 0, 0, 0)]


def test_what_is_shown_step_by_step(seminar: Seminar) -> None:
    assert seminar.shown == 0
    assert seminar.reveal_answer()
    assert seminar.reveal_answer()
    assert seminar.shown == 2
    assert seminar.reveal()
    assert seminar.shown == 5
    assert not seminar.reveal_answer()
    assert seminar.reveal()
    assert seminar.reveal()
    assert seminar.shown == 7
    assert not seminar.reveal()
    assert [seminar.conceal() for _ in range(4)] == [True, True, True, False]
    assert seminar.shown == 0


def test_a_hand_shows_the_answers_it_is_for(seminar: Seminar) -> None:
    seminar.add(0)
    assert seminar.shown == 5


def test_the_group_counts_once_its_effect_is_shown(seminar: Seminar) -> None:
    """In the demo participation has 17/6; 1.1 is at 3, and the group's median of 1 makes that 15/6."""
    raise_hands(seminar, 0, 3, 2)
    seminar.reveal()
    assert group_answers(seminar, SHEET) == {}
    before = scoring_of(seminar, SHEET).result
    seminar.reveal()
    assert group_answers(seminar, SHEET) == {"P1.1": Fraction(1)}
    assert group_answers(seminar, SHEET, FIRST) == {}
    after = scoring_of(seminar, SHEET).result
    effect = effect_of(seminar.copy.sheets[0].questionnaire, "P1.1", before, after)
    assert (effect.section, effect.section_before, effect.section_after) == ("P1", Fraction(17, 6), Fraction(15, 6))
    assert effect.overall_before is not None
    assert effect.overall_after == effect.overall_before - Fraction(2, 6) / 12


def test_the_record_holds_every_vote_shown_or_not(seminar: Seminar) -> None:
    raise_hands(seminar, 0, 3, 2)
    seminar.notes[FIRST] = "Ask again in spring."
    record = record_of(seminar)
    assert (record.unit, record.is_invented, record.year) == ("Kalnupes novads", True, 2026)
    (sheet,) = record.sheets
    (vote,) = sheet.votes
    assert (vote.question.id, vote.show.counts, vote.note) == ("P1.1", (0, 3, 2, 0, 0), "Ask again in spring.")
    assert sheet.before.sections["P1"].value == Fraction(17, 6)
    assert sheet.after.sections["P1"].value == Fraction(15, 6)


def test_a_figure_has_no_hands(copy: Copy) -> None:
    seminar = Seminar(copy, next(spot for spot in copy.spots if spot.sheet == "published-limits"))
    assert seminar.show is None
    assert not seminar.reveal()


def test_the_ends_of_the_questions(copy: Copy) -> None:
    seminar = Seminar(copy, copy.spots[-1])
    assert seminar.following is None
    assert not seminar.step(1)
    assert seminar.step(-1)
    assert seminar.following == copy.spots[-1]


def test_the_file_keeps_its_bytes(demo: Path) -> None:
    path = demo / "demo.selfassess"
    before = hashlib.sha256(path.read_bytes()).hexdigest()
    with contextlib.closing(Session.open(path, "", read_only=True)) as session:
        copy = copy_of(session)
        seminar = Seminar(copy, first_spot(copy))
        raise_hands(seminar, 5, 4, 3, 2, 1)
        for _ in range(3):
            seminar.reveal()
        record_of(seminar)
        assert session.sheets[0].answers["P1.1"].value == Fraction(3)
    assert hashlib.sha256(path.read_bytes()).hexdigest() == before
