"""Small trees in files, for tests of what lies in folders."""

from pathlib import Path

from tests.check.small_tree import TEXT


def write_tree(folder: Path, name: str, **replaced: str) -> Path:
    """A good tree in a file, with the texts of some of its first keys replaced."""
    text = TEXT.replace("id: small\n", f"id: {name}\n")
    for key, value in replaced.items():
        start = text.index(f"\n{key}:")
        text = f"{text[:start]}\n{key}: {value}{text[text.index(chr(10), start + 1) :]}"
    return write(folder, f"{name}.yaml", text)


def write(folder: Path, name: str, text: str | bytes) -> Path:
    """A file in a folder, which is made where it is missing."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path
