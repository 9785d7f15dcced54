"""The icons that come with the program, as drawings for paper and web pages."""

from dpup_assistant.storage.paths import resources_folder


def drawing(name: str) -> str:
    """Return an icon's SVG, or "" where its file is missing: its word stands beside it anyway."""
    try:
        return (resources_folder() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    except (OSError, UnicodeError):
        return ""
