"""What lies beside the built program: an agency's trees, and on a stick the settings too."""

import json
from pathlib import Path

import pytest

from tests.bundle.conftest import Run
from tests.bundle.walks import change_a_setting, linked, window
from tests.check.small_tree import TEXT
from tests.journeys.everyday_walk import CHILD, SHARE, until_gone

pytestmark = pytest.mark.journey
AGENCY = f"hide: [{CHILD.tree}]\n"
NEWER = '{"format": 999, "theme": "lilac"}'


@pytest.mark.parametrize("on_stick", [True, False], ids=["on a stick", "on a computer"])
def test_the_agencys_trees_and_settings_are_where_they_should_be(
    bundle: Path, run_bundle: Run, tmp_path: Path, home: Path, on_stick: bool
) -> None:
    copy = linked(bundle, tmp_path / "copy")
    (copy / "trees").mkdir()
    (copy / "trees/small.yaml").write_text(TEXT, "utf-8")
    (copy / "trees/agency.yaml").write_text(AGENCY, "utf-8")
    if on_stick:
        (copy / "portable.ini").touch()
    listed = json.loads(run_bundle("trees", "--format", "json", folder=copy).stdout)
    assert [each["id"] for each in listed if each["whose"] == "agency"] == ["small"]
    with window(copy, home) as reader:
        reader.wait_for("push button", "Can I tell their landlord?")
        until_gone(reader, CHILD.title())
        change_a_setting(reader)
    beside, at_home = copy / "settings", home / ".config/dpup-assistant"
    kept, not_there = (beside, at_home) if on_stick else (at_home, beside)
    assert json.loads((kept / "settings.json").read_text("utf-8"))["number_keys"] is False
    assert not not_there.exists()
    if on_stick:
        assert not list(home.rglob("*dpup*"))


@pytest.mark.parametrize(
    ("on_stick", "content", "aside", "said"),
    [
        (True, '{"format": 1, "theme', "settings.json.damaged", "Your settings are damaged."),
        (False, NEWER, "settings.json.newer", "Your settings are of a newer program."),
    ],
    ids=["damaged, on a stick", "newer, on a computer"],
)
def test_settings_that_cannot_be_used_are_set_aside_and_the_window_opens(
    bundle: Path, tmp_path: Path, home: Path, on_stick: bool, content: str, aside: str, said: str
) -> None:
    copy = linked(bundle, tmp_path / "copy")
    kept = copy / "settings" if on_stick else home / ".config/dpup-assistant"
    kept.mkdir(parents=True)
    (kept / "settings.json").write_text(content, "utf-8")
    if on_stick:
        (copy / "portable.ini").touch()
    with window(copy, home) as reader:
        reader.wait_for("push button", SHARE.title())
        assert aside in reader.wait_for("label", said)
        change_a_setting(reader)
    assert (kept / aside).read_text("utf-8") == content
    assert json.loads((kept / "settings.json").read_text("utf-8"))["number_keys"] is False
