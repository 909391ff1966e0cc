"""(g) The same sixty pages by WeasyPrint and by Typst, both asked for PDF/UA-1, beside ours.

Their source, HTML or Typst with the charts as SVG, is made before the clock runs. They live in an environment of their
own: SELFASSESS_PEERS names its Python interpreter, else this one is asked. One that is not there is said to be missing.
"""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

import pikepdf

from selfassess import paths
from selfassess.app.exporting import setting_a_report
from selfassess.reports.pdf import write_pdf
from selfassess.voice import Voice
from tests.benchmarks.blocks import Blocks, html, typst
from tests.benchmarks.caught import caught, wordier
from tests.benchmarks.material import demo_file, snapshots
from tests.benchmarks.pairs import Measured, in_turns, timed

_PROCESSES = Path(__file__).parent / "processes"


def peers(folder: Path, repeats: int) -> Iterator[Measured]:
    """Measure (g): at least five times as fast as WeasyPrint; beside Typst the ratio is only told."""
    voice, snapshot = Voice("lv"), wordier(snapshots(demo_file(folder))[0])
    flowables, pages = caught(snapshot, voice)
    made = Blocks()
    blocks = made.of(flowables)
    page, document = folder / "page.html", folder / "page.typ"
    page.write_text(html(blocks, made.drawings, folder), encoding="utf-8")
    document.write_text(typst(blocks, made.drawings, folder), encoding="utf-8")

    def ours() -> None:
        with setting_a_report():
            write_pdf([snapshot], BytesIO(), voice)

    for name, source, more, most in (
        ("weasyprint", page, [], 0.2),
        ("typst", document, [str(paths.resources() / "fonts")], None),
    ):
        target = folder / f"{name}.pdf"
        with _peer(name, [str(source), str(target), *more]) as (version, seconds):
            if seconds is None:
                yield Measured(f"{name} is not installed ({version}): not compared", ())
                continue
            theirs, own = in_turns(seconds, timed(ours), repeats)
            with pikepdf.open(target) as pdf:
                count = len(pdf.pages)
            yield Measured(f"PDF of {pages} pages; floor: {name} {version}, {count} pages", own, theirs, most=most)


@contextmanager
def _peer(name: str, arguments: list[str]) -> Iterator[tuple[str, Callable[[], float] | None]]:
    """Start a peer; give its version and what makes its file once, or why it is not there and None."""
    python = os.environ.get("SELFASSESS_PEERS", sys.executable)
    command = [python, str(_PROCESSES / f"{name}_peer.py"), *arguments]
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        version = process.stdout.readline().strip()
        if not version:
            yield process.stderr.read().strip().splitlines()[-1], None
            return
        stdin, stdout, stderr = process.stdin, process.stdout, process.stderr

        def seconds() -> float:
            stdin.write("\n")
            stdin.flush()
            told = stdout.readline()
            if not told:
                raise RuntimeError(stderr.read())
            return float(told)

        yield version, seconds
        stdin.close()
