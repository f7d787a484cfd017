"""Backs up a folder of made-up files again and again, until it is stopped.

    main.py FOLDER
"""

import sys
from pathlib import Path

from backup import sample_files
from backup.run import BackupRun
from backup.shelf import Shelf

EXCLUDED = ["*.tmp", "cache-*", "*.log.[0-9]"]
SEED = 5


def main() -> None:
    folder = Path(sys.argv[1])
    source = folder / "office"
    editor = sample_files.write_office(source, SEED)
    shelf = Shelf(folder / "shelf")
    while True:
        editor.change_some_files()
        BackupRun(source, shelf, EXCLUDED).execute()


if __name__ == "__main__":
    main()
