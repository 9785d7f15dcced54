"""Printing: with no printer, with one that takes it, with one that fails, and what the job is called."""

import re
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from dpup_assistant.desk import printing
from tests.desk.conftest import Desk
from tests.desk.papers import YOU, at_paper, pages
from tests.desk.person import Person

NOT_PRINTED = "It was not printed. Check the printer, or save it as a file instead."


def picks(printer: QPrinter | None, patch: pytest.MonkeyPatch) -> list[QWidget]:
    """Has a person pick this printer, or none, in the dialog. Returns what the dialog was opened over."""
    asked: list[QWidget] = []

    def ask(parent: QWidget) -> QPrinter | None:
        asked.append(parent)
        return printer

    patch.setattr(printing, "there_is_a_printer", lambda: True)
    patch.setattr(printing, "ask_for_printer", ask)
    return asked


def to_file(path: Path) -> QPrinter:
    """A printer that prints into a PDF file."""
    printer = printing.new_printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def sizes(pdf: bytes) -> list[tuple[int, int]]:
    """The width and the height of each page of a PDF, in points."""
    found = re.findall(rb"/MediaBox\s*\[\s*0 0 (\d+)[.\d]* (\d+)", pdf)
    return [(int(width), int(height)) for width, height in found]


def test_without_a_printer_the_page_says_to_save_it_as_a_file(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = at_paper(desk)
    asked = picks(None, monkeypatch)
    monkeypatch.setattr(printing, "there_is_a_printer", lambda: False)
    person.press("Print")
    assert person.reads("There is no printer on this computer. Save it as a file instead.")
    assert asked == [] and pages(person)


def test_every_page_is_printed_whole_on_a4_and_the_job_tells_nothing(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    person, file = at_paper(desk, YOU), tmp_path / "printed.pdf"
    printer = to_file(file)
    picks(printer, monkeypatch)
    person.press("Print")
    assert person.reads("Printed.")
    pdf = file.read_bytes()
    assert sizes(pdf) == [(595, 842)] * len(pages(person))
    assert printer.docName() == "Paper"
    title = re.search(rb"/Title ?\((.*?)\)\n", pdf, re.DOTALL)
    assert title and title[1].replace(b"\0", b"").endswith(b"Paper")


def test_on_smaller_paper_everything_is_smaller_and_nothing_is_cut_off(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    person, file = at_paper(desk), tmp_path / "printed.pdf"
    printer = to_file(file)
    printer.setPageSize(printing.QPageSize(printing.QPageSize.PageSizeId.A5))
    picks(printer, monkeypatch)
    person.press("Print")
    assert sizes(file.read_bytes()) == [(420, 595)]


@pytest.mark.qt_log_ignore("QPainter::begin")  # Qt says of it too that it failed
@pytest.mark.parametrize("state", [None, QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted])
def test_a_printer_that_fails_gets_a_sentence_and_nothing_is_lost(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, state: QPrinter.PrinterState | None
) -> None:
    person = at_paper(desk)
    shown = pages(person)
    printer = to_file(tmp_path / ("printed.pdf" if state else "no such folder/printed.pdf"))
    if state:
        monkeypatch.setattr(printer, "printerState", lambda: state)
    picks(printer, monkeypatch)
    person.press("Print")
    assert person.reads(NOT_PRINTED) and pages(person) == shown
    picks(to_file(tmp_path / "again.pdf"), monkeypatch)
    person.press("Print")
    assert person.reads("Printed.") and not person.reads(NOT_PRINTED)


def test_a_printer_that_is_stopped_is_given_nothing_to_print_later(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    person, printer = at_paper(desk), to_file(tmp_path / "printed.pdf")
    monkeypatch.setattr(printer, "outputFormat", lambda: QPrinter.OutputFormat.NativeFormat)
    stopped = SimpleNamespace(state=lambda: QPrinter.PrinterState.Error)  # as the system says it
    monkeypatch.setattr(printing, "QPrinterInfo", lambda _printer: stopped)
    picks(printer, monkeypatch)
    person.press("Print")
    assert person.reads(NOT_PRINTED) and not (tmp_path / "printed.pdf").exists()


def test_cancelling_the_dialog_says_and_prints_nothing(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    person = at_paper(desk)
    before = person.labels()
    asked = picks(None, monkeypatch)
    person.press("Print")
    assert asked == [person.page] and person.labels() == before


def test_what_was_cleared_while_the_dialog_was_open_is_not_printed(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    person, file = at_paper(desk), tmp_path / "printed.pdf"
    monkeypatch.setattr(printing, "there_is_a_printer", lambda: True)
    monkeypatch.setattr(printing, "ask_for_printer", lambda _parent: _cleared(person, to_file(file)))
    person.press("Print")
    assert not file.exists() and not person.reads("Printed.")


def _cleared(person: Person, printer: QPrinter) -> QPrinter:
    """Clears the window as an idle desk does, then picks the printer."""
    person.window.clear()
    return printer
