"""View: how the window looks and when it clears, in the main area and never a pop-up."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal

from dpup_assistant.desk.settable import Settable
from dpup_assistant.desk.voice import Voice
from dpup_assistant.desk.voice_choice import VoiceChoice
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.fields import NumberField
from dpup_assistant.kit.labels import Heading, Text
from dpup_assistant.kit.notices import Notice
from dpup_assistant.kit.page import Page
from dpup_assistant.kit.ticks import Choices, Tick
from dpup_assistant.output import labels
from dpup_assistant.storage.settings.settings import MINUTES, TEXT_SIZES, Settings


class ViewPage(Page):
    """Shows the settings, and changes them at once.

    Signals:
        changed(object): the settings as they are now.
        done: Done was pressed.
    """

    changed = Signal(object)
    done = Signal()

    def __init__(self, find_voice: Callable[[], Voice | None]) -> None:
        """Make it with the usual settings; `find_voice` finds a voice where one is wanted."""
        super().__init__()
        self.show_side(False)
        self._settings = Settings()
        self.heading, self._notice = Heading(self.tr("View")), Notice("info")
        self._sizes = Choices(self.tr("Text size"), [(f"{n}", f"{n} %", None) for n in TEXT_SIZES])
        themes = (
            ("system", self.tr("Follow this computer"), None),
            ("light", self.tr("Light"), None),
            ("dark", self.tr("Dark"), None),
            ("contrast", self.tr("High contrast"), None),
        )
        self._themes = Choices(self.tr("Colours"), themes)
        shown = ("light", self.tr("Black on pale"), None), ("dark", self.tr("White on black"), None)
        self._show_them = Choices(self.tr("Show them in"), shown)
        self._second_screen = Tick(self.tr("Show them on the second screen, where there is one"))
        words, bounds = self._minutes, (MINUTES.start, MINUTES.stop - 1)
        self._question = NumberField(self.tr("Clear a question after"), words, *bounds)
        self._outcome = NumberField(self.tr("Clear an answer after"), words, *bounds)
        self._keys = Tick(self.tr("The keys 1 to 9 pick an option"))
        self._voice = VoiceChoice(find_voice)
        self._edit_trees = Tick(self.tr("Edit trees stands on the first page"))
        self._done = Button(self.tr("Done"), "check", "primary")
        self._settable = self._make_settable()
        self._lay_out()
        self._connect()
        self.tell("")

    def _connect(self) -> None:
        self._sizes.chosen.connect(lambda name: self._change(text_size=int(name)))
        self._themes.chosen.connect(lambda name: self._change(theme=name))
        self._show_them.chosen.connect(lambda name: self._change(show_them=name))
        self._second_screen.toggled.connect(lambda on: self._change(second_screen=on))
        self._question.changed.connect(lambda minutes: self._change(idle_question=minutes))
        self._outcome.changed.connect(lambda minutes: self._change(idle_outcome=minutes))
        self._keys.toggled.connect(lambda on: self._change(number_keys=on))
        self._voice.toggled.connect(lambda on: self._change(voice=on))
        self._edit_trees.toggled.connect(lambda on: self._change(edit_trees=on))
        self._done.clicked.connect(self.done)

    def _make_settable(self) -> dict[str, Settable]:
        """Return what stands on the page for each setting, by the setting's name."""
        ticks: dict[str, Tick | VoiceChoice] = {
            "second_screen": self._second_screen,
            "number_keys": self._keys,
            "edit_trees": self._edit_trees,
            "voice": self._voice,
        }
        return {
            "text_size": Settable(self._sizes, self.tr("Text size"), needed_to_read=True),
            "theme": Settable(self._themes, self.tr("Colours"), needed_to_read=True),
            "show_them": Settable(self._show_them, self.tr("Show them in")),
            "idle_question": Settable(self._question, self.tr("Clear a question after")),
            "idle_outcome": Settable(self._outcome, self.tr("Clear an answer after")),
            **{name: Settable(tick, tick.text()) for name, tick in ticks.items()},
        }

    def _lay_out(self) -> None:
        titled = (
            (self.tr("Text size"), ["text_size"]),
            (self.tr("Colours"), ["theme"]),
            (self.tr("Show them in"), ["show_them", "second_screen"]),
            (self.tr("Reading aloud"), ["voice"]),
            (self.tr("When nobody touches it"), ["idle_question", "idle_outcome"]),
            (self.tr("For trainers"), ["edit_trees"]),
            (self.tr("Keys"), ["number_keys"]),
        )
        self.main.addWidget(self._notice)
        self.main.addWidget(self.heading)
        for title, names in titled:
            self.main.addWidget(Text(title, "side"))
            for name in names:
                self.main.addWidget(self._settable[name])
        for line in self._key_lines():
            self.main.addWidget(Text(line, "small_text"))
        self.main.addWidget(self._done)
        self.main.addWidget(Text(self.tr(labels.WHAT_HIDING_DOES), "small_text"))

    def _minutes(self, number: int) -> str:
        return self.tr("1 minute") if number == 1 else self.tr("{} minutes").format(number)

    def _key_lines(self) -> tuple[str, ...]:
        return (
            self.tr("Back: Alt and the left arrow, or the Back button of the mouse."),
            self.tr("Someone may be in danger: F2."),
            self.tr("Hide screen: Shift three times."),
            self.tr("The words in ten seconds, and back: F7."),
            self.tr("Show them: F8."),
            self.tr("Text size: Ctrl and +, Ctrl and -, Ctrl and 0."),
            self.tr("Close what was opened: Esc."),
        )

    def show_settings(self, settings: Settings) -> None:
        """Show these settings."""
        self._settings = settings
        self._sizes.set_chosen(str(settings.text_size))
        self._themes.set_chosen(settings.theme)
        self._show_them.set_chosen(settings.show_them)
        self._second_screen.setChecked(settings.second_screen)
        self._question.set_value(settings.idle_question)
        self._outcome.set_value(settings.idle_outcome)
        self._keys.setChecked(settings.number_keys)
        self._voice.set_on(settings.voice)
        self._edit_trees.setChecked(settings.edit_trees)
        for name, settable in self._settable.items():
            if name in settings.managed.names:
                settable.show_set(self._words(getattr(settings, name)))
            else:
                settable.show_own()

    def _words(self, value: bool | int | str) -> str:
        """Return the words for a setting's value."""
        match value:
            case bool():
                return self.tr("yes") if value else self.tr("no")
            case int():
                return self._minutes(value)
        return self._show_them.buttons[value].text() if value in self._show_them.buttons else value

    def tell(self, sentence: str) -> None:
        """Tell something above the settings, such as why they cannot be kept."""
        self._notice.setText(sentence)
        self._notice.setVisible(bool(sentence))

    def focus(self) -> None:
        """Put the keyboard on the heading."""
        self.heading.setFocus()

    def _change(self, **changes: object) -> None:
        settings = replace(self._settings, **changes)  # type: ignore[arg-type]  # each field's own widget gives it
        if settings != self._settings:
            self._settings = settings
            self.changed.emit(settings)
