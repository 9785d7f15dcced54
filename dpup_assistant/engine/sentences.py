"""Where the sentences of a text begin and end."""

import re
from collections.abc import Iterator

_QUOTE = r"[\"'”’)]"
ENDS = re.compile(  # the space after a stop and up to two closing quotes, or a new line
    rf"\s(?:(?<=[.!?]\s)|(?<=[.!?]{_QUOTE}\s)|(?<=[.!?]{_QUOTE}{{2}}\s)|(?<=\n))\s*"
)


def sentence_spans(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each sentence of a text begins, and where it ends with its stop. A line ends one too."""
    begin = 0
    gaps = [gap.span() for gap in ENDS.finditer(text)]
    for end, following in (*gaps, (len(text), 0)):
        if text[begin:end].strip():
            yield begin, end
        begin = following
