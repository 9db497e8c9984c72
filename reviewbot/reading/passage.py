"""A passage: a text as words, each distinct token looked at once, for language, lexicon and model together.

A `Term` is all that is known of one distinct token. Reading a text is then one look-up a token and a few walks over
records, which is what makes reading as fast as it is. Offsets into the text are worked out only for what is shown.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import accumulate, compress, pairwise, repeat
from operator import add
from typing import NamedTuple

from reviewbot.reading.english import ENGLISH, OTHER
from reviewbot.reading.lexicon import Lexicon
from reviewbot.reading.ngrams import NGrams
from reviewbot.reading.phrases import ANY, END, NOT, NUMBER
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
_MOST_PHRASE = 10  # words
_ENDS = re.compile(r"(?:[.!?…]+|[。！？])[\"'”’)\]]*$")
_ABBREVIATIONS = frozenset("mr. mrs. ms. dr. st. vs. e.g. i.e. etc. no. p.m. a.m. u.s. approx. inc.".split())
_QUOTES = str.maketrans("’‘`´", "''''")

_NO_PAIRS: Mapping[str, float] = {}


# What a term is and does, one letter each. Joined over a passage they are counted in no time.
ENGLISH_WORD, KNOWN_WORD, OTHER_WORD, UNKNOWN_WORD = "ekow"  # frequent English, in our tables, frequent elsewhere, none
CAPITAL, ENDING, BUT = "C.B"


class Row(NamedTuple):
    """A term and what is added up over a text; apart from the term, so that columns come from one `zip`."""

    term: Term
    weight: float
    pairs: Mapping[str, float]  # by the first word of the next token
    first: str
    signs: str
    marked: bool


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
        "after",
        "ends",
        "first",
        "follow",
        "group",
        "keys",
        "names",
        "neutral",
        "other",
        "pairs",
        "signs",
        "stock",
        "weight",
    )

    def __init__(self, token: str, lexicon: Lexicon, ngrams: NGrams) -> None:
        plain = token.translate(_QUOTES)
        self.keys = keys_of(plain) if token != BREAK else ()
        named = self.keys in (("@user",), ("url",)) or token == BREAK
        super().__init__("" if named else plain, lexicon.valences)
        words = [key for key in self.keys if key not in MARKS]
        if self.valence is None and len(words) > 1:  # "great!Love", "slow/rude"
            self.valence = sum([lexicon.valences.get(word, 0.0) for word in words]) or None
            self.is_hit = self.valence is not None and self.booster is None
        silent = lexicon.house.get(self.lower) == 0  # the business says so: then the model says nothing either
        self.stock = self.is_hit and not silent and self.lower in stock_lexicon()  # a word of VADER's own
        self.neutral = self.is_hit and self.lower in lexicon.neutral  # that is no sign of mood with us
        self.group = lexicon.groups.get(self.lower) if self.is_hit else None
        self.names = (*words, NOT, ANY) if self.flags & NEGATES else (*words, ANY)
        self.after = after = lexicon.phrases.after(self.names)  # how a phrase that begins here goes on
        self.follow = frozenset(after)  # the names of the next word, in which case
        self.first = words[0] if words else ""
        self.weight = 0.0 if silent else ngrams.weight_of(self.keys, words)
        self.ends = token == BREAK or (bool(_ENDS.search(token)) and token.lower() not in _ABBREVIATIONS)
        self.pairs = ngrams.pairs.get(words[-1], _NO_PAIRS) if words and not self.ends else _NO_PAIRS
        letters = bool(words) and not named and words[0][0].isalpha()
        self.other = _foreign(token, words[0]) if letters and words[0] not in ENGLISH else None
        self.signs = (self._kind(words[0], ngrams) if letters else "") + self._deeds()

    def _kind(self, word: str, ngrams: NGrams) -> str:
        if word in ENGLISH:
            return ENGLISH_WORD
        if self.other is not None:
            return OTHER_WORD
        return KNOWN_WORD if self.valence is not None or word in ngrams.words else UNKNOWN_WORD

    def _deeds(self) -> str:
        return CAPITAL * bool(self.flags & CAPITALS) + ENDING * self.ends + BUT * (self.lower == "but")

    def row(self) -> Row:
        """The term with its columns."""
        marked = self.is_hit or bool(self.after)
        return Row(self, self.weight, self.pairs, self.first, self.signs, marked)


def _foreign(token: str, word: str) -> str | None:
    """The language that a word is frequent in, if it is not English; drawn out as in "haiii" too."""
    drawn_out = len(token) > len(word) and _LONG_RUN.search(token.lower())
    return OTHER.get(_LONG_RUN.sub(r"\1", token.lower()) if drawn_out else word)


class Found(NamedTuple):
    """A phrase of the lexicon: the words from `start` up to `end`."""

    start: int
    end: int
    group: str
    valence: float


class Passage(NamedTuple):
    """A text as it was read; all indexes are of tokens."""

    text: str
    spelled: str  # the text with emojis in words
    tokens: list[str]
    terms: Sequence[Term]
    hits: list[Hit]
    stock_hits: list[Hit]  # of VADER's own words, the neutral ones among them
    phrases: list[Found]
    signs: str  # of all terms
    written: Sequence[Term]  # the terms without the words of emojis
    written_signs: str  # of these
    gains: list[float]  # what each token adds by the learned words: itself, and the pair with the one before it

    def spans(self, places: Sequence[int]) -> list[tuple[int, int]]:
        """(start, end) in the text of the tokens at `places`; an emoji's words all stand where it stands."""
        tokens = self.tokens
        ends = list(accumulate(map(len, tokens)))
        if ends[-1] + len(tokens) - 1 == len(self.text) and self.spelled is self.text and "\n" not in self.text:
            return [(ends[i] - len(tokens[i]) + i, ends[i] + i) for i in places]  # one space between all
        searched = self._searched_spans(max(places))
        return [searched[i] for i in places]

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
        self._rows = Words(self._row)
        self._look_up = self._rows.__getitem__

    def _row(self, token: str) -> Row:
        return Term(token, self._lexicon, self._ngrams).row()

    def passage(self, text: str) -> Passage:
        """The first `MOST_CHARS` characters of the text as a passage."""
        if len(text) > MOST_CHARS:
            text = text[:MOST_CHARS]
        spelled = text if text.isascii() else _spelled(text)
        tokens = (spelled.replace("\n", f" {BREAK} ") if "\n" in spelled else spelled).split()
        if not tokens:
            return Passage(text, spelled, tokens, (), [], [], [], "", (), "", [])
        terms, weights, pairs, firsts, each_signs, marks = zip(*map(self._look_up, tokens), strict=True)
        gains = [weights[0], *map(add, weights[1:], map(dict.get, pairs, firsts[1:], repeat(0.0)))]
        signs = "".join(each_signs)
        phrases, hits, stock_hits = self._look(terms, [*compress(range(len(tokens)), marks)], BUT in signs)
        written, written_signs = terms, signs
        if spelled is not text:
            written = tuple([self._look_up(token).term for token in _wordy(text).split()])
            written_signs = "".join([term.signs for term in written])
        return Passage(text, spelled, tokens, terms, hits, stock_hits, phrases, signs, written, written_signs, gains)

    def _look(
        self, terms: Sequence[Term], marked: Sequence[int], buts: bool
    ) -> tuple[list[Found], list[Hit], list[Hit]]:
        """Phrases, our hits and those of VADER's own words."""
        phrases = self._find_phrases(terms, marked)
        hits = find_hits(terms, [i for i in marked if terms[i].is_hit])
        stock_hits = [hit for hit in hits if terms[hit[0]].stock]
        hits = [hit for hit in hits if not terms[hit[0]].neutral]
        if phrases:
            hits = _with_phrases(hits, phrases)
        if buts:
            hits, stock_hits = weigh_but(terms, hits), weigh_but(terms, stock_hits)
        return phrases, hits, stock_hits

    def _find_phrases(self, terms: Sequence[Term], marked: Sequence[int]) -> list[Found]:
        found: list[Found] = []
        free = 0
        phrases = self._lexicon.phrases
        for start in marked:
            if start < free:
                continue
            term = terms[start]
            rest = terms[start + 1 : start + _MOST_PHRASE]
            if END not in term.follow and (not rest or term.follow.isdisjoint(rest[0].names)):
                continue
            longest = phrases.longest(term.after, [term.names for term in rest])
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
