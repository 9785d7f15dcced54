"""Where the program's own files and the user's settings lie."""

from pathlib import Path

import pytest

from dpup_assistant.storage import paths


def test_a_checkout_has_trees_and_resources_beside_the_package() -> None:
    root = Path(__file__).parents[2]
    assert paths.shipped_trees_folder() == root / "trees"
    assert paths.resources_folder() == root / "resources"


def test_an_installed_program_has_them_inside_even_if_others_lie_beside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "resources").mkdir()  # another package's, in the same site-packages
    monkeypatch.setattr(paths, "_PACKAGE", tmp_path / "dpup_assistant")
    assert paths.resources_folder() == tmp_path / "dpup_assistant" / "resources"
    assert paths.shipped_trees_folder() == tmp_path / "dpup_assistant" / "trees"


def test_settings_lie_in_the_users_own_folder(home: Path) -> None:
    assert paths.settings_file().is_relative_to(home)
