"""A slide for the back row: all of it is seen, large, on the projectors that there are."""

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from dpup_assistant.engine.learning.workshop import Slide
from dpup_assistant.kit.look import look
from dpup_assistant.learn.workshop.slide_paint import LEAST_TEXT, LEAST_TITLE, lay_out, paint_slide
from tests.learn.workshop.shipped import shipped_run

BAR = 76  # px under the slide, where it stands on the facilitator's own screen
EDGE = 16  # px that stay free all round
LONG = Slide(
    title="A title", points=("A point that takes a line of its own, and then some more of it.",) * 12
)


def edge_is_free(slide: Slide, width: int, height: int) -> bool:
    """Paints a slide, and returns whether nothing of it comes near an edge."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("magenta"))
    painter = QPainter(image)
    paint_slide(painter, lay_out(slide, width, height), height)
    painter.end()
    ground = look().colour("page").rgb()
    sides = (0, EDGE - 1, width - EDGE, width - 1)
    levels = (0, EDGE - 1, height - EDGE, height - 1)
    return all(image.pixel(x, y) == ground for x in sides for y in range(height)) and all(
        image.pixel(x, y) == ground for x in range(width) for y in levels
    )


@pytest.mark.parametrize(("width", "height"), [(1024, 768), (1024, 600 - BAR), (1920, 1080)])
def test_every_slide_is_seen_whole_from_the_back_row(width: int, height: int) -> None:
    for stop in shipped_run().stops:
        laid = lay_out(stop.slide, width, height)
        assert laid.height <= height, stop.slide.title
        assert laid.title_px >= LEAST_TITLE == 40 and laid.text_px >= LEAST_TEXT == 28
        assert stop.item == "quiz" or laid.text_px > LEAST_TEXT, "few words are as large as fit"
        assert edge_is_free(stop.slide, width, height), stop.slide.title


def test_a_slide_that_is_too_long_keeps_its_size_and_is_higher_than_the_screen() -> None:
    laid = lay_out(LONG, 1024, 768)

    assert laid.text_px == LEAST_TEXT and laid.height > 768
    assert not edge_is_free(LONG, 1024, 768)
