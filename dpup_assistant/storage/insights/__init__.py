"""The counts that a desk keeps where it is set to: by the month, and nothing else."""
