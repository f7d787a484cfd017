"""Where the copies are kept, with a list of what was copied."""

import hashlib
import json
import zlib
from pathlib import Path

COMPRESSION_LEVEL = 6


class Shelf:
    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._folder.mkdir(parents=True, exist_ok=True)
        self._fingerprints: dict[str, int] = {}

    def has(self, name: str, fingerprint: int) -> bool:
        return self._fingerprints.get(name) == fingerprint

    def store(self, name: str, fingerprint: int, content: bytes) -> None:
        packed = zlib.compress(content, COMPRESSION_LEVEL)
        key = hashlib.sha256(content).hexdigest()
        (self._folder / key[:2]).write_bytes(packed)
        self._fingerprints[name] = fingerprint

    def write_list(self) -> None:
        (self._folder / "list.json").write_text(json.dumps(self._fingerprints, indent=1, sort_keys=True))
