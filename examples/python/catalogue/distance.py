"""Tells how alike two texts are."""


def similarity(first: str, second: str) -> float:
    """Returns 1 for equal texts and 0 for texts that have nothing in common."""
    longest = max(len(first), len(second))
    return 1 - edit_distance(first, second) / longest if longest else 1.0


def edit_distance(first: str, second: str) -> int:
    """Returns how many letters have to be changed, added or removed."""
    above = list(range(len(second) + 1))
    for row, letter in enumerate(first, start=1):
        here = [row]
        for column, other in enumerate(second, start=1):
            changed = above[column - 1] + (letter != other)
            here.append(min(changed, above[column] + 1, here[-1] + 1))
        above = here
    return above[-1]
