"""What a trainer did is undone and done again, whichever view it was done in."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from dpup_assistant.studio.history import History, step_between

TEXTS = st.text(alphabet="abā\n: {", max_size=12)


@given(st.lists(st.tuples(TEXTS, st.sampled_from(["", "title", "why"])), max_size=8))
@settings(max_examples=200)
def test_undoing_all_gives_the_text_back_and_doing_it_again_too(edits: list[tuple[str, str]]) -> None:
    history, text, texts = History(), "begin", []
    for after, run in edits:
        if after != text:
            history.add(step_between(text, after, "edit", (), run), text)
            text = after
    last = text
    while step := history.undo():
        assert text[step.start :].startswith(step.inserted)
        text = text[: step.start] + step.removed + text[step.start + len(step.inserted) :]
        texts.append(text)
    assert text == "begin"
    while step := history.redo():
        assert text == texts.pop()
        text = text[: step.start] + step.inserted + text[step.start + len(step.removed) :]
    assert text == last


def typed(history: History, *texts: str, run: str = "title") -> None:
    for before, after in pairwise(texts):
        history.add(step_between(before, after, "Change the title", (), run), before)


def test_letters_typed_into_one_field_are_undone_together() -> None:
    history = History()
    typed(history, "", "C", "Ca", "Can", "Ca", "Cat")
    assert history.not_saved == 1
    step = history.undo()
    assert step and (step.inserted, step.removed) == ("Cat", "")


def test_another_field_is_undone_on_its_own() -> None:
    history = History()
    typed(history, "", "a", "ab")
    typed(history, "ab", "abc", run="why")
    assert history.not_saved == 2


def test_letters_typed_after_saving_or_undoing_are_undone_on_their_own() -> None:
    history = History()
    typed(history, "", "a")
    history.note_saved()
    assert history.not_saved == 0
    typed(history, "a", "ab")
    assert history.not_saved == 1
    history.undo()
    assert history.not_saved == 0
    history.undo()
    assert history.not_saved == 1  # undone past what was saved
    typed(history, "", "x")
    assert history.not_saved == 2  # what was saved can no more be come back to
    assert history.to_redo is None
