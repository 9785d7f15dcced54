"""The document for sign-off: all that decisions ask, say and rest on, each once and each with a name."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings

from dpup_assistant.check.texts import texts
from dpup_assistant.engine.agency import Agency
from dpup_assistant.engine.outcome import Outcome
from dpup_assistant.engine.tree import Question, Tree
from dpup_assistant.engine.tree_notes import Approval, Scenario
from dpup_assistant.engine.words import lines
from dpup_assistant.output.book.book import Book, numbered
from dpup_assistant.output.book.html import book_html
from dpup_assistant.output.graph.graph import graph_of
from dpup_assistant.output.sheet import plain
from tests.check.known import shipped
from tests.check.test_counts import doubling
from tests.engine.drawn_trees import trees
from tests.output.books import HASH, Page, at, book, paragraphs, sections
from tests.output.every_block import INJECTED
from tests.shipped import RESOURCES, TREES
from tests.trees_for_tests import SHARE, a_tree, asks, ends, option

ALL = book(*TREES.values())


def nodes(made: Book, tree: Tree) -> list[str]:
    """The nodes that have a section, in its order."""
    names = [section.name.partition("/") for section in sections(made)]
    return [node for of, _, node in names if of == tree.id and node in {*tree.questions, *tree.outcomes}]


def test_each_node_of_a_shipped_tree_stands_in_it_once_and_in_order() -> None:
    for tree in TREES.values():
        assert nodes(ALL, tree) == [*tree.questions, *tree.outcomes]


@given(trees())
@settings(max_examples=25, deadline=None)
def test_each_node_of_any_tree_stands_in_it_once_with_all_its_answers_and_where_they_lead(tree: Tree) -> None:
    made = book(tree)
    assert nodes(made, tree) == [*tree.questions, *tree.outcomes]
    numbers = {name: number for number, name in enumerate((*tree.questions, *tree.outcomes), 1)}
    drawn = graph_of(tree, {}).nodes.values()
    assert all(numbers[node.id] == node.number for node in drawn if node.number)
    for name, question in tree.questions.items():
        if isinstance(question, Question):
            told = at(made, f"share/{name}")
            for place, each in enumerate(question.options.values(), 1):
                target = f"Goes to {numbers[each.next]} {tree.node(each.next).title}"
                assert f"Answer {place}: {each.label} {target}" in told
    page = Page(book_html(made))
    assert len(page.ids) == len(set(page.ids))


def test_every_text_of_the_shipped_trees_stands_in_it() -> None:
    for name, data in shipped().items():
        told = " ".join(
            words for place, words in paragraphs(ALL).items() if place.startswith((f"{name}/", f"{name} "))
        )
        for text in texts(data):
            for line in lines(text.text):
                assert line in told, (name, text.path)


def test_the_law_and_the_shared_answers_that_it_rests_on_stand_in_it_in_full() -> None:
    law, practice = at(ALL, "share/Law/ipp_11_authorised"), at(ALL, "share/Practice/mana_whakahaere")
    assert f"What it asks: {RESOURCES.basis['ipp_11_authorised'].plain}" in law
    assert any(words.startswith("Named at: share/agreed, share/ask, ") for words in law)
    assert "How sure it is: Held against the source named." in at(ALL, "share/Law/ipp_8")
    assert not any(words.startswith("How sure it is: Held") for words in law)  # seen in part alone
    assert any(RESOURCES.basis["ipp_11_authorised"].source in words for words in law)
    assert f"What it asks: {RESOURCES.basis['mana_whakahaere'].plain}" in practice
    assert f"Say: {RESOURCES.replies['complain'].answer}" in at(ALL, "share/Reply/complain")
    (rests,) = [words for words in at(ALL, "share/agreed") if words.startswith("Good practice: ")]
    assert rests.endswith("See share/Practice/transparency_and_choice")


def test_names_are_unique_and_what_one_node_gains_moves_no_other() -> None:
    before = paragraphs(book(SHARE))
    why = replace(SHARE.questions["who"], hint="One more line")
    after = paragraphs(book(replace(SHARE, questions={**SHARE.questions, "who": why})))
    moved = {name for name in after if after[name] != before.get(name)}
    assert moved and all(name.startswith("share/who ¶") for name in moved)
    assert after["share/who ¶2"] == "Hint: One more line"


def test_the_version_and_the_content_hash_stand_in_it_whole_once_and_in_part_at_every_head() -> None:
    page = book_html(book(SHARE))
    assert page.count(HASH) == 1
    assert (
        plain(book(SHARE).decisions[0].running) == "Can I share this? Version 2026.11. Content 0123456789ab."
    )
    assert page.count('<thead><tr><td class="running">') == 1


def test_every_walk_is_told_with_its_outcome_where_there_are_few() -> None:
    told = at(book(SHARE), "share/Walks")
    assert told[0] == "All walks: 21" and len(told) == 22
    first = "1 Go to agreed; 3 Go to health; 4 Go to told; 5 All ticked Ends at 6 You can share it"
    assert told[1] == f": {first}"
    (many,) = [c for c in book(doubling(7)).decisions[0].chapters if c.title == "Walks"]
    assert len(many.sections[0].rows) == 128


def test_very_many_walks_are_counted_and_two_of_them_told() -> None:
    title, told, shortest, longest = at(book(doubling(100)), "share/Walks")
    assert title == f"Walks: {2**100}" and told.startswith(": There are too many")
    assert shortest.startswith("Shortest: 1 Go to q_1; ") and longest.startswith("Longest: ")
    assert at(book(doubling(3_330)), "share/Walks")[0] == "Walks: more than can be counted"


def test_what_is_said_stands_apart_from_what_is_for_the_worker() -> None:
    said = {
        (section.name, row.label)
        for section in sections(book(TREES["share"]))
        for _, row in numbered(section)
        if row.said and row.label
    }
    assert {("share/ask", "Say this"), ("share/go", "In ten seconds"), ("share/agreed", "Say")} <= said
    assert ("share/find_out_first", "Say this to the other service") in said
    assert {label for _, label in said} <= {
        *("Say this", "Say this to the caller", "Say this to the other service", "Say this to your team"),
        *("In ten seconds", "In other words", "Say", "Say, not ticked", "In the script"),
    }


def test_approvals_given_and_missing_are_told_with_lines_to_sign() -> None:
    lawyer = Approval(role="Lawyer", on=date(2026, 12, 1), version="2026.08")
    old = book(replace(SHARE, approvals=(lawyer,)))
    assert at(old, "share/Approvals")[1:] == [
        "Approved: Lawyer, 1 December 2026, version 2026.08. Not for the version in this document.",
        "Missing: Lawyer. Not yet checked by a lawyer.",
    ]
    assert [plain(role) for role in old.decisions[0].signers] == ["Lawyer", "Privacy officer", ""]
    new = book(replace(SHARE, approvals=(replace(lawyer, version=SHARE.version),)))
    assert at(new, "share/Approvals")[1:] == ["Approved: Lawyer, 1 December 2026, version 2026.11."]
    assert [plain(role) for role in new.decisions[0].signers] == ["Privacy officer", ""]


def test_a_draft_and_an_agencys_copy_say_so() -> None:
    made = book(replace(SHARE, status="draft", based_on="share@2026.08"))
    assert plain(made.decisions[0].running).startswith("Draft. Can I share this?")
    assert {"Status: Draft", "Based on: share@2026.08"} <= set(at(made, "share/About"))


def test_what_the_agency_adds_stands_in_it() -> None:
    agency = Agency(
        notes={"share.go": "Our service also asks you to ring first."},
        blanks={"recipient": ("the night shelter",)},
        words={"privacy_officer": "our own privacy officer"},
    )
    made = book(TREES["share"], agency=agency)
    assert "Our service also asks: Our service also asks you to ring first." in at(made, "share/go")
    assert ": the night shelter" in at(made, "share/Word/recipient")
    page = paragraphs(book(*TREES.values(), agency=agency)).values()
    assert "{privacy_officer}: our own privacy officer" in page


def test_a_scenario_that_fails_is_told_with_its_ids() -> None:
    wrong = Scenario(
        story="A story.",
        answers={"who": "sister", "gone": "yes", "told": ("who",)},
        outcome="lost",
        feedback=".",
    )
    told = at(book(replace(SHARE, scenarios={"wrong": wrong})), "share/Scenario/wrong")
    assert told[2] == "Answers: 1 What is it? sister; gone yes; 5 Which of these? Who gets it"
    assert told[3:5] == ["Ends: Ends at lost", "Fails: One of its answers is not on offer."]
    name, good = next(iter(TREES["danger"].scenarios.items()))
    for end in TREES["danger"].outcomes:
        moved = replace(TREES["danger"], scenarios={name: replace(good, outcome=end)})
        fails = [row for row in at(book(moved), f"danger/Scenario/{name}") if row.startswith("Fails: ")]
        assert bool(fails) == (end != good.outcome)
    assert not any(words.startswith("Fails: ") for words in paragraphs(ALL).values())


def test_what_must_wait_and_who_hears_it_are_told_in_words() -> None:
    told = [
        at(book(a_tree({"q": asks({"unsure": "end"})}, {"end": ends(tell=tell, say_to=to)})), "share/end")[1]
        for tell, to in (("now", "person"), ("if_safe", "caller"), ("not_yet", "team"))
    ]
    assert told[0] == "Who hears it, and when: The person. Now."
    assert "The caller. If it is safe" in told[1] and "The team. Only when it is safe." in told[2]


def test_every_link_of_the_page_leads_to_a_place_in_it() -> None:
    page = Page(book_html(ALL))
    assert len(page.ids) == len(set(page.ids)) > 5_000
    assert {link.removeprefix("#") for link in page.links} <= set(page.ids)
    assert f"#child/{TREES['child'].start}" in page.links  # a hand-over leads into the other tree


def test_the_page_holds_every_paragraph_with_its_name_and_marks_te_reo_maori() -> None:
    page = Page(book_html(book(TREES["share"])))
    for name, words in paragraphs(book(TREES["share"])).items():
        assert name in page.text and name.replace(" ¶", "/") in page.ids
        label, _, rest = words.partition(": ")
        assert label in page.text and " ".join(rest.split()) in page.text
    assert {"Whānau", "Mahitahitanga"} <= page.in_te_reo
    assert "script" not in page.tags and not page.tags & {"img", "link", "iframe", "input"}


@pytest.mark.parametrize("words", [INJECTED, "</td></table><b>"], ids=["marks", "a table's end"])
def test_text_stays_text(words: str) -> None:
    said = {
        name: replace(o, say=words, do=(words,))
        for name, o in SHARE.outcomes.items()
        if isinstance(o, Outcome)
    }
    who = {"who": asks({"service": option("agreed", label=words), "unsure": "find_out_first"}, title=words)}
    tree = replace(
        SHARE,
        title=words,
        owner=words,
        version=words,
        questions={**SHARE.questions, **who},
        outcomes={**SHARE.outcomes, **said},
    )
    page = Page(book_html(book(tree)))
    assert page.text.count(" ".join(words.split())) > 10
    assert page.tags - {"b"} == Page(book_html(book(SHARE))).tags  # what is in braces is bold
