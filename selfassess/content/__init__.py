"""Questionnaire files to domain values: reader, checks, compiled cache, catalogue, JSON Schema (DESIGN section 5).

Only what needs no YAML is offered here, since it is imported with the program; `quality.check` and
`schema.json_schema` are taken from their modules.
"""

from selfassess.content.cache import Loaded, compile_all, load
from selfassess.content.catalogue import read_library

__all__ = ["Loaded", "compile_all", "load", "read_library"]
