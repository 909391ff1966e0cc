<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Problems</name>
    <message>
        <source>There is no file {file}. Check the path, or see “questionnaire list”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a folder. Name the questionnaire file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read. Check whether you may open it and the disk is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is larger than {megabytes} MB, which no questionnaire needs. Check whether it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: the file is not in the UTF-8 encoding. Save it again as UTF-8; nothing was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: there is an invisible null character here. Remove it, or check whether this is a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: there is an invisible control character here. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: the file cannot be read from “{near}” on. Check the indentation, that quotation marks and brackets are closed, and put texts with a colon into quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: the line is indented with a tab. Use spaces instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: a second document begins here. Keep one questionnaire in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: more than {deepest} levels are nested here. Use fewer levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: the file has more than {most} entries, which no questionnaire needs. Divide it into several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: “{name}” refers to another place (&amp; or *). Write the text out instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: the tag “{tag}” is not used in questionnaires. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: a key has to be a word. Remove the brackets or the question mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: the key “{key}” is already there in line {first}. Keep only one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: this is no questionnaire. It begins with keys such as format, id and title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: the file has format “{found}”, this program reads format {known}. Use a newer program, or check the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: the key “{word}” is not known here. Remove it or check its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: the key “{word}” is not known here. Did you mean “{guess}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: “{key}” is missing. Add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: {key} needs exactly one of these: {allowed}. Add the missing one or remove the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: “{key}” is empty. Fill it in, or remove the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: “{key}” has to be one value, not a list or a group of keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: “{key}” has to be a list. Begin each entry with a dash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: “{key}” has to be a group of keys, each with a colon and a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: “{key}” has too few entries. It needs at least {least}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: “{word}” cannot stand at “{key}”. Choose one of: {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: “{word}” cannot stand at “{key}”. Did you mean “{guess}”? Choose one of: {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: “{key}” is “{text}”. Write true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: “{text}” at “{key}” is not a number. Write it such as 2.5 or 30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: “{key}” is {text}. It has to be {least} or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: “{text}” cannot stand at “{key}”. Write a whole number from {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: “{text}” at “{key}” is not a date. Write it such as 2026-11-22.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: “{text}” is not a link. It begins with https:// and has no spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: “{text}” cannot stand at “{key}”. Begin with a letter of a–z; then letters, digits, dots, dashes and underscores may follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: “{text}” cannot name a questionnaire. Use small letters, digits and single dashes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: “{text}” is not a language code. Write it such as lv or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: a threshold cannot apply to “{text}”. Write overall, each_section, section:ID or question:ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: “{text}” does not name a question of another edition. Write it such as other-name@2#P1.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: the id “{id}” is already used in line {first}. Give this one an id of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: the id “{id}” in {key} is already used in line {first}. Give this one an id of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: “{word}” is named twice in {key}. Keep it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: “{id}” has a meaning of its own. Choose another id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: “{word}” is not a language of this file ({languages}). Correct it, or add it to languages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: {key} has no text in {language}. Add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: level {level} has no text in {language}. Add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: the partial language “{word}” has to be one of the languages after the first ({languages}). Name it in languages too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: a question of type level needs a scale. Give one to the file or to the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: the scale goes from {before} to {value}. Put its values in rising order, each once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: number of levels described: {found}; the scale has {expected}. Describe each level once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: no entry in {key} earns points, so nothing can be scored. Give points, or weight 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: min is {least} and max is {most}. Exchange them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: worst and best are both {text}. Give them different values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: {value} follows {before}. Put the bands in rising order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: only the last band may be without up_to. Add it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: the last band covers all the rest. Remove its up_to, or add a band without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: the first band begins above {lowest}, the lowest value there is. Let it begin there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: a survey_item is answered by respondents. Move it into a questionnaire of kind survey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: the section has no question. Add one, or remove the section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: there is no section “{word}”. Correct the id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: there is no section “{word}”. Did you mean “{guess}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: there is no question “{word}”. Correct the id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: there is no question “{word}”. Did you mean “{guess}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: there is no threshold “{word}”. Correct the id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: there is no threshold “{word}”. Did you mean “{guess}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: tag_sets has no “{word}”. Add it there, or remove the tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: tag_sets has no “{word}”. Did you mean “{guess}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: the tag “{word}” is not in its set. Add it there, or remove it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: the tag “{word}” is not in its set. Did you mean “{guess}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: “{target}” gets no score that a threshold could apply to. Choose something that is scored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: the threshold {value} lies outside the scale ({ends}), so its verdict is always the same. Check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: relevant_if cannot be read near “{near}”. Write it such as: P1.1 &gt;= 2 and C1 in (a, b).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: relevant_if cannot be read near “{near}”: {expected} is expected there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: relevant_if is too long or too deeply nested. Divide it among several questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: relevant_if leads back to its own question ({path}). Remove one of the conditions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: relevant_if asks {question}, which respondents answer. Ask another question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: {question} is a checklist. Ask whether an item is ticked, such as: item in {question}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: “{sign}” needs a number, and {question} is not compared with one. Use == or != instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: “{word}” can never be the answer to {question}. Correct it to one of its answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: no answers make relevant_if true, so the question is never asked. Check the condition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: level {level} has the same text in {language} as level {other_level} of {other}. Describe what is different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: neither evidence nor a source is named. Say what shows that an answer is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: the threshold names no source. Add title, act or url, so that its status can be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: the source “{name}” was last checked on {checked}, more than a year before {day}. Read it again and put the new day at “checked”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: the source “{name}” does not say when it was checked. Read it and add “checked”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: the question with its help and answers has {found} characters in {language} and does not fit a screen. Shorten it to {most}, or move a part into the guidance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: the id “{id}” belongs to another questionnaire, “{title}” ({first}). Choose an id of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: edition {newest} of {id} is at hand with another text, so this cannot be edition {edition}. Give a changed file the edition {next}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: the id “{id}” belonged to another question in edition {edition}, whose answers are kept under it. Give this question an id of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: a text in {language} has {found} characters and does not fit a screen. Shorten it to {most}, or move a part into the guidance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no questionnaire “{name}”. Choose one of: {known}. A file of your own is named by its path, such as ./mine.yaml, or is put into the folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no questionnaire “{name}”. Did you mean “{guess}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questionnaire {name} has no edition “{edition}”. Choose one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds the same as “{title}”, edition {edition}, which is in the library already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be put into the folder {folder}. Check that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” comes with the program and stays. Only questionnaires of your own can be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be removed from the folder {folder}. Close it in other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has the id {id} and the edition {edition} of {first}, but another text, so it is left out. Give the changed file the next edition number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
