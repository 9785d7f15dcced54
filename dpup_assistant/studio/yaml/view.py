"""The text of a tree file."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QWidget

from dpup_assistant.engine.fault import Path
from dpup_assistant.kit.announce import announce
from dpup_assistant.kit.code_colours import Span
from dpup_assistant.kit.code_edit import CodeEdit
from dpup_assistant.kit.code_field import CodeField
from dpup_assistant.kit.layouts import Column
from dpup_assistant.storage.edits import apply
from dpup_assistant.storage.files import MAX_BYTES
from dpup_assistant.studio.edited_tree import EditedTree
from dpup_assistant.studio.folder import Folder
from dpup_assistant.studio.yaml.colours import Colours
from dpup_assistant.studio.yaml.foot import YamlFoot
from dpup_assistant.studio.yaml.lines import Lines, Shown
from dpup_assistant.studio.yaml.marks import marks_of
from dpup_assistant.studio.yaml.offers import Offers
from dpup_assistant.studio.yaml.place import standing
from dpup_assistant.studio.yaml.scan import indent_after

_PARTS = ("questions", "outcomes", "blanks", "scenarios")
_PAUSE = 250  # milliseconds that the cursor rests before the other views follow


class YamlView(QWidget):
    """Shows the text, as it is and as it is typed. The other views follow the cursor, and it follows them.

    A large text is put into the editor when it is first shown.
    """

    def __init__(self, edited: EditedTree, folder: Folder) -> None:
        """Take the tree that is open, and the folder whose trees it may name."""
        super().__init__()
        self._edited, self._offers = edited, Offers(edited, folder)
        self._lines = Lines("")
        self._colours = Colours(self._lines)
        self._is_filled, self._typing, self._is_stale = False, False, False
        self._size = len(edited.text)
        self._wanted: Path | None = None  # where the cursor is to go, once the text is read
        self.edit = CodeEdit(MAX_BYTES, self._colours_of, self._indent_after)
        self.foot = YamlFoot(self.edit)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._follow_cursor)
        help_words = self.tr(
            "Control and Space: what can stand here. Control and G: go to a line. Control and a square "
            "bracket: move lines to the side. Tab leaves."
        )
        column = Column(self, 4, (10, 10, 10, 6))
        name = self.tr("The tree's text") if edited.is_tree else self.tr("The file's text")
        column.addWidget(CodeField(self.edit, name, help_words), 1)
        column.addWidget(self.foot)
        self.setFocusProxy(self.edit)
        self._join()

    def _join(self) -> None:
        edited, edit = self._edited, self.edit
        edit.typed.connect(self._take_typed)
        edit.offers_wanted.connect(self._offer)
        edit.too_long.connect(self.foot.refuse)
        edit.cursorPositionChanged.connect(self._cursor_moved)
        edited.spliced.connect(self._take_splice)
        edited.read.connect(self._take_read)
        edited.judged.connect(self._mark)
        edited.selected.connect(lambda: self._go_to_part(edited.selection, inside=False))
        edited.shown.connect(self._show_part)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Fill the editor when it is first seen."""
        super().showEvent(event)
        if not self._is_filled:
            self._is_filled = True
            self._lines = Lines(self._edited.text)
            self._colours = Colours(self._lines)
            self.edit.set_lines(self._lines.shown())
            self._mark()
            self._go_to_part(self._wanted or self._edited.selection)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Ask for a line to go to."""
        if QKeySequence(event.keyCombination()) == QKeySequence("Ctrl+G"):
            self.foot.ask_for_line()
        else:
            super().keyPressEvent(event)

    def _colours_of(self, line: int) -> list[Span]:
        return self._colours.spans(line)

    def _indent_after(self, before: str) -> str:
        return indent_after(before, self._colours.state(self.edit.place()[0]))

    def _take_typed(self, first: int, count: int, texts: list[str]) -> None:
        """Put what was typed into the tree."""
        shown = Shown(first, count, texts)
        change = self._lines.typed(shown)
        self._colours.forget(shown)
        one_line = count == len(texts) == 1
        words = self.tr("Change line {line}").format(line=first + 1) if one_line else self.tr("Change lines")
        self._typing = True
        self._edited.replace_text(
            apply(self._edited.text, [change]), words, run=f"yaml {first}" if one_line else ""
        )
        self._typing = False
        self.foot.show_faults()

    def _take_splice(self, start: int, removed: int, _inserted: str) -> None:
        """Show what was changed elsewhere, or undone."""
        self._is_stale, text = True, self._edited.text
        more, self._size = len(text) - self._size, len(text)
        if not self._is_filled or self._typing:
            return
        inserted = text[start : start + removed + more]  # Qt's signal loses halves of characters
        shown = self._lines.spliced(start, removed, inserted)
        self._colours.forget(shown)
        end = self.edit.replace_lines(*shown)
        if self.edit.hasFocus():
            self.edit.set_place(*end)

    def _take_read(self) -> None:
        """Do what had to wait until the text was read."""
        self._is_stale = False
        if self._wanted is not None:
            self._go_to_part(self._wanted)
            self._wanted = None
        if self.edit.hasFocus():
            self._pause.start()

    def _mark(self) -> None:
        """Underline what is wrong."""
        if self._is_filled:
            self.edit.set_marks(marks_of(self._edited.judgement.faults, self._lines.raw, self._colours))
            self.foot.show_faults()

    def _offer(self, asked: bool) -> None:
        """Offer what can stand at the cursor."""
        line, column = self.edit.place()
        place = standing(self._lines.raw, line, column, self._colours.state(line))
        choices = self._offers.at(place, asked) if place else []
        self.edit.offers.show_choices(choices, len(place.typed) if place else 0)
        if asked and not choices:
            announce(self.edit, self.tr("Nothing is known that could stand here."))

    def _cursor_moved(self) -> None:
        self.foot.show_faults()
        if self.edit.hasFocus():
            self._wanted = None
            self._pause.start()

    def _follow_cursor(self) -> None:
        """Select the node in which the cursor stands."""
        if self.edit.hasFocus() and not self._is_stale and self._edited.data:
            path = self._path()
            self._edited.select(path[:2] if len(path) > 1 and path[0] in _PARTS else ())

    def _path(self) -> Path:
        line, column = self.edit.place()
        return self._edited.located.path_at(line + 1, column + 1)

    def _show_part(self, path: Path) -> None:
        """Go to a part, and take the keyboard where this is the view that is open."""
        self._go_to_part(path)
        if self.isVisible():
            self.edit.setFocus()

    def _go_to_part(self, path: Path, inside: bool = True) -> None:
        """Put the cursor where a part begins; unless it is to go `inside`, it may stay anywhere in it."""
        if not inside and self.edit.hasFocus():
            return
        self._wanted = path if self._is_stale or not self._is_filled else None
        if self._is_filled and (inside or self._path()[: len(path)] != path):
            line, column = self._edited.located.place(path, on_key=len(path) < 3)
            self.edit.set_place(line - 1, column - 1)
