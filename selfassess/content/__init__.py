"""Questionnaire files to domain values: reader, checks, compiled cache, catalogue, JSON Schema (DESIGN section 5)."""

from selfassess.content.cache import Loaded, compile_all, load
from selfassess.content.catalogue import read_library

__all__ = ["Loaded", "compile_all", "load", "read_library"]
