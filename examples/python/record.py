"""Merges the catalogues of libraries for a few seconds, and writes a profile of its CPU time.

    python record.py FOLDER
"""

import sys
import threading
from pathlib import Path

from googlecloudprofiler.cpu_profiler import CPUProfiler

from catalogue.deliveries import deliveries
from catalogue.merge import merge

SECONDS = 6
SAMPLE_EVERY_MS = 10


def main(folder: Path) -> None:
    profile = Recording()
    profile.start()
    for delivery in deliveries():
        merge(delivery)
        if not profile.is_alive():
            break
    (folder / "python-cpu.pb.gz").write_bytes(profile.written)


class Recording(threading.Thread):
    """Records what the whole process does, for as long as it is alive."""

    written = b""

    def run(self) -> None:
        self.written = CPUProfiler(period_ms=SAMPLE_EVERY_MS).profile(SECONDS * 1_000_000_000)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python record.py FOLDER")
    main(Path(sys.argv[1]))
