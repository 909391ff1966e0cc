<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Shell</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New self-assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaire library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search questions and commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the score is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own thresholds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to question {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands beside the answers you give and with a file you have open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits and letters alone answer and open fields (0 … 9, N, V, J, M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selfassess {version}. Everything stays in files on this computer; nothing is sent anywhere. Typeface Noto Sans (OFL), icons Lucide (ISC).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every answer is saved at once, and every change can be undone. Any figure opens its explanation with a click.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panels appear at once, without sliding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the page “Steps up”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable, where the question allows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I cannot judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the justification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark for review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a level; Space or Enter chooses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close a panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the question of the row to the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a slider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the question out of the path, or of the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the guidelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written; files that were there are as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pages are on their way to the printer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The printing ended after %n pages. Look whether the printer is on, or save the PDF and print that.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The whole pack is in the folder “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “{name}” is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its typeface lacks these characters: {characters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n texts are cut in the workbook: its cells hold no longer ones.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or shorter words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no program that opens {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <comment>pages that do not fit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another assessment of this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-assessment {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected happened. What you have answered is saved; send the details to your support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {numbers} is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change of question {numbers} is made again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answers taken over are gone again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The change of “{name}” is made again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answers are taken over again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{title}” ({assessment}) has answers to %n of these questions.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n answers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are taken over, with their reasons and evidence.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy “{name}” is complete, evidence included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demonstration is being written; a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a questionnaire from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is removed from the library; assessments made with it keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has a newer edition of {titles}. This assessment keeps its own; a new one takes the newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no assessment yet. Make the three choices.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
