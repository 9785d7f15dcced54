"""Starts a program and tells what a screen reader meets in it. Run by the system's Python, which has pyatspi.

Takes the number of an open pipe, how many seconds to wait at most, and the command to start. Speaks JSON,
a line each way: `{"do": "press", "name": "Back"}` comes in, `{"told": ...}` or `{"wrong": "..."}` goes out by
the pipe, since the desktop's own services write to the same output as this program. Every request waits until
it can be done, or until its time is up, and then says what was on the screen.
"""

import json
import os
import subprocess
import sys
import time

import pyatspi
from gi.repository import GLib

PAUSE = 0.03  # seconds between two looks
KEYS = {  # X's own numbers
    "4": 0x34,
    "Down": 0xFF54,
    "F6": 0xFFC3,
    "F7": 0xFFC4,
    "F8": 0xFFC5,
    "Escape": 0xFF1B,
    "Tab": 0xFF09,
    "Return": 0xFF0D,
    "End": 0xFF57,
    "A": 0x61,
    "S": 0x73,
}
ROWS = ("tree item", "table cell", "list item")
HELD = {"Ctrl": 37, "Alt": 64}  # the keys' own numbers on every PC keyboard
announced = []  # what the program said to a screen reader of its own accord


class UnmetError(Exception):
    """What was waited for did not come."""


class Program:
    """The program's window as it stands among the accessible applications."""

    def __init__(self, patience, command):
        self.patience = patience  # seconds
        self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=sys.stderr)

    def window(self):
        """Returns the program's window; None while it has none."""
        desktop = pyatspi.Registry.getDesktop(0)
        desktop.clear_cache()
        for application in desktop:
            if application and application.get_process_id() == self.process.pid:
                return next(iter(application), None)
        return None

    def shown(self):
        """Yields every visible accessible in reading order, with its depth."""
        window = self.window()
        return [] if window is None else _below(window, 0)


def _below(node, depth):
    yield node, depth
    for child in node:
        if child is not None and child.getState().contains(pyatspi.STATE_VISIBLE):
            yield from _below(child, depth + 1)


def _names(program, role):
    return [node.name for node, _ in program.shown() if node.getRoleName() == role]


def _focused(program):
    """Returns the name of what has the keyboard. What stands round it claims it too, a list its row."""
    nodes = [node for node, _ in program.shown() if node.getState().contains(pyatspi.STATE_FOCUSED)]
    named = [node for node in reversed(nodes) if node.name]
    return next((node.name for node in sorted(named, key=lambda node: node.getRoleName() in ROWS)), None)


def _tree(program):
    return "\n".join(f"{'  ' * depth}{node.getRoleName()}: {node.name!r}" for node, depth in program.shown())


def _named(program, role, name):
    """Returns the one thing to use of that role whose name is, or else begins with, these words."""
    able = [
        node
        for node, _ in program.shown()
        if node.getRoleName() == role and node.getState().contains(pyatspi.STATE_SENSITIVE)
    ]
    exactly = [node for node in able if node.name == name]
    return (exactly or [node for node in able if node.name.startswith(name)] or [None])[0]


def _wait(program, look, wanted):
    """Returns what `look` finds as soon as it finds something."""
    until = time.monotonic() + program.patience
    while time.monotonic() < until:
        while GLib.MainContext.default().iteration(False):
            pass
        if program.process.poll() is not None:
            raise UnmetError(f"{wanted}: the program has ended with {program.process.returncode}")
        try:
            if found := look():
                return found
        except GLib.Error:  # the page changed while it was read: read it again
            pass
        time.sleep(PAUSE)
    raise UnmetError(
        f"{wanted} did not come within {program.patience:.0f} seconds. On the screen:\n{_tree(program)}"
    )


def _act(program, role, name):
    node = _wait(program, lambda: _named(program, role, name), f"{role} {name!r}")
    if not node.queryAction().doAction(0):
        raise UnmetError(f"{role} {name!r} would not act")


def _type(program, name, words):
    node = _wait(program, lambda: _named(program, "text", name), f"field {name!r}")
    node.queryEditableText().setTextContents(words)


def _press_key(name):
    held, _, key = name.rpartition("+")
    if held:
        pyatspi.Registry.generateKeyboardEvent(HELD[held], None, pyatspi.KEY_PRESS)
    pyatspi.Registry.generateKeyboardEvent(KEYS[key], None, pyatspi.KEY_SYM)
    if held:
        pyatspi.Registry.generateKeyboardEvent(HELD[held], None, pyatspi.KEY_RELEASE)


def _click_into(program):
    """Clicks where nothing happens, so that the window gets the keyboard: no window manager gives it one."""
    if _focused(program) is None:
        heading = next(node for node, _ in program.shown() if node.getRoleName() == "heading")
        place = heading.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        pyatspi.Registry.generateMouseEvent(place.x + 1, place.y + 1, "b1c")
        _wait(program, lambda: _focused(program), "the keyboard in the window")


def _carry_out(program, do, name="", role="", words=""):
    """Carries out one request.

    press, tick: act on the push button or check box of that name. type: put words into the field of that
    name, as a screen reader's user does who dictates them. focus: put the keyboard into that field. key:
    press a key, wherever the keyboard is, with Ctrl+ or Alt+ before its name where that is held. keys: type
    words, letter by letter. focused: the name of what has the keyboard. wait_for: until something of that
    role has that name. title: until the window's title begins with it. names: all names of a role.
    announced: until an announcement begins with it. tree: the whole screen, for a person. pid: the
    program's process.
    """
    if do == "press":
        return _act(program, "push button", name)
    if do == "tick":
        return _act(program, "check box", name)
    if do == "type":
        return _type(program, name, words)
    if do == "focus":
        _click_into(program)
        field = _wait(program, lambda: _named(program, "text", name), f"field {name!r}")
        return field.queryComponent().grabFocus()
    if do == "key":
        _click_into(program)
        return _press_key(name)
    if do == "keys":
        _click_into(program)
        return pyatspi.Registry.generateKeyboardEvent(0, name, pyatspi.KEY_STRING)
    if do == "focused":
        return _wait(program, lambda: _focused(program), "something with the keyboard")
    if do == "wait_for":
        return _wait(program, lambda: _named(program, role, name), f"{role} {name!r}").name
    if do == "title":
        window = _wait(
            program, lambda: (w := program.window()) and w.name.startswith(name) and w, f"title {name!r}"
        )
        return window.name
    if do == "names":
        return _wait(program, lambda: [_names(program, role)], f"names of {role}")[0]
    if do == "announced":
        return _wait(
            program, lambda: next((said for said in announced if said.startswith(name)), None), f"{name!r}"
        )
    return {"tree": _tree(program), "pid": program.process.pid}[do]


def main(pipe, patience, *command):
    """Serves until there are no more requests, then ends the program."""
    pyatspi.Registry.registerEventListener(
        lambda event: announced.append(event.any_data), "object:announcement"
    )
    program = Program(float(patience), command)
    try:
        with os.fdopen(int(pipe), "w", encoding="utf-8") as answers:
            for line in sys.stdin:
                try:
                    answer = {"told": _carry_out(program, **json.loads(line))}
                except UnmetError as unmet:
                    answer = {"wrong": str(unmet)}
                print(json.dumps(answer), file=answers, flush=True)
    finally:
        program.process.terminate()
        program.process.wait(10)


main(*sys.argv[1:])
