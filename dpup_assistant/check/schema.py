"""The JSON Schema of a tree file, by which an editor completes and explains while a trainer writes.

pydantic draws it from the engine's dataclasses; it is then made to fit what the file says and how an editor
reads it: as YAML 1.2, where a version or an answer may be a number, or true or false.
"""

import dataclasses
from typing import Any

from pydantic import ConfigDict, TypeAdapter

from dpup_assistant.check.ids import ID_PATTERN
from dpup_assistant.check.shape import FEWEST_OPTIONS, MOST_OPTIONS
from dpup_assistant.engine import tree
from dpup_assistant.engine.tree_format import FORMAT

Schema = dict[str, Any]

TEXT = {"type": ["string", "number", "boolean"], "pattern": r"\S"}
DATE_PATTERN = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
LEFT_OUT = ("title", "default")  # what pydantic says of a key, and nobody needs to read


def tree_schema() -> Schema:
    """Return the JSON Schema (draft-07) of tree files."""
    for value in vars(tree).values():
        if isinstance(value, type) and dataclasses.is_dataclass(value):
            config = ConfigDict(extra="forbid", use_attribute_docstrings=True)
            setattr(value, "__pydantic_config__", config)  # noqa: B010 - the engine knows nothing of pydantic
    drawn = TypeAdapter(tree.Tree).json_schema(ref_template="#/definitions/{model}")
    definitions = {name: _owner(owner) for name, owner in drawn.pop("$defs").items()}
    definitions["Question"]["properties"]["options"] |= {
        "minProperties": FEWEST_OPTIONS,
        "maxProperties": MOST_OPTIONS,
    }
    for name in ("Checklist", "HandOver"):
        definitions[name]["required"].append("kind")
    whole = _owner(drawn)
    whole["properties"]["format"] = {
        "description": whole["properties"]["format"]["description"],
        "enum": [FORMAT, str(FORMAT)],
    }
    whole["properties"]["id"]["pattern"] = ID_PATTERN
    nodes = {"questions": ("checklist", "Checklist", "Question"), "outcomes": ("more", "HandOver", "Outcome")}
    for name, kinds in nodes.items():
        inside = {"additionalProperties": _by_kind(*kinds), "propertyNames": {"pattern": ID_PATTERN}}
        whole["properties"][name] |= inside
    return {"$schema": "http://json-schema.org/draft-07/schema#", **whole, "definitions": definitions}


def _owner(owner: Schema) -> Schema:
    """Return the schema of a dataclass as the file has it: what is required is never empty."""
    required = owner["required"]
    properties = {name: _value(value) for name, value in owner["properties"].items()}
    for name in required:
        if properties[name].get("type") in ("array", "object"):
            properties[name]["minItems" if properties[name]["type"] == "array" else "minProperties"] = 1
    return {**owner, "properties": properties}


def _value(value: Schema) -> Schema:
    """Return the schema of a key's value as an editor reads it."""
    value = {key: part for key, part in value.items() if key not in LEFT_OUT}
    kinds = [_value(kind) for kind in value.pop("anyOf", ()) if kind != {"type": "null"}]
    if kinds:
        return {**kinds[0], **value} if len(kinds) == 1 else {**value, "anyOf": kinds}
    if value.get("format") == "date":
        return {**value, "pattern": DATE_PATTERN}
    if value.get("type") == "string" and not {"enum", "const"} & value.keys():
        return {**value, **TEXT}
    if value.get("type") == "array":
        return {**value, "items": _value(value["items"])}
    inside = value.get("additionalProperties")
    if isinstance(inside, dict):
        ids = {"propertyNames": {"pattern": ID_PATTERN}} if "$ref" in inside else {}
        return {**value, **ids, "additionalProperties": _value(inside)}
    return value


def _by_kind(kind: str, of_kind: str, other: str) -> Schema:
    """Return the schema of a node that is one thing where it has a kind, and another where not."""
    return {
        "if": {"properties": {"kind": {"const": kind}}, "required": ["kind"]},
        "then": {"$ref": f"#/definitions/{of_kind}"},
        "else": {"$ref": f"#/definitions/{other}"},
    }
