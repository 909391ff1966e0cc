"""What is said of a questionnaire that is not, or not wholly, in the language spoken."""

from dataclasses import replace

import pytest

from selfassess.voice import Voice
from selfassess.voice.findings.questionnaires import language_note
from tests.sheets import question, section, sheet

BASE = sheet(section("P1", question("P1.1")))


@pytest.mark.parametrize(
    ("spoken", "languages", "partial", "note"),
    [
        ("en", ("lv", "en"), (), ""),
        ("nb", ("lv", "en", "nb"), (), ""),
        ("nb", ("lv", "en"), (), "Spørreskjemaet finnes ikke på norsk; det vises på engelsk."),
        ("nb", ("lv",), (), "Spørreskjemaet finnes ikke på norsk; det vises på latvisk."),
        ("nb", ("lv", "en", "nb"), ("nb",), "Deler av spørreskjemaet finnes ikke på norsk; de vises på engelsk."),
        ("en", ("lv",), (), "This questionnaire is not in English; it is shown in Latvian."),
        ("en", ("lv", "en"), ("en",), "Parts of this questionnaire are not in English; they are shown in Latvian."),
        ("en", ("fi",), (), "This questionnaire is not in English; it is shown in fi."),
        ("lv", ("en", "nb"), (), "Šī anketa nav pieejama latviešu valodā; tā redzama angļu valodā."),
    ],
)
def test_note(spoken: str, languages: tuple[str, ...], partial: tuple[str, ...], note: str) -> None:
    questionnaire = replace(BASE, languages=languages, languages_partial=partial)
    assert language_note(Voice(spoken), questionnaire) == note
