<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Problems</name>
    <message>
        <source>There is no file {path}. It may have been moved or renamed: look for it in its folder, or open a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder, so it cannot be opened. Choose a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {folder}, so nothing was written. Create the folder or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file cannot be called {path}, so nothing was written. Choose a shorter name of plain letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} exists already and was left as it is. Open it, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was not made by this program, so it cannot be opened. Choose a workspace of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was written by a newer program (schema {found}; this one knows {known}), so it was left alone. Install the newer program to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged and cannot be read. Nothing was changed; open the newest file of its backup folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {path} the answer to question {question} does not fit its question, so the file was not opened. It was changed by another program: open the newest file of its backup folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is open on computer {machine} ({name}, since {since}). Open a copy, or wait until it is closed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is open in another program. Open a copy, or wait until it is closed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is open in this program already. Go to its window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is being written all the time and has no backup yet, so no copy was made. Try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can only be read, so nothing was changed. Save a copy in your own folder and work there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written in the folder of {path}, so nothing was changed. Save a copy in your own folder and work there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can only be read; answers cannot be changed. Save a copy in your own folder to work on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of {path} is full, so nothing was changed. Free at least 20 MB and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not read or write {path}, so nothing was changed. Check its connection and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was moved while it was open, so nothing was changed. Close it and open it where it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read or write {path}, so nothing was changed. Ask its owner, or use another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be opened; you may not be allowed to. Ask its owner, or copy it to another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of {path} cannot keep a second user out, so the file was not opened. Copy it to your own disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer is out of memory, so nothing in {path} was changed. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too large for {path}, so nothing was changed. Attach a smaller file or shorten the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last change of {path} was cut off and can only be cleared up where the file can be written. Copy it together with the file ending in -journal to your own folder and open it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text for {path} contains signs that are no letters, so nothing was changed. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be brought up to date (table {table}) and stays as it was. Open its backup, or use the program that wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds another text of {questionnaire}, edition {edition}, so nothing was added. Give the changed questionnaire a higher edition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy {path} was not whole, so it was not kept. Check the disk and save the copy again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is the open file itself, so no copy was made. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today's backup of {path} could not be written; the file itself is sound. Check the space on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed last on {last}, which is later than this computer's clock. Check date and time, so that the order of changes stays right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} lies on a network drive, where two people may undo each other's work. Keep it on your own disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} lies in {folder}, which is copied to other computers. Open the file on one computer at a time, or keep it in another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was not closed on computer {machine} ({name}). Make sure that nobody works on it there: later changes would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
