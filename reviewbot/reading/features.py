"""Features: what the linear model looks at besides words, from the lexicon's hits, phrases and sentences.

Each is a plain number that a person can recompute; the model's weights for them stand in `data/model.json`.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from reviewbot.reading.passage import Passage
from reviewbot.reading.vader import CAPITALS, Hit, compound, emphasis

GROUPS = ("positive", "broken", "waiting", "rude", "money", "dirty", "food", "leaving", "anger", "sarcasm")
STOCK_FEATURES = ("vader", "vader_negative", "vader_positive")  # plain VADER
LEXICON_FEATURES = ("whole", "mean", "worst", "best", "last", "first", "sum", "negative_share", "positive_share")
STYLE_FEATURES = ("nothing", "exclaims", "asks", "capitals", "length")
FEATURES = (*STOCK_FEATURES, *LEXICON_FEATURES, *STYLE_FEATURES, *GROUPS)

OVERALL, BEST, WORST = (FEATURES.index(name) for name in ("whole", "best", "worst"))
_GROUPS = FEATURES.index("positive")
_PLACES = {group: _GROUPS + k for k, group in enumerate(GROUPS)}


def sentence_ends(passage: Passage) -> list[int]:
    """The index after the last token of each sentence."""
    ends = [i + 1 for i, term in enumerate(passage.terms) if term.ends]
    if not ends or ends[-1] != len(passage.terms):
        ends.append(len(passage.terms))
    return ends


def sentence_sums(hits: Sequence[Hit], ends: Sequence[int]) -> list[float]:
    """The sum of the hits in each sentence that has any."""
    sums: list[float] = []
    k = -1
    last = -1
    for i, value in hits:
        while k < 0 or i >= ends[k]:
            k += 1
        if k == last:
            sums[-1] += value
        else:
            sums.append(value)
            last = k
    return sums


def features(passage: Passage) -> list[float]:
    """The numbers of one passage, in the order of `FEATURES`."""
    amplifier = emphasis(passage.spelled)
    count = len(passage.terms)
    stock = _shares(passage.stock_hits, count, amplifier) if passage.stock_hits else [0.0] * len(STOCK_FEATURES)
    lexicon = _by_sentence(passage, amplifier) if passage.hits else [0.0] * len(LEXICON_FEATURES)
    style = [
        0.0 if passage.hits else 1.0,
        min(passage.spelled.count("!"), 4) / 4,
        min(passage.spelled.count("?"), 3) / 3,
        sum([1 for term in passage.terms if term.flags & CAPITALS]) / (count + 1),
        math.log1p(count) / 5,
    ]
    numbers = stock + lexicon + style + [0.0] * len(GROUPS)
    if passage.hits:
        _count_groups(numbers, passage)
    return numbers


def _shares(hits: Sequence[Hit], count: int, amplifier: float) -> list[float]:
    """VADER's compound, and its shares of negative and positive."""
    total = negative = positive = 0.0
    for _, value in hits:
        total += value
        if value < 0:
            negative += 1 - value
        else:
            positive += 1 + value
    whole = negative + positive + count - len(hits)
    return [compound(total, amplifier), negative / whole, positive / whole]


def _by_sentence(passage: Passage, amplifier: float) -> list[float]:
    """The same by our lexicon, and by sentence: what a long review says last, at worst and on the whole."""
    whole, negative, positive = _shares(passage.hits, len(passage.terms), amplifier)
    sums = sentence_sums(passage.hits, sentence_ends(passage))
    each = [compound(one, 0.0) for one in sums]
    root = sum(sums) / math.sqrt(len(passage.terms) + 4)
    return [whole, sum(each) / len(each), min(each), max(each), each[-1], each[0], root, negative, positive]


def _count_groups(numbers: list[float], passage: Passage) -> None:
    """How often each group of complaints is met, against the root of the length."""
    covered: set[int] = set()
    for phrase in passage.phrases:
        covered.update(range(phrase.start, phrase.end))
        place = _PLACES.get(phrase.group)
        if place:
            numbers[place] += 1.0
    for i, _ in passage.hits:
        group = passage.terms[i].group
        if group is not None and i not in covered:
            numbers[_PLACES[group]] += 1.0
    scale = 2 / math.sqrt(len(passage.terms) + 4)
    for place in range(_GROUPS, len(numbers)):
        if numbers[place]:
            numbers[place] = min(numbers[place], 4.0) * scale
