"""The trainer's guide is at hand: by F1, by its button, and at the help for a fault."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from dpup_assistant.check.grade import LONG, Grader, sentences, words_in
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.fields import SearchField
from dpup_assistant.kit.labels import Text
from dpup_assistant.storage.guide import chapters, load_guide
from dpup_assistant.storage.paths import docs_folder
from dpup_assistant.studio.window import StudioWindow
from tests.shipped import RESOURCES
from tests.studio.saving import heading, page, press, tree_in, window_on, words

LAID_OUT = """\
# T

Above.

## One

A **b**
c.

1. x
   y
2. z

- p

| k | d |
|---|---|
| a | *b* |

```yaml
a:

  b
```
### S
End.
"""
SOURCES = Path(__file__).parents[2] / "dpup_assistant"


@pytest.fixture(scope="module")
def window(tmp_path_factory: pytest.TempPathFactory) -> Iterator[StudioWindow]:
    """The trainer's window with a small tree open."""
    made = window_on(tree_in(tmp_path_factory.mktemp("trees")))
    yield made
    made.close_tree()
    made.close()
    made.deleteLater()


def seen(widget: QWidget) -> list[str]:
    """The buttons that are seen."""
    QCoreApplication.processEvents()  # what was just made is shown then
    return [button.text() for button in widget.findChildren(Button) if button.isVisible()]


def test_f1_opens_the_guide_and_each_chapter_can_be_read(window: StudioWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert heading(window) == "Guide"
    shown = page(window)
    assert shown
    for chapter in load_guide():
        press(window, chapter.title)
        cells = [
            cell for block in chapter.blocks for row in block.rows[block.kind == "table" :] for cell in row
        ]
        missing = {
            cell for cell in cells if cell.strip() not in words(shown).replace("\N{NO-BREAK SPACE}", "")
        }
        assert not missing, chapter.title
        press(window, "Contents of the guide")
    press(window, "Close")
    assert page(window) is None


def test_words_find_chapters_and_faults(window: StudioWindow, qtbot: QtBot) -> None:
    window.guide.show_guide()
    shown = page(window)
    finder = shown.findChild(SearchField) if shown else None
    assert shown and isinstance(finder, SearchField)
    finder.edit.setText("unsure permission")
    assert seen(shown) == ["Unsure goes", "Close"]
    finder.edit.setText("sync folder")
    assert "Where your trees are kept" in seen(shown)
    finder.edit.setText("zebra")
    assert "Nothing in the guide has these words." in words(shown)
    finder.edit.setText("unsure permission")
    press(window, "Unsure goes")
    assert "so that an unsure answer becomes permission." in words(shown)
    marked = [
        text for text in shown.findChildren(Text) if text.isVisible() and text.text().endswith("# here")
    ]
    assert [text.text().strip("\N{NO-BREAK SPACE}").split(":")[0] for text in marked] == ["unsure"]
    press(window, "Contents of the guide")
    assert finder.text() == "" and "The way through the tree" in seen(shown)
    press(window, "The way through the tree")
    assert {"Loop", "Unreachable"} <= {*seen(shown)}
    press(window, "Close")


def test_a_fault_leads_to_its_help_and_f1_from_there_to_the_contents(
    window: StudioWindow, qtbot: QtBot
) -> None:
    window.guide.show_fault("unknown_node")
    shown = page(window)
    assert shown and "An option leads to a question or an outcome by its id." in words(shown)
    assert "This is an error. It has to be mended." in words(shown)
    window.guide.show_guide()
    again = page(window)
    assert again and again is not shown and "Find in the guide" in words(again)
    window.guide.show_fault("no_such_fault")
    shown = page(window)
    assert shown and "There is no help for this fault." in words(shown)
    press(window, "Close")
    assert page(window) is None


def test_the_guide_names_buttons_and_fields_as_the_window_does() -> None:
    text = docs_folder().joinpath("guide.md").read_text("utf-8")
    named = {" ".join(name.split()) for name in re.findall(r"\*\*([^*.]+)\*\*", text)}
    written = "\n".join(path.read_text("utf-8") for path in SOURCES.rglob("*.py"))
    assert len(named) > 12
    assert not {name for name in named if f'"{name}"' not in written}


def test_the_guide_is_as_easy_to_read_as_what_it_asks_for() -> None:
    grader = Grader(RESOURCES)
    for chapter in load_guide():
        prose = "\n".join(row[-1] for block in chapter.blocks if block.kind != "code" for row in block.rows)
        found = grader.grade(prose)
        assert found and found.grade <= 8, chapter.title
        assert not [each for each in sentences(prose) if words_in(each) > LONG + 5], chapter.title


def test_a_guide_is_read_as_it_is_laid_out() -> None:
    (one,) = chapters(LAID_OUT)
    assert one.title == "One" and [(block.kind, block.rows) for block in one.blocks] == [
        ("text", (("A b c.",),)),
        ("steps", (("x y",), ("z",))),
        ("points", (("p",),)),
        ("table", (("k", "d"), ("a", "“b”"))),
        ("code", (("a:",), ("",), ("  b",))),
        ("heading", (("S",),)),
        ("text", (("End.",),)),
    ]
