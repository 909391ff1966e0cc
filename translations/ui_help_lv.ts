<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv" sourcelanguage="en">
<context>
    <name>Help</name>
    <message>
        <source>Search the help</source>
        <translation>Meklēt palīdzībā</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Tēmas</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or shorter words.</source>
        <translation>Nekas nav atrasts. Rakstiet mazāk vārdu vai īsākus vārdus.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Notīrīt meklēšanas lauku</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Palīdzība</translation>
    </message>
    <message>
        <source>In a seminar, letters, digits and signs with Alt</source>
        <translation>Seminārā; burti, cipari un zīmes kopā ar Alt</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Visur</translation>
    </message>
    <message>
        <source>While answering</source>
        <translation>Atbildot</translation>
    </message>
    <message>
        <source>In charts</source>
        <translation>Diagrammās</translation>
    </message>
    <message>
        <source>On the page “Steps up”</source>
        <translation>Lapā „Soļi augšup”</translation>
    </message>
    <message>
        <source>On the page “Report”</source>
        <translation>Lapā „Pārskats”</translation>
    </message>
    <message>
        <source>In this help</source>
        <translation>Šajā palīdzībā</translation>
    </message>
    <message>
        <source>In a seminar</source>
        <translation>Seminārā</translation>
    </message>
    <message>
        <source>To the next control, to the one before</source>
        <translation>Uz nākamo vai iepriekšējo lauku vai pogu</translation>
    </message>
    <message>
        <source>Press the button, follow the link</source>
        <translation>Nospiest pogu, atvērt saiti</translation>
    </message>
    <message>
        <source>Close a panel, a message or a form</source>
        <translation>Aizvērt paneli, ziņu vai veidlapu</translation>
    </message>
    <message>
        <source>Choose a level</source>
        <translation>Izvēlēties līmeni</translation>
    </message>
    <message>
        <source>Not applicable, where the question allows it</source>
        <translation>Nav attiecināms, ja jautājums to pieļauj</translation>
    </message>
    <message>
        <source>I cannot judge</source>
        <translation>Nevaru izvērtēt</translation>
    </message>
    <message>
        <source>Write the justification</source>
        <translation>Rakstīt pamatojumu</translation>
    </message>
    <message>
        <source>Mark for review</source>
        <translation>Atzīmēt pārskatīšanai</translation>
    </message>
    <message>
        <source>Go to a level; Space or Enter chooses it</source>
        <translation>Pāriet uz līmeni; to izvēlas ar atstarpi vai Enter</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nākamais jautājums</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Iepriekšējais jautājums</translation>
    </message>
    <message>
        <source>Open the evidence of the row</source>
        <translation>Atvērt rindas pierādījumu</translation>
    </message>
    <message>
        <source>Remove the evidence of the row</source>
        <translation>Noņemt rindas pierādījumu</translation>
    </message>
    <message>
        <source>Attach the link or the file that was copied, in the list of evidence</source>
        <translation>Pievienot nokopēto saiti vai datni – pierādījumu sarakstā</translation>
    </message>
    <message>
        <source>From figure to figure</source>
        <translation>No skaitļa uz skaitli</translation>
    </message>
    <message>
        <source>Open what is marked: the question or the explanation</source>
        <translation>Atvērt atzīmēto: jautājumu vai skaidrojumu</translation>
    </message>
    <message>
        <source>Copy the chart as a picture</source>
        <translation>Kopēt diagrammu kā attēlu</translation>
    </message>
    <message>
        <source>Add the question of the row to the scenario</source>
        <translation>Pievienot rindas jautājumu scenārijam</translation>
    </message>
    <message>
        <source>Move a slider</source>
        <translation>Pārvietot slīdni</translation>
    </message>
    <message>
        <source>Leave the question out of the path, or of the scenario</source>
        <translation>Izlaist jautājumu no ceļa vai scenārija</translation>
    </message>
    <message>
        <source>Page before, next page</source>
        <translation>Iepriekšējā lappuse, nākamā lappuse</translation>
    </message>
    <message>
        <source>First page, last page</source>
        <translation>Pirmā lappuse, pēdējā lappuse</translation>
    </message>
    <message>
        <source>Back to the topic before</source>
        <translation>Atpakaļ pie iepriekšējās tēmas</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Aizvērt palīdzību</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atpakaļ</translation>
    </message>
</context>
</TS>
