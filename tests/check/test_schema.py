"""The JSON Schema: what an editor accepts and refuses while a trainer writes, beside what `check` says."""

import re
from typing import Any, ClassVar

import pytest
import yaml
from jsonschema import Draft7Validator

from dpup_assistant.check.reading import Reading
from dpup_assistant.check.shape import read_shape
from tests.check.known import ROOT
from tests.check.slips import at, changed, keys, paths, renamed, without
from tests.check.small_tree import TEXT, small_tree
from tests.tree_schema import FILE, text, tree_schema


class _Editor(yaml.SafeLoader):
    """Reads a file as an editor does, as YAML 1.2: yes is a text, a version a number, a date a text."""

    yaml_implicit_resolvers: ClassVar[dict[str, Any]] = {}


for tag, pattern, first in (
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("int", r"[-+]?[0-9]+", "-+0123456789"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", "-+0123456789."),
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
):
    _Editor.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{pattern})$"), list(first))

VALIDATOR = Draft7Validator(tree_schema())


def refused(data: Any) -> bool:
    return not VALIDATOR.is_valid(data)


def shape_is_wrong(data: Any) -> bool:
    reading = Reading()
    read_shape(data, reading)
    return bool(reading.faults)


def as_an_editor_reads(data: Any) -> Any:
    """The text with its one true as an editor reads it: the small tree has no other."""
    place = ("scenarios", "knows_all", "common")
    return changed(data, place, True) if place in paths(data) and at(data, place) == "true" else data


def test_the_schema_that_comes_along_is_of_trees_as_they_are_now() -> None:
    assert FILE.read_text("utf-8") == text(), "make docs writes it afresh"


def test_the_schema_is_one() -> None:
    Draft7Validator.check_schema(tree_schema())
    assert tree_schema()["$schema"] == "http://json-schema.org/draft-07/schema#"


@pytest.mark.parametrize("path", sorted(ROOT.glob("trees/*.yaml")), ids=lambda path: path.stem)
def test_an_editor_accepts_a_shipped_tree(path: Any) -> None:
    read = yaml.load(path.read_text(encoding="utf-8"), _Editor)
    assert isinstance(read["version"], float)
    assert [error.message for error in VALIDATOR.iter_errors(read)] == []


def test_a_text_may_look_like_a_number_or_like_true() -> None:
    text = TEXT.replace("title: Ask them first", "title: 12").replace("do: [Ask them]", "do: [true]")
    assert not refused(yaml.load(text, _Editor))


def test_everything_that_can_be_written_is_explained() -> None:
    schema = tree_schema()
    for owner in (schema, *schema["definitions"].values()):
        assert owner["description"]
        for name, value in owner["properties"].items():
            assert value.get("description"), (owner["title"], name)


def test_an_editor_and_check_agree_on_misspelt_missing_and_empty_keys() -> None:
    tree = small_tree()
    assert not refused(as_an_editor_reads(tree))
    for path in keys(tree):
        for spoilt in (
            renamed(tree, path, f"{path[-1]}x"),
            without(tree, path),
            changed(tree, path, ""),
            changed(tree, path, "some_words"),
            changed(tree, path, ["some_words"]),
            changed(tree, path, [["some_words"]]),
            changed(tree, path, {"some": "words"}),
        ):
            assert refused(as_an_editor_reads(spoilt)) == shape_is_wrong(spoilt), path


def test_an_editor_and_check_agree_on_parts_of_the_wrong_kind() -> None:
    tree = small_tree()
    for path in paths(tree):
        for part in ("some_words", ["some_words"], {"some": "words"}, {}):
            spoilt = changed(tree, path, part)
            assert refused(as_an_editor_reads(spoilt)) == shape_is_wrong(spoilt), (path, part)
