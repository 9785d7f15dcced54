"""The order of the decisions on the first page, with and without a word in the finder."""

from pathlib import Path

from dpup_assistant.desk.decisions import DANGER, groups
from dpup_assistant.storage.heads import Head, heads
from dpup_assistant.storage.sources import sources

HEADS = heads(sources(None))


def a_head(name: str, title: str, group: str | None) -> Head:
    return Head(id=name, path=Path(f"{name}.yaml"), title=title, summary="", status="published", group=group)


def names(found: list[Head]) -> list[str]:
    return [head.id for head in found]


def shown(heads: list[Head], first: list[str], query: str = "") -> list[Head]:
    return [head for group in groups(heads, [], first, query) for head in group.heads]


def test_what_a_desk_meets_most_stands_first_and_the_safety_decision_last_in_its_group() -> None:
    worry = a_head("z_worry", "Our worry", next(head.group for head in HEADS if head.id == DANGER))
    found = [names(list(group.heads)) for group in groups([*HEADS, worry], [], [], "")]
    assert [each[0] for each in found][:3] == ["collect", "share", "asks_about"]
    (worried,) = [each for each in found if DANGER in each]
    assert worried[0] == "child" and worried[-2:] == ["z_worry", DANGER]


def test_an_agencys_own_decision_comes_after_those_of_its_group() -> None:
    group = next(head.group for head in HEADS if head.id == "share")
    ours = a_head("a_plan", "Our plan", group)
    (found,) = [each.heads for each in groups([ours, *HEADS], [], [], "") if each.title == group]
    assert found[0].id == "share" and found[-1] == ours


def test_what_the_agency_uses_most_comes_before_all_else() -> None:
    assert names(shown(HEADS, ["keep", DANGER]))[0] == "keep"


def test_the_group_of_the_best_find_stands_first_even_without_a_heading() -> None:
    best, other = a_head("a", "Lost keys", None), a_head("b", "They lost hope", "I am worried")
    assert names(shown([best, other], [], "lost keys")) == ["a"]
    assert names(shown([other, best], [], "lost")) == ["a", "b"]
    assert names(shown([best, other], [])) == ["b", "a"]
