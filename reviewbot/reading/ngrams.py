"""The learned words: a table of words and pairs of words, each with its weight in log-odds.

The table is plain text (`data/ngrams.txt`, one `words<TAB>hundredths` a line), made by `tests/bench/train_sentiment.py`
from openly licensed texts.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from itertools import pairwise

SMOOTHING = 4  # added to the number of words before its root divides: short texts are not overrated


@dataclass(frozen=True, slots=True)
class NGrams:
    """Weights of single words, and of pairs as first word -> second word -> weight."""

    words: Mapping[str, float]
    pairs: Mapping[str, Mapping[str, float]]

    def weight_of(self, keys: Sequence[str], words: Sequence[str]) -> float:
        """What one token adds: its words and marks, and the pairs inside it."""
        if len(keys) == 1:
            return self.words.get(keys[0], 0.0)
        total = sum([self.words.get(key, 0.0) for key in keys])
        for first, second in pairwise(words):
            total += self.pairs.get(first, {}).get(second, 0.0)
        return total


def norm(tokens: int) -> float:
    """What the weights of a text are divided by: long texts say the same thing more often, not more surely."""
    return math.sqrt(tokens + SMOOTHING)


def parse(table: str) -> NGrams:
    """Read the table. Equal weights are one object: what is small stays in the processor's cache."""
    weights: dict[str, float] = {}
    words: dict[str, float] = {}
    pairs: dict[str, dict[str, float]] = {}
    for line in table.splitlines():
        ngram, _, hundredths = line.rpartition("\t")
        first, _, second = ngram.partition(" ")
        weight = weights.setdefault(hundredths, int(hundredths) / 100)
        if second:
            pairs.setdefault(first, {})[second] = weight
        else:
            words[first] = weight
    return NGrams(words, pairs)


@lru_cache(maxsize=1)
def shipped() -> NGrams:
    """The table that came with reviewbot."""
    return parse(resources.files("reviewbot.reading").joinpath("data/ngrams.txt").read_text("utf-8"))


NOTHING = NGrams({}, {})
