"""The commands that make files: demo, report, export; and self-test."""

import argparse
from collections.abc import Sequence

from selfassess import paths
from selfassess.app.demo import write_demo
from selfassess.app.exporting import ExportDone, export, snapshots_of
from selfassess.app.selftest import run_checks
from selfassess.cli.opening import opened
from selfassess.domain.errors import Problem
from selfassess.voice import Voice


def demo(arguments: argparse.Namespace, voice: Voice) -> str:
    """Run `demo` without its window."""
    folder = arguments.out or paths.documents() / "Selfassess demo"
    done = write_demo(folder, voice.language)
    arguments.file = done.path
    files = voice.join([done.path.name, *(one.path.name for one in done.exports)])
    lines = [
        voice.translate("CommandLine", "The invented municipality is in {path}: {files}.", path=folder, files=files)
    ]
    if done.kept is not None:
        lines.append(
            voice.translate(
                "CommandLine", "Answers of the demo there were changed; it is kept as {path}.", path=done.kept
            )
        )
    return "\n".join([*lines, *_remarks(done.exports, voice)])


def report(arguments: argparse.Namespace, voice: Voice) -> str:
    """Run `report`. Raises Problem `report.not_pdf` for another suffix."""
    if arguments.out.suffix.lower() != ".pdf":
        raise Problem("report.not_pdf", path=str(arguments.out))
    return _export(arguments, voice)


def export_data(arguments: argparse.Namespace, voice: Voice) -> str:
    """Run `export`."""
    return _export(arguments, voice)


def _export(arguments: argparse.Namespace, voice: Voice) -> str:
    with opened(arguments, voice) as session:
        snapshots = snapshots_of(session, arguments.assessment or ())
        done = export(snapshots, arguments.out, voice.language, workspace=arguments.file)
    kilobytes = -(-done.size // 1000)
    said = voice.translate("CommandLine", "{path} is written, {size} kB.", path=done.path, size=voice.number(kilobytes))
    return "\n".join([said, *_remarks([done], voice)])


def _remarks(exports: Sequence[ExportDone], voice: Voice) -> list[str]:
    remarks = []
    missing = sorted({character for done in exports for character in done.missing_characters})
    if missing:
        codes = ", ".join(f"U+{ord(character):04X}" for character in missing)
        remarks.append(
            voice.translate(
                "CommandLine", "The report's typeface lacks some characters, shown by code: {codes}.", codes=codes
            )
        )
    cut = sum(done.cut for done in exports)
    if cut:
        remarks.append(
            voice.translate("CommandLine", "%n texts are cut in the workbook: its cells hold no longer ones.", "", cut)
        )
    return remarks


def self_test(arguments: argparse.Namespace, voice: Voice) -> str:
    """Run `self-test`. Raises Problem of the first thing that is not as it should be."""
    del arguments
    done = run_checks(voice)
    return "\n".join([*done, voice.translate("CommandLine", "Everything is in order.")])
