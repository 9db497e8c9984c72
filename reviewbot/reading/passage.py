"""A passage: a text as words, each distinct token looked at once, for language, lexicon and model together.

Reading a text is one look-up a token and then a few searches in bytes (`vader_words` tells what a code holds), which is
what makes reading as fast as it is. Offsets into the text are worked out only for what is shown.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import accumulate, compress, pairwise
from typing import NamedTuple

from reviewbot.reading.lexicon import Lexicon
from reviewbot.reading.ngrams import NGrams
from reviewbot.reading.phrases import END
from reviewbot.reading.terms import BREAK, Row, Term
from reviewbot.reading.vader_hits import Hit, find_hits, weigh_but
from reviewbot.reading.vader_words import BUT, PICK_BEGINS, PICK_KIND, Words, emoji_table

MOST_CHARS = 20_000  # read for sentiment; the longest review the sites accept
_MOST_PHRASE = 10  # words
_MOST_TERMS = 12_000  # kept: they are bigger than rows, and fewer are needed
_LAST = (END,)  # the names of what follows the last token


class Found(NamedTuple):
    """A phrase of the lexicon: the words from `start` up to `end`."""

    start: int
    end: int
    group: str
    valence: float


class Passage(NamedTuple):
    """A text as it was read; all indexes are of tokens."""

    text: str
    spelled: str  # the text with emojis in words; the very same object where it has none
    tokens: list[str]
    code: bytes  # of each token
    weights: Sequence[float]  # what each token adds by the learned words
    pairs: Sequence[float | None]  # what each token adds together with the next
    hits: list[Hit]
    stock_hits: list[Hit]  # of VADER's own words, the neutral ones among them
    groups: Mapping[int, str]  # the complaint group of those hits that have one
    phrases: list[Found]
    written_tokens: list[str]  # without the words of emojis
    kinds: bytes  # of these
    term_of: Callable[[str], Term]

    @property
    def terms(self) -> list[Term]:
        """All terms."""
        return [self.term_of(token) for token in self.tokens]

    @property
    def written(self) -> list[Term]:
        """The terms without the words of emojis."""
        return [self.term_of(token) for token in self.written_tokens]

    @property
    def gains(self) -> list[float]:
        """What each token adds by the learned words: itself, and the pair with the one before it."""
        return [weight + (pair or 0.0) for weight, pair in zip(self.weights, (None, *self.pairs), strict=False)]

    def spans(self, places: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
        """(start, end) in the text of each row of tokens, given by its first and last, without the marks around it."""
        tokens, text, term_of = self.tokens, self.text, self.term_of
        ends: list[int] = []
        known: list[tuple[int, int]] = []
        if self.spelled is text and "\n" not in text:
            ends = list(accumulate(map(len, tokens)))
        if not ends or ends[-1] + len(tokens) - 1 != len(text):
            known = self._searched_spans(max([last for _, last in places]))
        spans = []
        for first, last in places:
            if known:
                start, end = known[first][0], known[last][1]
            else:  # one space between all
                start, end = ends[first] - len(tokens[first]) + first, ends[last] + last
            lead, trail = term_of(tokens[first]).lead, term_of(tokens[last]).trail
            spans.append((start + lead, end - trail) if end - start > lead + trail else (start, end))
        return spans

    def _searched_spans(self, last: int) -> list[tuple[int, int]]:
        """Where each token stands, up to the one at `last`; an emoji's words all stand where it stands."""
        spans: list[tuple[int, int]] = []
        table = emoji_table()
        find = self.text.find
        at = 0
        for number, line in enumerate(self.text.split("\n")):
            if number:
                spans.append((at, at))
            for token in line.split():
                start = find(token, at)
                at = start + len(token)
                if token.isascii():
                    spans.append((start, at))
                else:
                    spans.extend([(start, at)] * len(token.translate(table).split()))
            if len(spans) > last:
                break
        return spans


class Reading:
    """Turns texts into passages with one lexicon and one set of n-grams. Safe to share between threads."""

    def __init__(self, lexicon: Lexicon, ngrams: NGrams) -> None:
        self._lexicon = lexicon
        self._ngrams = ngrams
        self._row_of = Words(self._row).__getitem__
        self._terms = Words(self._term, most=_MOST_TERMS)
        self._term_of = self._terms.__getitem__

    def _row(self, token: str) -> Row:
        term = Term(token, self._lexicon)
        way = self._lexicon.phrases.begun(term.names)
        if way is not None or term.is_hit:  # then the whole term is asked for next
            self._terms.keep(token, term)
        return term.row(self._lexicon, self._ngrams, way)

    def _term(self, token: str) -> Term:
        return Term(token, self._lexicon)

    def passage(self, text: str) -> Passage:
        """The first `MOST_CHARS` characters of the text as a passage."""
        if len(text) > MOST_CHARS:
            text = text[:MOST_CHARS]
        spelled = text if text.isascii() else _spelled(text)
        tokens = (spelled.replace("\n", f" {BREAK} ") if "\n" in spelled else spelled).split()
        if not tokens:
            return Passage(text, spelled, tokens, b"", (), (), [], [], {}, [], [], b"", self._term_of)
        codes, weights, rests, firsts, misses, names = zip(*map(self._row_of, tokens), strict=True)
        code = "".join(codes).encode("latin-1")
        pairs = list(map(dict.get, rests, firsts[1:]))
        phrases = self._find_phrases(code, misses, (*names, _LAST))
        hits, stock_hits, groups = self._find_hits(tokens, code, phrases)
        kinds, written = code.translate(PICK_KIND), tokens
        if spelled is not text:
            written = _wordy(text).split()
            kinds = "".join([self._row_of(token)[0] for token in written]).encode("latin-1").translate(PICK_KIND)
        return Passage(
            text,
            spelled,
            tokens,
            code,
            weights,
            pairs,
            hits,
            stock_hits,
            groups,
            phrases,
            written,
            kinds,
            self._term_of,
        )

    def _find_hits(
        self, tokens: Sequence[str], code: bytes, phrases: list[Found]
    ) -> tuple[list[Hit], list[Hit], Mapping[int, str]]:
        """Our hits, phrases among them, those of VADER's own words, and what group of complaints a hit belongs to."""
        term_of = self._term_of
        ours: list[Hit] = []
        stock: list[Hit] = []
        groups: dict[int, str] = {}
        for hit in find_hits(tokens, code, term_of):
            term = term_of(tokens[hit[0]])
            if term.stock:
                stock.append(hit)
            if not term.neutral:
                ours.append(hit)
            if term.group is not None:
                groups[hit[0]] = term.group
        if phrases:
            ours = _with_phrases(ours, phrases)
        if code.translate(PICK_KIND).find(BUT) < 0:
            return ours, stock, groups
        return weigh_but(code, ours), weigh_but(code, stock), groups

    def _find_phrases(
        self,
        code: bytes,
        misses: Sequence[Callable[[Iterable[str]], bool]],
        names: Sequence[tuple[str, ...]],
    ) -> list[Found]:
        """The phrases; `names` has one more than there are tokens, for what follows the last."""
        found: list[Found] = []
        longest = self._lexicon.phrases.longest
        free = 0
        for start in compress(range(len(code)), code.translate(PICK_BEGINS)):
            if misses[start](names[start + 1]) or start < free:
                continue
            best = longest(names[start : start + _MOST_PHRASE])
            if best:
                length, (group, valence) = best
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
    merged: list[Hit] = []
    hit = 0
    for start, end, _, valence in phrases:
        while hit < len(hits) and hits[hit][0] < start:
            merged.append(hits[hit])
            hit += 1
        own = 0.0
        while hit < len(hits) and hits[hit][0] < end:
            own += hits[hit][1]
            hit += 1
        same_and_stronger = own * valence > 0 and abs(own) > abs(valence)
        merged.append((end - 1, own if same_and_stronger else valence))
    merged += hits[hit:]
    return merged


def inner_pairs(words: Sequence[str]) -> list[str]:
    """The pairs inside one token, such as "slow service" in "slow/service"."""
    return [f"{a} {b}" for a, b in pairwise(words)]
