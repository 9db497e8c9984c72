"""Features: what the linear model looks at besides words, from the lexicon's hits, phrases and sentences.

Each is a plain number that a person can recompute; the model's weights for them stand in `data/model.json`.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from reviewbot.reading.passage import CAPITAL, ENDING, Passage
from reviewbot.reading.vader import Hit, compound, emphasis
from reviewbot.reading.vader_rules import ALPHA

GROUPS = ("positive", "broken", "waiting", "rude", "money", "dirty", "food", "leaving", "anger", "sarcasm")
STOCK_FEATURES = ("vader", "vader_negative", "vader_positive")  # VADER by its own words
LEXICON_FEATURES = ("whole", "mean", "worst", "best", "last", "first", "sum", "negative_share", "positive_share")
STYLE_FEATURES = ("nothing", "exclaims", "asks", "capitals", "length")
FEATURES = (*STOCK_FEATURES, *LEXICON_FEATURES, *STYLE_FEATURES, *GROUPS)

OVERALL, BEST, WORST = (FEATURES.index(name) for name in ("whole", "best", "worst"))
_GROUPS = FEATURES.index("positive")
_PLACES = {group: _GROUPS + k for k, group in enumerate(GROUPS)}
_NONE = [0.0] * len(GROUPS)
_NO_STOCK = [0.0] * len(STOCK_FEATURES)
_NO_HITS = [0.0] * len(LEXICON_FEATURES)
_MOST_IN_GROUP = 4  # more complaints of one kind do not make it worse


def features(passage: Passage) -> list[float]:
    """The numbers of one passage, in the order of `FEATURES`."""
    hits, count = passage.hits, len(passage.terms)
    root = math.sqrt(count + 4)
    amplifier = emphasis(passage.spelled)
    exclaims, asks = passage.spelled.count("!"), passage.spelled.count("?")
    numbers = [
        *(_shares(passage.stock_hits, count, amplifier) if passage.stock_hits else _NO_STOCK),
        *(_by_sentence(passage, root, amplifier) if hits else _NO_HITS),
        0.0 if hits else 1.0,
        exclaims / 4 if exclaims < 4 else 1.0,
        asks / 3 if asks < 3 else 1.0,
        passage.signs.count(CAPITAL) / (count + 1),
        math.log1p(count) / 5,
        *_NONE,
    ]
    if hits:
        _count_groups(numbers, passage, root)
    return numbers


def _shares(hits: Sequence[Hit], count: int, amplifier: float) -> tuple[float, float, float]:
    """VADER's compound, and its shares of negative and positive."""
    total = negative = positive = 0.0
    for _, value in hits:
        total += value
        if value < 0:
            negative += 1 - value
        else:
            positive += 1 + value
    share = 1 / (negative + positive + count - len(hits))
    return compound(total, amplifier), negative * share, positive * share


def _by_sentence(passage: Passage, root: float, amplifier: float) -> list[float]:
    """VADER by our lexicon, on the whole and by sentence: what a long review says on average, at worst and last."""
    hits = passage.hits
    whole, negative, positive = _shares(hits, len(passage.terms), amplifier)
    total = sum([value for _, value in hits])
    if len(hits) == 1 or passage.signs.count(ENDING) < 2:
        one = total / math.sqrt(total * total + ALPHA)
        mean = worst = best = last = first = one
    else:
        each = [one / math.sqrt(one * one + ALPHA) for one in _sentence_sums(passage, hits)]
        mean, worst, best, last, first = sum(each) / len(each), min(each), max(each), each[-1], each[0]
    return [whole, mean, worst, best, last, first, total / root, negative, positive]


def _sentence_sums(passage: Passage, hits: Sequence[Hit]) -> list[float]:
    """The sum of the hits in each sentence that has any."""
    ends = [i for i, term in enumerate(passage.terms) if term.ends]
    ends.append(len(passage.terms))
    sums: list[float] = []
    sentence, before = 0, -1
    for i, value in hits:
        while i > ends[sentence]:
            sentence += 1
        if sentence == before:
            sums[-1] += value
        else:
            sums.append(value)
            before = sentence
    return sums


def _count_groups(numbers: list[float], passage: Passage, root: float) -> None:
    """How often each group of complaints is met, against the root of the length."""
    groups = [phrase.group for phrase in passage.phrases if phrase.group in _PLACES]
    covered = {i for start, end, group, _ in passage.phrases if group in _PLACES for i in range(start, end)}
    for i, _ in passage.hits:
        own = passage.terms[i].group
        if own is not None and i not in covered:
            groups.append(own)
    for group in groups:
        numbers[_PLACES[group]] = min(groups.count(group), _MOST_IN_GROUP) * 2 / root
