"""If they ask: the outcome's own replies, those that every tree can give, and a field to find one."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dpup_assistant.desk.replies import Replies
from dpup_assistant.engine.agency import Agency
from dpup_assistant.engine.explanation import Asked
from dpup_assistant.engine.find import Texts, find
from dpup_assistant.engine.tree import Tree
from dpup_assistant.engine.words import text_of
from dpup_assistant.kit.announce import announce
from dpup_assistant.kit.disclosure import Disclosure
from dpup_assistant.kit.fields import SearchField
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column
from dpup_assistant.output import labels

AlsoAsked = Callable[[], Sequence[Asked]]


class IfTheyAsk(QWidget):
    """Shows the outcome's own replies. The shared ones are filled in when they are first looked for.

    Signals:
        picked(str, str): a blank, and the words picked for it.
    """

    picked = Signal(str, str)

    def __init__(self) -> None:
        """Make it empty."""
        super().__init__()
        self._own_asked: Sequence[Asked] = ()
        self._also: AlsoAsked | None = None  # gives the shared ones, until they are filled in
        self._also_asked: Sequence[Asked] = ()
        self._voice: tuple[Tree, Agency, str] | None = None
        self._find = SearchField(self.tr(labels.FIND_REPLY))
        self._none = Text(self.tr(labels.NO_REPLY), "muted")
        self._own, self._often = Replies(), Replies()
        self._more, self._shared = Disclosure(self.tr(labels.MORE_REPLIES)), QWidget()
        shared = Column(self._shared, 8)
        shared.addWidget(Text(self.tr(labels.OFTEN_ASKED), "side"))
        shared.addWidget(Text(self.tr(labels.TRUE_HERE), "muted", icon="message-square-off"))
        shared.addWidget(self._often)
        layout = Column(self, 8)
        layout.addWidget(Text(self.tr(labels.IF_ASKED), "block", icon="message-circle-reply", icon_size=24))
        for widget in (self._find, self._none, self._own, self._more, self._shared):
            layout.addWidget(widget)
        self._find.textChanged.connect(self._search)
        self._more.toggled.connect(self._narrow)
        for replies in (self._own, self._often):
            replies.picked.connect(self.picked)

    def show_replies(
        self, own: Sequence[Asked], also: AlsoAsked | None, tree: Tree, agency: Agency, say_this: str
    ) -> None:
        """Show the outcome's own replies; `also` gives the shared ones, `say_this` says whom they are for."""
        self._own_asked, self._also, self._also_asked = own, also, ()
        self._voice = (tree, agency, say_this)
        self._own.show_replies(own, *self._voice)
        self._find.setVisible(also is not None)
        self._narrow()
        self.setVisible(bool(own or also))

    def start_anew(self) -> None:
        """Close every reply, and look for nothing."""
        self._find.clear()
        self._more.setChecked(False)
        for replies in (self._own, self._often):
            replies.close_all()

    def clear(self) -> None:
        """Close every reply and forget its words."""
        self._own_asked, self._also, self._also_asked, self._voice = (), None, (), None
        self.start_anew()
        for replies in (self._own, self._often):
            replies.clear()

    def _search(self) -> None:
        """Narrow the replies to what is typed, and tell how many are left."""
        count = self._narrow()
        if self._find.text():
            words = self.tr("1 reply") if count == 1 else self.tr("{count} replies").format(count=count)
            announce(self, words if count else self._none.text())

    def _narrow(self) -> int:
        """Show the replies that fit what is typed: all where nothing is. Return how many."""
        query = self._find.text()
        if query or self._more.isChecked():
            self._fill_in()
        asked = [*self._own_asked, *self._also_asked]
        found = _found(query, asked)
        own = {place for place in found if place < len(self._own_asked)}
        often = {place - len(self._own_asked) for place in found - own}
        self._own.show_only(own)
        self._often.show_only(often)
        self._more.setVisible(self._also is not None and not query)
        self._shared.setVisible(bool(often) and (bool(query) or self._more.isChecked()))
        self._none.setVisible(bool(query) and not found)
        return len(found)

    def _fill_in(self) -> None:
        """Fill in the shared replies, with the blanks as they are picked now."""
        if self._also and self._voice and not self._also_asked:
            self._also_asked = self._also()
            self._often.show_replies(self._also_asked, *self._voice)


def _found(query: str, asked: Sequence[Asked]) -> set[int]:
    """Return the places of the replies that fit what is typed."""
    if not query:
        return set(range(len(asked)))
    texts = {str(place): Texts(each.question, text_of(each.answer), ()) for place, each in enumerate(asked)}
    return set(map(int, find(query, texts)))
