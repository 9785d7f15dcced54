"""What is set for all users of this computer, by whoever looks after it: managed.json.

It lies in the machine's own place or, where none is there, beside the program. It holds the keys of
settings.json, as many of them as are wanted.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import Field, dataclass
from pathlib import Path
from typing import Any

from dpup_assistant.storage.files import is_there, read_small
from dpup_assistant.storage.paths import machine_folders, program_folder
from dpup_assistant.storage.settings.kinds import FORMAT, is_allowed, on_offer

FILE = "managed.json"
KEY = "trees_key"
_LONGEST = 60  # characters that are shown of a key

_TELL = "Tell whoever looks after this computer."
_NOTHING_HOLDS = (
    "Nothing that it sets holds. Your agency's trees are not used until it is mended, "
    "for they may have to be signed."
)
_NO_TREES = "Your agency's trees are not used until it is mended, for they may have to be signed."
_REST_HOLDS = "The rest of it holds."
_BACKSLASH = "a \\ in a path must stand twice, as in \\\\\\\\server\\\\trees"


@dataclass(frozen=True, slots=True)
class Managed:
    """What is set for all users of this computer."""

    file: Path | None = None
    """The file that sets it, if there is one."""
    names: frozenset[str] = frozenset()
    """The settings that it sets, by their keys."""
    notes: tuple[str, ...] = ()
    """The sentences for each thing that is wrong with it."""
    hides_key: bool = False
    """Whether it may name the key that must have signed the agency's trees, where nobody can read it."""

    @property
    def note(self) -> str:
        """The first of the notes, and where the others are told, for a page that has little room."""
        more = f" That is 1 of {len(self.notes)}: the command dpup-assistant trees tells them all."
        return "".join(self.notes[:1]) + (more if len(self.notes) > 1 else "")


NOT_MANAGED = Managed()


class _Object(list[tuple[str, Any]]):
    """The keys and values of a JSON object, those that stand twice among them."""


class _Damaged(Exception):  # noqa: N818 - it is a part of a sentence for the user, whom no error concerns
    """What is wrong with a file as a whole. Its text says where, and what."""


def load_managed(settings: Mapping[str, Field[Any]]) -> tuple[dict[str, Any], Managed]:
    """Return the values that are set for this computer, by their keys, and what there is to know of them.

    `settings` are those there are. It raises nothing.
    """
    for folder in (*machine_folders(), program_folder()):
        file = folder / FILE
        try:
            return _judged(file, read_small(file), settings)
        except OSError as error:
            if not is_there(file):
                continue
            note = f"{file} cannot be read ({error.strerror or error}). {_NOTHING_HOLDS} {_TELL}"
        except _Damaged as why:
            note = f"{file}{why}. {_NOTHING_HOLDS} {_TELL}"
        return {}, Managed(file, notes=(note,), hides_key=True)
    return {}, NOT_MANAGED


def _judged(file: Path, raw: bytes, settings: Mapping[str, Field[Any]]) -> tuple[dict[str, Any], Managed]:
    """Return the values that can be used. Raises _Damaged where none can."""
    text, entries = _entries(raw)
    found = dict(entries)
    values = {
        name: value for name, value in found.items() if name in settings and is_allowed(settings[name], value)
    }
    notes, hides_key = [], False
    for name, why in _wrong(entries, values, settings):
        may_be_key = name not in values and KEY in (name, _near(name, settings))
        hides_key = hides_key or may_be_key
        rest = _NO_TREES if may_be_key else _REST_HOLDS
        notes.append(f"{file}, line {_line(text, name)}: {why}. {rest} {_TELL}")
    return values, Managed(file, frozenset(values), tuple(notes), hides_key)


def _entries(raw: bytes) -> tuple[str, _Object]:
    """Return a file's text, and the keys and values in it but for its format. Raises _Damaged."""
    try:
        text = raw.decode(json.detect_encoding(raw))  # as Windows' own editors write it, too
        entries = json.loads(text, object_pairs_hook=_Object)
    except json.JSONDecodeError as error:
        what = _BACKSLASH if "escape" in error.msg else "it is not JSON from there on"
        raise _Damaged(f", line {error.lineno}, column {error.colno}: {what}") from error
    except (ValueError, RecursionError) as error:  # RecursionError: brackets without end
        raise _Damaged(" is damaged") from error
    if not isinstance(entries, _Object):
        raise _Damaged(' holds no settings: they stand as "key": value between { and }')
    number = dict(entries).get("format", FORMAT)
    if type(number) is not int or number != FORMAT:
        raise _Damaged(f", line {_line(text, 'format')}: the format that this program reads is {FORMAT}")
    return text, _Object(entry for entry in entries if entry[0] != "format")


def _wrong(
    entries: _Object, values: Mapping[str, Any], settings: Mapping[str, Field[Any]]
) -> Iterator[tuple[str, str]]:
    """Yield the keys that something is wrong with, and what."""
    names = [name for name, _ in entries]
    for name in dict.fromkeys(names):
        if name not in settings:
            near = _near(name, settings)
            yield name, f"there is no setting {_shown(name)}" + (f", perhaps {near} is meant" if near else "")
        elif name not in values:
            yield name, f"{name} must be {on_offer(settings[name])}"
        elif names.count(name) > 1:
            yield name, f"{name} stands here again, and this one counts"


def _near(name: str, settings: Mapping[str, Field[Any]]) -> str | None:
    from dpup_assistant.check.near import NearMiss  # a window must not wait for it

    return NearMiss()(name, list(settings))


def _shown(name: str) -> str:
    return name[:_LONGEST] if name.isprintable() else json.dumps(name[:_LONGEST])


def _line(text: str, name: str) -> int:
    """Return the line of a key, the last one of that name, or 1 where it is written with escapes."""
    places = [found.start() for found in re.finditer(rf'"{re.escape(name)}"\s*:', text)]
    return text.count("\n", 0, places[-1]) + 1 if places else 1
