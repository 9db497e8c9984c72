"""A term: what is known of one distinct token, for language, lexicon, phrases and model together.

A text is read as rows, one look-up a token, which hold what is added up over every text. The whole `Term` is made only
of tokens that mean something where they stand.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Mapping

from reviewbot.reading.english import ENGLISH, FUNCTION_WORDS, OTHER
from reviewbot.reading.lexicon import Lexicon
from reviewbot.reading.ngrams import NGrams
from reviewbot.reading.phrases import ANY, END, NOT, NUMBER, Way
from reviewbot.reading.vader_words import BEGINS, BUT, ENDS, KIND, NEGATES, Word, stock_lexicon

BREAK = "\ue000"  # stands for a line break, so that it parts sentences
MARKS = frozenset(("!", "?", "..."))

# The kinds of a token: a frequent English word, one in our tables, one frequent elsewhere, none of these; and "but".
ENGLISH_WORD, KNOWN_WORD, OTHER_WORD, UNKNOWN_WORD = 1, 2, 3, 4

# Code, weight, pairs by the first word of the next token, first word; whether the names of the next token go on with no
# phrase that begins here, and its names.
Row = tuple[str, float, Mapping[str, float], str, Callable[[Iterable[str]], bool], tuple[str, ...]]

_PIECE = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*|\d+|[^\w\s.,!?\"'()\-/&:;@#*…<>=+~|\[\]{}\\^%$_`]")
_LONG_RUN = re.compile(r"(.)\1{2,}")
_ENDS = re.compile(r"(?:[.!?…]+|[。！？])[\"'”’)\]]*$")
_ABBREVIATIONS = frozenset("mr. mrs. ms. dr. st. vs. e.g. i.e. etc. no. p.m. a.m. u.s. approx. inc.".split())
_QUOTES = str.maketrans("’‘`´", "''''")

_SILENT = "\"'.,;:()"  # marks that are no keys themselves, but for "..."
_AROUND = " \t\"'.,;:!?()[]*…“”’‘-"
_NO_PAIRS: Mapping[str, float] = {}


def _always(_: Iterable[str]) -> bool:
    return True


def keys_of(token: str) -> tuple[str, ...]:
    """What a token is called in the model and the phrases: lower case, numbers as #, marks of feeling last."""
    if token[0] == "@" and len(token) > 1:
        return ("@user",)
    if token.startswith(("http://", "https://", "www.")):
        return ("url",)
    lowered = _LONG_RUN.sub(r"\1\1", token.lower())
    core = lowered.strip(_SILENT)
    if core.isalpha() and core.isascii():  # most tokens, and faster so
        return (core, "...") if "..." in token else (core,)
    keys = [NUMBER if piece.isdigit() else piece.replace("'", "") for piece in _PIECE.findall(lowered)]
    marks = [mark for mark in ("!", "?") if mark in token]
    if "..." in token or "…" in token:
        marks.append("...")
    return (*keys, *marks)


class Term(Word):
    """One distinct token: what VADER, the phrases, the model and the language need of it."""

    __slots__ = (
        "first",
        "group",
        "keys",
        "named",
        "names",
        "neutral",
        "stock",
        "token",
        "words",
    )

    def __init__(self, token: str, lexicon: Lexicon) -> None:
        plain = token if token.isascii() and "`" not in token else token.translate(_QUOTES)
        self.token = token
        self.keys = keys_of(plain) if token != BREAK else ()
        self.named = self.keys in (("@user",), ("url",)) or token == BREAK
        super().__init__("" if self.named else plain, lexicon.valences)
        self.words = words = self.keys if MARKS.isdisjoint(self.keys) else _without_marks(self.keys)
        if self.valence is None and len(words) > 1:  # "great!Love", "slow/rude"
            self.valence = sum([lexicon.valences.get(word, 0.0) for word in words]) or None
            self.is_hit = self.valence is not None and self.booster is None
        silent = lexicon.house.get(self.lower) == 0  # the business says so: then the model says nothing either
        self.stock = self.is_hit and not silent and self.lower in stock_lexicon()  # a word of VADER's own
        self.neutral = self.is_hit and self.lower in lexicon.neutral  # that is no sign of mood with us
        self.group = lexicon.groups.get(self.lower) if self.is_hit else None
        self.names = (*words, NOT, ANY, END) if self.flags & NEGATES else (*words, ANY, END)
        self.first = words[0] if words else ""

    @property
    def lead(self) -> int:
        """How many characters before the word are not shown with it."""
        return len(self.token) - len(self.token.lstrip(_AROUND))

    @property
    def trail(self) -> int:
        """The same behind the word."""
        return len(self.token) - len(self.token.rstrip(_AROUND))

    @property
    def telling(self) -> bool:
        """Whether a person learns something from it alone."""
        if self.named:
            return False
        told = [word for word in self.words if word != NUMBER]
        return not FUNCTION_WORDS.issuperset(told) if told else self.is_hit

    @property
    def is_written(self) -> bool:
        """Whether it is a word in letters."""
        return bool(self.words) and not self.named and self.first[0].isalpha()

    @property
    def ends(self) -> bool:
        """Whether a sentence ends with it."""
        if self.token[-1].isalnum():
            return False
        return self.token == BREAK or (bool(_ENDS.search(self.token)) and self.token.lower() not in _ABBREVIATIONS)

    @property
    def other(self) -> str | None:
        """The language that the word is frequent in, if it is not English."""
        return _foreign(self.token, self.first) if self.is_written and self.first not in ENGLISH else None

    def row(self, lexicon: Lexicon, ngrams: NGrams, way: Way | None) -> Row:
        """What is added up over a text. `way` is that of the phrases which the word begins."""
        ends = self.ends
        silent = lexicon.house.get(self.lower) == 0
        code = self.code() & ~KIND | self._kind(ngrams) | ends * ENDS | (way is not None) * BEGINS
        weight = 0.0 if silent else ngrams.weight_of(self.keys, self.words)
        pairs = ngrams.pairs.get(self.words[-1], _NO_PAIRS) if self.words and not ends else _NO_PAIRS
        first = self.token if self.first == self.token else sys.intern(self.first)
        begins_none = _always if way is None else way.names.isdisjoint
        return chr(code), weight, pairs, first, begins_none, self.names

    def _kind(self, ngrams: NGrams) -> int:
        if not self.is_written:
            return 0
        if self.first in ENGLISH:
            return BUT if self.lower == "but" else ENGLISH_WORD
        if self.other is not None:
            return OTHER_WORD
        return KNOWN_WORD if self.valence is not None or self.first in ngrams.words else UNKNOWN_WORD


def _without_marks(keys: tuple[str, ...]) -> tuple[str, ...]:
    return tuple([key for key in keys if key not in MARKS])


def _foreign(token: str, word: str) -> str | None:
    """The language that a word is frequent in, if it is not English; drawn out as in "haiii" too."""
    drawn_out = len(token) > len(word) and _LONG_RUN.search(token.lower())
    return OTHER.get(_LONG_RUN.sub(r"\1", token.lower()) if drawn_out else word)
