"""Reading and judging a tree's text beside the window's thread, so that typing never waits for it."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Event

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from dpup_assistant.check.known import Known
from dpup_assistant.storage.judged import JudgedText, read_edited
from dpup_assistant.storage.text.located import Located

Judge = Callable[[Located, Known], JudgedText]
PAUSE = 80  # milliseconds after the last letter


class Judging(QObject):
    """Reads and judges the text that was given last.

    Signals:
        read(object): the Located of the newest text.
        judged(object): its JudgedText.
    """

    read = Signal(object)
    judged = Signal(object)
    _was_read = Signal(int, object)
    _ended = Signal(int, object)

    def __init__(self, name: str, judge: Judge, parent: QObject) -> None:
        """Take the file's name, for its faults, and what judges its text."""
        super().__init__(parent)
        self._name, self._judge_text = name, judge
        self._given: tuple[str, Known] | None = None
        self._newest, self._is_busy = 0, False
        self._pool, self._shown = ThreadPoolExecutor(1, "judging"), Event()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._begin)
        self._was_read.connect(self._take_read)
        # Queued as what was read is, for a job that ends at once tells so on this thread.
        self._ended.connect(self._take_end, Qt.ConnectionType.QueuedConnection)

    def judge_soon(self, text: str, known: Known) -> None:
        """Read and judge a text after a pause. What was given before is forgotten."""
        self._newest += 1
        self._given = text, known
        self._pause.start()

    def judge_now(self, text: str, known: Known) -> None:
        """Read and judge a text at once, on this thread."""
        self._newest += 1
        self._given = None
        self._pause.stop()
        located = read_edited(text, self._name)
        self.read.emit(located)
        self.judged.emit(self._judge_text(located, known))

    @property
    def is_waited_for(self) -> bool:
        """Whether a text was given that is not judged yet."""
        return self._is_busy or self._given is not None

    def stop(self) -> None:
        """Judge no more. It waits for what is being judged."""
        self._newest += 1
        self._given = None
        self._pause.stop()
        self._shown.set()
        self._pool.shutdown(cancel_futures=True)

    def _begin(self) -> None:
        """Begin with the newest text, unless another is being judged: then when that is done."""
        if self._given and not self._is_busy:
            (text, known), self._given, self._is_busy = self._given, None, True
            number = self._newest
            self._shown = Event()
            job = self._pool.submit(self._judge, number, text, known, self._shown)
            job.add_done_callback(lambda job: self._ended.emit(number, job))

    def _judge(self, number: int, text: str, known: Known, shown: Event) -> JudgedText:
        """Read and judge a text, on the other thread."""
        located = read_edited(text, self._name)
        self._was_read.emit(number, located)
        shown.wait()  # two threads at once would have the views take several times as long
        return self._judge_text(located, known)

    def _take_read(self, number: int, located: Located) -> None:
        try:
            if number == self._newest:
                self.read.emit(located)
        finally:
            self._shown.set()

    def _take_end(self, number: int, job: Future[JudgedText]) -> None:
        self._is_busy = False
        judged = job.result()  # what broke on the other thread breaks here, where it is told
        if number == self._newest:
            self.judged.emit(judged)
        elif not self._pause.isActive():
            self._begin()
