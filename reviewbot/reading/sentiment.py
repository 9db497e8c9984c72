"""Negative or not: how surely a text is unhappy, calibrated, and which of its words said so.

A linear model over VADER, the complaint lexicon by sentence (`features`) and learned words (`ngrams`). Its weights are
log-odds, so that every word's share can be shown. `tests/bench/train_sentiment.py` makes it.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from operator import mul

from reviewbot.domain.assessment import Evidence
from reviewbot.reading.features import BEST, FEATURES, LEXICON_FEATURES, OVERALL, WORST, features
from reviewbot.reading.lexicon import Lexicon
from reviewbot.reading.ngrams import NGrams, norm, shipped
from reviewbot.reading.passage import Passage, Reading
from reviewbot.reading.vader_rules import ALPHA

MOST_EVIDENCE = 12
_LEAST_WEIGHT = 0.1  # log-odds below which a word is not worth showing
_SURE = 12.0  # log-odds are kept within this: nothing is surer than 1 in 160,000


@dataclass(frozen=True, slots=True)
class LinearModel:
    """The weights, in calibrated log-odds of "negative"."""

    intercept: float
    weights: tuple[float, ...]  # of FEATURES
    threshold: float  # score from which on a text is called negative
    groups: Mapping[str, float]  # the same weights by name

    @classmethod
    def of(cls, intercept: float, weights: Mapping[str, float], threshold: float) -> LinearModel:
        """From weights by name; a feature without one weighs nothing."""
        return cls(intercept, tuple(weights.get(name, 0.0) for name in FEATURES), threshold, dict(weights))


@lru_cache(maxsize=1)
def shipped_model() -> LinearModel:
    """The model that came with reviewbot."""
    data = json.loads(resources.files("reviewbot.reading").joinpath("data/model.json").read_text("utf-8"))
    return LinearModel.of(data["intercept"], data["weights"], data["threshold"])


def probability(log_odds: float) -> float:
    """Log-odds as a number between 0 and 1."""
    return 1 / (1 + math.exp(-max(-_SURE, min(_SURE, log_odds))))


@dataclass(frozen=True, slots=True)
class Sentiment:
    """How surely a text is negative."""

    log_odds: float
    score: float  # 0..1
    passage: Passage
    overall: float = 0.0  # compound of the whole by our lexicon, -1 to 1
    best: float = 0.0  # of its best sentence
    worst: float = 0.0  # of its worst sentence


class SentimentReader:
    """Scores texts in English with one lexicon and one model. Safe to share between threads."""

    def __init__(self, lexicon: Lexicon, *, ngrams: NGrams | None = None, model: LinearModel | None = None) -> None:
        self.model = model or shipped_model()
        self.lexicon = lexicon
        self._reading = Reading(lexicon, ngrams or shipped())
        self._per_valence = sum(
            [weight for name, weight in self.model.groups.items() if name in LEXICON_FEATURES or name == "vader"]
        )

    def passage(self, text: str) -> Passage:
        """The text as words."""
        return self._reading.passage(text)

    def score(self, passage: Passage) -> Sentiment:
        """The passage's log-odds and probability of being negative."""
        words = learned(passage) / norm(len(passage.terms))
        log_odds = self.model.intercept + words + self.lexicon.offset
        numbers = features(passage)
        log_odds += sum(map(mul, self.model.weights, numbers))
        return Sentiment(log_odds, probability(log_odds), passage, numbers[OVERALL], numbers[BEST], numbers[WORST])

    def evidence(self, sentiment: Sentiment) -> tuple[Evidence, ...]:
        """The words that weighed most, with their places in the text; above 0 speaks for negative.

        A learned word's weight is exact. A hit of the lexicon gets its share of what the lexicon's features add, at
        the slope where the text stands; a phrase is shown as one span.
        """
        passage = sentiment.passage
        weights = self._weights(passage)
        top = sorted(weights.items(), key=lambda item: (-abs(item[1]), item[0]))[:MOST_EVIDENCE]
        shown = sorted([(start, end, w) for (start, end), w in top if abs(w) >= _LEAST_WEIGHT])
        if not shown:
            return ()
        spans = passage.spans(max([end for _, end, _ in shown]) - 1)
        evidence = []
        for start, end, weight in shown:
            place, stop = spans[start][0], spans[end - 1][1]
            evidence.append(Evidence(place, stop, passage.text[place:stop], round(weight, 4)))
        return tuple(sorted(evidence, key=lambda one: (-abs(one.weight), one.start)))

    def _weights(self, passage: Passage) -> dict[tuple[int, int], float]:
        """(first token, after the last token) -> log-odds."""
        scale = 1 / norm(len(passage.terms))
        home: dict[int, tuple[int, int]] = {}
        for phrase in passage.phrases:
            for i in range(phrase.start, phrase.end):
                home[i] = (phrase.start, phrase.end)
        weights: dict[tuple[int, int], float] = {}
        seen: set[str] = set()
        before = None
        for i, term in enumerate(passage.terms):
            weight = 0.0
            if term.weight and passage.tokens[i] not in seen:
                weight = term.weight
                seen.add(passage.tokens[i])
            if before is not None and term.first in before:
                weight += before[term.first]
            before = None if term.ends else term.pairs
            if weight:
                place = home.get(i, (i, i + 1))
                weights[place] = weights.get(place, 0.0) + weight * scale
        total = sum([value for _, value in passage.hits])
        slope = self._per_valence / math.sqrt(total * total + ALPHA)
        for i, value in passage.hits:
            place = home.get(i, (i, i + 1))
            weights[place] = weights.get(place, 0.0) + slope * value
        return weights


def learned(passage: Passage) -> float:
    """The sum of the learned weights: each distinct token once, each pair within a sentence."""
    total = sum([term.weight for term in dict(zip(passage.tokens, passage.terms, strict=True)).values()])
    before = None
    for term in passage.terms:
        if before is not None and term.first in before:
            total += before[term.first]
        before = None if term.ends else term.pairs
    return total
