"""The worker's bar under what is shown to the person."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from dpup_assistant.desk.parts import Parts
from dpup_assistant.desk.say_words import about_seconds
from dpup_assistant.engine.words import text_of
from dpup_assistant.kit.accessible import expose_as
from dpup_assistant.kit.bar import Bar
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.labels import Heading, Text
from dpup_assistant.output import labels


class ShowThemBar(Bar):
    """Shows which part is open, and only the buttons that lead on from it."""

    def __init__(self) -> None:
        """Make it."""
        super().__init__()
        self.heading, self._time = Heading(role="body"), Text(role="small_text")
        expose_as(self.heading, "heading")
        self.leave = Button(self.tr("Close"), "x")
        self.hide_screen = Button(self.tr("Hide screen"), "eye-off")
        self.bigger = Button(self.tr("Bigger"), "a-arrow-up")
        self.smaller = Button(self.tr("Smaller"), "a-arrow-down")
        self.turn = Button(self.tr("Turn round"), "rotate-cw")
        self.all = Button(self.tr(labels.ALL_AT_ONCE), "scroll-text")
        self.before = Button(self.tr(labels.BEFORE), "arrow-left")
        self.next = Button(self.tr(labels.NEXT), "arrow-right", "small_primary")
        self.again = Button(self.tr(labels.SAY_AGAIN), "repeat")
        self.told = Button(self.tr(labels.TOLD_ME), "check", "small_primary")
        where = QWidget()
        lines = QVBoxLayout(where)  # not a Column, which keeps the width that it once had
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self.heading)
        lines.addWidget(self._time)
        self.add_group(self.leave, self.hide_screen)
        self.add_group(self.bigger, self.smaller, self.turn, self.all)
        self.add_group(where, self.before, self.again, self.next, self.told)

    def show_parts(self, parts: Parts) -> None:
        """Show where the parts stand."""
        self.heading.setText(self._where(parts))
        self._time.setText(about_seconds(text_of(parts.shown)))
        self.all.setText(self.tr(labels.ONE_AT_A_TIME) if parts.whole else self.tr(labels.ALL_AT_ONCE))
        self.all.setVisible(len(parts.said) > 1)
        self.before.setVisible(not parts.at_start)
        self.next.setVisible(not parts.at_end)
        for button in (self.again, self.told):
            button.setVisible(parts.asks_now)

    def tell(self, sentence: str) -> None:
        """Tell something where the time stands, until another part is shown."""
        self._time.setText(sentence)

    def main(self) -> Button:
        """Return the button that leads on."""
        offered = (self.next, self.told, self.before)
        return next((button for button in offered if not button.isHidden()), self.leave)

    def _where(self, parts: Parts) -> str:
        if parts.whole:
            return self.tr("All {parts} parts").format(parts=len(parts.said))
        return self.tr(labels.PART).format(part=parts.at + 1, parts=len(parts.said))
