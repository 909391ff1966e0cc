<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Problems</name>
    <message>
        <source>There is no file {file}. Check the path, or see “questionnaire list”.</source>
        <translation>Filen {file} finnes ikke. Kontroller stien, eller se «questionnaire list».</translation>
    </message>
    <message>
        <source>{file} is a folder. Name the questionnaire file in it.</source>
        <translation>{file} er en mappe. Oppgi filen med spørreskjemaet i den.</translation>
    </message>
    <message>
        <source>{file} cannot be read. Check whether you may open it and the disk is there.</source>
        <translation>{file} kan ikke leses. Kontroller at du har lov til å åpne filen, og at disken er tilgjengelig.</translation>
    </message>
    <message>
        <source>{file} is larger than {megabytes} MB, which no questionnaire needs. Check whether it is the right file.</source>
        <translation>{file} er større enn {megabytes} MB; så mye trenger ikke noe spørreskjema. Kontroller at det er riktig fil.</translation>
    </message>
    <message>
        <source>{at}: the file is not in the UTF-8 encoding. Save it again as UTF-8; nothing was read.</source>
        <translation>{at}: filen har ikke tegnkodingen UTF-8. Lagre den på nytt som UTF-8; ingenting er lest.</translation>
    </message>
    <message>
        <source>{at}: there is an invisible null character here. Remove it, or check whether this is a text file.</source>
        <translation>{at}: her er det et usynlig nulltegn. Fjern det, eller kontroller at dette er en tekstfil.</translation>
    </message>
    <message>
        <source>{at}: there is an invisible control character here. Remove it.</source>
        <translation>{at}: her er det et usynlig kontrolltegn. Fjern det.</translation>
    </message>
    <message>
        <source>{at}: the file cannot be read from “{near}” on. Check the indentation, that quotation marks and brackets are closed, and put texts with a colon into quotation marks.</source>
        <translation>{at}: filen kan ikke leses fra «{near}» og videre. Kontroller innrykkene og at anførselstegn og parenteser er lukket, og sett tekster med kolon i anførselstegn.</translation>
    </message>
    <message>
        <source>{at}: the line is indented with a tab. Use spaces instead.</source>
        <translation>{at}: linjen er rykket inn med tabulator. Bruk mellomrom i stedet.</translation>
    </message>
    <message>
        <source>{at}: a second document begins here. Keep one questionnaire in a file.</source>
        <translation>{at}: her begynner et nytt dokument. Ha bare ett spørreskjema i hver fil.</translation>
    </message>
    <message>
        <source>{at}: more than {deepest} levels are nested here. Use fewer levels.</source>
        <translation>{at}: her er det mer enn {deepest} nivåer inni hverandre. Bruk færre nivåer.</translation>
    </message>
    <message>
        <source>{at}: the file has more than {most} entries, which no questionnaire needs. Divide it into several.</source>
        <translation>{at}: filen har mer enn {most} oppføringer; så mange trenger ikke noe spørreskjema. Del den opp i flere.</translation>
    </message>
    <message>
        <source>{at}: “{name}” refers to another place (&amp; or *). Write the text out instead.</source>
        <translation>{at}: «{name}» viser til et annet sted (&amp; eller *). Skriv teksten helt ut i stedet.</translation>
    </message>
    <message>
        <source>{at}: the tag “{tag}” is not used in questionnaires. Remove it.</source>
        <translation>{at}: taggen «{tag}» brukes ikke i spørreskjemaer. Fjern den.</translation>
    </message>
    <message>
        <source>{at}: a key has to be a word. Remove the brackets or the question mark.</source>
        <translation>{at}: en nøkkel må være et ord. Fjern parentesen eller spørsmålstegnet.</translation>
    </message>
    <message>
        <source>{at}: the key “{key}” is already there in line {first}. Keep only one of them.</source>
        <translation>{at}: nøkkelen «{key}» står allerede på linje {first}. Behold bare en av dem.</translation>
    </message>
    <message>
        <source>{at}: this is no questionnaire. It begins with keys such as format, id and title.</source>
        <translation>{at}: dette er ikke et spørreskjema. Et spørreskjema begynner med nøkler som format, id og title.</translation>
    </message>
    <message>
        <source>{at}: the file has format “{found}”, this program reads format {known}. Use a newer program, or check the number.</source>
        <translation>{at}: filen har format «{found}», mens dette programmet leser format {known}. Bruk et nyere program, eller kontroller nummeret.</translation>
    </message>
    <message>
        <source>{at}: the key “{word}” is not known here. Remove it or check its place.</source>
        <translation>{at}: nøkkelen «{word}» er ikke kjent her. Fjern den, eller kontroller plasseringen.</translation>
    </message>
    <message>
        <source>{at}: the key “{word}” is not known here. Did you mean “{guess}”?</source>
        <translation>{at}: nøkkelen «{word}» er ikke kjent her. Mente du «{guess}»?</translation>
    </message>
    <message>
        <source>{at}: “{key}” is missing. Add it.</source>
        <translation>{at}: «{key}» mangler. Legg den til.</translation>
    </message>
    <message>
        <source>{at}: {key} needs exactly one of these: {allowed}. Add the missing one or remove the others.</source>
        <translation>{at}: {key} trenger nøyaktig én av disse: {allowed}. Legg til den som mangler, eller fjern de andre.</translation>
    </message>
    <message>
        <source>{at}: “{key}” is empty. Fill it in, or remove the key.</source>
        <translation>{at}: «{key}» er tom. Fyll den ut, eller fjern nøkkelen.</translation>
    </message>
    <message>
        <source>{at}: “{key}” has to be one value, not a list or a group of keys.</source>
        <translation>{at}: «{key}» må være én verdi, ikke en liste eller en gruppe nøkler.</translation>
    </message>
    <message>
        <source>{at}: “{key}” has to be a list. Begin each entry with a dash.</source>
        <translation>{at}: «{key}» må være en liste. Begynn hver oppføring med en bindestrek.</translation>
    </message>
    <message>
        <source>{at}: “{key}” has to be a group of keys, each with a colon and a value.</source>
        <translation>{at}: «{key}» må være en gruppe nøkler, hver med kolon og verdi.</translation>
    </message>
    <message>
        <source>{at}: “{key}” has too few entries. It needs at least {least}.</source>
        <translation>{at}: «{key}» har for få oppføringer. Det trengs minst {least}.</translation>
    </message>
    <message>
        <source>{at}: “{word}” cannot stand at “{key}”. Choose one of: {allowed}.</source>
        <translation>{at}: «{word}» kan ikke stå i «{key}». Velg en av disse: {allowed}.</translation>
    </message>
    <message>
        <source>{at}: “{word}” cannot stand at “{key}”. Did you mean “{guess}”? Choose one of: {allowed}.</source>
        <translation>{at}: «{word}» kan ikke stå i «{key}». Mente du «{guess}»? Velg en av disse: {allowed}.</translation>
    </message>
    <message>
        <source>{at}: “{key}” is “{text}”. Write true or false.</source>
        <translation>{at}: «{key}» er «{text}». Skriv true eller false.</translation>
    </message>
    <message>
        <source>{at}: “{text}” at “{key}” is not a number. Write it such as 2.5 or 30.</source>
        <translation>{at}: «{text}» i «{key}» er ikke et tall. Skriv det for eksempel slik: 2,5 eller 30.</translation>
    </message>
    <message>
        <source>{at}: “{key}” is {text}. It has to be {least} or more.</source>
        <translation>{at}: «{key}» er {text}. Verdien må være {least} eller mer.</translation>
    </message>
    <message>
        <source>{at}: “{text}” cannot stand at “{key}”. Write a whole number from {least} to {most}.</source>
        <translation>{at}: «{text}» kan ikke stå i «{key}». Skriv et helt tall fra {least} til {most}.</translation>
    </message>
    <message>
        <source>{at}: “{text}” at “{key}” is not a date. Write it such as 2026-11-22.</source>
        <translation>{at}: «{text}» i «{key}» er ikke en dato. Skriv den for eksempel slik: 2026-11-22.</translation>
    </message>
    <message>
        <source>{at}: “{text}” is not a link. It begins with https:// and has no spaces.</source>
        <translation>{at}: «{text}» er ikke en lenke. En lenke begynner med https:// og har ingen mellomrom.</translation>
    </message>
    <message>
        <source>{at}: “{text}” cannot stand at “{key}”. Begin with a letter of a–z; then letters, digits, dots, dashes and underscores may follow.</source>
        <translation>{at}: «{text}» kan ikke stå i «{key}». Begynn med en bokstav a–z; deretter kan det følge bokstaver, sifre, punktum, bindestreker og understreker.</translation>
    </message>
    <message>
        <source>{at}: “{text}” cannot name a questionnaire. Use small letters, digits and single dashes.</source>
        <translation>{at}: «{text}» kan ikke være navn på et spørreskjema. Bruk små bokstaver, sifre og enkeltstående bindestreker.</translation>
    </message>
    <message>
        <source>{at}: “{text}” is not a language code. Write it such as lv or en.</source>
        <translation>{at}: «{text}» er ikke en språkkode. Skriv den for eksempel slik: lv eller en.</translation>
    </message>
    <message>
        <source>{at}: a threshold cannot apply to “{text}”. Write overall, each_section, section:ID or question:ID.</source>
        <translation>{at}: en terskel kan ikke gjelde «{text}». Skriv overall, each_section, section:ID eller question:ID.</translation>
    </message>
    <message>
        <source>{at}: “{text}” does not name a question of another edition. Write it such as other-name@2#P1.1.</source>
        <translation>{at}: «{text}» peker ikke på et spørsmål i en annen utgave. Skriv det for eksempel slik: other-name@2#P1.1.</translation>
    </message>
    <message>
        <source>{at}: the id “{id}” is already used in line {first}. Give this one an id of its own.</source>
        <translation>{at}: id-en «{id}» er allerede brukt på linje {first}. Bruk en annen id her.</translation>
    </message>
    <message>
        <source>{at}: the id “{id}” in {key} is already used in line {first}. Give this one an id of its own.</source>
        <translation>{at}: id-en «{id}» i {key} er allerede brukt på linje {first}. Bruk en annen id her.</translation>
    </message>
    <message>
        <source>{at}: “{word}” is named twice in {key}. Keep it once.</source>
        <translation>{at}: «{word}» er oppgitt to ganger i {key}. Behold den ene.</translation>
    </message>
    <message>
        <source>{at}: “{id}” has a meaning of its own. Choose another id.</source>
        <translation>{at}: «{id}» har en egen betydning. Velg en annen id.</translation>
    </message>
    <message>
        <source>{at}: “{word}” is not a language of this file ({languages}). Correct it, or add it to languages.</source>
        <translation>{at}: «{word}» er ikke et av språkene i denne filen ({languages}). Rett det, eller legg det til i languages.</translation>
    </message>
    <message>
        <source>{at}: {key} has no text in {language}. Add it.</source>
        <translation>{at}: {key} mangler tekst på {language}. Legg den til.</translation>
    </message>
    <message>
        <source>{at}: level {level} has no text in {language}. Add it.</source>
        <translation>{at}: nivå {level} mangler tekst på {language}. Legg den til.</translation>
    </message>
    <message>
        <source>{at}: the partial language “{word}” has to be one of the languages after the first ({languages}). Name it in languages too.</source>
        <translation>{at}: «{word}», som bare er delvis oversatt, må være et av språkene etter det første ({languages}). Oppgi det også i languages.</translation>
    </message>
    <message>
        <source>{at}: a question of type level needs a scale. Give one to the file or to the question.</source>
        <translation>{at}: et spørsmål av typen level trenger en skala. Gi filen eller spørsmålet en.</translation>
    </message>
    <message>
        <source>{at}: the scale goes from {before} to {value}. Put its values in rising order, each once.</source>
        <translation>{at}: skalaen går fra {before} til {value}. Sett verdiene i stigende rekkefølge, hver av dem én gang.</translation>
    </message>
    <message>
        <source>{at}: number of levels described: {found}; the scale has {expected}. Describe each level once.</source>
        <translation>{at}: antall beskrevne nivåer: {found}; skalaen har {expected}. Beskriv hvert nivå én gang.</translation>
    </message>
    <message>
        <source>{at}: no entry in {key} earns points, so nothing can be scored. Give points, or weight 0.</source>
        <translation>{at}: ingen oppføring i {key} gir poeng, så det kan ikke regnes ut noen poengsum. Gi poeng, eller vekt 0.</translation>
    </message>
    <message>
        <source>{at}: min is {least} and max is {most}. Exchange them.</source>
        <translation>{at}: min er {least} og max er {most}. Bytt dem om.</translation>
    </message>
    <message>
        <source>{at}: worst and best are both {text}. Give them different values.</source>
        <translation>{at}: worst og best er begge {text}. Gi dem ulike verdier.</translation>
    </message>
    <message>
        <source>{at}: {value} follows {before}. Put the bands in rising order.</source>
        <translation>{at}: {value} følger etter {before}. Sett kategoriene i stigende rekkefølge.</translation>
    </message>
    <message>
        <source>{at}: only the last band may be without up_to. Add it here.</source>
        <translation>{at}: bare den siste kategorien kan være uten up_to. Legg den til her.</translation>
    </message>
    <message>
        <source>{at}: the last band covers all the rest. Remove its up_to, or add a band without it.</source>
        <translation>{at}: den siste kategorien dekker alt som er igjen. Fjern up_to fra den, eller legg til en kategori uten.</translation>
    </message>
    <message>
        <source>{at}: the first band begins above {lowest}, the lowest value there is. Let it begin there.</source>
        <translation>{at}: den første kategorien begynner over {lowest}, den laveste verdien som finnes. La den begynne der.</translation>
    </message>
    <message>
        <source>{at}: a survey_item is answered by respondents. Move it into a questionnaire of kind survey.</source>
        <translation>{at}: et survey_item besvares av respondenter. Flytt det til et spørreskjema av typen survey.</translation>
    </message>
    <message>
        <source>{at}: the section has no question. Add one, or remove the section.</source>
        <translation>{at}: delen har ingen spørsmål. Legg til et, eller fjern delen.</translation>
    </message>
    <message>
        <source>{at}: there is no section “{word}”. Correct the id.</source>
        <translation>{at}: delen «{word}» finnes ikke. Rett id-en.</translation>
    </message>
    <message>
        <source>{at}: there is no section “{word}”. Did you mean “{guess}”?</source>
        <translation>{at}: delen «{word}» finnes ikke. Mente du «{guess}»?</translation>
    </message>
    <message>
        <source>{at}: there is no question “{word}”. Correct the id.</source>
        <translation>{at}: spørsmålet «{word}» finnes ikke. Rett id-en.</translation>
    </message>
    <message>
        <source>{at}: there is no question “{word}”. Did you mean “{guess}”?</source>
        <translation>{at}: spørsmålet «{word}» finnes ikke. Mente du «{guess}»?</translation>
    </message>
    <message>
        <source>{at}: there is no threshold “{word}”. Correct the id.</source>
        <translation>{at}: terskelen «{word}» finnes ikke. Rett id-en.</translation>
    </message>
    <message>
        <source>{at}: there is no threshold “{word}”. Did you mean “{guess}”?</source>
        <translation>{at}: terskelen «{word}» finnes ikke. Mente du «{guess}»?</translation>
    </message>
    <message>
        <source>{at}: tag_sets has no “{word}”. Add it there, or remove the tag.</source>
        <translation>{at}: tag_sets har ikke «{word}». Legg den til der, eller fjern taggen.</translation>
    </message>
    <message>
        <source>{at}: tag_sets has no “{word}”. Did you mean “{guess}”?</source>
        <translation>{at}: tag_sets har ikke «{word}». Mente du «{guess}»?</translation>
    </message>
    <message>
        <source>{at}: the tag “{word}” is not in its set. Add it there, or remove it here.</source>
        <translation>{at}: taggen «{word}» finnes ikke i settet sitt. Legg den til der, eller fjern den her.</translation>
    </message>
    <message>
        <source>{at}: the tag “{word}” is not in its set. Did you mean “{guess}”?</source>
        <translation>{at}: taggen «{word}» finnes ikke i settet sitt. Mente du «{guess}»?</translation>
    </message>
    <message>
        <source>{at}: “{target}” gets no score that a threshold could apply to. Choose something that is scored.</source>
        <translation>{at}: «{target}» får ingen poengsum som en terskel kan gjelde. Velg noe som gir poeng.</translation>
    </message>
    <message>
        <source>{at}: the threshold {value} lies outside the scale ({ends}), so its verdict is always the same. Check it.</source>
        <translation>{at}: terskelen {value} ligger utenfor skalaen ({ends}), så konklusjonen blir alltid den samme. Kontroller den.</translation>
    </message>
    <message>
        <source>{at}: relevant_if cannot be read near “{near}”. Write it such as: P1.1 &gt;= 2 and C1 in (a, b).</source>
        <translation>{at}: relevant_if kan ikke leses ved «{near}». Skriv det for eksempel slik: P1.1 &gt;= 2 and C1 in (a, b).</translation>
    </message>
    <message>
        <source>{at}: relevant_if cannot be read near “{near}”: {expected} is expected there.</source>
        <translation>{at}: relevant_if kan ikke leses ved «{near}»: der skal det stå {expected}.</translation>
    </message>
    <message>
        <source>{at}: relevant_if is too long or too deeply nested. Divide it among several questions.</source>
        <translation>{at}: relevant_if er for lang eller har for mange nivåer inni hverandre. Del den på flere spørsmål.</translation>
    </message>
    <message>
        <source>{at}: relevant_if leads back to its own question ({path}). Remove one of the conditions.</source>
        <translation>{at}: relevant_if fører tilbake til sitt eget spørsmål ({path}). Fjern en av betingelsene.</translation>
    </message>
    <message>
        <source>{at}: relevant_if asks {question}, which respondents answer. Ask another question.</source>
        <translation>{at}: relevant_if spør om {question}, som respondenter svarer på. Spør om et annet spørsmål.</translation>
    </message>
    <message>
        <source>{at}: {question} is a checklist. Ask whether an item is ticked, such as: item in {question}.</source>
        <translation>{at}: {question} er en sjekkliste. Spør om et punkt er krysset av, for eksempel: item in {question}.</translation>
    </message>
    <message>
        <source>{at}: “{sign}” needs a number, and {question} is not compared with one. Use == or != instead.</source>
        <translation>{at}: «{sign}» trenger et tall, og {question} kan ikke sammenlignes med et tall. Bruk == eller != i stedet.</translation>
    </message>
    <message>
        <source>{at}: “{word}” can never be the answer to {question}. Correct it to one of its answers.</source>
        <translation>{at}: «{word}» kan aldri være svaret på {question}. Rett det til et av svarene spørsmålet har.</translation>
    </message>
    <message>
        <source>{at}: no answers make relevant_if true, so the question is never asked. Check the condition.</source>
        <translation>{at}: ingen svar gjør relevant_if sann, så spørsmålet blir aldri stilt. Kontroller betingelsen.</translation>
    </message>
    <message>
        <source>{at}: level {level} has the same text in {language} as level {other_level} of {other}. Describe what is different.</source>
        <translation>{at}: nivå {level} har samme tekst på {language} som nivå {other_level} i {other}. Beskriv hva som skiller dem.</translation>
    </message>
    <message>
        <source>{at}: neither evidence nor a source is named. Say what shows that an answer is right.</source>
        <translation>{at}: verken dokumentasjon eller kilde er oppgitt. Si hva som viser at et svar er riktig.</translation>
    </message>
    <message>
        <source>{at}: the threshold names no source. Add title, act or url, so that its status can be checked.</source>
        <translation>{at}: terskelen oppgir ingen kilde. Legg til title, act eller url, så statusen kan kontrolleres.</translation>
    </message>
    <message>
        <source>{at}: the source “{name}” was last checked on {checked}, more than a year before {day}. Read it again and put the new day at “checked”.</source>
        <translation>{at}: kilden «{name}» ble sist kontrollert {checked}, mer enn ett år før {day}. Les den på nytt og skriv den nye datoen i «checked».</translation>
    </message>
    <message>
        <source>{at}: the source “{name}” does not say when it was checked. Read it and add “checked”.</source>
        <translation>{at}: kilden «{name}» sier ikke når den ble kontrollert. Les den og legg til «checked».</translation>
    </message>
    <message>
        <source>{at}: the question with its help and answers has {found} characters in {language} and does not fit a screen. Shorten it to {most}, or move a part into the guidance.</source>
        <translation>{at}: spørsmålet med hjelp og svar har {found} tegn på {language} og får ikke plass på en skjerm. Kort det ned til {most}, eller flytt en del til veiledningen.</translation>
    </message>
    <message>
        <source>{at}: the id “{id}” belongs to another questionnaire, “{title}” ({first}). Choose an id of its own.</source>
        <translation>{at}: id-en «{id}» tilhører et annet spørreskjema, «{title}» ({first}). Velg en egen id.</translation>
    </message>
    <message>
        <source>{at}: edition {newest} of {id} is at hand with another text, so this cannot be edition {edition}. Give a changed file the edition {next}.</source>
        <translation>{at}: utgave {newest} av {id} finnes allerede med en annen tekst, så dette kan ikke være utgave {edition}. Gi en endret fil utgave {next}.</translation>
    </message>
    <message>
        <source>{at}: the id “{id}” belonged to another question in edition {edition}, whose answers are kept under it. Give this question an id of its own.</source>
        <translation>{at}: id-en «{id}» tilhørte et annet spørsmål i utgave {edition}, og svarene på det er lagret under den. Gi dette spørsmålet en egen id.</translation>
    </message>
    <message>
        <source>{at}: a text in {language} has {found} characters and does not fit a screen. Shorten it to {most}, or move a part into the guidance.</source>
        <translation>{at}: en tekst på {language} har {found} tegn og får ikke plass på en skjerm. Kort den ned til {most}, eller flytt en del til veiledningen.</translation>
    </message>
    <message>
        <source>There is no questionnaire “{name}”. Choose one of: {known}. A file of your own is named by its path, such as ./mine.yaml, or is put into the folder {folder}.</source>
        <translation>Spørreskjemaet «{name}» finnes ikke. Velg et av disse: {known}. Et eget skjema oppgis med stien, for eksempel ./mitt.yaml, eller legges i mappen {folder}.</translation>
    </message>
    <message>
        <source>There is no questionnaire “{name}”. Did you mean “{guess}”?</source>
        <translation>Spørreskjemaet «{name}» finnes ikke. Mente du «{guess}»?</translation>
    </message>
    <message>
        <source>The questionnaire {name} has no edition “{edition}”. Choose one of: {known}.</source>
        <translation>Spørreskjemaet {name} har ingen utgave «{edition}». Velg en av disse: {known}.</translation>
    </message>
    <message>
        <source>{file} holds the same as “{title}”, edition {edition}, which is in the library already.</source>
        <translation>{file} inneholder det samme som «{title}», utgave {edition}, som allerede ligger i biblioteket.</translation>
    </message>
    <message>
        <source>{file} could not be put into the folder {folder}. Check that you may write there.</source>
        <translation>{file} kunne ikke legges i mappen {folder}. Kontroller at du har lov til å skrive der.</translation>
    </message>
    <message>
        <source>“{title}” comes with the program and stays. Only questionnaires of your own can be removed.</source>
        <translation>«{title}» følger med programmet og blir værende. Bare egne spørreskjemaer kan fjernes.</translation>
    </message>
    <message>
        <source>{file} could not be removed from the folder {folder}. Close it in other programs and try again.</source>
        <translation>{file} kunne ikke fjernes fra mappen {folder}. Lukk filen i andre programmer og prøv igjen.</translation>
    </message>
    <message>
        <source>{file} has the id {id} and the edition {edition} of {first}, but another text, so it is left out. Give the changed file the next edition number.</source>
        <translation>{file} har samme id {id} og utgave {edition} som {first}, men en annen tekst, så den er ikke tatt med. Gi den endrede filen neste utgavenummer.</translation>
    </message>
</context>
</TS>
