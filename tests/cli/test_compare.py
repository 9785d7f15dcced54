"""`compare`: what it prints, of files, folders and Git revisions, and its exit codes."""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from dpup_assistant.storage import git
from tests.check.small_tree import TEXT
from tests.cli.conftest import Run
from tests.storage.small import write, write_tree

EDITS = {
    "no: {label: No, next: health}": "no: {label: No, next: tell_if}",
    "label: I am not sure,": "label: Not sure,",
    "title: You can tell them, once they know": "title: You can, once they know",
    "say_to: caller": "say_to: team",
    "    record: Write down what they said.\n    ask: Your team lead.\n    basis: [ipp_11]": (
        "    record: Write down what they said.\n    ask: Your team lead.\n    basis: [ipp_11, ipp_3]"
    ),
}
ANSWERED_NO = {
    "answers": {"asked": "no", "health": "yes"},
    "was": "ask_first",
    "now": "tell_if",
}


def edited(text: str = TEXT) -> str:
    for was, now in EDITS.items():
        assert was in text
        text = text.replace(was, now, 1)
    return text


@pytest.fixture
def old(tmp_path: Path) -> Path:
    return write(tmp_path, "old.yaml", TEXT)


@pytest.fixture
def new(tmp_path: Path) -> Path:
    return write(tmp_path, "new.yaml", edited())


def report(run: Run, *typed: object) -> dict[str, Any]:
    done = run("compare", *typed, "--format", "json")
    assert (done.code, done.err) == (0, "")
    return dict(json.loads(done.out))


def test_two_files_are_compared_whatever_they_are_called(run: Run, old: Path, new: Path) -> None:
    found = report(run, old, new)
    assert list(found)[:3] == ["changed", "added_outcomes", "removed_outcomes"]
    assert found["changed"] == [
        ANSWERED_NO,
        {"answers": {"asked": "no", "health": "no"}, "was": "elsewhere", "now": "tell_if"},
    ]
    assert (found["added_outcomes"], found["removed_outcomes"], found["whole"]) == ([], [], True)
    assert [(each["node"], each["path"].rpartition(".")[2]) for each in found["text_changed"]] == [
        ("asked", "label"),
        ("tell_if", "title"),
        ("tell_if", "say_to"),
    ]
    assert found["law_changed"] == [{"node": "ask_first", "added": ["ipp_3"], "removed": []}]


def test_the_words_name_answers_and_outcomes_by_what_stands_on_the_screen(
    run: Run, old: Path, new: Path
) -> None:
    done = run("compare", old, new)
    assert (done.code, done.err) == (0, "")
    assert done.out == (
        "Answers that now end elsewhere\n"
        '  "Have you asked them? No" ended in "Ask them first" or "It is about sharing", now ends in '
        '"You can, once they know".\n'
        '      For example, from "Ask them first" to "You can, once they know":\n'
        "      Have you asked them? No\n"
        "      Are you a health service? Yes\n"
        "\n"
        "Answers that now lead elsewhere\n"
        '  "Have you asked them? No" led to "Are you a health service?", now leads to '
        '"You can, once they know".\n'
        "\n"
        "What outcomes are, and who hears them\n"
        '  "You can, once they know": Who hears it\n'
        "      Was: The caller.\n"
        "      Now: The team.\n"
        "\n"
        "Words that changed\n"
        '  "Have you asked them? Not sure": Label\n'
        "      Was: I am not sure\n"
        "      Now: Not sure\n"
        '  "You can, once they know": Title\n'
        "      Was: You can tell them, once they know\n"
        "      Now: You can, once they know\n"
        "\n"
        "Law and good practice that changed\n"
        '  "Ask them first"\n'
        "      Now also rests on Tell them when you ask, Privacy Act 2020, section 22, IPP 3 (the law).\n"
    )


def test_one_change_is_one_sentence_with_its_answers(run: Run, old: Path, tmp_path: Path) -> None:
    new = write(tmp_path, "new.yaml", TEXT.replace("all: tell,", "all: ask_first,"))
    assert run("compare", old, new).out == (
        "Answers that now end elsewhere\n"
        '  "What do they know? All ticked" ended in "You can tell them", now ends in "Ask them first".\n'
        "      Have you asked them? Yes\n"
        "      What do they know? All ticked\n"
    )


def test_an_option_that_is_new_or_gone_is_said_to_be(run: Run, old: Path, tmp_path: Path) -> None:
    more = "no: {label: No, next: health}\n      later: {label: Not yet, next: ask_first}"
    new = write(tmp_path, "new.yaml", TEXT.replace("no: {label: No, next: health}", more, 1))
    assert run("compare", old, new).out == (
        "Answers that now end elsewhere\n"
        '  "Have you asked them? Not yet" is new, and ends in "Ask them first".\n'
    )
    assert (
        '"Have you asked them? Not yet" ended in "Ask them first", and is gone.'
        in run("compare", new, old).out
    )
    assert report(run, new, old)["changed"] == [
        {"answers": {"asked": "later"}, "was": "ask_first", "now": None}
    ]


def test_nothing_changed_is_said(run: Run, old: Path, folder: Path) -> None:
    assert run("compare", old, old) == (0, "Nothing changed.\n", "")
    assert run("compare", folder, folder) == (0, "Nothing changed.\n", "")
    assert run("compare", old, write(folder, "x.yaml", f"# A remark\n{TEXT}")).out == "Nothing changed.\n"


def test_folders_are_compared_tree_by_tree(run: Run, tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    for name in ("small", "same", "gone"):
        write_tree(old, name)
    for name in ("same", "young"):
        write_tree(new, name)
    write(new, "small.yaml", edited())
    write(new, "agency.yaml", "first: [small]\n")
    found = report(run, old, new)
    assert {each["tree"] for key in ("changed", "text_changed", "law_changed") for each in found[key]} == {
        "small"
    }
    assert found["changed"][0] == {"tree": "small", **ANSWERED_NO}
    assert (found["added_trees"], found["removed_trees"]) == (["young"], ["gone"])
    out = run("compare", old, new).out
    assert '"Can I tell their landlord?" (young)' in out.partition("Decisions that are gone")[0]
    assert '\n"Can I tell their landlord?" (small)\n\n  Answers that now end elsewhere\n    "Have you' in out
    assert "(same)" not in out


def test_outcomes_that_only_one_tree_has_are_named(run: Run, old: Path, tmp_path: Path) -> None:
    new = write(tmp_path, "new.yaml", TEXT.replace("  elsewhere:", "  other:").replace("elsewhere", "other"))
    found = report(run, old, new)
    assert (found["added_outcomes"], found["removed_outcomes"]) == (["other"], ["elsewhere"])
    out = run("compare", old, new).out
    assert 'ended in "It is about sharing" (elsewhere), now ends in "It is about sharing" (other).' in out
    write(tmp_path / "a", "small.yaml", old.read_bytes())
    write(tmp_path / "b", "small.yaml", new.read_bytes())
    assert report(run, tmp_path / "a", tmp_path / "b")["added_outcomes"] == [{"tree": "small", "id": "other"}]


@pytest.mark.parametrize(
    ("was", "now", "code"),
    [("next: told,", "next: tolled,", "unknown_node"), ("hint: Ask", "hnit: Ask", "unknown_key")],
)
def test_a_tree_whose_shape_or_links_do_not_hold_is_told_with_its_faults(
    run: Run, old: Path, tmp_path: Path, was: str, now: str, code: str
) -> None:
    broken = write(tmp_path, "new.yaml", TEXT.replace(was, now, 1))
    done = run("compare", old, broken)
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith(f"{broken}:") and f"[{code}]" in done.err
    write(tmp_path / "a", "small.yaml", TEXT)
    write(tmp_path / "b", "small.yaml", broken.read_bytes())
    done = run("compare", tmp_path / "a", tmp_path / "b")
    assert (done.code, done.out) == (1, "Nothing changed in the decisions that can be compared.\n")
    assert run("compare", tmp_path / "b", tmp_path / "b").err.count(f"[{code}]") == 1


def test_loops_and_what_nothing_leads_to_are_compared_all_the_same(
    run: Run, old: Path, tmp_path: Path
) -> None:
    looped = write(tmp_path, "new.yaml", TEXT.replace("none: ask_first}", "none: asked}", 1))
    assert run("compare", old, looped).code == 0
    unreached = write(
        tmp_path, "new.yaml", TEXT.replace("{label: No, next: health}", "{label: No, next: tell_if}")
    )
    assert report(run, old, unreached)["changed"][0]["now"] == "tell_if"


def test_what_cannot_be_compared_is_told_in_one_line(
    run: Run, old: Path, folder: Path, tmp_path: Path
) -> None:
    (tmp_path / "agency.yaml").write_text("first: [small]\n", "utf-8")
    for typed, said in (
        ((old, tmp_path / "missing.yaml"), "There is nothing at"),
        ((old, folder), "Compare two files, or two folders."),
        ((old, ""), "There is no file without a name."),
        ((old, tmp_path / "agency.yaml"), "no decision"),
        ((old, "C:\\missing\\share.yaml"), "There is nothing at C:"),
        ((old, "a\0:b"), "not the name of a file"),
    ):
        done = run("compare", *typed)
        assert (done.code, done.out, done.err.count("\n")) == (2, "", 1), done
        assert said in done.err


class Repository:
    """A Git repository with two revisions of a trees folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.git("init", "--quiet", "--initial-branch=main")
        write_tree(folder / "trees", "small")
        write_tree(folder / "trees", "gone")
        self.commit("one")
        write(folder / "trees", "small.yaml", edited())
        (folder / "trees" / "gone.yaml").unlink()
        write(folder / "trees", "a name: odd, {yes}.yaml", TEXT)
        self.commit("fix: two")

    def git(self, *arguments: str) -> None:
        who = [
            "-c",
            "user.name=A trainer",
            "-c",
            "user.email=trainer@example.org",
            "-c",
            "commit.gpgsign=false",
        ]
        subprocess.run(["git", *who, *arguments], cwd=self.folder, check=True, capture_output=True)

    def commit(self, message: str) -> None:
        self.git("add", "--all")
        self.git("commit", "--quiet", "-m", message)


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repository:
    if not shutil.which("git"):
        pytest.skip("Git is not on this computer")
    (tmp_path / "repository").mkdir()
    monkeypatch.chdir(tmp_path / "repository")
    return Repository(tmp_path / "repository")


def test_two_revisions_of_a_folder_are_compared(run: Run, repository: Repository) -> None:
    for old, new in (
        ("HEAD~1:trees", "HEAD:trees"),
        ("main~1:trees/", "trees"),
        ("HEAD~1:./trees", f"HEAD:{repository.folder}/trees"),
        ("HEAD^{/one}:trees", "HEAD@{0}:trees"),
    ):
        found = report(run, old, new)
        assert found["changed"][0] == {"tree": "small", **ANSWERED_NO}, (old, new)
        assert found["removed_trees"] == ["gone"]


def test_a_file_of_a_revision_is_compared_with_one_of_the_disk(
    run: Run, repository: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert report(run, "HEAD~1:trees/small.yaml", "trees/small.yaml")["changed"][0] == ANSWERED_NO
    monkeypatch.chdir(repository.folder / "trees")
    assert report(run, "HEAD~1:small.yaml", "HEAD:trees/small.yaml")["changed"][0] == ANSWERED_NO
    (repository.folder / "trees" / "small.yaml").unlink()
    assert report(run, "HEAD~1:small.yaml", "HEAD:small.yaml")["changed"][0] == ANSWERED_NO


def test_what_lies_on_the_disk_comes_before_a_revision(run: Run, repository: Repository) -> None:
    write(repository.folder, "HEAD:trees", TEXT)
    assert run("compare", "HEAD:trees", "HEAD~1:trees/small.yaml").out == "Nothing changed.\n"


def test_a_broken_tree_of_a_revision_is_named_as_it_was_given(run: Run, repository: Repository) -> None:
    write(repository.folder / "trees", "small.yaml", TEXT.replace("next: told,", "next: tolled,"))
    repository.commit("three")
    for typed, name in (
        ("HEAD:trees", "HEAD:trees/small.yaml"),
        ("HEAD:trees/small.yaml", "HEAD:trees/small.yaml"),
    ):
        done = run("compare", typed.replace("HEAD", "HEAD~2"), typed)
        assert done.code == 1
        assert done.err.startswith(f"{name}:") and "[unknown_node]" in done.err


def test_what_git_does_not_know_is_told_in_one_line(
    run: Run, repository: Repository, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def told(typed: str, said: str) -> None:
        done = run("compare", typed, "trees")
        assert (done.code, done.out, done.err.count("\n")) == (2, "", 1), done
        assert said in done.err

    told("nowhere:trees", "Git knows no revision nowhere.")
    told("HEAD:forest", "There is no forest in the revision HEAD.")
    told("HEAD:../trees", "lies in no Git repository.")
    (tmp_path / "plain" / "trees").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "plain")
    told("HEAD:trees", "lies in no Git repository.")
    monkeypatch.setenv("PATH", "")
    told("HEAD:trees", "Install Git, or compare files and folders.")


def test_a_file_too_large_for_a_tree_is_not_read_out_of_git(
    run: Run, repository: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(git, "MAX_BYTES", 100)
    done = run("compare", "HEAD~1:trees", "HEAD~1:trees")
    assert done.code == 1
