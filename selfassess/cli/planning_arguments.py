"""What can be typed after `selfassess improve`, `target` and `scenario`."""

import argparse

from selfassess.cli.arguments import Commands, actions, add_assessment, add_author, command, day, path, with_file


def add_improve(commands: Commands) -> None:
    """Add the command that says what would lift the score."""
    improve = with_file(commands, "improve", "say what would lift the score, and the cheapest path to a target")
    improve.add_argument("--to", default="", metavar="GOAL", help="id of a threshold or an award")
    improve.add_argument(
        "--questionnaire", default="", metavar="ID", help="which sheet (default: the one with the goal)"
    )
    improve.add_argument(
        "--steps", type=_steps, default=2, metavar="N", help="at most so many steps on one question, or “any”"
    )
    improve.add_argument("--without", default="", metavar="Q,…", help="questions that take no step")
    improve.add_argument("--open", action="store_true", help="count open questions too, from their lowest answer")
    improve.add_argument("--json", action="store_true")
    add_assessment(improve)


def _steps(text: str) -> int | None:
    if text == "any":
        return None
    if not (text.isdecimal() and int(text) > 0):
        raise argparse.ArgumentTypeError(f"“{text}” is no number from 1 on, nor “any”")
    return int(text)


def add_targets(commands: Commands) -> None:
    """Add the command on own thresholds."""
    chosen = actions(with_file(commands, "target", "own thresholds beside the published ones"))
    add_assessment(command(chosen, "list", "list the own thresholds with their verdicts"))
    wanted = command(chosen, "set", "set an own threshold, or give the one of --id other terms")
    wanted.add_argument("target", metavar="TARGET", help="overall, each_section, or the id of a section or question")
    limit = wanted.add_mutually_exclusive_group(required=True)
    for comparison in ("at-least", "at-most", "more-than", "less-than"):
        limit.add_argument(f"--{comparison}", metavar="VALUE")
    limit.add_argument("--exactly", dest="equals", metavar="VALUE")
    wanted.add_argument("--reason", required=True, metavar="TEXT", help="why the municipality wants it")
    wanted.add_argument("--unit", default="", help="percent, for percent of the scale")
    wanted.add_argument("--id", default="", help="default: the next free one, such as own-1")
    wanted.add_argument(
        "--label", default="", metavar="TEXT", help="what it is called (default: after what it asks for)"
    )
    wanted.add_argument("--decision", default="", metavar="NUMBER", help="number of the council's decision")
    wanted.add_argument("--decision-date", type=day, metavar="YYYY-MM-DD")
    add_author(wanted)
    gone = command(chosen, "withdraw", "take an own threshold back")
    gone.add_argument("id", metavar="ID")
    add_author(gone)


def add_scenarios(commands: Commands) -> None:
    """Add the command on own thresholds."""
    chosen = actions(with_file(commands, "scenario", "what would be if: changes kept beside the answers"))
    add_assessment(command(chosen, "list", "list the scenarios"))
    kept = command(chosen, "add", "keep changes under a name")
    kept.add_argument("name", metavar="NAME")
    kept.add_argument("step", nargs="+", metavar="QUESTION=VALUE")
    add_author(kept)
    add_author(_with_number(chosen, "delete", "delete a scenario"))
    add_assessment(_with_number(chosen, "show", "list its steps and what they would bring"))
    export = _with_number(chosen, "export", "write its steps for those who will take them")
    export.add_argument("--out", type=path, required=True, metavar="x.csv|x.xlsx")
    add_assessment(export)


def _with_number(chosen: Commands, name: str, words: str) -> argparse.ArgumentParser:
    """Add the command that says what would lift the score."""
    parser = command(chosen, name, words)
    parser.add_argument("number", metavar="N", help="number that `scenario FILE list` prints, or questionnaire/N")
    return parser
