"""About this: what the program rests on, and what it does not do."""

from PySide6.QtCore import Signal

from dpup_assistant import __version__
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.labels import Heading, Text
from dpup_assistant.kit.page import Page


class AboutPage(Page):
    """Tells what the program is.

    Signals:
        done: Back was pressed.
    """

    done = Signal()

    def __init__(self) -> None:
        """Make it."""
        super().__init__()
        self.show_side(False)
        self.heading = Heading(self.tr("About this"))
        self.main.addWidget(self.heading)
        for line in self._lines():
            self.main.addWidget(Text(line))
        back = Button(self.tr("Back"), "arrow-left")
        back.clicked.connect(self.done)
        self.main.addWidget(back)

    def focus(self) -> None:
        """Put the keyboard on the heading."""
        self.heading.setFocus()

    def _lines(self) -> tuple[str, ...]:
        return (
            self.tr("DPUP Assistant {version}").format(version=__version__),
            self.tr("We do not collect anything about you or the people you help. Nothing is kept or sent."),
            self.tr(
                "Hide screen blanks the window and forgets the walk. It does not hide that this program is "
                "open or installed, nor what was printed or copied."
            ),
            self.tr(
                "This tool is based on the Data Protection and Use Policy (DPUP), © Crown copyright, "
                "licensed under the Creative Commons Attribution 4.0 International licence "
                "(https://creativecommons.org/licenses/by/4.0/). Source: Social Wellbeing Agency (now "
                "Social Investment Agency) and Department of Internal Affairs, digital.govt.nz/dpup. "
                "We have adapted, shortened and re-worded it. The Crown has not approved or endorsed "
                "this tool. It is guidance, not legal advice."
            ),
            self.tr("Letters: Noto Sans, SIL Open Font License. Icons: Lucide, ISC licence."),
        )
