"""The commands about backups: one made now, one brought back."""

import argparse
import datetime as dt

from selfassess.app.backups import restore_new, restore_over
from selfassess.app.session import SUFFIX, check_name
from selfassess.cli.opening import opened
from selfassess.voice import Voice


def back_up(arguments: argparse.Namespace, voice: Voice) -> str:
    """Run `backup`. Raises Problem `storage.folder_missing`, or what a failing disk gives."""
    moment = dt.datetime.now().astimezone()
    target = arguments.out / f"{arguments.file.stem}-{moment:%Y-%m-%d-%H%M%S}{SUFFIX}"
    with opened(arguments, voice) as session:
        session.save_copy(target)
    return voice.translate("CommandLine", "The backup {path} is complete, evidence included.", path=target)


def restore(arguments: argparse.Namespace, voice: Voice) -> str:
    """Run `restore`. Raises Problem `storage.exists_restore`, or what `restore_new` and `restore_over` raise."""
    check_name(arguments.out)
    done = (restore_over if arguments.replace else restore_new)(arguments.backup, arguments.out)
    words = voice.translate(
        "CommandLine", "{path} is brought back from {backup}.", path=done.path, backup=arguments.backup
    )
    if done.kept is None:
        return words
    kept = voice.translate("CommandLine", "What stood there before is kept as {path}.", path=done.kept)
    return f"{words}\n{kept}"
