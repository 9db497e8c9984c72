"""Evidence: the words that weighed most, as a person reads them.

Function words say nothing to people, so they are shown only within a span that has a telling word: words that the
model weighs together ("never again", "rip off") and the phrases of the lexicon are one span.
"""

from __future__ import annotations

import math

from reviewbot.domain.assessment import Evidence
from reviewbot.reading.english import TURNING_WORDS
from reviewbot.reading.lexicon import HOUSE
from reviewbot.reading.passage import Passage
from reviewbot.reading.vader_rules import ALPHA

MOST_EVIDENCE = 12
HOUSE_SHARE = 0.4  # log-odds that one point of valence of the business's own words adds, beside what VADER makes of it
_LEAST_WEIGHT = 0.25  # log-odds below which a word is not worth showing
_TOGETHER = 0.5  # a pair is one span if it weighs this part of the least weight
_MOST_TOGETHER = 4  # words

_Span = tuple[float, int, int]  # gain, first and last token


def strongest(passage: Passage, scale: float, *, per_valence: float) -> tuple[Evidence, ...]:
    """The spans that weighed most, the weightiest first; above 0 speaks for negative.

    A learned word's weight is exact. A hit of the lexicon gets its share of what the lexicon's features add, at the
    slope where the text stands: `per_valence` is what one point of valence adds where it is steepest. `scale` turns
    gains into log-odds.
    """
    least = _LEAST_WEIGHT / scale
    values = _values(passage, per_valence / scale)
    spans = _phrases(passage, values, HOUSE_SHARE / scale) if passage.phrases else []
    shown = [span for span in spans if span[0] > least or -span[0] > least]
    shown += _words(passage, values, least)
    if not shown:
        return ()
    if len(shown) > 1:
        shown.sort(key=_heaviest)
        del shown[MOST_EVIDENCE:]
    text = passage.text
    places = passage.spans([(first, last) for _, first, last in shown])
    return tuple(
        [
            Evidence(start, end, text[start:end], round(gain * scale, 4))
            for (gain, _, _), (start, end) in zip(shown, places, strict=True)
        ]
    )


def _heaviest(shown: _Span) -> tuple[float, int]:
    return -abs(shown[0]), shown[1]


def _values(passage: Passage, steepest: float) -> dict[int, float]:
    """What each hit of the lexicon adds, by its place."""
    hits = passage.hits
    if not hits:
        return {}
    total = 0.0
    for _, value in hits:
        total += value
    slope = steepest / math.sqrt(total * total + ALPHA)
    return {i: slope * value for i, value in hits}


def _gain(passage: Passage, values: dict[int, float], first: int, last: int) -> float:
    """What the tokens add in all: words, pairs, the one with the word before among them, and hits."""
    pairs = passage.pairs[first - 1 if first else 0 : last]
    gain = sum(passage.weights[first : last + 1]) + sum(filter(None, pairs))
    for i in range(first, last + 1):
        if i in values:
            gain += values[i]
    return gain


def _phrases(passage: Passage, values: dict[int, float], share: float) -> list[_Span]:
    """The phrases; their hits are taken out of `values`."""
    spans = []
    for start, end, group, valence in passage.phrases:
        gain = _gain(passage, values, start, end - 1)
        if group == HOUSE:
            gain -= valence * share
        spans.append((gain, start, end - 1))
    return spans


def _words(passage: Passage, values: dict[int, float], least: float) -> list[_Span]:
    """Telling words, with those that the model weighs together with them."""
    weights, pairs = passage.weights, passage.pairs
    term_of, tokens = passage.term_of, passage.tokens
    near = least * _TOGETHER
    joined = {i for i, pair in enumerate(pairs) if pair and not -near <= pair <= near}
    starts = {i for i, weight in enumerate(weights) if not -near <= weight <= near}
    starts.update(values, joined)
    for start, end, _, _ in passage.phrases:
        starts.difference_update(range(start, end))
        joined.difference_update(range(start - 1, end))  # nor may a pair reach into it
    spans: list[_Span] = []
    free = 0
    for first in sorted(starts):
        if first < free:
            continue
        if first in joined:
            last = first + 1
            while last in joined and last - first + 1 < _MOST_TOGETHER:
                last += 1
            free = last + 1
            gain = _gain(passage, values, first, last)
        else:
            last = first
            gain = weights[first] + (pairs[first - 1] or 0.0 if first else 0.0) + values.get(first, 0.0)
        if gain > least or -gain > least:
            if last > first:
                spans += _trimmed(passage, gain, first, last)
            elif term_of(tokens[first]).telling:
                spans.append((gain, first, first))
    return spans


def _trimmed(passage: Passage, gain: float, first: int, last: int) -> list[_Span]:
    """The span without function words at its ends; none if nothing is left."""
    term_of, tokens = passage.term_of, passage.tokens
    telling = [i for i in range(first, last + 1) if term_of(tokens[i]).telling]
    if not telling:
        return []
    while first < telling[0] and term_of(tokens[first]).first not in TURNING_WORDS:
        first += 1
    return [(gain, first, telling[-1])]
