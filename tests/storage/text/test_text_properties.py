"""What holds for every file, whatever is in it."""

import sys
from typing import Any, cast
from unicodedata import normalize

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from dpup_assistant.check.data import LOST, Data
from dpup_assistant.engine.fault import Path
from dpup_assistant.storage.text.located import Located, read_text
from dpup_assistant.storage.text.raw import UNSEEN

SIGNS = [
    *"abc:-?,[]{}#&*!|>'\"%@` \t\n\\",
    ": ",
    "- ",
    "\n  ",
    "\n    ",
    "<<",
    "---\n",
    "...",
    "a: b",
    "\r\n",
]
YAML = st.lists(st.sampled_from(SIGNS), max_size=60).map("".join)


def nested(texts: Any, keys: Any, smallest: int) -> Any:
    """Texts, and lists and mappings of them in one another."""

    def wider(parts: Any) -> Any:
        lists = st.lists(parts, min_size=smallest, max_size=4)
        return lists | st.dictionaries(keys, parts, min_size=smallest, max_size=4)

    return st.recursive(texts, wider, max_leaves=20)


TEXTS = st.text(max_size=20).map(lambda text: normalize("NFC", UNSEEN.sub("", text).strip()))
KEYS = TEXTS.filter(lambda key: key != LOST)
FILES = st.dictionaries(KEYS, nested(TEXTS, KEYS, 0), max_size=6)
WORDS = st.text("abcdeāō", min_size=1, max_size=8)
PLAIN = st.dictionaries(WORDS, nested(WORDS, WORDS, 1), min_size=1)


class Dumper(yaml.SafeDumper):
    """Writes no aliases, for the format has none."""

    def ignore_aliases(self, data: object) -> bool:
        return True


def dumped(data: object) -> bytes:
    return yaml.dump(data, Dumper=Dumper, default_style='"', allow_unicode=True, width=80).encode()


@given(st.binary(max_size=200))
@example(b"\xff\xfe")
@example(b"\xef\xbb\xbf")
def test_any_bytes_give_data_or_faults(raw: bytes) -> None:
    judge(read_text(raw, "a.yaml"), raw)


@given(YAML)
def test_anything_like_yaml_gives_data_or_faults(text: str) -> None:
    judge(read_text(text.encode(), "a.yaml"), text.encode())


def judge(located: Located, raw: bytes) -> None:
    """A file that gives nothing has a fault, and a fault stands in the file."""
    assert located.data is not None or located.faults
    lines = raw.decode(errors="replace").splitlines()
    places = [(fault.line, fault.column) for fault in located.faults]
    assert places == sorted(places)
    assert all(1 <= line <= len(lines) + 1 and column >= 1 for line, column in places)


@given(FILES)
def test_quoted_text_comes_back_but_for_the_spaces_round_it(data: dict[str, Data]) -> None:
    located = read_text(dumped(data), "a.yaml")
    assert located.faults == ()
    assert located.data == data


@given(PLAIN, st.booleans())
def test_every_text_and_key_stands_where_its_place_says(data: dict[str, Data], in_braces: bool) -> None:
    text = yaml.dump(data, Dumper=Dumper, allow_unicode=True, default_flow_style=in_braces, sort_keys=False)
    located = read_text(text.encode(), "a.yaml")
    assert located.faults == ()
    lines = text.splitlines()
    for path, word, on_key in words(data):
        line, column = located.place(path, on_key)
        assert lines[line - 1][column - 1 :].startswith(word)


def words(part: Data, path: Path = ()) -> list[tuple[Path, str, bool]]:
    """Every key and text of a part, with its path and whether it is a key."""
    if isinstance(part, str):
        return [(path, part, False)]
    entries = part.items() if isinstance(part, dict) else enumerate(part)
    found = [((*path, key), str(key), True) for key in part] if isinstance(part, dict) else []
    return found + [word for key, value in entries for word in words(value, (*path, key))]


def test_the_parser_takes_every_character_that_a_file_may_hold() -> None:
    allowed = [c for c in map(chr, range(sys.maxunicode + 1)) if not UNSEEN.match(c) and c not in '\n\r"\\']
    text = "".join(allowed)
    located = read_text(f'a: "b{text}b"'.encode(), "a.yaml")
    assert located.faults == ()
    assert cast(dict[str, str], located.data)["a"] == f"b{text}b"


@pytest.mark.parametrize("character", ["\0", "\x1b", "\x85", "\u2028", "\ufeff", "\ue000", "\ufffe"])
def test_a_character_that_no_file_may_hold_is_a_fault(character: str) -> None:
    assert read_text(f"a: b{character}c".encode(), "a.yaml").faults
