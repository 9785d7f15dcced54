"""What of Python, of Qt and of this system's libraries goes into the portable program, and what does not."""

import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import PurePath

from PyInstaller.depend.bindepend import get_imports

Entry = tuple[str, str, str]
"""A file as PyInstaller lists it: its path in the folder, where it lies now, and its kind."""

NOT_NEEDED = [
    *("socket", "_socket", "ssl", "_ssl", "http", "ftplib", "xmlrpc", "urllib.request", "email"),
    "PySide6.QtNetwork",  # as those above, it could reach a network, and nothing may
    "PySide6.QtTextToSpeech",  # the voice is an extra; it wants QtMultimedia, which wants QtNetwork
    "typst",  # an extra too, of 85 MB
    "_hashlib",  # OpenSSL's hashes, with 5 MB of libcrypto; Python has its own
    *("multiprocessing", "concurrent.futures.process"),  # threads only; processes would open sockets
    *("bz2", "lzma", "tarfile", "gzip"),  # shutil can pack archives, and is not asked to
    *("statistics", "decimal", "fractions"),  # only a function of `random` that nobody calls
    *("xml", "pyexpat", "importlib.metadata", "importlib.resources"),
    *("pydoc", "doctest", "unittest", "pdb", "tkinter", "distutils", "setuptools", "pip"),
    *(["ctypes"] if sys.platform != "win32" else []),  # the session of Windows is asked by it
]

UNSEEN = ["_cffi_backend"]  # PyNaCl's compiled part imports it, where PyInstaller cannot see it

NO_HOOKS = [
    "pyi_rth_inspect",  # for tracebacks with source, which is not there
    "pyi_rth_pkgutil",  # for packages that look into themselves
    "pyi_rth_pyside6",  # tells where Qt's plugins lie, as Qt's own package does; loads Qt for a command too
    *("pyi_rth_multiprocessing", "pyi_rth_setuptools"),
]
"""What PyInstaller would run at each start."""

PLUGINS = {
    "platforms": "qxcb qwayland qoffscreen qwindows qcocoa",
    "platforminputcontexts": "composeplatforminputcontextplugin ibusplatforminputcontextplugin",  # macrons
    "printsupport": "cupsprintersupport cocoaprintersupport windowsprintersupport",
    "wayland-shell-integration": "xdg-shell",
    "wayland-decoration-client": "adwaita bradient",  # a title bar where the desktop draws none
}
"""The plugins of Qt that are used, by folder. Icons are drawn by us, from SVG; no other image is shown."""

LEFT_TO_THE_DESK = {
    "the C library, which fits the system's kernel and locales": r"ld-linux.*|lib(c|m|dl|rt|pthread|resolv)",
    "the C++ library: graphics drivers of a newer system want its newer one": r"lib(stdc\+\+|gcc_s)",
    "the graphics stack, which fits the drivers": r"lib(GL|EGL|GLX|OpenGL|GLdispatch|drm)",
    "what every desktop shows its windows with": r"lib(X11|X11-xcb|xcb|wayland-(client|cursor|egl))",
    "fonts as this system sets them up: its files fit its library": r"lib(fontconfig|freetype)",
    "on every desktop, whose own libraries may want a newer one": r"lib(glib-2\.0|gthread-2\.0|z|zstd)",
    "the message bus, which fits its service": r"libdbus-1",
    "printing, with the system's encryption; without it a sheet is saved instead": r"libcups",
}
"""The libraries of Linux that are not taken along, by the reason. All others are, as a desk may lack them."""

_LEFT = re.compile(f"({'|'.join(LEFT_TO_THE_DESK.values())})\\.so.*")
_PYTHON = re.compile(r"(lib)?python3.*", re.IGNORECASE)


def kept(entries: Iterable[Entry]) -> Iterator[Entry]:
    """Yield the binary files that are needed: Python and its modules, the plugins above, and what these load.

    No link is among them, as many a stick holds none, and Qt's files find one another without. On macOS
    frameworks are made of links, and those stay.
    """
    entries = list(entries)
    files = {PurePath(path).name: (path, source, kind) for path, source, kind in entries if kind != "SYMLINK"}
    needed = _needed(files)
    for entry in entries:
        name = PurePath(entry[0]).name
        if entry[2] != "SYMLINK":
            is_kept = name in needed
        else:
            is_kept = sys.platform == "darwin" and (name in needed or name not in files)
        if is_kept:
            yield entry


def _needed(files: dict[str, Entry]) -> set[str]:
    """Return the names of the files that are needed, of all there are by name."""
    wanted = [name for name, entry in files.items() if _is_wanted(entry)]
    needed: set[str] = set()
    while wanted:
        name = wanted.pop()
        if name in files and name not in needed and not _LEFT.fullmatch(name):
            needed.add(name)
            wanted += _loaded_by(files[name][1])
    return needed


def _is_wanted(entry: Entry) -> bool:
    path = PurePath(entry[0])
    if "plugins" in path.parts:
        return path.stem.removeprefix("lib") in PLUGINS.get(path.parent.name, "").split()
    return entry[2] == "EXTENSION" or bool(_PYTHON.fullmatch(path.name))


def _loaded_by(file: str) -> list[str]:
    """Return the names of the libraries that a file itself names. For Linux PyInstaller tells theirs too."""
    if sys.platform != "linux":
        return [PurePath(name).name for name, _ in get_imports(file)]
    told = subprocess.run(["objdump", "-p", file], capture_output=True, text=True, check=True).stdout
    return re.findall(r"NEEDED +(\S+)", told)
