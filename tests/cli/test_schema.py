"""`schema`: a JSON Schema that an editor can use."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft7Validator

from tests.check.small_tree import TEXT
from tests.cli.conftest import Run
from tests.cli.program import ROOT


@pytest.fixture
def schema(run: Run) -> dict[str, Any]:
    done = run("schema")
    assert (done.code, done.err) == (0, "")
    return dict(json.loads(done.out))


class Editor(yaml.SafeLoader):
    """Reads as YAML 1.2 does: true and numbers have their meaning, while yes, off and dates are texts."""


Editor.yaml_implicit_resolvers = {}
Editor.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("^(true|false)$"), list("tf"))
Editor.add_implicit_resolver("tag:yaml.org,2002:int", re.compile("^[-+]?[0-9]+$"), list("-+0123456789"))
Editor.add_implicit_resolver(
    "tag:yaml.org,2002:float", re.compile(r"^[-+]?[0-9]+\.[0-9]*$"), list("-+0123456789")
)


def test_it_is_a_schema_of_draft_07(schema: dict[str, Any]) -> None:
    assert schema["$schema"] == "http://json-schema.org/draft-07/schema#"
    Draft7Validator.check_schema(schema)


@pytest.mark.parametrize("path", sorted(ROOT.glob("trees/*.yaml")), ids=lambda path: path.stem)
def test_the_shipped_trees_are_accepted(schema: dict[str, Any], path: Path) -> None:
    text = path.read_text("utf-8")
    accepts = Draft7Validator(schema)
    assert [error.message for error in accepts.iter_errors(yaml.load(text, Editor))] == []


def test_labels_that_look_like_numbers_or_true_are_accepted(schema: dict[str, Any]) -> None:
    text = TEXT.replace("label: Yes", "label: true").replace("label: No", "label: 12.5")
    assert Draft7Validator(schema).is_valid(yaml.load(text, Editor))


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("title: Ask them first", "titel: Ask them first"),
        ("  tell:\n    kind: go\n", "  tell:\n    kind: going\n"),
        ("status: published", "status: finished"),
        ("reviewed: 2026-11-22", "reviewed: 22.11.2026"),
        ("do: [Ask them]", "do: Ask them"),
        ("summary: A small tree.\n", ""),
    ],
)
def test_a_slip_is_refused(schema: dict[str, Any], was: str, now: str) -> None:
    assert was in TEXT
    accepts = Draft7Validator(schema)
    assert accepts.is_valid(yaml.load(TEXT, Editor))
    assert not accepts.is_valid(yaml.load(TEXT.replace(was, now), Editor))
