"""The measures of a sheet on paper, in points: all follow from the size of its words."""

from dataclasses import dataclass
from math import ceil

from dpup_assistant.kit.sheet_pieces import HEIGHT, WIDTH

MARGIN = 39.7  # 14 mm
FULL = WIDTH - 2 * MARGIN  # the width between the margins
BOTTOM = HEIGHT - MARGIN
GUTTER = 24.0  # between two columns
TALLEST = 600.0  # what surely fits on a page beside any head and foot
THICK, THIN, PEN = 3.0, 1.0, 1.0  # rules, and lines to write on
_LEAST_PEN = 26.0  # 9 mm: the least room to write in


@dataclass(frozen=True, slots=True)
class Measures:
    """What stands on the sheet's size in points, and on how much air it is given."""

    size: float
    air: float = 1.0
    """Of the room above and below a row: less where that spares a page."""
    whole: bool = True
    """Whether a row that fits on a page is never parted."""

    @property
    def title(self) -> float:
        """The size of the title: 26 over words of 18."""
        return ceil(self.size * 5 / 6 + 11)

    @property
    def small(self) -> float:
        """The size of the foot, and of what stands over the title."""
        return min(12, self.size - 1)

    @property
    def head(self) -> float:
        """The size of what stands at the right of the title."""
        return min(14, self.size)

    @property
    def above(self) -> float:
        """From a row's rule to its title."""
        return self.size * 0.5 * self.air

    @property
    def below(self) -> float:
        """From a row's last line to the next rule."""
        return self.size * 0.5 * self.air

    @property
    def between(self) -> float:
        """Between two paragraphs."""
        return self.size * 0.3 * self.air

    @property
    def icon(self) -> float:
        """The side of an icon in the margin."""
        return self.size * 4 / 3

    @property
    def indent(self) -> float:
        """How far the words stand in beside the icons."""
        return self.size * 2.25

    @property
    def pen(self) -> float:
        """From one line to write on to the next."""
        return max(_LEAST_PEN, self.size * 1.83)
