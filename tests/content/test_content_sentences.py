"""Every code of the room has a sentence, and every sentence a code."""

import re
from pathlib import Path

import selfassess
from selfassess.voice.problems.content import SENTENCES

PACKAGE = Path(selfassess.__file__).parent


def test_codes_and_sentences_agree() -> None:
    files = [*(PACKAGE / "content").glob("*.py"), PACKAGE / "domain" / "library.py"]
    text = "\n".join(path.read_text(encoding="utf-8") for path in files)
    codes = set(re.findall(r'"((?:content|library)\.[a-z_]+)"', text))
    guessed = set(re.findall(r'\.unknown\(\s*[^,]+,\s*"(content\.[a-z_]+)"', text))
    assert len(guessed) == 7
    assert {f"{code}_guess" for code in guessed} | codes == set(SENTENCES)


def test_sentences_end_and_say_no_more_than_needed() -> None:
    for sentence in SENTENCES.values():
        assert sentence.endswith((".", "?", "{allowed}.")), sentence
        assert not re.search(r"\bplease\b|!(?!=)|\berror\b", sentence, re.IGNORECASE), sentence
