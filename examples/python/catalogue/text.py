"""Makes texts comparable."""

import re
import unicodedata

_ARTICLES = {"the", "a", "an", "el", "la", "le", "der", "die", "das"}


def normalised(text: str) -> str:
    """Returns a text in lower case, without accents, punctuation and articles."""
    plain = without_accents(text).lower()
    words = re.sub(r"[^a-z0-9]+", " ", plain).split()
    return " ".join(word for word in words if word not in _ARTICLES)


def without_accents(text: str) -> str:
    """Returns a text with its letters in their plain form."""
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))
