"""Printing pages of A4, through the system's own dialog."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from dpup_assistant.desk.listening import listen_in_dialog
from dpup_assistant.desk.paper_file import remember_no_folders
from dpup_assistant.kit.sheet_paint import paint_page
from dpup_assistant.kit.sheet_pieces import HEIGHT, WIDTH, SheetPage

_JOB = "Paper"  # what the list of print jobs shows: nothing of a person, nor of the decision
_BROKEN = (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted)


def there_is_a_printer() -> bool:
    """Return whether this computer knows a printer."""
    return bool(QPrinterInfo.availablePrinterNames())


def ask_for_printer(parent: QWidget) -> QPrinter | None:
    """Return the printer that a person picks in the system's dialog; None where they cancel."""
    remember_no_folders()  # it can print to a file too
    printer = new_printer()
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange, on=False)  # one or two pages
    listen_in_dialog(dialog, parent)
    picked = dialog.exec() == QPrintDialog.DialogCode.Accepted
    dialog.deleteLater()
    return printer if picked else None


def new_printer() -> QPrinter:
    """Return the usual printer, set for A4 upright and the whole sheet: pages bring their own margins."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)
    printer.setDocName(_JOB)
    return printer


def print_pages(pages: Sequence[SheetPage], printer: QPrinter) -> bool:
    """Print pages, smaller where the paper is. Return whether the printer took them."""
    painter = QPainter()
    if _is_stopped(printer) or not painter.begin(printer):
        return False
    taken = True
    for number, page in enumerate(pages):
        taken = taken and (number == 0 or printer.newPage())
        if taken:
            _print_page(painter, page, printer)
    return painter.end() and taken and printer.printerState() not in _BROKEN


def _is_stopped(printer: QPrinter) -> bool:
    """Return whether a printer is stopped: it would print later, when nobody waits for it."""
    to_paper = printer.outputFormat() == QPrinter.OutputFormat.NativeFormat
    return to_paper and QPrinterInfo(printer).state() in _BROKEN


def _print_page(painter: QPainter, page: SheetPage, printer: QPrinter) -> None:
    paper = QRectF(printer.pageLayout().fullRectPixels(printer.resolution()))
    dots = min(paper.width() / WIDTH, paper.height() / HEIGHT, printer.resolution() / 72)  # in a point
    painter.save()
    painter.scale(dots, dots)
    paint_page(painter, page)
    painter.restore()
