"""`walk` as text: what a person reads, and how they go on."""

from pathlib import Path

from dpup_assistant.output import labels
from tests.check.small_tree import TEXT
from tests.cli.conftest import Run


def lines(run: Run, folder: Path, *typed: object, tree: str = "small") -> list[str]:
    """What a walk of the small tree prints."""
    done = run("walk", tree, "--trees", folder, *typed)
    assert (done.code, done.err) == (0, "")
    return done.out.splitlines()


def test_a_question_says_how_to_answer_it(run: Run, folder: Path) -> None:
    assert lines(run, folder) == [
        "Question 1",
        "Have you asked them?",
        "Ask when they are alone",
        "",
        "Say this",
        "  May I tell your landlord?",
        "",
        "  1  Yes",
        "  2  No",
        "  3  I am not sure",
        "",
        "Why we ask: People should know.",
        "",
        "To answer, add: --answers asked=ID",
        "On offer: yes, no, unsure.",
    ]


def test_a_checklist_says_how_to_answer_it_after_the_answers_so_far(run: Run, folder: Path) -> None:
    shown = lines(run, folder, "--answers", "asked=yes")
    assert shown[0] == "Question 2"
    assert shown[-2:] == [
        "To answer, add: --answers asked=yes,told=ID",
        "On offer: who, what (joined with +), or none.",
    ]


def test_an_answer_typed_as_the_last_line_says_it_goes_on(run: Run, folder: Path) -> None:
    """Whatever the question, the line can be copied: what stands before ID is right as it is."""
    for told, title in (("who+what", "You can tell them"), ("none", "Ask them first")):
        add = lines(run, folder, "--answers", "asked=yes")[-2].partition("--answers ")[2]
        assert title in lines(run, folder, "--answers", add.replace("ID", told))


def test_an_outcome_shows_what_to_do_and_the_words_to_say(run: Run, folder: Path) -> None:
    shown = lines(run, folder, "--answers", "asked=yes,told=who+what", "--blank", "recipient=your doctor")
    assert shown[:2] == [labels.KINDS["go"], "You can tell them"]
    assert "  I will tell your doctor now." in shown
    assert shown.index("Say this (about 5 seconds)") < shown.index(labels.FOR_YOU)


def test_a_hand_over_says_where_it_goes_on_and_how(run: Run, folder: Path) -> None:
    assert lines(run, folder, "--answers", "asked=no,health=no") == [
        "It is about sharing",
        "This goes on in: Can I share this?",
        "To go on: dpup-assistant walk share",
    ]


def test_a_hand_over_to_a_question_goes_on_there(run: Run, folder: Path) -> None:
    (folder / "small.yaml").write_text(TEXT.replace("continue: share", "continue: share.told"), "utf-8")
    shown = lines(run, folder, "--answers", "asked=no,health=no")
    assert shown[-1] == "To go on: dpup-assistant walk share.told"
    assert lines(run, folder, tree="share.told")[0] == "Question 1"


def test_what_the_desk_answered_counts_as_no_question(run: Run, folder: Path) -> None:
    behind = TEXT.replace(
        "options: {yes: {label: Yes, next: ask_first}", "options: {yes: {label: Yes, next: told}"
    )
    (folder / "small.yaml").write_text(behind, "utf-8")
    assert lines(run, folder, "--answers", "asked=no,health=yes")[0] == "Question 3"
    (folder / "agency.yaml").write_text("facts: {health_agency: yes}\n", "utf-8")
    shown = lines(run, folder, "--answers", "asked=no")
    assert shown[0] == "Question 2"
    assert shown[-2] == "To answer, add: --answers asked=no,told=ID"


def test_a_broken_agency_yaml_is_told_and_the_defaults_stand(run: Run, folder: Path) -> None:
    (folder / "agency.yaml").write_text("facts: {health_agency: perhaps}\n", "utf-8")
    done = run("walk", "small", "--trees", folder, "--answers", "asked=no")
    assert (done.code, done.out.splitlines()[1]) == (0, "Are you a health service?")
    assert done.err.startswith(f"{folder / 'agency.yaml'} has 1 fault and is not used in full.")
    assert done.err.count("\n") == 1
