"""The help: every topic in every language, alike in structure, with links that lead somewhere."""

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from selfassess import paths
from selfassess.domain.prose import BlockKind
from selfassess.voice.manual import TOPICS, read_topic, read_topics
from selfassess.voice.prose import read_prose

LANGUAGES = ("lv", "en", "nb")
SPOKEN = tuple(language for language in LANGUAGES if list(paths.translations().glob(f"ui_shell_{language}.ts")))
"""Languages whose interface can be compared with the help."""


def files(language: str) -> list[Path]:
    return sorted((paths.resources() / "help" / language).iterdir())


def text(language: str, topic: str) -> str:
    return (paths.resources() / "help" / language / f"{topic}.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_topic_is_there_and_nothing_else(language: str) -> None:
    assert [path.name for path in files(language)] == sorted(f"{topic}.md" for topic in TOPICS)
    assert [topic.id for topic in read_topics(language)] == list(TOPICS)
    titles = [topic.title for topic in read_topics(language)]
    assert len(set(titles)) == len(titles)


@pytest.mark.parametrize("topic", TOPICS)
def test_languages_have_the_same_structure(topic: str) -> None:
    """The same blocks in the same order: headings, paragraphs, items; the same keys and links in each."""
    first, *others = [read_prose(text(language, topic), ("help:",)) for language in LANGUAGES]
    assert (first[0].kind, first[0].depth) == (BlockKind.HEADING, 1)
    assert [block.depth for block in first[1:] if block.kind is BlockKind.HEADING] == [2] * (
        sum(block.kind is BlockKind.HEADING for block in first) - 1
    )
    for other in others:
        assert [(block.kind, block.depth, block.label) for block in other] == [
            (block.kind, block.depth, block.label) for block in first
        ]
        for block, same in zip(other, first, strict=True):
            assert {run.address for run in block.runs} == {run.address for run in same.runs}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_link_leads_to_a_topic(language: str) -> None:
    links = {link for topic in TOPICS for link in re.findall(r"\]\(([^)]*)\)", text(language, topic))}
    assert links <= {f"help:{topic}" for topic in TOPICS}
    assert len(links) > 10


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("topic", TOPICS)
def test_a_topic_is_read_in_a_minute(language: str, topic: str) -> None:
    """At most 300 words, some 200 a minute and with a look at the screen not many more."""
    assert 20 < len(text(language, topic).split()) <= 300


def interface(language: str) -> set[str]:
    """Return every text of the interface in a language, as it may be quoted: case and a closing dots aside."""
    found = set()
    for path in paths.translations().glob("*_lv.ts" if language == "en" else f"*_{language}.ts"):
        for message in ElementTree.parse(path).getroot().iter("message"):
            translation = message.find("translation")
            words = message.findtext("source") if language == "en" else translation is not None and translation.text
            found.add(str(words).casefold())
    return found


@pytest.mark.parametrize("language", SPOKEN)
def test_what_is_printed_bold_stands_in_the_window(language: str) -> None:
    known = interface(language)
    quoted = {
        (topic, words)
        for topic in TOPICS
        for words in re.findall(r"\*\*(.+?)\*\*", text(language, topic))
        if words.casefold() not in known
    }
    assert quoted == set()


def test_a_topic_is_parted_at_its_headings() -> None:
    topic = read_topic("en", "results")
    assert topic.title == "Results"
    assert [part.title for part in topic.parts][:3] == ["Results", "The score", "Why “provisional”"]
    assert [part.id for part in topic.parts][:3] == ["results", "results#1", "results#2"]
    assert "The page begins with one sentence" in topic.words
    assert "hatched" in topic.parts[2].words
    assert "hatched" not in topic.parts[1].words


def test_a_topic_that_is_not_there_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        read_topic("lv", "nothing")
