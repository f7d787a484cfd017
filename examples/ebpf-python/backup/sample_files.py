"""Makes up the files of a small office, and somebody who edits them."""

import random
from pathlib import Path

FOLDERS = ["invoices", "letters", "minutes", "offers", "reports"]
FILES_PER_FOLDER = 12
LINES_PER_FILE = 900
CHANGES_PER_DAY = 3
WORDS = "ledger agenda harbour freight pallet autumn budget courier ribbon clause margin orchard permit signal".split()


class Editor:
    """Changes some of the files, always the same ones for the same seed."""

    def __init__(self, files: list[Path], random_numbers: random.Random) -> None:
        self._files = files
        self._random = random_numbers

    def change_some_files(self) -> None:
        for path in self._random.sample(self._files, CHANGES_PER_DAY):
            with path.open("a") as file:
                file.write(write_line(self._random))


def write_office(folder: Path, seed: int) -> Editor:
    random_numbers = random.Random(seed)
    files = []
    for name in FOLDERS:
        (folder / name).mkdir(parents=True, exist_ok=True)
        for number in range(FILES_PER_FOLDER):
            path = folder / name / f"{name}-{number:03}.txt"
            path.write_text("".join(write_line(random_numbers) for _ in range(LINES_PER_FILE)))
            files.append(path)
        (folder / name / "cache-thumbnails").write_bytes(b"")
    return Editor(files, random_numbers)


def write_line(random_numbers: random.Random) -> str:
    return " ".join(random_numbers.choices(WORDS, k=8)) + "\n"
