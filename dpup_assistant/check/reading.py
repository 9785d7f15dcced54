"""One judging of a file: the faults found so far, and its share of near misses."""

from collections.abc import Iterable, Mapping

from dpup_assistant.check.data import Cut, Data, Spoilt
from dpup_assistant.check.near import Guess, NearMiss
from dpup_assistant.check.sentences import SENTENCES
from dpup_assistant.engine.fault import Fault, Path

LONGEST = 60  # letters of a trainer's text that a message repeats
OURS = ("way", "why", "mend", "use", "command")  # places that are filled with words of this program's


class Reading:
    """The faults found so far in one file.

    `unread` counts what could not be read as a value: the errors, and what a fault of the text spoilt.
    `slips` holds the keys that have no meaning where they stand, each with the key that is meant, if any.
    """

    def __init__(self) -> None:
        """Begin with no fault."""
        self.faults: list[Fault] = []
        self.unread = 0
        self.slips: dict[Path, str | None] = {}
        self.near = NearMiss()

    def add(self, code: str, path: Path, near: str | None = None, **words: object) -> None:
        """Note a fault. Takes what `fault` takes."""
        found = fault(code, path, near, **words)
        self.faults.append(found)
        self.unread += found.severity == "error"

    def text(self, data: Data, path: Path) -> str | None:
        """Return a text that says something; None, and a fault, where there is none."""
        if isinstance(data, str) and data and not data.isspace():
            return data
        self.wrong_part("text", data, path)
        return None

    def wrong_part(self, wanted: str, data: Data, path: Path) -> None:
        """Note that something else stands where a text, a list or a mapping belongs."""
        if isinstance(data, Spoilt):
            self.unread += 1
        elif isinstance(data, Cut):
            self.add("comma_in_braces", path)
        elif isinstance(data, str) and (not data or data.isspace()):
            self.add("empty_value", path)
        else:
            got = "text" if isinstance(data, str) else "list" if isinstance(data, list) else "mapping"
            self.add(f"{got}_for_{wanted}", path)


def fault(code: str, path: Path, near: str | None = None, **words: object) -> Fault:
    """Return the fault of a code at a path.

    `near` is what was perhaps meant; it takes the hint's place. `words` fill the sentence's places: a text
    of the trainer's is cut where it is long, and lists are joined by commas.
    """
    sentence = SENTENCES[code]
    shown = {name: _shown(word) if name not in OURS else str(word) for name, word in words.items()}
    hint = f"Did you mean `{near}`?" if near else sentence.hint.format(**shown)
    on_key = sentence.on_key and bool(path) and isinstance(path[-1], str)
    message = sentence.message.format(**shown)
    return Fault(code, path, message, hint, sentence.severity, on_key, _swap(near, words))


def _swap(near: str | None, words: Mapping[str, object]) -> tuple[str, str] | None:
    """Return what stands in the file, the first of the words, and what alone can be meant in its place."""
    meant = near or words.get("right") or words.get("file")
    if not meant or isinstance(meant, Guess):
        return None
    return str(next(iter(words.values()))), str(meant)


def short(text: str) -> str:
    """Return a text on one line, cut where it is long."""
    line = " ".join(text[: 4 * LONGEST].split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1].rstrip() + "…"


def _shown(word: object) -> str:
    """Return a word as a message shows it."""
    if isinstance(word, Iterable) and not isinstance(word, str):
        return ", ".join(word)
    return short(str(word))
