"""Large print: few even lines of whole sentences, in real points, upside down as well, and never sideways."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dpup_assistant.kit.big_lines import MOST_WORDS, Run, lines_of
from dpup_assistant.kit.big_paragraph import POINTS, BigParagraph, BigStyle
from dpup_assistant.kit.big_words import BigWords
from dpup_assistant.kit.look import look
from dpup_assistant.kit.theme import contrast

LONG: list[list[Run]] = [
    [(f"This is what I say as number {number}. You can say no.", False)] for number in range(12)
]
ShowWords = Callable[..., BigWords]


def measure(words: str, bold: bool) -> float:
    """Ten px a letter, eleven where it is bold."""
    return len(words) * (11 if bold else 10)


def lines(*runs: Run | str, room: int = 10_000) -> list[str]:
    """The lines of a paragraph."""
    parted = lines_of([(run, False) if isinstance(run, str) else run for run in runs], room, measure)
    return ["".join(words for words, _ in line) for line in parted]


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[ShowWords]:
    """Shows paragraphs in large print in a window of their own."""
    windows = list[BigWords]()

    def show(
        *paragraphs: list[Run], style: BigStyle | None = None, width: int = 1366, height: int = 690
    ) -> BigWords:
        words = BigWords()
        qtbot.addWidget(words)
        windows.append(words)
        words.resize(width, height)
        words.show_paragraphs(paragraphs, style or BigStyle())
        words.show()
        QApplication.processEvents()
        return words

    yield show


def paragraphs_of(words: BigWords) -> list[BigParagraph]:
    return [each for each in words.findChildren(BigParagraph) if each.isVisible()]


def inked(words: BigWords) -> QRect:
    """What of the picture is not ground: from the topmost to the lowest ink, and from left to right."""
    image = words.viewport().grab().toImage()
    ground = image.pixelColor(0, 0)
    spots = [
        QPoint(x, y)
        for y in range(0, image.height(), 2)
        for x in range(0, image.width(), 2)
        if image.pixelColor(x, y) != ground
    ]
    xs, ys = [spot.x() for spot in spots], [spot.y() for spot in spots]
    return QRect(QPoint(min(xs), min(ys)), QPoint(max(xs), max(ys)))


def test_two_sentences_that_each_fit_stand_on_a_line_each() -> None:
    said = "I will not send anything else about you. You can still say no, and I will still help you."
    assert lines(said, room=700) == [
        "I will not send anything else about you.",
        "You can still say no, and I will still help you.",
    ]


def test_no_sentence_begins_where_another_ends_to_go_on_in_the_next_line() -> None:
    said = (
        "I want to be sure I said it well. Can you tell me in your own words what happens with what you told?"
    )
    assert lines(said, room=900) == [
        "I want to be sure I said it well.",
        "Can you tell me in your own words",
        "what happens with what you told?",
    ]


def test_short_sentences_share_a_line() -> None:
    assert lines("Kia ora. I am here. You can say no.") == ["Kia ora. I am here. You can say no."]


def test_one_sentence_is_parted_in_the_middle() -> None:
    first, second = lines("one two six ten one two six ten one two six ten one two", room=600)
    assert abs(len(first) - len(second)) <= 4


def test_a_line_has_twelve_words_at_most_however_wide_the_screen_is() -> None:
    said = lines(" ".join(["go"] * 30))
    assert [len(line.split()) for line in said] == [10, 10, 10]


def test_three_words_picked_for_a_blank_stay_together_with_what_follows() -> None:
    for room in range(200, 500, 10):
        said = lines(
            "I will tell ", ("the food bank", True), ", and ", ("your own doctor", True), ".", room=room
        )
        whole = "\n".join(said)
        assert "the food bank," in whole and "your own doctor." in whole


def test_a_word_wider_than_the_line_breaks_and_nothing_is_lost() -> None:
    said = lines("a " + "x" * 10_000 + " b", room=300)
    assert all(len(line) <= 30 for line in said)
    assert "".join(said).replace(" ", "") == "a" + "x" * 10_000 + "b"


@given(
    st.lists(st.tuples(st.text("ab. ?", max_size=60), st.booleans()), max_size=5),
    st.integers(min_value=20, max_value=900),
)
def test_whatever_is_said_every_word_stands_in_its_order_and_no_line_is_too_wide(
    runs: list[Run], room: int
) -> None:
    parted = lines_of(runs, room, measure)
    said, shown = (
        "".join(words for words, _ in each) for each in (runs, [run for line in parted for run in line])
    )
    assert shown.replace(" ", "") == said.replace(" ", "")
    for line in parted:
        assert sum(measure(*run) for run in line) <= room
        assert len("".join(words for words, _ in line).split()) <= MOST_WORDS


@pytest.mark.parametrize("points", POINTS)
def test_its_points_are_the_systems_whatever_the_workers_text_size_is(show: ShowWords, points: int) -> None:
    words = show([("You can say no.", False)], style=BigStyle(points))
    (paragraph,) = paragraphs_of(words)
    heights = set[int]()
    for size in (1, 2):
        look().set_text_size(size)
        heights.add(paragraph.heightForWidth(2000))
    (height,) = heights
    assert height == pytest.approx(points * 96 / 72 * 1.5, abs=1.5)


def test_it_stands_flush_left_in_the_middle_of_the_height(show: ShowWords) -> None:
    words = show([("You can say no. I will still help you.", False)])
    ink, room = inked(words), words.viewport().rect()
    assert ink.left() == pytest.approx(0.08 * room.width(), abs=4)
    assert ink.center().y() == pytest.approx(room.center().y(), abs=12)


def test_turned_round_it_is_the_same_picture_from_behind(show: ShowWords) -> None:
    said: list[list[Run]] = [[("You can say ", False), ("no", True), (".", False)], [("It is fine.", False)]]
    upright, turned = inked(show(*said)), inked(show(*said, style=BigStyle(turned=True)))
    width, height = 1366, 690
    assert (turned.right(), turned.bottom()) == (
        pytest.approx(width - upright.left(), abs=4),
        pytest.approx(height - upright.top(), abs=4),
    )
    assert turned.size().width() == pytest.approx(upright.width(), abs=4)


@pytest.mark.parametrize("white_on_black", [False, True])
def test_it_is_black_on_pale_or_white_on_black_in_every_theme(show: ShowWords, white_on_black: bool) -> None:
    style = BigStyle(48, white_on_black)
    wanted = ("#000000", "#ffffff") if white_on_black else ("#fffdf7", "#000000")
    for theme in ("light", "dark", "contrast"):
        look().set_theme(theme)
        image = show([("IIII", True)], style=style).viewport().grab().toImage()
        colours = {image.pixelColor(x, image.height() // 2).name() for x in range(image.width())}
        assert image.pixelColor(0, 0).name() == wanted[0] and wanted[1] in colours
    assert contrast(wanted[0], wanted[1]) > 20
    assert contrast(style.thumb.name(), QColor(wanted[0]).name()) >= 3


@pytest.mark.parametrize("width", [320, 1024, 1366])
def test_it_never_scrolls_sideways(show: ShowWords, width: int) -> None:
    words = show([("Whakawhanaungatanga " + "x" * 200, False)], style=BigStyle(48), width=width)
    inside = words.widget()
    assert inside and inside.width() <= words.viewport().width()
    assert inked(words).right() < words.viewport().width() - 8


@pytest.mark.parametrize("turned", [False, True])
def test_what_is_too_tall_begins_at_its_beginning_and_scrolls_to_its_end(
    show: ShowWords, turned: bool
) -> None:
    words = show(*LONG, style=BigStyle(turned=turned))
    first, *_, last = paragraphs_of(words)
    assert not first.visibleRegion().isEmpty() and last.visibleRegion().isEmpty()
    while words.go_on(pages=1):
        QApplication.processEvents()
    assert first.visibleRegion().isEmpty() and not last.visibleRegion().isEmpty()
    assert words.go_on(lines=-1)


@pytest.mark.parametrize("turned", [False, True])
def test_the_wheel_goes_on_in_the_words_turned_round_as_well(show: ShowWords, turned: bool) -> None:
    words = show(*LONG, style=BigStyle(turned=turned))
    read = list[float]()
    words.read.connect(read.append)
    towards_the_hand = QWheelEvent(
        QPointF(300, 300), QPointF(300, 300), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(words.viewport(), towards_the_hand)
    assert read[-1] > 0


def test_its_place_stays_when_the_words_grow_or_are_turned_round(show: ShowWords) -> None:
    words = show(*LONG)
    words.go_to(0.5)
    for style in (BigStyle(32), BigStyle(32, turned=True)):
        words.show_paragraphs(LONG, style)
        QApplication.processEvents()
        bar = words.verticalScrollBar()
        assert bar.value() == pytest.approx(bar.maximum() / 2, abs=2)


def test_a_screen_reader_meets_each_paragraph_as_one_label(show: ShowWords) -> None:
    words = show([("I tell ", False), ("your doctor", True), (".", False)], [("You can say no.", False)])
    met = [QAccessible.queryAccessibleInterface(each) for each in paragraphs_of(words)]
    assert [each.text(QAccessible.Text.Name) for each in met] == ["I tell your doctor.", "You can say no."]
    assert {each.role() for each in met} == {QAccessible.Role.StaticText}


def test_other_words_leave_nothing_of_those_before(show: ShowWords) -> None:
    words = show(*LONG)
    words.show_paragraphs([[("Yes.", False)]], replace(BigStyle(), points=24))
    assert [each.text() for each in words.findChildren(BigParagraph) if each.text()] == ["Yes."]
    words.clear()
    assert not [each.text() for each in words.findChildren(BigParagraph) if each.text()]
