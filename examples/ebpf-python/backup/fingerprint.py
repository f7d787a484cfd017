"""Tells whether the content of a file has changed."""

import zlib
from pathlib import Path

from backup.reader import read_blocks


def fingerprint(path: Path) -> int:
    checksum = 0
    for block in read_blocks(path):
        checksum = zlib.crc32(block, checksum)
    return checksum
