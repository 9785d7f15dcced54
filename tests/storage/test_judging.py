"""What `check` says of files: each by what it should hold, under the name that it was given."""

import os
import shutil
from datetime import date
from pathlib import Path

import pytest

from dpup_assistant.engine.learning.workshop import Workshop
from dpup_assistant.storage.files import Unreadable
from dpup_assistant.storage.judging import Report, judge_paths
from dpup_assistant.storage.paths import resources_folder, shipped_trees_folder
from tests.storage.learning_files import SMALL
from tests.storage.small import write, write_tree

TODAY = date(2026, 11, 22)
SHIPPED = sorted(path.stem for path in shipped_trees_folder().glob("*.yaml"))


def judge(*paths: object, folder: Path | None = None, stdin: str = "") -> Report:
    return judge_paths([str(path) for path in paths], folder, TODAY, stdin.encode())


def found(report: Report) -> list[tuple[str, str]]:
    return [(fault.file, fault.code) for fault in report.faults]


def test_with_no_path_all_that_is_in_use_is_judged(tmp_path: Path) -> None:
    write_tree(tmp_path, "small", owner="")
    write(tmp_path, "agency.yaml", "facts: {health_agency: maybe}\n")
    report = judge(folder=tmp_path)
    assert [fault for fault in found(report) if fault[0].startswith(str(tmp_path))] == [
        (str(tmp_path / "agency.yaml"), "not_offered"),
        (str(tmp_path / "small.yaml"), "empty_value"),
    ]
    assert [tree.id for tree in report.trees] == SHIPPED


def test_what_is_shipped_has_no_fault() -> None:
    report = judge()
    assert report.faults == () and report.missing == ()
    assert [tree.id for tree in report.trees] == SHIPPED


def test_a_good_tree_is_listed_with_its_size(tmp_path: Path) -> None:
    (tree,) = judge(write_tree(tmp_path, "small")).trees
    assert tree.id == "small"
    assert tree.counts.nodes == 7
    assert tree.counts.scenarios == 6
    assert tree.counts.options_covered == tree.counts.options_total == 7


def test_a_folder_is_judged_but_not_what_lies_deeper(tmp_path: Path) -> None:
    write_tree(tmp_path, "a", owner="")
    write_tree(tmp_path, "b")
    write_tree(tmp_path / "deeper", "c", owner="")
    write(tmp_path, "notes.txt", "[")
    write(tmp_path, ".d.yaml", "[")
    report = judge(tmp_path)
    assert found(report) == [(str(tmp_path / "a.yaml"), "empty_value")]
    assert [tree.id for tree in report.trees] == ["b"]


def test_a_folder_of_what_there_is_to_learn_is_judged_and_a_wrong_number_told_the_right_ones(
    tmp_path: Path,
) -> None:
    (tmp_path / "learn").mkdir()
    name, text = SMALL[Workshop]
    assert "10" in text
    write(tmp_path / "learn", name, text.replace("10", "11"))
    report = judge(tmp_path / "learn")
    assert found(report) == [(str(tmp_path / "learn" / name), "not_offered")] and report.empty == ()
    assert report.faults[0].hint.startswith("What can stand here: 1, 2, 3,")


@pytest.mark.parametrize("given", [".", "./", "a.yaml", "./a.yaml", "../{}/a.yaml"])
def test_a_file_has_the_name_that_was_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, given: str
) -> None:
    write_tree(tmp_path, "a", owner="")
    monkeypatch.chdir(tmp_path)
    given = given.format(tmp_path.name)
    expected = given if given.endswith("yaml") else os.path.join(given, "a.yaml")  # noqa: PTH118
    assert found(judge(given)) == [(expected, "empty_value")]


def test_a_file_that_is_given_twice_is_judged_once(tmp_path: Path) -> None:
    path = write_tree(tmp_path, "a", owner="")
    assert found(judge(path, tmp_path, path)) == [(str(path), "empty_value")]


def test_standard_input_is_judged_as_a_tree(tmp_path: Path) -> None:
    text = write_tree(tmp_path, "small", owner="").read_text()
    assert found(judge("-", stdin=text)) == [("-", "empty_value")]
    report = judge("-", stdin=write_tree(tmp_path, "small").read_text())
    assert (report.faults, [tree.id for tree in report.trees]) == ((), ["small"])


def test_a_missing_path_is_a_sentence_and_the_others_are_still_judged(tmp_path: Path) -> None:
    good = write_tree(tmp_path, "a")
    report = judge(tmp_path / "gone.yaml", good, tmp_path / "gone")
    assert [
        str(tmp_path / name) in sentence
        for name, sentence in zip(["gone.yaml", "gone"], report.missing, strict=True)
    ]
    assert [tree.id for tree in report.trees] == ["a"]


def test_a_path_that_may_not_be_opened_is_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write_tree(tmp_path, "a")
    real = Path.open

    def forbidden(self: Path, *args: object) -> object:
        if self == path:
            raise PermissionError(13, "Permission denied")
        return real(self, *args)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", forbidden)  # root may open every file
    (sentence,) = judge(path).missing
    assert "may not be opened" in sentence


def test_a_path_that_can_be_no_path_is_a_sentence() -> None:
    (sentence,) = judge("a\0b").missing
    assert sentence.endswith("is not the name of a file.")


def test_a_file_in_a_folder_that_leads_nowhere_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "gone.yaml").symlink_to(tmp_path / "nothing")
    assert found(judge(tmp_path)) == [(str(tmp_path / "gone.yaml"), "unreadable")]


def test_hand_overs_may_lead_to_the_trees_beside_a_file(tmp_path: Path) -> None:
    path = write_tree(tmp_path, "small")
    path.write_text(path.read_text().replace("continue: share", "continue: visits.asked"))
    assert found(judge(path)) == [(str(path), "unknown_tree")]
    write_tree(tmp_path, "visits")
    assert found(judge(path)) == []


def test_hand_overs_may_lead_to_the_other_files_given(tmp_path: Path) -> None:
    path = write_tree(tmp_path, "small")
    path.write_text(path.read_text().replace("continue: share", "continue: visits.asked"))
    other = write_tree(tmp_path / "other", "visits")
    assert found(judge(path, other)) == []


def test_a_file_stands_for_the_tree_in_use_of_its_name(tmp_path: Path) -> None:
    path = write_tree(tmp_path, "small")
    path.write_text(path.read_text().replace("continue: share", "continue: share.asked"))
    assert found(judge(path)) == [(str(path), "unknown_question")]
    write_tree(tmp_path, "share")
    assert "unknown_question" not in [code for _, code in found(judge(path))]


def test_trees_may_name_the_contacts_of_the_agency_yaml_beside_them(tmp_path: Path) -> None:
    path = write_tree(tmp_path, "small")
    path.write_text(path.read_text().replace("contacts: [privacy_officer]", "contacts: [our_lawyer]"))
    assert found(judge(path)) == [(str(path), "unknown_contact")]
    write(
        tmp_path,
        "agency.yaml",
        "contacts: {our_lawyer: {name: Our lawyer, phone: 04 000 0000, checked: 2026-11-22}}\n",
    )
    assert found(judge(path)) == []


def test_resources_are_judged_as_what_they_are(tmp_path: Path) -> None:
    assert judge(resources_folder()).faults == ()
    copied = Path(shutil.copytree(resources_folder(), tmp_path / "resources"))
    (copied / "glossary.yaml").write_text("dpup: {term: DPUP}\n")
    assert {code for _, code in found(judge(copied))} == {"missing_key"}
    assert judge(copied / "glossary.yaml").trees == ()


def test_a_tree_may_have_the_name_of_a_resource(tmp_path: Path) -> None:
    report = judge(write_tree(tmp_path, "contacts"))
    assert (report.faults, [tree.id for tree in report.trees]) == ((), ["contacts"])


@pytest.mark.parametrize("name", ["agency.yaml", "agency.example.yaml"])
def test_agency_files_are_judged_as_what_they_are(tmp_path: Path, name: str) -> None:
    assert found(judge(write(tmp_path, name, "hide: [nothing]\n"))) == [
        (str(tmp_path / name), "unknown_tree")
    ]


def test_a_trees_folder_that_is_not_there_is_wrong_use(tmp_path: Path) -> None:
    with pytest.raises(Unreadable):
        judge(folder=tmp_path / "gone")


def test_a_file_of_anything_is_judged_without_an_exception(tmp_path: Path) -> None:
    for number, raw in enumerate(
        [b"", b"\xff", b"a" * 100_000, b"[" * 100_000, b"questions: [a]\noutcomes: {b: c}\n"]
    ):
        write(tmp_path, f"tree_{number}.yaml", raw)
    assert len({fault.file for fault in judge(tmp_path).faults}) == 5
