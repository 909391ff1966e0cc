"""The questionnaires that come with the program and those in the user's own folder."""

from collections.abc import Iterator
from pathlib import Path

from selfassess import paths
from selfassess.content.cache import load_entry
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
