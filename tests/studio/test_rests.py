"""From any law to the trees, questions and outcomes that rest on it, each of which opens there."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent

from dpup_assistant.kit.button import Button
from dpup_assistant.kit.fields import SearchField
from dpup_assistant.kit.ticks import Choice
from dpup_assistant.storage.settings.settings import Settings
from dpup_assistant.studio.folder import Folder
from dpup_assistant.studio.rests.places import resting_places
from dpup_assistant.studio.rests.row import RestsRow
from dpup_assistant.studio.window import StudioWindow
from tests.studio.conftest import SMALL, TODAY
from tests.studio.saving import heading, page, press, words


def test_every_law_tells_all_that_rests_on_it_and_leads_there(tmp_path: Path) -> None:
    (tmp_path / "small.yaml").write_text(SMALL, "utf-8")
    (tmp_path / "half.yaml").write_text("title: Half\nquestions:\n  one: {basis: [ipp_11]}\n", "utf-8")
    window = StudioWindow(Folder(tmp_path, TODAY), Settings())
    window.show()
    press(window, "What rests on the law")
    shown = page(window)
    assert shown and heading(window) == "What rests on the law"
    (finder,) = shown.findChildren(SearchField)
    finder.edit.setText("only when the law lets you")
    (law,) = (row for row in shown.findChildren(RestsRow) if row.isVisible())
    basis = window.folder.known.resources.basis["ipp_11"]
    places = resting_places(window.folder.files)["ipp_11"]
    trees = len({place.file for place in places})
    assert law.head.text() == f"{basis.name}, {basis.citation}: {len(places)} places in {trees} trees"
    assert {("questions", "who"), ("outcomes", "go_on"), ("outcomes", "find_out")} <= {
        place.part for place in places if place.file == tmp_path / "small.yaml"
    }
    law.set_open(True)
    seen = words(law)
    assert basis.plain in seen and basis.citation in seen and basis.source in seen
    names = [button.text() for button in law.findChildren(Button)]
    assert "Can I do this?: question 1: Who would get it?" in names and "Half: question 1: one" in names
    press(window, "Can I do this?: outcome: You can share it")
    assert window.edited and window.edited.tree_id == "small" and page(window) is None
    assert window.edited.selection == ("outcomes", "go_on")
    window.leave_tree(window.show_home)
    window.actions_at_home.show_rests("ipp_11")
    (law,) = (row for row in window.findChildren(RestsRow) if row.isVisible())
    assert law.is_open() and basis.plain in words(law)
    good = next(
        each for each in window.findChildren(Choice) if each.text() == "Good practice" and each.isVisible()
    )
    good.click()
    assert "Nothing has that word. Try another." in words(window)
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
