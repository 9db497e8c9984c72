"""What the trainers of tables share: names as a matrix, what words mean together, and the writing of a table."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import scipy.sparse as sparse

from reviewbot.reading.english import FUNCTION_WORDS
from reviewbot.reading.tokens import STOP, Words
from reviewbot.reading.weights import BEGINNING, MOST_WORDS, SMOOTHING, UNIT, Name, beginning, names_of
from tests.bench.word_vectors import word_vectors

LEAST_TEXTS = 2  # in which a name must stand
FREQUENT = 0.01  # a word in so many texts means half as much as a rare one

# Words that hold a sentence together, and those by which any complaint to a company is told.
IDLE = FUNCTION_WORDS | {STOP} | set("i've i'm don't didn't can't wasn't won't it's told asked called please".split())

Array = np.ndarray[Any, np.dtype[np.float64]]


def words_of(text: str) -> list[str]:
    """The words that are heard of a text."""
    return Words(text).words[:MOST_WORDS]


def known_names(texts: Sequence[Sequence[str]]) -> list[Name]:
    """The names that are worth learning, in an order that is always the same."""
    seen = Counter(name for words in texts for name in set(names_of(words)))
    return sorted([name for name, count in seen.items() if count >= LEAST_TEXTS and not _is_idle(name)], key=written)


def _is_idle(name: Name) -> bool:
    """Whether a name is made of words alone that hold a sentence together."""
    return IDLE.issuperset((name,) if isinstance(name, str) else name)


def matrix(texts: Sequence[Sequence[str]], names: Sequence[Name]) -> sparse.csr_matrix:
    """Which names stand in which texts, over the root of their length; a word counts once, a pair as it stands."""
    index = {name: place for place, name in enumerate(names)}
    places, values, ends = [], [], [0]
    for words in texts:
        for name, count in Counter(names_of(words)).items():
            if name in index:
                places.append(index[name])
                values.append((1 if isinstance(name, str) else count) * (len(words) + SMOOTHING) ** -0.5)
        ends.append(len(places))
    return sparse.csr_matrix((values, places, ends), shape=(len(texts), len(index)))


@dataclass(frozen=True, slots=True)
class Meaning:
    """What the words of a text mean together: a row of numbers a text, the sum over its distinct words."""

    rows: Mapping[str, Array]  # of each word, less where it is frequent
    size: int

    @classmethod
    def of(cls, ordinary: Sequence[Sequence[str]], *, components: int, weight: float) -> Meaning:
        """By how frequent words are in ordinary texts; `weight` tells how cheap meaning is against a name."""
        often = Counter(word for words in ordinary for word in set(words))
        index, rows = word_vectors(components)
        shares = {word: often[word] / (len(ordinary) or 1) for word in index if word not in IDLE}
        scale = weight * math.sqrt(components)
        found = {word: scale * rows[index[word]] * FREQUENT / (FREQUENT + share) for word, share in shares.items()}
        return cls(found, components)

    def matrix(self, texts: Sequence[Sequence[str]]) -> Array:
        """One row a text, over the root of its length."""
        return np.array([self._sum(words) * (len(words) + SMOOTHING) ** -0.5 for words in texts])

    def _sum(self, words: Sequence[str]) -> Array:
        known = [self.rows[word] for word in dict.fromkeys(words) if word in self.rows]
        return np.sum(known, axis=0) if known else np.zeros(self.size)

    def added(self, weights: Mapping[Name, float], coefficients: Array, *, least: float) -> dict[Name, float]:
        """The weights of names, with what each word's meaning adds to its own or to its beginning's if it is enough."""
        found = dict(weights)
        for word, row in self.rows.items():
            begun = weights.get(beginning(word), 0.0) if len(word) > BEGINNING else 0.0
            meant = float(row @ coefficients)
            if word in weights or abs(meant) >= least:
                found[word] = weights.get(word, begun) + meant
        return found


def with_beginnings(weights: Mapping[Name, float]) -> dict[Name, float]:
    """The same, where a word that is known needs no beginning: it weighs what both say."""
    return {
        name: weight + weights.get(beginning(name), 0.0)
        if isinstance(name, str) and not name.startswith("^") and len(name) > BEGINNING
        else weight
        for name, weight in weights.items()
    }


def written(name: Name) -> str:
    """A name as the table writes it; "." is the end of a sentence."""
    return (name if isinstance(name, str) else " ".join(name)).replace(STOP, ".")


def by_weight(weights: Mapping[Name, float]) -> list[str]:
    """The lines of a section."""
    same: defaultdict[int, list[str]] = defaultdict(list)
    for name, weight in weights.items():
        if round(weight / UNIT) and "|" not in written(name):
            same[round(weight / UNIT)].append(written(name))
    return [f"{weight}\t{'|'.join(sorted(same[weight]))}" for weight in sorted(same, reverse=True)]
