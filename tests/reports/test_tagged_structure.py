"""The structure of the report as it stands in the file."""

import io
import re
from fractions import Fraction

import pikepdf
import pytest
from pdf_cases import FULL, Printed, kalnupe, kalnupe_answers, plain, printed, sheet, shipped, snapshot
from tagged_cases import Told, made, told

from selfassess.domain.answers import Answer, State
from selfassess.reports.pdf.columns import Columns, Item, Stack
from selfassess.reports.pdf.composer import Column, Composer
from selfassess.reports.pdf.flowables import Rule


@pytest.fixture(scope="module")
def report() -> Printed:
    return printed(kalnupe())


@pytest.fixture(scope="module")
def document(report: Printed) -> Told:
    return told(report.data)


def test_paragraphs_are_whole_over_pages_and_lines() -> None:
    long = " ".join(f"vārds{number}" for number in range(2500))
    address = "https://kalnupe.example/" + "lēmumi" * 60
    texts = [long, f"Sākums {address} beigas.", "Īss.", "x" * 900]
    document = told(made(lambda composer: [composer.words("text", text) for text in texts]))
    assert [plain(each.text) for each in document.all("P")] == texts
    assert len(document.all("P")[0].pages) > 2


def test_paragraph_in_two_fonts_is_whole() -> None:
    lead, text = "Pārvaldība.", " ".join(["vārds"] * 600)
    document = told(made(lambda composer: [composer.words("text", text, lead=lead)]))
    assert [plain(each.text) for each in document.all("P")] == [f"{lead} {text}"]


def test_word_cut_by_the_end_of_a_page_stays_whole() -> None:
    # 50 lines of text fill the page but for a few lines, so the long word goes on over the edge
    word = "ļ" * 4000
    story = [" ".join(["a"] * 40)] * 30 + [f"{word} b"]
    document = told(made(lambda composer: [composer.words("text", text) for text in story]))
    last = document.all("P")[-1]
    assert len(last.pages) == 2
    assert plain(last.text) == f"{word} b"


def test_headings_make_sections_and_skip_no_level() -> None:
    def story(composer: Composer) -> list[object]:
        levels = ((1, "a"), (3, "b"), (3, "c"), (1, "d"), (2, "e"), (3, "f"), (2, "g"))
        return [part for level, text in levels for part in (composer.heading(level, text), composer.words("text", "."))]

    assert told(made(story)).shape() == (
        "Document",
        [
            ("Sect", ["H1", "P", ("Sect", ["H2", "P"]), ("Sect", ["H2", "P"])]),
            ("Sect", ["H1", "P", ("Sect", ["H2", "P", ("Sect", ["H3", "P"])]), ("Sect", ["H2", "P"])]),
        ],
    )


def test_table_over_pages_is_one_with_one_head() -> None:
    columns = [Column("Nr.", 40), Column("Nosaukums", 300), Column("Skaits", 60, figures=True)]
    rows = [[str(number), f"rinda {number}", str(number * 2)] for number in range(120)]
    document = told(made(lambda composer: [composer.grid(columns, rows)]))
    (table,) = document.all("Table")
    assert len({page for each in table.walk() for page in each.pages}) > 2
    cells = [
        [(cell.role, plain("".join(each.text for each in cell.walk()))) for cell in row.kids] for row in table.kids
    ]
    assert cells[0] == [("TH", "Nr."), ("TH", "Nosaukums"), ("TH", "Skaits")]
    assert cells[1:] == [[("TD", str(n)), ("TH", f"rinda {n}"), ("TD", str(n * 2))] for n in range(120)]
    scopes = [str(cell.element.A.Scope) for cell in table.all("TH")]
    assert scopes == ["/Column"] * 3 + ["/Row"] * 120


def test_items_make_lists_also_over_pages() -> None:
    def story(composer: Composer) -> list[object]:
        made = []
        for number in range(3):
            label = composer.words("text", f"{number}.")
            body = [composer.words("text", " ".join(["vārds"] * 1500)), composer.words("text", "beigas")]
            made.append(Columns([Stack(0, 40, [label]), Stack(60, 300, body)], item=Item(label, "Decimal")))
        return [*made, Rule(), composer.words("text", "pēc")]

    document = told(made(story))
    assert document.shape() == ("Document", [("L", [("LI", ["Lbl", ("LBody", ["P", "P"])])] * 3), "P"])
    assert str(document.all("L")[0].element.A.ListNumbering) == "/Decimal"
    assert [plain(each.text) for each in document.all("Lbl")] == ["0.", "1.", "2."]


def test_every_text_of_the_questionnaire_is_a_whole_element(document: Told) -> None:
    said = {plain(each.text) for each in document.walk()}
    for question in shipped("good-governance").questions:
        assert plain(question.text.pick("lv")) in said, question.id
        assert question.number in said
    for question, answer in kalnupe_answers().items():
        assert answer.why in said, question


def test_question_is_an_item_that_says_its_level(document: Told) -> None:
    label = next(each for each in document.all("LI") if plain(each.kids[0].text) == "6.1")
    assert [kid.role for kid in label.kids] == ["Lbl", "LBody"]
    level, *rest = label.kids[1].kids
    assert (level.role, str(level.element.Alt)) == ("Figure", "Līmenis 3 skalā 0–4")
    assert {each.role for each in rest} == {"P"}
    opened = next(each for each in document.all("LI") if plain(each.kids[0].text) == "6.4")
    assert str(opened.kids[1].kids[0].element.Alt) == "atvērts"


def test_figures_say_themselves_and_where_they_are(document: Told) -> None:
    figures = document.all("Figure")
    assert "72 jautājumi. Atbildēti 66" in str(figures[0].element.Alt)
    for figure in figures:
        assert str(figure.element.Alt)
        left, bottom, right, top = (float(edge) for edge in figure.element.A.BBox)
        assert 0 < left < right < 595.3
        assert 0 < bottom < top < 841.9


def test_contents_and_addresses_are_links(report: Printed, document: Told) -> None:
    entries = document.all("TOCI")
    assert entries[1].shape() == ("TOCI", [("Reference", ["Link"])])
    assert plain(entries[1].all("Link")[0].text).startswith("1. Demokrātiska līdzdalība ")
    limits = told(printed(snapshot(sheet(shipped("published-limits"), {}))).data)
    links = [link for each in limits.all("P") for link in each.kids if link.role == "Link"]
    assert any(plain(link.text).startswith("1.1, 1.2, 1.3 Pašvaldību likums") for link in links)
    in_full = told(printed(snapshot(sheet(shipped("published-limits"), {})), options=FULL).data)
    assert any(plain(link.text).startswith("https://") for link in in_full.all("Link"))
    with pikepdf.open(io.BytesIO(report.data)) as pdf:
        for page in pdf.pages:
            for annotation in page.obj.get("/Annots", []):
                assert str(annotation.Contents)
                assert int(annotation.F) == 4


def test_what_runs_above_and_below_is_not_said(document: Told) -> None:
    said = " ".join(each.text for each in document.walk())
    assert "Sagatavots 2026. gada 22. novembrī. Vērtējums" not in said
    assert "lpp. no" not in said
    assert not re.search(r"Kalnupes novada pašvaldība \(izdomāta\)", said)


def test_language_of_a_part_is_said() -> None:
    def story(composer: Composer) -> list[object]:
        words = composer.words("text", "Council of Europe")
        words.language = "en"
        return [words, composer.words("text", "Eiropas Padome")]

    document = told(made(story))
    first, second = document.all("P")
    assert str(first.element.Lang) == "en"
    assert "/Lang" not in second.element


def test_odd_characters_in_the_title_leave_the_metadata_readable() -> None:
    answers = {"P1.1": Answer(State.NOT_APPLICABLE, None, "a\x0bb")}
    report = printed(snapshot(sheet(shipped("good-governance"), answers), title="A\x0b<&> \ufffeB"))
    with pikepdf.open(io.BytesIO(report.data)) as pdf, pdf.open_metadata() as metadata:
        assert metadata["dc:title"] == "A<&> B. Kalnupes novada pašvaldība"
        assert str(pdf.docinfo["/Title"]) == metadata["dc:title"]
        assert metadata["pdfuaid:part"] == "1"


def test_what_was_written_in_latvian_says_so_in_an_english_report() -> None:
    words = {"P1.1": "Kārtība ir apstiprināta.", "P1.2": "Plain words."}
    answers = {question: Answer(State.ANSWERED, Fraction(3), why) for question, why in words.items()}
    title = "Pašnovērtējums"
    made = snapshot(sheet(shipped("good-governance"), answers), title=title)
    spoken = {
        language: {each.text.strip(): str(each.element.get("/Lang", "")) for each in document.all("P")}
        for language, document in ((one, told(printed(made, language=one).data)) for one in ("en", "lv"))
    }
    assert [spoken["en"][each] for each in (title, *words.values())] == ["lv", "lv", ""]
    assert [spoken["lv"][each] for each in (title, *words.values())] == ["", "", ""]
    assert "Titles, justifications and evidence stand in the language they were written in." in spoken["en"]


def test_captions_notes_and_lists_are_told_as_such() -> None:
    in_full = told(printed(snapshot(sheet(shipped("good-governance"), kalnupe_answers())), options=FULL).data)
    assert len(in_full.all("Caption")) == 12
    assert in_full.all("Caption")[3].text == "Slieksnis 2,5: nav sasniegts. "
    notes = in_full.all("Note")
    names = [str(each.element.ID) for each in notes]
    assert names == sorted(set(names))
    assert names[0] == "note-000000"
    assert in_full.file is not None
    tree = in_full.file.Root.StructTreeRoot.IDTree.Names
    assert [str(tree[place]) for place in range(0, len(tree), 2)] == names
    assert all(tree[2 * place + 1].objgen == note.element.objgen for place, note in enumerate(notes))
    assert all("/A" not in each.element for each in in_full.all("LI"))
    names_of_wheel = in_full.all("L")[0]
    assert [plain(each.text) for each in names_of_wheel.all("P")][3] == "4 Ētika – nav sasniegts"
