<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>NewAssessment</name>
    <message>
        <source>Write a day such as {day}</source>
        <translation>Skriv en dato slik: {day}</translation>
    </message>
    <message>
        <source>There is no day {day}. Change it.</source>
        <translation>Datoen {day} finnes ikke. Endre den.</translation>
    </message>
    <message>
        <source>invented</source>
        <translation>oppdiktet</translation>
    </message>
    <message>
        <source>until {year}</source>
        <translation>til {year}</translation>
    </message>
    <message>
        <source>Search municipalities</source>
        <translation>Søk etter kommune</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Tøm søket</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommuner</translation>
    </message>
    <message>
        <source>No municipality has this name.</source>
        <translation>Ingen kommune har dette navnet.</translation>
    </message>
    <message>
        <source>Where the file will lie</source>
        <translation>Hvor filen skal ligge</translation>
    </message>
    <message>
        <source>Without your name, answers are signed “{user}”, as on this computer; a name can be set later in the settings.</source>
        <translation>Uten navnet ditt står svarene med brukernavnet på denne maskinen, «{user}»; navnet kan oppgis senere i innstillingene.</translation>
    </message>
    <message>
        <source>The file holds a self-assessment of this municipality, period and questionnaire already. A second one begins empty; give it a title of its own.</source>
        <translation>Filen har allerede en egenvurdering av denne kommunen med samme periode og spørreskjema. En ny begynner tom; gi den en egen tittel.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Begin to answer</source>
        <translation>Begynn å svare</translation>
    </message>
    <message>
        <source>Stands beside your answers; the settings can change it.</source>
        <translation>Står ved svarene dine; kan endres i innstillingene.</translation>
    </message>
    <message>
        <source>Choose a municipality to begin.</source>
        <translation>Velg en kommune for å begynne.</translation>
    </message>
    <message>
        <source>Write the name of what is assessed to begin.</source>
        <translation>Skriv navnet på det som skal vurderes, for å begynne.</translation>
    </message>
    <message>
        <source>Tick at least one questionnaire to begin.</source>
        <translation>Kryss av for minst ett spørreskjema for å begynne.</translation>
    </message>
    <message>
        <source>Mend the period to begin.</source>
        <translation>Rett perioden for å begynne.</translation>
    </message>
    <message>
        <source>Self-assessment {year}</source>
        <translation>Egenvurdering {year}</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Navnet ditt</translation>
    </message>
    <message>
        <source>New self-assessment</source>
        <translation>Ny egenvurdering</translation>
    </message>
    <message>
        <source>1 Municipality</source>
        <translation>1 Kommune</translation>
    </message>
    <message>
        <source>2 Questionnaires</source>
        <translation>2 Spørreskjemaer</translation>
    </message>
    <message>
        <source>3 Period</source>
        <translation>3 Periode</translation>
    </message>
    <message>
        <source>What of it is assessed</source>
        <translation>Hva som vurderes</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Filen</translation>
    </message>
    <message>
        <source>The file exists; the assessment is added to it, what it holds stays.</source>
        <translation>Filen finnes; vurderingen legges til i den, og det som er der fra før, blir værende.</translation>
    </message>
    <message>
        <source>One file holds all assessments of the municipality.</source>
        <translation>Én fil rommer alle kommunens vurderinger.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Perioden slutter før den begynner.</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Navn</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Begin a self-assessment</source>
        <translation>Start en egenvurdering</translation>
    </message>
    <message>
        <source>How well is your municipality governed?</source>
        <translation>Hvor godt styres kommunen din?</translation>
    </message>
    <message>
        <source>Answer the questions of the questionnaires you choose, justify the answers with evidence, and see where the municipality stands against published thresholds. Every answer is saved on this computer at once.</source>
        <translation>Svar på spørsmålene i spørreskjemaene du velger, begrunn svarene med dokumentasjon, og se hvor kommunen står i forhold til publiserte terskler. Hvert svar lagres på denne datamaskinen med en gang.</translation>
    </message>
    <message>
        <source>Choose municipality, questionnaires and period; the rest may stay as it is</source>
        <translation>Velg kommune, spørreskjemaer og periode; resten kan stå som det er</translation>
    </message>
    <message>
        <source>Your own .selfassess file or a colleague's</source>
        <translation>Din egen .selfassess-fil eller en fra en kollega</translation>
    </message>
    <message>
        <source>An invented municipality, safe to try things out</source>
        <translation>En oppdiktet kommune der du trygt kan prøve deg fram</translation>
    </message>
    <message>
        <source>Questionnaire library</source>
        <translation>Skjemabibliotek</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>Åpne biblioteket</translation>
    </message>
    <message>
        <source>Add from a file</source>
        <translation>Legg til fra fil</translation>
    </message>
    <message>
        <source>Answered {done} of {all}</source>
        <translation>Besvart {done} av {all}</translation>
    </message>
    <message>
        <source>Not found in {folder}: moved, deleted, or on a drive that is not plugged in.</source>
        <translation>Ikke funnet i {folder}: flyttet, slettet eller på en disk som ikke er koblet til.</translation>
    </message>
    <message>
        <source>Restore {name} from a backup</source>
        <translation>Gjenopprett {name} fra en sikkerhetskopi</translation>
    </message>
    <message>
        <source>Take {name} off this list; the file stays</source>
        <translation>Fjern {name} fra listen; filen slettes ikke</translation>
    </message>
    <message>
        <source>Continue with question {number}</source>
        <translation>Fortsett med spørsmål {number}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsett</translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n fortsatt åpent</numerusform>
            <numerusform>%n fortsatt åpne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sections below the threshold</source>
        <translation>
            <numerusform>%n del under terskelen</numerusform>
            <numerusform>%n deler under terskelen</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue where you left off</source>
        <translation>Fortsett der du slapp</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Kilde: {source}</translation>
    </message>
    <message>
        <source>Self-assessments</source>
        <translation>Egenvurderinger</translation>
    </message>
    <message>
        <source>Judged by the municipality itself, with evidence</source>
        <translation>Vurderes av kommunen selv, med dokumentasjon</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Spørreundersøkelser</translation>
    </message>
    <message>
        <source>Answered by residents, councillors and staff, anonymously</source>
        <translation>Besvares anonymt av innbyggere, folkevalgte og ansatte</translation>
    </message>
    <message>
        <source>Data sheets</source>
        <translation>Nøkkeltall</translation>
    </message>
    <message>
        <source>Figures about the municipality; some are set against published limits</source>
        <translation>Tall om kommunen; noen sammenlignes med publiserte grenser</translation>
    </message>
</context>
</TS>
