"""A tree file's text once it is read: mappings, lists and texts, nothing converted yet."""

Data = dict[str, "Data"] | list["Data"] | str


class Cut(str):
    """The empty text that is left where a comma inside { } ended a text: `{label: Yes, we do}`.

    Storage puts it as the value of the key `we do`, so that shape can name the slip once.
    """

    __slots__ = ()


class Spoilt(str):
    """The empty text that stands where the file holds something that cannot be judged.

    Storage puts it where it has already named a fault of the text: an alias, or the place where a syntax
    fault cut the file short. Nothing is to be said of it, nor of what hangs on it: it is neither empty nor
    unknown.
    """

    __slots__ = ()


class Decomposed(str):
    """A text that the file holds with macrons apart from their vowels, or otherwise not in normal form C.

    Storage composes it and puts it like this, so that the words can tell it once.
    """

    __slots__ = ()


LOST = "<<"
"""The key, with a Spoilt value, of a mapping that has lost entries to a fault of the text: a merge, or a
syntax fault that cut the file short. Nothing is to be said of this key, nor of what the mapping lacks: no key
missing from it, no id unknown because it is not in it. Every mapping that was open at the cut has it, the
whole file too.
"""
