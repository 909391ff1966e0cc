"""The commands that make files: demo, report, export; and self-test."""

import argparse
from collections.abc import Sequence
from dataclasses import replace

from selfassess import paths
from selfassess.app.charting import draw_chart, keep_chart
from selfassess.app.demo import write_demo
from selfassess.app.exporting import ExportDone, export, snapshots_of, with_sheets
from selfassess.app.reporting import read_logo
from selfassess.app.selftest import run_checks
from selfassess.cli.opening import opened
from selfassess.domain.errors import Problem
from selfassess.domain.record import Snapshot
from selfassess.domain.report import PLAIN, AccessMark, ReportKind, ReportOptions
from selfassess.voice import Voice
from selfassess.voice.findings import clerk_text


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
    """Run `report`.

    Raises Problem `report.not_pdf` for another suffix, `report.unknown_sheet`, or what `read_logo` raises.
    """
    if arguments.clerk_text:
        return _clerk_texts(arguments, voice)
    if arguments.out.suffix.lower() != ".pdf":
        raise Problem("report.not_pdf", path=str(arguments.out))
    return _export(arguments, voice, _options(arguments))


def _clerk_texts(arguments: argparse.Namespace, voice: Voice) -> str:
    with opened(arguments, voice) as session:
        snapshots = snapshots_of(session, arguments.assessment or ())
    _check_sheets(snapshots, arguments.sheet)
    return "\n\n\n".join(clerk_text(with_sheets(snapshot, arguments.sheet), voice) for snapshot in snapshots)


def _options(arguments: argparse.Namespace) -> ReportOptions:
    return ReportOptions(
        kind=ReportKind(arguments.kind),
        languages=arguments.languages,
        sheets=tuple(arguments.sheet),
        is_draft=arguments.draft,
        access=AccessMark(arguments.access, arguments.access_until) if arguments.access else None,
        author=arguments.author,
        registration_number=arguments.registration,
        decision=arguments.decision,
        document_date=arguments.document_date,
        logo=read_logo(arguments.logo) if arguments.logo else b"",
        embed=not arguments.no_embed,
    )


def _check_sheets(snapshots: Sequence[Snapshot], wanted: Sequence[str]) -> None:
    """Raise Problem `report.unknown_sheet` where no assessment has a sheet that is asked for."""
    known = tuple(dict.fromkeys(sheet.questionnaire.id for snapshot in snapshots for sheet in snapshot.sheets))
    for sheet in wanted:
        if sheet not in known:
            raise Problem("report.unknown_sheet", sheet=sheet, known=known)


def export_data(arguments: argparse.Namespace, voice: Voice) -> str:
    """Run `export`."""
    return _export(arguments, voice, PLAIN)


def chart(arguments: argparse.Namespace, voice: Voice) -> str:
    """Run `chart`. Raises Problem `chart.not_svg`, or what `draw_chart` and `keep_chart` raise."""
    if arguments.out.suffix.lower() != ".svg":
        raise Problem("chart.not_svg", path=str(arguments.out))
    with opened(arguments, voice) as session:
        drawn = draw_chart(session, arguments.what, arguments.sheet, voice, arguments.black_and_white)
    keep_chart(arguments.out, drawn.encode("utf-8"), arguments.file)
    return voice.translate("CommandLine", "{path} is written.", path=arguments.out)


def _export(arguments: argparse.Namespace, voice: Voice, options: ReportOptions) -> str:
    with opened(arguments, voice) as session:
        snapshots = snapshots_of(session, arguments.assessment or (), with_log=options.kind is ReportKind.FULL)
        _check_sheets(snapshots, options.sheets)
        if not options.logo:
            options = replace(options, logo=session.logo)
        done = export(snapshots, arguments.out, voice.language, arguments.file, options)
    return written_words([done], voice)


def written_words(exports: Sequence[ExportDone], voice: Voice) -> str:
    """Say what was written, how large it is, and what could not be shown in it."""
    said = [
        voice.translate(
            "CommandLine", "{path} is written, {size} kB.", path=done.path, size=voice.number(-(-done.size // 1000))
        )
        for done in exports
    ]
    return "\n".join([*said, *_remarks(exports, voice)])


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
