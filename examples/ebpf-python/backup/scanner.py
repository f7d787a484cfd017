"""Finds the files to back up."""

import fnmatch
import os
from collections.abc import Iterator
from pathlib import Path


class Scanner:
    def __init__(self, folder: Path, excluded: list[str]) -> None:
        self._folder = folder
        self._excluded = excluded

    def files(self) -> Iterator[Path]:
        yield from self._files_below(self._folder)

    def _files_below(self, folder: Path) -> Iterator[Path]:
        with os.scandir(folder) as entries:
            for entry in sorted(entries, key=lambda entry: entry.name):
                if entry.is_dir(follow_symlinks=False):
                    yield from self._files_below(Path(entry.path))
                elif not self._is_excluded(entry.name):
                    yield Path(entry.path)

    def _is_excluded(self, name: str) -> bool:
        return any(fnmatch.fnmatch(name, pattern) for pattern in self._excluded)
