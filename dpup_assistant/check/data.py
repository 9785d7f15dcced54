"""A tree file's text once it is read: mappings, lists and texts, nothing converted yet."""

Data = dict[str, "Data"] | list["Data"] | str


class Cut(str):
    """The empty text that is left where a comma inside { } ended a text: `{label: Yes, we do}`.

    Storage puts it as the value of the key `we do`, so that shape can name the slip once.
    """

    __slots__ = ()
