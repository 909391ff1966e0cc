<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>%n questions are not answered</source>
        <translation>
            <numerusform>%n spørsmål er ikke besvart</numerusform>
            <numerusform>%n spørsmål er ikke besvart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be judged</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n kan ikke vurderes</numerusform>
            <numerusform>%n kan ikke vurderes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions cannot be judged</source>
        <translation>
            <numerusform>%n spørsmål kan ikke vurderes</numerusform>
            <numerusform>%n spørsmål kan ikke vurderes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not answered</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n ikke besvart</numerusform>
            <numerusform>%n ikke besvart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Respondents say how far they agree, on a scale from 1 (not at all) to 5 (fully).</source>
        <translation>Respondentene svarer hvor enige de er, på en skala fra 1 (slett ikke enig) til 5 (helt enig).</translation>
    </message>
    <message>
        <source>Answer yes or no.</source>
        <translation>Svar ja eller nei.</translation>
    </message>
    <message>
        <source>It lies between {low} and {high}.</source>
        <translation>Tallet ligger mellom {low} og {high}.</translation>
    </message>
    <message>
        <source>Choose one answer.</source>
        <translation>Velg ett svar.</translation>
    </message>
    <message>
        <source>Tick everything that holds.</source>
        <translation>Kryss av for alt som stemmer.</translation>
    </message>
    <message>
        <source>Answer in your own words.</source>
        <translation>Svar med egne ord.</translation>
    </message>
    <message>
        <source>Answer yes, partly or no.</source>
        <translation>Svar ja, delvis eller nei.</translation>
    </message>
    <message>
        <source>Enter the figure that {whose} publishes.</source>
        <translation>Før inn tallet som {whose} publiserer.</translation>
    </message>
    <message>
        <source>Enter a figure ({unit}).</source>
        <translation>Før inn et tall ({unit}).</translation>
    </message>
    <message>
        <source>Enter a figure.</source>
        <translation>Før inn et tall.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Latvian</source>
        <comment>a text in …</comment>
        <translation>latvisk</translation>
    </message>
    <message>
        <source>English</source>
        <comment>a text in …</comment>
        <translation>engelsk</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <comment>a text in …</comment>
        <translation>norsk</translation>
    </message>
    <message>
        <source>Russian</source>
        <comment>a text in …</comment>
        <translation>russisk</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>not set</source>
        <translation>ikke satt</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>{status}, for orientation</source>
        <translation>{status}, veiledende</translation>
    </message>
    <message>
        <source>set by ourselves</source>
        <translation>egen</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>ikke publisert</translation>
    </message>
    <message>
        <source>any unit</source>
        <translation>alle enheter</translation>
    </message>
    <message>
        <source>met</source>
        <translation>oppfylt</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>ikke oppfylt</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>ikke avgjort</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>ikke relevant</translation>
    </message>
    <message>
        <source>no published value</source>
        <translation>ingen publisert verdi</translation>
    </message>
    <message>
        <source>for orientation</source>
        <translation>veiledende</translation>
    </message>
    <message>
        <source>law</source>
        <translation>lov</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publisert</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>plattform</translation>
    </message>
    <message>
        <source>questionnaire's proposal</source>
        <translation>foreslått i skjemaet</translation>
    </message>
    <message>
        <source>open</source>
        <translation>åpent</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>besvart</translation>
    </message>
    <message>
        <source>cannot judge</source>
        <translation>kan ikke vurderes</translation>
    </message>
    <message>
        <source>self-assessment</source>
        <translation>egenvurdering</translation>
    </message>
    <message>
        <source>survey</source>
        <translation>spørreundersøkelse</translation>
    </message>
    <message>
        <source>data sheet</source>
        <translation>nøkkeltall</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>kommune</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>virksomhet</translation>
    </message>
    <message>
        <source>company</source>
        <translation>kommunalt selskap</translation>
    </message>
    <message>
        <source>residents' council</source>
        <translation>innbyggerråd</translation>
    </message>
</context>
</TS>
