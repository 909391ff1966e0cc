"""What can keep an export, a file of answers, the demo or a command from being done."""

from selfassess.voice.marking import mark

SENTENCES = {
    "export.unknown_suffix": mark(
        "Problems",
        "The name {path} does not say what to write, so nothing was written. End it in one of these: {suffixes}.",
    ),
    "export.folder_missing": mark(
        "Problems", "There is no folder {path}, so nothing was written. Make the folder or choose another one."
    ),
    "export.is_folder": mark(
        "Problems", "{path} is a folder, so nothing was written. Add the name of the file to be made."
    ),
    "export.is_workspace": mark(
        "Problems",
        "{path} is the workspace itself and stays as it is. Choose another name for what is to be written.",
    ),
    "export.not_writable": mark(
        "Problems",
        "{path} cannot be written and stays as it was. "
        "Close it in other programs, or choose a folder where you may write.",
    ),
    "export.disk_full": mark(
        "Problems", "The disk is full, so {path} was not written. Free some space or choose another disk."
    ),
    "export.bad_path": mark(
        "Problems",
        "{path} cannot be the name of a file here, so nothing was written. Choose a simpler or shorter name.",
    ),
    "export.failed": mark("Problems", "{path} was not written: {reason}. Check the disk, or choose another folder."),
    "export.differs": mark(
        "Problems",
        "{path} was written but did not say the same as the assessment when it was read again, so it was not kept. "
        "It differs here: {places}. Try another format and report this to those who maintain the program.",
    ),
    "export.one_assessment": mark(
        "Problems",
        "A CSV file holds the answers of one assessment, and {count} were chosen. Write one file for each.",
    ),
    "report.not_pdf": mark(
        "Problems", "A report is a PDF file, and {path} is not one, so nothing was written. End the name in .pdf."
    ),
    "report.unknown_sheet": mark(
        "Problems",
        "The assessment has no sheet {sheet}, so nothing was written. It has these: {known}.",
    ),
    "chart.not_svg": mark(
        "Problems", "A chart is written as an SVG file, and {path} is not one, so nothing was written. End it in .svg."
    ),
    "chart.nothing_scored": mark(
        "Problems", "The sheet {sheet} has no scores, so there is no chart of them. Choose another one with --sheet."
    ),
    "chart.no_radar": mark(
        "Problems", "A radar needs three to twelve sections, and here there are {count}. Take bars instead."
    ),
    "chart.no_wheel": mark(
        "Problems",
        "A wheel holds three to twelve sections of at most six questions, and here it is otherwise. "
        "Take the matrix instead.",
    ),
    "chart.one_period": mark(
        "Problems",
        "There is no earlier assessment with the questionnaire {sheet}, so there is no trend yet. "
        "It appears with the second assessment.",
    ),
    "answers.missing": mark("Problems", "There is no file {path}, so no answer was changed. Check the name."),
    "answers.is_folder": mark(
        "Problems", "{path} is a folder, so no answer was changed. Name the file of answers in it."
    ),
    "answers.empty": mark(
        "Problems",
        "The file of answers is empty, so no answer was changed. "
        "Its first line should name the columns question, value and why.",
    ),
    "answers.surplus": mark(
        "Problems",
        "The line for question {question} has more columns than the first line: {surplus}. "
        "Put a text that contains the separator into quotation marks.",
    ),
    "answers.none_taken": mark(
        "Problems", "No answer was taken from {file}, the correct lines neither. Mend these lines and try again."
    ),
    "answers.unreadable": mark(
        "Problems", "{path} cannot be read, so no answer was changed. Choose a file that you may open."
    ),
    "answers.encoding": mark(
        "Problems",
        "The file of answers is not UTF-8 text, so no answer was changed. In Excel save it as “CSV UTF-8”.",
    ),
    "answers.columns": mark(
        "Problems",
        "The first line of the file lacks the columns {missing}, so no answer was changed. "
        "It should name the columns question, value and why; found: {found}.",
    ),
    "answers.torn": mark(
        "Problems",
        "The file cannot be read past line {line}, so no answer was changed. Check the quotation marks there.",
    ),
    "answers.twice": mark(
        "Problems",
        "Question {question} is answered twice in the file, so no answer was changed. Keep one of the lines.",
    ),
    "question.unknown": mark(
        "Problems",
        "The assessment has no question {question}, so no answer was changed. "
        "“selfassess export FILE --out answers.csv” lists every question.",
    ),
    "question.unknown_guess": mark(
        "Problems", "The assessment has no question {question}, so no answer was changed. Did you mean {guess}?"
    ),
    "question.ambiguous": mark(
        "Problems", "Several questionnaires have a question {question}. Name the one meant: {names}."
    ),
    "period.unreadable": mark(
        "Problems",
        "“{text}” is not a period, so nothing was made. Write a year such as 2026, or 2026-01-01..2026-12-31.",
    ),
    "demo.in_the_way": mark(
        "Problems",
        "{path} is not part of a demo and stays as it is, so the demo was not written. Choose another folder.",
    ),
    "demo.folder_unusable": mark(
        "Problems", "The folder {path} cannot be written to, so there is no demo in it. Choose another folder."
    ),
    "demo.out_is_file": mark("Problems", "{path} is a file, so there is no demo in it. Name a folder."),
    "output.failed": mark(
        "Problems", "The output could not be written: {reason}. Check where it goes; what the command did stays done."
    ),
    "window.no_display": mark(
        "Problems",
        "There is no display here, so the window cannot open. Use the commands: “selfassess --help” lists them.",
    ),
    "program.failed": mark(
        "Problems",
        "The program made a mistake of its own ({kind} at {place}: {words}). What was saved before is safe. "
        "Report this line to those who maintain the program.",
    ),
    "selftest.file_missing": mark(
        "Problems", "The program's own file {path} is missing, so the program is not whole. Install it again."
    ),
    "selftest.no_latvian": mark(
        "Problems", "The Latvian texts cannot be loaded, so the program is not whole. Install it again."
    ),
    "selftest.wrong_score": mark(
        "Problems",
        "The demo scores {found} where {expected} is right, so do not rely on this installation. Install it again.",
    ),
}
