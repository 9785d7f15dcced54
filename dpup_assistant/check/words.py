"""Words: whether what is said can be understood when it is heard, and is true."""

from collections.abc import Iterable
from typing import NamedTuple

from dpup_assistant.check.avoided import Avoided, tokens
from dpup_assistant.check.grade import HARDEST_GRADE, LONG, TOO_LONG, Grader, sentences, words_in
from dpup_assistant.check.macrons import Macrons
from dpup_assistant.check.reading import Reading
from dpup_assistant.check.texts import Text
from dpup_assistant.engine.fault import Path
from dpup_assistant.engine.resources import Resources
from dpup_assistant.engine.words import ANSWERS, NAME


class WordChecks(NamedTuple):
    """What texts are judged with, made of the resources once for each file."""

    macrons: Macrons
    avoided: Avoided
    grader: Grader


def word_checks(resources: Resources) -> WordChecks:
    """Return what texts are judged with."""
    lists = resources.plain_words
    avoided = {"jargon": lists.jargon, "consent_word": lists.consent, "promise": lists.promises}
    return WordChecks(Macrons(lists.macrons), Avoided(avoided), Grader(resources))


def judge_words(texts: Iterable[Text], blanks: dict[str, str], checks: WordChecks, reading: Reading) -> None:
    """Note missing macrons in every text, and what is hard to follow or untrue in said text.

    `blanks` holds the words that stand for each blank until the worker picks.
    """
    for text in texts:
        words = tokens(text.text)
        for wrong, right in checks.macrons.find(text.text, words):
            reading.add("macron", text.path, word=wrong, right=right)
        if text.is_said:
            for found in checks.avoided.find(text.text, words):
                use, why = found.entry.use, found.entry.why
                reading.add(found.code, text.path, word=found.text, use=use, why=why)
            _judge_length(_filled(text.text, blanks), text.path, checks.grader, reading)


def _filled(text: str, blanks: dict[str, str]) -> str:
    """Return said text as it sounds with no blank picked."""
    if "{" not in text:
        return text
    return NAME.sub(lambda name: blanks.get(name[1], name[1]), text.replace(ANSWERS, ""))


def _judge_length(text: str, path: Path, grader: Grader, reading: Reading) -> None:
    """Note long sentences, and a text that is hard as a whole. A sentence that is too long is one slip."""
    if len(text.split()) <= LONG:
        return
    lengths = {sentence: words_in(sentence) for sentence in sentences(text)}
    for sentence, count in lengths.items():
        if count > LONG:
            code = "too_long_sentence" if count > TOO_LONG else "long_sentence"
            reading.add(code, path, count=count, sentence=sentence)
    graded = grader.grade(text) if max(lengths.values(), default=0) <= TOO_LONG else None
    if graded and graded.grade > HARDEST_GRADE:
        reading.add("hard_text", path, sentence=graded.longest, hardest=graded.hardest)
