"""What is said about a questionnaire itself: how long, for whom, from where."""

from dataclasses import dataclass

from selfassess.domain.library import UNIT_KINDS
from selfassess.domain.questionnaire import Kind, Questionnaire
from selfassess.domain.text import FALLBACK
from selfassess.voice import Voice
from selfassess.voice.findings.sources import act_name
from selfassess.voice.terms import kind_word, unit_word


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact with its label; `address` is the page it is found on, if there is one."""

    label: str
    words: str
    address: str = ""


def duration(voice: Voice, minutes: int) -> str:
    """Return an honest estimate in words: minutes below two hours, else whole hours."""
    if minutes < 120:
        return voice.translate("Questionnaires", "about %n minutes", "", minutes)
    return voice.translate("Questionnaires", "about %n hours", "", round(minutes / 60))


def size_words(voice: Voice, questions: int, minutes: int) -> str:
    """Return how many questions there are and how long they take, as far as that is said."""
    size = voice.translate("Questionnaires", "%n questions", "", questions)
    return ", ".join(part for part in (size, duration(voice, minutes) if minutes else "") if part)


def language_names(voice: Voice, languages: tuple[str, ...]) -> str:
    """Return languages by their names; one without a name by its code."""
    names = {
        "lv": voice.translate("Questionnaires", "Latvian"),
        "en": voice.translate("Questionnaires", "English"),
        "nb": voice.translate("Questionnaires", "Norwegian"),
        "ru": voice.translate("Questionnaires", "Russian"),
    }
    return voice.join([names.get(language, language) for language in languages])


def language_note(voice: Voice, questionnaire: Questionnaire) -> str:
    """Say that a questionnaire, or a part of it, is shown in another language; empty where all of it is in this one."""
    own, languages = voice.language, questionnaire.languages
    is_partial = own in questionnaire.languages_partial
    if own in languages and not is_partial:
        return ""
    other = FALLBACK if FALLBACK in languages and own != FALLBACK else languages[0]
    language, shown = voice.in_language(own), voice.in_language(other)
    if is_partial:
        return voice.translate(
            "Questionnaires",
            "Parts of this questionnaire are not in {language}; they are shown in {shown}.",
            language=language,
            shown=shown,
        )
    return voice.translate(
        "Questionnaires",
        "This questionnaire is not in {language}; it is shown in {shown}.",
        language=language,
        shown=shown,
    )


def book_facts(voice: Voice, questionnaire: Questionnaire) -> list[Fact]:
    """Return the facts about a questionnaire; the same labels in the same order in every language."""
    source, kind = questionnaire.source, questionnaire.kind
    issued = (act_name(voice, source), voice.text(source.issuer), str(source.year or ""))
    facts = [
        Fact(voice.translate("Questionnaires", "Kind"), kind_word(kind, voice)),
        Fact(voice.translate("Questionnaires", "Who answers"), _who(voice, questionnaire)),
        Fact(
            voice.translate("Questionnaires", "Size"),
            size_words(voice, len(questionnaire.questions), questionnaire.minutes),
        ),
        Fact(voice.translate("Questionnaires", "Languages"), language_names(voice, questionnaire.languages)),
        Fact(voice.translate("Questionnaires", "Edition"), str(questionnaire.edition)),
        Fact(
            voice.translate("Questionnaires", "Source"),
            "\n".join(part for part in (", ".join(filter(None, issued)), voice.text(source.note)) if part),
            source.url if source.url.startswith(("https://", "http://")) else "",
        ),
    ]
    return [fact for fact in facts if fact.words]


def _who(voice: Voice, questionnaire: Questionnaire) -> str:
    if questionnaire.kind is Kind.SURVEY:
        return voice.translate("Questionnaires", "respondents, anonymously")
    word = unit_word(questionnaire.unit, voice)
    if questionnaire.unit in (UNIT_KINDS[0], "any"):
        return word
    return voice.translate("Questionnaires", "{unit}, each in an assessment of its own", unit=word)
