"""What can be wrong with a questionnaire file, and what could be better in it."""

from selfassess.voice.marking import mark

SENTENCES = {
    "content.missing": mark("Problems", "There is no file {file}. Check the path, or see “questionnaire list”."),
    "content.folder": mark("Problems", "{file} is a folder. Name the questionnaire file in it."),
    "content.unreadable": mark(
        "Problems", "{file} cannot be read. Check whether you may open it and the disk is there."
    ),
    "content.too_large": mark(
        "Problems",
        "{file} is larger than {megabytes} MB, which no questionnaire needs. Check whether it is the right file.",
    ),
    "content.encoding": mark(
        "Problems", "{at}: the file is not in the UTF-8 encoding. Save it again as UTF-8; nothing was read."
    ),
    "content.null_byte": mark(
        "Problems", "{at}: there is an invisible null character here. Remove it, or check whether this is a text file."
    ),
    "content.control_character": mark("Problems", "{at}: there is an invisible control character here. Remove it."),
    "content.yaml_syntax": mark(
        "Problems",
        "{at}: the file cannot be read from “{near}” on. Check the indentation, that quotation marks and brackets are "
        "closed, and put texts with a colon into quotation marks.",
    ),
    "content.tab": mark("Problems", "{at}: the line is indented with a tab. Use spaces instead."),
    "content.several_documents": mark(
        "Problems", "{at}: a second document begins here. Keep one questionnaire in a file."
    ),
    "content.too_deep": mark("Problems", "{at}: more than {deepest} levels are nested here. Use fewer levels."),
    "content.too_long": mark(
        "Problems", "{at}: the file has more than {most} entries, which no questionnaire needs. Divide it into several."
    ),
    "content.alias": mark("Problems", "{at}: “{name}” refers to another place (& or *). Write the text out instead."),
    "content.yaml_tag": mark("Problems", "{at}: the tag “{tag}” is not used in questionnaires. Remove it."),
    "content.key_not_text": mark("Problems", "{at}: a key has to be a word. Remove the brackets or the question mark."),
    "content.duplicate_key": mark(
        "Problems", "{at}: the key “{key}” is already there in line {first}. Keep only one of them."
    ),
    "content.not_a_questionnaire": mark(
        "Problems", "{at}: this is no questionnaire. It begins with keys such as format, id and title."
    ),
    "content.format": mark(
        "Problems",
        "{at}: the file has format “{found}”, this program reads format {known}. Use a newer program, or check the "
        "number.",
    ),
    "content.unknown_key": mark("Problems", "{at}: the key “{word}” is not known here. Remove it or check its place."),
    "content.unknown_key_guess": mark("Problems", "{at}: the key “{word}” is not known here. Did you mean “{guess}”?"),
    "content.key_missing": mark("Problems", "{at}: “{key}” is missing. Add it."),
    "content.alternatives": mark(
        "Problems", "{at}: {key} needs exactly one of these: {allowed}. Add the missing one or remove the others."
    ),
    "content.empty": mark("Problems", "{at}: “{key}” is empty. Fill it in, or remove the key."),
    "content.not_one_value": mark("Problems", "{at}: “{key}” has to be one value, not a list or a group of keys."),
    "content.not_a_list": mark("Problems", "{at}: “{key}” has to be a list. Begin each entry with a dash."),
    "content.not_a_mapping": mark(
        "Problems", "{at}: “{key}” has to be a group of keys, each with a colon and a value."
    ),
    "content.list_too_short": mark("Problems", "{at}: “{key}” has too few entries. It needs at least {least}."),
    "content.not_one_of": mark("Problems", "{at}: “{word}” cannot stand at “{key}”. Choose one of: {allowed}."),
    "content.not_one_of_guess": mark(
        "Problems", "{at}: “{word}” cannot stand at “{key}”. Did you mean “{guess}”? Choose one of: {allowed}."
    ),
    "content.not_true_or_false": mark("Problems", "{at}: “{key}” is “{text}”. Write true or false."),
    "content.not_a_number": mark("Problems", "{at}: “{text}” at “{key}” is not a number. Write it such as 2.5 or 30."),
    "content.too_small": mark("Problems", "{at}: “{key}” is {text}. It has to be {least} or more."),
    "content.not_in_range": mark(
        "Problems", "{at}: “{text}” cannot stand at “{key}”. Write a whole number from {least} to {most}."
    ),
    "content.not_a_date": mark("Problems", "{at}: “{text}” at “{key}” is not a date. Write it such as 2026-11-22."),
    "content.not_a_link": mark("Problems", "{at}: “{text}” is not a link. It begins with https:// and has no spaces."),
    "content.bad_id": mark(
        "Problems",
        "{at}: “{text}” cannot stand at “{key}”. Begin with a letter of a–z; then letters, digits, dots, dashes and "
        "underscores may follow.",
    ),
    "content.bad_slug": mark(
        "Problems", "{at}: “{text}” cannot name a questionnaire. Use small letters, digits and single dashes."
    ),
    "content.bad_language": mark("Problems", "{at}: “{text}” is not a language code. Write it such as lv or en."),
    "content.bad_target": mark(
        "Problems",
        "{at}: a threshold cannot apply to “{text}”. Write overall, each_section, section:ID or question:ID.",
    ),
    "content.bad_edition": mark(
        "Problems", "{at}: “{text}” does not name a question of another edition. Write it such as other-name@2#P1.1."
    ),
    "content.duplicate_id": mark(
        "Problems", "{at}: the id “{id}” is already used in line {first}. Give this one an id of its own."
    ),
    "content.duplicate_option": mark(
        "Problems", "{at}: the id “{id}” in {key} is already used in line {first}. Give this one an id of its own."
    ),
    "content.duplicate_language": mark("Problems", "{at}: “{word}” is named twice in {key}. Keep it once."),
    "content.id_reserved": mark("Problems", "{at}: “{id}” has a meaning of its own. Choose another id."),
    "content.language_unknown": mark(
        "Problems",
        "{at}: “{word}” is not a language of this file ({languages}). Correct it, or add it to languages.",
    ),
    "content.language_missing": mark("Problems", "{at}: {key} has no text in {language}. Add it."),
    "content.level_language_missing": mark("Problems", "{at}: level {level} has no text in {language}. Add it."),
    "content.partial_unknown": mark(
        "Problems",
        "{at}: the partial language “{word}” has to be one of the languages after the first ({languages}). "
        "Name it in languages too.",
    ),
    "content.scale_missing": mark(
        "Problems", "{at}: a question of type level needs a scale. Give one to the file or to the question."
    ),
    "content.scale_order": mark(
        "Problems", "{at}: the scale goes from {before} to {value}. Put its values in rising order, each once."
    ),
    "content.level_count": mark(
        "Problems", "{at}: number of levels described: {found}; the scale has {expected}. Describe each level once."
    ),
    "content.no_points": mark(
        "Problems", "{at}: no entry in {key} earns points, so nothing can be scored. Give points, or weight 0."
    ),
    "content.min_above_max": mark("Problems", "{at}: min is {least} and max is {most}. Exchange them."),
    "content.worst_is_best": mark("Problems", "{at}: worst and best are both {text}. Give them different values."),
    "content.band_order": mark("Problems", "{at}: {value} follows {before}. Put the bands in rising order."),
    "content.band_open_early": mark("Problems", "{at}: only the last band may be without up_to. Add it here."),
    "content.band_last_closed": mark(
        "Problems", "{at}: the last band covers all the rest. Remove its up_to, or add a band without it."
    ),
    "content.bands_begin_late": mark(
        "Problems", "{at}: the first band begins above {lowest}, the lowest value there is. Let it begin there."
    ),
    "content.survey_item_outside": mark(
        "Problems", "{at}: a survey_item is answered by respondents. Move it into a questionnaire of kind survey."
    ),
    "content.section_empty": mark("Problems", "{at}: the section has no question. Add one, or remove the section."),
    "content.section_unknown": mark("Problems", "{at}: there is no section “{word}”. Correct the id."),
    "content.section_unknown_guess": mark("Problems", "{at}: there is no section “{word}”. Did you mean “{guess}”?"),
    "content.question_unknown": mark("Problems", "{at}: there is no question “{word}”. Correct the id."),
    "content.question_unknown_guess": mark("Problems", "{at}: there is no question “{word}”. Did you mean “{guess}”?"),
    "content.threshold_unknown": mark("Problems", "{at}: there is no threshold “{word}”. Correct the id."),
    "content.threshold_unknown_guess": mark(
        "Problems", "{at}: there is no threshold “{word}”. Did you mean “{guess}”?"
    ),
    "content.tag_set_unknown": mark("Problems", "{at}: tag_sets has no “{word}”. Add it there, or remove the tag."),
    "content.tag_set_unknown_guess": mark("Problems", "{at}: tag_sets has no “{word}”. Did you mean “{guess}”?"),
    "content.tag_unknown": mark(
        "Problems", "{at}: the tag “{word}” is not in its set. Add it there, or remove it here."
    ),
    "content.tag_unknown_guess": mark("Problems", "{at}: the tag “{word}” is not in its set. Did you mean “{guess}”?"),
    "content.target_without_figure": mark(
        "Problems", "{at}: “{target}” gets no score that a threshold could apply to. Choose something that is scored."
    ),
    "content.target_beyond_scale": mark(
        "Problems",
        "{at}: the threshold {value} lies outside the scale ({ends}), so its verdict is always the same. Check it.",
    ),
    "content.relevance_unreadable": mark(
        "Problems", "{at}: relevant_if cannot be read near “{near}”. Write it such as: P1.1 >= 2 and C1 in (a, b)."
    ),
    "content.relevance_expected": mark(
        "Problems", "{at}: relevant_if cannot be read near “{near}”: {expected} is expected there."
    ),
    "content.relevance_too_long": mark(
        "Problems", "{at}: relevant_if is too long or too deeply nested. Divide it among several questions."
    ),
    "content.relevance_cycle": mark(
        "Problems", "{at}: relevant_if leads back to its own question ({path}). Remove one of the conditions."
    ),
    "content.relevance_survey": mark(
        "Problems", "{at}: relevant_if asks {question}, which respondents answer. Ask another question."
    ),
    "content.relevance_checklist": mark(
        "Problems", "{at}: {question} is a checklist. Ask whether an item is ticked, such as: item in {question}."
    ),
    "content.relevance_order": mark(
        "Problems", "{at}: “{sign}” needs a number, and {question} is not compared with one. Use == or != instead."
    ),
    "content.relevance_never": mark(
        "Problems", "{at}: “{word}” can never be the answer to {question}. Correct it to one of its answers."
    ),
    "content.never_relevant": mark(
        "Problems", "{at}: no answers make relevant_if true, so the question is never asked. Check the condition."
    ),
    "content.level_repeated": mark(
        "Problems",
        "{at}: level {level} has the same text in {language} as level {other_level} of {other}. "
        "Describe what is different.",
    ),
    "content.question_without_evidence": mark(
        "Problems", "{at}: neither evidence nor a source is named. Say what shows that an answer is right."
    ),
    "content.threshold_without_source": mark(
        "Problems", "{at}: the threshold names no source. Add title, act or url, so that its status can be checked."
    ),
    "content.source_stale": mark(
        "Problems",
        "{at}: the source “{name}” was last checked on {checked}, more than a year before {day}. "
        "Read it again and put the new day at “checked”.",
    ),
    "content.source_unchecked": mark(
        "Problems", "{at}: the source “{name}” does not say when it was checked. Read it and add “checked”."
    ),
    "content.question_too_long": mark(
        "Problems",
        "{at}: the question with its help and answers has {found} characters in {language} and does not fit a screen. "
        "Shorten it to {most}, or move a part into the guidance.",
    ),
    "content.id_taken": mark(
        "Problems",
        "{at}: the id “{id}” belongs to another questionnaire, “{title}” ({first}). Choose an id of its own.",
    ),
    "content.edition_not_risen": mark(
        "Problems",
        "{at}: edition {newest} of {id} is at hand with another text, so this cannot be edition {edition}. "
        "Give a changed file the edition {next}.",
    ),
    "content.id_used_before": mark(
        "Problems",
        "{at}: the id “{id}” belonged to another question in edition {edition}, whose answers are kept under it. "
        "Give this question an id of its own.",
    ),
    "content.text_too_long": mark(
        "Problems",
        "{at}: a text in {language} has {found} characters and does not fit a screen. Shorten it to {most}, or move "
        "a part into the guidance.",
    ),
    "library.unknown": mark(
        "Problems",
        "There is no questionnaire “{name}”. Choose one of: {known}. "
        "A file of your own is named by its path, such as ./mine.yaml, or is put into the folder {folder}.",
    ),
    "library.unknown_guess": mark("Problems", "There is no questionnaire “{name}”. Did you mean “{guess}”?"),
    "library.edition_unknown": mark(
        "Problems", "The questionnaire {name} has no edition “{edition}”. Choose one of: {known}."
    ),
    "library.already_there": mark(
        "Problems", "{file} holds the same as “{title}”, edition {edition}, which is in the library already."
    ),
    "library.not_kept": mark(
        "Problems", "{file} could not be put into the folder {folder}. Check that you may write there."
    ),
    "library.not_own": mark(
        "Problems", "“{title}” comes with the program and stays. Only questionnaires of your own can be removed."
    ),
    "library.not_removed": mark(
        "Problems", "{file} could not be removed from the folder {folder}. Close it in other programs and try again."
    ),
    "library.changed": mark(
        "Problems",
        "{file} has the id {id} and the edition {edition} of {first}, but another text, so it is left out. "
        "Give the changed file the next edition number.",
    ),
}
