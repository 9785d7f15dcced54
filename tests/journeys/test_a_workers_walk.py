"""Whole walks in the real program, met as a screen reader meets them."""

from pathlib import Path

import pytest

from tests.journeys.everyday_walk import (
    ANSWERS,
    CHILD,
    DANGER,
    OUTCOME,
    SHARE,
    answer,
    on,
    until_gone,
    walk_to_the_outcome,
    words_to_say,
)
from tests.journeys.screen_reader import ScreenReader

pytestmark = pytest.mark.journey


def test_a_few_answers_lead_to_the_words_to_say(reader: ScreenReader) -> None:
    walk_to_the_outcome(reader)
    said = words_to_say()
    assert said and set(said) <= set(reader.labels())


def test_each_new_page_is_told_to_a_screen_reader(reader: ScreenReader) -> None:
    reader.press(SHARE.title())
    reader.announced(SHARE.title("who"))
    answer(reader, who="service")
    reader.announced(SHARE.title("worry"))


def test_back_returns_a_page_at_a_time(reader: ScreenReader) -> None:
    walk_to_the_outcome(reader)
    for question in reversed([*ANSWERS, "told"]):
        reader.press("Back")
        on(reader, SHARE.title(question))


def test_an_answer_in_the_panel_can_be_changed(reader: ScreenReader) -> None:
    reader.press(SHARE.title())
    answer(reader, who="service", worry="no", agreed="said_yes")
    reader.press(f"Change: {SHARE.title('worry')}, {SHARE.label('worry', 'no')}")
    answer(reader, worry="child")
    on(reader, CHILD.title("danger"))


def test_danger_is_one_press_away_and_back_returns_to_where_it_was(reader: ScreenReader) -> None:
    reader.press(SHARE.title())
    answer(reader, who="service")
    on(reader, SHARE.title("worry"))
    reader.press("Someone may be in danger")
    on(reader, DANGER.title("now"))
    reader.press(DANGER.label("now", "unsure"))
    on(reader, DANGER.title("ring_111"))
    reader.press("Back")
    on(reader, DANGER.title("now"))
    reader.press("Back")
    on(reader, SHARE.title("worry"))


def test_hide_screen_leaves_nothing_of_the_walk(reader: ScreenReader) -> None:
    reader.press(SHARE.title())
    answer(reader, who="service")
    on(reader, SHARE.title("worry"))
    reader.press("Hide screen")
    hidden = until_gone(reader, SHARE.title("worry"))
    for words in (SHARE.title(), SHARE.title("who"), SHARE.label("who", "service"), "Change: "):
        assert words not in hidden


def test_start_again_forgets_the_answers(reader: ScreenReader) -> None:
    walk_to_the_outcome(reader)
    reader.press("Start again")
    until_gone(reader, SHARE.title(OUTCOME))
    assert not [name for name in reader.buttons() if name.startswith("Change: ")]


def test_a_whole_walk_reaches_no_network_and_writes_nothing_of_it(reader: ScreenReader, home: Path) -> None:
    walk_to_the_outcome(reader)
    assert network_sockets(reader.pid()) == set()
    canaries = [
        SHARE.title("worry"),
        SHARE.label("who", "service"),
        "service",
        "really_them",
        *words_to_say(),
    ]
    for path in home.rglob("*"):
        if path.is_file():
            written = path.read_bytes()
            assert not [words for words in canaries if words.encode() in written], path


def network_sockets(pid: int) -> set[str]:
    """Returns the sockets of a process that can reach beyond this machine's own files."""
    own = {str(link.readlink()) for link in Path(f"/proc/{pid}/fd").iterdir() if link.is_symlink()}
    tables = [
        Path(f"/proc/{pid}/net", kind).read_text().splitlines()[1:] for kind in ("tcp", "tcp6", "udp", "udp6")
    ]
    return own & {f"socket:[{line.split()[9]}]" for table in tables for line in table}
