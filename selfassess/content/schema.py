"""The questionnaire format as JSON Schema, for editors that check while one writes."""

from selfassess.content.format import FORMAT, QUESTIONNAIRE, RECORDS
from selfassess.content.shapes import TEXT_SCHEMA, Schema


def json_schema() -> Schema:
    """Return the JSON Schema (draft 2020-12) of questionnaire files, made from the table the reader uses."""
    definitions = {record.name: record.definition() for record in RECORDS}
    schema = QUESTIONNAIRE.definition()
    schema["properties"]["format"] = {"const": FORMAT}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Questionnaire of Selfassess",
        **schema,
        "$defs": {"text": TEXT_SCHEMA, **definitions},
    }
