"""What stands where a walk cannot go on: the next tree cannot be used at this desk."""

from dpup_assistant.kit.blocks import Notice
from dpup_assistant.kit.labels import Heading, Text
from dpup_assistant.kit.page import Page


class CannotPage(Page):
    """Says which decision cannot be opened, and who to ring when it cannot wait."""

    def __init__(self) -> None:
        """Make it empty."""
        super().__init__()
        self.show_side(False)
        self.heading = Heading()
        self.main.addWidget(self.heading)
        self.main.addWidget(Text(self.tr("Ask your lead what to do. Go back, or start again.")))
        self.main.addWidget(Notice("triangle-alert", self.tr("Someone in danger now? Ring 111."), "strong"))

    def show_tree(self, title: str) -> None:
        """Name the decision that cannot be opened."""
        self.heading.setText(self.tr("“{title}” cannot be opened here").format(title=title))

    def focus(self) -> None:
        """Put the keyboard on the heading."""
        self.heading.setFocus()
