"""The help for one kind of fault: what is wrong, how to mend it, and an example."""

from PySide6.QtWidgets import QWidget

from dpup_assistant.kit.labels import Heading, Text
from dpup_assistant.kit.layouts import Column
from dpup_assistant.kit.notices import Notice
from dpup_assistant.storage.fault_help import FaultHelp
from dpup_assistant.studio.guide.blocks import example


def fault_name(code: str) -> str:
    """Return a code as words, such as Unknown node."""
    return code.replace("_", " ").capitalize()


class FaultHelpBlock(QWidget):
    """Shows the help for a fault."""

    def __init__(self, found: FaultHelp) -> None:
        """Take the help."""
        super().__init__()
        column = Column(self, 12)
        column.addWidget(Heading(fault_name(found.code), "block"))
        if found.severity == "error":
            column.addWidget(Notice("circle-x", self.tr("This is an error. It has to be mended."), "error"))
        else:
            words = self.tr("This is a warning. The tree can be used and published all the same.")
            column.addWidget(Notice("circle-alert", words, "warn"))
        if found.wrong:
            column.addWidget(Text(found.wrong))
            column.addWidget(Heading(self.tr("How to mend it"), "side"))
            column.addWidget(Text(found.mend))
        if found.example:
            column.addWidget(Heading(self.tr("An example"), "side"))
            column.addWidget(Text(self.tr("The line that is wrong ends in # here."), "muted"))
            column.addWidget(example(found.example))
        column.addWidget(Heading(self.tr("What the program says of it"), "side"))
        column.addWidget(Text(found.says, "strong"))
        column.addWidget(Text(found.hint))
