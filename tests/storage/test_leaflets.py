"""A desk opens an agency's own leaflets, and nothing else."""

from pathlib import Path

import pytest

from dpup_assistant.storage.agency import load_agency
from dpup_assistant.storage.files import Unreadable
from dpup_assistant.storage.leaflets import KINDS, leaflet_file
from tests.check.known import known


def why_not(folder: Path, name: str) -> str:
    with pytest.raises(Unreadable) as why:
        leaflet_file(folder, name)
    return str(why.value)


@pytest.mark.parametrize("kind", KINDS)
def test_a_leaflet_beside_agency_yaml_is_found(tmp_path: Path, kind: str) -> None:
    (tmp_path / "Whānau").mkdir()
    path = tmp_path / "Whānau" / f"Our leaflet{kind.upper()}"
    path.touch()
    assert leaflet_file(tmp_path, f"Whānau/Our leaflet{kind.upper()}") == path
    assert leaflet_file(tmp_path, f"Whānau\\Our leaflet{kind.upper()}") == path


@pytest.mark.parametrize(
    "name",
    [
        *("/etc/passwd.txt", "../other.pdf", "a/../../b.pdf"),
        *("..\\b.pdf", "C:\\b.pdf", "\\\\server\\b.pdf", "C:b.pdf"),
    ],
)
def test_a_file_elsewhere_is_refused(tmp_path: Path, name: str) -> None:
    sentence = f"{name} does not lie in the folder of agency.yaml, so it is not opened."
    assert why_not(tmp_path, name) == sentence


def test_a_link_that_leads_out_is_refused(tmp_path: Path) -> None:
    (tmp_path / "out.pdf").touch()
    folder = tmp_path / "trees"
    folder.mkdir()
    (folder / "in.pdf").symlink_to(tmp_path / "out.pdf")
    assert "does not lie in the folder" in why_not(folder, "in.pdf")


@pytest.mark.parametrize("name", ["run.exe", "run.pdf.bat", "run.desktop", "run.sh", "run", "run.pdf:x.exe"])
def test_a_file_that_may_run_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / name).touch()
    assert why_not(tmp_path, name).startswith(f"{name} ")


@pytest.mark.parametrize("name", ["gone.pdf", "folder.pdf", "nul\0.pdf", "n" * 10_000 + ".pdf"])
def test_what_is_no_file_is_told_in_a_short_sentence(tmp_path: Path, name: str) -> None:
    (tmp_path / "folder.pdf").mkdir()
    sentence = why_not(tmp_path, name)
    assert sentence.endswith("It belongs in the folder of agency.yaml.") and len(sentence) < 160


def test_check_warns_of_a_leaflet_that_cannot_be_opened_and_a_desk_does_not_look(tmp_path: Path) -> None:
    (tmp_path / "here.pdf").touch()
    path = tmp_path / "agency.yaml"
    leaflets = "leaflets:\n- {title: Ours, file: here.pdf}\n- {title: Gone, file: gone.pdf}\n"
    path.write_text(leaflets, "utf-8")
    (fault,) = load_agency(path, known(), thorough=True)[1]
    assert (fault.code, fault.severity, fault.line) == ("missing_leaflet", "warning", 3)
    agency, faults = load_agency(path, known())
    assert len(agency.leaflets) == 2 and faults == ()
