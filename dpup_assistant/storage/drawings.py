"""The icons that come with the program, and the fonts for the names of languages."""

from dpup_assistant.storage.paths import resources_folder


def drawing(name: str) -> str:
    """Return an icon's SVG, or "" where its file is missing: its word stands beside it anyway."""
    try:
        return (resources_folder() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    except (OSError, UnicodeError):
        return ""


def language_fonts() -> dict[str, bytes]:
    """Return the fonts for the names of languages, by the names of their files. Raises OSError."""
    folder = resources_folder() / "fonts" / "languages"
    return {path.stem: path.read_bytes() for path in sorted(folder.glob("*.[ot]tf"))}
