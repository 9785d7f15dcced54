"""A decision of ours as a questionnaire of SurveyJS: a page for each question, an end for each outcome.

Format: survey-core's JSON model (https://surveyjs.io/form-library/documentation/api-reference/survey-data-model).
"""

import html
import json
import shutil
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

MODULES = Path(__file__).with_name("node_modules")
USED = (
    "survey-core/survey.core.min.js",
    "survey-core/survey-core.min.css",
    "survey-js-ui/survey-js-ui.min.js",
)
PAGE = """<!DOCTYPE html>
<html lang="en-NZ">
<meta charset="utf-8">
<title>{title}</title>
<link rel="stylesheet" href="survey-core.min.css">
<div id="here"></div>
<script src="survey.core.min.js"></script>
<script src="survey-js-ui.min.js"></script>
<script>
const survey = new Survey.Model({model});
survey.render(document.getElementById("here"));
</script>
</html>
"""


def write_questionnaire(tree: Path, folder: Path) -> Path:
    """Writes a tree as a page into a folder, with all that it needs beside it. Returns the page."""
    text = yaml.load(tree.read_text("utf-8"), yaml.CBaseLoader)
    for name in USED:
        shutil.copy(MODULES / name, folder)
    page = folder / "index.html"
    model = json.dumps(model_of(text), ensure_ascii=False).replace("</", "<\\/")
    page.write_text(PAGE.format(title=html.escape(text["title"]), model=model), "utf-8")
    return page


def model_of(tree: Mapping[str, Any]) -> dict[str, Any]:
    """Returns SurveyJS's model of a tree."""
    leads = _ways_to(tree["questions"])
    return {
        "title": tree["title"],
        "showProgressBar": False,
        "autoAdvanceEnabled": True,  # an option leads on at once, as with us
        "clearInvisibleValues": "onHidden",  # a changed answer takes those below it along
        "calculatedValues": [
            {"name": blank, "expression": f"'{what['default']}'"} for blank, what in tree["blanks"].items()
        ],
        "pages": [
            {"name": f"page_{name}", "elements": [_question(name, question)]}
            | ({"visibleIf": " or ".join(leads[name])} if name != tree["start"] else {})
            for name, question in tree["questions"].items()
        ],
        "completedHtmlOnCondition": [
            {"expression": " or ".join(leads[name]), "html": _end(outcome)}
            for name, outcome in tree["outcomes"].items()
        ],
    }


def _question(name: str, question: Mapping[str, Any]) -> dict[str, Any]:
    offered = question.get("options") or question["items"]
    shown = {
        "name": name,
        "title": question["title"],
        "description": " ".join(filter(None, (question.get("hint"), question.get("say"), question["why"]))),
        "isRequired": True,
        "choices": [{"value": each, "text": what["label"]} for each, what in offered.items()],
    }
    if "items" in question:
        return {**shown, "type": "checkbox", "showNoneItem": True, "noneText": "None of these"}
    return {**shown, "type": "radiogroup"}


def _ways_to(questions: Mapping[str, Any]) -> dict[str, list[str]]:
    """Returns, for each node, the expressions of which one must hold for it to be next."""
    ways: dict[str, list[str]] = defaultdict(list)
    for name, question in questions.items():
        for option, what in question.get("options", {}).items():
            ways[what["next"]].append(f"{{{name}}} = '{option}'")
        if "items" in question:
            most, leads = len(question["items"]), question["next"]
            ways[leads["all"]].append(f"{{{name}.length}} = {most}")
            ticked = f"{{{name}}} notempty and {{{name}}} notcontains 'none'"
            some = f"({ticked} and {{{name}.length}} < {most})"
            ways[leads["some"]].append(some)
            ways[leads.get("none", leads["some"])].append(f"{{{name}}} contains 'none'")
    return ways


def _end(outcome: Mapping[str, Any]) -> str:
    lines = [outcome.get("say", ""), outcome.get("say_short", ""), outcome.get("record", "")]
    lines += outcome.get("do", [])
    said = "".join(
        f"<p>{html.escape(line)}</p>" for text in lines for line in text.splitlines() if line != "{answers}"
    )
    return f"<h3>{html.escape(outcome['title'])}</h3>{said}"
