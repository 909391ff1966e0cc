"""Questionnaire files to domain values: reader, checks, compiled cache, catalogue, JSON Schema (DESIGN section 5)."""
