"""Merges what libraries deliver into one catalogue."""

import json
from collections import Counter

from .books import Book, read_books
from .cards import card
from .duplicates import pairs
from .groups import Groups


def merge(delivery: str) -> str:
    """Returns one entry for each book of a delivery, with its card, as JSON."""
    books = read_books(delivery)
    groups = Groups(len(books))
    groups.join_all(pairs(books))
    entries = [_entry([books[position] for position in members]) for members in groups.members()]
    for entry in entries:
        entry["card"] = card(entry)
    return json.dumps(entries, indent=2, ensure_ascii=False)


def _entry(books: list[Book]) -> dict[str, object]:
    """Describes a book as most libraries do."""
    return {
        "title": _most_common(book.title for book in books),
        "author": _most_common(book.author for book in books),
        "year": _most_common(book.year for book in books),
        "acquired": min(book.acquired for book in books).isoformat(),
        "libraries": sorted({book.library for book in books}),
    }


def _most_common(values):
    return Counter(values).most_common(1)[0][0]
