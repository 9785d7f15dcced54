"""Why the policy exists: the journey from 2016 to 2019 and what people said. Out of journey.yaml."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that happened on the way."""

    when: str
    """The time, as it is read, such as "April 2017"."""
    title: str
    """What happened, in a line."""
    icon: str
    """The name of an icon, without .svg."""
    text: str
    """What it was about, a paragraph each line."""
    points: tuple[str, ...] = ()
    """What to know of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """How many there were of something."""

    number: str
    """The number, as it is read, such as "1,047"."""
    words: str
    """What there were so many of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """What was heard again and again."""

    words: str
    """The theme, as it was written down."""
    icon: str
    """The name of an icon, without .svg."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """What somebody said."""

    words: str
    """Their words, as they were written down."""
    meaning: str | None = None
    """The same in English, where the source has it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """A picture of the story, with its caption."""

    picture: str
    """The name of a drawing of resources/learn/pictures, without .svg."""
    described: str
    """What is seen on it, for a person who does not see it."""
    caption: str
    """The words under it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Journey:
    """All of journey.yaml."""

    intro: str
    """What it is about, before the first event."""
    events: tuple[Event, ...]
    """What happened, in its order."""
    numbers: tuple[Figure, ...]
    """How many people were asked."""
    asked: tuple[str, ...]
    """What they were asked."""
    themes: tuple[Theme, ...]
    """The themes that were heard again and again."""
    voices: tuple[Voice, ...]
    """What people said."""
    story: tuple[Frame, ...]
    """What the policy is for, in pictures."""
