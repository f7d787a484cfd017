"""One backup, from the first file to the list of all."""

from pathlib import Path

from backup.fingerprint import fingerprint
from backup.scanner import Scanner
from backup.shelf import Shelf


class BackupRun:
    def __init__(self, source: Path, shelf: Shelf, excluded: list[str]) -> None:
        self._source = source
        self._shelf = shelf
        self._scanner = Scanner(source, excluded)

    def execute(self) -> None:
        for path in self._scanner.files():
            self._back_up(path)
        self._shelf.write_list()

    def _back_up(self, path: Path) -> None:
        name = str(path.relative_to(self._source))
        found = fingerprint(path)
        if not self._shelf.has(name, found):
            self._shelf.store(name, found, path.read_bytes())
