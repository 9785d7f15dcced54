"""How said text is built: passives and double negatives, which are hard to follow when they are heard."""

import re
from collections.abc import Container, Iterator

_BE = r"(?:\b(?:am|is|are|was|were|be|been|being)|['’](?:m|re))"
_BETWEEN = r"(?:\s+(?:not|also|still|already|always|often|just|now|all|then|being|\w+ly))?"
_IRREGULAR = (
    "taken|given|fed|told|seen|shown|sent|kept|held|made|written|found|put|read|said|heard|brought|bought|built|"
    "caught|chosen|drawn|forgotten|hidden|laid|led|paid|sold|spoken|stolen|thrown|withheld|understood"
)
_PASSIVE = re.compile(rf"{_BE}{_BETWEEN}\s+(?!used\s+to\b)(\w\w+ed|{_IRREGULAR})\b", re.IGNORECASE)
_NOT = r"\b(?:not|cannot|never|nobody|nothing|no\s+one|\w+n['’]t)"
_AN_ANSWER = "".join(rf"(?<!\b{word}\s)" for word in ("a", "mean", "said", "say", "saying", "their", "your"))
_NO = rf"(?:not|never|nobody|nothing|none|no\s+one|{_AN_ANSWER}no)\b"
_NEW_PART = "and|as|because|before|but|if|or|so|than|that|unless|until|when|where|while|who"
_BETWEEN_NOS = rf"(?:\s+(?!(?:{_NEW_PART})\b)\w+){{0,3}}?"  # further apart, each has a part of its own
_UN = "un(?:able|aware|clear|common|fair|happy|known|like|likely|safe|true|usual|willing)|impossible"
_DOUBLE = re.compile(
    rf"{_NOT}(?:{_BETWEEN_NOS}\s+{_NO}|(?:\s+\w+)?\s+(?:{_UN})\b|\s+without\b)", re.IGNORECASE
)


def passives(text: str, adjectives: Container[str]) -> Iterator[str]:
    """Yield the passives of an English text, each once, as they stand: `is kept`.

    `adjectives` are words that look like one and are none: `is worried`. A passive whose subject stands in
    its middle, as in a question, is not found.
    """
    found = {match[0].lstrip("'’"): match[1] for match in _PASSIVE.finditer(text)}
    for words, participle in found.items():
        if participle.lower() not in adjectives:
            yield " ".join(words.split())


def double_negatives(text: str) -> Iterator[str]:
    """Yield what says no twice in one part of a sentence, each once: `not unusual`, `cannot say nothing`."""
    for words in dict.fromkeys(match[0] for match in _DOUBLE.finditer(text)):
        yield " ".join(words.split())
