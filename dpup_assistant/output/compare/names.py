"""What the parts of two versions of a tree are called, in words."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dpup_assistant.engine.fault import Path
from dpup_assistant.engine.resources import Resources
from dpup_assistant.engine.tree import Tree
from dpup_assistant.engine.walk import Answer, Picked, offered
from dpup_assistant.output import labels
from dpup_assistant.output.compare import words


@dataclass(frozen=True, slots=True)
class Names:
    """Two versions of a tree, and the names of what they share with other trees."""

    old: Tree
    new: Tree
    resources: Resources
    titles: Mapping[str, str]
    """The titles of trees, by id."""

    def title(self, name: str) -> str:
        """Return the title of a node as it is now, or as it was; its id where it has none."""
        for tree in (self.new, self.old):
            if name in tree.questions or name in tree.outcomes:
                return _line(tree.node(name).title)
        return name

    def node(self, name: str) -> str:
        """Return the title of a node in quotes."""
        return quoted(self.title(name))

    def ends(self, was: Sequence[str | None], now: Sequence[str | None]) -> tuple[list[str], list[str]]:
        """Return the titles of what was and what is now in quotes, with ids where another has the same title.

        What is not there has none.
        """
        names = list(filter(None, dict.fromkeys((*was, *now))))
        often = Counter(map(self.node, names))
        called = {
            name: words.WITH_ID.format(title=title, name=name) if often[title] > 1 else title
            for name, title in ((name, self.node(name)) for name in names)
        }
        return [called[name] if name else "" for name in was], [called[name] if name else "" for name in now]

    def answer(self, answer: Answer) -> str:
        """Return a question with what was picked there, such as Who would get it? Another service."""
        return self.way(answer.question, self.picked(answer.question, answer.picked))

    def way(self, question: str, picked: str) -> str:
        """Return a question with a way to answer it, in one line."""
        title = self.title(question)
        return f"{title} {picked}" if title.endswith("?") else f"{title}: {picked}"

    def picked(self, question: str, picked: Picked) -> str:
        """Return what was picked at a question, or the ticked items, in words."""
        labelled = self.offered(question)
        if isinstance(picked, str):
            return labelled.get(picked, picked)
        if set(picked) == labelled.keys():
            return labels.TICKED[("all",)]
        ticked = [labelled.get(item, item) for item in picked]
        return "; ".join(ticked) or labels.NONE_OF_THESE

    def offered(self, question: str) -> dict[str, str]:
        """Return the labels of what a question offers in either version, by id."""
        asked = [tree.questions[question] for tree in (self.old, self.new) if question in tree.questions]
        return {name: _line(label) for each in asked for name, label in offered(each).items()}

    def lead(self, path: Path) -> str:
        """Return the answer whose next stands at a path, in quotes."""
        question, last = str(path[1]), str(path[3])
        if path[2] == "options":
            return quoted(self.way(question, self.picked(question, last)))
        ticked = labels.TICKED.get((last,), last)
        return quoted(self.way(question, ticked))

    def place(self, path: Path) -> str:
        """Return what a path of a part stands for: a node's title, an answer, a blank's label, a scenario."""
        part, name = str(path[0]), str(path[1])
        if part == "scenarios":
            return words.SCENARIO.format(name=name)
        if part == "blanks":
            return quoted((self.new.blanks.get(name) or self.old.blanks[name]).label)
        if len(path) > 4:
            return quoted(self.way(name, self.picked(name, str(path[3]))))
        return self.node(name)

    def key(self, path: Path) -> str:
        """Return the words for the key that a path ends in."""
        if path[0] == "questions" and path[2:] in (("options",), ("items",)):
            return words.ORDER
        if path[0] == "scenarios" and path[2] == "answers":
            return self.title(str(path[3]))
        return words.KEYS.get(str(path[-1]), str(path[-1]))

    def tree(self, name: str) -> str:
        """Return the title of a tree that is gone on in (an id, or `tree.question`), in quotes."""
        tree, _, question = name.partition(".")
        title = quoted(self.titles.get(tree, tree))
        return words.WITH_ID.format(title=title, name=question) if question else title

    def shared(self, name: str) -> str:
        """Return what an id stands for that trees share: somebody to ring, a reply, another tree."""
        if name in self.resources.contacts:
            return self.resources.contacts[name].name
        if name in self.resources.replies:
            return self.resources.replies[name].question
        return self.titles.get(name, name)

    def basis(self, name: str) -> str:
        """Return a law or a piece of good practice with where it stands."""
        basis = self.resources.basis.get(name)
        return words.LAW_NAMED[basis.kind].format(name=basis.name, citation=basis.citation) if basis else name


def quoted(text: str) -> str:
    """Return a text in one line, in quotes."""
    return f'"{_line(text)}"'


def _line(text: str) -> str:
    return " ".join(text.split())
