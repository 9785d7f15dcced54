"""`review`: the document for a lawyer, a te reo Māori reviewer, and people with lived experience."""

from collections.abc import Mapping
from dataclasses import replace
from html import escape
from html.parser import HTMLParser
from pathlib import Path

import pytest

from dpup_assistant.engine.outcome import Outcome
from dpup_assistant.engine.tree import Tree
from dpup_assistant.output.review import review_page
from dpup_assistant.output.text import as_sentence
from tests.cli.conftest import Run
from tests.cli.program import program
from tests.shipped import RESOURCES, TREES

OPEN_ALONE = {"meta", "input"}


class Document(HTMLParser):
    """A page as a reader meets it: its parts, their sections, and the lines under each with their boxes."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.boxes = 0
        self.parts: list[str] = []
        self.in_maori: set[str] = set()
        self.sections: dict[str, list[str]] = {}
        self._heading, self._language = "", ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in OPEN_ALONE:
            self.open.append(tag)
        self._language = dict(attrs).get("lang") or ""
        if tag == "li" and self._heading:
            self.sections[self._heading].append("")
        self.boxes += tag == "input" and ("type", "checkbox") in attrs

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self._language == "mi":
            self.in_maori.add(data)
        if "h2" in self.open:
            self.parts.append(data)
        elif "h3" in self.open:
            self._heading = data
            self.sections[data] = []
        elif "li" in self.open and self._heading:
            self.sections[self._heading][-1] += f"{data}\n"


@pytest.fixture(scope="module")
def page() -> str:
    return review_page(list(TREES.values()), RESOURCES)


def test_the_command_writes_the_page_for_all_trees_in_use(run: Run, tmp_path: Path, page: str) -> None:
    done = run("review", "-o", str(tmp_path / "review.html"))
    assert (done.code, done.out, done.err) == (0, "", "")
    assert (tmp_path / "review.html").read_text(encoding="utf-8") == page


def of(trees: Mapping[str, Tree], kind: str) -> list[str]:
    """The places of the outcomes of a kind."""
    return [
        f"{tree.id}/{name}"
        for tree in trees.values()
        for name, outcome in tree.outcomes.items()
        if isinstance(outcome, Outcome) and outcome.kind == kind
    ]


def test_it_is_a_whole_page_with_a_box_for_every_line(page: str) -> None:
    document = Document(page)
    assert document.open == [] and page.startswith("<!DOCTYPE html>") and 'lang="en-NZ"' in page
    assert document.boxes == sum(map(len, document.sections.values())) > 500


def test_each_reviewer_has_a_part_of_their_own_to_sign(page: str) -> None:
    for reviewer in ("lawyer", "tikanga", "lived experience"):
        assert [part for part in Document(page).parts if reviewer in part], reviewer
    assert page.count("Looked at by") == page.count('<h2 id="')


def test_it_names_the_version_of_each_decision_that_it_is_about(page: str) -> None:
    for tree in TREES.values():
        assert f"{tree.id}: {escape(as_sentence(tree.title))} Version {tree.version}." in page


def test_the_law_in_what_people_hear_when_they_ask_stands_in_it(page: str) -> None:
    lines = Document(page).sections["What the decisions say about the law, word for word"]
    (line,) = [line for line in lines if line.startswith("We have up to 20 working days to decide")]
    assert "replies/" in line
    assert not [line for line in lines if "right now" in line or line.startswith("They ask in order to")]


def test_what_each_word_means_stands_in_it_and_te_reo_maori_is_marked_as_such(page: str) -> None:
    document = Document(page)
    lines = "\n".join(document.sections["Our words"] + document.sections["Te reo Māori"])
    for term in RESOURCES.glossary.values():
        assert term.meaning in lines and (term.term in document.in_maori) == (term.language == "mi")


def test_a_decision_cannot_bring_marks_into_the_page() -> None:
    share = replace(TREES["share"], title="<b>Can & may</b>", version='"1"')
    page = review_page([share], RESOURCES)
    assert "<b>" not in page and "&lt;b&gt;Can &amp; may&lt;/b&gt;" in page


def test_a_broken_decision_is_told_and_the_others_are_written(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "our trees"
    folder.mkdir()
    (folder / "ours.yaml").write_text("format: 1\n")
    done = run("--trees", str(folder), "review", "-o", str(tmp_path / "review.html"))
    assert (done.code, done.out) == (1, "") and "ours.yaml is broken" in done.err
    assert f'dpup-assistant check "{folder / "ours.yaml"}"\n' in done.err  # as it can be typed
    assert "share/told" in (tmp_path / "review.html").read_text(encoding="utf-8")


def test_every_law_stands_in_it_once_with_the_trees_that_rest_on_it(page: str) -> None:
    lines = Document(page).sections["The law, one statement at a time"]
    for name, basis in RESOURCES.basis.items():
        if basis.kind == "law":
            (line,) = [line for line in lines if f"\n{name}: " in line]
            assert basis.plain in line and basis.source in line
    (line,) = [line for line in lines if "\nipp_11_authorised: " in line]
    assert "share/agreed" in line


def test_what_is_least_sure_comes_first(page: str) -> None:
    lines = Document(page).sections["The law, one statement at a time"]
    sure = ["Still to be reviewed" in line or "Seen in part" in line for line in lines]
    assert sure == sorted(sure, reverse=True) and True in sure and False in sure


def test_every_end_that_makes_or_forbids_stands_in_it(page: str) -> None:
    lines = Document(page).sections["What you have to do, and what you must not do"]
    for place in (*of(TREES, "must"), *of(TREES, "stop")):
        assert [line for line in lines if line.startswith(f"{place}: ")], place


def test_what_is_said_where_someone_may_be_in_danger_stands_in_it_word_for_word(page: str) -> None:
    lines = "\n".join(Document(page).sections["Words for people who may be in danger"])
    said = TREES["danger"].outcomes["ring_111"]
    assert isinstance(said, Outcome) and said.say in lines


def test_numbers_that_nobody_checked_are_marked(page: str) -> None:
    lines = Document(page).sections["Numbers to ring"]
    marked = [line for line in lines if "Number not checked" in line]
    assert len(marked) == sum(bool(c.phone and not c.checked) for c in RESOURCES.contacts.values()) > 0


def test_it_says_that_it_is_guidance_how_old_it_is_and_on_what_it_rests(page: str) -> None:
    for told in (
        "not legal advice",
        "Law last looked at",
        "Not yet checked by a lawyer",
        "© Crown copyright",
    ):
        assert told in page


def test_a_file_that_cannot_be_written_is_told_in_one_line(run: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    done = run("review", "-o", str(tmp_path / "file" / "review.html"))
    assert (done.code, done.out) == (2, "")
    assert done.err == f"There is no folder {tmp_path / 'file'}. Choose another one.\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no disk that is always full")
def test_a_full_disk_is_told_with_what_to_do(run: Run) -> None:
    done = run("review", "-o", "/dev/full")
    assert (done.code, done.out, done.err) == (
        2,
        "",
        "There is no room left in /dev. Choose another folder.\n",
    )


def test_it_can_be_sent_on_without_a_file() -> None:
    done = program("review", "-o", "/dev/stdout")
    assert done.returncode == 0 and done.stdout.startswith(b"<!DOCTYPE html>")
