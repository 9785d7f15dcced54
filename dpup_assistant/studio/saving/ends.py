"""Telling while a trainer edits that the same answers now end elsewhere than in the saved file."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor

from PySide6.QtCore import QObject, QTimer, Signal

from dpup_assistant.check.judge import judge_tree
from dpup_assistant.engine.compare import compare
from dpup_assistant.engine.tree import Tree
from dpup_assistant.storage.judged import read_edited
from dpup_assistant.studio.edited_tree import EditedTree

PAUSE = 400  # milliseconds after the text was judged: comparing is for a trainer who stopped typing


def tree_in(text: str, edited: EditedTree) -> Tree | None:
    """Return the tree in a text of the file that is edited, or None where its shape does not hold."""
    data = read_edited(text, edited.path.name).data
    return judge_tree(data, edited.tree_id, edited.known, thorough=False).shaped if data else None


class Ends(QObject):
    """Compares the tree with the saved one after each edit, beside the window's thread.

    Signals:
        told(str): what to tell, or "".
    """

    told = Signal(str)
    _counted = Signal(int, object)

    def __init__(self, edited: EditedTree, parent: QObject) -> None:
        """Take the tree that is open."""
        super().__init__(parent)
        self._edited, self._newest = edited, 0
        self._now: tuple[str, Tree | None] = "", None
        self._saved: tuple[str, Tree | None] | None = None
        self._pool = ThreadPoolExecutor(1, "comparing")
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._begin)
        self._counted.connect(self._tell)
        edited.judged.connect(self._take)
        edited.history_changed.connect(self._pause.start)  # it may have been saved

    def stop(self) -> None:
        """Compare no more. It waits for what is being compared."""
        self._pause.stop()
        self._newest += 1
        self._pool.shutdown(cancel_futures=True)

    def _take(self) -> None:
        self._now = self._edited.text, self._edited.judgement.shaped
        self._pause.start()

    def _begin(self) -> None:
        self._newest += 1
        number, saved = self._newest, self._edited.saved_text
        if self._now[0] == saved:
            self._saved = self._now
        job = self._pool.submit(self._count, saved, self._now[1])
        job.add_done_callback(lambda job: self._counted.emit(number, job))

    def _count(self, saved_text: str, now: Tree | None) -> int:
        """Return in how many cases answers end elsewhere, on the other thread."""
        if not self._saved or self._saved[0] != saved_text:
            self._saved = saved_text, tree_in(saved_text, self._edited)
        saved = self._saved[1]
        if not saved or not now or saved is now:
            return 0
        return sum(bool(end.was and end.now) for end in compare(saved, now).changed)

    def _tell(self, number: int, job: Future[int]) -> None:
        if number == self._newest:
            count = job.result()  # what broke on the other thread breaks here, where it is told
            one = self.tr("In 1 case the same answers now end elsewhere than in the saved file.")
            many = self.tr("In {count} cases the same answers now end elsewhere than in the saved file.")
            self.told.emit((one if count == 1 else many.format(count=count)) if count else "")
