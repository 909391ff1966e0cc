"""Questionnaires made from a seed, as large as a test needs them."""

import random

_WORDS = ("kārtība", "dome", "pārskats", "lēmums", "budžets", "iestāde", "termiņš", "plāns", "atbilde", "dati", "norma")
_TYPES = ("level", "level", "level", "level", "yes_no", "choice", "checklist", "number", "reference", "text")


def large_questionnaire(questions: int = 1802, seed: int = 1) -> str:
    """Return the text of a questionnaire with so many questions of all types, without mistakes, in Latvian and English.

    Sections hold up to 40 questions, in targets of ten; every 25th question depends on a yes-no question before it.
    """
    chance = random.Random(seed)
    lines = _head()
    gate = ""
    for number in range(questions):
        section, place = divmod(number, 40)
        if place == 0:
            lines += [f"  - id: S{section + 1}", f"    title: {_text(chance, 3)}", "    sections:"]
        if place % 10 == 0:
            lines += [
                f"      - id: S{section + 1}-T{place // 10 + 1}",
                f"        title: {_text(chance, 4)}",
                f"        scored: {'true' if place >= 20 else 'false'}",
                "        questions:",
            ]
        kind = "level" if place % 10 == 0 else chance.choice(_TYPES)
        lines += [f"          - id: Q{number + 1}", f"            type: {kind}"]
        lines += [f"            text: {_text(chance, 9)}"]
        if gate and number % 25 == 24:
            lines.append(f"            relevant_if: {gate} == yes")
        lines += [f"            help: {_text(chance, 20)}", f"            evidence: {_text(chance, 8)}"]
        lines += [f"            {line}" for line in _form(chance, kind)]
        if kind == "yes_no":
            gate = f"Q{number + 1}"
    return "\n".join(lines) + "\n"


def _head() -> list[str]:
    return [
        "format: 1",
        "id: generated",
        "edition: 1",
        "kind: assessment",
        "unit: any",
        "languages: [lv, en]",
        'title: {lv: "Liela anketa", en: "Large questionnaire"}',
        "minutes: 9000",
        "scale:",
        *(f"  - {{value: {value}, label: {{lv: Līmenis {value}, en: Level {value}}}}}" for value in range(5)),
        "scoring: {roll_up: mean_of_sections, decimals: 2}",
        "thresholds:",
        "  - id: every-section",
        '    label: {lv: "Katra 2,5", en: "Each 2.5"}',
        "    applies_to: each_section",
        '    at_least: "2.5"',
        "    unit: points",
        "    status: house",
        "sections:",
    ]


def _text(chance: random.Random, words: int) -> str:
    latvian = " ".join(chance.choices(_WORDS, k=words))
    serial = chance.randrange(10**9)
    return f'{{lv: "{latvian} {serial}", en: "text of {words} words {serial}"}}'


def _form(chance: random.Random, kind: str) -> list[str]:
    if kind == "level":
        return ["levels:", *(f"  - {_text(chance, 12)}" for _ in range(5))]
    if kind in ("choice", "checklist"):
        options = [f"  - {{id: o{points}, label: {_text(chance, 3)}, points: {points}}}" for points in range(1, 5)]
        return ["options:" if kind == "choice" else "items:", *options]
    if kind == "number":
        return ['unit: "%"', "min: 0", "max: 100", "score: {worst: 0, best: 80}"]
    if kind == "reference":
        return ["unit: {lv: dienas, en: days}", "score: {bands: [{up_to: 10, points: 2}, {points: 0}]}"]
    return ["partly: true"] if kind == "yes_no" else []
