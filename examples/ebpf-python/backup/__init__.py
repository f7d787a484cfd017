"""Backs up the files of a folder that changed since the last time."""
