<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv" sourcelanguage="en">
<context>
    <name>Problems</name>
    <message>
        <source>{path} cannot be read, so it is not on the cover. Choose a picture that you may open.</source>
        <translation>{path} nevar nolasīt, tāpēc uz vāka tā nav. Izvēlieties attēlu, ko drīkstat atvērt.</translation>
    </message>
    <message>
        <source>The picture has more than {most} MB, so it is not on the cover. Choose a smaller one, or save it smaller.</source>
        <translation>Attēls ir lielāks par {most} MB, tāpēc uz vāka tā nav. Izvēlieties mazāku vai saglabājiet to mazāku.</translation>
    </message>
    <message>
        <source>The picture has {width} by {height} dots, so it is not on the cover. Save it smaller; 1000 dots are plenty.</source>
        <translation>Attēla izmērs ir {width} × {height} punkti, tāpēc uz vāka tā nav. Saglabājiet to mazāku; pietiek ar 1000 punktiem.</translation>
    </message>
    <message>
        <source>This is not a PNG or JPEG picture, so it is not on the cover. Save the picture in one of these kinds.</source>
        <translation>Šis nav PNG vai JPEG attēls, tāpēc uz vāka tā nav. Saglabājiet attēlu vienā no šiem veidiem.</translation>
    </message>
    <message>
        <source>The picture is damaged or not whole, so it is not on the cover. Choose another copy of it.</source>
        <translation>Attēls ir bojāts vai nepilnīgs, tāpēc uz vāka tā nav. Izvēlieties citu tā kopiju.</translation>
    </message>
    <message>
        <source>{questionnaire} has no question and no section {name}, so no sheet was written. Its sections are: {known}.</source>
        <translation>Anketā {questionnaire} nav ne jautājuma, ne sadaļas {name}, tāpēc neviena lapa nav sagatavota. Tās sadaļas: {known}.</translation>
    </message>
    <message>
        <source>What was pasted has {length} characters, a note takes {most}; nothing was put in. Paste a part of it.</source>
        <translation>Ielīmējamajā tekstā ir {length} rakstzīmes, piezīmē ietilpst {most}; nekas netika ielīmēts. Ielīmējiet daļu no tā.</translation>
    </message>
    <message>
        <source>No hand has been raised yet, so there is no result to save. Raise hands for at least one question.</source>
        <translation>Vēl nav pacelta neviena roka, tāpēc nav rezultāta, ko saglabāt. Paceliet rokas vismaz par vienu jautājumu.</translation>
    </message>
</context>
</TS>
