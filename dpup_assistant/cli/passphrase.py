"""A passphrase from the terminal, without showing it, or for a script from standard input."""

import getpass
import sys
import warnings

from dpup_assistant.cli.wrong_use import WrongUseError

_NONE = "No passphrase was given. Type it when it is asked for, or send it to standard input as one line."
_SHORT = "The passphrase is too short. Take at least {least} characters: four words are easy to remember."
_DIFFERENT = "The two passphrases differ, so no key was made. Try again."
_SHOWS = "This terminal would show the passphrase. Use another one, or send it to standard input as one line."
_UNREADABLE = "The passphrase that was sent to standard input is not UTF-8."


def known_passphrase(question: str) -> str:
    """Return the passphrase of a key. Raises WrongUseError where none is given."""
    passphrase = _typed(f"{question}: ") if sys.stdin.isatty() else _sent()
    if not passphrase:
        raise WrongUseError(_NONE)
    return passphrase


def new_passphrase(question: str, least: int) -> str:
    """Return a passphrase of at least so many characters, asked for twice on a terminal.

    Raises WrongUseError where it is shorter, or the two differ.
    """
    passphrase = known_passphrase(question)
    if len(passphrase) < least:
        raise WrongUseError(_SHORT.format(least=least))
    if sys.stdin.isatty() and _typed("The same again: ") != passphrase:
        raise WrongUseError(_DIFFERENT)
    return passphrase


def _typed(prompt: str) -> str:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", getpass.GetPassWarning)
            return getpass.getpass(prompt, stream=sys.stderr)
    except getpass.GetPassWarning as error:
        raise WrongUseError(_SHOWS) from error
    except EOFError:
        return ""


def _sent() -> str:
    """Return the first line of standard input."""
    try:
        return sys.stdin.buffer.readline().decode("utf-8").rstrip("\r\n")
    except UnicodeDecodeError as error:
        raise WrongUseError(_UNREADABLE) from error
