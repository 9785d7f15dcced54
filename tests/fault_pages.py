"""Writes docs/faults.md, all faults with their examples: `make docs`."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from dpup_assistant.storage.fault_help import GROUPS, FaultHelp, fault_help
from dpup_assistant.storage.library import open_library
from dpup_assistant.storage.paths import docs_folder, shipped_trees_folder

FILE = docs_folder() / "faults.md"
HEAD = """\
# All faults

What the trainer's window and `dpup-assistant check` can say of a tree, and how to mend it. An error keeps a
tree from being published; a warning does not. The window shows the same help beside each fault. In the
examples `# here` marks the line that is wrong; the whole files lie in `docs/faults`.

This page is made by `make docs` from those files, which the tests judge.
"""


def page() -> str:
    """The whole page."""
    library = open_library(None, date(2026, 11, 22))
    parts = [HEAD]
    for group, codes in GROUPS.items():
        parts.append(f"## {group}\n")
        for code in codes:
            found = fault_help(code, library)
            assert found, f"{code} has no help"
            parts += entry(found)
    return "\n".join(parts)


def entry(found: FaultHelp) -> Iterator[str]:
    """The parts about one fault."""
    severity = "An error" if found.severity == "error" else "A warning"
    yield f"### {found.code}\n"
    if found.wrong:
        yield f"{found.wrong} {found.mend}\n"
    yield f"{severity}: “{shown(found.says)}” {shown(found.hint)}\n"
    if found.example:
        yield "\n".join(["```yaml", *map(shown, found.example), "```\n"])


def shown(words: str) -> str:
    """Words without this computer's folders, and with a sign for each character that nobody can see."""
    there = words.replace(str(Path(shipped_trees_folder(), "x"))[:-1], "trees/")
    return "".join(
        letter if letter.isprintable() or letter == "\t" else "\N{REPLACEMENT CHARACTER}" for letter in there
    )


if __name__ == "__main__":
    FILE.write_text(page(), encoding="utf-8")
