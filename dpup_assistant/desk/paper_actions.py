"""What can be done with paper: another size of the words, printing, saving, going back."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dpup_assistant.kit.announce import announce
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column, Flow
from dpup_assistant.kit.notices import Notice
from dpup_assistant.kit.ticks import Choices
from dpup_assistant.output.sheet import SIZES
from dpup_assistant.storage.paths import is_frozen
from dpup_assistant.storage.pdf import pdf_is_there


class PaperActions(QWidget):
    """The buttons, and what came of pressing one.

    Signals:
        size_chosen(int): a size of the words, in points.
        print_asked, save_asked, done: the button of that name was pressed.
    """

    size_chosen = Signal(int)
    print_asked = Signal()
    save_asked = Signal()
    done = Signal()

    def __init__(self) -> None:
        """Make it with no sheet to do anything with."""
        super().__init__()
        self._sizes = Choices(self.tr("Size of the words"), [(f"{size}", f"{size}", None) for size in SIZES])
        for size, choice in self._sizes.buttons.items():
            choice.setAccessibleName(self.tr("{size} points").format(size=size))
        self._size_title = Text(self.tr("Size of the words"), "side")
        self._count, self._notice = Text(role="small_text"), Notice("check", role="ok")
        self._first = Notice("ear-off", role="strong")
        self._sizes.chosen.connect(lambda size: self.size_chosen.emit(int(size)))
        column = Column(self, 12)
        column.addWidget(self._first)
        column.addLayout(self._buttons())
        for widget in (self._notice, self._size_title, self._sizes, self._count):
            column.addWidget(widget)
        if not pdf_is_there():
            column.addWidget(Text(self._how_to_get_pdf(), "small_text"))

    def _buttons(self) -> Flow:
        row = Flow(gap=12)
        for words, icon, kind, signal in (
            (self.tr("Print"), "printer", "primary", self.print_asked),
            (self.tr("Save as a file"), "save", "plain", self.save_asked),
            (self.tr("Back"), "arrow-left", "plain", self.done),
        ):
            button = Button(words, icon, kind)
            button.clicked.connect(signal)
            row.addWidget(button)
        return row

    def show_first(self, sentence: str) -> None:
        """Tell what comes before printing; "" tells nothing."""
        self._first.setText(sentence)
        self._first.setVisible(bool(sentence))

    def show_sizes(self, sizes: Sequence[int], chosen: int) -> None:
        """Offer these sizes, if there is more than one."""
        several = len(sizes) > 1
        self._size_title.setVisible(several)
        self._sizes.setVisible(several)
        self._sizes.show_only([str(size) for size in sizes])
        if several:
            self._sizes.set_chosen(str(chosen))

    def show_count(self, count: int) -> None:
        """Tell how much paper it takes."""
        one, more = self.tr("1 page of A4"), self.tr("{count} pages of A4")
        self._count.setText(one if count == 1 else more.format(count=count))

    def tell(self, sentence: str, icon: str = "check", role: str = "ok") -> None:
        """Tell what came of it; "" tells nothing."""
        self._notice.set_icon(icon)
        self._notice.set_role(role)
        self._notice.setText(sentence)
        self._notice.setVisible(bool(sentence))
        if sentence:
            announce(self, sentence)

    def tell_problem(self, sentence: str) -> None:
        """Tell what went wrong, and what can be done."""
        self.tell(sentence, "circle-alert", "error")

    def _how_to_get_pdf(self) -> str:
        if is_frozen():
            return self.tr("This copy of the program cannot save PDF. Print it, or save it as a web page.")
        return self.tr(
            "To save a PDF as well, one more part is needed. Whoever set this program up can add it, as its "
            "README says."
        )
