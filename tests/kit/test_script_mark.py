"""The words of a paragraph that a voice is reading now."""

import pytest
from PySide6.QtGui import QColor, QImage

from dpup_assistant.kit.look import look
from dpup_assistant.kit.script import BlankPart, ScriptParagraph
from dpup_assistant.kit.script_lines import place_pieces
from tests.kit.conftest import Show

BLANK = BlankPart("who", "Who gets it", "the food bank", ("the food bank", "your doctor"))


def painted(script: ScriptParagraph) -> QImage:
    return script.grab().toImage()


def ground(script: ScriptParagraph, role: str) -> int:
    """Returns how many rows of a picture have a pixel of a colour of the theme."""
    image, wanted = painted(script), QColor(look().colour(role)).rgb()
    return sum(
        any(image.pixel(x, y) == wanted for x in range(0, image.width(), 3)) for y in range(image.height())
    )


def paragraph(*parts: str | BlankPart) -> ScriptParagraph:
    script = ScriptParagraph()
    script.set_parts(parts)
    return script


def test_marked_words_stand_on_their_own_ground_and_lose_it_again(show: Show) -> None:
    script = paragraph("I will ring them. You can say no.")
    show(script)
    plain = painted(script)
    script.set_mark((0, 17))
    first = painted(script)
    script.set_mark((18, 33))
    assert plain != first != painted(script) != plain
    script.set_mark(None)
    assert painted(script) == plain


def test_other_words_are_not_marked(show: Show) -> None:
    script = paragraph("I will ring them.")
    show(script)
    script.set_mark((0, 17))
    script.set_parts(("You can say no.",))
    marked = painted(script)
    script.set_mark(None)
    assert painted(script) == marked


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_a_sentence_over_several_lines_is_marked_on_each(show: Show, theme: str) -> None:
    look().set_theme(theme)
    script = paragraph("Now. " + "You can ask to see it and to have it put right. " * 4)
    show(script, width=420)
    script.set_mark((5, len(script.text())))
    assert ground(script, "picked") > script.height() * 0.8


def test_a_blank_that_is_read_is_marked_with_its_sentence(show: Show) -> None:
    script = paragraph("First. I tell ", BLANK, ". Then I stop.")
    show(script)
    before = painted(script)
    script.set_mark((7, 28))
    after = painted(script)
    picker = script.pickers()[0].geometry()
    beside = picker.left() + 3, picker.center().y()  # between the button and what stands before it
    assert before.pixel(*beside) != after.pixel(*beside)


def test_words_and_buttons_are_placed_in_the_order_they_are_read(show: Show) -> None:
    script = paragraph("I tell ", BLANK, " what you said, and why.")
    show(script)
    placed, _height = place_pieces(script._pieces, 900, 30, script._measure)
    assert [each.piece.text.split()[0] for each in placed] == ["I", "the", "what"]
