"""How hard said words are, and how long they take to say: what stands beside their field."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from dpup_assistant.check.grade import Grader
from dpup_assistant.desk.say_words import about_seconds
from dpup_assistant.engine.resources import Resources
from dpup_assistant.engine.words import ANSWERS, Filling, text_of


class Measures(QObject):
    """Measures said words with the blanks filled as they are until a worker picks."""

    def __init__(self, resources: Resources) -> None:
        """Take the names that do not count, and what stands for the agency's words."""
        super().__init__()
        self._grader, self._agency_words = Grader(resources), resources.agency_words

    def words(self, text: str, blanks: Mapping[str, str]) -> str:
        """Return the grade and the time of a text, such as "grade 3 · about 15 seconds"; "" for no text.

        `blanks` holds what stands for each blank. A text of a few words has no grade.
        """
        filled = text_of(Filling(blanks, self._agency_words).fill_all(text.replace(ANSWERS, "")))
        if not filled.strip():
            return ""
        grade, time = self._grader.grade(filled), about_seconds(filled)
        if grade is None:
            return time
        return self.tr("grade {grade} · {time}").format(grade=max(1, round(grade.grade)), time=time)
