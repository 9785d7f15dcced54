"""The texts of a tree, as a reviewer or a sheet of paper needs them: every one, and none twice."""

from pathlib import Path

import yaml

from dpup_assistant.check.texts import texts
from dpup_assistant.output.tree_texts import tree_texts
from tests.shipped import TREES

FOLDER = Path(__file__).parents[2] / "trees"
PARTS = {"questions", "outcomes", "scenarios"}


def test_every_text_of_a_trees_nodes_and_stories_is_among_them() -> None:
    for name, tree in TREES.items():
        data = yaml.load((FOLDER / f"{name}.yaml").read_text(encoding="utf-8"), yaml.BaseLoader)
        in_file = [t.text.strip() for t in texts(data) if t.path[0] in PARTS and t.key != "next_trees"]
        assert sorted(in_file) == sorted(text.text.strip() for text in tree_texts(tree)), name


def test_each_is_named_by_its_tree_its_node_and_its_key() -> None:
    named = {(text.place, text.key): text.text for text in tree_texts(TREES["danger"])}
    assert named["danger/now", "title"] == "What is happening?"
    assert named["danger/ring_111", "say_short"] == TREES["danger"].outcomes["ring_111"].say_short  # type: ignore[union-attr]  # an outcome
