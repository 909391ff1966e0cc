"""What the method itself cannot accept: answers, numbers, conditions of relevance."""

from selfassess.voice.marking import mark

SENTENCES = {
    "answer.too_long": mark(
        "Problems",
        "What was pasted has {length} characters, a field takes {most}; nothing was put in. "
        "Attach the text to the question as a file, and write its gist here.",
    ),
    "answer.off_scale": mark(
        "Problems",
        "“{text}” is not a level of question {question}, so the answer is unchanged. The levels are {allowed}. "
        "You can also write “cannot judge” or, with a reason, “not applicable”.",
    ),
    "answer.not_an_option": mark(
        "Problems",
        "“{text}” cannot be chosen in question {question}, so the answer is unchanged. You can choose: {allowed}. "
        "You can also write “cannot judge” or, with a reason, “not applicable”.",
    ),
    "answer.out_of_range": mark(
        "Problems",
        "The number is outside the limits of question {question}, so the answer is unchanged. "
        "Lowest: {minimum}; highest: {maximum}.",
    ),
    "answer.too_precise": mark(
        "Problems",
        "The number has too many digits after the decimal sign, so the answer to question {question} is unchanged. "
        "Digits allowed: {decimals}.",
    ),
    "answer.survey": mark(
        "Problems",
        "Question {question} belongs to a survey: respondents answer it, not the municipality. "
        "Import their answers instead.",
    ),
    "answer.null_byte": mark(
        "Problems",
        "The text for question {question} contains an invisible null character and was not kept. "
        "Type the text again instead of pasting it.",
    ),
    "answer.not_applicable_not_allowed": mark(
        "Problems",
        "Question {question} applies to everyone, so “not applicable” was not kept. "
        "Choose an answer, or “cannot judge”.",
    ),
    "answer.reason_missing": mark(
        "Problems",
        "Write a short reason why question {question} does not apply; without it the question stays open.",
    ),
    "answer.value_without_answer": mark(
        "Problems",
        "Question {question} has a value but is not marked as answered, so nothing was kept. "
        "Remove the value or answer the question.",
    ),
    "number.unreadable": mark(
        "Problems",
        "“{text}” is not a number the program can read. Write digits with one decimal comma or point, such as 12.5.",
    ),
    "score.no_such_figure": mark(
        "Problems",
        "There is no score with the id “{id}”. Scores are kept for: {known}.",
    ),
    "improve.no_such_goal": mark(
        "Problems",
        "There is no threshold or award with the id “{goal}”. You can choose: {known}.",
    ),
    "improve.no_such_question": mark(
        "Problems",
        "There is no question {question}, so it cannot be left out. Check its id.",
    ),
    "improve.no_goal": mark(
        "Problems",
        "The questionnaire “{sheet}” sets no threshold with a value, so there is nothing to lead to. "
        "Set a target of your own, or choose another questionnaire with --questionnaire.",
    ),
    "improve.no_such_sheet": mark(
        "Problems",
        "The assessment has no questionnaire “{sheet}”. You can choose: {known}.",
    ),
    "relevance.unreadable": mark(
        "Problems",
        "The condition cannot be read near “{near}”. Write it such as: P1.1 >= 2 and C1 in (a, b).",
    ),
    "relevance.expected": mark(
        "Problems",
        "The condition cannot be read near “{near}”: {expected} is expected there.",
    ),
    "relevance.too_long": mark(
        "Problems",
        "The condition is too long to be read. Divide it among several questions.",
    ),
}
