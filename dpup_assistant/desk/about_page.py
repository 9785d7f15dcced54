"""About this: what the program rests on, and what it does not do."""

from collections.abc import Iterable, Iterator
from datetime import date

from PySide6.QtCore import Signal

from dpup_assistant import __version__
from dpup_assistant.engine.resources import Basis
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.labels import Heading, Text
from dpup_assistant.kit.page import Page
from dpup_assistant.output import labels
from dpup_assistant.output.dates import in_words
from dpup_assistant.storage.files import is_there
from dpup_assistant.storage.paths import licences_file


class AboutPage(Page):
    """Tells what the program is.

    Signals:
        done: Back was pressed.
    """

    done = Signal()

    def __init__(self, basis: Iterable[Basis]) -> None:
        """Take the law and good practice that the trees rest on, to tell how old it is."""
        super().__init__()
        self.show_side(False)
        self.heading = Heading(self.tr("About this"))
        self.main.addWidget(self.heading)
        for line in self._lines(min((each.checked for each in basis), default=None)):
            self.main.addWidget(Text(line))
        back = Button(self.tr("Back"), "arrow-left")
        back.clicked.connect(self.done)
        self.main.addWidget(back)

    def focus(self) -> None:
        """Put the keyboard on the heading."""
        self.heading.setFocus()

    def _lines(self, law_checked: date | None) -> Iterator[str]:
        """Yield what is told, a paragraph each; `law_checked` is the day of the oldest look at the law."""
        yield from (
            self.tr("DPUP Assistant {version}").format(version=__version__),
            self.tr(
                "We do not collect anything about you or the people you help. Nothing about a person is kept "
                "or sent. Counts without people are off, unless they are switched on in Learn and practise."
            ),
            self.tr(labels.WHAT_HIDING_DOES),
        )
        if law_checked:
            looked = self.tr(labels.REVIEWED).format(date=in_words(law_checked))
            yield " ".join((self.tr(labels.NOT_ADVICE), looked, self.tr(labels.NO_LAWYER)))
        yield self.tr(labels.ATTRIBUTION)
        yield self.tr("Letters: Noto Sans, SIL Open Font License. Icons: Lucide, ISC licence.")
        if is_there(licences_file()):
            yield self.tr("The licences of all parts: LICENCES.txt beside the program.")
