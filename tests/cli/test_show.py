"""Text on a terminal: lines are broken between words, and stay set in."""

import io
import sys

import pytest

from dpup_assistant.cli.show import WIDEST, show


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def shown(monkeypatch: pytest.MonkeyPatch, text: str, columns: int = 20) -> list[str]:
    """The lines that stand on a terminal."""
    terminal = Terminal()
    monkeypatch.setattr(sys, "stdout", terminal)
    monkeypatch.setenv("COLUMNS", str(columns))
    show(text)
    return terminal.getvalue().split("\n")[:-1]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("one two", ["one two"]),
        ("one two three four five", ["one two three four", "five"]),
        ("  one two three four five", ["  one two three four", "  five"]),
        ("  1  Yes, one two three four", ["  1  Yes, one two", "     three four"]),
        ("  2. Ring back on a number", ["  2. Ring back on a", "     number"]),
        ("one self-harm, well-being, five", ["one self-harm,", "well-being, five"]),
        ("one\n\n  two\n", ["one", "", "  two", ""]),
        ("a" * 30 + " b", ["a" * 30, "b"]),
        (
            "dpup-assistant check /some/very-long/path.yaml",
            ["dpup-assistant check", "/some/very-long/path.yaml"],
        ),
    ],
)
def test_lines_are_broken_between_words(monkeypatch: pytest.MonkeyPatch, text: str, lines: list[str]) -> None:
    assert shown(monkeypatch, text) == lines


def test_lines_are_no_wider_than_can_be_read(monkeypatch: pytest.MonkeyPatch) -> None:
    assert max(map(len, shown(monkeypatch, "word " * 100, columns=300))) in range(WIDEST - 5, WIDEST + 1)


def test_a_file_gets_the_lines_as_they_are(capsys: pytest.CaptureFixture[str]) -> None:
    show("word " * 100)
    assert capsys.readouterr().out == "word " * 100 + "\n"
