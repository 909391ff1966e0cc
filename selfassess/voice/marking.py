"""Marks words that are translated later.

How translations are made: `.ci/translations` reads every `x.translate("Context", "source", "comment", n, field=…)` and
every `mark("Context", "source")` of the package, updates translations/<package>_lv.ts and _nb.ts and builds the .qm.
Context and source must be literals; literals side by side are joined. A source with `%n` needs its number as fourth
positional argument, and both its English forms in translations/<package>_en.ts. A brace meant literally is doubled.
(The extractor is our own: pyside6-lupdate skips every Python call with a field given by keyword, without a word.)
"""


def mark(context: str, source: str) -> str:
    """Return `source`, which the extractor has noted under `context`."""
    del context
    return source
