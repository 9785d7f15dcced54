"""What a fault says, by its code: what is wrong, how to mend it, and how bad it is.

Every code of this room stands here, those of the words in word_sentences.py, and nowhere else. Each has
an example in docs/faults, which is its test and its help.
"""

from dpup_assistant.check.sentence import Sentence
from dpup_assistant.check.word_sentences import WORDS

SHAPE = {
    "newer_format": Sentence(
        "This file has format {format}. It needs a newer program.",
        "Update the program, or get the file in format 1.",
    ),
    "wrong_format": Sentence("The format is `{text}`. It has to be 1.", "Write `format: 1`."),
    "missing_key": Sentence("`{key}` is missing.", "Add a line `{key}:` here.", on_key=True),
    "unknown_key": Sentence("`{key}` has no meaning here.", "What can stand here: {known}.", on_key=True),
    "empty_value": Sentence("This is empty.", "Fill it or take the line out."),
    "comma_in_braces": Sentence(
        "A comma inside {{ }} ends the text.", "Put the text in quotes.", on_key=True
    ),
    "text_for_list": Sentence(
        "There is a single text where a list belongs.", "Put it in [ ], or on a line of its own after a dash."
    ),
    "text_for_mapping": Sentence(
        "There is a single text where keys with values belong.",
        "Write each key with its value on a line of its own.",
    ),
    "list_for_text": Sentence(
        "There is a list where a single text belongs.",
        "Take the dashes or [ ] out. A text that begins with [ stands in quotes.",
    ),
    "list_for_mapping": Sentence(
        "There is a list where keys with values belong.", "Give each entry a key in place of its dash."
    ),
    "mapping_for_text": Sentence(
        "There are keys with values where a single text belongs. A colon or a {{ begins them.",
        "Put the text in quotes.",
    ),
    "mapping_for_list": Sentence(
        "There are keys with values where a list belongs.",
        "Begin each line with a dash and leave the keys out.",
    ),
    "bad_date": Sentence("`{text}` is not a date.", "Write year-month-day, such as 2026-11-22."),
    "bad_true_false": Sentence("`{text}` is neither true nor false.", "Write true or false."),
    "not_offered": Sentence("`{text}` cannot stand here.", "What can stand here: {known}."),
    "wrong_kind": Sentence("The kind does not fit the keys beside it.", "{mend}"),
    "bad_id": Sentence(
        "`{id}` cannot be an id.",
        "Begin with a small letter, and use only small letters, digits and _, such as not_sure.",
        on_key=True,
    ),
    "reserved_id": Sentence("The id `{id}` is taken. {why}", "Choose another id.", on_key=True),
    "id_not_file_name": Sentence(
        "The id is `{id}`, but the file is named `{file}`.", "Give both the same name."
    ),
    "shared_id": Sentence(
        "A question has the id `{id}` too.", "Give one of the two another id.", on_key=True
    ),
    "option_count": Sentence(
        "A question offers 2 to 6 options. Here the number of options is {count}.",
        "Split the question in two, or add what else can be the case.",
        on_key=True,
    ),
    "uneven_row": Sentence(
        "This row has {count} cells, and the table {columns} columns.",
        "Write a cell for each column.",
    ),
    "fact_options": Sentence(
        "A question about the desk has the options yes and no, and no others.",
        "Name the options yes and no, or take `fact` out.",
        on_key=True,
    ),
}

LINKS = {
    "unknown_node": Sentence(
        "There is no question or outcome `{id}`.",
        "Write the id of one, or add it under questions or outcomes.",
    ),
    "unknown_tree": Sentence("There is no tree `{id}`.", "Write the id of a tree in this folder or in use."),
    "unknown_question": Sentence(
        "The tree `{tree}` has no question `{id}`.",
        "Write the id of one of its questions, or the tree's id alone.",
    ),
    "unknown_basis": Sentence("`{id}` is not in basis.yaml.", "Write an id of basis.yaml, or add it there."),
    "unknown_reply": Sentence(
        "`{id}` is not in replies.yaml.", "Write an id of replies.yaml, or a question with its answer."
    ),
    "unknown_contact": Sentence(
        "`{id}` is not in contacts.yaml.", "Write an id of contacts.yaml, or add it there."
    ),
    "bad_based_on": Sentence(
        "`{text}` does not say which version of a tree this is a copy of.",
        "Write the tree's id, @ and the version, such as share@2026.11.",
        "warning",
    ),
    "unknown_based_on": Sentence(
        "No tree `{id}` comes with the program.",
        "Write the id of one that does, or take the line out.",
        "warning",
    ),
    "based_on_older": Sentence(
        "This is a copy of version {version} of `{tree}`. The shipped tree is at {shipped}.",
        "See what differs: {command}. Take over what you need, then write {tree}@{shipped} here.",
        "warning",
    ),
    "missing_leaflet": Sentence(
        "{why}", "Put the file beside agency.yaml, and write its name as it is there.", "warning"
    ),
    "unknown_icon": Sentence(
        "There is no icon `{id}`.", "Write the name of a file in resources/icons, without .svg."
    ),
    "unknown_picture": Sentence(
        "There is no picture `{id}`.", "Write the name of a file in resources/learn/pictures, without .svg."
    ),
    "unknown_sheet": Sentence(
        "There is no sheet `{id}`.",
        "Write the id of a sheet in sheets.yaml, or of a handout in handouts.yaml.",
    ),
    "unknown_scenario": Sentence(
        "The tree `{tree}` has no scenario `{id}`.",
        "Write the id of one of its scenarios, or take it out.",
        "warning",  # an agency's own tree has other ones, and takes no page of the program's away
    ),
    "unknown_form": Sentence(
        "The workshop has no form `{id}`.",
        "What can stand here: {known}.",
        on_key=True,
    ),
    "unknown_blank": Sentence(
        "`{name}` is no blank of this tree, and no word of agency.yaml.", "Add it under `blanks`."
    ),
    "blank_is_agency_word": Sentence(
        "`{id}` is a word of agency.yaml, so it cannot be a blank.", "Choose another name.", on_key=True
    ),
    "blank_not_said": Sentence(
        "`{name}` stands in words that are not said.",
        "Write the words out. Blanks are for say, say_short, say_again and replies' answers.",
    ),
    "stray_brace": Sentence(
        "A {{ or }} stands here without a blank.", "Write {{ and }} only around the name of a blank."
    ),
    "answers_place": Sentence(
        "`{{answers}}` cannot stand here.",
        "Put it once, on a line of its own, in an outcome's `say` that is said to the person.",
    ),
}

STRUCTURE = {
    "start_not_question": Sentence("The start `{id}` is an outcome.", "Start at a question."),
    "missing_unsure": Sentence(
        "No option here is `unsure`. An unsure answer must not become permission.",
        "Add an option with the id unsure that does not lead to a `go` outcome.",
        on_key=True,
    ),
    "unsure_goes": Sentence(
        "`unsure` leads to `{id}`, which says go. An unsure answer must not become permission.",
        "Lead it to an outcome of another kind, or to a further question.",
    ),
    "loop": Sentence(
        "This leads back to `{id}`, so a walk might never end: {way}.",
        "Lead it on to another question or outcome.",
    ),
    "hand_over_loop": Sentence(
        "This hand-over comes back to where it began: {way}.",
        "End one of the trees in an outcome that names the other under `next_trees`.",
    ),
    "unreachable": Sentence("Nothing leads to `{id}`.", "Lead an option to it, or take it out.", on_key=True),
}

SCENARIOS = {
    "unknown_outcome": Sentence(
        "There is no outcome `{id}`.", "Write the id of the outcome that it ends at."
    ),
    "answer_to_nothing": Sentence(
        "There is no question `{id}`.", "Write the id of a question of this tree.", on_key=True
    ),
    "not_on_offer": Sentence("`{id}` is not on offer at this question.", "What is on offer: {known}."),
    "stops_early": Sentence(
        "The walk stops at `{question}`, which has no answer.", "Add its answer.", on_key=True
    ),
    "ends_elsewhere": Sentence(
        "The answers end at `{end}`, not at `{id}`.",
        "Change the answers, the outcome, or where an option leads.",
    ),
    "needless_answer": Sentence(
        "The walk does not come to `{question}`.",
        "Take the answer out, or change those before it.",
        on_key=True,
    ),
    "common_too_long": Sentence(
        "An everyday situation ends within 5 answers. This one takes {count}.",
        "Ask first what splits the everyday cases, or take `common` out.",
        on_key=True,
    ),
    "many_answers": Sentence(
        "This situation takes {count} answers, and nobody should need more than 8.",
        "Ask fewer questions on this way through the tree.",
        "warning",
        on_key=True,
    ),
    "not_covered": Sentence(
        "No scenario picks this answer.", "Add a scenario that does.", "warning", on_key=True
    ),
}

SENTENCES = {**SHAPE, **LINKS, **STRUCTURE, **SCENARIOS, **WORDS}
