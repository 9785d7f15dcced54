"""The form of agency.yaml: what an agency fills in once for all its desks, on one page."""

from __future__ import annotations

from itertools import count
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from dpup_assistant.check.view import mapping, text_at
from dpup_assistant.desk.paper_file import remember_no_folders
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.chips import Chips
from dpup_assistant.kit.choice_row import Choice
from dpup_assistant.kit.labels import Heading, Text
from dpup_assistant.kit.look import look
from dpup_assistant.kit.notices import Notice
from dpup_assistant.kit.pick_field import PickField
from dpup_assistant.kit.text_field import LineField
from dpup_assistant.storage.edits import Value
from dpup_assistant.storage.files import Unreadable
from dpup_assistant.storage.leaflets import KINDS, take_leaflet
from dpup_assistant.storage.saving.saving import Unwritable
from dpup_assistant.studio.agency.blocks import BlankForm, ContactForm, LeafletForm, NoteForm
from dpup_assistant.studio.agency.offers import SOMEBODY_ELSE, AgencyOffers
from dpup_assistant.studio.agency.parts import PartsIn
from dpup_assistant.studio.agency.words import facts, words
from dpup_assistant.studio.folder import Folder
from dpup_assistant.studio.form.field import Shared, words_for
from dpup_assistant.studio.form.part import PartForm
from dpup_assistant.studio.form.picks import ChipsIn, PickIn
from dpup_assistant.studio.form.rows import RowsIn
from dpup_assistant.studio.form.words import WordsIn

_ASK = ""


class AgencyForm(PartForm):
    """The fields of agency.yaml. All of them may be left empty."""

    def __init__(self, shared: Shared, folder: Folder) -> None:
        """Make its fields."""
        super().__init__()
        self._shared, self._folder, self._offers = shared, folder, AgencyOffers(folder)
        self.add_words(Heading(self.tr("About your agency")))
        self.add_words(
            Text(
                self.tr(
                    "Fill this in once for all desks with this folder. Leave out what you do not know yet. "
                    "Write roles and numbers, not people's names: every desk reads this file."
                )
            )
        )
        self._add_words()
        self._add_facts()
        self._add_people()
        self._add_trees()
        self._add_leaflets()

    def _section(self, title: str, words: str) -> None:
        self._column.addSpacing(look().space(16))
        self.add_words(Heading(title, "side"))
        self.add_words(Text(words, "muted"))

    def _add_words(self) -> None:
        self._section(
            self.tr("Words that the scripts use for you"),
            self.tr("They are said in the middle of a sentence, so leave out the full stop."),
        )
        usual = self.tr("“{words}” where it is empty")
        for name, label, follows in words():
            note = usual.format(words=self._shared.edited.known.resources.agency_words.get(name, ""))
            field = LineField(label, "said", f"{note} · {follows}" if follows else note)
            self.add(WordsIn(self._shared, field, "words", name, optional=True))

    def _add_facts(self) -> None:
        self._section(
            self.tr("What kind of service you are"),
            self.tr(
                "Some decisions turn on this. What you set is answered for the worker. "
                "Ask a lawyer or the Privacy Commissioner where you are not sure."
            ),
        )
        offers = [
            Choice(_ASK, self.tr("Ask each time"), self.tr("The worker is asked."), "circle-question-mark"),
            Choice("yes", self.tr("Yes"), icon="check"),
            Choice("no", self.tr("No"), icon="x"),
        ]
        for name, label, meaning in facts():
            self.add(
                PickIn(self._shared, PickField(label, meaning), lambda: offers, "facts", name, absent=_ASK)
            )

    def _add_people(self) -> None:
        self._section(
            self.tr("Your own people and words"), self.tr("They stand beside those that are there.")
        )
        self.add(
            PartsIn(
                self._shared, "contacts", self.tr("Whom workers ring"),
                self.tr("Your number stands in place of the one that comes with the program."),
                self._offers.contacts, lambda: ContactForm(self._shared), self._contact,
            )
        )  # fmt: skip
        self.add(
            PartsIn(
                self._shared, "blanks", self.tr("More words to pick from in the scripts"),
                self.tr("A worker can pick them too. Write them so that they fit the sentence."),
                self._offers.blanks, lambda: BlankForm(self._shared), lambda choice: (choice.id, [""]),
            )
        )  # fmt: skip

    def _add_trees(self) -> None:
        self._section(
            self.tr("Which decisions your desks see"),
            self.tr("Others can still lead to a decision that is hidden. The danger button always stays."),
        )
        first = Chips(self.tr("First on the first page"), self.tr("with the heading they stand under"))
        hide = Chips(self.tr("Not on the first page"))
        trees = self._shared.lists.trees
        self.add(ChipsIn(self._shared, first, trees, "first", optional=True))
        self.add(ChipsIn(self._shared, hide, trees, "hide", optional=True))
        self.add(
            PartsIn(
                self._shared, "notes", self.tr("What your service also asks"),
                self.tr("A line for the worker at the end of a decision. It is never read out."),
                self._offers.outcomes, lambda: NoteForm(self._shared), lambda choice: (choice.id, ""),
            )
        )  # fmt: skip

    def _add_leaflets(self) -> None:
        self._section(
            self.tr("Leaflets to hand over"),
            self.tr("Easy Read, New Zealand Sign Language, or a translation. Put them in your trees folder."),
        )
        self.add(
            RowsIn(
                self._shared, "leaflets", self.tr("Leaflets"), self.tr("files of the folder"),
                lambda: LeafletForm(self._shared), self._offers.leaflets, _leaflet,
            )
        )  # fmt: skip
        copy = Button(self.tr("Copy a file into the folder"), "folder-open", "studio")
        copy.clicked.connect(self._copy_leaflet)
        self._not_copied = Notice("circle-x", role="error")
        self._not_copied.hide()
        self.add_words(copy)
        self.add_words(self._not_copied)

    def _contact(self, choice: Choice) -> tuple[str, Value]:
        if choice.id != SOMEBODY_ELSE:
            return choice.id, {"name": choice.words}
        taken = {
            *mapping(self._shared.edited.data, "contacts"),
            *self._shared.edited.known.resources.contacts,
        }
        free = (name for number in count(1) if (name := f"our_contact_{number}") not in taken)
        return next(free), {"name": choice.words}

    def _copy_leaflet(self) -> None:
        """Copy a file that a person picks in the system's dialog, and list it."""
        remember_no_folders()
        kinds = f"{self.tr('Leaflets')} ({' '.join(f'*{kind}' for kind in KINDS)})"
        picked, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a leaflet"), "", kinds)
        if not picked:
            return
        try:
            name = take_leaflet(self._shared.edited.path.parent, Path(picked))
        except (Unreadable, Unwritable) as why:
            self._not_copied.setText(str(why))
            self._not_copied.show()
            return
        self._not_copied.hide()
        listed = self._shared.edited.part(("leaflets",))
        leaflets = listed if isinstance(listed, list) else []
        if all(text_at(leaflet, "file") != name for leaflet in leaflets):
            words = words_for(self.tr("Leaflets"))
            self._shared.edited.add_part(("leaflets", len(leaflets)), _leaflet(name), words)


def _leaflet(name: str) -> Value:
    """Return the entry of a file, called what the file is called."""
    return {"title": name.rpartition(".")[0].replace("-", " ").replace("_", " "), "file": name}
