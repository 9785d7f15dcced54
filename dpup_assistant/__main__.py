"""Starts the program: the portable one, or with `python -m dpup_assistant`."""

import sys

from dpup_assistant.cli.whole import end_unless_whole

end_unless_whole()

from dpup_assistant.cli.main import main  # noqa: E402 - it could want what is missing

sys.exit(main())
