"""Trains the tables that hear an argument: `python -m tests.bench.train_tone [--write] [LANG ...]`.

Seeded and reproducible: the same sentences give the same files. It leaves out one quarter of the sets after another and
says what a table hears of a set that it has not seen; `--write` replaces `reviewbot/replying/policy/data/
tone_LANG.txt.gz`. Only sentences written for this project teach it: the policy's own sets, the lines of `tone_lines/`
and, as good ones, every sentence that the starter templates can say. (The lines of `bad_en_4` and `good_en_3` were
written after the fourteenth set had been looked at: for that set it is no fresh figure.)

The recipe:
1. the names of everything in a sentence, by the very code that runs in the product;
2. how much likelier each is among the bad than among the good (naive Bayes), and logistic regression over what is
   scaled by it: few sentences teach many words, and this holds better than either alone;
3. the names that weigh most are kept; two thresholds, one for sentences by themselves and a stricter one for whole
   replies, from sets that were left out.
"""

from __future__ import annotations

import argparse
import gzip
import warnings
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import scipy.sparse as sparse
from sklearn.linear_model import LogisticRegression

from reviewbot.replying.policy.hearing import LONGEST, UNIT, Table, names, parse, parts
from reviewbot.replying.policy.passage import read
from tests.bench.tone_rows import SEED, Row, rows_of

DATA = Path(__file__).parents[2] / "reviewbot" / "replying" / "policy" / "data"
LANGUAGES = ("en", "es", "fr", "de", "ar")
STRENGTH = 4.0  # inverse regularisation
SMOOTHING = 0.05  # added to the counts of naive Bayes
FOLDS = 4  # groups of sets that are left out in turn
LEAST_LINES = 2  # a name must stand in so many different lines
KEPT = {"en": 18_000}  # names in a table
KEPT_ELSE = 4_500
TAGGED = 60  # names that a tag keeps
GOOD_WARNED = 0.10  # of the good sentences of sets left out: the threshold for sentences by themselves
REPLY_WARNED = 0.04  # ... for the sentences of a whole reply, which has half a dozen of them
FRIENDLY_BAD = 0.01  # of the bad sentences of sets left out that weigh less than what is friendly
SHARES = (0.02, 0.05, 0.10)  # of the good, to show what is heard at them

Array = np.ndarray[Any, np.dtype[Any]]

THRESHOLDS = ("fragment", "reply", "friendly")
UNSET = dict.fromkeys(THRESHOLDS, 0.0)  # for a table that is only measured


@dataclass(slots=True)
class Corpus:
    """All rows as a matrix; its columns are names."""

    rows: Sequence[Row]
    names: list[str]
    counts: sparse.csr_matrix  # over the root of the length
    bad: Array
    weights: Array
    origins: Array


def corpus(rows: Sequence[Row]) -> Corpus:
    """Read all rows by the product's code; names that stand in fewer than `LEAST_LINES` lines are left out."""
    read_rows = [_counted(row.text) for row in rows]
    lines: defaultdict[str, set[str]] = defaultdict(set)
    for row, (counts, _) in zip(rows, read_rows, strict=True):
        for name in counts:
            if len(lines[name]) < LEAST_LINES:
                lines[name].add(row.group)
    kept = sorted(name for name, groups in lines.items() if len(groups) >= LEAST_LINES)
    index = {name: place for place, name in enumerate(kept)}
    places, values, ends = [], [], [0]
    for counts, length in read_rows:
        for name, count in counts.items():
            if name in index:
                places.append(index[name])
                values.append(count / (length + 1) ** 0.5)
        ends.append(len(places))
    return Corpus(
        rows,
        kept,
        sparse.csr_matrix((values, places, ends), shape=(len(rows), len(kept))),
        np.array([row.bad for row in rows], float),
        np.array([row.weight for row in rows]),
        np.array([row.origin for row in rows]),
    )


def _counted(text: str) -> tuple[Counter[str], int]:
    passage = read(text)
    counts: Counter[str] = Counter()
    length = 0
    for first, last in passage.sentences:
        cut = min(last, first + LONGEST)
        counts.update(names(passage, first, cut))
        length += cut - first
    return counts, length


@dataclass(slots=True)
class Fitted:
    """The weights of all names, before the lightest are dropped."""

    bias: float
    weights: Array


def fit(texts: Corpus, which: Array) -> Fitted:
    """Naive Bayes, and logistic regression over what is scaled by it, on the rows `which`."""
    counts, bad, weights = texts.counts[which], texts.bad[which], texts.weights[which]
    stands = (counts > 0).astype(float)
    seen = [np.asarray(stands[bad == side].T @ weights[bad == side]).ravel() + SMOOTHING for side in (1.0, 0.0)]
    ratio = np.log(seen[0] / seen[0].sum()) - np.log(seen[1] / seen[1].sum())
    model = LogisticRegression(C=STRENGTH, solver="liblinear", max_iter=300, tol=1e-4, random_state=SEED)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        model.fit(counts @ sparse.diags(ratio), bad, sample_weight=weights)
    return Fitted(float(model.intercept_[0]), model.coef_[0] * ratio)


def tags_of(texts: Corpus) -> dict[str, dict[str, float]]:
    """For each tag the names that speak most for it and against it, among the bad."""
    tagged = np.array([row.bad and bool(row.tag) for row in texts.rows])
    tags = np.array([row.tag for row in texts.rows])[tagged]
    counts, weights = texts.counts[tagged], texts.weights[tagged]
    found = {}
    for tag in sorted(set(tags)):
        model = LogisticRegression(C=STRENGTH, solver="liblinear", random_state=SEED)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            model.fit(counts, tags == tag, sample_weight=weights)
        heaviest = np.argsort(-np.abs(model.coef_[0]), kind="stable")[:TAGGED]
        found[str(tag)] = {texts.names[place]: float(model.coef_[0][place]) for place in heaviest}
    return found


def export(texts: Corpus, fitted: Fitted, *, kept: int, thresholds: Mapping[str, float], made_of: str = "") -> str:
    """The file of a table."""
    heaviest = np.argsort(-np.abs(fitted.weights), kind="stable")[:kept]
    weights = {texts.names[place]: float(fitted.weights[place]) for place in heaviest}
    for word in [name for name in weights if is_word(name)]:
        weights[word] += sum(weights.get(part, 0.0) for part in parts(word))
    lines = [
        "% made by `python -m tests.bench.train_tone --write` from sentences written for this project",
        *([f"% {made_of}"] if made_of else []),
        f"bias\t{fitted.bias:.3f}",
        *(f"{head}\t{thresholds[head]:.3f}" for head in THRESHOLDS),
        *_by_weight(weights),
    ]
    for tag, own in tags_of(texts).items():
        lines += [f"[{tag}]", *_by_weight(own)]
    return "\n".join(lines) + "\n"


def is_word(name: str) -> bool:
    """Whether a name is a whole word: no pair, no mark, no beginning or end."""
    return " " not in name and "~" not in name and not name.startswith(("#", "-")) and not name.endswith("-")


def _by_weight(weights: dict[str, float]) -> Iterable[str]:
    same: defaultdict[int, list[str]] = defaultdict(list)
    for name, weight in weights.items():
        if round(weight / UNIT):
            same[round(weight / UNIT)].append(name)
    return [f"{weight}\t{'|'.join(sorted(same[weight]))}" for weight in sorted(same, reverse=True)]


def trained(
    texts: Corpus, language: str, *, without: Sequence[str] = (), thresholds: Mapping[str, float] = UNSET
) -> str:
    """The file of a table made of all rows but those of some sets."""
    fitted = fit(texts, ~np.isin(texts.origins, list(without)))
    sizes = Counter("bad" if row.bad else "drafted" if row.origin == "drafts" else "good" for row in texts.rows)
    made_of = ", ".join(f"{count} {kind}" for kind, count in sorted(sizes.items()))
    kept = KEPT.get(language, KEPT_ELSE)
    return export(texts, fitted, kept=kept, thresholds=thresholds, made_of=made_of)


def loudest(table: Table, text: str) -> float:
    """The weight of the sentence of a text that reads most like an argument."""
    passage = read(text)
    return max((table.weigh(passage, first, last) for first, last in passage.sentences), default=-9.0)


@dataclass(slots=True)
class Heard:
    """What tables weigh the sentences of sets that they have not seen."""

    bad: Array
    good: Array

    def caught(self, share: float) -> float:
        """The share of the bad above the threshold that this share of the good reaches."""
        return float(np.mean(self.bad > at_share(self.good, share)))


def held_out(texts: Corpus, language: str) -> dict[str, Heard]:
    """Each set by a table made without it, and without some of the others: `FOLDS` tables in all."""
    origins = sorted(str(origin) for origin in set(texts.origins) - {"lines", "drafts"})
    found = {}
    for fold in range(min(FOLDS, len(origins))):
        table = parse(trained(texts, language, without=origins[fold::FOLDS]))
        for origin in origins[fold::FOLDS]:
            own = [row for row in texts.rows if row.origin == origin]
            weights = {
                side: np.array([loudest(table, row.text) for row in own if row.bad == side]) for side in (True, False)
            }
            found[origin] = Heard(weights[True], weights[False])
    return found


def together(heard: Iterable[Heard]) -> Heard:
    """All sets as one."""
    sets = list(heard)
    return Heard(np.concatenate([one.bad for one in sets]), np.concatenate([one.good for one in sets]))


def at_share(values: Array, share: float) -> float:
    """The threshold that this share of the values reaches."""
    return float(np.sort(values)[::-1][int(share * len(values))])


def thresholds_of(heard: Heard) -> dict[str, float]:
    """What a table needs to know besides its weights (see `hearing.Table`)."""
    return {
        "fragment": at_share(heard.good, GOOD_WARNED),
        "reply": at_share(heard.good, REPLY_WARNED),
        "friendly": at_share(heard.bad, 1 - FRIENDLY_BAD),
    }


def show(language: str, texts: Corpus, heard: dict[str, Heard]) -> None:
    """What the tables hear of sets left out, at several shares of the good warned about."""
    print(f"{language}: {int(texts.bad.sum())} bad of {len(texts.rows)}, {len(texts.names)} names; sets left out:")
    for name, one in {**heard, "all": together(heard.values())}.items():
        shares = "".join(f"  {share:.0%}: {one.caught(share):6.1%}" for share in SHARES) if len(one.bad) else ""
        print(f"  {name:<14} {len(one.bad):>5} bad {len(one.good):>5} good{shares}")


def main() -> None:
    """Train, show what tables hear of sets that they have not seen, and write the tables."""
    parser = argparse.ArgumentParser(description="Trains the tables that hear an argument.")
    parser.add_argument("--write", action="store_true", help="replace the shipped files")
    parser.add_argument("languages", nargs="*", default=LANGUAGES)
    arguments = parser.parse_args()
    for language in arguments.languages:
        texts = corpus(rows_of(language))
        heard = held_out(texts, language)
        show(language, texts, heard)
        thresholds = thresholds_of(together(heard.values()))
        packed = gzip.compress(trained(texts, language, thresholds=thresholds).encode(), mtime=0)
        said = ", ".join(f"{head} {thresholds[head]:.2f}" for head in THRESHOLDS)
        print(f"  {said}; {len(packed) / 1000:.0f} kB")
        if arguments.write:
            (DATA / f"tone_{language}.txt.gz").write_bytes(packed)


if __name__ == "__main__":
    main()
