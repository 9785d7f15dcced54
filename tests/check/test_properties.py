"""Whatever a file holds, it is judged: faults or a tree, never an exception."""

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from dpup_assistant.check import word_sentences
from dpup_assistant.check.agency import judge_agency
from dpup_assistant.check.data import LOST, Cut, Data, Spoilt
from dpup_assistant.check.judge import judge_tree
from dpup_assistant.check.known import tree_links
from dpup_assistant.check.reading import Reading
from dpup_assistant.check.resources import judge_resource
from dpup_assistant.check.texts import Text
from dpup_assistant.check.words import judge_words, word_checks
from tests.check.known import known, shipped
from tests.check.slips import at, changed, keys, paths, renamed
from tests.check.small_tree import small_tree

WORDS = [
    "",
    "asked",
    "tell",
    "unsure",
    "yes",
    "go",
    "checklist",
    "more",
    "person",
    "2026-11-22",
    "true",
    "{answers}",
]
SPOKEN = [
    *("I had to", "only", "will see", "any time", "please", "sorry", ", but", "and/or", "e.g.", "100% safe"),
    *("is kept", "’re told", "is not un", "n't", "n’t", "not", "nothing", "no", "is that OK", "and is it"),
    *("MSD", "Maori", "whānau", "ta\u0304", "{recipient}", "{answers}", "{", "(a", ")", "[", "]", "/", "-"),
    *(".", "?", "“", "”", "’", "\n", "\t", " ", "_"),
]
TEXTS = st.sampled_from(WORDS) | st.text(max_size=8) | st.just(Cut()) | st.just(Spoilt())
NAMES = st.sampled_from(
    sorted({str(path[-1]) for path in paths(small_tree()) if isinstance(path[-1], str)} | {LOST})
)
DATA = st.recursive(
    TEXTS,
    lambda parts: (
        st.lists(parts, max_size=4) | st.dictionaries(NAMES | st.text(max_size=6), parts, max_size=6)
    ),
    max_leaves=25,
)
SPEECH = (  # what the word checks look for, in any order and with anything between
    st.lists(st.sampled_from(SPOKEN) | st.text(max_size=3), max_size=30).map("".join)
)
PLACES = st.sampled_from(list(paths(small_tree())))


def is_judged(data: Data, name: str | None) -> bool:
    """Judges a text twice, and returns whether it is a tree."""
    judged = judge_tree(data, name, known(), thorough=True)
    quick = judge_tree(data, name, known(), thorough=False)
    assert (judged.tree, judged.counts) == (quick.tree, quick.counts)
    assert set(quick.faults) <= set(judged.faults)
    assert quick.tree is None or not quick.faults
    return judged.tree is not None


@given(DATA)
def test_any_text_is_judged(data: Data) -> None:
    tree_links(data)
    judge_agency(data, known(), thorough=True)
    for name in ("basis", "glossary", "contacts", "replies", "plain_words"):
        judge_resource(name, data, known())
    assert not is_judged(data, "small")


@given(PLACES, DATA)
@settings(deadline=None)
def test_a_tree_with_anything_anywhere_is_judged(place: Any, data: Data) -> None:
    spoilt = changed(small_tree(), place, data)
    tree_links(spoilt)
    is_judged(spoilt, "small")


@given(SPEECH, st.sampled_from(["say", "say_short", "title", "record"]), st.sampled_from(["must", "go", "x"]))
@settings(deadline=None)
def test_any_words_are_judged(text: str, key: str, kind: str) -> None:
    texts = [Text((owner, "ask_first", key), key, text) for owner in ("questions", "outcomes")]
    reading = Reading()
    judge_words(texts, {"recipient": text}, {"ask_first": kind}, word_checks(known().resources), reading)
    assert {fault.code for fault in reading.faults} <= word_sentences.WORDS.keys()


@given(st.data())
@settings(deadline=None, max_examples=50)
def test_a_shipped_tree_with_anything_anywhere_is_judged(data: Any) -> None:
    name, tree = data.draw(st.sampled_from(sorted(shipped().items())))
    place = data.draw(st.sampled_from(list(paths(tree))))
    is_judged(changed(tree, place, data.draw(DATA)), name)


@given(st.data())
@settings(deadline=None, max_examples=50)
def test_a_misspelt_key_in_a_shipped_tree_is_one_fault(data: Any) -> None:
    name, tree = data.draw(st.sampled_from(sorted(shipped().items())))
    path = data.draw(st.sampled_from([path for path in keys(tree) if len(str(path[-1])) > 2]))
    key, letter = str(path[-1]), data.draw(st.sampled_from("abcdefghijklmnopqrstuvwxyz"))
    place = data.draw(st.integers(0, len(key)))
    wrong = key[:place] + letter + key[place:]
    if wrong in at(tree, path[:-1]):
        return
    found = judge_tree(renamed(tree, path, wrong), name, known(), thorough=True).faults
    assert [(fault.code, fault.path) for fault in found] == [("unknown_key", (*path[:-1], wrong))]


@given(PLACES, st.booleans())
def test_what_a_fault_of_the_text_spoilt_is_not_judged_again(place: Any, in_mapping: bool) -> None:
    tree = small_tree()
    spoilt = changed(tree, place, Spoilt())
    if in_mapping and isinstance(at(tree, place), dict):
        spoilt = changed(tree, place, dict(list(at(tree, place).items())[:1]) | {LOST: Spoilt()})
    judged = judge_tree(spoilt, "small", known(), thorough=True)
    assert judged.faults == ()
    assert judged.tree is None
