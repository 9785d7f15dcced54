"""What a trainer did where libyaml says that a text is not YAML.

libyaml names what it was reading (the context) and what it met (the problem), each with its mark. Some
slips show only lines later, so the lines around the mark are read too.
"""

import re
from dataclasses import dataclass

from yaml import MarkedYAMLError

Where = tuple[int, int]  # line and column, both from 0
Slip = tuple[str, Where, dict[str, str]]
"""A code of `sentences.SYNTAX`, its place, and the words that fill its sentence."""

_QUOTED_KEY = re.compile(r"""\s*(?:-\s+)*(?:"[^"]*"|'[^']*')""")
_DASHES = re.compile(r"\s*(?:-\s+)*")
_COLON = re.compile(r":(?=\s|$)")


@dataclass(frozen=True, slots=True)
class _Error:
    context: str
    problem: str
    begun: Where
    """Where what libyaml was reading begins."""
    met: Where
    """Where it met the problem."""
    last: Where
    """Where the last text before that begins."""
    lines: list[str]

    def at(self, where: Where) -> str:
        """Return the character at a place, or nothing at the end of a line."""
        line, column = where
        return self.lines[line][column : column + 1] if line < len(self.lines) else ""

    def begins_line(self) -> bool:
        """Return whether the problem is the first thing on its line."""
        line, column = self.met
        return line >= len(self.lines) or not self.lines[line][:column].strip()

    def quote_is_open(self) -> bool:
        """Return whether the last text is a quoted one that has swallowed the ends of lines."""
        return self.at(self.last) in ('"', "'") and self.last[0] < self.met[0] and not self.begins_line()


def slip(error: MarkedYAMLError, lines: list[str], last: Where) -> Slip:
    """Return what is wrong, and where. `last` is where the last text that was read begins."""
    met = (error.problem_mark.line, error.problem_mark.column) if error.problem_mark else (0, 0)
    begun = (error.context_mark.line, error.context_mark.column) if error.context_mark else met
    return _slip(_Error(error.context or "", error.problem or "", begun, met, last, lines))


def key_end(line: str) -> int | None:
    """Return the index behind the colon that ends a line's key, or None where the line has no key."""
    quoted = _QUOTED_KEY.match(line)
    colon = _COLON.search(line, quoted.end() if quoted else 0)
    return colon.end() if colon else None


def _slip(error: _Error) -> Slip:
    context, problem = error.context, error.problem
    if "tab character" in problem or error.at(error.met) == "\t":
        return "tab_indent", error.met, {}
    if context == "while scanning a quoted scalar":
        return "open_quote", error.begun, {}
    if context == "while parsing a quoted scalar":
        return "backslash", error.met, {}
    if context == "while scanning a block scalar":
        return "block_text", error.begun, {}
    if problem == "could not find expected ':'":
        return "missing_colon", error.begun, {}
    if problem.startswith("mapping values"):
        return _colon(error)
    if problem.startswith("did not find expected ',' or"):
        return _in_brackets(error)
    if problem in ("did not find expected key", "did not find expected '-' indicator"):
        return _between_parts(error)
    if character := error.at(error.begun):
        return "reserved_character", error.begun, {"character": character}
    return "open_bracket", error.last, {}


def _colon(error: _Error) -> Slip:
    """Name a colon that cannot end a key: it, the line's indentation or the line above is wrong."""
    line, column = error.met
    here = error.lines[line]
    if key_end(here[:column]) is not None:
        return "extra_colon", error.met, {}
    above, keyless = line - 1, None
    while above >= 0 and ((text := error.lines[above].strip()).startswith("#") or key_end(text) is None):
        keyless = above if text and not text.startswith("#") else keyless
        above -= 1
    if keyless is None or _is_text(error.lines[above] if above >= 0 else ":", error.lines[keyless], here):
        return "indentation", (line, _indent(here)), {}
    return "missing_colon", (keyless, _begin(error.lines[keyless])), {}


def _is_text(above: str, keyless: str, here: str) -> bool:
    """Return whether a line without a key is no key that lacks its colon, but a text, or a part of one.

    `above` is the last line before it with a key, `here` the one after it.
    """
    if keyless.lstrip().startswith("- "):
        return _begin(here) != _begin(keyless)
    return not above.rstrip().endswith(":") and _indent(keyless) > _indent(above)


def _in_brackets(error: _Error) -> Slip:
    if error.quote_is_open():
        return "open_quote", error.last, {}
    if error.met[0] != error.begun[0] or error.at(error.met) in ("]", "}", ""):
        return "open_bracket", error.begun, {}
    return ("extra_colon" if error.at(error.met) == ":" else "text_after"), error.met, {}


def _between_parts(error: _Error) -> Slip:
    if error.quote_is_open():
        return "open_quote", error.last, {}
    if not error.begins_line():
        return "text_after", error.met, {}
    if error.met[1] != error.begun[1]:
        return "indentation", error.met, {}
    if error.at(error.met) == ":":
        return "reserved_character", error.met, {"character": ":"}
    return "mixed_list", error.met, {}


def _begin(line: str) -> int:
    """Return the index where a line's key or text begins, past its dashes."""
    dashes = _DASHES.match(line)
    return dashes.end() if dashes else 0


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
