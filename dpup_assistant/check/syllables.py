"""How many syllables an English word has: by its vowels, and a list of words that are said otherwise.

A dictionary of pronunciation would be right more often, but those at hand are large or not free to ship.
This is right for about nine everyday words in ten, which is enough for a grade over a whole script.
"""

import re
from functools import lru_cache

_VOWELS = re.compile(r"[aeiouy]+")
_SILENT_MIDDLE = re.compile(  # safe-ly, care-ful, state-ment, some-one
    r"(?<=[^aeiouy])e(?=(?:ly|ful|fully|less|ments?|ness|ty|one|things?|times|where|body|how|work)$)"
)
_SILENT_END = re.compile(  # take, shared, takes; not ta-ble, need-ed, box-es
    r"(?:(?<![aeiouy])(?<![^aeiouy]l)e"
    r"|(?<![aeiouytd])ed|(?<=[aeo]y)ed"
    r"|(?<![aeiouysxzcg])(?<!ch)(?<!sh)(?<![^aeiouy]l)es)$"
)
_SAID_APART = re.compile(  # me-dia, do-ing, sci-ence, cre-ate, qui-et, actu-al, play-er
    r"(?<![cstgx])i(?=[ao])|(?<=[aeiouy])ings?$|i(?=en[ct])|(?<=cr)e(?=a)|i(?=et)|u(?=al)|(?<=[aeo])y(?=er)"
)
_EXCEPTIONS = {
    "anyone": 3,
    "area": 3,
    "business": 2,
    "client": 2,
    "clients": 2,
    "every": 2,
    "everyone": 3,
    "everything": 3,
    "friend": 1,
    "friends": 1,
    "idea": 3,
    "ideas": 3,
    "maybe": 2,
    "patient": 2,
    "patients": 2,
    "people": 2,
    "someone": 2,
    "something": 2,
    "themselves": 2,
    "whenever": 3,
}


@lru_cache(maxsize=4096)
def syllables(word: str) -> int:
    """Return about how many syllables a word in small letters has, at least 1."""
    if word in _EXCEPTIONS:
        return _EXCEPTIONS[word]
    stem, negation, _ = word.partition("n't")
    letters = re.sub(r"[^a-z]", "", stem.partition("'")[0])
    said = _SILENT_END.sub("", _SILENT_MIDDLE.sub("", letters))
    count = len(_VOWELS.findall(said)) + len(_SAID_APART.findall(letters))
    return max(1, count) + (1 if negation and letters.endswith(("d", "s", "ve")) else 0)
