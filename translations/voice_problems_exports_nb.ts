<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Problems</name>
    <message>
        <source>The name {path} does not say what to write, so nothing was written. End it in one of these: {suffixes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {path}, so nothing was written. Make the folder or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder, so nothing was written. Add the name of the file to be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is the workspace itself and stays as it is. Choose another name for what is to be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written and stays as it was. Close it in other programs, or choose a folder where you may write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so {path} was not written. Free some space or choose another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be the name of a file here, so nothing was written. Choose a simpler or shorter name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was not written: {reason}. Check the disk, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was written but did not say the same as the assessment when it was read again, so it was not kept. It differs here: {places}. Try another format and report this to those who maintain the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CSV file holds the answers of one assessment, and {count} were chosen. Write one file for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report is a PDF file, and {path} is not one, so nothing was written. End the name in .pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment has no sheet {sheet}, so nothing was written. It has these: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chart is written as an SVG file, and {path} is not one, so nothing was written. End it in .svg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet {sheet} has no scores, so there is no chart of them. Choose another one with --sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A radar needs three to twelve sections, and here there are {count}. Take bars instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wheel holds three to twelve sections of at most six questions, and here it is otherwise. Take the matrix instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no earlier assessment with the questionnaire {sheet}, so there is no trend yet. It appears with the second assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}, so no answer was changed. Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder, so no answer was changed. Name the file of answers in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of answers is empty, so no answer was changed. Its first line should name the columns question, value and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line for question {question} has more columns than the first line: {surplus}. Put a text that contains the separator into quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer was taken from {file}, the correct lines neither. Mend these lines and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read, so no answer was changed. Choose a file that you may open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of answers is not UTF-8 text, so no answer was changed. In Excel save it as “CSV UTF-8”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line of the file lacks the columns {missing}, so no answer was changed. It should name the columns question, value and why; found: {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read past line {line}, so no answer was changed. Check the quotation marks there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {question} is answered twice in the file, so no answer was changed. Keep one of the lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment has no question {question}, so no answer was changed. “selfassess export FILE --out answers.csv” lists every question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment has no question {question}, so no answer was changed. Did you mean {guess}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several questionnaires have a question {question}. Name the one meant: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a period, so nothing was made. Write a year such as 2026, or 2026-01-01..2026-12-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not part of a demo and stays as it is, so the demo was not written. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {path} cannot be written to, so there is no demo in it. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a file, so there is no demo in it. Name a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output could not be written: {reason}. Check where it goes; what the command did stays done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display here, so the window cannot open. Use the commands: “selfassess --help” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program made a mistake of its own ({kind} at {place}: {words}). What was saved before is safe. Report this line to those who maintain the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program's own file {path} is missing, so the program is not whole. Install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Latvian texts cannot be loaded, so the program is not whole. Install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo scores {found} where {expected} is right, so do not rely on this installation. Install it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
