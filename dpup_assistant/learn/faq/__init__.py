"""Questions that workers and trainers ask, with their answers."""
