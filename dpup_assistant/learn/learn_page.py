"""A page to learn from: its heading, what it holds, and Back below."""

from PySide6.QtCore import Signal

from dpup_assistant.kit.button import Button
from dpup_assistant.kit.headed_page import HeadedPage
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Flow


class LearnPage(HeadedPage):
    """Fill `main`, then call `end`.

    Signals:
        done: Back was pressed.
    """

    done = Signal()

    def focus(self) -> None:
        """Put the keyboard on the heading, at the top."""
        super().focus()
        self.scroll_to_top()  # focus scrolls a page that was never shown by the size it had until then

    def end(self, *beside: Button, source: str = "") -> None:
        """Put Back below all that stands on the page, the side column too, and other buttons after it.

        `source` says what the page is based on; it stands over Back.
        """
        if source:
            self.foot.addWidget(Text(source, "small"))
        back = Button(self.tr("Back"), "arrow-left")
        back.clicked.connect(self.done)
        row = Flow()
        for button in (back, *beside):
            row.addWidget(button)
        self.foot.addLayout(row)
