"""Ratings in all their spellings, brought to 1 to 5; and the scale a file counts in, settled from its values."""

from __future__ import annotations

import re
from collections import Counter

_WORDS = {
    "one": 1.0,
    "two": 2.0,
    "three": 3.0,
    "four": 4.0,
    "five": 5.0,
    **{
        f"{word}_star{'s' if n > 1 else ''}": float(n)
        for n, word in enumerate(["one", "two", "three", "four", "five"], 1)
    },
}
_OF = re.compile(
    r"\D{0,40}?(\d+(?:[.,]\d+)?)\s*(?:/|out of|of|von|sur|sobre|de|su|van|av)\s*(\d+(?:[.,]\d+)?)(?!\d).{0,40}",
    re.I | re.S,
)
_STARS = re.compile(
    r"(?:rated\s+)?(\d+(?:[.,]\d+)?)\s*(?:-\s*)?(?:stars?|sterne?|étoiles?|estrellas?|estrelas?|stelle|sterren|★|⭐)",
    re.I,
)
_PERCENT = re.compile(r"(\d+(?:[.,]\d+)?)\s*%")
_FULL, _EMPTY, _HALF = "★⭐🌟●", "☆○", "½⯨"
_LONGEST = 120
_CACHE_SIZE = 5_000


def parse(written: str) -> tuple[float, float | None] | None:
    """The number and, where the spelling says so, what it is out of: `8/10` is (8, 10). None if it is no rating."""
    try:
        value = float(written)
    except ValueError:
        return _parse_words(written.strip())
    return (value, None) if -1e6 < value < 1e6 else None


def _parse_words(written: str) -> tuple[float, float | None] | None:
    if not written or len(written) > _LONGEST:
        return None
    word = _WORDS.get(written.casefold().replace(" ", "_"))
    if word is not None:
        return word, 5.0
    if re.fullmatch(r"\d+,\d+", written):
        return _number(written), None
    for pattern in (_OF, _STARS, _PERCENT):
        found = pattern.fullmatch(written)
        if found:
            of = _number(found[2]) if pattern is _OF else 5.0 if pattern is _STARS else 100.0
            return (_number(found[1]), of) if of >= 2 else None
    return _parse_signs(written)


def _parse_signs(written: str) -> tuple[float, float | None] | None:
    signs = written.replace("\ufe0f", "").replace(" ", "")
    if signs and set(signs) <= set(_FULL + _EMPTY + _HALF):
        full, empty, half = (sum(signs.count(c) for c in kind) for kind in (_FULL, _EMPTY, _HALF))
        return (full + half / 2, 5.0) if full + empty + half <= 5 else None
    if signs and set(signs) == {"*"} and len(signs) <= 5:
        return float(len(signs)), 5.0
    return None


def _number(written: str) -> float:
    return float(written.replace(",", "."))


class RatingReader(dict[str, float | None]):
    """Brings the ratings of one file to 1 to 5; `from_zero` where a file counts its stars from 0 to 4.

    `reader[written]` is 1 to 5, or None where there is no rating or it lies outside the file's scale.
    """

    def __init__(self, scale: float = 5.0, *, from_zero: bool = False) -> None:
        super().__init__()
        self.scale = scale
        self.from_zero = from_zero

    def __missing__(self, written: str) -> float | None:
        read = self._read(written)
        if len(self) < _CACHE_SIZE and len(written) < _LONGEST:
            self[written] = read
        return read

    def _read(self, written: str) -> float | None:
        parsed = parse(written)
        if parsed is None:
            return None
        value, of = parsed
        if of is None and self.from_zero:
            value += 1
        scale = of or self.scale
        if not 0 <= value <= scale or (value == 0 and scale <= 5):
            return None  # on a scale of stars, 0 is how exports write "none given"
        return round(min(5.0, max(1.0, value * 5 / scale)), 2)


class RatingSurvey:
    """Counts the values of one column, to say what they are out of."""

    def __init__(self) -> None:
        self.values: Counter[float] = Counter()
        self.other = 0  # not empty, and no rating
        self._last: float | None = None
        self.monotone = True  # sorted by rating: the first rows say nothing about the rest

    def add(self, written: str) -> None:
        """Count one value; empty ones are nobody's."""
        if not written or written.isspace():
            return
        parsed = parse(written)
        if parsed is None:
            self.other += 1
            return
        value, of = parsed
        if of is not None:
            value = value * 5 / of
        self.values[value] += 1
        if self._last is not None and value < self._last:
            self.monotone = False
        self._last = value

    @property
    def is_label(self) -> bool:
        """Only 0 and 1: a verdict of good or bad, not stars."""
        return set(self.values) == {0.0, 1.0}

    @property
    def is_unsettled(self) -> bool:
        """Nothing so far, or nothing above 5 but sorted, so that more may follow."""
        return self.monotone and max(self.values, default=0) <= 5

    def counts_from_zero(self) -> bool:
        """0 to 4 with many of each end and never a 5: five classes, counted from zero."""
        values = self.values
        return values.total() >= 20 and set(values) <= {0.0, 1.0, 2.0, 3.0, 4.0} and values[0.0] > 1 and values[4.0] > 1

    def scale(self) -> float:
        """5, 10, 50 or 100: the least that holds nearly all values. Single slips above it do not change it."""
        total = self.values.total()
        if not total:
            return 5.0
        if all(v % 5 == 0 and 10 <= v <= 50 for v in self.values) and max(self.values) > 10:
            return 50.0
        for scale in (5.0, 10.0, 100.0):
            if sum(n for v, n in self.values.items() if v > scale) <= total * 0.02:
                return scale
        return 100.0
