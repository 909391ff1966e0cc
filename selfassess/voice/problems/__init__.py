"""The sentence of every problem, by its code; every module of this package words the codes of one room."""

from importlib import import_module
from pkgutil import iter_modules

SENTENCES: dict[str, str] = {}

for _room in sorted(module.name for module in iter_modules(__path__)):
    SENTENCES |= import_module(f"{__name__}.{_room}").SENTENCES
