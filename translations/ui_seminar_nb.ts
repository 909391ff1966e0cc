<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Presentation</name>
    <message>
        <source>time is up</source>
        <translation>tiden er ute</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Alle kommandoer</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Mellomrom</translation>
    </message>
    <message>
        <source>reveal</source>
        <translation>vis</translation>
    </message>
    <message>
        <source>a hand</source>
        <translation>en hånd</translation>
    </message>
    <message>
        <source>next</source>
        <translation>neste</translation>
    </message>
    <message>
        <source>start over</source>
        <translation>på nytt</translation>
    </message>
    <message>
        <source>My notes to this question; they go into the result of the seminar</source>
        <translation>Notatene mine til dette spørsmålet; de kommer med i resultatet av seminaret</translation>
    </message>
    <message>
        <source>Lecturer's notes</source>
        <translation>Foreleserens notater</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Hender</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>No hands are raised for this question.</source>
        <translation>Til dette spørsmålet er det ingen håndsopprekning.</translation>
    </message>
    <message>
        <source>This is the last question.</source>
        <translation>Dette er det siste spørsmålet.</translation>
    </message>
    <message>
        <source>What is meant</source>
        <translation>Hva som menes</translation>
    </message>
    <message>
        <source>What the levels differ in</source>
        <translation>Hva som skiller nivåene</translation>
    </message>
    <message>
        <source>Evidence to ask for</source>
        <translation>Dokumentasjon å spørre etter</translation>
    </message>
    <message>
        <source>From the guidelines</source>
        <translation>Fra retningslinjene</translation>
    </message>
    <message>
        <source>Number of hands for {answer}</source>
        <translation>Antall hender for {answer}</translation>
    </message>
    <message>
        <source>Reveal what comes next</source>
        <translation>Vis det neste</translation>
    </message>
    <message>
        <source>Shift Space</source>
        <translation>Shift Mellomrom</translation>
    </message>
    <message>
        <source>Hide what came last</source>
        <translation>Skjul det siste</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Neste spørsmål</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Forrige spørsmål</translation>
    </message>
    <message>
        <source>Go to a question</source>
        <translation>Gå til et spørsmål</translation>
    </message>
    <message>
        <source>Take the last hand back</source>
        <translation>Angre den siste hånden</translation>
    </message>
    <message>
        <source>Back to the start: no hands, the copy as it was</source>
        <translation>Tilbake til start: ingen hender, kopien som den var</translation>
    </message>
    <message>
        <source>Start or stop the time</source>
        <translation>Start eller stopp tiden</translation>
    </message>
    <message>
        <source>Set the time back</source>
        <translation>Nullstill tiden</translation>
    </message>
    <message>
        <source>A minute more</source>
        <translation>Ett minutt mer</translation>
    </message>
    <message>
        <source>A minute less</source>
        <translation>Ett minutt mindre</translation>
    </message>
    <message>
        <source>Dark screen</source>
        <translation>Mørk skjerm</translation>
    </message>
    <message>
        <source>Lecturer's notes in a window of their own</source>
        <translation>Foreleserens notater i eget vindu</translation>
    </message>
    <message>
        <source>Save this question as a sheet to hand out</source>
        <translation>Lagre spørsmålet som ark til utdeling</translation>
    </message>
    <message>
        <source>Save the result of the seminar</source>
        <translation>Lagre resultatet av seminaret</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>Leave the seminar; the hands are kept</source>
        <translation>Avslutt seminaret; hendene er bevart</translation>
    </message>
    <message>
        <source>A hand for the answer with that key; with Shift one fewer</source>
        <translation>Én hånd for svaret med dette sifferet; med Shift én færre</translation>
    </message>
    <message>
        <source>Reveal one answer more; then go to an answer</source>
        <translation>Vis ett svar til; gå deretter til et svar</translation>
    </message>
    <message>
        <source>Type the number of hands of an answer</source>
        <translation>Skriv antall hender for et svar</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>Spørsmål {number}</translation>
    </message>
    <message>
        <source>The file “{name}” is written.</source>
        <translation>Filen «{name}» er lagret.</translation>
    </message>
    <message>
        <source>The file could not be written, and nothing was lost. Try again, or another folder.</source>
        <translation>Filen kunne ikke lagres, men ingenting er gått tapt. Prøv igjen, eller velg en annen mappe.</translation>
    </message>
    <message>
        <source>Save the sheet to hand out</source>
        <translation>Lagre arket til utdeling</translation>
    </message>
    <message>
        <source>One page: the questions with their hands, medians, and the radar. It says that it is an exercise.</source>
        <translation>Én side: spørsmålene med hender og medianer, og radardiagrammet. Der står det at dette er en øvelse.</translation>
    </message>
    <message>
        <source>Date (may be empty)</source>
        <translation>Dato (kan stå tom)</translation>
    </message>
    <message>
        <source>Result of the seminar</source>
        <translation>Resultat av seminaret</translation>
    </message>
    <message>
        <source>Title (may be empty)</source>
        <translation>Tittel (kan stå tom)</translation>
    </message>
    <message>
        <source>Place (may be empty)</source>
        <translation>Sted (kan stå tomt)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lagre som PDF</translation>
    </message>
    <message>
        <source>A screen was unplugged. The seminar goes on here with all its hands; L opens the notes.</source>
        <translation>En skjerm er koblet fra. Seminaret fortsetter her, og alle hendene er bevart; L åpner notatene.</translation>
    </message>
    <message>
        <source>A screen was unplugged. The seminar goes on with all its hands.</source>
        <translation>En skjerm er koblet fra. Seminaret fortsetter, og alle hendene er bevart.</translation>
    </message>
    <message>
        <source>One hand fewer for {answer}</source>
        <translation>Én hånd færre for {answer}</translation>
    </message>
    <message>
        <source>{hands}, in the middle</source>
        <translation>{hands}, i midten</translation>
    </message>
    <message>
        <source>Time left: {time}</source>
        <translation>Tid igjen: {time}</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>går</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>stoppet</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Seminar</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} av {total}</translation>
    </message>
    <message>
        <source>Everything is as at the start. Ctrl Z brings it back.</source>
        <translation>Alt er som ved starten. Ctrl Z henter det tilbake.</translation>
    </message>
</context>
</TS>
