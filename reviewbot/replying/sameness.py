"""How alike two replies are: readers of a page see canned answers by their openings and by their sentences.

Liu et al. 2021 (169,794 hotel replies): the more alike the replies, the fewer and lower the later ratings.
The measure is that of rules V1 and V2: the first five words, and the Jaccard index of word 3-grams.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

OPENING_WORDS = 5
_OPENING_AT_MOST = 120  # characters in which five words have room
_WORD = re.compile(r"\w+(?:['’]\w+)*")

Grams = frozenset[int]
"""Word 3-grams by their hashes: comparing numbers costs a third of comparing triples of words."""


def words(text: str) -> list[str]:
    """The words of a text in lower case, without punctuation."""
    return _WORD.findall(text.casefold())


@dataclass(frozen=True, slots=True)
class Look:
    """A text as readers of a page see it: how it begins, and the runs of three words it is made of."""

    opening: tuple[str, ...]
    grams: Grams


def look(text: str) -> Look:
    """Reads a text once. A text of fewer than three words is one gram of its own."""
    found = words(text)
    if len(found) < 3:
        return Look(tuple(found), frozenset([hash(tuple(found))] if found else ()))
    return Look(tuple(found[:OPENING_WORDS]), frozenset(map(hash, zip(found, found[1:], found[2:], strict=False))))


def opening(text: str) -> tuple[str, ...]:
    """The first five words of a text."""
    return look(text).opening


def grams(text: str) -> Grams:
    """The set of word 3-grams."""
    return look(text).grams


def similarity(one: Grams, other: Grams) -> float:
    """Jaccard index, 0 (nothing shared) to 1 (the same); two empty texts are the same."""
    if not one and not other:
        return 1.0
    shared = len(one & other)
    return shared / (len(one) + len(other) - shared)


def glance(text: str) -> Look:
    """`look` at a third of its price, for ranking candidates: words keep their punctuation within the 3-grams."""
    found = text.split()
    if len(found) < 3:
        return look(text)
    return Look(
        tuple(words(text[:_OPENING_AT_MOST])[:OPENING_WORDS]),
        frozenset(map(hash, zip(found, found[1:], found[2:], strict=False))),
    )


glanced = lru_cache(maxsize=512)(glance)
"""`glance`, kept for the replies that stand on a page and are compared again and again."""


@lru_cache(maxsize=32)
def page_grams(texts: tuple[str, ...]) -> Grams:
    """All 3-grams that readers of a page have before their eyes, as `glance` reads them; kept while the page stands."""
    return frozenset().union(*(glanced(text).grams for text in texts))


def familiarity(own: Grams, page: Grams) -> float:
    """The share of a text's 3-grams that stand on the page already, 0 to 1.

    One look at the page as a whole: ten Jaccard indices would say little more and cost ten times as much.
    """
    return len(own & page) / len(own) if own else 0.0


def mean_similarity(texts: Sequence[str]) -> float:
    """The mean over all pairs, 0 for fewer than two texts."""
    sets = [grams(text) for text in texts]
    pairs = [similarity(one, other) for at, one in enumerate(sets) for other in sets[at + 1 :]]
    return sum(pairs) / len(pairs) if pairs else 0.0
