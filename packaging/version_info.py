"""What Windows shows of the program's file under Properties, Details."""

from PyInstaller.utils.win32.versioninfo import (
    FixedFileInfo,
    StringFileInfo,
    StringStruct,
    StringTable,
    VarFileInfo,
    VarStruct,
    VSVersionInfo,
)

_ENGLISH_OF_NZ, _UNICODE = 0x1409, 1200
_TEXTS = {
    "CompanyName": "The DPUP Assistant authors",
    "FileDescription": "DPUP Assistant",
    "InternalName": "dpup-assistant",
    "LegalCopyright": "© 2026 The DPUP Assistant authors. LICENCES.txt beside it tells the rest.",
    "OriginalFilename": "dpup-assistant.exe",
    "ProductName": "DPUP Assistant",
}


def version_info(version: str) -> VSVersionInfo:
    """Return the resource for a version such as 2026.11, which becomes 2026.11.0.0."""
    numbers = four_numbers(version)
    texts = _TEXTS | {"FileVersion": version, "ProductVersion": version}
    rows = [StringStruct(name, text) for name, text in texts.items()]
    table = StringTable(f"{_ENGLISH_OF_NZ:04X}{_UNICODE:04X}", rows)
    languages = VarFileInfo([VarStruct("Translation", [_ENGLISH_OF_NZ, _UNICODE])])
    return VSVersionInfo(
        ffi=FixedFileInfo(filevers=numbers, prodvers=numbers), kids=[StringFileInfo([table]), languages]
    )


def four_numbers(version: str) -> tuple[int, int, int, int]:
    """Return a version as Windows counts it."""
    first, second, third, fourth = (*(int(part) for part in version.split(".")), 0, 0, 0)[:4]
    return first, second, third, fourth
