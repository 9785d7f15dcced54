"""A tree file's text once it is read: mappings, lists and texts, nothing converted yet."""

Data = dict[str, "Data"] | list["Data"] | str


class Cut(str):
    """The empty text that is left where a comma inside { } ended a text: `{label: Yes, we do}`.

    Storage puts it as the value of the key `we do`, so that shape can name the slip once.
    """

    __slots__ = ()


class Spoilt(str):
    """The empty text that stands where the file holds something that cannot be judged.

    Storage puts it where it has already named a fault of the text: an alias, or the place where a syntax fault
    cut the file short. Nothing is to be said of it, nor of what hangs on it: it is neither empty nor unknown.
    """

    __slots__ = ()
