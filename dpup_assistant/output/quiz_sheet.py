"""The quiz on paper: the questions for the room, and the answers with their reasons for who runs it."""

from collections.abc import Iterable, Sequence
from string import ascii_uppercase

from dpup_assistant.engine.learning.quiz import Quiz, QuizQuestion
from dpup_assistant.engine.resources import Basis, Resources
from dpup_assistant.engine.te_reo import te_reo_of
from dpup_assistant.output import labels
from dpup_assistant.output.dates import in_words
from dpup_assistant.output.sheet import Part, Points, Run, Say, Sheet, line_of

ANSWERS = "{title}, with answers"
FOR_WHO_RUNS_IT = "For who runs the quiz."
TICK_ONE = "Tick one answer to each question. The sheet is yours: nobody takes it in."
RIGHT = "Right: "
RESTS_ON = "Rests on: {basis}."
_SIZE = 12  # points


def quiz_sheets(quiz: Quiz, title: str, resources: Resources) -> tuple[Sheet, Sheet]:
    """Return the questions and the answers as sheets, each under `title`; no question goes over two pages."""
    te_reo, questions = te_reo_of(resources), tuple(quiz.questions.values())
    asked = Sheet(
        title=title,
        intro=(line_of(TICK_ONE),),
        parts=tuple(_asked(n, question, te_reo) for n, question in enumerate(questions, start=1)),
        foot=(labels.BASED_ON_DPUP,),
        size=_SIZE,
        whole_parts=True,
    )
    answered = Sheet(
        title=ANSWERS.format(title=title),
        band=FOR_WHO_RUNS_IT,
        parts=tuple(_answered(n, each, resources, te_reo) for n, each in enumerate(questions, start=1)),
        foot=(labels.BASED_ON_DPUP, *_how_old(_basis(questions, resources))),
        size=_SIZE,
        whole_parts=True,
    )
    return asked, answered


def _asked(number: int, question: QuizQuestion, te_reo: Iterable[str]) -> Part:
    options = tuple(line_of(label, te_reo) for label in lettered(question).values())
    return Part(_numbered(number, question), (Points(options, "box"),))


def _answered(number: int, question: QuizQuestion, resources: Resources, te_reo: Iterable[str]) -> Part:
    right = (Run(RIGHT, bold=True), *line_of(lettered(question)[question.right], te_reo))
    because = (line_of(paragraph, te_reo) for paragraph in question.because.splitlines() if paragraph)
    basis = "; ".join(f"{each.name} ({each.citation})" for each in _basis((question,), resources))
    return Part(
        _numbered(number, question),
        (Say((right, *because, line_of(RESTS_ON.format(basis=basis), te_reo))),),
    )


def _numbered(number: int, question: QuizQuestion) -> str:
    return f"{number}. {question.title}"


def letters(question: QuizQuestion) -> dict[str, str]:
    """Return the letter of each option by its id: a room speaks of it so."""
    return dict(zip(question.options, ascii_uppercase, strict=False))


def lettered(question: QuizQuestion) -> dict[str, str]:
    """Return the options by id, each after its letter."""
    return {name: f"{letter}) {question.options[name].label}" for name, letter in letters(question).items()}


def _basis(questions: Iterable[QuizQuestion], resources: Resources) -> list[Basis]:
    return [resources.basis[name] for question in questions for name in question.basis]


def _how_old(rests_on: Sequence[Basis]) -> tuple[str, ...]:
    """Return that the sheet is guidance, and when the law it names was last looked at, where it names any."""
    days = [basis.checked for basis in rests_on if basis.kind == "law"]
    return (f"{labels.GUIDANCE} {labels.REVIEWED.format(date=in_words(min(days)))}",) if days else ()
