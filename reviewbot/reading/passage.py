"""A passage: a text as words, each distinct token looked at once, for language, lexicon and model together.

A `Term` is all that is known of one distinct token. Reading a text is then one look-up a token and a few walks over
records, which is what makes reading as fast as it is. Offsets into the text are worked out only for what is shown.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import accumulate, pairwise
from typing import Any, NamedTuple

from reviewbot.reading.english import ENGLISH, OTHER
from reviewbot.reading.lexicon import Lexicon
from reviewbot.reading.ngrams import NGrams
from reviewbot.reading.phrases import ANY, NOT, NUMBER
from reviewbot.reading.vader import (
    CAPITALS,
    NEGATES,
    Hit,
    Word,
    Words,
    emoji_table,
    find_hits,
    stock_lexicon,
    weigh_but,
)

BREAK = "\ue000"  # stands for a line break, so that it parts sentences
MOST_CHARS = 20_000  # read for sentiment; the longest review the sites accept
MARKS = frozenset(("!", "?", "..."))

_PIECE = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*|\d+|[^\w\s.,!?\"'()\-/&:;@#*…<>=+~|\[\]{}\\^%$_`]")
_LONG_RUN = re.compile(r"(.)\1{2,}")
_ENDS = re.compile(r"(?:[.!?…]+|[。！？])[\"'”’)\]]*$")
_ABBREVIATIONS = frozenset("mr. mrs. ms. dr. st. vs. e.g. i.e. etc. no. p.m. a.m. u.s. approx. inc.".split())
_QUOTES = str.maketrans("’‘`´", "''''")

# The counts of a passage are added up in one number, one field of 16 bits each: one walk instead of seven.
_FIELD = 16
_MASK = (1 << _FIELD) - 1
_LETTERS, _ENGLISH, _KNOWN, _OTHER, _CAPITALS, _ENDINGS, _BUTS = (1 << _FIELD * k for k in range(7))


class Counts(NamedTuple):
    """How many tokens of a passage are ..."""

    letters: int  # words
    english: int  # frequent English words
    known: int  # other words that our tables know
    other: int  # frequent words of another language
    capitals: int
    endings: int  # last in a sentence
    buts: int


def _counts(terms: Sequence[Term]) -> Counts:
    total = sum([term.count for term in terms])
    return Counts(*[total >> _FIELD * k & _MASK for k in range(7)])


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

    __slots__ = ("count", "first", "follow", "group", "keys", "marked", "names", "other", "pairs", "stock", "weight")

    def __init__(self, token: str, lexicon: Lexicon, ngrams: NGrams) -> None:
        plain = token.translate(_QUOTES)
        self.keys = keys_of(plain) if token != BREAK else ()
        named = self.keys in (("@user",), ("url",)) or token == BREAK
        super().__init__("" if named else plain, lexicon.valences)
        words = [key for key in self.keys if key not in MARKS]
        if self.valence is None and len(words) > 1:  # "great!Love", "slow/rude"
            self.valence = sum([lexicon.valences.get(word, 0.0) for word in words]) or None
            self.is_hit = self.valence is not None and self.booster is None
        self.stock = 0.0 if named or self.booster is not None else stock_lexicon().get(self.lower, 0.0)
        self.names = (*words, NOT, ANY) if self.flags & NEGATES else (*words, ANY)
        self.follow: Mapping[str, Any] | None = lexicon.phrases.after(self.names)
        self.group = lexicon.groups.get(self.lower) if self.is_hit else None
        self.marked = self.is_hit or self.stock != 0.0 or self.follow is not None
        self.first = words[0] if words else ""
        self.weight = ngrams.weight_of(self.keys, words)
        ends = token == BREAK or (bool(_ENDS.search(token)) and token.lower() not in _ABBREVIATIONS)
        self.pairs = ngrams.pairs.get(words[-1]) if words and not ends else None
        letters = bool(words) and not named and words[0][0].isalpha()
        english = letters and words[0] in ENGLISH
        self.other = OTHER.get(words[0]) if letters and not english else None
        known = letters and not english and (self.valence is not None or self.stock != 0 or words[0] in ngrams.words)
        self.count = (
            letters * _LETTERS
            + english * _ENGLISH
            + (known and self.other is None) * _KNOWN
            + (self.other is not None) * _OTHER
            + bool(self.flags & CAPITALS) * _CAPITALS
            + ends * _ENDINGS
            + (self.lower == "but") * _BUTS
        )

    @property
    def ends(self) -> bool:
        """Whether a sentence ends with it."""
        return bool(self.count // _ENDINGS & 1)


class Found(NamedTuple):
    """A phrase of the lexicon: the words from `start` up to `end`."""

    start: int
    end: int
    group: str
    valence: float


@dataclass(eq=False)
class Passage:
    """A text as it was read; all indexes are of tokens."""

    text: str
    spelled: str  # the text with emojis in words
    tokens: list[str]
    terms: list[Term]
    marked: list[int]  # the terms that the lexicon or a phrase may be about
    hits: list[Hit]
    phrases: list[Found]
    counts: Counts
    written: list[Term]  # the terms without the words of emojis

    @cached_property
    def written_counts(self) -> Counts:
        """The counts without the words of emojis."""
        return self.counts if self.written is self.terms else _counts(self.written)

    def spans(self, last: int) -> list[tuple[int, int]]:
        """(start, end) in the text of each token up to `last`; an emoji's words all stand where it stands."""
        if len(self.tokens) == len(self.written) and self.spelled is self.text and "\n" not in self.text:
            return self._plain_spans(last)
        return self._searched_spans(last)

    def _plain_spans(self, last: int) -> list[tuple[int, int]]:
        tokens = self.tokens
        lengths = list(map(len, tokens))
        if sum(lengths) + len(tokens) - 1 == len(self.text):  # one space between all
            ends = list(accumulate(lengths, lambda end, length: end + length + 1))
            return [(end - length, end) for end, length in zip(ends, lengths, strict=True)]
        spans = []
        at = 0
        for token in tokens[: last + 1]:
            start = self.text.find(token, at)
            at = start + len(token)
            spans.append((start, at))
        return spans

    def _searched_spans(self, last: int) -> list[tuple[int, int]]:
        spans: list[tuple[int, int]] = []
        table = emoji_table()
        at = 0
        for number, line in enumerate(self.text.split("\n")):
            if number:
                spans.append((at, at))
            for token in line.split():
                start = self.text.find(token, at)
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
        self._look_up = self._terms.__getitem__

    def _term(self, token: str) -> Term:
        return Term(token, self._lexicon, self._ngrams)

    def passage(self, text: str) -> Passage:
        """The first `MOST_CHARS` characters of the text as a passage."""
        if len(text) > MOST_CHARS:
            text = text[:MOST_CHARS]
        spelled = text if text.isascii() else _spelled(text)
        tokens = (spelled.replace("\n", f" {BREAK} ") if "\n" in spelled else spelled).split()
        terms = list(map(self._look_up, tokens))
        written = terms if spelled is text else list(map(self._look_up, _wordy(text).split()))
        marked = [i for i, term in enumerate(terms) if term.marked]
        counts = _counts(terms)
        hits: list[Hit] = []
        phrases: list[Found] = []
        if marked:
            phrases = self._find_phrases(terms, marked)
            hits = find_hits(terms, [i for i in marked if terms[i].is_hit])
            if phrases:
                hits = _with_phrases(hits, phrases)
            if counts.buts and hits:
                hits = weigh_but(terms, hits)
        return Passage(text, spelled, tokens, terms, marked, hits, phrases, counts, written)

    def _find_phrases(self, terms: Sequence[Term], marked: Sequence[int]) -> list[Found]:
        found: list[Found] = []
        free = 0
        last = len(terms) - 1
        for start in marked:
            follow = terms[start].follow
            if follow is None or start < free:
                continue
            if "" not in follow:  # it needs a second word
                if start == last:
                    continue
                for name in terms[start + 1].names:
                    if name in follow:
                        break
                else:
                    continue
            longest = self._lexicon.phrases.longest([term.names for term in terms[start : start + 12]])
            if longest:
                length, (group, valence) = longest
                free = start + length
                found.append(Found(start, free, group, valence))
        return found


def _spelled(text: str) -> str:
    """The text with emojis in words; the very same object where it has none."""
    spelled = text.translate(emoji_table())
    return text if spelled == text else spelled


@lru_cache(maxsize=1)
def _no_emojis() -> Mapping[int, str]:
    return dict.fromkeys(emoji_table(), " ")


def _wordy(text: str) -> str:
    """The text without its emojis."""
    return text.translate(_no_emojis())


def _with_phrases(hits: list[Hit], phrases: list[Found]) -> list[Hit]:
    """A phrase stands for the hits inside it, unless they say the same more strongly."""
    covered = {i: phrase for phrase in phrases for i in range(phrase.start, phrase.end)}
    inside: dict[Found, float] = dict.fromkeys(phrases, 0.0)
    merged: list[Hit] = []
    for i, value in hits:
        phrase = covered.get(i)
        if phrase is None:
            merged.append((i, value))
        else:
            inside[phrase] += value
    for phrase, own in inside.items():
        same_and_stronger = own * phrase.valence > 0 and abs(own) > abs(phrase.valence)
        merged.append((phrase.end - 1, own if same_and_stronger else phrase.valence))
    return sorted(merged)


def inner_pairs(words: Sequence[str]) -> list[str]:
    """The pairs inside one token, such as "slow service" in "slow/service"."""
    return [f"{a} {b}" for a, b in pairwise(words)]
