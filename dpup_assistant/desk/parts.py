"""The words of an explanation in parts: a point at a time, and at last the question that they tell back."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from dpup_assistant.engine.explanation import Explanation
from dpup_assistant.engine.words import Paragraph, Words


@dataclass(frozen=True, slots=True)
class Parts:
    """What is said, a paragraph a part, and which of them is shown."""

    said: tuple[Paragraph, ...] = ()
    asks: bool = False
    """Whether the last part is the question that they tell back."""
    at: int = 0
    whole: bool = False
    """Whether all parts are shown at once."""

    @property
    def shown(self) -> tuple[Paragraph, ...]:
        """The paragraphs that are shown."""
        return self.said if self.whole else self.said[self.at : self.at + 1]

    @property
    def at_end(self) -> bool:
        """Whether the last part is shown."""
        return self.whole or self.at >= len(self.said) - 1

    @property
    def at_start(self) -> bool:
        """Whether no part comes before what is shown."""
        return self.whole or self.at == 0

    @property
    def asks_now(self) -> bool:
        """Whether the question is among what is shown."""
        return self.asks and self.at_end

    @property
    def words(self) -> tuple[Paragraph, ...]:
        """The paragraphs that are shown, without the question."""
        return self.shown[:-1] if self.asks_now else self.shown

    def move(self, steps: int) -> "Parts":
        """Return the parts so many further on, or, below 0, back, as far as they go."""
        return replace(self, at=min(max(self.at + steps, 0), len(self.said) - 1))


def parts_of(explanation: Explanation, said: Sequence[Paragraph] | None = None) -> Parts:
    """Return the parts of what is said: an explanation's full words, unless others of it are given."""
    said = tuple(explanation.say if said is None else said)
    if not explanation.teach_back:
        return Parts(said)
    return Parts((*said, (Words(explanation.teach_back),)), asks=True)


def other_words(explanation: Explanation, said: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """Return the wording to say it again in: the other words, or after those the full ones."""
    other = explanation.say_again
    return other if other and tuple(said[: len(other)]) != other else explanation.say
