"""A page under a heading, which takes the keyboard when the page is shown."""

from dpup_assistant.kit.labels import Heading
from dpup_assistant.kit.page import Page


class HeadedPage(Page):
    """Has its heading at the top; fill `main` below it."""

    def __init__(self, title: str = "", measure: int | None = 640) -> None:
        """Take the heading's words, and the widest the main column may be (px at text size 1)."""
        super().__init__(measure=measure)
        self.show_side(False)
        self.heading = Heading(title)
        self.main.addWidget(self.heading)

    def focus(self) -> None:
        """Put the keyboard on the heading."""
        self.heading.setFocus()
