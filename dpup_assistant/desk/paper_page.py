"""Paper before it is printed: its pages as they will come out, to print or to save as a file."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QDialog

from dpup_assistant.desk.paper_actions import PaperActions
from dpup_assistant.desk.paper_file import ask_for_file
from dpup_assistant.desk.sheet_file import UnsavedError, save_sheet
from dpup_assistant.kit.labels import Heading
from dpup_assistant.kit.layouts import settle
from dpup_assistant.kit.page import Page
from dpup_assistant.kit.sheet_pages import sheet_pages
from dpup_assistant.kit.sheet_pieces import SheetPage
from dpup_assistant.kit.sheet_view import SheetView
from dpup_assistant.output.sheet import Sheet
from dpup_assistant.storage.pdf import pdf_is_there

Make = Callable[[int], Sheet]  # out of the size of its words, in points
_USUAL = 18  # points


class PaperPage(Page):
    """Shows a sheet, and forgets it as soon as another page is shown.

    Signals:
        done: Back was pressed.
    """

    done = Signal()

    def __init__(self) -> None:
        """Make it empty."""
        super().__init__(measure=720, side=16, gap=20)
        self._make: Make | None = None
        self._sheet: Sheet | None = None
        self._called = ""
        self._pages: tuple[SheetPage, ...] = ()
        self.heading, self._view, self._actions = Heading(), SheetView(), PaperActions()
        self.top.addWidget(self.heading)
        self.main.addWidget(self._view)
        self._actions.size_chosen.connect(self._lay_out)
        self._actions.print_asked.connect(self._print)
        self._actions.save_asked.connect(self._save)
        self._actions.done.connect(self.done)
        self.form_changed.connect(self._arrange)
        self._arrange()

    def show_sheet(
        self, title: str, make: Make, sizes: Sequence[int], *, called: str = "", first: str = ""
    ) -> None:
        """Show the sheet that `make` returns for a size in points, one of `sizes`: the usual one first.

        A saved file is named by what the paper is `called`, else by the title. `first` tells the worker what
        comes before printing.
        """
        self.heading.setText(title)
        self._called = called or title
        self._make = make
        size = _USUAL if _USUAL in sizes else sizes[0]
        self._actions.show_first(first)
        self._actions.show_sizes(sizes, size)
        self._lay_out(size)
        self.scroll_to_top()

    def focus(self) -> None:
        """Put the keyboard on the heading."""
        self.heading.setFocus()

    def forget(self) -> None:
        """Forget the sheet and every word of it."""
        for dialog in self.findChildren(QDialog):  # it would print or save what is gone
            dialog.reject()
        self._make = self._sheet = None
        self._show(())

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Forget the sheet when another page is shown: not when the window is put out of sight."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.forget()

    def _lay_out(self, size: int) -> None:
        if self._make:
            self._sheet = self._make(size)
            self._show(sheet_pages(self._sheet))

    def _show(self, pages: tuple[SheetPage, ...]) -> None:
        self._pages = pages
        self._view.show_pages(pages)
        self._actions.show_count(len(pages))
        self._actions.tell("")
        settle()

    def _print(self) -> None:
        from dpup_assistant.desk import printing  # a library of its own, and large

        if not printing.there_is_a_printer():
            self._actions.tell_problem(
                self.tr("There is no printer on this computer. Save it as a file instead.")
            )
            return
        printer = printing.ask_for_printer(self)
        if not printer or not self._pages:  # cleared meanwhile: nobody was at the desk
            return
        if printing.print_pages(self._pages, printer):
            self._actions.tell(self.tr("Printed."))
        else:
            self._actions.tell_problem(
                self.tr("It was not printed. Check the printer, or save it as a file instead.")
            )

    def _save(self) -> None:
        kinds = {".html": self.tr("Web page"), ".txt": self.tr("Text")}
        if pdf_is_there():
            kinds[".pdf"] = self.tr("PDF")
        path = ask_for_file(self, self.tr("Save as a file"), self._called, kinds)
        if not path or not self._sheet:
            return
        try:
            save_sheet(self._sheet, path)
        except UnsavedError as error:
            self._actions.tell_problem(str(error))
        else:
            self._actions.tell(self.tr("Saved."))

    def _arrange(self) -> None:
        """Put what can be done beside the pages where the window is wide, else above them."""
        wide = self.form == "wide"
        column = self.side if wide else self.top
        if self._actions.parentWidget() is None or column.indexOf(self._actions) < 0:
            for other in (self.side, self.top):
                other.removeWidget(self._actions)
            column.addWidget(self._actions)
        self.show_side(wide)
