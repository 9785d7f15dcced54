"""The code keeps to its rooms, its style and its types, and works without Qt below the kit."""

import ast
import os
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SOURCES = sorted((ROOT / "dpup_assistant").rglob("*.py"))
CHECKS = {
    "lint": ["ruff", "check", "."],
    "format": ["ruff", "format", "--check", "."],
    "types": ["mypy"],
    "rooms": ["lint-imports"],
}


def run(*command: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Runs a command of the virtual environment in the project's folder."""
    tool = shutil.which(command[0], path=str(Path(sys.executable).parent)) or command[0]
    return subprocess.run(
        [tool, *command[1:]],
        cwd=ROOT,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        check=False,
    )


@pytest.mark.parametrize("check", CHECKS)
def test_the_code_passes(check: str) -> None:
    done = run(*CHECKS[check])
    assert done.returncode == 0, done.stdout + done.stderr


def imported(source: Path) -> set[str]:
    """The full names of the modules that a file imports, those inside functions too."""
    names = set()
    for node in ast.walk(ast.parse(source.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0 and node.module, f"{source} imports relatively"
            names |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return names


@pytest.mark.parametrize(
    "source",
    sorted((ROOT / "dpup_assistant/engine").rglob("*.py")),
    ids=lambda path: "/".join(path.parts[-2:]),
)
def test_the_engine_stands_on_the_standard_library_alone(source: Path) -> None:
    strangers = {name.partition(".")[0] for name in imported(source)} - sys.stdlib_module_names
    assert strangers <= {"dpup_assistant"}


def test_no_file_reaches_for_qts_network() -> None:
    reaching = {
        str(source): names
        for source in SOURCES
        if (
            names := {
                name for name in imported(source) if name.startswith(("PySide6.QtNetwork", "PySide6.QtWeb"))
            }
        )
    }
    assert not reaching


def test_no_file_asks_a_layout_for_its_items() -> None:
    """Nor crashes for it: see dpup_assistant/kit/laid_out.py."""
    asked = {
        f"{source}:{node.lineno}"
        for source in SOURCES
        for node in ast.walk(ast.parse(source.read_text("utf-8")))
        if isinstance(node, ast.Attribute) and node.attr in {"itemAt", "itemAtPosition"}
    }
    assert not asked


def python_without_qt(script: str) -> subprocess.CompletedProcess[str]:
    """Runs a script in a Python where PySide6 is not there."""
    without_qt = "import sys; sys.modules['PySide6'] = sys.modules['shiboken6'] = None\n"
    return run(sys.executable, "-c", without_qt + textwrap.dedent(script), QT_QPA_PLATFORM="", NO_COLOR="1")


def test_every_module_below_the_kit_imports_without_qt() -> None:
    done = python_without_qt("""
        import importlib, pkgutil, dpup_assistant
        rooms = ("engine", "check", "storage", "output", "cli")
        for room in rooms:
            package = importlib.import_module(f"dpup_assistant.{room}")
            for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
                importlib.import_module(module.name)
        print(sorted(name for name in sys.modules if name.startswith("dpup_assistant.kit")))
    """)
    assert (done.returncode, done.stdout.strip()) == (0, "[]"), done.stderr


@pytest.mark.parametrize("arguments", [["walk", "share", "--json"], ["check"], ["trees"]], ids=lambda a: a[0])
def test_a_command_works_without_qt(arguments: list[str]) -> None:
    done = python_without_qt(f"""
        from dpup_assistant.cli.main import main
        sys.exit(main({arguments!r}))
    """)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout
