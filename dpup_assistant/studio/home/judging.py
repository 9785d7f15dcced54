"""Counting the faults of all trees of a folder, beside the window's thread."""

from __future__ import annotations

from collections.abc import Container
from concurrent.futures import Future, ThreadPoolExecutor

from PySide6.QtCore import QObject, Signal

from dpup_assistant.storage.trees import Loaded, load_tree
from dpup_assistant.studio.folder import Folder


class HomeJudging(QObject):
    """Judges the trees of a folder, one after another.

    Signals:
        judged(object): the Loaded of a tree, as it is in its file now.
    """

    judged = Signal(object)
    _ended = Signal(int, object)

    def __init__(self, parent: QObject) -> None:
        """Make it at rest."""
        super().__init__(parent)
        self._newest = 0
        self._waiting: list[Future[Loaded]] = []
        self._pool = ThreadPoolExecutor(1, "home")
        self._ended.connect(self._take)

    def begin(self, folder: Folder, done: Container[str]) -> None:
        """Judge the trees of a folder but those that are done; what was still to be judged is forgotten."""
        self.stop()
        number = self._newest
        for file in (file for file in folder.files if file.id not in done):
            job = self._pool.submit(load_tree, file, folder.known, True)
            job.add_done_callback(lambda job: None if job.cancelled() else self._ended.emit(number, job))
            self._waiting.append(job)

    def stop(self) -> None:
        """Judge no more."""
        self._newest += 1
        for job in self._waiting:
            job.cancel()
        self._waiting.clear()

    def close(self) -> None:
        """Let go of the thread. It waits for the tree that is being judged."""
        self.stop()
        self._pool.shutdown(cancel_futures=True)

    def _take(self, number: int, job: Future[Loaded]) -> None:
        loaded = job.result()  # what broke on the other thread breaks here, where it is told
        if number == self._newest:
            self.judged.emit(loaded)
