"""VADER, equal to vaderSentiment 3.3.2 to the last digit, in linear time and with the words that made the score.

The library scans its emoji table for every character and calls `list.index` in its loops, which makes it slow
everywhere and quadratic on hostile text. Here each distinct token is looked at once (`Words`, a bounded cache) and only
the tokens that are in the lexicon are weighed. The lexicon files stay the library's own.
"""

from __future__ import annotations

import heapq
import importlib.util
import math
import string
import threading
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Generic, NamedTuple, TypeVar

from reviewbot.errors import ReviewbotError
from reviewbot.reading.vader_rules import ALPHA, BOOSTERS, CAPS, IDIOM_KEYS, IDIOMS, NEGATION, NEGATIONS

_CACHE_WORDS = 50_000  # distinct tokens kept before the cache starts again
_CACHE_WORD_CHARS = 64  # longer tokens are not kept: they are never seen twice
_FEW_HITS = 24  # up to here a linear search is faster than a heap

NEGATES = 1  # turns the hit after it
_BOOSTS = 2  # raises or lowers the hit after it
_TURNS = 4  # "no", "least", "so", "this": rules of their own
_IDIOM = 8  # may be part of an idiom
CAPITALS = 16  # in capital letters

Hit = tuple[int, float]  # index of the token, what it adds


class Word:
    """What VADER must know of one distinct token."""

    __slots__ = ("booster", "flags", "is_hit", "lower", "valence")

    def __init__(self, token: str, lexicon: Mapping[str, float]) -> None:
        stripped = token.strip(string.punctuation)
        shown = token if len(stripped) <= 2 else stripped
        self.lower = lower = shown.lower()
        self.valence = lexicon.get(lower)
        self.booster = BOOSTERS.get(lower)
        self.is_hit = self.valence is not None and self.booster is None
        self.flags = (
            (lower in NEGATIONS or "n't" in lower) * NEGATES
            | (self.booster is not None) * _BOOSTS
            | (lower in ("no", "least", "so", "this")) * _TURNS
            | (lower in IDIOM_KEYS) * _IDIOM
            | shown.isupper() * CAPITALS
        )


W = TypeVar("W")


class Words(dict[str, W], Generic[W]):
    """Token -> what is known of it, made on first sight. Bounded (starts again when full), safe between threads."""

    def __init__(self, make: Callable[[str], W]) -> None:
        super().__init__()
        self._make = make
        self._lock = threading.Lock()

    def __missing__(self, token: str) -> W:
        word = self._make(token)
        if len(token) <= _CACHE_WORD_CHARS:
            with self._lock:
                if len(self) >= _CACHE_WORDS:
                    self.clear()
                self[token] = word
        return word


class VaderScore(NamedTuple):
    """VADER's four numbers, and the tokens behind them: (token, what it added) in order of the text."""

    neg: float
    neu: float
    pos: float
    compound: float
    hits: tuple[tuple[str, float], ...] = ()


def _data_file(name: str) -> str:
    spec = importlib.util.find_spec("vaderSentiment")
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        path = Path(folder, name)
        if path.is_file():
            return path.read_text("utf-8")
    raise ReviewbotError(
        f"VADER's lexicon {name} is not installed.",
        hint="Install it with: pip install vaderSentiment==3.3.2",
    )


@lru_cache(maxsize=1)
def stock_lexicon() -> Mapping[str, float]:
    """Word -> valence (-4 to 4), as the installed vaderSentiment has it."""
    lexicon = {}
    for line in _data_file("vader_lexicon.txt").rstrip("\n").split("\n"):
        if line:
            word, measure = line.strip().split("\t")[:2]
            lexicon[word] = float(measure)
    return lexicon


@lru_cache(maxsize=1)
def emoji_table() -> Mapping[int, str]:
    """For `str.translate`: each emoji of one code point becomes a space and its description in words."""
    table = {}
    for line in _data_file("emoji_utf8_lexicon.txt").rstrip("\n").split("\n"):
        emoji, description = line.strip().split("\t")[:2]
        if len(emoji) == 1:  # the library looks at single code points, so longer ones never match there
            table[ord(emoji)] = " " + description
    return table


def in_words(text: str) -> str:
    """The text with each emoji spelled out, as VADER reads it (but for doubled spaces, which split nothing)."""
    return text if text.isascii() else text.translate(emoji_table())


def find_hits(words: Sequence[Word], places: Sequence[int] | None = None) -> list[Hit]:
    """The tokens that carry sentiment and how much each adds, with negation, boosters and capitals weighed in.

    `places` are the indexes of the tokens in the lexicon, where they are known already.
    """
    if places is None:
        places = [i for i, word in enumerate(words) if word.is_hit]
    some_capitals = -1  # not looked at yet
    hits: list[Hit] = []
    for i in places:
        around = words[i - 3 if i > 3 else 0 : i + 3]
        flags = 0
        for near in around:
            flags |= near.flags
        if not flags:
            hits.append((i, words[i].valence))  # type: ignore[arg-type]  # a hit has one
            continue
        if flags & CAPITALS and some_capitals < 0:
            some_capitals = 0 < sum([w.flags & CAPITALS for w in words]) < len(words) * CAPITALS
        hits.append((i, _weigh(words, i, flags, some_capitals=some_capitals > 0)))
    return hits


def _weigh(words: Sequence[Word], i: int, flags: int, *, some_capitals: bool) -> float:
    """One hit with its neighbours; the order of the steps is the library's. `flags` are those of all around it."""
    word = words[i]
    if flags & _IDIOM and word.lower == "kind" and i + 1 < len(words) and words[i + 1].lower == "of":
        return 0.0
    base: float = word.valence  # type: ignore[assignment]  # a hit has one
    valence = _with_no(words, i, base) if flags & _TURNS else base
    if some_capitals and word.flags & CAPITALS:
        valence = valence + CAPS if valence > 0 else valence - CAPS
    for distance in (1, 2, 3) if i > 2 else range(1, i + 1):
        near = words[i - distance]
        if near.valence is None:
            if near.booster is not None:
                valence += _boost(near, valence, distance, some_capitals)
            if near.flags & NEGATES or distance == 3:
                valence = _negate(words, i, valence, distance)
            if distance == 3 and flags & _IDIOM:
                valence = _idiom(words, i, valence)
    return _least(words, i, valence) if flags & _TURNS else valence


def _with_no(words: Sequence[Word], i: int, base: float) -> float:
    """ "no" is a negation before a hit and a hit of its own elsewhere."""
    valence = base
    if words[i].lower == "no" and i + 1 < len(words) and words[i + 1].valence is not None:
        valence = 0.0
    if (
        (i > 0 and words[i - 1].lower == "no")
        or (i > 1 and words[i - 2].lower == "no")
        or (i > 2 and words[i - 3].lower == "no" and words[i - 1].lower in ("or", "nor"))
    ):
        valence = base * NEGATION
    return valence


def _boost(near: Word, valence: float, distance: int, some_capitals: bool) -> float:
    """What a booster adds, dampened by its distance."""
    scalar: float = near.booster  # type: ignore[assignment]  # asked for boosters only
    if valence < 0:
        scalar *= -1
    if some_capitals and near.flags & CAPITALS:
        scalar = scalar + CAPS if valence > 0 else scalar - CAPS
    if distance == 2:
        return scalar * 0.95
    return scalar * 0.9 if distance == 3 else scalar


def _negate(words: Sequence[Word], i: int, valence: float, distance: int) -> float:
    """Negation; at three words "so" or "this" right before the hit counts even without "never": the library's way."""
    near = words[i - distance]
    if distance == 1:
        return valence * NEGATION if near.flags & NEGATES else valence
    one = words[i - 1].lower
    if distance == 2:
        never, doubt = near.lower == "never" and one in ("so", "this"), one == "doubt"
    else:
        two = words[i - 2].lower
        never = (near.lower == "never" and two in ("so", "this")) or one in ("so", "this")
        doubt = two == "doubt" or one == "doubt"
    if never:
        return valence * 1.25
    if near.lower == "without" and doubt:
        return valence
    return valence * NEGATION if near.flags & NEGATES else valence


def _idiom(words: Sequence[Word], i: int, valence: float) -> float:
    """Idioms around the hit, then two-word boosters before it."""
    three, two, one, zero = (word.lower for word in words[i - 3 : i + 1])
    pairs = f"{two} {one}", f"{three} {two} {one}", f"{three} {two}"
    for sequence in (f"{one} {zero}", f"{two} {one} {zero}", *pairs):
        if sequence in IDIOMS:
            valence = IDIOMS[sequence]
            break
    after = [word.lower for word in words[i + 1 : i + 3]]
    if after:
        valence = IDIOMS.get(f"{zero} {after[0]}", valence)
    if len(after) == 2:
        valence = IDIOMS.get(f"{zero} {after[0]} {after[1]}", valence)
    for sequence in (f"{three} {two} {one}", f"{three} {two}", f"{two} {one}"):
        valence += BOOSTERS.get(sequence, 0)
    return valence


def _least(words: Sequence[Word], i: int, valence: float) -> float:
    """ "least" negates, but for "at least" and "very least"."""
    if i > 0 and words[i - 1].lower == "least" and words[i - 1].valence is None:
        if i > 1 and words[i - 2].lower in ("at", "very"):
            return valence
        return valence * NEGATION
    return valence


def weigh_but(words: Sequence[Word], hits: list[Hit]) -> list[Hit]:
    """What stands before the first "but" counts half, what stands after it one and a half times.

    The library looks each value up again by `list.index`, so of equal values the first one is changed, several times.
    """
    but = next((i for i, word in enumerate(words) if word.lower == "but"), None)
    if but is None:
        return hits
    places, values = [place for place, _ in hits], [value for _, value in hits]
    first = _search(values) if len(values) <= _FEW_HITS else _heaps(values)
    for value_now in range(len(values)):
        k = first(values[value_now])
        if places[k] != but:
            values[k] *= 0.5 if places[k] < but else 1.5
            first(values[k], k)
    return list(zip(places, values, strict=True))


def _search(values: list[float]) -> Callable[..., int]:
    def first(value: float, _moved: int | None = None) -> int:
        return values.index(value)

    return first


def _heaps(values: list[float]) -> Callable[..., int]:
    """The same answer as `values.index`, in logarithmic time: a heap of places for each value."""
    heaps: dict[float, list[int]] = {}
    for k, value in enumerate(values):
        heaps.setdefault(value, []).append(k)

    def first(value: float, moved: int | None = None) -> int:
        heap = heaps.setdefault(value, [])
        if moved is not None:
            heapq.heappush(heap, moved)
            return moved
        while values[heap[0]] != value:
            heapq.heappop(heap)
        return heap[0]

    return first


def emphasis(text: str) -> float:
    """What exclamation marks (up to four) and question marks (two or more) add."""
    exclamations = text.count("!")
    questions = text.count("?")
    amplifier = min(exclamations, 4) * 0.292
    if questions > 1:
        amplifier += questions * 0.18 if questions <= 3 else 0.96
    return amplifier


def compound(total: float, amplifier: float) -> float:
    """A sum of hits between -1 and 1."""
    total = total + amplifier if total > 0 else total - amplifier if total < 0 else total
    return max(-1.0, min(1.0, total / math.sqrt(total * total + ALPHA)))


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
        self._words = Words(self._word)

    def _word(self, token: str) -> Word:
        return Word(token, self._lexicon)

    def score(self, text: str) -> VaderScore:
        """VADER's four numbers of a text of any length, in time linear in it."""
        text = in_words(text)
        tokens = text.split()
        if not tokens:
            return VaderScore(0.0, 0.0, 0.0, 0.0)
        words = list(map(self._words.__getitem__, tokens))
        hits = find_hits(words)
        if hits and "but" in text.lower():
            hits = weigh_but(words, hits)
        values = [value for _, value in hits]
        amplifier = emphasis(text)
        neg, neu, pos = _parts(values, len(tokens), amplifier)
        whole = compound(float(sum(values)), amplifier)
        evidence = tuple([(tokens[i], value) for i, value in hits])
        return VaderScore(round(neg, 3), round(neu, 3), round(pos, 3), round(whole, 4), evidence)
