"""What a screen reader meets on every page and in every dialog: names, roles, states, values, nothing left over."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from selfassess.app.demo import write_demo
from tests.journeys.command import answered
from tests.journeys.reader import Node, Reader, met_by_reader
from tests.journeys.screen import foreign_to

ROW = re.compile(r"\d\. ")
RAW = re.compile(r"[a-z]+(_[a-z]+)+|Q[A-Z]\w+|qt_\w+")
"""An object's name in the code."""
SILENT = ("filler", "unknown", "panel", "layered pane", "split pane")
"""Roles that say nothing."""
BOXES = ("radio button", "check box", "check menu item", "radio menu item")
ASKED = {
    "1.1. Vai noteikumi ir skaidri?": ("radio button", ["0", "1", "2", "3", "4"]),
    "1.2. Vai noteikumi ir publicēti?": ("radio button", ["1", "2", "3"]),
    "1.3. Vai pērn bija pārkāpumi?": ("radio button", ["1", "2"]),
    "1. Kā var pieteikt pakalpojumu?": ("radio button", ["1", "2", "3"]),
    "2. Kas ir tīmekļvietnē?": ("check box", ["1", "2", "3", "0"]),
    "3. Cik dienās atbild?": ("text", []),
    "5. Publicētais indekss": ("text", []),
    "1. Vai mācās no citiem?": ("radio button", ["0", "1", "2", "3", "4"]),
    "2. Vai datus izmanto lēmumos?": ("radio button", ["0", "1", "2", "3", "4"]),
    "3. Ar ko lepojaties?": ("text", []),
}
"""Every kind of question, with the role of what answers it and the keys of its rows."""


def is_actionable(node: Node) -> bool:
    """Tell whether the keyboard comes there or something can be done with it."""
    return node.is_met or any(action != "SetFocus" for action in node.actions)


def is_nameless(node: Node) -> bool:
    """Tell whether something to act on has no name.

    A cell without a figure is blank to the eye too, and the place of a scroll bar is told by what it scrolls.
    """
    return is_actionable(node) and not node.name.strip() and node.role not in ("scroll bar", "table cell")


def has_no_value(node: Node) -> bool:
    """Tell whether something that shows an amount does not tell it."""
    if node.role not in ("progress bar", "slider"):
        return False
    return node.value is None or not node.value[0] <= node.value[1] <= node.value[2] > node.value[0]


def is_mute_chart(node: Node) -> bool:
    """Tell whether a chart does not say what is found in it, or has no menu with its table."""
    is_told = node.description not in ("", node.name) and "ShowMenu" in node.actions
    return node.role == "chart" and not is_told


TROUBLES: dict[str, Callable[[Node], object]] = {
    "has no name": is_nameless,
    "has no role": lambda node: is_actionable(node) and node.role in SILENT,
    "bears a name of the code": lambda node: RAW.fullmatch(node.name),
    "has no value": has_no_value,
    "does not say of what": lambda node: node.role in ("progress bar", "slider") and not node.name,
    "does not say what is chosen": lambda node: node.role == "combo box" and not (node.labelled or node.description),
    "does not say what is found, or gives no figures": is_mute_chart,
    "heads a column without a name": lambda node: node.role == "table column header" and not node.name,
    "cannot be checked": lambda node: node.role in BOXES and "checkable" not in node.states,
    "is checked without being a box": lambda node: "checkable" in node.states and node.role not in BOXES,
}


def english_of(node: Node) -> Iterator[str]:
    """Yield what is English in what a node says."""
    fixed, patterns = foreign_to("lv")
    for words in (node.name, node.description):
        if words and words != "English" and (words in fixed or any(one.fullmatch(words) for one in patterns)):
            yield f"is English: {words}"


def trouble_of(node: Node) -> list[str]:
    """Return what is wrong with one node."""
    return [words for words, is_so in TROUBLES.items() if is_so(node)]


def troubles(nodes: list[Node]) -> list[str]:
    """Return everything that is wrong with what is to be seen."""
    found = [(node, trouble) for node in nodes for trouble in (*trouble_of(node), *english_of(node))]
    return [
        f"{' / '.join(filter(None, node.path[-4:]))} / {node.role} “{node.name}” {trouble}" for node, trouble in found
    ]


def look(reader: Reader, sees: Callable[[], object], least: int = 20) -> None:
    """Wait for what is to be seen and look at all of it; `least` is how many nodes there are at least."""
    sees()
    nodes = reader.nodes()
    assert len(nodes) >= least, "hardly anything is there"
    assert troubles(nodes) == []
    assert any(node.role == "heading" for node in nodes)


def choose_in_menu(reader: Reader, words: str) -> None:
    """Choose from the menu of the header."""
    reader.press("push button", "Izvēlne")
    reader.press("menu item", words)


@pytest.mark.atspi
def test_every_page_says_what_is_on_it(home: Path, offline_environment: dict[str, str], tmp_path: Path) -> None:
    write_demo(tmp_path, "lv")
    with met_by_reader([str(tmp_path / "demo.selfassess")], offline_environment) as reader:
        look(reader, lambda: reader.find("chart", "Kopvērtējums"))
        tabs = {tab.name: "selected" in tab.states for tab in reader.found("page tab")}
        assert tabs == {"Vērtēšana": True, "Rezultāti": False, "Soļi augšup": False, "Pārskats": False}
        folds = reader.find("push button", "Vadlīnijas")
        assert {"expandable", "collapsed"} <= folds.states
        reader.press("push button", "Vadlīnijas")
        reader.until(lambda: "expanded" in reader.find("push button", "Vadlīnijas").states)
        progress = reader.find("progress bar", "Atbildēts: 66 no 70")
        assert progress.value == (0.0, 943.0, 1000.0)
        sections = [one for one in reader.found("table cell") if "expandable" in one.states]
        assert [one.name.split(",")[0] for one in sections if "expanded" in one.states] == ["2 Cilvēktiesības"]

        reader.press("page tab", "Rezultāti")
        look(reader, lambda: reader.find("chart", "Visi 72 jautājumi"))
        reader.press("push button", "Kā veidojas kopvērtējums")
        look(reader, lambda: reader.find("push button", "Aizvērt skaidrojumu"))
        reader.press("push button", "Aizvērt skaidrojumu")
        reader.press("radio button", "Publicētie sliekšņi")
        look(reader, lambda: reader.find("table", "Sliekšņi"))

        reader.press("page tab", "Soļi augšup")
        look(reader, lambda: reader.find("push button", "Pārņemt scenārijā"))
        reader.press("push button", "Pārņemt scenārijā")
        look(reader, lambda: reader.find("slider", "4.4"))
        slider = reader.find("slider", "4.4")
        assert slider.description == "tagad līmenis 1, scenārijā līmenis 3"
        reader.move(slider, slider.value[2])
        reader.until(lambda: reader.find("slider", "4.4").description.endswith("scenārijā līmenis 4"))

        reader.press("page tab", "Pārskats")
        look(reader, lambda: reader.find("list", "Pārskata lappuses"))
        choose_in_menu(reader, "Vadlīnijas")
        look(reader, lambda: reader.find("list", "Saturs"))
        reader.press("push button", "Sākums")
        look(reader, lambda: reader.find("list", "Pašnovērtējumi"))
        assert reader.find("progress bar", "Atbildēts: 66 no 70").value == (0.0, 943.0, 1000.0)
        reader.press("push button", "Atvērt bibliotēku")
        look(reader, lambda: reader.find("document frame", "Laba demokrātiska pārvaldība"))
        reader.press("push button", "Izmantot jaunā pašnovērtējumā")
        look(reader, lambda: reader.find("heading", "1. Pašvaldība"))


@pytest.mark.atspi
def test_every_dialog_says_what_is_in_it(home: Path, offline_environment: dict[str, str], tmp_path: Path) -> None:
    write_demo(tmp_path, "lv")
    with met_by_reader([str(tmp_path / "demo.selfassess")], offline_environment) as reader:
        reader.find("page tab", "Vērtēšana")
        for words, title in (
            ("Iestatījumi", "Iestatījumi"),
            ("Pašu noteiktie sliekšņi", "Pašu noteiktie sliekšņi"),
        ):
            choose_in_menu(reader, words)
            look(reader, lambda title=title: reader.find("dialog", title))
            reader.press("push button", "Aizvērt")
            reader.until(lambda: not reader.found("dialog"))
        choose_in_menu(reader, "Palīdzība")
        look(reader, lambda: reader.find("list", "Tēmas"))
        reader.press("push button", "Meklēt jautājumus un darbības")
        look(reader, lambda: reader.find("list", "Atrasts"))


@pytest.mark.atspi
def test_every_kind_of_question_says_what_is_asked(
    home: Path, offline_environment: dict[str, str], files: Path, tmp_path: Path
) -> None:
    path = answered(tmp_path, "every", str(files / "every-type.yaml"), {})
    with met_by_reader([str(path)], offline_environment) as reader:
        for question, (role, keys) in ASKED.items():
            look(reader, lambda question=question: reader.find("heading", question))
            rows = [row.name[0] for row in reader.found(role) if ROW.match(row.name)]
            assert rows == keys, question
            if role == "text":
                assert question.partition(". ")[2] in " ".join(field.description for field in reader.found("text"))
            reader.press("push button", "Tālāk uz ")


@pytest.mark.atspi
def test_trouble_with_a_figure_is_told(
    home: Path, offline_environment: dict[str, str], files: Path, tmp_path: Path
) -> None:
    path = answered(
        tmp_path, "every", str(files / "every-type.yaml"), {"A1": "3", "A2": "yes", "A3": "no", "B1": "email"}
    )
    with met_by_reader([str(path)], offline_environment) as reader:
        reader.find("heading", "2. Kas ir tīmekļvietnē?")
        reader.press("push button", "Tālāk uz ")
        field = reader.find("text", "Skaitlis")
        assert field.description == "Cik dienās atbild? dienas No 0 līdz 400."
        reader.heard()
        reader.write("text", "Skaitlis", "500")
        reader.focus("text", "Pamatojums")
        # the range is in the description from the start: what is waited for is the change
        reader.until(lambda: reader.find("text", "Skaitlis").description != field.description)
        told = reader.find("text", "Skaitlis").description
        assert "400" in told
        assert (told, 2) in reader.heard()
        assert reader.find("label", told)
        reader.focus("text", "Skaitlis")
        reader.write("text", "Skaitlis", "30")
        reader.focus("text", "Pamatojums")
        reader.until(lambda: reader.find("text", "Skaitlis").description == field.description)
