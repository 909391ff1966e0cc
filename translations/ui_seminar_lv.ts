<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv" sourcelanguage="en">
<context>
    <name>Presentation</name>
    <message>
        <source>time is up</source>
        <translation>laiks beidzies</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Visas darbības</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Atstarpe</translation>
    </message>
    <message>
        <source>reveal</source>
        <translation>atklāt</translation>
    </message>
    <message>
        <source>a hand</source>
        <translation>roka</translation>
    </message>
    <message>
        <source>next</source>
        <translation>tālāk</translation>
    </message>
    <message>
        <source>start over</source>
        <translation>no sākuma</translation>
    </message>
    <message>
        <source>My notes to this question; they go into the result of the seminar</source>
        <translation>Manas piezīmes pie šī jautājuma; tās nonāk semināra rezultātā</translation>
    </message>
    <message>
        <source>Lecturer's notes</source>
        <translation>Lektora piezīmes</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Rokas</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nākamais</translation>
    </message>
    <message>
        <source>No hands are raised for this question.</source>
        <translation>Par šo jautājumu rokas neceļ.</translation>
    </message>
    <message>
        <source>This is the last question.</source>
        <translation>Šis ir pēdējais jautājums.</translation>
    </message>
    <message>
        <source>What is meant</source>
        <translation>Kas ar to domāts</translation>
    </message>
    <message>
        <source>What the levels differ in</source>
        <translation>Ar ko līmeņi atšķiras</translation>
    </message>
    <message>
        <source>Evidence to ask for</source>
        <translation>Pēc kādiem pierādījumiem vaicāt</translation>
    </message>
    <message>
        <source>From the guidelines</source>
        <translation>No vadlīnijām</translation>
    </message>
    <message>
        <source>Number of hands for {answer}</source>
        <translation>Roku skaits atbildei {answer}</translation>
    </message>
    <message>
        <source>Reveal what comes next</source>
        <translation>Atklāt nākamo</translation>
    </message>
    <message>
        <source>Shift Space</source>
        <translation>Shift Atstarpe</translation>
    </message>
    <message>
        <source>Hide what came last</source>
        <translation>Paslēpt pēdējo atklāto</translation>
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
        <source>Go to a question</source>
        <translation>Pāriet uz jautājumu</translation>
    </message>
    <message>
        <source>Take the last hand back</source>
        <translation>Atsaukt pēdējo roku</translation>
    </message>
    <message>
        <source>Back to the start: no hands, the copy as it was</source>
        <translation>No sākuma: bez rokām, kopija kā sākumā</translation>
    </message>
    <message>
        <source>Start or stop the time</source>
        <translation>Sākt vai apturēt laika skaitīšanu</translation>
    </message>
    <message>
        <source>Set the time back</source>
        <translation>Atiestatīt laiku</translation>
    </message>
    <message>
        <source>A minute more</source>
        <translation>Minūti vairāk</translation>
    </message>
    <message>
        <source>A minute less</source>
        <translation>Minūti mazāk</translation>
    </message>
    <message>
        <source>Dark screen</source>
        <translation>Tumšs ekrāns</translation>
    </message>
    <message>
        <source>Lecturer's notes in a window of their own</source>
        <translation>Lektora piezīmes savā logā</translation>
    </message>
    <message>
        <source>Save this question as a sheet to hand out</source>
        <translation>Saglabāt šo jautājumu kā izdales lapu</translation>
    </message>
    <message>
        <source>Save the result of the seminar</source>
        <translation>Saglabāt semināra rezultātu</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Palīdzība</translation>
    </message>
    <message>
        <source>Leave the seminar; the hands are kept</source>
        <translation>Beigt semināru; rokas paliek saskaitītas</translation>
    </message>
    <message>
        <source>A hand for the answer with that key; with Shift one fewer</source>
        <translation>Roka par atbildi ar šo ciparu; ar Shift – par vienu mazāk</translation>
    </message>
    <message>
        <source>Reveal one answer more; then go to an answer</source>
        <translation>Atklāt vēl vienu atbildi; pēc tam pāriet uz atbildi</translation>
    </message>
    <message>
        <source>Type the number of hands of an answer</source>
        <translation>Ierakstīt atbildes roku skaitu</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>Jautājums {number}</translation>
    </message>
    <message>
        <source>The file “{name}” is written.</source>
        <translation>Datne „{name}” ir izveidota.</translation>
    </message>
    <message>
        <source>The file could not be written, and nothing was lost. Try again, or another folder.</source>
        <translation>Datni neizdevās saglabāt, bet nekas nav zudis. Mēģiniet vēlreiz vai izvēlieties citu mapi.</translation>
    </message>
    <message>
        <source>Save the sheet to hand out</source>
        <translation>Saglabāt izdales lapu</translation>
    </message>
    <message>
        <source>One page: the questions with their hands, medians, and the radar. It says that it is an exercise.</source>
        <translation>Viena lappuse: jautājumi ar roku skaitu un mediānu, un radars. Tajā teikts, ka tas ir vingrinājums.</translation>
    </message>
    <message>
        <source>Date (may be empty)</source>
        <translation>Datums (var neaizpildīt)</translation>
    </message>
    <message>
        <source>Result of the seminar</source>
        <translation>Semināra rezultāts</translation>
    </message>
    <message>
        <source>Title (may be empty)</source>
        <translation>Nosaukums (var neaizpildīt)</translation>
    </message>
    <message>
        <source>Place (may be empty)</source>
        <translation>Vieta (var neaizpildīt)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Saglabāt kā PDF</translation>
    </message>
    <message>
        <source>A screen was unplugged. The seminar goes on here with all its hands; L opens the notes.</source>
        <translation>Ekrāns ir atvienots. Seminārs turpinās šeit, visas rokas ir saglabātas; L atver piezīmes.</translation>
    </message>
    <message>
        <source>A screen was unplugged. The seminar goes on with all its hands.</source>
        <translation>Ekrāns ir atvienots. Seminārs turpinās, visas rokas ir saglabātas.</translation>
    </message>
    <message>
        <source>One hand fewer for {answer}</source>
        <translation>Par vienu roku mazāk atbildei {answer}</translation>
    </message>
    <message>
        <source>{hands}, in the middle</source>
        <translation>{hands}, vidū</translation>
    </message>
    <message>
        <source>Time left: {time}</source>
        <translation>Atlikušais laiks: {time}</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>rit</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>apturēts</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Seminārs</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number}. no {total}</translation>
    </message>
    <message>
        <source>Everything is as at the start. Ctrl Z brings it back.</source>
        <translation>Viss ir kā sākumā. Ctrl Z to atgriež.</translation>
    </message>
</context>
</TS>
