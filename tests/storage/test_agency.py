"""What an agency has filled in is used where it is whole; otherwise the defaults stand, with a note."""

import os
import shutil
from datetime import date
from pathlib import Path

import pytest

from dpup_assistant.engine.agency import Agency
from dpup_assistant.storage.library import Library, open_in_use, open_library
from dpup_assistant.storage.paths import resources_folder
from dpup_assistant.storage.trees import load_tree
from tests.storage.small import write, write_tree

TODAY = date(2026, 11, 22)


def library(folder: Path, agency: str) -> Library:
    write(folder, "agency.yaml", agency)
    return open_library(folder, TODAY)


def test_an_agency_that_has_filled_nothing_in_has_the_defaults(tmp_path: Path) -> None:
    opened = open_library(tmp_path, TODAY)
    assert opened.agency == Agency()
    assert opened.faults == ()


def test_an_agency_yaml_of_comments_alone_fills_in_nothing(tmp_path: Path) -> None:
    opened = library(tmp_path, "# Fill this in later.\n")
    assert opened.agency == Agency()
    assert opened.faults == ()


def test_the_example_has_no_fault(tmp_path: Path) -> None:
    shutil.copy(resources_folder() / "agency.example.yaml", tmp_path / "agency.yaml")
    assert open_library(tmp_path, TODAY).faults == ()


def test_what_an_agency_has_filled_in_is_used(tmp_path: Path) -> None:
    agency = library(
        tmp_path, "facts: {health_agency: yes}\nwords: {lead: your team lead}\nfirst: [share]\n"
    ).agency
    assert agency.facts == {"health_agency": "yes"}
    assert agency.words == {"lead": "your team lead"}
    assert agency.first == ("share",)


@pytest.mark.parametrize(
    "text", ["[", "facts: {health_agency: maybe}\n", "words: {lead: a}\nwords: {}\n", "\0"]
)
def test_a_broken_agency_yaml_leaves_the_defaults_and_a_fault(tmp_path: Path, text: str) -> None:
    opened = library(tmp_path, text)
    assert opened.agency == Agency()
    assert {fault.file for fault in opened.faults} == {str(tmp_path / "agency.yaml")}


def test_an_agency_yaml_that_leads_nowhere_is_told(tmp_path: Path) -> None:
    (tmp_path / "agency.yaml").symlink_to(tmp_path / "nothing")
    assert [fault.code for fault in open_library(tmp_path, TODAY).faults] == ["unreadable"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes are POSIX's")
def test_a_pipe_in_place_of_agency_yaml_keeps_nobody_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "agency.yaml")
    for opened in (open_library(tmp_path, TODAY), open_in_use(tmp_path, TODAY)):
        assert [fault.code for fault in opened.faults] == ["unreadable"]


def test_a_tree_can_name_the_agencys_own_contacts(tmp_path: Path) -> None:
    path = write_tree(tmp_path, "small")
    path.write_text(path.read_text().replace("contacts: [privacy_officer]", "contacts: [our_lawyer]"))
    without = open_library(tmp_path, TODAY)
    (file,) = [file for file in without.files if file.id == "small"]
    assert load_tree(file, without.known).tree is None
    opened = library(
        tmp_path, "contacts: {our_lawyer: {name: Our lawyer, phone: 04 000 0000, checked: 2026-11-22}}\n"
    )
    assert load_tree(file, opened.known).tree is not None
