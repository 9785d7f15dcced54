"""A day, typed as YYYY-MM-DD, with its date in words beside it."""

from datetime import date

from dpup_assistant.kit.button import Button
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Flow
from dpup_assistant.kit.text_field import LineField
from dpup_assistant.output.dates import in_words


class DateField(LineField):
    """A line for a day, what day that is, and a button for today.

    Signals: edited(str), as it is typed; it may be no date yet.
    """

    def __init__(self, label: str, note: str = "") -> None:
        """Take its label and a short note."""
        super().__init__(label, None, note or self.tr("year-month-day, such as 2026-11-22"))
        self._words, self.today = Text(), Button(self.tr("Today"), "calendar-clock", "studio")
        self.today.setAccessibleName(self.tr("Today: {}").format(label))
        row = Flow(gap=12)
        for widget in (self.box, self._words, self.today):
            row.addWidget(widget)
        self.place.addLayout(row)
        self.today.clicked.connect(self._take_today)
        self.edit.textChanged.connect(self._say)

    def in_words(self) -> str:
        """Return the date in words; "" while it is none."""
        return self._words.text()

    def _take_today(self) -> None:
        self.set_text(date.today().isoformat())
        self.edited.emit(self.text())

    def _say(self) -> None:
        try:
            words = in_words(date.fromisoformat(self.text().strip()))
        except ValueError:
            words = ""
        self._words.setText(words)
        self._words.setVisible(bool(words))
