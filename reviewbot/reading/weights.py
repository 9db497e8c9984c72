"""Tables of weights: how trained tables are written, and by what names they know the words of a text.

A table is text: a few heads (`bias<TAB>0.5`), then lines of a whole number, in tenths of log-odds, and the names that
weigh so much; `[name]` begins a section. A name is a word, two neighbours ("." is the end of a sentence), or the
beginning of a word that the table does not hold (`^abcde`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from reviewbot.reading.tokens import STOP

UNIT = 0.1  # log-odds that one of a table's whole numbers stands for
SMOOTHING = 4  # added to the number of words before its root divides
MOST_WORDS = 400  # of a text are heard
MOST_SHOWN = 12  # words in a row are shown to people
BEGINNING = 5  # letters by which a longer word that a table does not hold is still known

Name = str | tuple[str, str]


class Sections(NamedTuple):
    """What a table says: its heads, and the weights of each section, those before the first under ""."""

    heads: Mapping[str, float]
    weights: Mapping[str, Mapping[Name, float]]


def names_of(words: Sequence[str]) -> Iterable[Name]:
    """All names of a text's words: words, pairs, and the beginnings of long words."""
    yield from words
    yield from pairwise(words)
    for word in words:
        if len(word) > BEGINNING:
            yield beginning(word)


def beginning(word: str) -> str:
    """The name by which a long word is known that a table does not hold."""
    return "^" + word[:BEGINNING]


def heaviest(words: Sequence[str], weight_of: Callable[[Name], float]) -> tuple[int, int]:
    """The words of one sentence, at most `MOST_SHOWN` in a row, that weigh most: the first and the last, inclusive.

    What a pair weighs counts half for each of its words.
    """
    weights = [weight_of(word) for word in words]
    for place, pair in enumerate(pairwise(words)):
        half = weight_of(pair) / 2
        weights[place] += half
        weights[place + 1] += half
    most, first, last = 0.0, 0, 0
    for begin in [place for place, weight in enumerate(weights) if weight > 0]:
        total = 0.0
        for place in range(begin, min(begin + MOST_SHOWN, len(words))):
            if words[place] == STOP:
                break
            total += weights[place]
            if total > most:
                most, first, last = total, begin, place
    return first, last


def read(table: str) -> Sections:
    """Read a table."""
    heads: dict[str, float] = {}
    sections: dict[str, dict[Name, float]] = {"": {}}
    into = sections[""]
    for line in table.splitlines():
        head, _, rest = line.partition("\t")
        if line.startswith("["):
            into = sections.setdefault(line[1:-1], {})
        elif head.isalpha():
            heads[head] = float(rest)
        elif rest and not line.startswith("%"):
            into.update(dict.fromkeys(map(_name, rest.split("|")), int(head) * UNIT))
    return Sections(heads, sections)


def _name(written: str) -> Name:
    first, space, second = written.replace(".", STOP).partition(" ")
    return (first, second) if space else first
