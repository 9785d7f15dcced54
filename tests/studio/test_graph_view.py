"""The graph in the trainer's window: it follows the text, the selection, the faults and the preview."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from dpup_assistant.engine.trail import Trail
from dpup_assistant.engine.walk import replay
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.look import look
from dpup_assistant.studio.edited_tree import EditedTree
from dpup_assistant.studio.folder import Folder
from dpup_assistant.studio.graph.canvas import GraphCanvas
from dpup_assistant.studio.graph.view import GraphView
from dpup_assistant.studio.preview.preview import Preview
from tests.bench.big_tree import big_tree
from tests.studio.conftest import Opens


@pytest.fixture
def preview(share: EditedTree, shipped: Folder) -> Preview:
    return Preview(share, shipped)


@pytest.fixture
def view(share: EditedTree, shipped: Folder, preview: Preview, qtbot: QtBot) -> Iterator[GraphView]:
    yield shown(GraphView(share, shipped, preview), qtbot)
    look().set_theme("system")
    look().set_text_size(1)


def shown(graph: GraphView, qtbot: QtBot) -> GraphView:
    qtbot.addWidget(graph)
    graph.resize(1066, 650)
    graph.show()
    return graph


def at(canvas: GraphCanvas, name: str) -> QPoint:
    """The middle of a node, on the screen."""
    assert canvas.parts
    return canvas.on_screen(canvas.parts.nodes[name].area).center().toPoint()


def colours(widget: QWidget, places: list[QPoint]) -> list[str]:
    image: QImage = widget.grab().toImage()
    return [QColor(image.pixel(place)).name() for place in places]


def press(view: GraphView, words: str) -> None:
    next(button for button in view.findChildren(Button) if button.text() == words).click()


def test_a_click_selects_a_node_and_a_selection_comes_into_sight(view: GraphView, share: EditedTree) -> None:
    press(view, "Fit")
    for path in (("questions", "agreed"), ("outcomes", "respect_it")):
        QTest.mouseClick(view.canvas, Qt.MouseButton.LeftButton, pos=at(view.canvas, path[1]))
        assert share.selection == path
    for _ in range(8):
        press(view, "Bigger")
    for name in ("who", "told"):
        share.select(("questions", name))
        assert view.canvas.rect().contains(at(view.canvas, name)), "in sight"


def test_it_is_moved_by_mouse_wheel_and_keys_and_never_out_of_sight(view: GraphView) -> None:
    canvas = view.canvas
    canvas.grab()
    seen = [canvas.seen()]
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
    QTest.mouseMove(canvas, QPoint(250, 200))
    QTest.mouseMove(canvas, QPoint(200, 150))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(200, 150))
    seen.append(canvas.seen())
    QTest.keyClick(canvas, Qt.Key.Key_Down)
    seen.append(canvas.seen())
    QTest.keyClick(canvas, Qt.Key.Key_Plus)
    seen.append(canvas.seen())
    assert [before.top() < after.top() for before, after in pairwise(seen)] == [True] * 3
    assert seen[-1].width() < seen[0].width()
    for _ in range(60):
        QTest.keyClick(canvas, Qt.Key.Key_Right)
        QTest.keyClick(canvas, Qt.Key.Key_Down)
    assert canvas.parts and canvas.seen().right() <= canvas.parts.drawing.width + 1
    assert canvas.seen().bottom() <= canvas.parts.drawing.height + 1


def test_it_follows_the_text_and_shows_what_is_wrong_with_it(view: GraphView, share: EditedTree) -> None:
    share.select(("questions", "who"))
    view.grab()
    place = at(view.canvas, "who")
    share.set_value(("questions", "who", "options", "unsure", "next"), "nowhere", "Change where it leads")
    share.judge_now()
    assert view.canvas.parts and view.canvas.parts.nodes["nowhere"].node.kind == "missing"
    assert (at(view.canvas, "who") - place).manhattanLength() <= 2, "what was seen stays where it was"
    assert view.canvas.faults["who"].errors == 1
    share.select(())
    press(view, "Fit")
    QTest.mouseClick(view.canvas, Qt.MouseButton.LeftButton, pos=at(view.canvas, "nowhere"))
    assert share.selection == ("questions", "who"), "the question that names it"
    share.replace_text("", "Take all out")
    share.judge_now()
    view.grab()


def test_the_walk_of_the_preview_is_marked_in_every_theme(
    view: GraphView, share: EditedTree, preview: Preview
) -> None:
    assert share.judgement.tree
    walk = replay(share.judgement.tree, {"who": "service", "worry": "no"})
    words = {label.text() for label in view.findChildren(QWidget) if hasattr(label, "text")}
    for theme in ("light", "dark", "contrast"):
        look().set_theme(theme)
        preview.walked.emit(None)
        corner = [at(view.canvas, "who") + QPoint(70, 14)]
        assert colours(view.canvas, corner) == [look().colour("surface").name()]
        preview.walked.emit(Trail(walks=(walk,)))
        assert colours(view.canvas, corner) == [look().colour("picked").name()]
        assert view.canvas.way == ["who", "worry", "agreed"]
    assert (
        "The walk in the preview is marked."
        in {label.text() for label in view.findChildren(QWidget) if hasattr(label, "text")} - words
    )


def test_screen_readers_meet_one_named_picture_that_tells_of_the_outline(view: GraphView) -> None:
    told = QAccessible.queryAccessibleInterface(view.canvas)
    assert told.role() == QAccessible.Role.Graphic and told.childCount() == 0
    assert told.text(QAccessible.Text.Name) == "Graph of Can I share this?"
    assert told.text(QAccessible.Text.Description) == (
        "The outline holds the same, for the keyboard and for screen readers."
    )


def test_a_large_tree_is_laid_out_beside_the_window_and_painted_as_far_as_it_is_seen(
    opened: Opens, shipped: Folder, qtbot: QtBot
) -> None:
    edited = opened(big_tree(400), "big")
    view = shown(GraphView(edited, shipped, Preview(edited, shipped)), qtbot)
    view.grab()  # with a sentence that it takes a while
    edited.replace_text(big_tree(401), "Add a question while the graph is drawn")
    edited.judge_now()
    qtbot.waitUntil(
        lambda: bool(view.canvas.parts and "point_401" in view.canvas.parts.nodes), timeout=30_000
    )
    assert view.canvas.parts and len(view.canvas.parts.nodes) == 403
    seen = list(view.canvas.parts.seen(view.canvas.seen()))
    assert 0 < len(seen) < 60, "of some 3,000 parts"
    look().set_text_size(2)
    view.grab()
    look().set_text_size(1)


def test_what_is_edited_while_it_is_hidden_is_drawn_once_it_is_seen(
    view: GraphView, share: EditedTree
) -> None:
    view.hide()
    share.set_value(("questions", "who", "title"), "Who gets it then?", "Change the title")
    share.judge_now()
    assert view.canvas.parts and view.canvas.parts.nodes["who"].node.title == "Who would get it?"
    view.show()
    assert view.canvas.parts.nodes["who"].node.title == "Who gets it then?"
    assert view.canvas.on_screen(view.canvas.parts.nodes["who"].area).intersects(view.canvas.rect())
