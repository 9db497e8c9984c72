"""VADER, equal to vaderSentiment 3.3.2 to the last digit, in linear time and with the words that made the score.

The library scans its emoji table for every character and calls `list.index` in its loops, which makes it slow
everywhere and quadratic on hostile text. Here each distinct token is looked at once (`vader_words`) and only the tokens
that are in the lexicon are weighed (`vader_hits`).
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from reviewbot.reading.vader_hits import find_hits, weigh_but
from reviewbot.reading.vader_rules import ALPHA
from reviewbot.reading.vader_words import Word, Words, in_words, stock_lexicon


class VaderScore(NamedTuple):
    """VADER's four numbers, and the tokens behind them: (token, what it added) in order of the text."""

    neg: float
    neu: float
    pos: float
    compound: float
    hits: tuple[tuple[str, float], ...] = ()


def emphasis(exclamations: int, questions: int) -> float:
    """What exclamation marks (up to four) and question marks (two or more) add."""
    amplifier = exclamations * 0.292 if exclamations < 4 else 4 * 0.292
    if questions > 1:
        amplifier += questions * 0.18 if questions <= 3 else 0.96
    return amplifier


def compound(total: float, amplifier: float) -> float:
    """A sum of hits between -1 and 1."""
    total = total + amplifier if total > 0 else total - amplifier if total < 0 else total
    share = total / math.sqrt(total * total + ALPHA)
    return 1.0 if share > 1.0 else -1.0 if share < -1.0 else share


def _parts(values: Sequence[float], tokens: int, amplifier: float) -> tuple[float, float, float]:
    """The shares of negative, neutral and positive; each hit counts one more, as neutral tokens count one."""
    positive = negative = 0.0
    neutral = tokens
    for value in values:
        if value > 0:
            positive += value + 1
            neutral -= 1
        elif value < 0:
            negative -= value - 1
            neutral -= 1
    if positive > negative:
        positive += amplifier
    elif positive < negative:
        negative += amplifier
    total = positive + negative + neutral
    return negative / total, neutral / total, positive / total


class Vader:
    """The reader of one lexicon. `Vader()` is vaderSentiment 3.3.2."""

    def __init__(self, lexicon: Mapping[str, float] | None = None) -> None:
        self._lexicon = stock_lexicon() if lexicon is None else lexicon
        self._word_of = Words(self._word).__getitem__
        self._code_of = Words(self._code).__getitem__

    def _word(self, token: str) -> Word:
        return Word(token, self._lexicon)

    def _code(self, token: str) -> str:
        return chr(Word(token, self._lexicon).code())

    def score(self, text: str) -> VaderScore:
        """VADER's four numbers of a text of any length, in time linear in it."""
        text = in_words(text)
        tokens = text.split()
        if not tokens:
            return VaderScore(0.0, 0.0, 0.0, 0.0)
        code = "".join(map(self._code_of, tokens)).encode("latin-1")
        hits = weigh_but(code, find_hits(tokens, code, self._word_of))
        values = [value for _, value in hits]
        amplifier = emphasis(text.count("!"), text.count("?"))
        neg, neu, pos = _parts(values, len(tokens), amplifier)
        whole = compound(float(sum(values)), amplifier)
        evidence = tuple([(tokens[i], value) for i, value in hits])
        return VaderScore(round(neg, 3), round(neu, 3), round(pos, 3), round(whole, 4), evidence)
