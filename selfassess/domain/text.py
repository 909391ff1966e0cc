"""A text in several languages."""

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

FALLBACK = "en"
"""The language that a text is shown in where it does not have the one asked for, if it has this one."""


@dataclass(frozen=True, slots=True)
class Text:
    """One text in one or more languages, the questionnaire's default language first.

    A text given without language (a proper name, a unit such as `%`) has the single language "".
    """

    by_language: Mapping[str, str]

    def __bool__(self) -> bool:
        return any(self.by_language.values())

    def __hash__(self) -> int:
        return hash(tuple(self.by_language.items()))

    def has(self, language: str) -> bool:
        """Tell whether the text exists in `language` (a text without language exists in every one)."""
        return bool(self.by_language.get(language) or self.by_language.get(""))

    def pick(self, language: str) -> str:
        """Return the text in `language`, else in English, else in the first language it has, else an empty string."""
        found = (self.by_language.get(one) for one in (language, "", FALLBACK))
        return next(filter(None, (*found, *self.by_language.values())), "")


NO_TEXT = Text({})


def plain(words: str) -> Text:
    """Return a text that is the same in every language."""
    return Text({"": words})


def languages_of(texts: Iterable[Text]) -> frozenset[str]:
    """Return every language that occurs in `texts`."""
    return frozenset(language for text in texts for language in text.by_language if language)


def folded(words: str) -> str:
    """Return `words` as they are searched: without accents and without capitals (`Ķekava` is found by `kekava`)."""
    decomposed = unicodedata.normalize("NFKD", words.casefold())
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign))
