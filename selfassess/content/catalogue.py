"""The questionnaires that come with the program and those in the user's own folder."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from selfassess import paths
from selfassess.content.cache import load_entry
from selfassess.content.documents import read_document
from selfassess.domain.errors import Problem, ProblemsError
from selfassess.domain.library import Entry, Library


def own_folder() -> Path:
    """Return the folder where the user keeps questionnaires (not created)."""
    return paths.settings() / "questionnaires"


def read_library() -> Library:
    """Return every questionnaire that can be used; one bad file keeps none of the others out.

    A file with an id and an edition that another text has already is a problem `library.changed`; shipped ones count
    first, then the user's by name.
    """
    found: dict[tuple[str, int], Entry] = {}
    problems: list[Problem] = []
    for path in _files():
        try:
            entry = load_entry(path)
        except ProblemsError as error:
            problems.extend(error.problems)
            continue
        except Problem as problem:
            problems.append(problem)
            continue
        first = found.setdefault((entry.id, entry.edition), entry)
        if first.sha256 != entry.sha256:
            problems.append(
                Problem("library.changed", file=path.name, id=entry.id, edition=entry.edition, first=first.path.name)
            )
    return Library(tuple(found[key] for key in sorted(found)), tuple(problems), str(own_folder()))


def _files() -> Iterator[Path]:
    for folder in (paths.questionnaires(), own_folder()):
        if folder.is_dir():
            yield from sorted(path for path in folder.iterdir() if path.suffix in (".yaml", ".yml"))


@dataclass(frozen=True, slots=True)
class Removed:
    """A questionnaire file of the user's own that was taken away: where it lay and all of it."""

    path: Path
    content: bytes


def is_own(entry: Entry) -> bool:
    """Tell whether the user added this questionnaire."""
    return entry.path.parent == own_folder()


def install(path: Path) -> Entry:
    """Copy a questionnaire file into the user's own folder and return its entry.

    Raises ProblemsError with every mistake of the file and everything in which it contradicts the questionnaires at
    hand; Problem `library.already_there` or `library.not_kept`, or what `content.load` raises. Nothing is copied then.
    """
    # not above: the catalogue is read with the first window, which needs no YAML
    from selfassess.content.quality import check

    library, document = read_library(), read_document(path)
    there = next((entry for entry in library.entries if entry.sha256 == document.sha256), None)
    if there is not None:
        raise Problem("library.already_there", file=path.name, title=there.title, edition=there.edition)
    found = check(path, library)
    if found.problems:
        raise ProblemsError(found.problems)
    asked = load_entry(path)
    target = own_folder() / f"{asked.id}-{asked.edition}.yaml"
    try:
        own_folder().mkdir(parents=True, exist_ok=True)
        target.write_text(document.text, encoding="utf-8")
    except OSError as error:
        raise Problem("library.not_kept", file=path.name, folder=str(own_folder())) from error
    return replace(asked, path=target)


def remove(entry: Entry) -> Removed:
    """Take a questionnaire of the user's own away; files with assessments keep their copy of it.

    Raises Problem `library.not_own` or `library.not_removed`.
    """
    if not is_own(entry):
        raise Problem("library.not_own", title=entry.title)
    try:
        removed = Removed(entry.path, entry.path.read_bytes())
        entry.path.unlink()
    except OSError as error:
        raise Problem("library.not_removed", file=entry.path.name, folder=str(own_folder())) from error
    return removed


def put_back(removed: Removed) -> None:
    """Bring back what `remove` took away. Raises Problem `library.not_kept`."""
    try:
        removed.path.write_bytes(removed.content)
    except OSError as error:
        raise Problem("library.not_kept", file=removed.path.name, folder=str(own_folder())) from error
