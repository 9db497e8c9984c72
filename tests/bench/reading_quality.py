"""How well reading finds the unhappy: `python -m tests.bench.reading_quality`.

Every set of `sentiment_dev.tsv` is measured by a model that was trained, calibrated and given its threshold without it,
by the recipe of `train_sentiment` (which uses openly licensed rows only: the other sets see the model that ships).
Text alone is read; stars are not looked at.

Negative against the rest: a row labelled `negative` counts as negative; `neutral`, `positive` and `mixed` (three stars,
or both feelings) are the rest. Leaving the mixed rows out gives higher numbers for all; both means are printed.

AUC is the area under the ROC curve, P@90R the precision where 90 % of the negatives are found, ECE the expected
calibration error over ten bins. "worse" marks sets where the interval (95 %, paired bootstrap) of the difference in AUC
to stock VADER lies below zero.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np

from tests.bench import language_quality
from tests.bench.reading_data import rows
from tests.bench.train_own import OWN, own_rows
from tests.bench.train_sentiment import Array, Corpus, corpus, train

STOCK_THRESHOLD = -0.05  # compound, as its authors give it
BOOTSTRAPS = 300


def auc(labels: Array, scores: Array) -> float:
    """Area under the ROC curve: how often a negative text scores above another."""
    order = np.argsort(scores, kind="stable")
    ranks = np.empty(len(scores))
    sorted_scores = scores[order]
    starts = np.flatnonzero(np.r_[True, sorted_scores[1:] != sorted_scores[:-1]])
    lengths = np.diff(np.r_[starts, len(scores)])
    ranks[order] = np.repeat(starts + (lengths + 1) / 2, lengths)  # ties share their mean rank
    positives = labels.sum()
    return float((ranks[labels == 1].sum() - positives * (positives + 1) / 2) / (positives * (len(labels) - positives)))


def f1(labels: Array, called: Array) -> float:
    """Harmonic mean of precision and recall of "negative"."""
    return float(2 * (labels * called).sum() / max(1.0, labels.sum() + called.sum()))


def precision_at(labels: Array, scores: Array, recall: float) -> float:
    """The precision at the highest threshold that finds this share of the negatives."""
    order = np.argsort(-scores, kind="stable")
    found = np.cumsum(labels[order])
    k = int(np.searchsorted(found, recall * labels.sum()))
    return float(found[k] / (k + 1))


def calibration_error(labels: Array, scores: Array) -> float:
    """Mean distance between score and share of negatives, over ten bins of the score."""
    bins = np.minimum((scores * 10).astype(int), 9)
    gaps = [abs(labels[bins == k].mean() - scores[bins == k].mean()) * (bins == k).mean() for k in np.unique(bins)]
    return float(sum(gaps))


@dataclass(slots=True)
class Measured:
    """One set, read by both."""

    source: str
    labels: Array
    mixed: Array
    scores: Array
    stock: Array  # minus compound
    threshold: float

    def called(self) -> Array:
        return (self.scores >= self.threshold).astype(float)

    def stock_called(self) -> Array:
        return (self.stock >= -STOCK_THRESHOLD).astype(float)

    def difference(self) -> tuple[float, float]:
        """The 95 % interval of our AUC minus stock's, by drawing rows again."""
        chance = np.random.default_rng(3)
        draws = []
        for _ in range(BOOTSTRAPS):
            rows_drawn = chance.integers(0, len(self.labels), len(self.labels))
            labels = self.labels[rows_drawn]
            draws.append(auc(labels, self.scores[rows_drawn]) - auc(labels, self.stock[rows_drawn]))
        return float(np.quantile(draws, 0.025)), float(np.quantile(draws, 0.975))

    def without_mixed(self) -> Measured:
        keep = self.mixed == 0
        return Measured(
            self.source, self.labels[keep], self.mixed[keep], self.scores[keep], self.stock[keep], self.threshold
        )


def measure_all(texts: Corpus, stock: Array) -> list[Measured]:
    """Every set, by a model that has not seen it."""
    measured = []
    shipping = train(texts)
    for source in sorted({str(source) for source in texts.sources} - {OWN}):
        these = texts.sources == source
        model = train(texts, without=source) if texts.trainable[these].any() else shipping
        mixed = np.array([row.label == "mixed" for row in texts.rows])[these]
        scores = model.scores(texts, these)
        measured.append(Measured(source, texts.negative[these], mixed, scores, stock[these], model.threshold))
    return measured


def _table(measured: Iterable[Measured]) -> None:
    print(
        f"{'set':15} {'texts':>6} {'neg':>5} |  AUC stock   ours  (difference)          |  F1 stock  ours | "
        "P@90R stock ours |  ECE"
    )
    for one in measured:
        low, high = one.difference()
        print(
            f"{one.source:15} {len(one.labels):6} {int(one.labels.sum()):5} |      {auc(one.labels, one.stock):.3f}  "
            f"{auc(one.labels, one.scores):.3f}  ({low:+.3f} {high:+.3f}){' worse' if high < 0 else '      '}|     "
            f"{f1(one.labels, one.stock_called()):.3f} {f1(one.labels, one.called()):.3f} |      "
            f"{precision_at(one.labels, one.stock, 0.9):.3f} {precision_at(one.labels, one.scores, 0.9):.3f} | "
            f"{calibration_error(one.labels, one.scores):.3f}"
        )


def _means(measured: list[Measured], name: str) -> None:
    def mean(number: Callable[[Measured], float]) -> float:
        return float(np.mean([number(one) for one in measured]))

    print(
        f"{name:28} | AUC {mean(lambda m: auc(m.labels, m.stock)):.3f} -> {mean(lambda m: auc(m.labels, m.scores)):.3f}"
        f" | F1 {mean(lambda m: f1(m.labels, m.stock_called())):.3f} -> {mean(lambda m: f1(m.labels, m.called())):.3f}"
        f" | P@90R {mean(lambda m: precision_at(m.labels, m.stock, 0.9)):.3f} -> "
        f"{mean(lambda m: precision_at(m.labels, m.scores, 0.9)):.3f}"
        f" | ECE {mean(lambda m: calibration_error(m.labels, m.scores)):.3f}"
    )


def _reliability(measured: list[Measured]) -> None:
    """Score against share of negatives, every set weighing the same: a perfect reader lies on the diagonal."""
    scores = np.concatenate([one.scores for one in measured])
    labels = np.concatenate([one.labels for one in measured])
    weights = np.concatenate([np.full(len(one.labels), 1 / len(one.labels)) for one in measured])
    bins = np.minimum((scores * 10).astype(int), 9)
    print("\nReliability, all sets weighing the same (o: share of negatives, |: the score)")
    for k in range(10):
        inside = bins == k
        share = float(np.average(labels[inside], weights=weights[inside]))
        score = float(np.average(scores[inside], weights=weights[inside]))
        line = [" "] * 51
        line[round(score * 50)] = "|"
        line[round(share * 50)] = "o"
        print(f"  {k / 10:.1f}-{(k + 1) / 10:.1f} {''.join(line)} {share:.2f} of {int(inside.sum())}")


def _stock(texts: list[str]) -> Array:
    from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

    stock = SentimentIntensityAnalyzer()
    return -np.array([stock.polarity_scores(text)["compound"] for text in texts])


def main() -> None:
    start = time.monotonic()
    labelled = rows("sentiment_dev.tsv")
    own: list[Any] = own_rows()
    texts = corpus(labelled + own)
    stock = np.r_[_stock([row.text for row in labelled]), np.zeros(len(own))]
    measured = measure_all(texts, stock)
    _table(measured)
    _means(measured, "mean of all sets")
    _means([one.without_mixed() for one in measured], "without the mixed rows")
    _reliability(measured)
    language_quality.main()
    print(f"\n{time.monotonic() - start:.0f} s")


if __name__ == "__main__":
    main()
