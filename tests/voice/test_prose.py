"""Markdown as blocks: what CommonMark makes of it, worked out by hand."""

import pytest

from selfassess.domain.prose import Block, BlockKind, Run
from selfassess.voice.prose import read_prose


def test_headings_paragraphs_and_lists_are_told_apart() -> None:
    text = """### Kā izskatās laba prakse

Viens teikums
divās rindās.

- pirmais
- otrais, *svarīgi* un **ļoti**

  vēl par otro
    - iekšā

3. trešais
4. ceturtais

Beigas.
"""
    assert read_prose(text) == (
        Block(BlockKind.HEADING, (Run("Kā izskatās laba prakse"),), 3),
        Block(BlockKind.PARAGRAPH, (Run("Viens teikums"), Run(" "), Run("divās rindās."))),
        Block(BlockKind.ITEM, (Run("pirmais"),), 1, "•"),
        Block(BlockKind.ITEM, (Run("otrais, "), Run("svarīgi", True), Run(" un "), Run("ļoti", True)), 1, "•"),
        Block(BlockKind.PARAGRAPH, (Run("vēl par otro"),), 1),
        Block(BlockKind.ITEM, (Run("iekšā"),), 2, "•"),
        Block(BlockKind.ITEM, (Run("trešais"),), 1, "3."),
        Block(BlockKind.ITEM, (Run("ceturtais"),), 1, "4."),
        Block(BlockKind.PARAGRAPH, (Run("Beigas."),)),
    )


@pytest.mark.parametrize(
    ("markdown", "runs"),
    [
        ("[a](https://a.example/b) c", (Run("a", False, "https://a.example/b"), Run(" c"))),
        ("[a **b**](http://a.example)", (Run("a ", False, "http://a.example"), Run("b", True, "http://a.example"))),
        ("<https://a.example>", (Run("https://a.example", False, "https://a.example"),)),
        ("[a](file:///etc/passwd)", (Run("[a](file:///etc/passwd)"),)),
        ("[a](javascript:alert(1))", (Run("[a](javascript:alert(1))"),)),
        ("[a](mailto:a@b.example)", (Run("a"),)),
        ("<b>a</b>", (Run("<b>a</b>"),)),
        ("`a *b*`", (Run("a *b*", is_code=True),)),
    ],
)
def test_only_pages_become_links_and_html_stays_words(markdown: str, runs: tuple[Run, ...]) -> None:
    (block,) = read_prose(markdown)
    assert block.words == "".join(run.words for run in runs)
    assert [run for run in block.runs if run.words] == list(runs)


def test_links_of_another_kind_are_followed_where_they_are_wanted() -> None:
    (block,) = read_prose("[a](help:b) [c](https://d.example)", ("help:",))
    assert [run for run in block.runs if run.words != " "] == [Run("a", False, "help:b"), Run("c")]


def test_code_keeps_its_words_and_nothing_gives_nothing() -> None:
    assert [block.words for block in read_prose("a\n\n```\nb = *c*\n```\n")] == ["a", "b = *c*"]
    assert read_prose("") == ()
    assert read_prose("---") == ()
