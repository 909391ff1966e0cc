<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Problems</name>
    <message>
        <source>{path} cannot be read, so it is not on the cover. Choose a picture that you may open.</source>
        <translation>{path} kan ikke leses, så bildet er ikke på forsiden. Velg et bilde du har lov til å åpne.</translation>
    </message>
    <message>
        <source>The picture has more than {most} MB, so it is not on the cover. Choose a smaller one, or save it smaller.</source>
        <translation>Bildet er større enn {most} MB, så det er ikke på forsiden. Velg et mindre, eller lagre det mindre.</translation>
    </message>
    <message>
        <source>The picture has {width} by {height} dots, so it is not on the cover. Save it smaller; 1000 dots are plenty.</source>
        <translation>Bildet har {width} ganger {height} punkter, så det er ikke på forsiden. Lagre det mindre; 1000 punkter er mer enn nok.</translation>
    </message>
    <message>
        <source>This is not a PNG or JPEG picture, so it is not on the cover. Save the picture in one of these kinds.</source>
        <translation>Dette er ikke et PNG- eller JPEG-bilde, så det er ikke på forsiden. Lagre bildet i et av disse formatene.</translation>
    </message>
    <message>
        <source>The picture is damaged or not whole, so it is not on the cover. Choose another copy of it.</source>
        <translation>Bildet er skadet eller ufullstendig, så det er ikke på forsiden. Velg en annen kopi av det.</translation>
    </message>
    <message>
        <source>{questionnaire} has no question and no section {name}, so no sheet was written. Its sections are: {known}.</source>
        <translation>{questionnaire} har verken spørsmål eller del {name}, så det er ikke laget noe ark. Delene er: {known}.</translation>
    </message>
    <message>
        <source>What was pasted has {length} characters, a note takes {most}; nothing was put in. Paste a part of it.</source>
        <translation>Teksten du limte inn, har {length} tegn, men et notat rommer {most}; ingenting er satt inn. Lim inn en del av den.</translation>
    </message>
    <message>
        <source>No hand has been raised yet, so there is no result to save. Raise hands for at least one question.</source>
        <translation>Ingen har rakt opp hånden ennå, så det er ikke noe resultat å lagre. Ha håndsopprekning om minst ett spørsmål.</translation>
    </message>
</context>
</TS>
