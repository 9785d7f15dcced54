"""The kit's buttons, each from the file where it is made."""

from dpup_assistant.kit.button import Button
from dpup_assistant.kit.cards import CardButton
from dpup_assistant.kit.disclosure import Disclosure, Fold
from dpup_assistant.kit.options import OptionButton
from dpup_assistant.kit.rail_buttons import AnswerButton, NavButton

__all__ = ["AnswerButton", "Button", "CardButton", "Disclosure", "Fold", "NavButton", "OptionButton"]
