"""What the portable program holds, and what it does not."""

import hashlib
import re
import subprocess
from pathlib import Path

import pytest

from dpup_assistant import __version__
from tests.bundle.conftest import PROGRAM, ROOT, Run

MODULES_LEFT_OUT = re.compile(
    r"_?socket|_?ssl|http|ftplib|smtplib|xmlrpc|urllib\.(request|error|response)"
    r"|PySide6\.Qt(Network|Web|Qml|Quick|Sql|TextToSpeech|Multimedia).*"
    r"|_hashlib|pydantic.*|typst|pip|setuptools|pytest|tests?|tkinter|idlelib"
)
FILES_LEFT_OUT = re.compile(
    r"(lib)?(Qt6?|q)?(Network|Qml|Quick|Web|Multimedia|TextToSpeech|OpenGL)\w*|(lib)?(Qt6?|q)Sql\w*"
    r"|lib(ssl|crypto|gnutls|krb5|gtk-3|cups)|_?ssl|_?socket"
    r"|.*\.(qm|qml|pyi?|pyc|sqlite3?)",
    re.IGNORECASE,
)
FOLDERS = ["trees", "resources", "docs"]


def names(folder: Path) -> set[str]:
    """The files in a folder, by their paths from it."""
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture(scope="module")
def modules(bundle: Path) -> set[str]:
    """The names of the modules in the archive inside the program, and of those that lie beside it."""
    script = """if True:
        import sys
        from PyInstaller.archive.readers import CArchiveReader
        archive = CArchiveReader(sys.argv[1])
        print(*archive.toc, *archive.open_embedded_archive("PYZ.pyz").toc)
    """
    builder = ROOT / ".venv-bundle" / "bin" / "python"
    done = subprocess.run(
        [builder, "-c", script, bundle / PROGRAM], capture_output=True, text=True, check=True
    )
    beside = (Path(name) for name in names(bundle / "_internal") if re.search(r"\.(so|pyd)$", name))
    inside = {".".join([*path.parent.parts, path.name.partition(".")[0]]) for path in beside}
    return {*done.stdout.split(), *(name.removeprefix("python3.11.lib-dynload.") for name in inside)}


def test_no_module_in_it_reaches_a_network_or_is_never_used(modules: set[str]) -> None:
    assert {"dpup_assistant.app", "PySide6.QtWidgets", "nacl.bindings", "_json", "_sqlite3"} <= modules
    assert not {name for name in modules if MODULES_LEFT_OUT.fullmatch(name)}


def test_no_library_in_it_reaches_a_network_or_is_never_used(bundle: Path) -> None:
    files = {Path(name).name for name in names(bundle)}
    assert any(re.match(r"(lib)?Qt6Widgets", name) for name in files)
    assert not {
        name
        for name in files
        if FILES_LEFT_OUT.fullmatch(name) or FILES_LEFT_OUT.fullmatch(name.split(".")[0])
    }


@pytest.mark.parametrize("folder", FOLDERS)
def test_it_holds_what_the_source_holds(bundle: Path, folder: str) -> None:
    laid = bundle / "_internal" / "dpup_assistant" / folder
    assert names(laid) == names(ROOT / folder) != set()
    assert all((laid / name).read_bytes() == (ROOT / folder / name).read_bytes() for name in names(laid))


def test_it_tells_the_version_of_the_source(run_bundle: Run) -> None:
    done = run_bundle("--version")
    assert (done.returncode, done.stdout, done.stderr) == (0, f"DPUP Assistant {__version__}\n", "")


def test_its_list_of_hashes_is_whole_and_right(bundle: Path) -> None:
    told = dict(
        reversed(line.split("  ", 1)) for line in (bundle / "SHA256SUMS").read_text("utf-8").splitlines()
    )
    found = {name: hashlib.sha256((bundle / name).read_bytes()).hexdigest() for name in names(bundle)}
    del found["SHA256SUMS"]
    assert told == found and list(told) == sorted(told)


def test_it_writes_nothing_into_its_folder(bundle: Path, run_bundle: Run) -> None:
    """As Python would, with what it has compiled."""
    before = {path: path.stat().st_mtime_ns for path in bundle.rglob("*")}
    assert [run_bundle(command).returncode for command in ("trees", "check", "handout")] == [0, 0, 0]
    assert {path: path.stat().st_mtime_ns for path in bundle.rglob("*")} == before
    assert not list(bundle.rglob("__pycache__"))


def test_a_stick_can_hold_it_and_everyone_can_read_it(bundle: Path) -> None:
    """Many a stick knows no links and no two names that differ by a capital."""
    paths = [bundle, *bundle.rglob("*")]
    assert not [path for path in paths if path.is_symlink()]
    assert len({str(path).lower() for path in paths}) == len(paths)
    assert not [path for path in paths if path.stat().st_mode & 0o777 not in (0o644, 0o755)]
