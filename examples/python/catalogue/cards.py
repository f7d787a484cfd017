"""Prints entries on cards, as they stood in drawers once."""

import textwrap
from string import Template

CARD_WIDTH = 40

_CARD = Template("$author\n$title\n$year, first acquired $acquired\nin $libraries\n")


def card(entry: dict[str, object]) -> str:
    """Returns an entry as it stands on a card."""
    lines = _CARD.substitute(entry, libraries=", ".join(entry["libraries"])).splitlines()
    return "\n".join(textwrap.fill(line, CARD_WIDTH, subsequent_indent="    ") for line in lines)
