<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv" sourcelanguage="en">
<context>
    <name>Charts</name>
    <message>
        <source>Section</source>
        <translation>Sadaļa</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Kopā</translation>
    </message>
    <message numerus="yes">
        <source>%n questions.</source>
        <translation>
            <numerusform>%n jautājums.</numerusform>
            <numerusform>%n jautājumi.</numerusform>
            <numerusform>Nav jautājumu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered {answered}, open {open}, cannot judge {unsure}, not applicable {not_applicable}.</source>
        <translation>Atbildēti {answered}, atvērti {open}, nevar izvērtēt {unsure}, nav attiecināmi {not_applicable}.</translation>
    </message>
    <message>
        <source>Question and answer</source>
        <translation>Jautājums un atbilde</translation>
    </message>
    <message>
        <source>threshold {limit}</source>
        <translation>slieksnis {limit}</translation>
    </message>
    <message>
        <source>{level}: {count}</source>
        <translation>{level}: {count}</translation>
    </message>
    <message>
        <source>fell</source>
        <translation>kritums</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provizorisks</translation>
    </message>
    <message>
        <source>still possible</source>
        <translation>vēl iespējams</translation>
    </message>
    <message>
        <source>Overall score</source>
        <translation>Kopvērtējums</translation>
    </message>
    <message>
        <source>other edition</source>
        <translation>cits izdevums</translation>
    </message>
    <message>
        <source>{scores}; change {change}</source>
        <translation>{scores}; izmaiņa {change}</translation>
    </message>
    <message>
        <source>Sections since {year}: risen {up}, fallen {down}, unchanged {same}.</source>
        <translation>Sadaļu vērtējumi kopš {year}. gada: kāpums {up}, kritums {down}, bez izmaiņām {same}.</translation>
    </message>
    <message>
        <source>not decided</source>
        <comment>a change</comment>
        <translation>nav izšķirta</translation>
    </message>
    <message>
        <source>Sections since {year}: risen {up}, fallen {down}, unchanged {same}, not decided {open}.</source>
        <translation>Sadaļu vērtējumi kopš {year}. gada: kāpums {up}, kritums {down}, bez izmaiņām {same}, nav izšķirts {open}.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Izmaiņa</translation>
    </message>
    <message>
        <source>Between {before} and {after} the questionnaire changed; scores on either side are not joined.</source>
        <translation>Starp {before}. un {after}. gadu anketa mainījās; vērtējumi pirms un pēc tam nav savienoti.</translation>
    </message>
    <message>
        <source>Provisional scores: {years}.</source>
        <translation>Provizoriski vērtējumi: {years}.</translation>
    </message>
    <message>
        <source>{score} (provisional)</source>
        <translation>{score} (provizorisks)</translation>
    </message>
    <message>
        <source>Threshold {limit}: met {met}, not met {missed}, not decided {open}.</source>
        <translation>Slieksnis {limit}: sasniegts {met}, nav sasniegts {missed}, nav izšķirts {open}.</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>Robežas</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Slieksnis</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Secinājums</translation>
    </message>
    <message>
        <source>No score yet.</source>
        <translation>Vēl nav vērtējuma.</translation>
    </message>
    <message>
        <source>Highest score: {highest}; lowest score: {lowest}.</source>
        <translation>Augstākais vērtējums: {highest}; zemākais vērtējums: {lowest}.</translation>
    </message>
    <message>
        <source>{name}: no score yet</source>
        <translation>{name}: vēl nav vērtējuma</translation>
    </message>
    <message>
        <source>final score {range}</source>
        <translation>galīgais vērtējums {range}</translation>
    </message>
    <message>
        <source>threshold {limit}: {verdict}</source>
        <translation>slieksnis {limit}: {verdict}</translation>
    </message>
    <message>
        <source>The scores are provisional; bands show what is still possible.</source>
        <translation>Vērtējumi ir provizoriski; joslas rāda, kas vēl iespējams.</translation>
    </message>
</context>
</TS>
