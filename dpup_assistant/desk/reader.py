"""Reads a script aloud, sentence by sentence, and leaves to the worker what no voice can say rightly."""

from collections.abc import Iterable, Sequence
from typing import Literal

from PySide6.QtCore import QObject, Signal

from dpup_assistant.desk.voice import Voice
from dpup_assistant.engine.sentences import sentence_spans
from dpup_assistant.engine.te_reo import tongue_of
from dpup_assistant.kit.script import ScriptParagraph

Reads = Literal["nothing", "reading", "paused", "yours", "failed"]


class Reader(QObject):
    """Goes through the sentences of some paragraphs, and marks the one that has its turn.

    A sentence with te reo Māori in it goes to a voice of te reo Māori or, `yours`, to the worker; one in both
    languages always to the worker. Nothing but what the paragraphs show is ever said.

    Signals:
        changed: `reads` has another value, or another sentence is left to the worker.
    """

    changed = Signal()

    def __init__(self, voice: Voice, parent: QObject) -> None:
        """Take the voice that says the words."""
        super().__init__(parent)
        self.reads: Reads = "nothing"
        self._voice = voice
        self._te_reo: tuple[str, ...] = ()
        self._left: list[tuple[ScriptParagraph, tuple[int, int]]] = []
        voice.said.connect(self._go_on_after)
        voice.failed.connect(self._fail)

    def begin(self, paragraphs: Iterable[ScriptParagraph], te_reo: Sequence[str]) -> None:
        """Read these paragraphs from their beginning; `te_reo` are the words known as te reo Māori."""
        self._te_reo = tuple(te_reo)
        self._left = [(each, span) for each in paragraphs for span in sentence_spans(each.text())]
        self._read()

    def pause(self) -> None:
        """Say no more for now. The sentence stays marked, and going on begins with it."""
        self._voice.stop()
        self._become("paused")

    def go_on(self) -> None:
        """Go on: with the sentence that was broken off, or after the one that the worker has read."""
        if self.reads == "yours":
            self._next()
        else:
            self._read()

    def stop(self) -> None:
        """End the reading at once."""
        if self.reads in ("reading", "paused", "yours"):
            self._voice.stop()
        self._leave("nothing")

    def words(self) -> str:
        """Return the sentence that has its turn."""
        return self._left[0][0].marked() if self._left else ""

    def _read(self) -> None:
        """Mark the sentence that has its turn, and have it read."""
        if not self._left:
            self._leave("nothing")
            return
        paragraph, span = self._left[0]
        paragraph.set_mark(span)
        words = self.words()
        tongue = tongue_of(words, self._te_reo)
        if tongue != "both" and self._voice.speaks(tongue):
            self._become("reading")
            self._voice.say(words, tongue)
        else:
            self._become("yours")

    def _next(self) -> None:
        self._left.pop(0)[0].set_mark(None)
        self._read()

    def _go_on_after(self) -> None:
        if self.reads == "reading":
            self._next()

    def _fail(self) -> None:
        if self.reads == "reading":
            self._leave("failed")

    def _leave(self, reads: Reads) -> None:
        if self._left:
            self._left[0][0].set_mark(None)
        self._left = []
        self._become(reads)

    def _become(self, reads: Reads) -> None:
        if reads != self.reads or reads == "yours":
            self.reads = reads
            self.changed.emit()
