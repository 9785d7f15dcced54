"""The portable program as one file to hand on. The same folder gives the same bytes, whoever packs it."""

import io
import stat
import tarfile
import zipfile
from datetime import datetime
from pathlib import Path

SUMS = "SHA256SUMS"


def packed_files(folder: Path) -> list[Path]:
    """Return what the folder's list of files names, that list, and links: nothing laid down there later."""
    lines = (folder / SUMS).read_text("utf-8").splitlines()
    listed = {folder / line.partition("  ")[2] for line in lines}
    links = {path for path in folder.rglob("*") if path.is_symlink()}
    return sorted(listed | links | {folder / SUMS}, key=Path.as_posix)


def tarball(folder: Path, target: Path, day: datetime, level: int = 6) -> None:
    """Write a .tar.xz that unpacks to one folder of the same name; `level` is xz's, from 0 (quick) to 9."""
    with tarfile.open(target, "w:xz", format=tarfile.GNU_FORMAT, preset=level) as packed:
        for path in packed_files(folder):
            entry = packed.gettarinfo(path, (Path(folder.name) / path.relative_to(folder)).as_posix())
            entry.uid = entry.gid = 0
            entry.uname = entry.gname = "root"
            entry.mtime = int(day.timestamp())
            entry.mode = 0o755 if entry.mode & stat.S_IXUSR else 0o644
            packed.addfile(entry, io.BytesIO(path.read_bytes()) if entry.isreg() else None)


def zipped(folder: Path, target: Path, day: datetime, added: dict[str, str]) -> None:
    """Write a .zip that unpacks to one folder of the same name, with some more files by name and text."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for path in packed_files(folder):
            entry = _entry(folder.name, path.relative_to(folder).as_posix(), day)
            mode = path.lstat().st_mode
            entry.external_attr = (mode & 0xFFFF) << 16
            content = str(path.readlink()).encode() if stat.S_ISLNK(mode) else path.read_bytes()
            packed.writestr(entry, content)
        for name, text in added.items():
            packed.writestr(_entry(folder.name, name, day), text)


def _entry(top: str, name: str, day: datetime) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(f"{top}/{name}", (day.year, day.month, day.day, 0, 0, 0))
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = (stat.S_IFREG | 0o644) << 16
    return entry
