"""Guesses what a complaint is about where no cue is sure: a trained table of words, pairs and what words mean.

Cues (`topics`) know how causes are mostly named; people tell of them in ways that nobody lists ("no sign of my
sofa, and the tracking page just loops"). A guess is as sure as it is likely, and nobody guesses where a cue is sure.

The table (`data/topics_en.txt.gz`; `zcat` shows it, `weights` tells how it is written) has a section for each topic. It
is made by `python -m tests.bench.train_topics --write` from texts written for this project. A topic's sum is that of
the names that a text has, each once, over the root of the number of words, and what "." weighs; the sums make the
probabilities of a multinomial logistic regression.
"""

from __future__ import annotations

import gzip
import math
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from itertools import pairwise
from typing import NamedTuple

from reviewbot.reading.tokens import STOP
from reviewbot.reading.weights import BEGINNING, MOST_WORDS, SMOOTHING, Name, beginning, heaviest, read

CUE = 9.0  # log-odds that a cue adds, times its confidence squared: as all sets of texts, fresh and known, fare best
_NEVER = -100.0  # log-odds of what it is certainly not about
_LEAST_WORDS = 3  # of a text; fewer tell nothing


class Guess(NamedTuple):
    """A topic, and how likely it is (0 to 1)."""

    topic: str
    probability: float


@dataclass(frozen=True, slots=True)
class Table:
    """The weights by name: for each topic that it speaks for or against, by its place."""

    topics: Mapping[str, int]  # the place of each, in order
    biases: Sequence[float]
    names: Mapping[Name, Sequence[tuple[int, float]]]

    def guess(self, words: Sequence[str], cued: Mapping[str, float], *, never: Set[str] = frozenset()) -> Guess | None:
        """The likeliest topic of a text but those in `never`, given how sure cues are of topics."""
        heard = words[:MOST_WORDS]
        if len(heard) < _LEAST_WORDS or not self.topics:
            return None
        odds = self.weigh(heard)
        for topic in cued.keys() & self.topics.keys():
            odds[self.topics[topic]] += CUE * cued[topic] ** 2
        for topic in never & self.topics.keys():
            odds[self.topics[topic]] = _NEVER
        most = max(odds)
        best = odds.index(most)
        return Guess(list(self.topics)[best], 1 / sum([math.exp(one - most) for one in odds]))

    def weigh(self, words: Sequence[str]) -> list[float]:
        """How much a text speaks for each topic, in log-odds."""
        sums = [0.0] * len(self.topics)
        names: Iterable[Name] = dict.fromkeys((*words, *pairwise(words)))
        for weights in map(self._weights, names):
            for topic, weight in weights:
                sums[topic] += weight
        root = math.sqrt(len(words) + SMOOTHING)
        return [bias + total / root for bias, total in zip(self.biases, sums, strict=True)]

    def _weights(self, name: Name) -> Sequence[tuple[int, float]]:
        """A name's weights; a long word that the table does not hold weighs what its beginning does."""
        found = self.names.get(name, ())
        if not found and isinstance(name, str) and len(name) > BEGINNING:
            return self.names.get(beginning(name), ())
        return found

    def telling(self, topic: str, words: Sequence[str]) -> tuple[int, int]:
        """The words that speak most for a topic: the first and the last, inclusive."""
        place = self.topics[topic]
        return heaviest(words[:MOST_WORDS], lambda name: dict(self._weights(name)).get(place, 0.0))


@lru_cache(maxsize=1)
def shipped() -> Table:
    """The table that came with reviewbot."""
    packed = resources.files("reviewbot.reading").joinpath("data/topics_en.txt.gz").read_bytes()
    return parse(gzip.decompress(packed).decode("utf-8"))


def parse(text: str) -> Table:
    """Read a table."""
    sections = {topic: weights for topic, weights in read(text).weights.items() if topic}
    names: dict[Name, list[tuple[int, float]]] = {}
    for place, weights in enumerate(sections.values()):
        for name, weight in weights.items():
            if name != STOP:
                names.setdefault(name, []).append((place, weight))
    topics = {topic: place for place, topic in enumerate(sections)}
    return Table(topics, [weights.get(STOP, 0.0) for weights in sections.values()], names)
