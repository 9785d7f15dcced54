"""Who only walks decisions pays nothing for what there is to learn: none of it is imported."""

import subprocess
import sys
from pathlib import Path

_ROOMS = ("learn", "engine.learning", "check.learning", "storage.learning", "storage.own_learning")
_LATE = (
    "sqlite3",
    "_sqlite3",
    "dpup_assistant.storage.insights",
    "dpup_assistant.storage.practice_counts",
    *(f"dpup_assistant.{room}" for room in _ROOMS),
)
_WALK = f"""
import sys
from PySide6.QtTest import QTest
from dpup_assistant.app import Program, _new_app

def learnt():
    return sorted(name for name in sys.modules if name.startswith({_LATE}))

app, done = _new_app(), set()
window = Program(None).show_desk()
window.painted.connect(lambda: done.add("painted"))
window.library.ready.connect(lambda: done.add("ready"))
while len(done) < 2:
    QTest.qWait(10)
window.open_tree("share")
for answer in ("service", "no", "said_no", "no"):
    window.controller.answer(answer)
QTest.qWait(50)
assert window.controller.trail.walk.ended
print(learnt())
window.learn.emit()
print(len(learnt()))
"""


def test_a_walk_to_its_outcome_imports_nothing_of_what_there_is_to_learn() -> None:
    root = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", _WALK], cwd=root, capture_output=True, text=True, check=True)
    walked, opened = done.stdout.splitlines()
    assert walked == "[]"
    assert int(opened) > 5, "nothing is found where it is opened: the names above are old"
