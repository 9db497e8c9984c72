"""What VADER must know of one distinct token, and its lexicon files, which stay the library's own.

A text is read as a row of codes, one byte a token, so that what most tokens are (nothing special) costs nothing: the
places of hits, negations or ends of sentences are found by searching bytes.
"""

from __future__ import annotations

import importlib.util
import string
import threading
from collections.abc import Callable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Generic, TypeVar

from reviewbot.errors import ReviewbotError
from reviewbot.reading.vader_rules import BOOSTERS, IDIOM_KEYS, NEGATIONS

_CACHE_WORDS = 20_000  # distinct tokens kept before the cache starts again
_CACHE_WORD_CHARS = 64  # longer tokens are not kept: they are never seen twice

NEGATES = 1  # turns the hit after it
BOOSTS = 2  # raises or lowers the hit after it
TURNS = 4  # "no", "least", "so", "this": rules of their own
IDIOM = 8  # may be part of an idiom
CAPITALS = 16  # in capital letters
DOUBTED = 32  # "without", which negates but for "without doubt"

# The code of a token: its kind in the three lowest bits, then what it is or does.
KIND = 7
BUT = 5  # the kind of "but"; `passage` names the others
ENDS = 8  # ends a sentence
FLAGGED = 16  # one of the flags above: what stands near needs a closer look
CAPITAL = 32
HIT = 64  # in the lexicon
BEGINS = 128  # may begin a phrase


def picking(bits: int) -> bytes:
    """A table for `bytes.translate` that leaves these bits of each code."""
    return bytes(code & bits for code in range(256))


PICK_KIND, PICK_ENDS, PICK_FLAGGED, PICK_CAPITAL, PICK_HIT, PICK_BEGINS = map(
    picking, (KIND, ENDS, FLAGGED, CAPITAL, HIT, BEGINS)
)


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
            | (self.booster is not None) * BOOSTS
            | (lower in ("no", "least", "so", "this")) * TURNS
            | (lower in IDIOM_KEYS) * IDIOM
            | shown.isupper() * CAPITALS
            | (lower == "without") * DOUBTED
        )

    def code(self) -> int:
        """All that VADER asks of most tokens, as bits."""
        kind = BUT if self.lower == "but" else 0
        capital = CAPITAL if self.flags & CAPITALS else 0
        return kind | capital | bool(self.flags) * FLAGGED | self.is_hit * HIT


W = TypeVar("W")


class Words(dict[str, W], Generic[W]):
    """Token -> what is known of it, made on first sight. Bounded (starts again when full), safe between threads."""

    def __init__(self, make: Callable[[str], W], *, most: int = _CACHE_WORDS) -> None:
        super().__init__()
        self._make = make
        self._most = most
        self._lock = threading.Lock()

    def __missing__(self, token: str) -> W:
        word = self._make(token)
        self.keep(token, word)
        return word

    def keep(self, token: str, word: W) -> None:
        """Keep what was made of a token elsewhere."""
        if len(token) <= _CACHE_WORD_CHARS:
            with self._lock:
                if len(self) >= self._most:
                    self.clear()
                self[token] = word


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
