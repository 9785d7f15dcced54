"""What an English voice is given at every end of every decision: said text alone, and no te reo Māori."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Signal

from dpup_assistant.desk.reader import Reader
from dpup_assistant.desk.say_part import AGAIN, FULL, SHORT, SayPart
from dpup_assistant.engine.agency import Agency
from dpup_assistant.engine.explanation import Explanation
from dpup_assistant.engine.te_reo import stretches
from dpup_assistant.engine.tree import Tree
from dpup_assistant.engine.words import text_of
from tests.output.test_said_only import ends, said
from tests.poison import POISON
from tests.shipped import TREES


class EnglishVoice(QObject):
    """Takes down what it is given to say."""

    said, failed, looked = Signal(), Signal(), Signal()

    def __init__(self) -> None:
        super().__init__()
        self.given: list[str] = []

    def speaks(self, tongue: str) -> bool:
        return tongue == "en"

    def say(self, words: str, tongue: str) -> None:
        assert tongue == "en"
        self.given.append(words)

    def stop(self) -> None: ...


def read_out(part: SayPart, explanation: Explanation) -> list[str]:
    """What an English voice is given of the words that are shown."""
    voice = EnglishVoice()
    reader = Reader(voice, part)  # type: ignore[arg-type]  # it has all of a voice that a reader uses
    reader.begin(part._words_shown(), explanation.te_reo)
    while reader.reads != "nothing":
        voice.said.emit() if reader.reads == "reading" else reader.go_on()
    return voice.given


def explanations(tree: Tree) -> Iterator[tuple[Explanation, Tree]]:
    """What the stories of a decision end with, where the words are for the person."""
    for walk in ends(tree):
        explanation = said(walk)
        if explanation.for_the_person:
            yield explanation, walk.tree


@pytest.mark.parametrize("tree", TREES.values(), ids=TREES)
def test_a_voice_is_given_said_text_alone_and_no_te_reo_maori(tree: Tree) -> None:
    part = SayPart()
    for explanation, marked in explanations(tree):
        part.show_explanation(explanation, marked, Agency(), folded=False)
        wordings = {FULL: explanation.say, SHORT: explanation.say_short, AGAIN: explanation.say_again}
        for wording, words in wordings.items():
            if not words:
                continue
            part._choose(wording)
            given = read_out(part, explanation)
            assert given or not explanation.teach_back
            for sentence in given:
                assert sentence in text_of(words) or sentence in explanation.teach_back
                assert POISON not in sentence
                assert not any(te_reo for _, te_reo in stretches(sentence, explanation.te_reo))
