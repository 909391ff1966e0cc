"""The commands about backups: one made now, one brought back."""

import argparse

from selfassess.app.backups import back_up_now, restore_new, restore_over
from selfassess.app.session import SUFFIX, check_name
from selfassess.cli.opening import opened
from selfassess.voice import Voice


def back_up(arguments: argparse.Namespace, voice: Voice) -> str:
    """Run `backup`. Raises Problem `storage.folder_missing`, or what a failing disk gives."""
    with opened(arguments, voice) as session:
        target = back_up_now(session, arguments.out / f"{arguments.file.stem}{SUFFIX}")
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
