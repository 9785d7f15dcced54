"""The policy in reach: its parts, the law beside them, what rests on each, and what words mean."""
