"""Writes the JSON Schema of a tree file, by which an editor completes and explains: `make docs`.

pydantic draws it from the engine's dataclasses and the words in their source; the portable program holds
neither. It is then made to fit what the file says and how an editor reads it: as YAML 1.2, where a version or
an answer may be a number, or true or false.
"""

import dataclasses
import json
from typing import Any

from pydantic import ConfigDict, TypeAdapter

from dpup_assistant.check.shape import FEWEST_OPTIONS, MOST_OPTIONS
from dpup_assistant.engine import outcome, tree
from dpup_assistant.engine.tree_format import FORMAT, ID_PATTERN
from dpup_assistant.storage.paths import resources_folder
from dpup_assistant.storage.schema_file import SCHEMA_FILE

Schema = dict[str, Any]

FILE = resources_folder() / SCHEMA_FILE

TEXT = {"type": ["string", "number", "boolean"], "pattern": r"\S", "errorMessage": "Write words here."}
DATE = {
    "type": "string",
    "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
    "errorMessage": "Write the day as YYYY-MM-DD, such as 2026-11-22.",
}
IDS = {
    "pattern": ID_PATTERN,
    "errorMessage": "Begin an id with a small letter. Small letters, digits and _ may follow.",
}
LIST_MESSAGE = "Write a list here: each entry on a line of its own, after a dash."
LEFT_OUT = ("title", "default", "format")  # what pydantic says of a key, and nobody needs to read
WRITTEN_BY = "Written by the command: dpup-assistant schema. What is changed here is lost."


def tree_schema() -> Schema:
    """Return the JSON Schema (draft-07) of tree files."""
    for value in (*vars(tree).values(), *vars(outcome).values()):
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
    whole["properties"]["id"] |= IDS
    for name, node in (("questions", _question(definitions)), ("outcomes", _outcome(definitions))):
        whole["properties"][name] |= {"additionalProperties": node, "propertyNames": IDS}
    head = {"$schema": "http://json-schema.org/draft-07/schema#", "$comment": WRITTEN_BY}
    return {**head, **whole, "definitions": definitions}


def text() -> str:
    """The schema as its file holds it."""
    return json.dumps(tree_schema(), ensure_ascii=False, indent=2) + "\n"


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
    is_day = value.get("format") == "date"
    value = {key: part for key, part in value.items() if key not in LEFT_OUT}
    if "description" in value:
        value["description"] = " ".join(value["description"].split())  # a new line would be a new paragraph
    kinds = [_value(kind) for kind in value.pop("anyOf", ()) if kind != {"type": "null"}]
    if kinds:
        return {**kinds[0], **value} if len(kinds) == 1 else {**value, "anyOf": kinds}
    if is_day:
        return {**value, **DATE}
    if value.get("type") == "string" and not {"enum", "const"} & value.keys():
        return {**value, **TEXT}
    if value.get("type") == "array":
        return {**value, "items": _value(value["items"]), "errorMessage": LIST_MESSAGE}
    inside = value.get("additionalProperties")
    if isinstance(inside, dict):
        ids = {"propertyNames": IDS} if "$ref" in inside else {}
        return {**value, **ids, "additionalProperties": _value(inside)}
    return value


def _question(definitions: dict[str, Schema]) -> Schema:
    """Return the schema of a question: a checklist as soon as it has a kind, however misspelt."""
    kind = definitions["Checklist"]["properties"]["kind"]
    offered = {"type": "string", "examples": [kind["const"]], "description": kind["description"]}
    return {
        "properties": {"kind": offered},
        "if": {"required": ["kind"]},
        "then": {"$ref": "#/definitions/Checklist"},
        "else": {"$ref": "#/definitions/Question"},
    }


def _outcome(definitions: dict[str, Schema]) -> Schema:
    """Return the schema of an outcome or hand-over, with the kinds of both, which an editor then offers."""
    kind = definitions["Outcome"]["properties"]["kind"]
    more = definitions["HandOver"]["properties"]["kind"]["const"]
    kinds = [*kind.pop("enum"), more]  # in one place only, or an editor would refuse a kind twice
    return {
        "properties": {"kind": {**kind, "enum": kinds}},
        "if": {"properties": {"kind": {"const": more}}, "required": ["kind"]},
        "then": {"$ref": "#/definitions/HandOver"},
        "else": {"$ref": "#/definitions/Outcome"},
    }


if __name__ == "__main__":
    FILE.write_text(text(), encoding="utf-8", newline="\n")
