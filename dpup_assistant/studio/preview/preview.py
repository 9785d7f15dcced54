"""The worker's own pages, playing the tree that is edited."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from dpup_assistant.check.view import mapping
from dpup_assistant.engine.trail import Trail, follow, set_out
from dpup_assistant.engine.tree import Facts
from dpup_assistant.engine.walk import Picked
from dpup_assistant.kit.announce import announce
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.frames import Frame
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column, Flow, Row, settle
from dpup_assistant.kit.notices import Notice
from dpup_assistant.kit.scroller import Scroller
from dpup_assistant.kit.tab_order import tab_on
from dpup_assistant.studio.edited_tree import EditedTree
from dpup_assistant.studio.folder import Folder
from dpup_assistant.studio.preview.controller import PreviewController
from dpup_assistant.studio.preview.desk import PreviewDesk
from dpup_assistant.studio.preview.pages import PreviewPage, PreviewPages, Seen
from dpup_assistant.studio.preview.trees import PreviewTrees, PreviewWords, playable
from dpup_assistant.studio.preview.ways import answers_to
from dpup_assistant.studio.preview.words import kept_words, place_to_edit
from dpup_assistant.studio.scenarios.ends import answers_in

_MOST = 300  # answers that are played at once: each has its button on the page


class Preview(QWidget):
    """Plays the tree as it is now, and keeps its place while the tree is edited.

    Signals:
        walked(object): the Trail that it has come to, or None.
        edit_wanted(object): the path of what it shows is to be shown in the form.
    """

    walked = Signal(object)
    edit_wanted = Signal(object)

    def __init__(self, edited: EditedTree, folder: Folder) -> None:
        """Take the tree that is open, and the folder whose trees it may go on in."""
        super().__init__()
        self._edited, self._folder = edited, folder
        self._trees, self._words = PreviewTrees(edited, folder), PreviewWords(folder)
        self._controller = PreviewController()
        self._controller.setParent(self)
        self._controller.trees = self._trees
        self._pages = PreviewPages(self._controller, self._words, folder.today)
        self.desk = PreviewDesk()
        self._from_here = Button(self.tr("From here"), "play", "studio")
        self._from_start = Button(self.tr("From start"), None, "studio")
        self._edit = Button(self.tr("Edit this"), "pencil", "studio")
        self._stale, self._told, self._kept = Notice("circle-alert", role="warn"), Text(), Text(role="small")
        self._page: PreviewPage | None = None
        self._seen: Seen | None = None
        self._lay_out()
        self._connect()
        self._refresh()

    @property
    def trail(self) -> Trail | None:
        """What it has come to."""
        return self._controller.trail

    def focusNextPrevChild(self, forward: bool, /) -> bool:  # noqa: N802 - Qt's name
        """Have Tab go through buttons, rail and page as they stand, and then out of the preview."""
        return tab_on(self, forward) or super().focusNextPrevChild(forward)

    def play_from(self, node: str | None) -> None:
        """Play from a question, or by the shortest way to an outcome; None plays from the start."""
        tree = self._trees.edited
        if not tree:
            return
        if node in tree.questions:
            self._controller.begin(set_out(tree, node, self._facts(), self._trees))
        elif node is None:
            self._controller.begin(set_out(tree, None, self._facts(), self._trees))
        elif (answers := answers_to(tree, node)) is not None:
            self.play(answers)
        else:
            self._tell(self.tr("No walk comes to it yet."))

    def play(self, answers: Mapping[str, Picked]) -> None:
        """Play from the start with answers by question, as far as they are on offer."""
        if len(answers) > _MOST:
            words = self.tr("The way there takes {count} answers. Play from a question nearer to it.")
            self._tell(words.format(count=len(answers)))
        elif tree := self._trees.edited:
            self._controller.begin(follow(tree, answers, self._facts(), self._trees))

    def _lay_out(self) -> None:
        head = Flow(gap=8)
        for widget in (Text(self.tr("Preview"), "strong"), self._from_here, self._from_start):
            head.addWidget(widget)
        frame, foot = Frame("page", "edge", radius=8, margins=(7, 3, 7, 3)), Row(gap=8)
        frame.body.addWidget(self.desk)
        foot.addWidget(self._kept, 1)
        foot.addWidget(self._edit, 0, Qt.AlignmentFlag.AlignVCenter)
        inside = _AsLowAsCanBe()
        self._scroller = Scroller(inside, "raised")
        Column(self).addWidget(self._scroller)
        column = Column(inside, 6, (12, 5, 12, 6))
        column.addLayout(head)
        column.addWidget(self._stale)
        column.addWidget(frame, 1)
        column.addWidget(self._told)
        column.addLayout(foot)
        self._told.hide()

    def _connect(self) -> None:
        controller, rail, pages = self._controller, self.desk.rail, self._pages
        self._from_here.clicked.connect(self._play_selected)
        self._from_start.clicked.connect(lambda: self.play_from(None))
        self._edit.clicked.connect(self._want_edit)
        for moves, move in (
            (rail.back, controller.back),
            (rail.danger, controller.open_danger),
            (rail.change, controller.change),
            (rail.start_again, controller.restart),
            (pages.start_again, controller.restart),
            (pages.tree_chosen, controller.go_on_in),
        ):
            moves.connect(move)
        for elsewhere in (rail.hide_screen, rail.view, pages.all_decisions):
            elsewhere.connect(lambda: self._tell(self.tr("This works in the worker's window.")))
        controller.stayed.connect(self._tell)
        controller.moved.connect(self._show_move)
        controller.blank_picked.connect(self._tell_walked)
        self._edited.judged.connect(self._refresh)
        self._folder.changed.connect(self._take_folder)

    def _play_selected(self) -> None:
        """Play from the node that is selected, or the scenario to its end; else from the start."""
        path = self._edited.selection
        if len(path) > 1 and path[0] == "scenarios":
            answers = answers_in(mapping(self._edited.part(path[:2]) or "", "answers"))
            self.play(answers or {})
            return
        self.play_from(str(path[1]) if len(path) > 1 and path[0] in ("questions", "outcomes") else None)

    def _want_edit(self) -> None:
        if self.trail and (path := place_to_edit(self.trail, self._edited.tree_id)):
            self.edit_wanted.emit(path)

    def _take_folder(self) -> None:
        self._trees.forget()
        self._words.read()
        self._refresh()

    def _refresh(self) -> None:
        """Play the tree as it was just judged, from where the preview is."""
        judgement = self._edited.judgement
        tree = judgement.tree or judgement.shaped
        if tree:
            self._trees.edited = playable(tree)
            self._controller.carry_on()
            if not self.trail:
                self._controller.begin(set_out(self._trees.edited, None, self._facts(), self._trees))
        self._tell_stale(is_stale=tree is None)
        self._show()
        self._tell_walked()

    def _show_move(self) -> None:
        """Show where the trainer went. The keyboard goes along if it was in the worker's page."""
        self._tell("")
        focused = QApplication.focusWidget()
        had_keyboard = focused is not None and self.desk.isAncestorOf(focused)
        page = self._show()
        if page and had_keyboard:
            page.focus()
        if page and self.isVisible():
            announce(self, page.heading.text())
        self._tell_walked()

    def _show(self) -> PreviewPage | None:
        """Show what the trail has come to. What stands there already stays as it is, ticks and all."""
        trail = self.trail
        self.desk.setVisible(trail is not None)
        if not trail:
            return None
        seen = self._pages.seen(trail)
        if seen != self._seen or not self._page:
            is_there = self._seen is not None and seen[:2] == self._seen[:2]
            self._seen = seen
            scrolled = self._page.verticalScrollBar().value() if self._page and is_there else 0
            self._page = self._pages.page_for(trail)
            self.desk.show_page(self._page)
            settle()
            self._page.verticalScrollBar().setValue(scrolled)
        self.desk.rail.show_trail(trail)
        return self._page

    def _tell_walked(self) -> None:
        """Say under the page which answers are kept, and tell the other views."""
        trail = self.trail
        self._kept.setText(kept_words(trail) if trail else "")
        here = place_to_edit(trail, self._edited.tree_id) if trail else None
        self._edit.setVisible(here is not None)
        self.walked.emit(trail)

    def _tell_stale(self, is_stale: bool) -> None:
        """Say that what is played is not what the text holds now, where its shape is not whole."""
        if self._trees.edited:
            words = self.tr("This is the tree before your last edit: it cannot be played with this fault.")
        else:
            words = self.tr("There is nothing to play yet. Mend the faults first.")
        if self._stale.text() != words:
            self._stale.setText(words)
        self._stale.setVisible(is_stale)

    def _tell(self, sentence: str) -> None:
        """Say why nothing else happened, until something does."""
        self._told.setText(sentence)
        self._told.setVisible(bool(sentence))
        if sentence:
            announce(self, sentence)

    def _facts(self) -> Facts:
        return self._words.agency.facts


class _AsLowAsCanBe(QWidget):
    """Asks for its least height alone: the worker's page in it scrolls on its own."""

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the least height in px for a width in px."""
        layout = self.layout()
        return layout.minimumHeightForWidth(width) if layout else 0
