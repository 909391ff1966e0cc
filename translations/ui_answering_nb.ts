<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Answering</name>
    <message>
        <source>The answer to {number} is now “{after}”; it was “{before}”.</source>
        <translation>Svaret på {number} er nå «{after}»; det var «{before}».</translation>
    </message>
    <message>
        <source>The answer to {number} is cleared.</source>
        <translation>Svaret på {number} er fjernet.</translation>
    </message>
    <message>
        <source>Question {number} is answered: {after}.</source>
        <translation>Spørsmål {number} er besvart: {after}.</translation>
    </message>
    <message>
        <source>Question {number}: {after}.</source>
        <translation>Spørsmål {number}: {after}.</translation>
    </message>
    <message>
        <source>Question {number} changed from {before} to {after}.</source>
        <translation>Spørsmål {number} er endret fra {before} til {after}.</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Nettadresse</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Legg ved</translation>
    </message>
    <message>
        <source>Close without attaching</source>
        <translation>Lukk uten å legge ved</translation>
    </message>
    <message>
        <source>Act and article</source>
        <translation>Rettsakt og paragraf</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dokumentasjon</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a piece of evidence</comment>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lenke</translation>
    </message>
    <message>
        <source>Legal act</source>
        <translation>Rettsakt</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Legg ved filer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>For example: {evidence}</source>
        <translation>For eksempel: {evidence}</translation>
    </message>
    <message>
        <source>File …</source>
        <translation>Fil …</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>questions</comment>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Cannot judge</source>
        <translation>Kan ikke vurderes</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Merket</translation>
    </message>
    <message>
        <source>Below threshold</source>
        <translation>Under terskel</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Uten dokumentasjon</translation>
    </message>
    <message>
        <source>May not apply</source>
        <comment>questions that allow “not applicable”</comment>
        <translation>Kan være irrelevant</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>questions given to me</comment>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>answers since last period</comment>
        <translation>Endret</translation>
    </message>
    <message>
        <source>Weak answers in sections that are below their threshold; those in other sections do not count here</source>
        <translation>Svake svar i deler som ligger under terskelen; svar i andre deler teller ikke med her</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Flere filtre</translation>
    </message>
    <message>
        <source>More</source>
        <comment>filters that do not fit</comment>
        <translation>Flere</translation>
    </message>
    <message>
        <source>Answered differently than in {year}</source>
        <translation>Besvart annerledes enn i {year}</translation>
    </message>
    <message>
        <source>For your work only; the report does not show it.</source>
        <translation>Bare til eget bruk; vises ikke i rapporten.</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Veiledning</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rettslig grunnlag</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Merknader</translation>
    </message>
    <message>
        <source>Open all guidelines</source>
        <translation>Åpne alle retningslinjene</translation>
    </message>
    <message>
        <source>Back to {number}</source>
        <translation>Tilbake til {number}</translation>
    </message>
    <message>
        <source>Next open: {number}</source>
        <translation>Neste åpne: {number}</translation>
    </message>
    <message>
        <source>On to {number}</source>
        <translation>Videre til {number}</translation>
    </message>
    <message>
        <source>All questions are gone through</source>
        <translation>Alle spørsmål er gjennomgått</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultater</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mer</translation>
    </message>
    <message>
        <source>less</source>
        <translation>mindre</translation>
    </message>
    <message>
        <source>Help on the question: {which}</source>
        <translation>Hjelp til spørsmålet: {which}</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Begrunnelse</translation>
    </message>
    <message>
        <source>Threshold: {limit}</source>
        <translation>Terskel: {limit}</translation>
    </message>
    <message>
        <source>No section is given to {name}. The name is compared with that in the settings.</source>
        <translation>Ingen deler er delt ut til {name}. Navnet sammenlignes med det som står i innstillingene.</translation>
    </message>
    <message>
        <source>No question holds “{words}”.</source>
        <translation>Ingen spørsmål inneholder «{words}».</translation>
    </message>
    <message>
        <source>Nothing is open: every question that is asked has its answer.</source>
        <translation>Ingenting er åpent: Alle spørsmål som stilles, er besvart.</translation>
    </message>
    <message>
        <source>No question is left as one that cannot be judged.</source>
        <translation>Ingen spørsmål står som «Kan ikke vurderes».</translation>
    </message>
    <message>
        <source>No question is marked. “Mark for review” below an answer puts it here.</source>
        <translation>Ingen spørsmål er merket. «Merk for gjennomgang» under et svar tar spørsmålet med her.</translation>
    </message>
    <message>
        <source>Nothing is certain to lie below a threshold. Only the questions that pull a section below its threshold stand here.</source>
        <translation>Ingenting ligger med sikkerhet under en terskel. Her står bare spørsmål som trekker en del under terskelen.</translation>
    </message>
    <message>
        <source>Every question applies to everyone.</source>
        <translation>Alle spørsmålene gjelder for alle.</translation>
    </message>
    <message>
        <source>No answer given differs from the one of last period.</source>
        <translation>Ingen av svarene skiller seg fra svarene i forrige periode.</translation>
    </message>
    <message>
        <source>There is no such question.</source>
        <translation>Det finnes ikke noe slikt spørsmål.</translation>
    </message>
    <message>
        <source>The program does not know your name; write it in the settings.</source>
        <translation>Programmet kjenner ikke navnet ditt; skriv det i innstillingene.</translation>
    </message>
    <message>
        <source>Under this filter no question holds “{words}”; the others were not searched.</source>
        <translation>Med dette filteret inneholder ingen spørsmål «{words}»; de andre er ikke gjennomsøkt.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Tøm søket</translation>
    </message>
    <message>
        <source>Every answer given has its evidence.</source>
        <translation>Alle svar som er gitt, har dokumentasjon.</translation>
    </message>
    <message>
        <source>Nothing is answered yet, so no evidence is missing.</source>
        <translation>Ingenting er besvart ennå, så ingen dokumentasjon mangler.</translation>
    </message>
    <message>
        <source>Search all questions</source>
        <translation>Søk i alle spørsmål</translation>
    </message>
    <message>
        <source>Show all questions</source>
        <translation>Vis alle spørsmål</translation>
    </message>
    <message>
        <source>Change who has it …</source>
        <translation>Endre hvem som har delen …</translation>
    </message>
    <message>
        <source>How the score is made</source>
        <translation>Slik blir poengsummen til</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ta tilbake</translation>
    </message>
    <message>
        <source>Give out the section …</source>
        <translation>Del ut delen …</translation>
    </message>
    <message>
        <source>below the threshold</source>
        <translation>under terskelen</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>ikke stilt</translation>
    </message>
    <message>
        <source>marked for review</source>
        <translation>merket for gjennomgang</translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation>ingen poengsum ennå</translation>
    </message>
    <message>
        <source>This file is open for reading; nothing in it can be changed.</source>
        <translation>Filen er åpnet kun for lesing; ingenting i den kan endres.</translation>
    </message>
    <message>
        <source>Search the questions</source>
        <translation>Søk i spørsmålene</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Spørreskjema</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Oversikt</translation>
    </message>
    <message>
        <source>still {time}</source>
        <translation>{time} igjen</translation>
    </message>
    <message numerus="yes">
        <source>%n sections given out</source>
        <translation>
            <numerusform>%n del er delt ut</numerusform>
            <numerusform>%n deler er delt ut</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered: {done} of {all}</source>
        <translation>Besvart: {done} av {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n not applicable</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n ikke relevant</numerusform>
            <numerusform>%n ikke relevante</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not asked</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n ikke stilt</numerusform>
            <numerusform>%n ikke stilt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>sections</comment>
        <translation>
            <numerusform>%n over fristen</numerusform>
            <numerusform>%n over fristen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not asked: earlier answers leave this question out. Its own answer is kept.</source>
        <translation>Ikke stilt: Andre svar gjør at dette spørsmålet faller bort. Svaret på det er bevart.</translation>
    </message>
    <message>
        <source>Question {at} of {count}</source>
        <translation>Spørsmål {at} av {count}</translation>
    </message>
    <message>
        <source>Nobody has this section yet</source>
        <translation>Ingen har fått denne delen ennå</translation>
    </message>
    <message>
        <source>Section given to {who}</source>
        <translation>Delen er delt ut til {who}</translation>
    </message>
    <message>
        <source>Give out this section</source>
        <translation>Del ut denne delen</translation>
    </message>
    <message>
        <source>Answered: {done} of {all}; the final one from {low} to {high}.</source>
        <translation>Besvart: {done} av {all}; endelig fra {low} til {high}.</translation>
    </message>
    <message>
        <source>Provisional; the final one will be from {low} to {high}.</source>
        <translation>Foreløpig; endelig fra {low} til {high}.</translation>
    </message>
    <message>
        <source>Scores of the sections</source>
        <translation>Poengsummer for delene</translation>
    </message>
    <message>
        <source>Fold the panel</source>
        <translation>Skjul panelet</translation>
    </message>
    <message>
        <source>Open the panel</source>
        <translation>Vis panelet</translation>
    </message>
    <message>
        <source>Score so far</source>
        <translation>Poengsum så langt</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Terskler</translation>
    </message>
    <message>
        <source>Mark for review</source>
        <translation>Merk for gjennomgang</translation>
    </message>
    <message>
        <source>Write the reason in short; without it the question stays open.</source>
        <translation>Skriv en kort begrunnelse; uten den er spørsmålet fortsatt åpent.</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Ikke relevant</translation>
    </message>
    <message>
        <source>I cannot judge</source>
        <translation>Kan ikke vurdere</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation>Fjern svaret</translation>
    </message>
    <message>
        <source>For you who fill in; the council's report does not tell it.</source>
        <translation>For deg som fyller ut; vises ikke i rapporten til kommunestyret.</translation>
    </message>
    <message>
        <source>Marked for review</source>
        <translation>Merket for gjennomgang</translation>
    </message>
    <message>
        <source>Why the question is not applicable (Enter stores it)</source>
        <translation>Hvorfor spørsmålet ikke er relevant (Enter lagrer)</translation>
    </message>
    <message>
        <source>Why it cannot be judged (may stay empty; Enter stores it)</source>
        <translation>Hvorfor det ikke kan vurderes (kan stå tomt; Enter lagrer)</translation>
    </message>
    <message>
        <source>Question {number} stays as it was: “{what}” was not confirmed with a reason and Enter.</source>
        <translation>Spørsmål {number} er uendret: «{what}» ble ikke bekreftet med en begrunnelse og Enter.</translation>
    </message>
    <message>
        <source>Question {number} applies to everyone, so “not applicable” is not offered. Where the answer is not known, choose “I cannot judge”.</source>
        <translation>Spørsmål {number} gjelder alle, så «Ikke relevant» kan ikke velges her. Vet du ikke svaret, velger du «Kan ikke vurdere».</translation>
    </message>
    <message>
        <source>This computer has no program that opens {address}.</source>
        <translation>Denne datamaskinen har ikke noe program som åpner {address}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>The evidence “{name}” is removed.</source>
        <translation>Dokumentasjonen «{name}» er fjernet.</translation>
    </message>
</context>
<context>
    <name>Giving</name>
    <message>
        <source>The name and the day stand in the outline. Everybody who opens the file can still answer.</source>
        <translation>Navnet og fristen vises i oversikten. Alle som åpner filen, kan fortsatt svare.</translation>
    </message>
    <message>
        <source>This day is over already: the section will be overdue at once.</source>
        <translation>Denne datoen er allerede passert: Delen vil være over fristen med en gang.</translation>
    </message>
    <message>
        <source>Give out: {section}</source>
        <translation>Del ut: {section}</translation>
    </message>
    <message>
        <source>Who answers the section</source>
        <translation>Hvem som svarer på delen</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Close without giving</source>
        <translation>Lukk uten å dele ut</translation>
    </message>
    <message>
        <source>Give out</source>
        <translation>Del ut</translation>
    </message>
    <message>
        <source>{section} is given to {person}: {due}.</source>
        <translation>{section} er delt ut til {person}: {due}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>{section} is nobody's again; it was given to {person}.</source>
        <translation>{section} er ikke lenger delt ut; tidligere: {person}.</translation>
    </message>
    <message>
        <source>Who has what</source>
        <translation>Hvem har hva</translation>
    </message>
    <message>
        <source>No section is given to anybody.</source>
        <translation>Ingen deler er delt ut.</translation>
    </message>
</context>
</TS>
