"""Why we ask: closed at first, then the reason with its law and good practice in plain words."""

from collections.abc import Mapping

from PySide6.QtCore import Signal

from dpup_assistant.desk.basis_list import BasisList
from dpup_assistant.engine.resources import Basis
from dpup_assistant.kit.disclosure import Fold
from dpup_assistant.kit.labels import Text
from dpup_assistant.output import labels


class WhyWeAsk(Fold):
    """Why a question is asked. Once opened it stays open until it is closed again.

    Signals:
        asked(str): more is wanted of what it rests on, by its id in basis.yaml.
    """

    asked = Signal(str)

    def __init__(self) -> None:
        """Make it closed and empty."""
        super().__init__(icon="circle-question-mark")
        self.set_text(self.tr(labels.WHY))
        self._why, self._basis = Text(), BasisList()
        self._basis.asked.connect(self.asked)
        self.body.addWidget(self._why)
        self.body.addWidget(self._basis)

    def show_why(self, why: str, basis: Mapping[str, Basis]) -> None:
        """Show a question's reason, and what it rests on by its ids in basis.yaml."""
        self._why.setText(why)
        self._basis.show_basis(basis)
