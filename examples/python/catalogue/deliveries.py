"""What libraries deliver: lists of books, made up here."""

import csv
import io
import itertools
import random
from collections.abc import Iterator

BOOKS_A_DELIVERY = 120
OTHER_SPELLINGS = 3

_FIRST = ["The Garden of", "A History of", "Letters from", "Étude sur", "Über", "Notes on", "Journey to", "El año de"]
_SECOND = ["São Tomé", "Small Bridges", "the Łódź Mills", "Winter Light", "Œuvres", "Ancient Maps", "the Öresund", "Salt & Stone"]
_AUTHORS = ["Ana Ñáñez", "J. Å. Lindqvist", "Müller, Käthe", "R. O'Brien", "Chloé Dubois", "P. Novák"]


def deliveries(seed: int = 11) -> Iterator[str]:
    """Yields one delivery after the other, as CSV."""
    chance = random.Random(seed)
    for number in itertools.count():
        out = io.StringIO()
        writer = csv.writer(out)
        writer.writerow(["library", "title", "author", "year", "pages", "acquired"])
        for book in range(BOOKS_A_DELIVERY // OTHER_SPELLINGS):
            title = f"{chance.choice(_FIRST)} {chance.choice(_SECOND)}, volume {1 + book % 9}"
            author, year, pages = chance.choice(_AUTHORS), 1900 + chance.randrange(120), 80 + chance.randrange(600)
            for library in range(OTHER_SPELLINGS):
                spelling, acquired = _misspelt(title, chance), f"{1 + book % 28}.{1 + book % 12}.{year}"
                writer.writerow([f"library-{number}-{library}", spelling, author, year, pages + library, acquired])
        yield out.getvalue()


def _misspelt(title: str, chance: random.Random) -> str:
    """Spells a title as somebody does who is in a hurry."""
    letters = list(title)
    where = chance.randrange(len(letters))
    spelling = chance.randrange(4)
    if spelling == 0:
        letters[where] = ""
    elif spelling == 1:
        letters[where] *= 2
    elif spelling == 2:
        return "  ".join(title.upper().split())
    return "".join(letters)
