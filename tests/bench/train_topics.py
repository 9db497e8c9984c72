"""Trains the table that guesses topics where no cue is sure: `python -m tests.bench.train_topics [--write]`.

Seeded and reproducible: the same texts give the same file. It learns from texts written for this project
(`tests/reading/topic_texts.py`) and from what words mean (`word_vectors`); no labelled set that measures topics is
looked at. It first leaves out each set of texts in turn and says how often the first topic is the right one, then
trains on all. Of all names those are kept that would move most texts furthest, by how often they stand in openly
licensed mentions. All weights are then stretched so that what is called likely is right as often.
"""

from __future__ import annotations

import argparse
import gzip
import math
import random
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import scipy.sparse as sparse
from sklearn.linear_model import LogisticRegression

from reviewbot.reading.guesses import Table, parse
from reviewbot.reading.taxonomy import GENERAL
from reviewbot.reading.tokens import STOP
from reviewbot.reading.topics import TopicFinder
from reviewbot.reading.weights import Name, names_of
from tests.bench.reading_data import rows
from tests.bench.table_making import Meaning, by_weight, known_names, matrix, with_beginnings, words_of
from tests.bench.train_own import own_rows
from tests.reading.topic_examples import ENGLISH, INNOCENT
from tests.reading.topic_texts import TopicText, topic_texts

FILE = Path(__file__).parents[2] / "reviewbot" / "reading" / "data" / "topics_en.txt.gz"
COMPONENTS = 64  # of what a word means
MEANING = 0.08  # how cheap meaning is against a name
PRAISE = 250  # texts that say no more than that all was well
SEED = 5
STRENGTH = 10.0  # inverse regularisation
KEPT = 45_000  # weights
LEAST_MEANT = 0.1  # what meaning alone must add
UNSEEN = 0.0003  # added to the share of texts that a name stands in
STRETCHES = np.arange(1.0, 5.01, 0.25)


def examples() -> list[TopicText]:
    """The sentences that the tests of topics use, and praise, which is about no root cause."""
    named = [TopicText("examples", (topic,), text) for topic, texts in ENGLISH.items() for text in texts]
    kind = [row.text for row in own_rows() if row.label == "positive"]
    praise = random.Random(SEED).sample(kind, PRAISE)
    return named + [TopicText("examples", (GENERAL,), text) for text in (*praise, *INNOCENT)]


@dataclass(slots=True)
class Model:
    """A fitted model: for each topic its bias and the weights of names."""

    topics: Sequence[str]
    biases: Sequence[float]
    weights: Sequence[dict[Name, float]]

    def table(self, stretch: float) -> str:
        """Its file."""
        lines = ["% made by `python -m tests.bench.train_topics --write`"]
        for topic, bias, weights in zip(self.topics, self.biases, self.weights, strict=True):
            stretched = {name: weight * stretch for name, weight in {STOP: bias, **weights}.items()}
            lines += [f"[{topic}]", *by_weight(stretched)]
        return "\n".join(lines) + "\n"


def fitted(texts: Sequence[TopicText], often: Mapping[Name, float]) -> Model:
    """Logistic regression over names and meaning; `often` tells in what share of ordinary mentions names stand."""
    heard = [words_of(one.text) for one in texts]
    names = known_names(heard)
    meaning = Meaning.of(heard, components=COMPONENTS, weight=MEANING)
    numbers = sparse.hstack([matrix(heard, names), meaning.matrix(heard)], format="csr")
    model = LogisticRegression(C=STRENGTH, max_iter=500).fit(numbers, [one.topics[0] for one in texts])
    learnt = [
        meaning.added(
            with_beginnings(dict(zip(names, map(float, weights), strict=False))),
            np.asarray(weights[len(names) :]),
            least=LEAST_MEANT,
        )
        for weights in model.coef_
    ]
    shares = Counter(name for words in heard for name in set(names_of(words)))

    def moves(name: Name, weight: float) -> float:
        return abs(weight) * math.sqrt(often.get(name, 0.0) + shares[name] / len(heard) + UNSEEN)

    moved = sorted([moves(name, weight) for weights in learnt for name, weight in weights.items()], reverse=True)
    least = moved[min(KEPT, len(moved) - 1)]
    kept = [{name: weight for name, weight in weights.items() if moves(name, weight) >= least} for weights in learnt]
    return Model(list(model.classes_), list(map(float, model.intercept_)), kept)


def ordinary() -> Mapping[Name, float]:
    """In what share of openly licensed mentions each name stands."""
    mentions = [words_of(row.text) for row in rows("sentiment_dev.tsv")[::2] if row.open]
    counts = Counter(name for words in mentions for name in set(names_of(words)))
    return {name: count / len(mentions) for name, count in counts.items()}


def stretch_of(unseen: Sequence[tuple[Model, Sequence[TopicText]]]) -> float:
    """How far weights must be stretched so that probabilities are right, on texts that their models have not seen."""
    parts = []
    for model, texts in unseen:
        table = parse(model.table(1.0))
        right = [table.topics[one.topics[0]] for one in texts]
        parts.append((np.array([table.weigh(words_of(one.text)) for one in texts]), right))

    def likelihood(stretch: float) -> float:
        return sum(
            float((odds[np.arange(len(right)), right] - np.log(np.exp(odds).sum(1))).sum())
            for odds, right in [(odds * stretch, right) for odds, right in parts]
        )

    return float(max(STRETCHES, key=likelihood))


def right(texts: Sequence[TopicText], made: Table) -> float:
    """The share of texts whose first topic is found first."""
    finder = TopicFinder(table=made)
    found = [finder.find(one.text) for one in texts]
    return sum([bool(ids) and ids[0].id == one.topics[0] for ids, one in zip(found, texts, strict=True)]) / len(texts)


def main() -> None:
    """Train, show what tables guess of sets that they have not seen, and write the table."""
    parser = argparse.ArgumentParser(description="Trains the table that guesses topics.")
    parser.add_argument("--write", action="store_true", help="replace the shipped file")
    arguments = parser.parse_args()
    texts, often = [*topic_texts(), *examples()], ordinary()
    unseen = []
    for origin in sorted({one.origin for one in topic_texts()}):
        model = fitted([one for one in texts if one.origin != origin], often)
        unseen.append((model, [one for one in texts if one.origin == origin]))
    stretch = stretch_of(unseen)
    for model, own in unseen:
        cues, both = right(own, parse("")), right(own, parse(model.table(stretch)))
        print(f"{own[0].origin}: {len(own)} texts, first topic right by cues {cues:.3f}, with guesses {both:.3f}")
    packed = gzip.compress(fitted(texts, often).table(stretch).encode(), mtime=0)
    print(f"{len(packed) / 1000:.0f} kB, stretched by {stretch}")
    if arguments.write:
        FILE.write_bytes(packed)


if __name__ == "__main__":
    main()
