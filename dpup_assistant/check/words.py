"""Words: whether what is said can be understood when it is heard, and is true."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple, get_args

from dpup_assistant.check.aloud import brackets, fillers, in_capitals, slashes
from dpup_assistant.check.avoided import Avoided, tokens
from dpup_assistant.check.data import Decomposed
from dpup_assistant.check.grade import TOO_LONG, Grader, sentences
from dpup_assistant.check.grammar import double_negatives, passives
from dpup_assistant.check.lengths import judge_length, judge_note
from dpup_assistant.check.macrons import Macrons
from dpup_assistant.check.reading import Reading
from dpup_assistant.check.texts import Text
from dpup_assistant.check.two_questions import asks_two_things
from dpup_assistant.engine.fault import Path
from dpup_assistant.engine.outcome import OutcomeKind
from dpup_assistant.engine.resources import Resources
from dpup_assistant.engine.words import ANSWERS, NAME

UNWRITTEN = ("Put here ", "Write here ", "Say here ")
"""How the texts begin that the trainer's window puts into a new part, until the trainer has written them."""


class WordChecks(NamedTuple):
    """What texts are judged with, made of the resources once for each file."""

    macrons: Macrons
    avoided: Avoided
    """Words to leave out of all that is said."""
    by_kind: Mapping[str, Avoided]
    """Words to leave out of what an outcome says, by its kind: where a law makes us act there is a duty and
    no choice, and elsewhere a duty is not true."""
    polite: Avoided
    """Questions that get a polite yes."""
    grader: Grader
    short_forms: frozenset[str]
    adjectives: frozenset[str]


def word_checks(resources: Resources) -> WordChecks:
    """Return what texts are judged with."""
    lists = resources.plain_words
    everywhere = {
        "jargon": lists.jargon,
        "consent_word": lists.consent,
        "promise": lists.promises,
        "unhelpful_word": lists.unhelpful,
    }
    elsewhere = Avoided({"had_to": lists.duties})
    named = [*lists.short_forms, *lists.names, *(term.term for term in resources.glossary.values())]
    return WordChecks(
        Macrons(lists.macrons),
        Avoided(everywhere),
        {**dict.fromkeys(get_args(OutcomeKind), elsewhere), "must": Avoided({"false_choice": lists.choices})},
        Avoided({"polite_question": lists.polite_questions}),
        Grader(resources),
        frozenset(word for name in named for word in in_capitals(name)),
        frozenset(word.lower() for word in lists.not_passive),
    )


def judge_words(
    texts: Iterable[Text],
    blanks: dict[str, str],
    kinds: Mapping[str, str],
    checks: WordChecks,
    reading: Reading,
) -> None:
    """Note what is written wrong in every text, and what is hard to follow or untrue in said text.

    `blanks` holds the words that stand for each blank until the worker picks, `kinds` the kind of each
    outcome. What has no kind that is known is not judged by it.
    """
    for text in texts:
        words = tokens(text.text)
        for wrong, right in checks.macrons.find(text.text, words):
            reading.add("macron", text.path, word=wrong, right=right)
        if isinstance(text.text, Decomposed):
            reading.add("decomposed", text.path)
        if text.text.startswith(UNWRITTEN):
            reading.add("not_written", text.path)
        if text.is_said or text.fills_said:
            _judge_avoided(text, words, checks.avoided, reading)
            if by_kind := checks.by_kind.get(_kind(text, kinds)):
                _judge_avoided(text, words, by_kind, reading)
            _judge_aloud(text.text, text.path, checks.short_forms, reading)
        elif len(words) > TOO_LONG and not text.is_source:
            judge_note(text.text, text.path, reading)
        if text.is_said:
            _judge_said(text.text, text.path, checks, reading)
            judge_length(_filled(text.text, blanks), text.path, checks.grader, reading)
        elif text.key == "title" and text.path[0] == "questions" and asks_two_things(text.text):
            reading.add("two_questions", text.path)


def _kind(text: Text, kinds: Mapping[str, str]) -> str:
    """Return the kind of the outcome that says a text. What is said elsewhere claims no duty, as in a go."""
    is_an_outcomes = text.path[0] == "outcomes" and len(text.path) > 1
    return kinds.get(str(text.path[1]), "") if is_an_outcomes else "go"


def _judge_avoided(text: Text, words: list[str], avoided: Avoided, reading: Reading) -> None:
    """Note the words that are better left out."""
    for found in avoided.find(text.text, words):
        reading.add(found.code, text.path, word=found.text, use=found.entry.use, why=found.entry.why)


def _judge_aloud(text: str, path: Path, short_forms: frozenset[str], reading: Reading) -> None:
    """Note what cannot be said as it is written."""
    for words in slashes(text):
        reading.add("slash", path, words=words)
    for words in brackets(text):
        reading.add("brackets", path, words=words)
    for word in sorted(in_capitals(text) - short_forms):
        reading.add("capitals", path, word=word)


def _judge_said(text: str, path: Path, checks: WordChecks, reading: Reading) -> None:
    """Note what is hard to follow, or says too little, in how a text is built."""
    for words in passives(text, checks.adjectives):
        reading.add("passive", path, words=words)
    for words in double_negatives(text):
        reading.add("double_negative", path, words=words)
    for words in fillers(text):
        reading.add("sorry", path, words=words)
    if "?" in text:
        _judge_questions(text, path, checks.polite, reading)


def _judge_questions(text: str, path: Path, polite: Avoided, reading: Reading) -> None:
    """Note a question that gets a polite yes, where no other is asked."""
    first = None
    for question in sentences(text):
        if "?" not in question:
            continue
        found = next(polite.find(question, tokens(question)), None)
        if not found:
            return
        first = first or found
    if first:
        use, why = first.entry.use, first.entry.why
        reading.add("polite_question", path, word=first.text, use=use, why=why)


def _filled(text: str, blanks: dict[str, str]) -> str:
    """Return said text as it sounds with no blank picked."""
    if "{" not in text:
        return text
    return NAME.sub(lambda name: blanks.get(name[1], name[1]), text.replace(ANSWERS, ""))
