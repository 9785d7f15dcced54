"""What a trainer calls the files of what there is to learn."""

from PySide6.QtCore import QCoreApplication

from dpup_assistant.storage.learning import LEARNING_FILES


def titles() -> dict[str, str]:
    """Return what stands in each file, by its name."""
    words = {
        "policy.yaml": _tr("Principles and guidelines"),
        "journey.yaml": _tr("The journey"),
        "quiz.yaml": _tr("Quiz"),
        "cases.yaml": _tr("Case studies"),
        "faq.yaml": _tr("Questions and answers"),
        "workshop.yaml": _tr("Workshop"),
        "sheets.yaml": _tr("Sheets for learning and planning"),
    }
    return {name: words[name] for name in LEARNING_FILES}


def _tr(words: str) -> str:
    return QCoreApplication.translate("Learning", words)
