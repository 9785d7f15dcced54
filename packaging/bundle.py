"""Builds the portable program in dist/dpup-assistant: `make bundle`, or `python packaging/bundle.py`.

The same sources, packages and system give the same bytes, wherever and whenever they are built.
"""

import os
import subprocess
import sys
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import licences

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "dist" / "dpup-assistant"
sys.path.insert(0, str(ROOT))

from dpup_assistant import __version__  # noqa: E402 - of the source beside, which need not be installed
from dpup_assistant.storage.signatures.manifest import LIST, list_text  # noqa: E402


def main() -> None:
    """Build the folder, then write whose its parts are, and what it holds into its list of hashes."""
    freeze()
    try:
        licences.write(FOLDER)
    except licences.UnknownError as why:
        sys.exit(str(why))
    (FOLDER / LIST).write_bytes(sums(FOLDER))
    make_readable(FOLDER)
    print(f"The program is {FOLDER}. It can be copied as it is.")


def freeze() -> None:
    """Run PyInstaller. What it keeps for the next time stays in `build`."""
    work = ROOT / "build" / "bundle"
    settled = {
        "PYTHONHASHSEED": "0",
        "SOURCE_DATE_EPOCH": str(int(first_day().timestamp())),
        "PYINSTALLER_CONFIG_DIR": str(work / "kept"),
        "PYINSTALLER_ZLIB_COMPRESSION_LEVEL": "0",  # 3 MB more, and a tenth less CPU at each start
        "PYI_LOG_LEVEL": "ERROR",
    }
    options = ["--noconfirm", "--clean", "--distpath", FOLDER.parent, "--workpath", work]
    command = [sys.executable, "-m", "PyInstaller", *options, ROOT / "packaging" / "dpup-assistant.spec"]
    subprocess.run(command, env=os.environ | settled, check=True)


def first_day() -> datetime:
    """Return the first day of the month that the version is named after."""
    return datetime.strptime(__version__, "%Y.%m").replace(tzinfo=UTC)


def make_readable(folder: Path) -> None:
    """Let everyone read the folder, and its owner alone change it, however the builder's system is set."""
    for path in (folder, *folder.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)


def sums(folder: Path) -> bytes:
    """Return the hash of each file that is there, as sha256sum writes it, sorted by name."""
    files = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    return list_text({name: sha256(path.read_bytes()).hexdigest() for name, path in files.items()}).encode()


if __name__ == "__main__":
    main()
