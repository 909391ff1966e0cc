<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv" sourcelanguage="en">
<context>
    <name>Problems</name>
    <message>
        <source>There is no file {file}. Check the path, or see “questionnaire list”.</source>
        <translation>Datnes {file} nav. Pārbaudiet ceļu vai skatiet „questionnaire list”.</translation>
    </message>
    <message>
        <source>{file} is a folder. Name the questionnaire file in it.</source>
        <translation>{file} ir mape. Norādiet tajā anketas datni.</translation>
    </message>
    <message>
        <source>{file} cannot be read. Check whether you may open it and the disk is there.</source>
        <translation>Datni {file} nevar nolasīt. Pārbaudiet, vai jums ir tiesības to atvērt un vai disks ir pieejams.</translation>
    </message>
    <message>
        <source>{file} is larger than {megabytes} MB, which no questionnaire needs. Check whether it is the right file.</source>
        <translation>Datne {file} ir lielāka par {megabytes} MB; tik daudz nevajag nevienai anketai. Pārbaudiet, vai tā ir īstā datne.</translation>
    </message>
    <message>
        <source>{at}: the file is not in the UTF-8 encoding. Save it again as UTF-8; nothing was read.</source>
        <translation>{at}: datne nav UTF-8 kodējumā, tāpēc nekas nav nolasīts. Saglabājiet to no jauna UTF-8 kodējumā.</translation>
    </message>
    <message>
        <source>{at}: there is an invisible null character here. Remove it, or check whether this is a text file.</source>
        <translation>{at}: šeit ir neredzama nulles rakstzīme. Izdzēsiet to vai pārbaudiet, vai tā ir teksta datne.</translation>
    </message>
    <message>
        <source>{at}: there is an invisible control character here. Remove it.</source>
        <translation>{at}: šeit ir neredzama vadības rakstzīme. Izdzēsiet to.</translation>
    </message>
    <message>
        <source>{at}: the file cannot be read from “{near}” on. Check the indentation, that quotation marks and brackets are closed, and put texts with a colon into quotation marks.</source>
        <translation>{at}: no vietas „{near}” datni nevar nolasīt. Pārbaudiet atkāpes un to, vai pēdiņas un iekavas ir aizvērtas; tekstu, kurā ir kols, lieciet pēdiņās.</translation>
    </message>
    <message>
        <source>{at}: the line is indented with a tab. Use spaces instead.</source>
        <translation>{at}: rindas atkāpe veidota ar tabulatoru. Lietojiet atstarpes.</translation>
    </message>
    <message>
        <source>{at}: a second document begins here. Keep one questionnaire in a file.</source>
        <translation>{at}: šeit sākas otrs dokuments. Vienā datnē atstājiet vienu anketu.</translation>
    </message>
    <message>
        <source>{at}: more than {deepest} levels are nested here. Use fewer levels.</source>
        <translation>{at}: šeit cits citā ir vairāk nekā {deepest} līmeņu. Samaziniet to skaitu.</translation>
    </message>
    <message>
        <source>{at}: the file has more than {most} entries, which no questionnaire needs. Divide it into several.</source>
        <translation>{at}: datnē ir vairāk nekā {most} ierakstu; tik daudz nevajag nevienai anketai. Sadaliet to vairākās.</translation>
    </message>
    <message>
        <source>{at}: “{name}” refers to another place (&amp; or *). Write the text out instead.</source>
        <translation>{at}: „{name}” atsaucas uz citu vietu (&amp; vai *). Ierakstiet pašu tekstu.</translation>
    </message>
    <message>
        <source>{at}: the tag “{tag}” is not used in questionnaires. Remove it.</source>
        <translation>{at}: birku „{tag}” anketās nelieto. Izdzēsiet to.</translation>
    </message>
    <message>
        <source>{at}: a key has to be a word. Remove the brackets or the question mark.</source>
        <translation>{at}: atslēgai jābūt vārdam. Izdzēsiet iekavas vai jautājuma zīmi.</translation>
    </message>
    <message>
        <source>{at}: the key “{key}” is already there in line {first}. Keep only one of them.</source>
        <translation>{at}: atslēga „{key}” jau ir {first}. rindā. Atstājiet tikai vienu.</translation>
    </message>
    <message>
        <source>{at}: this is no questionnaire. It begins with keys such as format, id and title.</source>
        <translation>{at}: šī nav anketa. Anketa sākas ar tādām atslēgām kā format, id un title.</translation>
    </message>
    <message>
        <source>{at}: the file has format “{found}”, this program reads format {known}. Use a newer program, or check the number.</source>
        <translation>{at}: datnes formāts ir „{found}”, šī programma lasa formātu {known}. Lietojiet jaunāku programmu vai pārbaudiet numuru.</translation>
    </message>
    <message>
        <source>{at}: the key “{word}” is not known here. Remove it or check its place.</source>
        <translation>{at}: atslēga „{word}” šeit nav zināma. Izdzēsiet to vai pārbaudiet tās vietu.</translation>
    </message>
    <message>
        <source>{at}: the key “{word}” is not known here. Did you mean “{guess}”?</source>
        <translation>{at}: atslēga „{word}” šeit nav zināma. Vai domājāt „{guess}”?</translation>
    </message>
    <message>
        <source>{at}: “{key}” is missing. Add it.</source>
        <translation>{at}: trūkst „{key}”. Pievienojiet to.</translation>
    </message>
    <message>
        <source>{at}: {key} needs exactly one of these: {allowed}. Add the missing one or remove the others.</source>
        <translation>{at}: {key} vajadzīgs tieši viens no šiem: {allowed}. Pievienojiet trūkstošo vai izņemiet liekos.</translation>
    </message>
    <message>
        <source>{at}: “{key}” is empty. Fill it in, or remove the key.</source>
        <translation>{at}: „{key}” ir tukšs. Aizpildiet to vai izdzēsiet atslēgu.</translation>
    </message>
    <message>
        <source>{at}: “{key}” has to be one value, not a list or a group of keys.</source>
        <translation>{at}: „{key}” jābūt vienai vērtībai, nevis sarakstam vai atslēgu grupai.</translation>
    </message>
    <message>
        <source>{at}: “{key}” has to be a list. Begin each entry with a dash.</source>
        <translation>{at}: „{key}” jābūt sarakstam. Katru ierakstu sāciet ar defisi (-).</translation>
    </message>
    <message>
        <source>{at}: “{key}” has to be a group of keys, each with a colon and a value.</source>
        <translation>{at}: „{key}” jābūt atslēgu grupai; aiz katras atslēgas ir kols un vērtība.</translation>
    </message>
    <message>
        <source>{at}: “{key}” has too few entries. It needs at least {least}.</source>
        <translation>{at}: „{key}” ir pārāk maz ierakstu. Vajag vismaz {least}.</translation>
    </message>
    <message>
        <source>{at}: “{word}” cannot stand at “{key}”. Choose one of: {allowed}.</source>
        <translation>{at}: „{word}” nevar būt vietā „{key}”. Izvēlieties vienu no šiem: {allowed}.</translation>
    </message>
    <message>
        <source>{at}: “{word}” cannot stand at “{key}”. Did you mean “{guess}”? Choose one of: {allowed}.</source>
        <translation>{at}: „{word}” nevar būt vietā „{key}”. Vai domājāt „{guess}”? Izvēlieties vienu no šiem: {allowed}.</translation>
    </message>
    <message>
        <source>{at}: “{key}” is “{text}”. Write true or false.</source>
        <translation>{at}: „{key}” ir „{text}”. Rakstiet true vai false.</translation>
    </message>
    <message>
        <source>{at}: “{text}” at “{key}” is not a number. Write it such as 2.5 or 30.</source>
        <translation>{at}: „{text}” vietā „{key}” nav skaitlis. Rakstiet to, piemēram, tā: 2,5 vai 30.</translation>
    </message>
    <message>
        <source>{at}: “{key}” is {text}. It has to be {least} or more.</source>
        <translation>{at}: „{key}” ir {text}. Jābūt {least} vai vairāk.</translation>
    </message>
    <message>
        <source>{at}: “{text}” cannot stand at “{key}”. Write a whole number from {least} to {most}.</source>
        <translation>{at}: „{text}” nevar būt vietā „{key}”. Rakstiet veselu skaitli no {least} līdz {most}.</translation>
    </message>
    <message>
        <source>{at}: “{text}” at “{key}” is not a date. Write it such as 2026-11-22.</source>
        <translation>{at}: „{text}” vietā „{key}” nav datums. Rakstiet to, piemēram, tā: 2026-11-22.</translation>
    </message>
    <message>
        <source>{at}: “{text}” is not a link. It begins with https:// and has no spaces.</source>
        <translation>{at}: „{text}” nav saite. Saite sākas ar https://, un tajā nav atstarpju.</translation>
    </message>
    <message>
        <source>{at}: “{text}” cannot stand at “{key}”. Begin with a letter of a–z; then letters, digits, dots, dashes and underscores may follow.</source>
        <translation>{at}: „{text}” nevar būt vietā „{key}”. Sāciet ar burtu a–z; tālāk var būt burti, cipari, punkti, defises un pasvītras.</translation>
    </message>
    <message>
        <source>{at}: “{text}” cannot name a questionnaire. Use small letters, digits and single dashes.</source>
        <translation>{at}: anketu nevar nosaukt „{text}”. Lietojiet mazos burtus, ciparus un atsevišķas defises.</translation>
    </message>
    <message>
        <source>{at}: “{text}” is not a language code. Write it such as lv or en.</source>
        <translation>{at}: „{text}” nav valodas kods. Rakstiet to, piemēram, tā: lv vai en.</translation>
    </message>
    <message>
        <source>{at}: a threshold cannot apply to “{text}”. Write overall, each_section, section:ID or question:ID.</source>
        <translation>{at}: slieksni nevar attiecināt uz „{text}”. Rakstiet overall, each_section, section:ID vai question:ID.</translation>
    </message>
    <message>
        <source>{at}: “{text}” does not name a question of another edition. Write it such as other-name@2#P1.1.</source>
        <translation>{at}: „{text}” nenosauc cita izdevuma jautājumu. Rakstiet, piemēram, tā: other-name@2#P1.1.</translation>
    </message>
    <message>
        <source>{at}: the id “{id}” is already used in line {first}. Give this one an id of its own.</source>
        <translation>{at}: id „{id}” jau lietots {first}. rindā. Izvēlieties citu id.</translation>
    </message>
    <message>
        <source>{at}: the id “{id}” in {key} is already used in line {first}. Give this one an id of its own.</source>
        <translation>{at}: id „{id}” sarakstā {key} jau lietots {first}. rindā. Izvēlieties citu id.</translation>
    </message>
    <message>
        <source>{at}: “{word}” is named twice in {key}. Keep it once.</source>
        <translation>{at}: „{word}” sarakstā {key} nosaukts divreiz. Atstājiet vienu.</translation>
    </message>
    <message>
        <source>{at}: “{id}” has a meaning of its own. Choose another id.</source>
        <translation>{at}: vārdam „{id}” ir sava nozīme. Izvēlieties citu id.</translation>
    </message>
    <message>
        <source>{at}: “{word}” is not a language of this file ({languages}). Correct it, or add it to languages.</source>
        <translation>{at}: „{word}” nav šīs datnes valoda ({languages}). Izlabojiet to vai pievienojiet sarakstam languages.</translation>
    </message>
    <message>
        <source>{at}: {key} has no text in {language}. Add it.</source>
        <translation>{at}: {key} nav teksta {language}. Pievienojiet to.</translation>
    </message>
    <message>
        <source>{at}: level {level} has no text in {language}. Add it.</source>
        <translation>{at}: {level}. līmenim nav teksta {language}. Pievienojiet to.</translation>
    </message>
    <message>
        <source>{at}: the partial language “{word}” has to be one of the languages after the first ({languages}). Name it in languages too.</source>
        <translation>{at}: daļējai valodai „{word}” jābūt starp valodām aiz pirmās ({languages}). Nosauciet to arī sarakstā languages.</translation>
    </message>
    <message>
        <source>{at}: a question of type level needs a scale. Give one to the file or to the question.</source>
        <translation>{at}: level jautājumam vajadzīga skala. Pievienojiet to datnei vai jautājumam.</translation>
    </message>
    <message>
        <source>{at}: the scale goes from {before} to {value}. Put its values in rising order, each once.</source>
        <translation>{at}: skalā aiz {before} seko {value}. Sakārtojiet vērtības augošā secībā, katru vienreiz.</translation>
    </message>
    <message>
        <source>{at}: number of levels described: {found}; the scale has {expected}. Describe each level once.</source>
        <translation>{at}: aprakstīto līmeņu skaits: {found}; skalā to ir {expected}. Aprakstiet katru līmeni vienreiz.</translation>
    </message>
    <message>
        <source>{at}: no entry in {key} earns points, so nothing can be scored. Give points, or weight 0.</source>
        <translation>{at}: neviens ieraksts {key} nedod punktus, tāpēc nav ko vērtēt. Piešķiriet punktus vai svaru 0.</translation>
    </message>
    <message>
        <source>{at}: min is {least} and max is {most}. Exchange them.</source>
        <translation>{at}: min ir {least}, bet max ir {most}. Samainiet tos vietām.</translation>
    </message>
    <message>
        <source>{at}: worst and best are both {text}. Give them different values.</source>
        <translation>{at}: worst un best abi ir {text}. Norādiet atšķirīgas vērtības.</translation>
    </message>
    <message>
        <source>{at}: {value} follows {before}. Put the bands in rising order.</source>
        <translation>{at}: aiz {before} seko {value}. Sakārtojiet joslas augošā secībā.</translation>
    </message>
    <message>
        <source>{at}: only the last band may be without up_to. Add it here.</source>
        <translation>{at}: bez up_to drīkst būt tikai pēdējā josla. Pievienojiet to šeit.</translation>
    </message>
    <message>
        <source>{at}: the last band covers all the rest. Remove its up_to, or add a band without it.</source>
        <translation>{at}: pēdējā josla aptver visu pārējo. Izdzēsiet tās up_to vai pievienojiet joslu bez tā.</translation>
    </message>
    <message>
        <source>{at}: the first band begins above {lowest}, the lowest value there is. Let it begin there.</source>
        <translation>{at}: pirmā josla sākas virs mazākās iespējamās vērtības {lowest}. Sāciet to ar šo vērtību.</translation>
    </message>
    <message>
        <source>{at}: a survey_item is answered by respondents. Move it into a questionnaire of kind survey.</source>
        <translation>{at}: uz survey_item atbild respondenti. Pārvietojiet to uz survey veida anketu.</translation>
    </message>
    <message>
        <source>{at}: the section has no question. Add one, or remove the section.</source>
        <translation>{at}: sadaļā nav neviena jautājuma. Pievienojiet jautājumu vai izdzēsiet sadaļu.</translation>
    </message>
    <message>
        <source>{at}: there is no section “{word}”. Correct the id.</source>
        <translation>{at}: sadaļas „{word}” nav. Izlabojiet id.</translation>
    </message>
    <message>
        <source>{at}: there is no section “{word}”. Did you mean “{guess}”?</source>
        <translation>{at}: sadaļas „{word}” nav. Vai domājāt „{guess}”?</translation>
    </message>
    <message>
        <source>{at}: there is no question “{word}”. Correct the id.</source>
        <translation>{at}: jautājuma „{word}” nav. Izlabojiet id.</translation>
    </message>
    <message>
        <source>{at}: there is no question “{word}”. Did you mean “{guess}”?</source>
        <translation>{at}: jautājuma „{word}” nav. Vai domājāt „{guess}”?</translation>
    </message>
    <message>
        <source>{at}: there is no threshold “{word}”. Correct the id.</source>
        <translation>{at}: sliekšņa „{word}” nav. Izlabojiet id.</translation>
    </message>
    <message>
        <source>{at}: there is no threshold “{word}”. Did you mean “{guess}”?</source>
        <translation>{at}: sliekšņa „{word}” nav. Vai domājāt „{guess}”?</translation>
    </message>
    <message>
        <source>{at}: tag_sets has no “{word}”. Add it there, or remove the tag.</source>
        <translation>{at}: sarakstā tag_sets nav „{word}”. Pievienojiet to tur vai izdzēsiet birku.</translation>
    </message>
    <message>
        <source>{at}: tag_sets has no “{word}”. Did you mean “{guess}”?</source>
        <translation>{at}: sarakstā tag_sets nav „{word}”. Vai domājāt „{guess}”?</translation>
    </message>
    <message>
        <source>{at}: the tag “{word}” is not in its set. Add it there, or remove it here.</source>
        <translation>{at}: birkas „{word}” nav tās kopā. Pievienojiet to tur vai izdzēsiet šeit.</translation>
    </message>
    <message>
        <source>{at}: the tag “{word}” is not in its set. Did you mean “{guess}”?</source>
        <translation>{at}: birkas „{word}” nav tās kopā. Vai domājāt „{guess}”?</translation>
    </message>
    <message>
        <source>{at}: “{target}” gets no score that a threshold could apply to. Choose something that is scored.</source>
        <translation>{at}: „{target}” nav vērtējuma, uz ko attiecināt slieksni. Izvēlieties to, ko vērtē.</translation>
    </message>
    <message>
        <source>{at}: the threshold {value} lies outside the scale ({ends}), so its verdict is always the same. Check it.</source>
        <translation>{at}: slieksnis {value} ir ārpus skalas ({ends}), tāpēc secinājums vienmēr būs viens un tas pats. Pārbaudiet to.</translation>
    </message>
    <message>
        <source>{at}: relevant_if cannot be read near “{near}”. Write it such as: P1.1 &gt;= 2 and C1 in (a, b).</source>
        <translation>{at}: relevant_if nevar nolasīt pie „{near}”. Rakstiet to, piemēram, tā: P1.1 &gt;= 2 and C1 in (a, b).</translation>
    </message>
    <message>
        <source>{at}: relevant_if cannot be read near “{near}”: {expected} is expected there.</source>
        <translation>{at}: relevant_if nevar nolasīt pie „{near}”: tur jābūt {expected}.</translation>
    </message>
    <message>
        <source>{at}: relevant_if is too long or too deeply nested. Divide it among several questions.</source>
        <translation>{at}: relevant_if ir pārāk garš, vai tajā ir par daudz iekavu cita citā. Sadaliet to vairākos jautājumos.</translation>
    </message>
    <message>
        <source>{at}: relevant_if leads back to its own question ({path}). Remove one of the conditions.</source>
        <translation>{at}: relevant_if ved atpakaļ pie paša jautājuma ({path}). Izņemiet vienu no nosacījumiem.</translation>
    </message>
    <message>
        <source>{at}: relevant_if asks {question}, which respondents answer. Ask another question.</source>
        <translation>{at}: relevant_if atsaucas uz {question}, uz ko atbild respondenti. Izmantojiet citu jautājumu.</translation>
    </message>
    <message>
        <source>{at}: {question} is a checklist. Ask whether an item is ticked, such as: item in {question}.</source>
        <translation>{at}: {question} ir kontrolsaraksts. Pārbaudiet, vai punkts ir atzīmēts, piemēram: item in {question}.</translation>
    </message>
    <message>
        <source>{at}: “{sign}” needs a number, and {question} is not compared with one. Use == or != instead.</source>
        <translation>{at}: „{sign}” vajadzīgs skaitlis, bet {question} ar skaitli nesalīdzina. Lietojiet == vai !=.</translation>
    </message>
    <message>
        <source>{at}: “{word}” can never be the answer to {question}. Correct it to one of its answers.</source>
        <translation>{at}: „{word}” nekad nevar būt {question} atbilde. Izlabojiet to uz kādu no tā atbildēm.</translation>
    </message>
    <message>
        <source>{at}: no answers make relevant_if true, so the question is never asked. Check the condition.</source>
        <translation>{at}: relevant_if nav patiess ne ar kādām atbildēm, tāpēc jautājumu nekad neuzdos. Pārbaudiet nosacījumu.</translation>
    </message>
    <message>
        <source>{at}: level {level} has the same text in {language} as level {other_level} of {other}. Describe what is different.</source>
        <translation>{at}: {level}. līmenim {language} ir tas pats teksts, kas {other} {other_level}. līmenim. Aprakstiet, kas atšķiras.</translation>
    </message>
    <message>
        <source>{at}: neither evidence nor a source is named. Say what shows that an answer is right.</source>
        <translation>{at}: nav nosaukts ne pierādījums, ne avots. Norādiet, kas apliecina, ka atbilde ir pareiza.</translation>
    </message>
    <message>
        <source>{at}: the threshold names no source. Add title, act or url, so that its status can be checked.</source>
        <translation>{at}: slieksnim nav avota. Pievienojiet title, act vai url, lai tā statusu varētu pārbaudīt.</translation>
    </message>
    <message>
        <source>{at}: the source “{name}” was last checked on {checked}, more than a year before {day}. Read it again and put the new day at “checked”.</source>
        <translation>{at}: avots „{name}” pēdējoreiz pārbaudīts {checked}, vairāk nekā gadu pirms {day}. Izlasiet to vēlreiz un laukā „checked” ierakstiet jauno datumu.</translation>
    </message>
    <message>
        <source>{at}: the source “{name}” does not say when it was checked. Read it and add “checked”.</source>
        <translation>{at}: avotam „{name}” nav norādīts, kad tas pārbaudīts. Izlasiet to un pievienojiet „checked”.</translation>
    </message>
    <message>
        <source>{at}: the question with its help and answers has {found} characters in {language} and does not fit a screen. Shorten it to {most}, or move a part into the guidance.</source>
        <translation>{at}: jautājums ar paskaidrojumu un atbilžu tekstiem {language} ir {found} rakstzīmes garš un neietilpst ekrānā. Saīsiniet to līdz {most} vai daļu pārceliet uz vadlīnijām.</translation>
    </message>
    <message>
        <source>{at}: the id “{id}” belongs to another questionnaire, “{title}” ({first}). Choose an id of its own.</source>
        <translation>{at}: ar id „{id}” jau ir cita anketa – „{title}” ({first}). Izvēlieties citu id.</translation>
    </message>
    <message>
        <source>{at}: edition {newest} of {id} is at hand with another text, so this cannot be edition {edition}. Give a changed file the edition {next}.</source>
        <translation>{at}: bibliotēkā jau ir {id} {newest}. izdevums ar citu tekstu, tāpēc šis nevar būt {edition}. izdevums. Mainītajai datnei piešķiriet izdevuma numuru {next}.</translation>
    </message>
    <message>
        <source>{at}: the id “{id}” belonged to another question in edition {edition}, whose answers are kept under it. Give this question an id of its own.</source>
        <translation>{at}: id „{id}” {edition}. izdevumā bija citam jautājumam, un ar to glabājas tā atbildes. Šim jautājumam dodiet citu id.</translation>
    </message>
    <message>
        <source>{at}: a text in {language} has {found} characters and does not fit a screen. Shorten it to {most}, or move a part into the guidance.</source>
        <translation>{at}: teksts {language} ir {found} rakstzīmes garš un neietilpst ekrānā. Saīsiniet to līdz {most} vai daļu pārceliet uz vadlīnijām.</translation>
    </message>
    <message>
        <source>There is no questionnaire “{name}”. Choose one of: {known}. A file of your own is named by its path, such as ./mine.yaml, or is put into the folder {folder}.</source>
        <translation>Anketas „{name}” nav. Izvēlieties vienu no šīm: {known}. Savai anketai norādiet datnes ceļu, piemēram, ./mana.yaml, vai ielieciet datni mapē {folder}.</translation>
    </message>
    <message>
        <source>There is no questionnaire “{name}”. Did you mean “{guess}”?</source>
        <translation>Anketas „{name}” nav. Vai domājāt „{guess}”?</translation>
    </message>
    <message>
        <source>The questionnaire {name} has no edition “{edition}”. Choose one of: {known}.</source>
        <translation>Anketai {name} nav {edition}. izdevuma. Izvēlieties vienu no šiem: {known}.</translation>
    </message>
    <message>
        <source>{file} holds the same as “{title}”, edition {edition}, which is in the library already.</source>
        <translation>Datnē {file} ir tas pats, kas anketas „{title}” {edition}. izdevumā, un tas bibliotēkā jau ir.</translation>
    </message>
    <message>
        <source>{file} could not be put into the folder {folder}. Check that you may write there.</source>
        <translation>Datni {file} neizdevās ielikt mapē {folder}. Pārbaudiet, vai tajā drīkstat rakstīt.</translation>
    </message>
    <message>
        <source>“{title}” comes with the program and stays. Only questionnaires of your own can be removed.</source>
        <translation>Anketa „{title}” ir programmas daļa un paliek. Noņemt var tikai pašu pievienotās.</translation>
    </message>
    <message>
        <source>{file} could not be removed from the folder {folder}. Close it in other programs and try again.</source>
        <translation>Datni {file} neizdevās noņemt no mapes {folder}. Aizveriet to citās programmās un mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>{file} has the id {id} and the edition {edition} of {first}, but another text, so it is left out. Give the changed file the next edition number.</source>
        <translation>Datnei {file} ir tas pats id {id} un izdevums {edition}, kas datnei {first}, bet cits teksts, tāpēc tā nav iekļauta. Piešķiriet mainītajai datnei nākamo izdevuma numuru.</translation>
    </message>
</context>
</TS>
