"""How this user likes the window, and how the desk works. Nothing about a person is ever in it."""

import errno
import json
from contextlib import suppress
from dataclasses import Field, dataclass, field, fields
from pathlib import Path
from typing import Any, Literal, get_args

from dpup_assistant.storage.files import is_there, read_small
from dpup_assistant.storage.paths import NOWHERE, is_portable, program_folder, settings_file
from dpup_assistant.storage.settings.kinds import FORMAT, Texts, is_allowed
from dpup_assistant.storage.settings.managed import NOT_MANAGED, Managed, load_managed

Theme = Literal["system", "light", "dark", "contrast"]
THEMES: tuple[Theme, ...] = get_args(Theme)
ShowThem = Literal["light", "dark"]
SHOW_THEM: tuple[ShowThem, ...] = get_args(ShowThem)
TEXT_SIZES = (100, 125, 150, 175, 200)
MINUTES = range(1, 61)

_SIDE = {"allowed": range(200, 20_001)}
_IDLE = {"allowed": MINUTES}
_YES_NO = {"allowed": (False, True)}
_LONGEST_PATH = 32_767  # characters, Windows' own bound
_SENTENCES = {"damaged": "Your settings are damaged.", "newer": "Your settings are of a newer program."}
_UNTIL_CLOSED = "They hold until you close the program."


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How this user likes the window. In place of a value that is not allowed the default is loaded."""

    width: int = field(default=1000, metadata=_SIDE)
    """Of the window, in pixels that do not depend on the screen."""
    height: int = field(default=720, metadata=_SIDE)
    maximized: bool = field(default=False, metadata=_YES_NO)
    text_size: int = field(default=100, metadata={"allowed": TEXT_SIZES})
    """In per cent of the system's."""
    theme: Theme = field(default="system", metadata={"allowed": THEMES})
    idle_question: int = field(default=5, metadata=_IDLE)
    """The minutes after which an idle desk clears a question."""
    idle_outcome: int = field(default=20, metadata=_IDLE)
    """The minutes after which an idle desk clears an outcome."""
    show_them: ShowThem = field(default="light", metadata={"allowed": SHOW_THEM})
    """What is shown to the person: black on pale (light), or white on black (dark)."""
    second_screen: bool = field(default=True, metadata=_YES_NO)
    """Whether it stands on a second screen where there is one: not where both face the worker."""
    number_keys: bool = field(default=True, metadata=_YES_NO)
    """Whether the keys 1 to 9 pick an option."""
    voice: bool = field(default=False, metadata=_YES_NO)
    """Whether the words can be read aloud, where this computer has a voice."""
    edit_trees: bool = field(default=True, metadata=_YES_NO)
    """Whether the first page leads to the trainer's window."""
    count_walks: bool = field(default=False, metadata=_YES_NO)
    """Whether decisions opened and outcomes reached are counted, by the month and without people."""
    trees_folder: str = field(default="", metadata={"allowed": Texts(_LONGEST_PATH)})
    """The agency's own trees folder, as it was chosen in the trainer's window; "" where none was.

    A relative one is meant from the program's folder.
    """
    trees_key: str = field(default="", metadata={"allowed": Texts(200)})
    """The public key that must have signed the agency's trees, minisign's line of it; "" where none must."""
    managed: Managed = NOT_MANAGED
    """Which of these are set for all users of this computer. It is not kept with the others."""


_KEPT: dict[str, Field[Any]] = {each.name: each for each in fields(Settings) if each.name != "managed"}


def load_settings(set_aside: bool = True) -> tuple[Settings, str | None]:
    """Return the settings, and a sentence for the user where their own file could not be used.

    What is set for this computer stands in place of the user's own. A file of their own that is damaged, or
    of a newer program, is set aside, unless whoever asks tells nobody of it. It raises nothing.
    """
    own, note = _load_own(set_aside)
    values, managed = load_managed(_KEPT)
    return Settings(**{**own, **values}, managed=managed), note


def save_settings(settings: Settings) -> str | None:
    """Save the user's settings. Return a sentence for them where that fails; the old ones are then kept.

    In place of what is set for this computer the user's own stays, for the day when it is set no more.
    """
    from dpup_assistant.storage.saving.saving import save  # the first page must not wait for it

    path = settings_file()
    if path.is_relative_to(NOWHERE):
        return f"This computer has no folder to keep your settings in. {_UNTIL_CLOSED}"
    try:
        if is_there(path) and not path.is_file():
            raise OSError(errno.EINVAL, "it is not a file")
        save(path, _as_text(settings).encode() + b"\n")
    except OSError as error:
        return f"Your settings cannot be saved in {path} ({error.strerror or error}). {_UNTIL_CLOSED}"
    return None


def _as_text(settings: Settings) -> str:
    """Return what is kept of settings, as JSON."""
    kept = {name: getattr(settings, name) for name in _KEPT}
    kept["trees_folder"] = _from_program(settings.trees_folder)
    if settings.managed.names:
        own = _own_as_it_is()
        kept |= {name: own.get(name, _KEPT[name].default) for name in settings.managed.names}
    return json.dumps({"format": FORMAT, **kept}, indent=2)


def _from_program(folder: str) -> str:
    """Return a folder as it is kept: where it lies in a portable program's, as seen from there.

    A stick has another letter in the next computer.
    """
    if folder and is_portable() and Path(folder).is_relative_to(program_folder()):
        return Path(folder).relative_to(program_folder()).as_posix()
    return folder


def _load_own(set_aside: bool) -> tuple[dict[str, Any], str | None]:
    """Return the user's own values, and a sentence where their file could not be used."""
    path = settings_file()
    try:
        kept, why = _read_own(path)
    except (FileNotFoundError, NotADirectoryError):
        return {}, None
    except OSError as error:
        return {}, f"Your settings cannot be read ({error.strerror or error}). The usual ones are used."
    if not why:
        return _allowed(kept), None
    return {}, _set_aside(path, why) if set_aside else None


def _own_as_it_is() -> dict[str, Any]:
    """Return the user's own values as far as they can be read now."""
    with suppress(OSError):
        return _allowed(_read_own(settings_file())[0])
    return {}


def _read_own(path: Path) -> tuple[dict[str, Any], str]:
    """Return what stands in the user's file, and why it cannot be used, else "". Raises OSError."""
    try:
        kept = json.loads(read_small(path))
    except (ValueError, RecursionError):  # RecursionError: brackets without end
        kept = None
    number = kept.get("format") if isinstance(kept, dict) else None
    if not isinstance(number, int) or number < FORMAT:
        return {}, "damaged"
    return (kept, "") if number == FORMAT else ({}, "newer")


def _allowed(kept: dict[str, Any]) -> dict[str, Any]:
    """Return the settings that can be what they are in the user's file."""
    return {name: kept[name] for name, each in _KEPT.items() if name in kept and is_allowed(each, kept[name])}


def _set_aside(path: Path, why: str) -> str:
    """Rename a settings file that cannot be used, so that saving does not replace it. Return the sentence."""
    sentence = _SENTENCES[why]
    aside = path.with_name(f"{path.name}.{why}")
    try:
        path.replace(aside)
    except OSError:
        return f"{sentence} The usual ones are used."
    return f"{sentence} The usual ones are used, and the file is kept as {aside.name}."
