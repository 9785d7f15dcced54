"""The computer's own voice: whether it has one, and words said with it. Nothing goes over a network."""

import os
import sys
from collections.abc import Iterator
from functools import partial
from importlib.util import find_spec
from typing import Literal

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QThread, QTimer, Signal
from shiboken6 import isValid

from dpup_assistant.kit.quiet import quiet

MODULE = "PySide6.QtTextToSpeech"  # of the extra `voice`; imported only once a voice is wanted
ENGINES = ("speechd", "winrt", "sapi", "darwin", "macos")  # each speaks on the computer itself; best first
_ENGLISH = ("en_NZ", "en_AU", "en_GB")  # then any other
SOUND = "qt.multimedia.symbolsresolver"  # it tells of sound libraries that speaking does not need
_PATIENCE, _A_WORD = 10_000, 2_000  # ms until a voice that does not begin, or end, is given up
_TO_END = 3_000  # ms that a voice has to end what it does when the program is closed


def voice_is_installed() -> bool:
    """Return whether the program's part for voices is there. It is not imported."""
    return find_spec(MODULE) is not None


def find_voice(parent: QObject) -> "Voice | None":
    """Begin to look for the computer's voices; None where what speaks is not installed, or not whole."""
    try:
        return Voice(parent) if voice_is_installed() else None
    except ImportError:  # a library of the system that it stands on is missing
        return None


class Voice(QObject):
    """Looks for an English voice, and for one of te reo Māori, and says words with them.

    Signals:
        looked: it is known now which languages the computer speaks.
        said: the words are said.
        failed: the words cannot be said.
    """

    looked = Signal()
    said = Signal()
    failed = Signal()
    _engine_wanted = Signal(str)
    _locale_wanted = Signal(QLocale)
    _words_given = Signal(str)
    _stop_wanted = Signal()

    def __init__(self, parent: QObject) -> None:
        """Begin to look for voices."""
        super().__init__(parent)
        quiet(SOUND)
        from PySide6.QtTextToSpeech import QTextToSpeech

        self._states = QTextToSpeech.State
        self._engine = QTextToSpeech("none")  # each is tried by its name, for Qt's own pick may be a mock
        self._ready = QTimer(singleShot=True, interval=0)  # the engine tells too early that it is there
        self._engines = _usable(QTextToSpeech.availableEngines())
        self._locales: dict[str, QLocale] = {}
        self._speaks: QLocale | None = None
        self._words = ""  # that wait until the voice speaks their language
        self.found_none = False
        """Whether the computer was looked through for an English voice, and has none."""
        self._begun = False
        self._longest = 0  # ms that the words given can take
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(self._give_up)
        self._connect()
        if sys.platform == "linux":
            self._work_aside()
        QTimer.singleShot(0, self, self._try_next)  # so that whoever made it can listen first

    def _connect(self) -> None:
        engine = self._engine
        engine.engineChanged.connect(self._ready.start)
        self._ready.timeout.connect(self._take_voices)
        engine.stateChanged.connect(self._hear)
        engine.localeChanged.connect(self._take_locale)
        engine.errorOccurred.connect(self._hear_error)
        self._engine_wanted.connect(engine.setEngine)
        self._locale_wanted.connect(engine.setLocale)
        self._words_given.connect(engine.say)
        self._stop_wanted.connect(engine.stop)

    def _work_aside(self) -> None:
        """Have the engine in a thread of its own: speech-dispatcher takes seconds to list its voices."""
        thread = QThread()
        for each in (self._engine, self._ready):
            each.moveToThread(thread)
            thread.finished.connect(each.deleteLater)
        end = partial(_end, thread)  # it keeps the thread until it has ended
        self.destroyed.connect(end)
        app = QCoreApplication.instance()
        assert app
        app.aboutToQuit.connect(partial(_end_with_program, thread))
        thread.start()

    def speaks(self, tongue: Literal["en", "mi", "both"]) -> bool:
        """Return whether there is a voice for a language; one voice never speaks two."""
        return tongue in self._locales

    def say(self, words: str, tongue: Literal["en", "mi"]) -> None:
        """Say words in a language that `speaks` has. `said` or `failed` follows, unless it is stopped."""
        self._begun = False
        self._patience.start(_PATIENCE)
        self._words, self._longest = words, _PATIENCE + _A_WORD * len(words.split())
        if self._speaks == self._locales[tongue]:
            self._give_words()
        else:
            self._speaks = None
            self._locale_wanted.emit(self._locales[tongue])

    def stop(self) -> None:
        """Say no more."""
        self._begun, self._words = False, ""
        self._patience.stop()
        self._stop_wanted.emit()

    def _try_next(self) -> None:
        engine = next(self._engines, None)
        if engine:
            self._engine_wanted.emit(engine)
        else:
            self.found_none = True
            self.looked.emit()

    def _take_voices(self) -> None:
        """Take the voices of the engine that is tried, or try the next where it has no English one."""
        locales = self._engine.availableLocales()
        english = [locale for locale in locales if locale.language() == QLocale.Language.English]
        if not english:
            self._try_next()
            return
        self._speaks = self._engine.locale()
        self._locales["en"] = min(english, key=_rank)
        maori = [locale for locale in locales if locale.language() == QLocale.Language.Maori]
        if maori:
            self._locales["mi"] = maori[0]
        self.looked.emit()

    def _take_locale(self, locale: QLocale) -> None:
        """Give the words that wait for this language, now that it is sure that no other voice says them."""
        self._speaks = locale
        if self._words:
            self._give_words()

    def _give_words(self) -> None:
        words, self._words = self._words, ""
        self._words_given.emit(words)

    def _hear(self, state: object) -> None:
        """Hear what the engine does. It is ready before it begins, and again when it has said the words."""
        if state == self._states.Speaking:
            self._begun = True
            self._patience.start(self._longest)
        elif state == self._states.Ready and self._begun:
            self._begun = False
            self._patience.stop()
            self.said.emit()
        elif state == self._states.Error:
            self._hear_error()

    def _hear_error(self, *_: object) -> None:
        if self._begun or self._patience.isActive():
            self._give_up()

    def _give_up(self) -> None:
        self.stop()
        self.failed.emit()


def _usable(there: list[str]) -> Iterator[str]:
    """Yield those of the engines there that stay on this computer."""
    for engine in ENGINES:
        if engine == "speechd" and os.environ.get("SPEECHD_ADDRESS", "").startswith("inet"):
            continue  # another computer's voice, reached over a network
        if engine in there:
            yield engine


def _rank(locale: QLocale) -> int:
    """Return how far a kind of English is from what is spoken here."""
    name = locale.name()
    return _ENGLISH.index(name) if name in _ENGLISH else len(_ENGLISH)


def _end(thread: QThread, *_: object) -> None:
    """Let a thread finish what it does, and end it, unless it has ended with the program."""
    if isValid(thread):
        thread.quit()
        thread.wait()


def _end_with_program(thread: QThread) -> None:
    """End a thread as the program is closed, and the program even where a voice never answers the thread.

    By now all is kept and forgotten that has to be. Qt can neither cut it off nor end without it.
    """
    if isValid(thread):
        thread.quit()
        if not thread.wait(_TO_END):
            os._exit(0)
