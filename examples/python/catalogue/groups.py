"""Puts things together that belong together."""

from collections import defaultdict
from collections.abc import Iterable


class Groups:
    """Numbers, at first each in a group of its own."""

    def __init__(self, count: int) -> None:
        self._parents = list(range(count))

    def join_all(self, found: Iterable[tuple[int, int]]) -> None:
        """Joins the groups of the two numbers of each pair."""
        for first, second in found:
            self._parents[self._root(first)] = self._root(second)

    def members(self) -> list[list[int]]:
        """Returns the groups, each with its numbers in order."""
        by_root = defaultdict(list)
        for number in range(len(self._parents)):
            by_root[self._root(number)].append(number)
        return list(by_root.values())

    def _root(self, number: int) -> int:
        while self._parents[number] != number:
            self._parents[number] = self._parents[self._parents[number]]
            number = self._parents[number]
        return number
