"""How long and how hard a said text is: its sentences, its paragraphs, and the whole."""

from dpup_assistant.check.grade import (
    GRADE_AIMED_AT,
    HARDEST_GRADE,
    LONG,
    TOO_LONG,
    Grader,
    sentences,
    words_in,
)
from dpup_assistant.check.reading import Reading
from dpup_assistant.engine.fault import Path

AVERAGE = 15  # words of a sentence
MOST_SENTENCES = 3  # of a paragraph. Three of 20 words are the 60 that can be taken in at once.


def judge_length(text: str, path: Path, grader: Grader, reading: Reading) -> None:
    """Note what is too long or too hard in a said text. Each slip is told once.

    A sentence that is too long also makes the text hard and its sentences long on average; that is told only
    once no sentence is.
    """
    for line in dict.fromkeys(text.splitlines()):
        count = len(sentences(line))
        if count > MOST_SENTENCES:
            reading.add("long_paragraph", path, count=count, text=line)
    if len(text.split()) <= LONG:
        return
    lengths = {sentence: words_in(sentence) for sentence in sentences(text)}
    for sentence, count in lengths.items():
        if count > LONG:
            code = "too_long_sentence" if count > TOO_LONG else "long_sentence"
            reading.add(code, path, count=count, sentence=sentence)
    longest = max(lengths.values(), default=0)
    if longest <= TOO_LONG:
        _judge_whole(text, longest, path, grader, reading)


def _judge_whole(text: str, longest: int, path: Path, grader: Grader, reading: Reading) -> None:
    """Note a text that is hard as a whole, in which no sentence is far too long."""
    graded = grader.grade(text)
    if not graded:
        return
    if graded.grade > HARDEST_GRADE:
        reading.add("hard_text", path, sentence=graded.longest, hardest=graded.hardest)
    elif longest > LONG:
        return
    elif words_in(text) > AVERAGE * len(sentences(text)):
        reading.add("long_on_average", path, sentence=graded.longest)
    elif graded.grade > GRADE_AIMED_AT:
        reading.add("rather_hard_text", path, sentence=graded.longest, hardest=graded.hardest)


def judge_note(text: str, path: Path, reading: Reading) -> None:
    """Note the sentences that are too long in what only the worker reads."""
    for sentence in sentences(text):
        if (count := words_in(sentence)) > TOO_LONG:
            reading.add("long_note", path, count=count, sentence=sentence)
