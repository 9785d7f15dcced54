"""The quiz on paper: every question and no answer, and on a sheet of its own every answer."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from dpup_assistant.kit.sheet_pages import sheet_pages
from dpup_assistant.output.quiz_sheet import quiz_sheets
from dpup_assistant.output.sheet import Points, Run, Say, Sheet, plain
from tests.kit.sheets import texts
from tests.learn.quiz.shipped import shipped_quiz
from tests.shipped import RESOURCES

QUIZ = shipped_quiz()
ASKED, ANSWERED = quiz_sheets(QUIZ, "Quiz: all questions", RESOURCES)
SPARING = replace(ANSWERED, parts=ANSWERED.parts[:4], size=18)
TITLES = [f"{n}. {question.title}" for n, question in enumerate(QUIZ.questions.values(), start=1)]


def runs(sheet: Sheet) -> Iterator[Run]:
    for part in sheet.parts:
        for block in part.blocks:
            assert isinstance(block, Say | Points)
            for line in block.lines:
                yield from line


def together(*words: str) -> str:
    """Words without what parts them: lines end at hyphens too."""
    return "".join("".join(words).split())


def test_the_paper_for_the_room_has_every_question_with_a_box_before_each_answer_and_no_more() -> None:
    assert [part.title for part in ASKED.parts] == TITLES
    for part, question in zip(ASKED.parts, QUIZ.questions.values(), strict=True):
        (block,) = part.blocks
        assert isinstance(block, Points) and block.mark == "box"
        labels = [option.label for option in question.options.values()]
        options = [f"{letter}) {label}" for letter, label in zip("ABCDEF", labels, strict=False)]
        assert [plain(line) for line in block.lines] == options
    assert not any(run.bold for run in runs(ASKED))  # nothing stands out


def test_the_paper_for_who_runs_it_has_every_right_answer_with_its_reason_and_what_it_rests_on() -> None:
    assert ANSWERED.band == "For who runs the quiz."
    assert [part.title for part in ANSWERED.parts] == TITLES
    for part, question in zip(ANSWERED.parts, QUIZ.questions.values(), strict=True):
        (block,) = part.blocks
        assert isinstance(block, Say)
        right, *because, rests_on = map(plain, block.lines)
        letter = "ABCDEF"[list(question.options).index(question.right)]
        assert right == f"Right: {letter}) {question.options[question.right].label}"
        assert because == question.because.splitlines()
        assert all(RESOURCES.basis[name].citation in rests_on for name in question.basis)


def test_te_reo_maori_is_marked_as_such_on_both() -> None:
    for sheet in (ASKED, ANSWERED):
        assert any(run.language == "mi" and "Kaitiakitanga" in run.text for run in runs(sheet))


@pytest.mark.parametrize(
    "sheet",
    [ASKED, ANSWERED, replace(ASKED, parts=ASKED.parts[:14], size=16), SPARING],
    ids=["asked", "answered", "larger", "sparing"],
)
def test_no_page_ends_inside_a_question(qapp: QApplication, sheet: Sheet) -> None:
    pages = [together(*texts(page)) for page in sheet_pages(sheet)]
    assert len(pages) > 2

    for part in sheet.parts:
        (block,) = part.blocks
        assert isinstance(block, Say | Points)
        whole = together(part.title, *map(plain, block.lines))
        assert sum(whole in page for page in pages) == 1, part.title


def test_a_question_is_not_parted_even_where_that_would_spare_a_page(qapp: QApplication) -> None:
    assert len(sheet_pages(replace(SPARING, whole_parts=False))) < len(sheet_pages(SPARING))
