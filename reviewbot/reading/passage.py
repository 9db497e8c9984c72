"""A passage: a text as words, each distinct token looked at once, for language, lexicon and model together.

A `Term` is all that is known of one distinct token. Reading a text is then one look-up a token and a walk over
records, which is what makes reading as fast as it is. Offsets into the text are worked out only for what is shown.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from reviewbot.reading.english import ENGLISH, OTHER
from reviewbot.reading.lexicon import Lexicon
from reviewbot.reading.ngrams import NGrams
from reviewbot.reading.phrases import ANY, NOT, NUMBER
from reviewbot.reading.vader import NEGATES, Hit, Word, Words, emoji_table, find_hits, stock_lexicon, weigh_but

BREAK = "\ue000"  # stands for a line break, so that it parts sentences
MOST_CHARS = 20_000  # read for sentiment; the longest review the sites accept
MARKS = frozenset(("!", "?", "..."))

_PIECE = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*|\d+|[^\w\s.,!?\"'()\-/&:;@#*…<>=+~|\[\]{}\\^%$_`]")
_LONG_RUN = re.compile(r"(.)\1{2,}")
_ENDS = re.compile(r"(?:[.!?…]+|[。！？])[\"'”’)\]]*$")
_ABBREVIATIONS = frozenset("mr. mrs. ms. dr. st. vs. e.g. i.e. etc. no. p.m. a.m. u.s. approx. inc.".split())
_QUOTES = str.maketrans("’‘`´", "''''")


def keys_of(token: str) -> tuple[str, ...]:
    """What a token is called in the model and the phrases: lower case, numbers as #, marks of feeling last."""
    if token[0] == "@" and len(token) > 1:
        return ("@user",)
    if token.startswith(("http://", "https://", "www.")):
        return ("url",)
    lowered = _LONG_RUN.sub(r"\1\1", token.lower())
    keys = [NUMBER if piece.isdigit() else piece.replace("'", "") for piece in _PIECE.findall(lowered)]
    marks = [mark for mark in ("!", "?") if mark in token]
    if "..." in token or "…" in token:
        marks.append("...")
    return (*keys, *marks)


class Term(Word):
    """One distinct token: what VADER, the phrases, the model and the language need of it."""

    __slots__ = (
        "ends",
        "english",
        "first",
        "group",
        "keys",
        "letters",
        "names",
        "other",
        "pairs",
        "starts",
        "stock",
        "weight",
    )

    def __init__(self, token: str, lexicon: Lexicon, ngrams: NGrams) -> None:
        plain = token.translate(_QUOTES)
        self.keys = keys_of(plain) if token != BREAK else ()
        named = self.keys in (("@user",), ("url",)) or token == BREAK
        super().__init__("" if named else plain, lexicon.valences)
        self.stock = Word("" if named else plain, stock_lexicon())  # as plain VADER reads it: a feature of its own
        words = [key for key in self.keys if key not in MARKS]
        if self.valence is None and len(words) > 1:  # "great!Love", "slow/rude"
            self.valence = sum([lexicon.valences.get(word, 0.0) for word in words]) or None
            self.is_hit = self.valence is not None and self.booster is None
        self.names = (*words, NOT, ANY) if self.flags & NEGATES else (*words, ANY)
        self.starts = lexicon.phrases.starts(self.names)
        self.group = lexicon.groups.get(self.lower) if self.is_hit else None
        self.ends = token == BREAK or (bool(_ENDS.search(token)) and token.lower() not in _ABBREVIATIONS)
        self.letters = bool(words) and not named and words[0][0].isalpha()
        self.english = self.letters and words[0] in ENGLISH
        self.other = OTHER.get(words[0]) if self.letters and not self.english else None
        self.first = words[0] if words else ""
        self.weight = ngrams.weight_of(self.keys, words)
        self.pairs = ngrams.pairs.get(words[-1]) if words else None


@dataclass(frozen=True, slots=True)
class Found:
    """A phrase of the lexicon: the words from `start` up to `end`."""

    start: int
    end: int
    group: str
    valence: float


@dataclass(slots=True)
class Passage:
    """A text as it was read; all indexes are of tokens."""

    text: str
    tokens: list[str]
    terms: list[Term]
    written: list[Term]  # the same without the words of emojis
    hits: list[Hit]
    stock_hits: list[Hit]  # by VADER's own lexicon, without phrases
    phrases: list[Found]
    spelled: str  # the text with emojis in words

    def spans(self, last: int) -> list[tuple[int, int]]:
        """(start, end) in the text of each token up to `last`; an emoji's words all stand where it stands."""
        spans: list[tuple[int, int]] = []
        plain = self.text.isascii()
        at = 0
        find = self.text.find
        if plain:
            for token in self.tokens[: last + 1]:
                start = find(token, at) if token != BREAK else at
                at = start + len(token) if token != BREAK else at
                spans.append((start, at))
            return spans
        table = emoji_table()
        for line_number, line in enumerate(self.text.split("\n")):
            if line_number:
                spans.append((at, at))
            for token in line.split():
                start = find(token, at)
                at = start + len(token)
                spans.extend([(start, at)] * len(token.translate(table).split()))
            if len(spans) > last:
                break
        return spans


class Reading:
    """Turns texts into passages with one lexicon and one set of n-grams. Safe to share between threads."""

    def __init__(self, lexicon: Lexicon, ngrams: NGrams) -> None:
        self._lexicon = lexicon
        self._ngrams = ngrams
        self._terms = Words(self._term)

    def _term(self, token: str) -> Term:
        return Term(token, self._lexicon, self._ngrams)

    def passage(self, text: str) -> Passage:
        """The first `MOST_CHARS` characters of the text as a passage."""
        text = text[:MOST_CHARS]
        spelled = text if text.isascii() else text.translate(emoji_table())
        if spelled == text:
            spelled = text
        broken = spelled.replace("\n", f" {BREAK} ") if "\n" in spelled else spelled
        tokens = broken.split()
        terms = list(map(self._terms.__getitem__, tokens))
        hits = find_hits(terms)
        stock_hits = find_hits([term.stock for term in terms])
        phrases = self._find_phrases(terms)
        if phrases:
            hits = _with_phrases(hits, phrases)
        if hits and "but" in spelled.lower():
            hits = weigh_but(terms, hits)
            stock_hits = weigh_but(terms, stock_hits)
        written = terms if spelled is text else list(map(self._terms.__getitem__, _wordy(text).split()))
        return Passage(text, tokens, terms, written, hits, stock_hits, phrases, spelled)

    def _find_phrases(self, terms: Sequence[Term]) -> list[Found]:
        found: list[Found] = []
        names: list[tuple[str, ...]] | None = None
        free = 0
        for start in [i for i, term in enumerate(terms) if term.starts]:
            if start < free:
                continue
            if names is None:
                names = [term.names for term in terms]
            longest = self._lexicon.phrases.longest(names, start)
            if longest:
                free, (group, valence) = longest
                found.append(Found(start, free, group, valence))
        return found


@lru_cache(maxsize=1)
def _no_emojis() -> Mapping[int, str]:
    return dict.fromkeys(emoji_table(), " ")


def _wordy(text: str) -> str:
    """The text without its emojis."""
    return text.translate(_no_emojis())


def _with_phrases(hits: list[Hit], phrases: list[Found]) -> list[Hit]:
    """A phrase stands for the hits inside it, unless they say the same more strongly."""
    inside: dict[int, float] = {}
    covered: dict[int, int] = {i: k for k, phrase in enumerate(phrases) for i in range(phrase.start, phrase.end)}
    merged: list[Hit] = []
    for i, value in hits:
        k = covered.get(i)
        if k is None:
            merged.append((i, value))
        else:
            inside[k] = inside.get(k, 0.0) + value
    for k, phrase in enumerate(phrases):
        own = inside.get(k, 0.0)
        same_and_stronger = own * phrase.valence > 0 and abs(own) > abs(phrase.valence)
        merged.append((phrase.end - 1, own if same_and_stronger else phrase.valence))
    return sorted(merged)
