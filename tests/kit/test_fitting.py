"""Nothing is cut off, at any width, text size or spacing of letters that a person may need."""

import pytest
from PySide6.QtWidgets import QApplication

from dpup_assistant.kit.look import look
from dpup_assistant.kit.wrapped import Wrapped
from tests.desk.seen import cut_off, sideways, small_targets
from tests.kit.conftest import Show
from tests.kit.samples import EVERYTHING


@pytest.mark.parametrize("sample", EVERYTHING)
def test_it_fits_at_every_width_and_text_size(show: Show, sample: str) -> None:
    page = show(EVERYTHING[sample]())
    wrong = list[str]()
    for size in (1, 1.5, 2):
        for width in (320, 1000):
            look().set_text_size(size)
            page.window().resize(width, 700)
            for _ in range(4):
                QApplication.processEvents()
            found = [*cut_off(page.window()), *sideways(page.window()), *small_targets(page)]
            wrong += [f"{width} px, size {size}: {each}" for each in found]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("width", range(40, 900, 37))
def test_no_line_is_longer_than_its_place(width: int) -> None:
    words = Wrapped("option", "Whakawhanaungatanga means that people come to trust one another over time.")
    lines = round(words.height(width) / look().pitch("option"))
    assert words.width(width) <= width
    assert lines == words._layout.lineCount()  # the height is that of the lines painted


def test_a_heading_of_two_sentences_breaks_between_them() -> None:
    heading = Wrapped("page", "Ask them now, if it is safe. What did they say?")
    assert heading.width(640) < 400 < heading.natural_width()
    assert heading.height(640) == pytest.approx(2 * look().pitch("page"), abs=1)


def test_the_lines_of_an_option_are_of_like_length() -> None:
    option = Wrapped("option", "Somebody about a child I worry for, who lives with their grandmother")
    width = option.natural_width() - 20
    assert option.width(width) < width * 0.65


@pytest.mark.parametrize(
    ("title", "first"),
    [
        ("Introductory workshop", "Introductory "),
        ("Personal and non-personal information", "Personal and non-personal "),
    ],
)
def test_lines_of_like_length_break_no_word(title: str, first: str) -> None:
    heading = Wrapped("page", title)
    heading.width(heading.natural_width() - 10)
    line = heading._layout.lineAt(0)
    assert title[: line.textLength()] == first


def test_every_line_of_a_text_of_several_lines_is_shown() -> None:
    assert Wrapped("body", "one\ntwo\nthree").height(500) == pytest.approx(3 * look().pitch("body"), abs=1)
