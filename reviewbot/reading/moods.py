"""A first guess in languages that VADER cannot read: words of mood and emojis, weighed by a small trained model.

Much weaker than English, and its scores say so: they stay near the middle unless several words agree. What it is unsure
of is shown to a person. The words stand in `data/moods.toml`; the weights, trained on openly licensed tweets by
`tests/bench/train_moods.py`, stand in `data/moods.json`.
"""

from __future__ import annotations

import json
import math
import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources
from typing import Any, NamedTuple

from reviewbot.domain.assessment import Evidence
from reviewbot.reading.passage import MOST_CHARS
from reviewbot.reading.vader_words import Words, emoji_table, stock_lexicon

FEATURES = ("negative", "positive", "emoji_negative", "emoji_positive", "exclaims", "asks")
_WORD = re.compile(r"[^\W\d_]+|[^\w\s]")
_LONG_RUN = re.compile(r"(.)\1{2,}")
_SHORTEST_STEM = 3
_REACH = 2  # words after a negation whose mood it turns
_SMOOTHING = 2  # added to the number of words before its root divides
_MOST_EVIDENCE = 12


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words of mood of one language, and the beginnings of words: -1 bad, 1 good."""

    words: Mapping[str, int]
    stems: Mapping[str, int]
    negations: frozenset[str]
    prefixes: tuple[str, ...] = ()  # articles and the like that are written together with a word

    def mood(self, word: str) -> int:
        """-1, 0 or 1."""
        known = self.words.get(word)
        if known is not None:
            return known
        for prefix in self.prefixes:
            if word.startswith(prefix) and (known := self.words.get(word[len(prefix) :])) is not None:
                return known
        for length in range(len(word), _SHORTEST_STEM - 1, -1):
            known = self.stems.get(word[:length])
            if known is not None:
                return known
        return 0


@lru_cache(maxsize=1)
def vocabularies() -> Mapping[str, Vocabulary]:
    """Language -> its words of mood."""
    data = tomllib.loads(resources.files("reviewbot.reading").joinpath("data/moods.toml").read_text("utf-8"))
    return {tag: _vocabulary(lists) for tag, lists in data.items()}


def _vocabulary(lists: Mapping[str, str]) -> Vocabulary:
    words: dict[str, int] = {}
    stems: dict[str, int] = {}
    for name, mood in (("positive", 1), ("negative", -1)):
        for entry in lists[name].split():
            if entry.endswith("*"):
                stems[entry[:-1]] = mood
            else:
                words[entry] = mood
    return Vocabulary(words, stems, frozenset(lists["not"].split()), tuple(lists.get("prefixes", "").split()))


@lru_cache(maxsize=1)
def _emoji_moods() -> Mapping[str, float]:
    """Emoji -> the sum of VADER's valences of its description."""
    lexicon = stock_lexicon()
    moods = {}
    for code, description in emoji_table().items():
        valence = sum(lexicon.get(word, 0.0) for word in description.split())
        if valence:
            moods[chr(code)] = valence
    return moods


@lru_cache(maxsize=1)
def _model() -> Mapping[str, Any]:
    data: Mapping[str, Any] = json.loads(
        resources.files("reviewbot.reading").joinpath("data/moods.json").read_text("utf-8")
    )
    return data


class _Piece(NamedTuple):
    """What one word or sign says by itself."""

    feature: str  # "" for nothing
    size: float
    is_word: bool
    negates: bool = False


class _Sign(NamedTuple):
    """A word or emoji that shows a mood where it stands, by its place among the pieces."""

    place: int
    feature: str
    size: float


@cache
def _pieces(language: str) -> Words[_Piece]:
    """Piece -> what it says, made on first sight."""
    vocabulary = vocabularies()[language]
    return Words(lambda piece: _piece(piece, vocabulary))


def _piece(piece: str, vocabulary: Vocabulary) -> _Piece:
    if not piece[0].isalpha():
        valence = _emoji_moods().get(piece, 0.0)
        feature = "emoji_negative" if valence < 0 else "emoji_positive" if valence else ""
        return _Piece(feature, min(abs(valence), 4.0) / 2, is_word=False)
    word = _LONG_RUN.sub(r"\1\1", piece.lower())
    mood = vocabulary.mood(word)
    feature = "negative" if mood < 0 else "positive" if mood else ""
    return _Piece(feature, 1.0, is_word=True, negates=word in vocabulary.negations)


def _signs(text: str, language: str) -> tuple[list[_Sign], int]:
    """The signs of mood of a text, and how many words it has."""
    signs: list[_Sign] = []
    count = turned_until = 0
    for place, (feature, size, is_word, negates) in enumerate(map(_pieces(language).__getitem__, _WORD.findall(text))):
        count += is_word
        if negates:
            turned_until = count + _REACH
        elif feature:
            turned = is_word and count <= turned_until
            signs.append(_turned(place, feature) if turned else _Sign(place, feature, size))
    return signs, count


def _turned(place: int, feature: str) -> _Sign:
    """A word behind a "not": "not good" is bad, and "not bad" is half as bad."""
    return _Sign(place, "negative", 0.5 if feature == "negative" else 1.0)


def _root(count: int) -> float:
    return math.sqrt(count + _SMOOTHING)


def features(text: str, language: str) -> list[float]:
    """The numbers of one text, in the order of `FEATURES`."""
    text = text[:MOST_CHARS]
    return _numbers(text, *_signs(text, language))


def _numbers(text: str, signs: Sequence[_Sign], count: int) -> list[float]:
    root = _root(count)
    sums = {name: sum([sign.size for sign in signs if sign.feature == name]) / root for name in FEATURES[:4]}
    return [*sums.values(), min(text.count("!"), 4) / 4, min(text.count("?"), 3) / 3]


def score(text: str, language: str) -> tuple[float, tuple[Evidence, ...]] | None:
    """How surely a text in another language is negative, 0 to 1, and why.

    None for a language without words of mood (Hindi in Latin letters was tried: no better than chance), and for a text
    that shows no mood.
    """
    if language not in vocabularies():
        return None
    text = text[:MOST_CHARS]
    signs, count = _signs(text, language)
    if not signs:
        return None
    model = _model()
    weights: Mapping[str, float] = model["weights"]
    numbers = _numbers(text, signs, count)
    log_odds = model["intercept"] + sum(weights[name] * number for name, number in zip(FEATURES, numbers, strict=True))
    return 1 / (1 + math.exp(-log_odds)), _evidence(text, signs, weights, _root(count))


def _evidence(text: str, signs: Sequence[_Sign], weights: Mapping[str, float], root: float) -> tuple[Evidence, ...]:
    weighed = sorted([(-abs(weights[sign.feature] * sign.size), sign.place, sign) for sign in signs])[:_MOST_EVIDENCE]
    places = [match.span() for match in _WORD.finditer(text)]
    return tuple(
        [
            Evidence(*places[place], text[slice(*places[place])], round(weights[sign.feature] * sign.size / root, 4))
            for _, place, sign in weighed
        ]
    )
