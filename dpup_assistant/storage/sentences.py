"""What a fault of a file's text says, by its code: what is wrong, and how to mend it. All are errors."""

from dpup_assistant.storage.placed import Placed

LONGEST = 60  # letters of the file that a message repeats

FILE = {
    "not_utf8": (
        "This is not a text saved as UTF-8.",
        "Open it in your editor and save it with the encoding UTF-8.",
    ),
    "too_large": ("The file is larger than 10 MB.", "Split it, or take out what is not needed."),
    "empty_file": ("The file is empty.", "Fill it, or take it away."),
    "not_a_mapping": (
        "The file does not hold keys with values.",
        "Give every line at the left edge a key, such as `title: Can I share this?`.",
    ),
    "leftover_copy": (
        "By its name, this is a copy of {original} that file sync, Git or a person left. No desk uses it.",
        "Compare the two, put what you want to keep into {original}, and take this copy away. "
        "A tree of its own needs a name such as home_visits.yaml.",
    ),
    "conflict_marker": (
        "Two people changed this part at once, and Git kept both.",
        "Choose one, and take out the lines of <<<<<<<, ======= and >>>>>>>.",
    ),
    "too_deep": (
        "This is more than 20 levels deep.",
        "Take brackets out, or spaces at the start of lines.",
    ),
    "too_many_faults": (
        "There are more than 10,000 faults. The file is read no further.",
        "Mend the first ones.",
    ),
    "too_many_parts": ("The file has more than 1,000,000 parts.", "Split it."),
}

NOT_USED = {
    "unseen_character": (
        "There is a character here that nobody can see ({name}).",
        "Delete it and type the text again.",
    ),
    "directive": (
        "A line that begins with % is an order to YAML, and none is used here.",
        "Take the line out.",
    ),
    "second_document": (
        "The file goes on after a line that ends it.",
        "Take the line `---` or `...` out, or give what follows a file of its own.",
    ),
    "anchor": (
        "`&{name}` marks a part to repeat, and none is repeated here.",
        "Take it out, and write the part again where it belongs. A text that begins with & stands in quotes.",
    ),
    "alias": (
        "`*{name}` stands for another part, and none is repeated here.",
        "Write the part out. A text that begins with * stands in quotes.",
    ),
    "merge_key": ("`<<` takes in another part, and none is repeated here.", "Write that part's keys out."),
    "tag": (
        "A text that begins with ! is read as a tag, and none is used here.",
        "Put the text in quotes, or take the tag out.",
    ),
    "duplicate_key": (
        "`{key}` stands here a second time. The first is in line {first}.",
        "Give one of them another name, or take one out.",
    ),
    "complex_key": (
        "A list or a mapping cannot be a key.",
        "Write a single text before the colon. One that begins with [ or {{ stands in quotes.",
    ),
}

SYNTAX = {
    "tab_indent": ("A tab stands where only spaces can.", "Put spaces in its place."),
    "missing_colon": ("This line needs a colon, with a space after it.", "Write it as `key: text`."),
    "extra_colon": (
        "A colon with a space after it ends a key, and this line has one before it.",
        "Put the text in quotes.",
    ),
    "open_quote": ("This quote is not closed.", "Close it at the end of its text."),
    "text_after": (
        "Text goes on after a closing quote or bracket.",
        "Put the whole text in quotes, and use the other kind of quote inside it. "
        "Between the parts in brackets stands a comma.",
    ),
    "open_bracket": (
        "A bracket is not closed here, or a comma is missing inside it.",
        "Close it, and put texts with commas, colons or brackets in quotes.",
    ),
    "reserved_character": ("A text cannot begin with `{character}`.", "Put the whole text in quotes."),
    "backslash": (
        "Inside double quotes a \\ begins a code, and this is none.",
        "Write \\\\ for a \\, or use single quotes.",
    ),
    "block_text": (
        "Nothing can follow | or > on its line.",
        "Begin the text on the next line. One that begins with | or > stands in quotes.",
    ),
    "indentation": (
        "This line does not begin where the lines around it begin.",
        "Give all lines of one level the same number of spaces. A text with a colon stands in quotes.",
    ),
    "mixed_list": (
        "Lines with a dash and lines with a key stand on one level.",
        "Give each of them a dash, or none of them.",
    ),
}

SENTENCES = FILE | NOT_USED | SYNTAX


def wrong(file: str, code: str, line: int, column: int, **words: object) -> Placed:
    """Return the error of a code at a line and column, both from 1. `words` fill the sentence's places."""
    message, hint = SENTENCES[code]
    shown = {name: _short(str(word)) for name, word in words.items()}
    return Placed(file, line, column, code, "error", message.format(**shown), hint.format(**shown))


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
