"""How this user likes the window: the one thing that is kept. Nothing about a person is ever in it."""

import json
from dataclasses import Field, dataclass, field, fields
from pathlib import Path
from typing import Any, Literal, get_args

from dpup_assistant.storage.paths import settings_file
from dpup_assistant.storage.saving import save

# Before raising it: would a program of the old format lose its user's choices?
FORMAT = 1
Theme = Literal["system", "light", "dark", "contrast"]
THEMES: tuple[Theme, ...] = get_args(Theme)
ShowThem = Literal["light", "dark"]
SHOW_THEM: tuple[ShowThem, ...] = get_args(ShowThem)
TEXT_SIZES = (100, 125, 150, 175, 200)
MINUTES = range(1, 61)

_MAX_BYTES = 100_000
_SIDE = {"allowed": range(200, 20_001)}
_IDLE = {"allowed": MINUTES}
_YES_NO = {"allowed": (False, True)}
_LONGEST_PATH = 32_767  # characters, Windows' own bound


@dataclass(frozen=True, slots=True)
class Managed:
    """What is set for all users of this computer."""

    file: Path | None = None
    """The file that sets it, if there is one."""
    names: frozenset[str] = frozenset()
    """The settings that it sets, by the name of their field."""
    notes: tuple[str, ...] = ()
    """A sentence for each thing that is wrong with it."""
    hides_key: bool = False
    """Whether it is so damaged that it may have named a key which must have signed the agency's trees."""


NOT_MANAGED = Managed()


class _Texts:
    """Allows every text of one line that is short enough."""

    def __init__(self, longest: int) -> None:
        """Take how many characters it may have."""
        self._longest = longest

    def __contains__(self, text: str) -> bool:
        """Return whether a text is short enough. JSON makes tabs and line ends of lone backslashes."""
        return len(text) <= self._longest and not any(sign < " " for sign in text)


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
    trees_folder: str = field(default="", metadata={"allowed": _Texts(_LONGEST_PATH)})
    """The agency's own trees folder, as it was chosen in the trainer's window; "" where none was."""
    trees_key: str = field(default="", metadata={"allowed": _Texts(200)})
    """The public key that must have signed the agency's trees, minisign's line of it; "" where none must."""
    managed: Managed = NOT_MANAGED
    """Which of these are set for all users of this computer. It is not kept with the others."""


def load_settings() -> tuple[Settings, str | None]:
    """Return the user's settings, and a sentence for them where their file could not be used.

    A file that is damaged, or of a newer program, is set aside. It raises nothing.
    """
    path = settings_file()
    try:
        with path.open("rb") as file:
            raw = file.read(_MAX_BYTES)
    except FileNotFoundError:
        return Settings(), None
    except OSError as error:
        return (
            Settings(),
            f"Your settings cannot be read ({error.strerror or error}). The usual ones are used.",
        )
    try:
        kept = json.loads(raw)
    except (ValueError, RecursionError):  # RecursionError: brackets without end
        kept = None
    number = kept.get("format") if isinstance(kept, dict) else None
    if not isinstance(number, int) or number < FORMAT:
        return Settings(), _set_aside(path, "damaged", "Your settings are damaged.")
    if number > FORMAT:
        return Settings(), _set_aside(path, "newer", "Your settings are of a newer program.")
    return Settings(
        **{each.name: kept[each.name] for each in _kept_fields() if _is_allowed(each, kept)}
    ), None


def save_settings(settings: Settings) -> str | None:
    """Save the user's settings. Return a sentence for them where that fails; the old ones are then kept."""
    kept = {each.name: getattr(settings, each.name) for each in _kept_fields()}
    text = json.dumps({"format": FORMAT, **kept}, indent=2)
    try:
        save(settings_file(), text.encode() + b"\n")
    except OSError as error:
        why = error.strerror or error
        return f"Your settings cannot be saved ({why}). They hold until you close the program."
    return None


def _kept_fields() -> list[Field[Any]]:
    """Return the fields of the settings that are kept."""
    return [each for each in fields(Settings) if "allowed" in each.metadata]


def _is_allowed(setting: Any, kept: dict[str, Any]) -> bool:
    """Return whether a setting is in the file, with a value that it can have."""
    value = kept.get(setting.name)
    return type(value) is type(setting.default) and value in setting.metadata["allowed"]


def _set_aside(path: Path, why: str, sentence: str) -> str:
    """Rename a settings file that cannot be used, so that saving does not replace it."""
    aside = path.with_name(f"{path.name}.{why}")
    try:
        path.replace(aside)
    except OSError:
        return f"{sentence} The usual ones are used."
    return f"{sentence} The usual ones are used, and the file is kept as {aside.name}."
