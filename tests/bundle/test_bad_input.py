"""What the built program says of what it is given: in a sentence, in the window or by a command."""

import json
import os
from pathlib import Path

import pytest

from dpup_assistant.storage.signatures.keys import SecretKey
from tests.bundle.alone import can_be_made, clock_at, full_disk
from tests.bundle.conftest import Run
from tests.bundle.walks import KEYS, linked, what_to_tell, window
from tests.check.small_tree import TEXT
from tests.journeys.everyday_walk import SHARE, walk_to_the_outcome
from tests.journeys.screen_reader import ScreenReader
from tests.signing import KEY, OURS, THEIRS, signed

pytestmark = pytest.mark.journey
INSIDE = "_internal/dpup_assistant"
LACKING = {
    "a tree": "trees/breach.yaml",
    "what decisions rest on": "resources/basis.yaml",
    "a font": "resources/fonts/NotoSans-Regular.ttf",
    "an icon": "resources/icons/arrow-left.svg",
    "the guide": "docs/guide.md",
}
LONG = Path(*["Ngā whakatau mō te tuku mōhiohio i roto i tō mātou whare " + "a" * 60] * 3)


@pytest.fixture
def copy(bundle: Path, tmp_path: Path) -> Path:
    """The program, to have files put beside it or taken away."""
    return linked(bundle, tmp_path / "copy")


def first_page(reader: ScreenReader) -> None:
    reader.wait_for("push button", SHARE.title())


def signed_trees(beside: Path, key: SecretKey) -> Path:
    """Trees beside a program that was told whose signature they must have, signed with a key."""
    (beside / "managed.json").write_text(json.dumps({"trees_key": KEY}), "utf-8")
    return signed(beside / "trees", {"small.yaml": TEXT.encode()}, key)


def test_a_signed_tree_that_was_changed_is_not_used(copy: Path, run_bundle: Run, home: Path) -> None:
    trees = signed_trees(copy, OURS)
    assert run_bundle("walk", "small", folder=copy).returncode == 0
    (trees / "small.yaml").write_text(TEXT + "# harm\n", "utf-8")
    told = run_bundle("trees", folder=copy).stdout
    assert "small.yaml is not as it was signed." in next(
        line for line in told.splitlines() if line.startswith("small ")
    )
    with window(copy, home) as reader:
        reader.wait_for("label", "“small” cannot be used")
        reader.wait_for("label", "small.yaml is not as it was signed.")
        assert not [name for name in reader.buttons() if name.startswith("Can I tell their landlord?")]


def test_trees_signed_with_another_key_are_not_used(copy: Path, run_bundle: Run, home: Path) -> None:
    trees = signed_trees(copy, THEIRS)
    why = f"The trees in {trees} are signed with the key "
    done = run_bundle("trees", folder=copy)
    assert done.stderr.startswith(why) and "small " not in done.stdout
    with window(copy, home) as reader:
        reader.wait_for("label", "Your agency's own decisions cannot be used now")
        what_to_tell(reader, why)


@pytest.mark.parametrize("file", LACKING.values(), ids=LACKING)
def test_a_file_of_its_own_that_is_missing_is_told_in_the_window(
    copy: Path, home: Path, file: str, capfd: pytest.CaptureFixture[str]
) -> None:
    (copy / INSIDE / file).unlink()
    with window(copy, home) as reader:
        first_page(reader)
        reader.wait_for("label", "A part of this program is missing or damaged.")
        what_to_tell(reader, f"This program is not whole: {INSIDE}/{file} is missing.")
        reader.press("Back")
        walk_to_the_outcome(reader)
    assert "Traceback" not in capfd.readouterr().err


def test_a_clock_in_1970_is_told_and_the_walk_goes_on(bundle: Path, home: Path) -> None:
    with window(bundle, home, by=clock_at("1970-01-02 12:00:00")) as reader:
        reader.wait_for("label", "This computer's clock says 2 January 1970")
        walk_to_the_outcome(reader)


@pytest.mark.skipif(os.name != "posix", reason="the disk is one of Linux")
def test_settings_on_a_full_disk_are_told_and_the_walk_goes_on(bundle: Path, home: Path) -> None:
    kept = home / ".config/dpup-assistant"
    kept.mkdir(parents=True)
    can_be_made("unshare", "--mount")
    with window(bundle, home, within=["unshare", "--mount", *full_disk(kept)]) as reader:
        reader.press("View")
        reader.tick(KEYS)
        reader.wait_for("label", f"Your settings cannot be saved in {kept}")
        reader.press("Done")
        walk_to_the_outcome(reader)
    assert not list(kept.iterdir())


def test_paths_longer_than_windows_once_could_name(
    bundle: Path, run_bundle: Run, tmp_path: Path, home: Path
) -> None:
    (tmp_path / "p" / LONG).mkdir(parents=True)
    copy, trees = linked(bundle, tmp_path / "p" / LONG / "program"), tmp_path / "t" / LONG
    trees.mkdir(parents=True)
    (trees / "small.yaml").write_text(TEXT, "utf-8")
    assert min(len(str(path)) for path in (copy, trees)) > 260
    assert run_bundle("--trees", trees, "walk", "small", folder=copy).returncode == 0
    assert run_bundle("verify", folder=copy).returncode == 0
    with window(copy, home, "--trees", str(trees)) as reader:
        reader.wait_for("push button", "Can I tell their landlord?")
        walk_to_the_outcome(reader)


def test_the_second_of_two_windows_says_so(bundle: Path, home: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"  # for a message bus of its own: the settings are the first window's
    other.mkdir()
    said = "This program is open in another window too."
    with window(bundle, home) as first:
        first_page(first)
        with window(bundle, other, by=["env", f"XDG_CONFIG_HOME={home / '.config'}"]) as second:
            second.wait_for("label", said)
            walk_to_the_outcome(second)
        assert said not in first.tree()
