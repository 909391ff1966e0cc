"""A program on a display of its own, met through the AT-SPI tree alone: by names, roles, actions and texts."""

import contextlib
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
WALKER = Path(__file__).parent / "walker.py"
LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
SYSTEM_PYTHON = "/usr/bin/python3"
"""The interpreter that the distribution's bindings belong to."""
_PATIENCE = 20.0
"""Seconds that anything may take to come up; far more than it does."""


@dataclass(frozen=True)
class Node:
    """What a screen reader is told of one thing; `within` are the numbers of what it lies in, the nearest last."""

    number: int
    role: str
    name: str
    description: str = ""
    states: frozenset[str] = frozenset()
    actions: tuple[str, ...] = ()
    value: tuple[float, float, float] | None = None
    """Least, present and greatest."""
    text: str | None = None
    labelled: tuple[str, ...] = ()
    described: tuple[str, ...] = ()
    place: tuple[int, int, int, int] = (0, 0, 0, 0)
    """Left, top, width and height on the screen."""
    within: tuple[int, ...] = field(default=(), repr=False)
    path: tuple[str, ...] = field(default=(), repr=False)
    """The names of what it lies in, the outermost first."""

    @property
    def is_met(self) -> bool:
        """Tell whether the keyboard can come here."""
        return "focusable" in self.states and "sensitive" in self.states


def _node(told: dict[str, Any]) -> Node:
    plain = {key: tuple(value) if isinstance(value, list) else value for key, value in told.items()}
    return Node(**{**plain, "states": frozenset(told["states"])})


class Reader:
    """Somebody who has only the tree."""

    def __init__(self, walker: "subprocess.Popen[str]") -> None:
        """Ask `walker`, which is ready."""
        self._walker = walker
        assert self._hear() == "ready"

    def _hear(self) -> Any:
        assert self._walker.stdout is not None
        line = self._walker.stdout.readline()
        assert line, "the walker has ended"
        return json.loads(line)

    def _ask(self, order: str, *arguments: object) -> Any:
        assert self._walker.stdin is not None
        self._walker.stdin.write(json.dumps([order, *arguments]) + "\n")
        self._walker.stdin.flush()
        return self._hear()

    def nodes(self) -> list[Node]:
        """Return all that is to be seen, each after what it lies in."""
        found: list[Node] = []
        for told in self._ask("tree"):
            parent = told.pop("parent")
            around = found[parent] if parent >= 0 else None
            within = (*around.within, parent) if around else ()
            path = (*around.path, around.name) if around else ()
            found.append(replace(_node(told), within=within, path=path))
        return found

    def found(self, role: str, name: str = "") -> list[Node]:
        """Return what is to be seen of a role with a name that begins with `name`."""
        return [_node(told) for told in self._ask("find", role, name)]

    def find(self, role: str, name: str = "") -> Node:
        """Wait for and return the one node of a role that is called `name`, else the one whose name begins so."""
        seen: list[Node] = []

        def is_one() -> bool:
            begun = self.found(role, name)
            seen[:] = [node for node in begun if node.name == name] or begun
            return len(seen) == 1

        self.until(is_one, lambda: (role, name, [(node.role, node.name) for node in self.nodes()]))
        return seen[0]

    def has(self, words: str) -> bool:
        """Tell whether `words` are the name of something to be seen."""
        return any(words in node.name for node in self.nodes())

    def until(self, holds: Callable[[], object], told: Callable[[], object] = lambda: "") -> None:
        """Wait until something holds; where it never does, say what there is instead."""
        end = time.monotonic() + _PATIENCE
        while not holds():
            assert time.monotonic() < end, told()
            time.sleep(0.02)

    def press(self, role: str, name: str, action: str = "Press") -> None:
        """Do what a node is for."""
        node = self.find(role, name)
        assert self._ask("press", node.number, action), node

    def focus(self, role: str, name: str) -> None:
        """Bring the keyboard to a node."""
        self.press(role, name, "SetFocus")

    def write(self, role: str, name: str, words: str) -> None:
        """Put words into a field."""
        assert self._ask("write", self.find(role, name).number, words)

    def choose(self, role: str, name: str, child: str) -> None:
        """Choose the item of a list whose name begins with `child`."""
        lot = self.find(role, name)
        inside = [node for node in self.nodes() if node.within and node.within[-1] == lot.number]
        at = next(at for at, node in enumerate(inside) if node.name.startswith(child))
        assert self._ask("select", lot.number, at)

    def move(self, node: Node, value: float) -> None:
        """Move a slider."""
        assert self._ask("set_value", node.number, value)

    def cells(self, node: Node) -> list[list[str]]:
        """Return the words of a table, heads first."""
        return [list(row) for row in self._ask("cells", node.number)]

    def text(self, node: Node) -> str:
        """Return all the text of a node."""
        return str(self._ask("text", node.number))

    def heard(self) -> list[tuple[str, int]]:
        """Return what was announced since this was asked last, with 1 for polite and 2 for assertive."""
        return [(words, politeness) for words, politeness in self._ask("heard")]


@contextlib.contextmanager
def _running(command: list[str], environment: dict[str, str], **more: object) -> Iterator["subprocess.Popen[str]"]:
    pipes = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, **more}
    with subprocess.Popen(command, env=environment, text=True, **pipes) as process:
        try:
            yield process
        finally:
            process.terminate()


def _first_line(process: "subprocess.Popen[str]") -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


@contextlib.contextmanager
def met_by_reader(arguments: list[str], environment: dict[str, str]) -> Iterator[Reader]:
    """Start the program on a display of its own and give it to somebody who has only the tree."""
    path = os.pathsep.join([str(ROOT), environment.get("PYTHONPATH", "")])
    around = {**os.environ, **environment, "PYTHONPATH": path}
    hidden = ("QT_QPA_PLATFORM", "DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS", "WAYLAND_DISPLAY")
    around = {name: value for name, value in around.items() if name not in hidden}
    pipe = {"stdout": subprocess.PIPE}
    with contextlib.ExitStack() as stack:
        server = ["Xvfb", "-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp"]
        around["DISPLAY"] = ":" + _first_line(stack.enter_context(_running(server, around, **pipe)))
        bus = ["dbus-daemon", "--session", "--print-address", "--nofork", "--nopidfile"]
        around["DBUS_SESSION_BUS_ADDRESS"] = _first_line(stack.enter_context(_running(bus, around, **pipe)))
        stack.enter_context(_running([LAUNCHER, "--launch-immediately"], around))
        stack.enter_context(_running(["openbox"], around))
        around |= {"QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        stack.enter_context(_running([sys.executable, "-m", "selfassess", *arguments], around, cwd=ROOT))
        plain = {name: value for name, value in around.items() if not name.startswith("PYTHON")}
        both = {"stdin": subprocess.PIPE, **pipe}
        walker = stack.enter_context(_running([SYSTEM_PYTHON, str(WALKER), "Selfassess"], plain, **both))
        yield Reader(walker)
