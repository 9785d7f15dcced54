"""The portable program as a package for Debian and Ubuntu, built without root's rights by dpkg-deb."""

import gzip
import os
import shutil
import subprocess
import tempfile
from datetime import datetime
from pathlib import Path

from archive import packed_files
from deb_depends import packages_needed

HERE = Path(__file__).resolve().parent
NAME = "dpup-assistant"
_CONTROL = """\
Package: {name}
Version: {version}
Architecture: {architecture}
Maintainer: {authors}
Installed-Size: {size}
Depends: {depends}
Recommends: {recommends}
Section: misc
Priority: optional
Description: guided decisions about people's information, and the words to say
 For people who work face to face with others in New Zealand's social services.
 It asks a few plain questions and ends with what to do and what to say to
 the person, with the law and good practice it stands on. It works without a
 network, and keeps nothing about a person. It is guidance, not legal advice.
"""
_CHANGELOG = """\
{name} ({version}) stable; urgency=medium

  * DPUP Assistant {version}.

 -- {authors} <>  {day:%a, %d %b %Y} 00:00:00 +0000
"""
_AUTHORS = "The DPUP Assistant authors"


def architecture() -> str:
    """Return what Debian calls this machine, such as amd64."""
    asked = ["dpkg", "--print-architecture"]
    return subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip()


def deb(folder: Path, target: Path, version: str, day: datetime, level: int = 6) -> None:
    """Write the package of a built program; `level` is xz's, from 0 (quick) to 9."""
    with tempfile.TemporaryDirectory() as made:
        root = Path(made, "root")
        _lay_down(folder, root, version, day)
        needed, recommended = packages_needed(folder)
        size = sum(path.lstat().st_size for path in root.rglob("*")) // 1024
        control = _CONTROL.format(
            name=NAME,
            version=version,
            architecture=architecture(),
            authors=_AUTHORS,
            size=size,
            depends=", ".join(needed),
            recommends=", ".join(recommended),
        )
        _write(root / "DEBIAN/control", control.encode())
        program = root / "usr/lib" / NAME / NAME
        for path in (root, *root.rglob("*")):
            if not path.is_symlink():
                path.chmod(0o755 if path.is_dir() or path == program else 0o644)  # as policy wants libraries
        settled = os.environ | {"SOURCE_DATE_EPOCH": str(int(day.timestamp()))}
        command = ["dpkg-deb", "--root-owner-group", "-Zxz", f"-z{level}", "--build", root, target]
        subprocess.run(command, env=settled, check=True, stdout=subprocess.DEVNULL)


def _lay_down(folder: Path, root: Path, version: str, day: datetime) -> None:
    """Lay the files where Debian's policy wants them: a program with its own libraries under /usr/lib."""
    for path in packed_files(folder):
        target = root / "usr/lib" / NAME / path.relative_to(folder)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(path, target, follow_symlinks=False)
    command = root / "usr/bin" / NAME
    command.parent.mkdir(parents=True)
    command.symlink_to(f"../lib/{NAME}/{NAME}")
    share, icons = root / "usr/share", HERE / "icons"
    _write(share / "applications" / f"{NAME}.desktop", (HERE / f"{NAME}.desktop").read_bytes())
    for icon in icons.glob("*.png"):
        sized = share / f"icons/hicolor/{icon.stem}x{icon.stem}/apps"
        _write(sized / f"{NAME}.png", icon.read_bytes())
    drawing = HERE.parent / "resources/icons/program.svg"
    _write(share / f"icons/hicolor/scalable/apps/{NAME}.svg", drawing.read_bytes())
    _write(share / "doc" / NAME / "copyright", (folder / "LICENCES.txt").read_bytes())
    changes = _CHANGELOG.format(name=NAME, version=version, authors=_AUTHORS, day=day).encode()
    _write(share / "doc" / NAME / "changelog.gz", gzip.compress(changes, 9, mtime=0))


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
