"""Finds descriptions of the same book."""

from collections.abc import Iterator
from itertools import combinations

from .books import Book
from .distance import similarity
from .text import normalised

ALIKE = 0.88
LENGTHS_APART = 3


def pairs(books: list[Book]) -> Iterator[tuple[int, int]]:
    """Yields the positions of two books each that are probably the same.

    Each book is compared with each other one, and both are prepared for it every time. That is the flaw that the profile
    shows: preparing each book once, before, would do.
    """
    for first, second in combinations(range(len(books)), 2):
        if same_book(books[first], books[second]):
            yield first, second


def same_book(first: Book, second: Book) -> bool:
    """Reports whether two descriptions are probably of the same book."""
    if normalised(first.author) != normalised(second.author) or first.year != second.year:
        return False
    title, other_title = normalised(first.title), normalised(second.title)
    if abs(len(title) - len(other_title)) > LENGTHS_APART:
        return False
    return similarity(title, other_title) >= ALIKE
