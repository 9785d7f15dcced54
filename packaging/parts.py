"""What of Python, of Qt and of this computer's libraries goes into the portable program, and what does not."""

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
NO_HOOKS = ("pyi_rth_inspect", "pyi_rth_pkgutil", "pyi_rth_multiprocessing", "pyi_rth_setuptools", "pyi_rth_pyside6")
"""What PyInstaller would run at each start: for tracebacks with source, for packages that look into themselves, and
to tell Qt where its plugins lie, for which it would load Qt even for a command. Qt's own packages tell that too."""

PLUGINS = {
    "platforms": "qxcb qwayland qoffscreen qwindows qcocoa",
    "platforminputcontexts": "composeplatforminputcontextplugin ibusplatforminputcontextplugin",  # typed macrons
    "printsupport": "cupsprintersupport cocoaprintersupport windowsprintersupport",
    "wayland-shell-integration": "xdg-shell",
    "wayland-decoration-client": "adwaita bradient",  # a title bar where the desktop draws none
}
"""The plugins of Qt that are used, by folder. Images are drawn by us, from SVG; all else stays out."""

LEFT_TO_THE_DESK = {
    "the C library, which fits the system's kernel and locales": r"ld-linux.*|lib(c|m|dl|rt|pthread|resolv)",
    "the C++ library: graphics drivers of a newer system want its newer one": r"lib(stdc\+\+|gcc_s)",
    "the graphics stack, which fits the drivers": r"lib(GL|EGL|GLX|OpenGL|GLdispatch|drm)",
    "what every desktop shows its windows with": r"lib(X11|X11-xcb|xcb|wayland-(client|cursor|egl))",
    "fonts as this system sets them up: its files fit its library": r"lib(fontconfig|freetype)",
    "every desktop has them, and its own libraries may want a newer one": r"lib(glib-2\.0|gthread-2\.0|z|zstd)",
    "the message bus and its service": r"libdbus-1",
    "printing, with the system's own encryption; without it a sheet is saved instead": r"libcups",
}
"""The libraries of Linux that are not taken along, by the reason why."""

_LEFT = re.compile(f"({'|'.join(LEFT_TO_THE_DESK.values())})\\.so.*")


def kept(entries: Iterable[Entry]) -> Iterator[Entry]:
    """Yield the binary files that are needed: modules of Python, the plugins above, and what these load.

    No link is among them, as a stick may hold none; on macOS frameworks are made of links, and these stay.
    """
    files = {PurePath(entry[0]).name: entry for entry in entries if entry[2] != "SYMLINK"}
    wanted = [name for name, entry in files.items() if _is_root(entry)]
    needed: set[str] = set()
    while wanted:
        name = wanted.pop()
        if name in files and name not in needed and not _LEFT.fullmatch(name):
            needed.add(name)
            wanted += _loads(files[name][1])
    for entry in entries:
        if entry[2] == "SYMLINK" and sys.platform != "darwin":
            continue
        name = PurePath(entry[0]).name
        if name in needed or (entry[2] == "SYMLINK" and name not in files):
            yield entry


def _is_root(entry: Entry) -> bool:
    path = PurePath(entry[0])
    if "plugins" in path.parts:
        return path.stem.removeprefix("lib") in PLUGINS.get(path.parent.name, "").split()
    return entry[2] == "EXTENSION" or bool(re.match(r"(lib)?python", path.name, re.IGNORECASE))


def _loads(file: str) -> list[str]:
    """Return the names of the libraries that a file loads itself; PyInstaller's own answer for Linux is deeper."""
    if sys.platform != "linux":
        return [PurePath(name).name for name, _ in get_imports(file)]
    told = subprocess.run(["objdump", "-p", file], capture_output=True, text=True, check=True).stdout
    return re.findall(r"NEEDED +(\S+)", told)
