"""What can be wrong with a workspace file, its folder or its disk."""

from selfassess.voice.marking import mark

SENTENCES = {
    "storage.missing": mark(
        "Problems",
        "There is no file {path}. It may have been moved or renamed: look for it in its folder, or open a backup.",
    ),
    "storage.is_folder": mark("Problems", "{path} is a folder, so it cannot be opened. Choose a file in it."),
    "storage.folder_missing": mark(
        "Problems", "There is no folder {folder}, so nothing was written. Create the folder or choose another one."
    ),
    "storage.bad_path": mark(
        "Problems", "A file cannot be called {path}, so nothing was written. Choose a shorter name of plain letters."
    ),
    "storage.exists": mark("Problems", "{path} exists already and was left as it is. Open it, or choose another name."),
    "storage.not_a_workspace": mark(
        "Problems", "{path} was not made by this program, so it cannot be opened. Choose a workspace of this program."
    ),
    "storage.newer": mark(
        "Problems",
        "{path} was written by a newer program (schema {found}; this one knows {known}), so it was left alone. "
        "Install the newer program to open it.",
    ),
    "storage.damaged": mark(
        "Problems",
        "{path} is damaged and cannot be read. Nothing was changed; open the newest file of its backup folder.",
    ),
    "storage.answer_unreadable": mark(
        "Problems",
        "In {path} the answer to question {question} does not fit its question, so the file was not opened. "
        "It was changed by another program: open the newest file of its backup folder.",
    ),
    "storage.locked": mark(
        "Problems",
        "{path} is open on computer {machine} ({name}, since {since}). Open a copy, or wait until it is closed there.",
    ),
    "storage.locked_by_unknown": mark(
        "Problems", "{path} is open in another program. Open a copy, or wait until it is closed there."
    ),
    "storage.open_here": mark("Problems", "{path} is open in this program already. Go to its window."),
    "storage.no_copy": mark(
        "Problems",
        "{path} is being written all the time and has no backup yet, so no copy was made. Try again in a minute.",
    ),
    "storage.read_only": mark(
        "Problems", "{path} can only be read, so nothing was changed. Save a copy in your own folder and work there."
    ),
    "storage.folder_read_only": mark(
        "Problems",
        "Nothing can be written in the folder of {path}, so nothing was changed. "
        "Save a copy in your own folder and work there.",
    ),
    "storage.opened_read_only": mark(
        "Problems", "{path} can only be read; answers cannot be changed. Save a copy in your own folder to work on it."
    ),
    "storage.full": mark(
        "Problems", "The disk of {path} is full, so nothing was changed. Free at least 20 MB and try again."
    ),
    "storage.io": mark(
        "Problems",
        "The disk did not read or write {path}, so nothing was changed. Check its connection and try again.",
    ),
    "storage.gone": mark(
        "Problems",
        "{path} is not there any more: it was deleted or moved, or its drive was unplugged. "
        "Nothing can be saved there, but everything is still in this window. "
        "Plug the drive in again, or save elsewhere and go on there.",
    ),
    "storage.replaced": mark(
        "Problems",
        "{path} was changed by another program while it was open here, so nothing was written over it. "
        "Everything is still in this window: save elsewhere and go on there, then compare the two files.",
    ),
    "storage.moved": mark(
        "Problems",
        "{path} was moved while it was open, so nothing was changed. Close it and open it where it is now.",
    ),
    "storage.no_permission": mark(
        "Problems",
        "You may not read or write {path}, so nothing was changed. Ask its owner, or use another folder.",
    ),
    "storage.cannot_open": mark(
        "Problems",
        "{path} could not be opened; you may not be allowed to. Ask its owner, or copy it to another folder.",
    ),
    "storage.no_locks": mark(
        "Problems",
        "The folder of {path} cannot keep a second user out, so the file was not opened. Copy it to your own disk.",
    ),
    "storage.no_memory": mark(
        "Problems",
        "The computer is out of memory, so nothing in {path} was changed. Close other programs and try again.",
    ),
    "storage.too_big": mark(
        "Problems", "This is too large for {path}, so nothing was changed. Attach a smaller file or shorten the text."
    ),
    "storage.unfinished_write": mark(
        "Problems",
        "The last change of {path} was cut off and can only be cleared up where the file can be written. "
        "Copy it together with the file ending in -journal to your own folder and open it there.",
    ),
    "storage.text_not_storable": mark(
        "Problems", "The text for {path} contains signs that are no letters, so nothing was changed. Type it again."
    ),
    "storage.migration_broken": mark(
        "Problems",
        "The file could not be brought up to date (table {table}) and stays as it was. "
        "Open its backup, or use the program that wrote it.",
    ),
    "storage.edition_changed": mark(
        "Problems",
        "The file holds another text of {questionnaire}, edition {edition}, so nothing was added. "
        "Give the changed questionnaire a higher edition.",
    ),
    "storage.copy_broken": mark(
        "Problems", "The copy {path} was not whole, so it was not kept. Check the disk and save the copy again."
    ),
    "storage.copy_onto_itself": mark(
        "Problems", "{path} is the open file itself, so no copy was made. Choose another name."
    ),
    "storage.no_backup": mark(
        "Problems",
        "Today's backup of {path} could not be written; the file itself is sound. Check the space on the disk.",
    ),
    "storage.backup_folder_gone": mark(
        "Problems",
        "The backup folder {folder} is not there; its drive may be unplugged. "
        "Backups are kept beside the file meanwhile. Plug it in, or choose another folder in the settings.",
    ),
    "storage.backup_folder_full": mark(
        "Problems",
        "The backup folder {folder} has no space left; today's backup lies beside the file. "
        "Make room there, or choose another folder in the settings.",
    ),
    "storage.backup_folder_closed": mark(
        "Problems",
        "Nothing can be written into the backup folder {folder}; backups are kept beside the file meanwhile. "
        "Choose another folder in the settings.",
    ),
    "storage.exists_restore": mark(
        "Problems",
        "{path} exists already and was left as it is. Name another file, or add --replace: "
        "what stands there is then kept as a backup first.",
    ),
    "storage.strange_clock": mark(
        "Problems",
        "The file was changed last on {last}, which is later than this computer's clock. "
        "Check date and time, so that the order of changes stays right.",
    ),
    "storage.network_folder": mark(
        "Problems",
        "{path} lies on a network drive, where two people may undo each other's work. Keep it on your own disk.",
    ),
    "storage.synchronised_folder": mark(
        "Problems",
        "{path} lies in {folder}, which is copied to other computers. "
        "Open the file on one computer at a time, or keep it in another folder.",
    ),
    "storage.left_open": mark(
        "Problems",
        "{path} was not closed on computer {machine} ({name}). "
        "Make sure that nobody works on it there: later changes would be lost.",
    ),
}
