"""Hears what must reach a person though no cue knows it: a small table of words and pairs, learnt from how people tell.

Cues (`risks`) know how harm, law and the press are mostly named; people tell of them in ways that nobody lists. A text
whose words weigh more like those of such stories than like ordinary mentions is held, under the risk that it is most
like: a person's look costs a minute, a cheerful template under an injury costs more.

The table (`data/alarm_en.txt`) is made by `python -m tests.bench.train_alarm --write` from texts written for this
project and from openly licensed ordinary mentions; words that none of them holds weigh what words of like meaning do.
How it is written is told in `weights`. A word counts once, a pair as often as it stands; their sum is divided by the
root of the number of words.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from typing import NamedTuple

from reviewbot.reading.english import FUNCTION_WORDS
from reviewbot.reading.tokens import STOP
from reviewbot.reading.weights import BEGINNING, MOST_WORDS, SMOOTHING, Name, beginning, heaviest, names_of, read

NAMED = 1.5  # log-odds that a risk's own words must come to: what is like none of them in particular is none


class Alarm(NamedTuple):
    """What a text is most like, and the words that tell it: from the first to the last, inclusive."""

    risk: str
    first: int
    last: int


class _Weights(dict[str, float]):
    """Word -> weight; a long word that is not held weighs what its beginning does."""

    def __missing__(self, word: str) -> float:
        return self.get(beginning(word), 0.0) if len(word) > BEGINNING else 0.0


@dataclass(frozen=True, slots=True)
class Table:
    """The weights, and for each risk what speaks for it against the others."""

    words: _Weights
    pairs: Mapping[str, Mapping[str, float]]  # first word -> second word -> weight
    risks: Mapping[str, Mapping[Name, float]]
    bias: float
    threshold: float  # log-odds from which on a text is held

    def weigh(self, words: Sequence[str]) -> float:
        """How much a text reads like one that a person must see, in log-odds."""
        heard = words[:MOST_WORDS]
        total = sum(map(self.words.__getitem__, set(heard)))
        for after, second in zip(map(self.pairs.get, heard), heard[1:], strict=False):
            if after is not None and second in after:
                total += after[second]
        return total / math.sqrt(len(heard) + SMOOTHING) + self.bias

    def alarm(self, words: Sequence[str]) -> Alarm | None:
        """What must reach a person, if the words say so."""
        if len(words) < 2 or self.weigh(words) < self.threshold:
            return None
        heard = words[:MOST_WORDS]
        names = set(names_of(heard))
        sums = {risk: sum([own[name] for name in own if name in names]) for risk, own in self.risks.items()}
        risk = max(sums, key=lambda one: sums[one])
        return Alarm(risk, *heaviest(heard, self._weight_of)) if sums[risk] >= NAMED else None

    def _weight_of(self, name: Name) -> float:
        return self.words[name] if isinstance(name, str) else self.pairs.get(name[0], {}).get(name[1], 0.0)


@lru_cache(maxsize=1)
def shipped() -> Table:
    """The table that came with reviewbot."""
    return parse(resources.files("reviewbot.reading").joinpath("data/alarm_en.txt").read_text("utf-8"))


def parse(text: str) -> Table:
    """Read a table: `bias` and `threshold` are its heads, each risk has a section."""
    heads, sections = read(text)
    risks = dict(sections)
    weights = risks.pop("")
    pairs: dict[str, dict[str, float]] = {}
    for name, weight in weights.items():
        if not isinstance(name, str):
            pairs.setdefault(name[0], {})[name[1]] = weight
    words = _Weights(dict.fromkeys((*FUNCTION_WORDS, STOP), 0.0))
    words.update({name: weight for name, weight in weights.items() if isinstance(name, str)})
    return Table(words, pairs, risks, heads["bias"], heads["threshold"])
