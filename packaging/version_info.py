"""What Windows shows of the program's file under Properties, Details, as the text that PyInstaller reads."""

_LANGUAGE, _CHARACTERS = 0x1409, 1200  # English of New Zealand, UTF-16
_TEXTS = {
    "CompanyName": "The DPUP Assistant authors",
    "FileDescription": "DPUP Assistant",
    "InternalName": "dpup-assistant",
    "LegalCopyright": "© 2026 The DPUP Assistant authors. LICENCES.txt beside it tells the rest.",
    "OriginalFilename": "dpup-assistant.exe",
    "ProductName": "DPUP Assistant",
}


def version_info(version: str) -> str:
    """Return the text for a version such as 2026.11, which Windows counts as 2026.11.0.0."""
    numbers = four_numbers(version)
    texts = _TEXTS | {"FileVersion": version, "ProductVersion": version}
    rows = ",\n        ".join(f"StringStruct({name!r}, {text!r})" for name, text in texts.items())
    return f"""\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}),
  kids=[
    StringFileInfo([
      StringTable('{_LANGUAGE:04X}{_CHARACTERS:04X}', [
        {rows},
      ]),
    ]),
    VarFileInfo([VarStruct('Translation', [{_LANGUAGE}, {_CHARACTERS}])]),
  ],
)
"""


def four_numbers(version: str) -> tuple[int, int, int, int]:
    """Return a version as Windows counts it."""
    first, second, third, fourth = (*(int(part) for part in version.split(".")), 0, 0, 0)[:4]
    return first, second, third, fourth
