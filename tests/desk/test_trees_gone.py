"""A desk whose program has lost its own trees: it says so, and nothing else breaks."""

from pathlib import Path

import pytest

from dpup_assistant.storage import sources
from tests.desk.conftest import Desk


def test_without_the_programs_own_trees_it_says_so_and_every_other_page_opens(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = tmp_path / "gone"
    with monkeypatch.context() as lost:
        lost.setattr(sources, "shipped_trees_folder", lambda: gone)
        person = desk.start()
        assert person.reads("The decisions that come with this program cannot be read. Tell whoever looks")
        for page in ("What to tell them", "About this", "About these decisions"):
            person.press(page)
            assert person.heading() == page
            person.press("Back", person.page)
        person.press("Paper to hand out")
        assert person.heading() == "Paper to hand out"
        person.press("Decide")
    person.press("About these decisions")
    person.press("Read the trees again")
    person.press("Back", person.page)
    assert person.reads("Can I share this?") and not person.reads("cannot be read")
