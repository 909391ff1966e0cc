"""How the languages write numbers, dates and small numerals (facts/latvia.md section 7 for Latvian)."""

from dataclasses import dataclass

NBSP = "\N{NO-BREAK SPACE}"


@dataclass(frozen=True, slots=True)
class Conventions:
    """The conventions of one language.

    Whole numbers of `grouped_from` digits and more are grouped by threes with `thousands`. `dates` are templates by
    form with the fields day, month (a name), number (of the month) and year; the form `in` takes `months_in`.
    `cardinals` are the words for one to twelve by gender (`m`, `f`) and, where the language declines them, by gender
    and case (`m.dat`).
    """

    locale: str
    decimal_sign: str
    thousands: str
    grouped_from: int
    percent_sign: str
    last_joint: str
    clock: str
    dates: dict[str, str]
    months: tuple[str, ...]
    months_in: tuple[str, ...]
    cardinals: dict[str, tuple[str, ...]]


_LATVIAN_MONTHS = (
    "janvāris",
    "februāris",
    "marts",
    "aprīlis",
    "maijs",
    "jūnijs",
    "jūlijs",
    "augusts",
    "septembris",
    "oktobris",
    "novembris",
    "decembris",
)
_LATVIAN_MONTHS_IN = (
    "janvārī",
    "februārī",
    "martā",
    "aprīlī",
    "maijā",
    "jūnijā",
    "jūlijā",
    "augustā",
    "septembrī",
    "oktobrī",
    "novembrī",
    "decembrī",
)
_ENGLISH_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_NORWEGIAN_MONTHS = (
    "januar",
    "februar",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember",
)
_NORWEGIAN_FROM_TWO = ("to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv")
_ENGLISH_CARDINALS = (
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
)


def _latvian_cardinals() -> dict[str, tuple[str, ...]]:
    """Return one to twelve by gender and case."""
    stems = ("div", "", "četr", "piec", "seš", "septiņ", "astoņ", "deviņ")
    forms = {
        "m": ("viens", "trīs", "i"),
        "f": ("viena", "trīs", "as"),
        "m.dat": ("vienam", "trim", "iem"),
        "f.dat": ("vienai", "trim", "ām"),
        "m.acc": ("vienu", "trīs", "us"),
        "f.acc": ("vienu", "trīs", "as"),
        "m.loc": ("vienā", "trijos", "os"),
        "f.loc": ("vienā", "trijās", "ās"),
    }
    undeclined = ("desmit", "vienpadsmit", "divpadsmit")
    return {
        form: (one, *(stem + ending if stem else three for stem in stems), *undeclined)
        for form, (one, three, ending) in forms.items()
    }


CONVENTIONS = {
    "lv": Conventions(
        locale="lv-LV",
        decimal_sign=",",
        thousands=NBSP,
        grouped_from=5,
        percent_sign=f"{NBSP}%",
        last_joint=" un ",
        clock="%H.%M",
        dates={
            "long": f"{{year}}.{NBSP}gada {{day}}.{NBSP}{{month}}",
            "in": f"{{year}}.{NBSP}gada {{day}}.{NBSP}{{month}}",
            "short": "{day:02}.{number:02}.{year}.",
            "day": f"{{day}}.{NBSP}{{month}}",
        },
        months=_LATVIAN_MONTHS,
        months_in=_LATVIAN_MONTHS_IN,
        cardinals=_latvian_cardinals(),
    ),
    "en": Conventions(
        locale="en-GB",
        decimal_sign=".",
        thousands=",",
        grouped_from=4,
        percent_sign="%",
        last_joint=" and ",
        clock="%H:%M",
        dates={
            "long": f"{{day}}{NBSP}{{month}} {{year}}",
            "in": f"{{day}}{NBSP}{{month}} {{year}}",
            "short": f"{{day}}{NBSP}{{month:.3}}{NBSP}{{year}}",
            "day": f"{{day}}{NBSP}{{month}}",
        },
        months=_ENGLISH_MONTHS,
        months_in=_ENGLISH_MONTHS,
        cardinals={"m": _ENGLISH_CARDINALS, "f": _ENGLISH_CARDINALS},
    ),
    "nb": Conventions(
        locale="nb-NO",
        decimal_sign=",",
        thousands=NBSP,
        grouped_from=5,
        percent_sign=f"{NBSP}%",
        last_joint=" og ",
        clock="%H.%M",
        dates={
            "long": f"{{day}}.{NBSP}{{month}} {{year}}",
            "in": f"{{day}}.{NBSP}{{month}} {{year}}",
            "short": "{day:02}.{number:02}.{year}",
            "day": f"{{day}}.{NBSP}{{month}}",
        },
        months=_NORWEGIAN_MONTHS,
        months_in=_NORWEGIAN_MONTHS,
        # what Latvian has in the masculine (principles, steps, questions) is neuter in Norwegian
        cardinals={"m": ("ett", *_NORWEGIAN_FROM_TWO), "f": ("én", *_NORWEGIAN_FROM_TWO)},
    ),
}
