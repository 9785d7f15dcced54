"""What is left of a walk: in any widget, shown or hidden, and in the program's memory."""

import gc

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from dpup_assistant.engine.explanation import Explanation
from dpup_assistant.engine.trail import Trail
from dpup_assistant.engine.walk import Answer, Walk


def words_in_widgets() -> list[str]:
    """Every text that a widget holds, wherever it is and whether it is shown or not."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    return [words for widget in QApplication.allWidgets() for words in _words(widget) if words]


def ticks_in_widgets() -> list[str]:
    """The names of all that is ticked, chosen or opened, shown or not."""
    buttons = [each for each in QApplication.allWidgets() if isinstance(each, QAbstractButton)]
    return [button.accessibleName() for button in buttons if button.isChecked()]


def values_of_a_walk(tree: str) -> list[object]:
    """The walks of a tree, and what is made of them, that are still in memory."""
    gc.collect()
    return [each for each in gc.get_objects() if _tree_of(each) == tree]


def _tree_of(value: object) -> str:
    """The tree that a value came of; "" for what is no part of a walk."""
    if isinstance(value, Trail):
        return value.walks[0].tree.id
    if isinstance(value, Walk):
        return value.tree.id
    if isinstance(value, Explanation):
        return value.tree
    return value.question.partition("_")[0] if isinstance(value, Answer) else ""


def _words(widget: QWidget) -> tuple[str, ...]:
    own = widget.text() if isinstance(widget, QLabel | QAbstractButton | QLineEdit) else ""
    told = (widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle())
    return (own, *told, widget.toolTip(), widget.whatsThis(), widget.statusTip())
