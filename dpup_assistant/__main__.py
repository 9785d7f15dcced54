"""Starts the program with `python -m dpup_assistant`."""

import sys

from dpup_assistant.cli.main import main

sys.exit(main())
