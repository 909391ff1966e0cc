"""One language to speak: words, numbers, dates, order, and what went wrong."""

import datetime as dt
from collections.abc import Iterable, Sequence
from fractions import Fraction

from PySide6.QtCore import QCollator, QCollatorSortKey, QLocale, QTranslator

from selfassess import paths
from selfassess.domain.errors import Problem
from selfassess.domain.rounding import decimal_text, rounded_against, rounded_text
from selfassess.domain.text import Text
from selfassess.voice.conventions import CONVENTIONS, NBSP
from selfassess.voice.problems import SENTENCES


class Voice:
    """Speaks one language, independently of every other voice and without an application or a display."""

    def __init__(self, language: str) -> None:
        """Load the words of `language` (`lv`, `en` or `nb`); raises KeyError for another one."""
        self._conventions = CONVENTIONS[language]
        self.language = language
        self.locale = self._conventions.locale
        self._translator = QTranslator()
        self._translator.load(str(paths.translations() / f"selfassess_{language}.qm"))
        self._collator = QCollator(QLocale(self.locale))
        self._collator.setNumericMode(True)

    def translate(self, context: str, source: str, comment: str = "", n: int = -1, /, **fields: object) -> str:
        """Return the English `source` in this language, its {fields} filled in and %n replaced by the number `n`.

        Raises KeyError for a field that is not given.
        """
        words = self._lookup(context, source, comment, n)
        return words.replace("%n", self.number(n)).format(**fields) if n >= 0 else words.format(**fields)

    def _lookup(self, context: str, source: str, comment: str = "", n: int = -1) -> str:
        return self._translator.translate(context, source, comment, n) or source

    def text(self, text: Text) -> str:
        """Return a questionnaire's text in this language, else in English, else in the first one it has."""
        return text.pick(self.language)

    def number(self, value: Fraction | int, decimals: int | None = None) -> str:
        """Return a number such as `12 345,6`, rounded to `decimals`; without them the exact decimal fraction."""
        fraction = Fraction(value)
        return self._written(decimal_text(fraction) if decimals is None else rounded_text(fraction, decimals))

    def rounded(self, value: Fraction, decimals: int, limit: Fraction | None = None) -> str:
        """Return a rounded number, with more digits where the rounding would contradict `limit`."""
        return self._written(rounded_against(value, decimals, limit))

    def _written(self, digits: str) -> str:
        whole, point, rest = digits.removeprefix("-").partition(".")
        if whole.isdigit() and len(whole) >= self._conventions.grouped_from:
            whole = f"{int(whole):,}".replace(",", self._conventions.thousands)
        sign = "\N{MINUS SIGN}" if digits.startswith("-") else ""
        return sign + whole + (self._conventions.decimal_sign + rest if point else "")

    def percent(self, share: Fraction, decimals: int = 0) -> str:
        """Return a share (1 = all) in percent, such as `94 %`."""
        return self.number(share * 100, decimals) + self._conventions.percent_sign

    def between(self, low: str, high: str) -> str:
        """Return a range such as `2,59–2,81`."""
        return f"{low}\N{EN DASH}{high}"

    def cardinal(self, n: int, gender: str = "m") -> str:
        """Return one to twelve in words, in the gender `m` or `f` (with a case: `m.dat`); other numbers in digits."""
        words = self._conventions.cardinals[gender]
        return words[n - 1] if 1 <= n <= len(words) else self.number(n)

    def date(self, day: dt.date, form: str = "long") -> str:
        """Return a date: `long`, `in` (on that date, in running text), `short` or `day` (on that day, without year)."""
        months = self._conventions.months if form in ("long", "short") else self._conventions.months_in
        template = self._conventions.dates[form]
        return template.format(day=day.day, month=months[day.month - 1], number=day.month, year=day.year)

    def time(self, moment: dt.datetime) -> str:
        """Return the time of day of an aware `moment` on this machine's clock, such as `14.32`."""
        return moment.astimezone().strftime(self._conventions.clock)

    def join(self, words: Sequence[str]) -> str:
        """Return `a, b un c`."""
        return self._conventions.last_joint.join(part for part in (", ".join(words[:-1]), *words[-1:]) if part)

    def sort_key(self, word: str) -> QCollatorSortKey:
        """Return what words are put into the order of this language's alphabet by; digits count as numbers."""
        return self._collator.sortKey(word)

    def sorted(self, words: Iterable[str]) -> list[str]:
        """Return `words` in alphabetical order."""
        return sorted(words, key=self.sort_key)

    def problem(self, problem: Problem) -> str:
        """Return what happened, what it means and what to do about it.

        Raises KeyError for a code without a sentence or a field that is not given.
        """
        fields = {name: self._field(value) for name, value in problem.fields.items()}
        if "language" in fields:
            code = str(fields["language"])
            named = self.in_language(code)
            fields["language"] = code if named == code else f"{named} ({code})"
        return self._lookup("Problems", SENTENCES[problem.code]).format(**fields)

    def in_language(self, code: str) -> str:
        """Return a language by its name, as in “a text in …”; one without a name by its code."""
        names = {
            "lv": self.translate("Languages", "Latvian", "a text in …"),
            "en": self.translate("Languages", "English", "a text in …"),
            "nb": self.translate("Languages", "Norwegian", "a text in …"),
            "ru": self.translate("Languages", "Russian", "a text in …"),
        }
        return names.get(code, code)

    def _field(self, value: object) -> object:
        if value is None:
            return self.translate("Problems", "not set")
        if isinstance(value, Fraction):
            return self.number(value)
        if isinstance(value, Text):
            return self.text(value)
        if isinstance(value, dt.datetime):
            return f"{self.date(value.astimezone().date(), 'short')}{NBSP}{self.time(value)}"
        if isinstance(value, dt.date):
            return self.date(value, "short")
        if isinstance(value, (tuple, list)):
            return ", ".join(str(self._field(part)) for part in value)
        return value
