"""A speech-dispatcher of a test's own: its own settings, socket and log, and no sound card."""

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from tests.desk.conftest import WIDE

ALOUD = replace(WIDE, voice=True)
MODULES = Path("/usr/lib/speech-dispatcher-modules")
NEEDED = "the packages speech-dispatcher, speech-dispatcher-espeak-ng and espeak-ng"

_SETTINGS = """
LogLevel 3
AudioOutputMethod "libao"
AddModule "voices" "{program}" "voices.conf"
DefaultModule voices
"""
_ESPEAK = "Debug 1\nEspeakIndexing 1\n"  # its log then tells each text and each voice
_ENGLISH_ONLY = """
GenericExecuteSynth "printf '%s' \\'$DATA\\' | tee $(mktemp {said}/XXXXXX.txt) | \\
espeak-ng -v $VOICE --stdin -w $(mktemp {said}/XXXXXX.wav)"
GenericRateAdd 1
GenericRateMultiply 1
AddVoice "en-GB" "MALE1" "en-gb"
"""


def is_there() -> bool:
    """Whether this computer has what these tests speak with."""
    return all(map(shutil.which, ("speech-dispatcher", "espeak-ng"))) and (MODULES / "sd_espeak-ng").exists()


class Dispatcher:
    """A running speech-dispatcher, and what reached the synthesiser through it."""

    def __init__(self, folder: Path, process: subprocess.Popen[bytes]) -> None:
        self.folder, self.process = folder, process

    def said(self) -> list[str]:
        """The texts that espeak-ng got from the English-only module, from first to last."""
        files = sorted((self.folder / "said").glob("*.txt"), key=lambda path: path.stat().st_mtime_ns)
        return [path.read_text("utf-8") for path in files]

    def sounds(self) -> list[int]:
        """The sizes in bytes of the sounds that espeak-ng made of them."""
        return [path.stat().st_size for path in (self.folder / "said").glob("*.wav")]

    def everything_logged(self) -> str:
        """All that speech-dispatcher wrote to its logs."""
        return "".join(path.read_text("utf-8") for path in (self.folder / "log").iterdir())

    def log(self) -> str:
        """What espeak-ng's own module noted: each text, and the voice it is said with."""
        return (self.folder / "log" / "voices.log").read_text("utf-8")


@contextmanager
def running(folder: Path, *, only_english: bool) -> Iterator[Dispatcher]:
    """Runs it with espeak-ng's own module, all voices, or with one that has an English voice alone."""
    for name in ("conf/modules", "log", "said"):
        (folder / name).mkdir(parents=True)
    program = "sd_generic" if only_english else "sd_espeak-ng"
    (folder / "conf" / "speechd.conf").write_text(_SETTINGS.format(program=program))
    module = _ENGLISH_ONLY.format(said=folder / "said") if only_english else _ESPEAK
    (folder / "conf" / "modules" / "voices.conf").write_text(module)
    (folder / ".libao").write_text("default_driver=null\n")  # sound that goes nowhere, and takes no time
    command = ["speech-dispatcher", "-s", "-t", "0", "-C", folder / "conf", "-S", folder / "socket"]
    command += ["-P", folder / "pid", "-L", folder / "log"]
    with (folder / "out").open("wb") as out:
        process = subprocess.Popen(command, stdout=out, stderr=out, env=os.environ | {"HOME": str(folder)})
    try:
        while not (folder / "socket").exists():
            assert process.poll() is None, (folder / "out").read_text()
            time.sleep(0.02)
        yield Dispatcher(folder, process)
    finally:
        process.terminate()
        process.wait()
