"""What is shown to the person is said text and nothing else, at every end of every shipped decision."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from dpup_assistant.desk.show_them_page import ShowThemPage
from dpup_assistant.engine.tree import Tree
from dpup_assistant.engine.words import text_of
from dpup_assistant.kit.big_paragraph import BigParagraph
from tests.output.test_said_only import ends, said
from tests.poison import POISON
from tests.shipped import TREES


@pytest.mark.parametrize("tree", TREES.values(), ids=TREES)
def test_every_part_is_said_and_no_text_for_the_worker_stands_anywhere(qtbot: QtBot, tree: Tree) -> None:
    page = ShowThemPage()
    qtbot.addWidget(page)
    for walk in ends(tree):
        explanation = said(walk)
        if not explanation.for_the_person:
            continue
        page.show_explanation(explanation, explanation.say, white_on_black=False)
        page.bar.all.click()
        for wording in (explanation.say, explanation.say_again):
            shown = [each.text() for each in page.findChildren(BigParagraph) if each.text()]
            asked = [explanation.teach_back] if explanation.teach_back else []
            assert shown == [*text_of(wording).splitlines(), *asked], walk.node
            told = [each.text() for each in page.findChildren(QLabel)]
            told += [each.accessibleName() for each in page.findChildren(QAbstractButton)]
            assert POISON not in "".join(told)
            if not asked:
                break
            page.bar.again.click()
