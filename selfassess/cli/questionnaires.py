"""The commands about questionnaire files: list, check, schema."""

import argparse
import json
import sys

from selfassess.app.guide import write_guide
from selfassess.app.handing_out import questions_named, write_handouts
from selfassess.app.library import check_file, library, load_named, questionnaire_schema
from selfassess.cli.counting import counts_table
from selfassess.cli.table import table_lines
from selfassess.cli.writing import written_words
from selfassess.domain.errors import Problem, ProblemsError
from selfassess.voice import Voice
from selfassess.voice.terms import kind_word, unit_word


def list_all(arguments: argparse.Namespace, voice: Voice) -> str:
    """Run `questionnaire list`; files that cannot be used are told on stderr."""
    found = library()
    for problem in found.problems:
        print(voice.problem(problem), file=sys.stderr)
    if arguments.counts:
        return counts_table(found, voice)
    heading = [
        voice.translate("CommandLine", "Id"),
        voice.translate("CommandLine", "Edition"),
        voice.translate("CommandLine", "Kind"),
        voice.translate("CommandLine", "Title"),
        voice.translate("CommandLine", "Questions"),
        voice.translate("CommandLine", "Languages"),
        voice.translate("CommandLine", "For"),
    ]
    rows = [
        [
            entry.id,
            str(entry.edition),
            kind_word(entry.kind, voice),
            voice.text(entry.title),
            voice.number(entry.questions),
            ", ".join(entry.languages),
            unit_word(entry.unit, voice),
        ]
        for entry in found.entries
    ]
    return "\n".join(table_lines(heading, rows, right=(1, 4)))


def check(arguments: argparse.Namespace, voice: Voice) -> str:
    """Run `questionnaire check`; warnings alone do not fail it.

    Raises ProblemsError with every mistake and warning in the order of the file.
    """
    found = check_file(arguments.path, arguments.as_of)
    if found.problems:
        raise ProblemsError(tuple(sorted((*found.problems, *found.warnings), key=_line)))
    for warning in found.warnings:
        print(voice.problem(warning), file=sys.stderr)
    if not found.warnings:
        return voice.translate("CommandLine", "{path}: no mistake, no warning.", path=arguments.path.name)
    return voice.translate(
        "CommandLine", "{path}: no mistake, %n warnings.", "", len(found.warnings), path=arguments.path.name
    )


def _line(problem: Problem) -> int:
    line = problem.fields["line"]
    assert isinstance(line, int)
    return line


def guide(arguments: argparse.Namespace, voice: Voice) -> str:
    """Run `questionnaire guide`."""
    (loaded,) = load_named(arguments.name)
    done = write_guide(loaded.questionnaire, arguments.out, arguments.languages or (voice.language,))
    return written_words([done], voice)


def handout(arguments: argparse.Namespace, voice: Voice) -> str:
    """Run `questionnaire handout`. Raises Problem `handout.unknown` or what `write_handouts` raises."""
    (loaded,) = load_named(arguments.name)
    questions = questions_named(loaded.questionnaire, arguments.questions)
    done = write_handouts(loaded.questionnaire, questions, arguments.out, voice.language)
    return written_words([done], voice)


def schema(arguments: argparse.Namespace, voice: Voice) -> str:
    """Run `questionnaire schema`."""
    del arguments, voice
    return json.dumps(questionnaire_schema(), ensure_ascii=False, indent=2)
