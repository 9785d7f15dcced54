"""The workshop before it begins, and what stands in its file's place."""

from PySide6.QtCore import Qt

from tests.desk.conftest import Desk
from tests.learn.conftest import Opened
from tests.learn.workshop.shipped import shipped_workshop

WORKSHOP = shipped_workshop()
OWN = """\
title: Our own hour
goal: We meet the policy.
forms: {hour: One hour}
before: [Bring tea.]
remote: [Send the link.]
notice: Nobody takes photos.
items:
  all:
    title: All of it
    minutes: {hour: 30}
    notes: [Talk.]
    slides: [{title: Our slide}]
sheets: [your_information]
"""


def test_it_offers_both_forms_with_the_minutes_of_each(learn: Opened) -> None:
    person = learn("Workshop")
    assert person.heading() == WORKSHOP.title
    assert person.reads("90 minutes in all", person.page)
    assert person.reads("The policy in detail (20\N{NO-BREAK SPACE}minutes)", person.page)

    person.press("60 minutes", person.page)
    assert person.reads("60 minutes in all", person.page)
    assert person.reads("The policy in detail (15\N{NO-BREAK SPACE}minutes)", person.page)

    person.press("Print the agenda", person.page)
    assert person.heading() == f"{WORKSHOP.title}: 60 minutes"


def test_what_to_have_ready_and_how_to_run_it_remotely_can_be_read(learn: Opened) -> None:
    person = learn("Workshop", "What to have ready", "Run it remotely", "The notice about notes and photos")

    words = person.labels(person.page)
    assert {*WORKSHOP.before, *WORKSHOP.remote, *WORKSHOP.notice.splitlines()} <= set(words)


def test_every_sheet_that_goes_with_it_is_shown_before_it_is_printed(learn: Opened) -> None:
    person = learn("Workshop")

    for title in ("Print my notes", "Notes and photos", "Questions to follow up", "DPUP in a page"):
        person.press(title, person.page)
        assert person.heading() in (title, f"{WORKSHOP.title}: 90 minutes")
        person.key(Qt.Key.Key_Escape)
        assert person.heading() == WORKSHOP.title


def test_an_agencys_own_workshop_takes_its_place(learn: Opened, desk: Desk) -> None:
    (desk.folder / "learn").mkdir()
    (desk.folder / "learn" / "workshop.yaml").write_text(OWN, "utf-8")

    person = learn("Workshop", "Start the workshop")

    assert person.heading() == "All of it"
    assert person.reads("30 minutes left", person.page) and person.reads("Slide 1 of 1", person.page)


def test_paper_that_an_agencys_own_sheets_leave_out_is_offered_nowhere(learn: Opened, desk: Desk) -> None:
    only = "for: worker, size: 12, intro: Read it., parts: [{title: One, lines: 2}]"
    (desk.folder / "learn").mkdir()
    sheets = f"ours: {{title: Ours, summary: For us., {only}}}\n"
    (desk.folder / "learn" / "sheets.yaml").write_text(sheets, "utf-8")

    person = learn("Workshop")
    names = person.names(person.page)
    assert "DPUP in a page" in names and not person.reads("Notes and photos", person.page)
    person.press("Start the workshop", person.page)
    person.press("Next item", person.page)
    assert person.heading() == "What we will cover today" and not person.reads("See the paper")

    person.press("Learn and practise")
    for name in ("Principles and guidelines", "Personal and non-personal information"):
        person.press(name, person.page)
    assert person.reads("No names is often not enough") and not person.reads("See the paper")


def test_a_broken_file_takes_this_page_away_and_no_other(learn: Opened, desk: Desk) -> None:
    (desk.folder / "learn").mkdir()
    (desk.folder / "learn" / "workshop.yaml").write_text(OWN.replace("notes", "noets"), "utf-8")

    person = learn("Workshop")
    assert person.heading() != "Our own hour"
    assert person.reads("noets", person.page) and not person.reads("Talk.", person.page)

    person.press("Back", person.page)
    person.press("Quiz", person.page)
    assert person.heading() == "Quiz"
