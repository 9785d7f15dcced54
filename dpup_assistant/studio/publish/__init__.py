"""Publishing a version: its note, its review, its approvals."""
