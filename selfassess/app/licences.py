"""What the program is made of, and under which licences: read from what is installed."""

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from selfassess import paths

OURS = (
    "pyside6-essentials",
    "sqlalchemy",
    "alembic",
    "reportlab",
    "openpyxl",
    "pyyaml",
    "pypdfium2",
    "pillow",
    "pikepdf",
    "markdown-it-py",
)
"""The libraries that the program asks for; what these ask for follows."""
_LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice)[^/]*$", re.IGNORECASE)
_LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the program: its licence in a few words, and whole where it is at hand."""

    name: str
    version: str
    licence: str
    text: str = ""


def parts() -> tuple[Part, ...]:
    """Return every part that comes with the program, fonts and icons first."""
    return (*_own_parts(), *_libraries())


def _own_parts() -> Iterator[Part]:
    fonts, icons = paths.resources() / "fonts", paths.resources() / "icons"
    for name, licence, folder in (
        ("Noto Sans", "SIL Open Font License 1.1", fonts),
        ("Lucide", "ISC", icons),
    ):
        texts = [one for one in sorted(folder.glob("*")) if re.match(r"(licen|ofl)", one.name, re.IGNORECASE)]
        yield Part(name, "", licence, texts[0].read_text(encoding="utf-8") if texts else "")
    version = ".".join(map(str, sys.version_info[:3]))
    yield Part("Python", version, "Python Software Foundation License 2", _python_licence())


def _python_licence() -> str:
    """Return the licence of Python where the installation has it beside its library."""
    file = Path(sys.base_prefix) / "LICENSE.txt"
    return file.read_text(encoding="utf-8", errors="replace") if file.is_file() else ""


def _libraries() -> Iterator[Part]:
    waiting, known = list(OURS), set[str]()
    while waiting:
        name = re.sub(r"[-_.]+", "-", waiting.pop(0)).lower()
        if name in known:
            continue
        known.add(name)
        try:
            found = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue  # asked for on other systems only
        yield Part(found.metadata["Name"], found.version, _licence(found), _text(found))
        asked = (one for one in found.requires or () if "extra ==" not in one)
        waiting += [match[0] for one in asked if (match := re.match(r"[A-Za-z0-9._-]+", one))]


def _licence(found: metadata.Distribution) -> str:
    """Return the licence's name: of the metadata's expression, else its line, else its classifiers."""
    told = found.metadata
    named = next((told[key] for key in ("License-Expression", "License") if key in told), "")
    first = next(iter(named.strip().splitlines()), "")
    if first and len(first) <= _LONGEST_NAME:
        return first
    classified = (one.split("::")[-1].strip() for one in told.get_all("Classifier") or () if one.startswith("License"))
    return ", ".join(classified) or first[:_LONGEST_NAME]


def _text(found: metadata.Distribution) -> str:
    """Return the texts of the licence that were installed with it."""
    inside = (file for file in found.files or () if ".dist-info" in str(file) and _LICENCE_FILE.search(file.name))
    texts = (Path(str(file.locate())).read_text(encoding="utf-8", errors="replace") for file in inside)
    return "\n\n".join(map(str.strip, texts))
