"""Trains the table that hears what must reach a person: `python -m tests.bench.train_alarm [--write]`.

Seeded and reproducible: the same texts give the same file. What must be held was written for this project
(`tests/reading/data/told.tsv`, seven sets written without sight of any cue, and `tests/reading/risk_examples.py`); what
is ordinary are the innocent texts of them and openly licensed mentions in which no cue finds anything. What words mean
(`word_vectors`) is learnt from beside the words, and folded into their weights: so words that nobody told us are heard.

It first leaves out each of the sets in turn and says what is heard of it, then trains on all. The threshold is where
`HELD` of ordinary mentions that were left out would be held.
"""

from __future__ import annotations

import argparse
import json
import random
import warnings
from collections.abc import Sequence
from dataclasses import dataclass, replace
from importlib import resources
from pathlib import Path

import numpy as np
import scipy.sparse as sparse
from sklearn.linear_model import LogisticRegression

from reviewbot.reading.alarm import Table, parse
from reviewbot.reading.risks import RiskFinder
from reviewbot.reading.weights import Name
from tests.bench.reading_data import rows
from tests.bench.table_making import Array, Meaning, by_weight, known_names, matrix, with_beginnings, words_of, written
from tests.bench.train_own import own_rows
from tests.reading.risk_examples import MUST_BE_HELD, MUST_BE_HELD_TOO, ONLY_SOUNDS_SO, ONLY_SOUNDS_SO_TOO
from tests.reading.test_risks import INNOCENT
from tests.reading.told import told

DATA = Path(__file__).parents[2] / "reviewbot" / "reading" / "data"
SEED = 3
ORDINARY = 14_000  # openly licensed mentions to learn from
LEFT_OUT = 8_000  # ... and to set the threshold by
ORDINARY_WEIGHT = 0.3  # of one of them against one text written for this
OWN_WEIGHT = 0.5  # of a sentence of `train_own`: ordinary complaints to a company
STRENGTH = 3.0  # inverse regularisation
RARE = 0.3  # added to the counts of naive Bayes
KEPT = 8_000  # names in the table that texts gave
TAGGED = 200  # names that a risk keeps
HELD = 0.005  # of ordinary mentions
COMPONENTS = 32  # of what a word means
MEANING = 0.3  # how cheap meaning is against a name
LEAST_MEANT = 0.3  # what meaning alone must add to be kept


@dataclass(frozen=True, slots=True)
class Text:
    """One text that teaches; `risk` is "" for an ordinary one, `origin` the set that it is from."""

    words: Sequence[str]
    risk: str
    weight: float
    origin: str


def texts_of(ordinary: Sequence[str]) -> list[Text]:
    """All that teaches."""
    own = [Text(words_of(one.text), one.risk, 1.0, one.origin) for one in told()]
    own += [Text(words_of(text), "any", 1.0, "examples") for text in (*MUST_BE_HELD, *MUST_BE_HELD_TOO)]
    own += [Text(words_of(text), "", 4.0, "examples") for text in (*ONLY_SOUNDS_SO, *ONLY_SOUNDS_SO_TOO, *INNOCENT)]
    own += [Text(words_of(text), "", 4.0, "examples") for text in practice_texts()]
    own += [Text(words_of(row.text), "", OWN_WEIGHT, "own") for row in own_rows()]
    return own + [Text(words_of(text), "", ORDINARY_WEIGHT, "ordinary") for text in ordinary]


def practice_texts() -> list[str]:
    """What is ordinary in the practice inbox: no cue holds it."""
    lines = resources.files("reviewbot_sources.practice").joinpath("inbox.jsonl").read_text("utf-8").splitlines()
    texts = [json.loads(line)["text"] for line in lines if line]
    finder = RiskFinder()
    return [text for text in texts if not any(risk.hold for risk in finder.cued(text))]


def table(texts: Sequence[Text], *, threshold: float = 0.0) -> str:
    """The file of a table made of these texts."""
    heard = [text.words for text in texts]
    names = known_names(heard)
    counts = matrix(heard, names)
    held = np.array([bool(text.risk) for text in texts], float)
    weights = np.array([text.weight for text in texts])
    stands = (counts > 0).astype(float)
    sums = [np.asarray(stands[held == side].sum(0)).ravel() + RARE for side in (1.0, 0.0)]
    ratio = np.log(sums[0] / sums[0].sum()) - np.log(sums[1] / sums[1].sum())
    ordinary = [text.words for text in texts if text.origin == "ordinary"]
    meaning = Meaning.of(ordinary, components=COMPONENTS, weight=MEANING)
    model = _fitted(sparse.hstack([counts @ sparse.diags(ratio), meaning.matrix(heard)], format="csr"), held, weights)
    found = dict(zip(names, model.coef_[0][: len(names)] * ratio, strict=True))
    heaviest = dict(sorted(found.items(), key=lambda one: (-abs(one[1]), written(one[0])))[:KEPT])
    meant = meaning.added(with_beginnings(heaviest), model.coef_[0][len(names) :], least=LEAST_MEANT)
    lines = [
        "% made by `python -m tests.bench.train_alarm --write`",
        f"bias\t{float(model.intercept_[0]):.3f}",
        f"threshold\t{threshold:.3f}",
        *by_weight(meant),
    ]
    for risk, own in _tags(texts, counts, names).items():
        lines += [f"[{risk}]", *by_weight(own)]
    return "\n".join(lines) + "\n"


def _fitted(counts: sparse.csr_matrix, labels: Array, weights: Array) -> LogisticRegression:
    model = LogisticRegression(C=STRENGTH, solver="liblinear", max_iter=300, random_state=SEED)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return model.fit(counts, labels, sample_weight=weights)


def _tags(texts: Sequence[Text], counts: sparse.csr_matrix, names: list[Name]) -> dict[str, dict[Name, float]]:
    """For each risk the names that speak most for it and against it, among what must be held."""
    named = np.array([text.risk not in ("", "any") for text in texts])
    risks = np.array([text.risk for text in texts])[named]
    found = {}
    for risk in sorted(set(risks)):
        model = _fitted(counts[named], (risks == risk).astype(float), np.ones(len(risks)))
        heaviest = np.argsort(-np.abs(model.coef_[0]), kind="stable")[:TAGGED]
        found[str(risk)] = {names[place]: float(model.coef_[0][place]) for place in heaviest}
    return found


def at_share(values: Sequence[float], share: float) -> float:
    """The threshold that this share of the values reaches."""
    return sorted(values, reverse=True)[int(share * len(values))]


def show(texts: list[Text], left_out: Sequence[Sequence[str]]) -> None:
    """What a table hears of each set that it has not seen."""
    finder = RiskFinder()
    for origin in sorted({one.origin for one in told()}):
        made = parse(table([text for text in texts if text.origin != origin]))
        threshold = at_share([made.weigh(words) for words in left_out], HELD)
        own = [one for one in told() if one.origin == origin]
        for kind in ("to be held", "innocent"):
            chosen = [one for one in own if bool(one.risk) == (kind == "to be held")]
            if not chosen:
                continue
            set_ = replace(made, threshold=threshold)
            heard = [set_.alarm(words_of(one.text)) is not None for one in chosen]
            cued = [any(risk.hold for risk in finder.cued(one.text)) for one in chosen]
            both = sum(a or b for a, b in zip(heard, cued, strict=True))
            share = f"heard {sum(heard) / len(chosen):.3f}, by cues {sum(cued) / len(chosen):.3f}"
            print(f"{origin:7} {kind:10} {len(chosen):4} texts: {share}, either {both / len(chosen):.3f}")


def main() -> None:
    """Train, show what tables hear of sets that they have not seen, and write the table."""
    parser = argparse.ArgumentParser(description="Trains the table that hears what must reach a person.")
    parser.add_argument("--write", action="store_true", help="replace the shipped file")
    arguments = parser.parse_args()
    finder = RiskFinder()
    mentions = [row.text for row in rows("sentiment_dev.tsv") if row.open]
    random.Random(SEED).shuffle(mentions)
    calm = [text for text in mentions[: ORDINARY + LEFT_OUT] if not any(risk.hold for risk in finder.cued(text))]
    texts = texts_of(calm[:ORDINARY])
    left_out = [words_of(text) for text in calm[ORDINARY:]]
    show(texts, left_out)
    made: Table = parse(table(texts))
    text = table(texts, threshold=at_share([made.weigh(words) for words in left_out], HELD))
    print(f"{len(text.encode()) / 1000:.0f} kB")
    if arguments.write:
        (DATA / "alarm_en.txt").write_text(text, "utf-8")


if __name__ == "__main__":
    main()
