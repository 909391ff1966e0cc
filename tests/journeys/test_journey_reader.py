"""From a new assessment to the council's report through the accessible tree alone, as with a screen reader."""

import datetime as dt
import subprocess
from pathlib import Path

import pytest

from tests.journeys.command import pdf_pages, scored
from tests.journeys.reader import Reader, met_by_reader

WHY = "Ēku apmeklētāji sasniedz šķērsielas pusē; uzņēmējs – pēc zvana."
YEAR = str(dt.datetime.now().astimezone().year)
ANSWERED = ("1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "2.1", "2.2", "2.3", "2.4")


def begin(reader: Reader) -> None:
    """Make the three decisions."""
    reader.press("push button", "Jauns pašnovērtējums")
    start = "Sākt atbildēt"
    assert "sensitive" not in reader.find("push button", start).states
    reader.write("text", "Meklēt pašvaldību", "kalnupē")
    assert "checked" in reader.find("check box", "Laba demokrātiska pārvaldība").states
    reader.press("radio button", YEAR)
    reader.until(lambda: "checked" in reader.find("radio button", YEAR).states)
    assert reader.find("text", "No").text == f"01.01.{YEAR}."
    reader.until(lambda: "sensitive" in reader.find("push button", start).states)
    reader.press("push button", start)
    reader.find("heading", "1.1. ")


def answer(reader: Reader, number: str) -> None:
    """Choose level 3 for the question that is shown."""
    reader.find("heading", f"{number}. ")
    reader.press("radio button", "3. Darbojas")
    reader.until(lambda: "checked" in reader.find("radio button", "3. Darbojas").states)
    checked = [
        row.name[:1] for row in reader.found("radio button") if row.name[1:3] == ". " and "checked" in row.states
    ]
    assert checked == ["3"]


def read_results(reader: Reader) -> None:
    """Six answers of 3 meet 2.5; four of 3 and two open ones lie between 2 and 3.33; everything else is open.

    The least for the whole is (3 + 2) : 12 = 0.42, the most (3 + 3.33 + 40) : 12 = 3.86.
    """
    reader.press("page tab", "Rezultāti")
    reader.until(lambda: "selected" in reader.find("page tab", "Rezultāti").states)
    sentence = (
        "Viens no divpadsmit principiem sasniedz slieksni 2,5, un vēl vienpadsmit izšķirs neatbildētie jautājumi."
    )
    assert reader.find("heading", sentence).name == sentence
    assert reader.find("chart", "Kopvērtējums").description.startswith(
        "Kopvērtējums: 3,00; galīgais vērtējums 0,42–3,86; slieksnis 2,5: nav izšķirts"
    )
    radar = reader.find("chart", "Divpadsmit principi")
    assert radar.description.startswith("Slieksnis 2,5: sasniegts 1, nav sasniegts 0, nav izšķirts 11.")
    reader.press("chart", "Divpadsmit principi", "ShowMenu")
    reader.press("menu item", "Rādīt skaitļus tabulā")
    heads, *rows = reader.cells(reader.find("table", "Diagrammas skaitļi"))
    assert heads == ["Sadaļa", YEAR, "Robežas", "Slieksnis", "Secinājums"]
    assert rows[:3] == [
        ["1 Līdzdalība", "3,00", "–", "2,5", "sasniegts"],
        ["2 Cilvēktiesības", "3,00", "2,00–3,33", "2,5", "nav izšķirts"],
        ["3 Tiesiskums", "–", "0,00–4,00", "2,5", "nav izšķirts"],
    ]
    reader.press("push button", "Aizvērt")
    reader.until(lambda: not reader.found("table", "Diagrammas skaitļi"))


def write_report(reader: Reader, target: Path) -> int:
    """Save the council's report as `target`; return how many pages it was told to have."""
    reader.press("page tab", "Pārskats")
    reader.find("list", "Pārskata lappuses")
    page = reader.find("label", "1. lappuse no ")
    reader.press("push button", "Saglabāt PDF")
    dialog = reader.find("dialog", "Kur saglabāt datni")
    inside = [node for node in reader.nodes() if dialog.name in node.path]
    field = next(node for node in inside if node.role == "text")
    assert field.text.endswith(".pdf")
    reader.write(field.role, field.name, str(target))
    save = next(node for node in inside if "is-default" in node.states)
    reader.press(save.role, save.name)
    reader.until(target.exists, lambda: [node.name for node in reader.nodes()])
    reader.find("notification", f"Datne „{target.name}” ir izveidota.")
    return int(page.name.rpartition(" ")[2])


@pytest.mark.atspi
@pytest.mark.needs_poppler
def test_from_a_new_assessment_to_the_report(home: Path, offline_environment: dict[str, str], tmp_path: Path) -> None:
    target = tmp_path / "pārskats.pdf"
    with met_by_reader([], offline_environment) as reader:
        begin(reader)
        reader.heard()
        for number in ANSWERED:
            answer(reader, number)
            if number == "1.3":
                reader.write("text", "Pamatojums", WHY)
            reader.press("push button", "Tālāk uz ")
        heard = reader.heard()
        assert ("Jautājums 1.1 ir atbildēts: 3.", 1) in heard
        assert any(words.endswith("Atbildēts: 6 no 72") for words, _ in heard)
        assert any(words.endswith("Atbildēts: 5 no 72. 1. Līdzdalība: sasniegts") for words, _ in heard)
        read_results(reader)
        pages = write_report(reader, target)
    told = {one["question"]: one for one in scored(home / "Kalnupes novads.selfassess")["answers"]}
    assert {told[f"P{number}"]["value"] for number in ANSWERED} == {"3"}
    assert sum(one["state"] != "open" for one in told.values()) == len(ANSWERED)
    assert told["P1.3"]["why"] == WHY
    said = subprocess.run(["pdfinfo", target], capture_output=True, encoding="utf-8", check=True).stdout
    assert f"Pages:           {pages}\n" in said
    assert any(WHY in page for page in pdf_pages(target))
