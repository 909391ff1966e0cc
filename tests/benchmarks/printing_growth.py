"""(h) The full report of 450, 900 and 1,802 questions: linear, and under ten seconds; what memory a report takes."""

import io
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pikepdf

from selfassess.app.exporting import setting_a_report
from selfassess.domain.record import Snapshot
from selfassess.domain.report import ReportKind, ReportOptions
from selfassess.reports.pdf import report_attachments, write_pdf
from selfassess.reports.readback import pdf_differences
from selfassess.voice import Voice
from tests.benchmarks.material import QUESTIONS, demo_file, large_file, snapshots
from tests.benchmarks.pairs import Measured, Seconds, in_turns, timed

_FEW, _LINEAR = 450, 1.25
_FULL = ReportOptions(kind=ReportKind.FULL)
_MOST_MEGABYTES = 150


def growth(folder: Path, repeats: int) -> Iterator[Measured]:
    """Measure (h); times are for one question, so that linear is a ratio of one."""
    voice = Voice("lv")
    few, many, most = (snapshots(large_file(folder, count))[0] for count in (_FEW, 2 * _FEW, QUESTIONS))
    for count, snapshot in ((2 * _FEW, many), (QUESTIONS, most)):
        floor, ours = in_turns(_each(few, _FEW, voice), _each(snapshot, count, voice), repeats)
        name = f"full report for one of {count:,} questions; floor: of {_FEW}"
        yield Measured(name, ours, floor, most=_LINEAR)
    yield Measured(f"full report of {QUESTIONS:,} questions, checked", _times(_write(most, voice), repeats), usual=10.0)
    yield Measured("its workbook and JSON inside", _times(_attach(most, voice), repeats))
    target = folder / "full.pdf"
    write_pdf([most], target, voice, _FULL)
    yield Measured("reading it back", _times(partial(pdf_differences, target, [most], voice), repeats))
    yield from _memory(folder)


def _write(snapshot: Snapshot, voice: Voice) -> Callable[[], None]:
    def write() -> None:
        with setting_a_report():
            write_pdf([snapshot], io.BytesIO(), voice, _FULL)

    return write


def _attach(snapshot: Snapshot, voice: Voice) -> Callable[[], None]:
    def attach() -> None:
        with setting_a_report():
            report_attachments([snapshot], voice)

    return attach


def _each(snapshot: Snapshot, count: int, voice: Voice) -> Seconds:
    seconds = timed(_write(snapshot, voice))
    return lambda: seconds() / count


def _times(work: Callable[[], object], repeats: int) -> list[float]:
    seconds = timed(work)
    return [seconds() for _ in range(repeats)]


def _memory(folder: Path) -> Iterator[Measured]:
    """Yield what a process takes in all that writes a report, checks it and reads it back; no times."""
    script = Path(__file__).parent / "processes" / "report_memory.py"
    for path, kind in ((demo_file(folder), ReportKind.FULL), (large_file(folder), ReportKind.FULL)):
        target = folder / "memory.pdf"
        command = [sys.executable, str(script), str(path), str(target), kind.value]
        told = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
        before, after = map(float, told)
        with pikepdf.open(target) as pdf:
            pages = len(pdf.pages)
        verdict = "met" if after <= _MOST_MEGABYTES else "missed"
        aim = f", aim {_MOST_MEGABYTES} MB: {verdict}" if pages <= 60 else ""
        yield Measured(f"memory for {pages} pages: {after:.0f} MB, {before:.0f} of them before it begins{aim}", ())
