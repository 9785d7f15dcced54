"""What stands by a button once it has copied something."""

from dpup_assistant.kit.announce import announce
from dpup_assistant.kit.blocks import Notice
from dpup_assistant.output import labels


class CopiedNotice(Notice):
    """Tells that something was copied, and when it goes again. Hidden at first."""

    def __init__(self) -> None:
        """Make it."""
        super().__init__("check", role="ok")
        self.setText(self.tr(labels.COPIED))
        self.hide()

    def tell(self) -> None:
        """Show it, and have a screen reader say it."""
        self.show()
        announce(self, self.text())
