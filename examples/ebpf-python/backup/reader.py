"""Reads files piece by piece."""

from collections.abc import Iterator
from pathlib import Path

# As small as a line of the tape drive that the first version wrote to. There is no tape drive any more.
BLOCK_BYTES = 80


def read_blocks(path: Path) -> Iterator[bytes]:
    """Without a buffer each block is a call into the kernel."""
    with path.open("rb", buffering=0) as file:
        while block := file.read(BLOCK_BYTES):
            yield block
