"""Whether a question's title asks one thing."""

import re

_AUXILIARY = "am|are|can|could|did|do|does|had|has|have|is|may|might|should|was|were|will|would"
_SUBJECT = (
    "a|an|another|anybody|anyone|anything|he|her|his|i|it|its|my|nobody|our|she|somebody|someone|something|that|"
    "the|their|there|these|they|this|those|we|you|your"
)
_ASKS = "how|what|when|where|which|who|whose|why"
_ASKED = rf"(?:{_AUXILIARY})(?:n['’]t)?\s+(?:{_SUBJECT})\b"
_ANOTHER = re.compile(
    rf"\b(?:and\s+{_ASKED}|or\s+{_ASKED}(?:\W+\w+){{3}}|(?:and|or)\s+(?:{_ASKS})\s+{_ASKED})", re.IGNORECASE
)


def asks_two_things(title: str) -> bool:
    """Return whether a title asks two questions: it has two question marks, or "and" or "or" joins two.

    Only what certainly begins a second question counts: "and is it safe", "and what do they want", "or do you
    want it fixed". "Is it private and safe?" is one, and so is "Did it hurt them, or could it?"
    """
    return title.count("?") > 1 or bool(_ANOTHER.search(title))
