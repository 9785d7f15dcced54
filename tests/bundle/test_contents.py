"""What the portable program holds, and what it does not."""

from tests.bundle.conftest import Run


def test_it_tells_its_version(run_bundle: Run) -> None:
    done = run_bundle("--version")
    assert (done.returncode, done.stderr) == (0, ""), done
