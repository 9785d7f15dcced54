"""Everything in the portable program stands in its LICENCES.txt, with the text of its licence."""

import re
from pathlib import Path

import pytest

from tests.bundle.conftest import ROOT

HERE = re.compile(r"^Here: (.*)$", re.MULTILINE)


@pytest.fixture(scope="module")
def page(bundle: Path) -> str:
    return (bundle / "LICENCES.txt").read_text("utf-8")


@pytest.fixture(scope="module")
def here(page: str) -> set[str]:
    """What the entries name: files, folders with a slash at their end, and modules."""
    return {name for line in HERE.findall(page) for name in line.split(", ")}


def test_every_file_belongs_to_a_part(bundle: Path, here: set[str]) -> None:
    folders = tuple(name for name in here if name.endswith("/"))
    files = {path.relative_to(bundle).as_posix() for path in bundle.rglob("*") if path.is_file()}
    ownerless = {name for name in files - here if not name.startswith(folders)}
    assert ownerless == {"LICENCES.txt", "SHA256SUMS"}


def test_every_part_that_is_named_lies_there(bundle: Path, here: set[str]) -> None:
    gone = {name for name in here if name.startswith("_internal/") and not (bundle / name).exists()}
    assert not gone


def test_every_package_in_the_program_is_named(here: set[str]) -> None:
    assert {"module dpup_assistant", "module yaml", "module platformdirs", "module nacl"} <= here


def test_every_part_has_its_text(page: str) -> None:
    entries = page.split("=" * 100)[1:]
    heads, texts = entries[::2], entries[1::2]
    assert len(heads) == len(texts) > 10
    assert not [head for head, text in zip(heads, texts, strict=True) if len(text) < 200]


@pytest.mark.parametrize(
    "words", ["GNU LESSER GENERAL PUBLIC LICENSE", "GNU GENERAL PUBLIC LICENSE", "LGPL-3.0-only"]
)
def test_qts_licences_stand_in_full_and_where_its_sources_are(page: str, words: str) -> None:
    assert words in page
    assert "https://download.qt.io/official_releases/QtForPython/" in page


def test_the_texts_that_others_point_to_are_there(page: str) -> None:
    pointed = set(re.findall(r"/usr/share/common-licenses/([A-Za-z]+-[0-9.]*[0-9])", page))
    assert pointed
    assert not [name for name in pointed if f"common-licenses/{name}, which texts above point to" not in page]


def test_the_licence_is_the_one_of_the_source(page: str) -> None:
    assert (ROOT / "LICENSE").read_text("utf-8").strip() in page
    assert (ROOT / "resources/fonts/OFL.txt").read_text("utf-8").strip() in page
