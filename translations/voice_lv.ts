<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv" sourcelanguage="en">
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>%n questions are not answered</source>
        <translation>
            <numerusform>%n jautājums nav atbildēts</numerusform>
            <numerusform>%n jautājumi nav atbildēti</numerusform>
            <numerusform>neviens jautājums nav neatbildēts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be judged</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n nevar izvērtēt</numerusform>
            <numerusform>%n nevar izvērtēt</numerusform>
            <numerusform>%n nevar izvērtēt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions cannot be judged</source>
        <translation>
            <numerusform>%n jautājumu nevar izvērtēt</numerusform>
            <numerusform>%n jautājumus nevar izvērtēt</numerusform>
            <numerusform>%n jautājumu nevar izvērtēt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not answered</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n neatbildēts</numerusform>
            <numerusform>%n neatbildēti</numerusform>
            <numerusform>%n neatbildētu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Respondents say how far they agree, on a scale from 1 (not at all) to 5 (fully).</source>
        <translation>Respondenti atzīmē, cik lielā mērā piekrīt, skalā no 1 (nemaz) līdz 5 (pilnīgi).</translation>
    </message>
    <message>
        <source>Answer yes or no.</source>
        <translation>Atbild ar „jā” vai „nē”.</translation>
    </message>
    <message>
        <source>It lies between {low} and {high}.</source>
        <translation>Tas ir no {low} līdz {high}.</translation>
    </message>
    <message>
        <source>Choose one answer.</source>
        <translation>Izvēlas vienu atbildi.</translation>
    </message>
    <message>
        <source>Tick everything that holds.</source>
        <translation>Atzīmē visu, kas atbilst.</translation>
    </message>
    <message>
        <source>Answer in your own words.</source>
        <translation>Atbild saviem vārdiem.</translation>
    </message>
    <message>
        <source>Answer yes, partly or no.</source>
        <translation>Atbild ar „jā”, „daļēji” vai „nē”.</translation>
    </message>
    <message>
        <source>Enter the figure that {whose} publishes.</source>
        <translation>Ieraksta skaitli, ko publicē {whose}.</translation>
    </message>
    <message>
        <source>Enter a figure ({unit}).</source>
        <translation>Ieraksta skaitli ({unit}).</translation>
    </message>
    <message>
        <source>Enter a figure.</source>
        <translation>Ieraksta skaitli.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Latvian</source>
        <comment>a text in …</comment>
        <translation>latviešu valodā</translation>
    </message>
    <message>
        <source>English</source>
        <comment>a text in …</comment>
        <translation>angļu valodā</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <comment>a text in …</comment>
        <translation>norvēģu valodā</translation>
    </message>
    <message>
        <source>Russian</source>
        <comment>a text in …</comment>
        <translation>krievu valodā</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>not set</source>
        <translation>nav noteikts</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>{status}, for orientation</source>
        <translation>{status}, orientējošs</translation>
    </message>
    <message>
        <source>set by ourselves</source>
        <translation>pašu noteikts</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>nav publicēts</translation>
    </message>
    <message>
        <source>any unit</source>
        <translation>jebkura vienība</translation>
    </message>
    <message>
        <source>met</source>
        <translation>sasniegts</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>nav sasniegts</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>nav izšķirts</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>nav attiecināms</translation>
    </message>
    <message>
        <source>no published value</source>
        <translation>nav publicētas vērtības</translation>
    </message>
    <message>
        <source>for orientation</source>
        <translation>orientējošs</translation>
    </message>
    <message>
        <source>law</source>
        <translation>likums</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicēts</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>platforma</translation>
    </message>
    <message>
        <source>questionnaire's proposal</source>
        <translation>anketā ieteikts</translation>
    </message>
    <message>
        <source>open</source>
        <translation>atvērts</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>atbildēts</translation>
    </message>
    <message>
        <source>cannot judge</source>
        <translation>nevar izvērtēt</translation>
    </message>
    <message>
        <source>self-assessment</source>
        <translation>pašnovērtējums</translation>
    </message>
    <message>
        <source>survey</source>
        <translation>aptauja</translation>
    </message>
    <message>
        <source>data sheet</source>
        <translation>datu lapa</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>pašvaldība</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>iestāde</translation>
    </message>
    <message>
        <source>company</source>
        <translation>kapitālsabiedrība</translation>
    </message>
    <message>
        <source>residents' council</source>
        <translation>iedzīvotāju padome</translation>
    </message>
</context>
</TS>
