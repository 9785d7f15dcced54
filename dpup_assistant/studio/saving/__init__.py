"""Saving and losing nothing: drafts, others' work, earlier versions, and what an edit changes."""
