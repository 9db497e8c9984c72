"""How alike two replies are: readers of a page see canned answers by their openings and by their sentences.

Liu et al. 2021 (169,794 hotel replies): the more alike the replies, the fewer and lower the later ratings.
The measure is that of rules V1 and V2: the first five words, and the Jaccard index of word 3-grams.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

OPENING_WORDS = 5
_WORD = re.compile(r"\w+(?:['’]\w+)*")

Grams = frozenset[tuple[str, ...]]


def words(text: str) -> list[str]:
    """The words of a text in lower case, without punctuation."""
    return _WORD.findall(text.casefold())


def opening(text: str, count: int = OPENING_WORDS) -> tuple[str, ...]:
    """The first words of a text; looks no further than it must."""
    found: list[str] = []
    for match in _WORD.finditer(text[:400].casefold()):
        found.append(match.group())
        if len(found) == count:
            break
    return tuple(found)


def grams(text: str) -> Grams:
    """The set of word 3-grams; a text of fewer than three words is one gram of its own."""
    found = words(text)
    if len(found) < 3:
        return frozenset([tuple(found)]) if found else frozenset()
    return frozenset(zip(found, found[1:], found[2:], strict=False))


@lru_cache(maxsize=512)
def remembered_grams(text: str) -> Grams:
    """`grams`, kept for the replies that stand on a page and are compared again and again."""
    return grams(text)


def similarity(one: Grams, other: Grams) -> float:
    """Jaccard index, 0 (nothing shared) to 1 (the same); two empty texts are the same."""
    if not one and not other:
        return 1.0
    shared = len(one & other)
    return shared / (len(one) + len(other) - shared)


def page_grams(texts: Iterable[str]) -> Grams:
    """All 3-grams that readers of a page have before their eyes."""
    return frozenset().union(*map(remembered_grams, texts))


def familiarity(text: str, page: Grams) -> float:
    """The share of a text's 3-grams that stand on the page already, 0 to 1.

    One look at the page as a whole: ten Jaccard indices would say little more and cost ten times as much.
    """
    own = grams(text)
    return len(own & page) / len(own) if own else 0.0


def mean_similarity(texts: Sequence[str]) -> float:
    """The mean over all pairs, 0 for fewer than two texts."""
    sets = [grams(text) for text in texts]
    pairs = [similarity(one, other) for at, one in enumerate(sets) for other in sets[at + 1 :]]
    return sum(pairs) / len(pairs) if pairs else 0.0
