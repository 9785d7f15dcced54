"""Commands as a person types them, and a trees folder of their own."""

import io
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from dpup_assistant.cli.main import main
from tests.check.small_tree import TEXT


class Done(NamedTuple):
    """How a command ended, and what it printed."""

    code: int
    out: str
    err: str


Run = Callable[..., Done]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs a command in this process; `stdin` are the bytes it is given."""

    def run_it(*typed: object, stdin: bytes = b"") -> Done:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), "utf-8"))
        code = main([str(part) for part in typed])
        return Done(code, *capsys.readouterr())

    return run_it


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An agency's trees folder that holds the small tree."""
    (tmp_path / "trees").mkdir()
    (tmp_path / "trees" / "small.yaml").write_text(TEXT, "utf-8")
    return tmp_path / "trees"


@pytest.fixture
def forbid(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], None]:
    """Makes a path one that may not be opened, which the files themselves cannot do for root."""
    forbidden: list[Path] = []
    for name in ("open", "iterdir"):
        real = getattr(Path, name)

        def guarded(path: Path, *rest: Any, real: Any = real, **named: Any) -> Any:
            if path in forbidden:
                raise PermissionError(13, "Permission denied", str(path))
            return real(path, *rest, **named)

        monkeypatch.setattr(Path, name, guarded)
    return forbidden.append
