"""Features: what the linear model looks at besides words, from the lexicon's hits, phrases and sentences.

Each is a plain number that a person can recompute; the model's weights for them stand in `data/model.json`.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from reviewbot.reading.passage import Passage
from reviewbot.reading.vader import compound, emphasis
from reviewbot.reading.vader_hits import Hit
from reviewbot.reading.vader_rules import ALPHA
from reviewbot.reading.vader_words import CAPITAL, ENDS, PICK_CAPITAL, PICK_ENDS

GROUPS = ("positive", "broken", "waiting", "rude", "money", "dirty", "food", "leaving", "anger", "sarcasm")
STOCK_FEATURES = ("vader", "vader_negative", "vader_positive")  # VADER by its own words
LEXICON_FEATURES = ("whole", "mean", "worst", "best", "last", "first", "sum", "negative_share", "positive_share")
STYLE_FEATURES = ("nothing", "exclaims", "asks", "capitals", "length")
FEATURES = (*STOCK_FEATURES, *LEXICON_FEATURES, *STYLE_FEATURES, *GROUPS)

OVERALL, BEST, WORST = (FEATURES.index(name) for name in ("whole", "best", "worst"))
_GROUPS = FEATURES.index("positive")
_PLACES = {group: _GROUPS + k for k, group in enumerate(GROUPS)}
_NONE = [0.0] * len(GROUPS)
_NO_SHARES = (0.0, 0.0, 0.0, 0.0)
_NO_HITS = [0.0] * len(LEXICON_FEATURES)
_MOST_IN_GROUP = 4  # more complaints of one kind do not make it worse


def features(passage: Passage) -> list[float]:
    """The numbers of one passage, in the order of `FEATURES`."""
    hits, count = passage.hits, len(passage.tokens)
    root = math.sqrt(count + 4)
    exclaims, asks = passage.spelled.count("!"), passage.spelled.count("?")
    amplifier = emphasis(exclaims, asks)
    shares = _shares(hits, count, amplifier) if hits else _NO_SHARES
    stock = passage.stock_hits
    _, *own_words = shares if stock == hits else _shares(stock, count, amplifier) if stock else _NO_SHARES
    numbers = [
        *own_words,
        *(_by_sentence(passage, root, shares) if hits else _NO_HITS),
        0.0 if hits else 1.0,
        exclaims / 4 if exclaims < 4 else 1.0,
        asks / 3 if asks < 3 else 1.0,
        passage.code.translate(PICK_CAPITAL).count(CAPITAL) / (count + 1),
        math.log1p(count) / 5,
        *_NONE,
    ]
    if passage.groups or passage.phrases:
        _count_groups(numbers, passage, root)
    return numbers


def _shares(hits: Sequence[Hit], count: int, amplifier: float) -> tuple[float, float, float, float]:
    """The sum, VADER's compound, and its shares of negative and positive."""
    total = negative = positive = 0.0
    for _, value in hits:
        total += value
        if value < 0:
            negative += 1 - value
        else:
            positive += 1 + value
    share = 1 / (negative + positive + count - len(hits))
    return total, compound(total, amplifier), negative * share, positive * share


def _by_sentence(passage: Passage, root: float, shares: tuple[float, float, float, float]) -> list[float]:
    """VADER by our lexicon, on the whole and by sentence: what a long review says on average, at worst and last."""
    hits = passage.hits
    total, whole, negative, positive = shares
    ends = passage.code.translate(PICK_ENDS)
    if len(hits) == 1 or ends.count(ENDS) < 2:
        sums = [total / math.sqrt(total * total + ALPHA)] * 5
    else:
        each = [one / math.sqrt(one * one + ALPHA) for one in _sentence_sums(ends.find, hits)]
        sums = [sum(each) / len(each), min(each), max(each), each[-1], each[0]]
    return [whole, *sums, total / root, negative, positive]


def _sentence_sums(end_after: Callable[[int, int, int], int], hits: Sequence[Hit]) -> list[float]:
    """The sum of the hits in each sentence that has any."""
    before, one = hits[0]
    sums: list[float] = []
    for i, value in hits[1:]:
        if end_after(ENDS, before, i) < 0:
            one += value
        else:
            sums.append(one)
            one = value
        before = i
    sums.append(one)
    return sums


def _count_groups(numbers: list[float], passage: Passage, root: float) -> None:
    """How often each group of complaints is met, against the root of the length."""
    groups: list[str] = []
    covered: set[int] = set()
    for start, end, group, _ in passage.phrases:
        if group in _PLACES:
            groups.append(group)
            covered.update(range(start, end))
    if passage.groups:
        groups += [passage.groups[i] for i, _ in passage.hits if i in passage.groups and i not in covered]
    for group in groups:
        numbers[_PLACES[group]] = min(groups.count(group), _MOST_IN_GROUP) * 2 / root
