"""Reads deliveries."""

import csv
import io
from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True)
class Book:
    """A book as a library describes it."""

    library: str
    title: str
    author: str
    year: int
    pages: int
    acquired: date


def read_books(delivery: str) -> list[Book]:
    """Returns the books of a delivery."""
    return [_book_of(row) for row in csv.DictReader(io.StringIO(delivery))]


def _book_of(row: dict[str, str]) -> Book:
    return Book(row["library"], row["title"], row["author"], int(row["year"]), int(row["pages"]), _date_of(row["acquired"]))


def _date_of(text: str) -> date:
    return datetime.strptime(text, "%d.%m.%Y").date()
