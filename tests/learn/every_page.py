"""The ways to every page that there is to learn from, each a row of names to press from the hub on."""

from tests.learn.cases.shipped import shipped_cases
from tests.learn.quiz.shipped import shipped_quiz


def _quiz() -> tuple[str, ...]:
    """The first question answered wrong, the others right, to the end."""
    asked = [each for each in shipped_quiz().questions.values() if each.introduction]
    first, *others = asked
    wrong = next(option.label for name, option in first.options.items() if name != first.right)
    answers = [wrong, *(each.options[each.right].label for each in others)]
    steps = [step for label in answers for step in (label, "Next question")]
    return "The introduction", steps[0], "What this rests on", *steps[1:-1], "See how it went", first.title


def _case(name: str) -> tuple[str, ...]:
    study = shipped_cases().cases[name]
    return study.title, *["Next step"] * len(study.passages)


POLICY, TOLD = "Principles and guidelines", ("Who comes", "Which day", "Why I come")
WAYS: dict[str, tuple[str, ...]] = {
    "hub and principle": (POLICY, "He Tāngata"),
    "guideline and its detail": (POLICY, "Purpose Matters", "More about: "),
    "topic": (POLICY, "Choice or consent"),
    "law": (POLICY, "The law in a line each", "More about: IPP 2:"),
    "glossary": ("Glossary",),
    "quiz": ("Quiz", *_quiz()),
    "referral": ("Case studies", *_case("referral")),
    "funder's request": ("Case studies", *_case("funders_request")),
    "questions and answers": ("Questions and answers", "Is DPUP law?"),
    "journey in pictures": ("The journey", "The story in pictures", "Next"),
    "voices": ("The journey", "What people said"),
    "workshop": ("Workshop", "What to have ready", "Start the workshop", "Next item", "Show the slide"),
    "plan": ("Plan and use",),
    "counts": ("Counts without people", "Count from now on", "What is counted, and what never is"),
    "practice": (
        *("Practise", "May I visit?", "Start", "Their family", "They said yes", *TOLD, "Continue"),
        *("Compare with the expected walk", "What this rests on"),
    ),
}
