"""Trains the sentiment model: `python -m tests.bench.train_sentiment [--write]`.

Seeded and reproducible: the same rows give the same files. With `--write` it replaces `ngrams.txt` and `model.json` in
`reviewbot/reading/data`. Only rows under an open licence are used (`reading_data.OPEN_LICENCES`), and texts of our own
(`train_own.py`). Mixed rows (three stars, both feelings) teach nothing and are left out.

The recipe, which `reading_quality` repeats without the set that it measures:
1. features and n-grams of every text, by the very code that runs in the product;
2. logistic regression over both, each source weighing as much as the root of its size;
3. calibration (a slope and an intercept) and the threshold (best mean F1) on predictions for each training source by a
   model that has seen neither that source nor some others.
"""

from __future__ import annotations

import argparse
import json
import warnings
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import scipy.sparse as sparse
from sklearn.linear_model import LogisticRegression

from reviewbot.reading.features import FEATURES, features
from reviewbot.reading.lexicon import load_lexicon
from reviewbot.reading.ngrams import NOTHING, NGrams, norm, parse
from reviewbot.reading.passage import Passage, Reading, inner_pairs
from reviewbot.reading.sentiment import LinearModel
from reviewbot.reading.terms import MARKS
from tests.bench.reading_data import Row, rows
from tests.bench.train_own import OWN, own_rows

DATA = Path(__file__).parents[2] / "reviewbot" / "reading" / "data"
SEED = 7
STRENGTH = 0.5  # inverse regularisation
NGRAM_SCALE = 1.5  # how cheap a learned word is against ...
FEATURE_SCALE = 4.0  # ... a feature: found by leaving training sources out
FOLDS = 3  # groups of sources that are left out in turn for calibration and threshold
LEAST_TEXTS = 3  # an n-gram must stand in so many texts
LEAST_WEIGHT = 0.02  # and weigh so much, to be shipped
LEAST_PAIR_WEIGHT = 0.15  # a pair so much: three quarters of them say little more than their words, at a look-up each

Array = np.ndarray[Any, np.dtype[np.float64]]


def ngrams_of(passage: Passage) -> list[str]:
    """The names of the n-grams whose weights `sentiment.learned` adds up."""
    names: list[str] = []
    before = ""
    for term in passage.terms:
        words = [key for key in term.keys if key not in MARKS]
        names += (*term.keys, *inner_pairs(words))
        if before and words:
            names.append(f"{before} {words[0]}")
        before = words[-1] if words and not term.ends else ""
    return names


@dataclass(slots=True)
class Corpus:
    """All texts as matrices; rows are texts."""

    rows: Sequence[Row]
    names: list[str]  # of the n-grams
    ngrams: sparse.csr_matrix  # counts over the norm
    features: Array
    negative: Array  # 1.0 where labelled negative
    sources: Array
    open: Array  # open licence
    trainable: Array  # open licence and not mixed


def corpus(texts: Sequence[Row]) -> Corpus:
    """Read all texts by the product's code."""
    reading = Reading(load_lexicon(), NOTHING)
    index: dict[str, int] = {}
    places: list[int] = []
    values: list[float] = []
    ends = [0]
    numbers = []
    for row in texts:
        passage = reading.passage(row.text)
        numbers.append(features(passage))
        scale = 1 / norm(len(passage.terms))
        for name, count in Counter(ngrams_of(passage)).items():
            places.append(index.setdefault(name, len(index)))
            values.append(count * scale)
        ends.append(len(places))
    matrix = sparse.csr_matrix((values, places, ends), shape=(len(texts), len(index)))
    return Corpus(
        texts,
        list(index),
        matrix,
        np.array(numbers),
        np.array([row.label == "negative" for row in texts], float),
        np.array([row.source for row in texts]),
        np.array([row.open for row in texts]),
        np.array([row.open and row.label != "mixed" for row in texts]),
    )


@dataclass(slots=True)
class Raw:
    """A fitted model before calibration."""

    intercept: float
    features: Array
    ngrams: Array  # 0 for all that are too rare

    def log_odds(self, texts: Corpus, which: Array) -> Array:
        out: Array = self.intercept + texts.features[which] @ self.features + texts.ngrams[which] @ self.ngrams
        return out


def fit(texts: Corpus, train: Array) -> Raw:
    """Logistic regression on the rows `train`."""
    seen = np.asarray((texts.ngrams[train] > 0).sum(axis=0)).ravel() >= LEAST_TEXTS
    columns = np.flatnonzero(seen)
    matrix = sparse.hstack(
        [texts.features[train] * FEATURE_SCALE, texts.ngrams[train][:, columns] * NGRAM_SCALE], format="csr"
    )
    sizes = Counter(texts.sources[train])
    weights = np.array([(3000 / sizes[source]) ** 0.5 for source in texts.sources[train]])
    model = LogisticRegression(C=STRENGTH, solver="liblinear", max_iter=500, tol=1e-3, random_state=SEED)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        model.fit(matrix, texts.negative[train], sample_weight=weights)
    coefficients = model.coef_[0]
    ngrams = np.zeros(len(texts.names))
    ngrams[columns] = coefficients[len(FEATURES) :] * NGRAM_SCALE
    return Raw(float(model.intercept_[0]), coefficients[: len(FEATURES)] * FEATURE_SCALE, ngrams)


@dataclass(slots=True)
class Trained:
    """A model, calibrated, with its threshold."""

    raw: Raw
    slope: float
    shift: float
    threshold: float

    def scores(self, texts: Corpus, which: Array) -> Array:
        """The calibrated probability of negative."""
        out: Array = 1 / (1 + np.exp(-(self.slope * self.raw.log_odds(texts, which) + self.shift)))
        return out


def train(texts: Corpus, without: str = "") -> Trained:
    """The whole recipe, on all trainable rows but those of one source."""
    allowed = texts.trainable & (texts.sources != without)
    sources = [str(source) for source in sorted(set(texts.sources[allowed])) if source != OWN]
    held: dict[str, tuple[Array, Array]] = {}
    for fold in range(FOLDS):
        out = allowed & np.isin(texts.sources, sources[fold::FOLDS])
        model = fit(texts, allowed & ~out)
        for source in sources[fold::FOLDS]:
            these = texts.open & (texts.sources == source)  # mixed rows too: they are part of the rest
            held[source] = model.log_odds(texts, these), texts.negative[these]
    slope, shift = _calibration(held)
    threshold = _threshold(held, slope, shift)
    return Trained(fit(texts, allowed), slope, shift, threshold)


def _calibration(held: dict[str, tuple[Array, Array]]) -> tuple[float, float]:
    """Platt's slope and shift over held-out predictions, every source weighing the same."""
    x = np.concatenate([log_odds for log_odds, _ in held.values()])[:, None]
    y = np.concatenate([labels for _, labels in held.values()])
    weights = np.concatenate([np.full(len(labels), 1000 / len(labels)) for _, labels in held.values()])
    model = LogisticRegression(C=1e6).fit(x, y, sample_weight=weights)
    return float(model.coef_[0][0]), float(model.intercept_[0])


def _threshold(held: dict[str, tuple[Array, Array]], slope: float, shift: float) -> float:
    """The score that gives the best mean F1 over the held-out sources."""

    def f1(labels: Array, called: Array) -> float:
        right = float((called * labels).sum())
        return 2 * right / (float(called.sum()) + float(labels.sum()))

    scores = [(1 / (1 + np.exp(-(slope * log_odds + shift))), labels) for log_odds, labels in held.values()]
    candidates = np.arange(0.2, 0.6, 0.01)
    means = [np.mean([f1(labels, (score >= t).astype(float)) for score, labels in scores]) for t in candidates]
    return round(float(candidates[int(np.argmax(means))]), 2)


def export(texts: Corpus, trained: Trained) -> tuple[str, dict[str, Any]]:
    """The two files: the table of n-grams and the model."""
    scaled = trained.raw.ngrams * trained.slope
    lines = [
        f"{name}\t{round(weight * 100)}"
        for name, weight in sorted(zip(texts.names, scaled, strict=True))
        if abs(weight) >= (LEAST_PAIR_WEIGHT if " " in name else LEAST_WEIGHT) and "\t" not in name
    ]
    weights = {
        name: round(float(weight) * trained.slope, 4)
        for name, weight in zip(FEATURES, trained.raw.features, strict=True)
    }
    sizes = Counter(str(source) for source in texts.sources[texts.trainable])
    model = {
        "made_by": "python -m tests.bench.train_sentiment --write",
        "trained_on": dict(sorted(sizes.items())),
        "threshold": trained.threshold,
        "intercept": round(trained.raw.intercept * trained.slope + trained.shift, 4),
        "weights": weights,
    }
    return "\n".join(lines) + "\n", model


def as_product(texts: Corpus, trained: Trained) -> tuple[NGrams, LinearModel]:
    """What the product would load, without writing it."""
    table, model = export(texts, trained)
    return parse(table), LinearModel.of(model["intercept"], model["weights"], model["threshold"])


def main() -> None:
    parser = argparse.ArgumentParser(description="Trains the sentiment model.")
    parser.add_argument("--write", action="store_true", help="replace the shipped files")
    arguments = parser.parse_args()
    texts = corpus([row for row in rows("sentiment_dev.tsv") if row.open] + own_rows())
    table, model = export(texts, train(texts))
    print(f"{len(table.splitlines())} n-grams, {len(table.encode()) / 1000:.0f} kB, threshold {model['threshold']}")
    if arguments.write:
        (DATA / "ngrams.txt").write_text(table, "utf-8")
        (DATA / "model.json").write_text(json.dumps(model, indent=1) + "\n", "utf-8")
        print(f"written to {DATA}")


if __name__ == "__main__":
    main()
