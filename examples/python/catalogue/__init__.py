"""Finds books that several libraries have, although each of them spells the title in its own way."""
