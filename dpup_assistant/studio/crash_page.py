"""What stands in the trainer's window when something broke."""

from PySide6.QtGui import QGuiApplication

from dpup_assistant.kit.blocks import SideBlock
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.labels import Text
from dpup_assistant.studio.opened_page import OpenedPage


class CrashPage(OpenedPage):
    """Says that the text is kept, with details that may be copied."""

    def __init__(self, details: str) -> None:
        """Take where in the code it broke."""
        super().__init__(self.tr("Something broke"), self.tr("Go on"))
        kept = self.tr("Your text is kept. Save it, and open the tree again.")
        copy, block = Button(self.tr("Copy the details"), "copy"), SideBlock()
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details))
        block.body.addWidget(Text(details, "small_text"))
        for widget in (Text(kept), copy, block):
            self.main.addWidget(widget)
