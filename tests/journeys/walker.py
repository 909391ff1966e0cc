"""Stands in for a screen reader: reads one program's AT-SPI tree and acts in it, told what to do line by line.

Run by the system's own interpreter, which has the bindings (python3-gi, gir1.2-atspi-2.0). Each line read is a JSON
list, an order and its arguments; each line written is what came of it. A node is named by the number it had when the
tree was read last.
"""

import json
import sys
from importlib import import_module
from typing import Any

import_module("gi").require_version("Atspi", "2.0")
atspi = import_module("gi.repository.Atspi")
glib = import_module("gi.repository.GLib")

Node = Any
_CROWDS = {"tree": ("table cell",), "list": ("list item",), "table": ("table cell", "table column header")}
"""Roles that may hold very many nodes, and of which roles these are."""
_LONGEST = 400
"""Letters of a text that are read with the tree; the whole of one is asked for by `text`."""


class Walker:
    """One program, and what it has announced since it was asked last."""

    def __init__(self, program: str) -> None:
        """Listen to the program called `program`."""
        self._name = program
        self._nodes: list[Node] = []
        self._heard: list[tuple[str, int]] = []
        # what is read is what stands there now
        atspi.get_desktop(0).set_cache_mask(atspi.Cache.NONE)
        self._listener = atspi.EventListener.new(self._hear)
        self._listener.register("object:announcement")

    def _hear(self, event: Any) -> None:
        self._heard.append((str(event.any_data), event.detail1))

    def tree(self, everything: bool = False) -> list[dict[str, object]]:
        """Return the nodes to be seen, each after the one it lies in; with `everything` also those out of sight."""
        self._nodes, found = [], []
        for window in self._windows():
            self._read(window, -1, found, everything)
        return found

    def _read(self, node: Node, parent: int, found: list[dict[str, object]], everything: bool) -> None:
        if node is None:
            return
        try:
            states = {state.value_nick for state in node.get_state_set().get_states()}
            if not (everything or "showing" in states):
                return
            said = {"number": len(self._nodes), "parent": parent, **told(node), "states": sorted(states)}
            count = node.get_child_count()
        except glib.GError:
            # gone while the tree was read
            return
        self._nodes.append(node)
        found.append(said)
        for at in range(count):
            self._read(child_of(node, at), said["number"], found, everything)

    def find(self, role: str, name: str) -> list[dict[str, object]]:
        """Return the nodes to be seen of a role whose names begin with `name`; quicker than reading the whole tree."""
        self._nodes, found = [], []
        for window in self._windows():
            self._seek(window, (role, name), found)
        return found

    def _seek(self, node: Node, wanted: tuple[str, str], found: list[dict[str, object]]) -> None:
        try:
            states = {state.value_nick for state in node.get_state_set().get_states()}
            if "showing" not in states:
                return
            role = node.get_role_name()
            if role == wanted[0] and node.get_name().startswith(wanted[1]):
                found.append({"number": len(self._nodes), **told(node), "states": sorted(states)})
                self._nodes.append(node)
            # what has very many inside is only looked into for them
            count = 0 if role in _CROWDS and wanted[0] not in _CROWDS[role] else node.get_child_count()
        except glib.GError:
            # gone while it was read
            return
        for at in range(count):
            child = child_of(node, at)
            if child is not None:
                self._seek(child, wanted, found)

    def _windows(self) -> list[Node]:
        desktop = atspi.get_desktop(0)
        programs = [desktop.get_child_at_index(at) for at in range(desktop.get_child_count())]
        ours = [one for one in programs if one is not None and one.get_name() == self._name]
        windows = [child_of(one, at) for one in ours for at in range(one.get_child_count())]
        return [window for window in windows if window is not None]

    def press(self, number: int, name: str = "Press") -> bool:
        """Do the action `name` of a node; False where it has none of that name."""
        action = self._nodes[number].get_action_iface()
        names = actions_of(self._nodes[number])
        return name in names and bool(action.do_action(names.index(name)))

    def write(self, number: int, words: str) -> bool:
        """Put words into a field instead of what stands there."""
        return bool(self._nodes[number].get_editable_text_iface().set_text_contents(words))

    def text(self, number: int) -> str:
        """Return all the text of a node."""
        text = self._nodes[number].get_text_iface()
        return str(text.get_text(0, text.get_character_count()))

    def select(self, number: int, child: int) -> bool:
        """Choose the child at a place of a list."""
        return bool(self._nodes[number].get_selection_iface().select_child(child))

    def set_value(self, number: int, value: float) -> bool:
        """Move a slider."""
        return bool(self._nodes[number].get_value_iface().set_current_value(value))

    def cells(self, number: int) -> list[list[str]]:
        """Return the names of all cells of a table, its heads first."""
        table = self._nodes[number].get_table_iface()
        rows, columns = range(table.get_n_rows()), range(table.get_n_columns())
        heads = [table.get_column_header(column) for column in columns]
        words = [[head.get_name() if head is not None else "" for head in heads]]
        return [*words, *([table.get_accessible_at(row, column).get_name() for column in columns] for row in rows)]

    def heard(self) -> list[tuple[str, int]]:
        """Return what was announced since this was asked last, each with its politeness (1 polite, 2 assertive)."""
        heard, self._heard = self._heard, []
        return heard


def child_of(node: Node, at: int) -> Node:
    """Return a child of a node; None where it has gone."""
    try:
        return node.get_child_at_index(at)
    except glib.GError:
        return None


def told(node: Node) -> dict[str, object]:
    """Return what a node says of itself."""
    place = node.get_extents(atspi.CoordType.SCREEN)
    value, text = node.get_value_iface(), node.get_text_iface()
    return {
        "role": node.get_role_name(),
        "name": node.get_name(),
        "description": node.get_description(),
        "actions": actions_of(node),
        "value": None if value is None else reach_of(value),
        "text": None if text is None else text.get_text(0, min(text.get_character_count(), _LONGEST)),
        "labelled": names_of(node, "labelled-by"),
        "described": names_of(node, "described-by"),
        "place": [place.x, place.y, place.width, place.height],
    }


def reach_of(value: Node) -> list[float]:
    """Return the least, the present and the greatest value."""
    return [value.get_minimum_value(), value.get_current_value(), value.get_maximum_value()]


def actions_of(node: Node) -> list[str]:
    """Return the names of what can be done with a node."""
    action = node.get_action_iface()
    return [] if action is None else [action.get_action_name(at) for at in range(action.get_n_actions())]


def names_of(node: Node, relation: str) -> list[str]:
    """Return the names of the nodes that stand in a relation to a node."""
    found = [one for one in node.get_relation_set() if one.get_relation_type().value_nick == relation]
    return [one.get_target(at).get_name() for one in found for at in range(one.get_n_targets())]


def main() -> None:
    """Obey until the input ends."""
    walker, loop = Walker(sys.argv[1]), glib.MainLoop()
    names = ("tree", "find", "press", "write", "text", "select", "set_value", "cells", "heard")
    orders = {name: getattr(walker, name) for name in names}

    def obey(_source: object, condition: object) -> bool:
        line = sys.stdin.readline()
        if not line:
            loop.quit()
            return False
        name, *arguments = json.loads(line)
        print(json.dumps(orders[name](*arguments)), flush=True)
        return True

    glib.io_add_watch(sys.stdin, glib.IO_IN | glib.IO_HUP, obey)
    print(json.dumps("ready"), flush=True)
    loop.run()


if __name__ == "__main__":
    main()
