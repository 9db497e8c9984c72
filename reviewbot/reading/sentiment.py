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
from typing import NamedTuple

from reviewbot.domain.assessment import Evidence
from reviewbot.reading.evidence import HOUSE_SHARE, strongest
from reviewbot.reading.features import BEST, FEATURES, LEXICON_FEATURES, OVERALL, WORST, features
from reviewbot.reading.lexicon import HOUSE, Lexicon
from reviewbot.reading.ngrams import NGrams, norm, shipped
from reviewbot.reading.passage import Passage, Reading

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


class Sentiment(NamedTuple):
    """How surely a text is negative."""

    log_odds: float
    score: float  # 0..1
    passage: Passage
    scale: float  # the norm: gains times this are log-odds
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
        numbers = features(passage)
        scale = 1 / norm(len(passage.tokens))
        log_odds = (
            self.model.intercept
            + self.lexicon.offset
            + (sum(passage.weights) + sum(filter(None, passage.pairs))) * scale
            + sum(map(mul, self.model.weights, numbers))
        )
        for phrase in passage.phrases:
            if phrase.group == HOUSE:
                log_odds -= phrase.valence * HOUSE_SHARE
        return Sentiment(
            log_odds, probability(log_odds), passage, scale, numbers[OVERALL], numbers[BEST], numbers[WORST]
        )

    def evidence(self, sentiment: Sentiment) -> tuple[Evidence, ...]:
        """The words that weighed most, with their places in the text (`reviewbot.reading.evidence`)."""
        return strongest(sentiment.passage, sentiment.scale, per_valence=self._per_valence)
