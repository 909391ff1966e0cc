"""How sources are cited."""

from fractions import Fraction

from selfassess.domain.questionnaire import Source
from selfassess.domain.text import Text
from selfassess.voice import Voice
from selfassess.voice.findings.sources import duty_words, source_facts


def test_a_duty_ends_in_its_figure_unless_it_says_it() -> None:
    voice = Voice("lv")
    weeks = Text({"lv": "nedēļas", "en": "weeks"})
    unsaid = Source(duty=Text({"lv": "Projektu publicē."}), number=Fraction(2), unit=weeks)
    assert duty_words(voice, unsaid) == "Projektu publicē: 2\u00a0nedēļas"
    said = Source(duty=Text({"lv": "Projektu publicē uz 2 nedēļas."}), number=Fraction(2), unit=weeks)
    assert duty_words(voice, said) == "Projektu publicē uz 2 nedēļas."


def test_the_facts_of_a_source_begin_as_a_sentence_does() -> None:
    assert source_facts(Voice("lv"), Source(valid_from="2015-01-01")) == "Spēkā no 01.01.2015."
