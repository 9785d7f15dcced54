"""Documents for sign-off, and what a reader meets in one."""

from collections.abc import Iterator, Mapping
from html.parser import HTMLParser

from dpup_assistant.engine.agency import Agency
from dpup_assistant.engine.resources import Resources
from dpup_assistant.engine.tree import Tree
from dpup_assistant.output.book.book import NAME, Book, Section, numbered
from dpup_assistant.output.book.book_of import Bound, book_of
from dpup_assistant.output.sheet import plain
from tests.shipped import RESOURCES

HASH = "0123456789abcdef" * 4
OPEN_ALONE = {"meta", "wbr"}


def book(*trees: Tree, resources: Resources = RESOURCES, agency: Agency | None = None) -> Book:
    """The document of trees."""
    titles = {tree.id: tree.title for tree in trees}
    return book_of([Bound(tree, HASH, resources, agency or Agency(), titles) for tree in trees])


def sections(made: Book) -> Iterator[Section]:
    for decision in made.decisions:
        for chapter in decision.chapters:
            yield from chapter.sections


def paragraphs(made: Book) -> dict[str, str]:
    """Every paragraph in order, by its name: what it is, its words and where it leads."""
    found: dict[str, str] = {}
    for section in sections(made):
        for number, words in (
            (1, plain(section.title)),
            *(
                (
                    number,
                    f"{row.label}: {plain(row.line)} {plain(row.link.line) if row.link else ''}".rstrip(),
                )
                for number, row in numbered(section)
            ),
        ):
            name = NAME.format(section=section.name, number=number)
            assert name not in found
            found[name] = words
    return found


def at(made: Book, section: str) -> list[str]:
    """The paragraphs of a section."""
    return [words for name, words in paragraphs(made).items() if name.startswith(f"{section} ¶")]


class Page(HTMLParser):
    """A web page as a reader meets it."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: set[str] = set()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.texts: list[str] = []
        self.in_te_reo: set[str] = set()
        self._languages: list[str] = []
        self.feed(page)
        assert self.open == []
        self.text = " ".join("".join(self.texts).split())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named: Mapping[str, str | None] = dict(attrs)
        self.tags.add(tag)
        self.ids += [named["id"] or ""] if "id" in named else []
        self.links += [named["href"] or ""] if "href" in named else []
        if tag not in OPEN_ALONE:
            self.open.append(tag)
            self._languages.append(named.get("lang") or "")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag
        self._languages.pop()

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] != "style":
            self.texts.append(data)
            if "mi" in self._languages:
                self.in_te_reo.add(data)
