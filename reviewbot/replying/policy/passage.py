"""A text as the rules read it: words with their places, contractions opened, sentences kept apart.

Patterns see `words`: lower case, straight quotes, "don't" as "do not", any number as "#", an e-mail address as
"<mail>", a link as "<link>", and "." where a sentence ends. Commas, dashes and colons are not words: `commas` holds
the places of the words that follow one. One linear pass over the text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import NamedTuple

from reviewbot.replying.policy.once import once

END = "."
NUMBER = "#"
MAIL = "<mail>"
LINK = "<link>"

READ_AT_MOST = 20_000
"""Words beyond this many characters are not read: no site takes a reply as long as that, and V3 blocks it anyway."""

_TOKEN = re.compile(
    r"(?P<link>https?://\S{1,2000}|www\.\S{1,2000})"
    r"|(?P<mail>[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5})"
    r"|(?P<number>\d{1,20}(?:[.,:/]\d{1,20}){0,5})"
    r"|(?P<word>[^\W\d_]+(?:['’‘ʼ`´\u064b-\u0652][^\W\d_]+)*['’\u064b-\u0652]?)"
    r"|(?P<end>[.!?…。؟]+|\n+)"
    r"|(?P<comma>[,;:()،؛–—\"“”«»]|-(?=\s))"
    r"|(?P<sign>[$€£¥₹%&@#/])"
)
_QUOTES = str.maketrans("’‘ʼ`´", "'''''")

_WHOLE = {
    "can't": ("can", "not"),
    "cannot": ("can", "not"),
    "won't": ("will", "not"),
    "shan't": ("shall", "not"),
    "ain't": ("is", "not"),
    "let's": ("let", "us"),
    "y'all": ("you", "all"),
    "gonna": ("going", "to"),
    "wanna": ("want", "to"),
    "gotta": ("have", "to"),
    "shoulda": ("should", "have"),
    "coulda": ("could", "have"),
    "woulda": ("would", "have"),
    "u": ("you",),
    "ur": ("your",),
    "pls": ("please",),
    "plz": ("please",),
    "im": ("i", "am"),
    "ive": ("i", "have"),
    "youre": ("you", "are"),
    "youve": ("you", "have"),
    "youd": ("you", "would"),
    "youll": ("you", "will"),
    "weve": ("we", "have"),
    "thats": ("that", "is"),
    "theres": ("there", "is"),
    "theyre": ("they", "are"),
    "thank": ("thank",),
}
_NOT: tuple[str, ...] = (
    "do",
    "does",
    "did",
    "is",
    "are",
    "was",
    "were",
    "has",
    "have",
    "had",
    "could",
    "would",
    "should",
    "must",
)
_NOT += ("need", "might", "ought", "may")
_TAILS = {"'re": "are", "'ve": "have", "'ll": "will", "'m": "am", "'d": "would", "n't": "not"}
_IS = frozenset({"that", "it", "he", "she", "there", "here", "what", "who", "where", "how", "this", "everything"})


_ARABIC = str.maketrans("أإآى", "اااي", "".join(map(chr, range(0x064B, 0x0653))) + "\u0640")


def normal(word: str) -> str:
    """A written word as patterns and passages compare it; Arabic without vowel signs, hamza and joined "and"."""
    if word and "\u0600" <= word[0] <= "\u06ff":
        bare = word.translate(_ARABIC)
        return bare[1:] if len(bare) >= 5 and bare[0] == "و" else bare or word  # a lone stretching sign is a word
    return word


def _openings() -> dict[str, tuple[str, ...]]:
    table = dict(_WHOLE)
    for verb in _NOT:
        table[f"{verb}n't"] = table[f"{verb}nt"] = (verb, "not")
    for verb in ("should", "could", "would", "must", "might"):
        table[f"{verb}ve"] = (verb, "have")
    return table


_OPENINGS = _openings()


def _open(word: str) -> tuple[str, ...]:
    """The words that one written word stands for: contractions opened, possessives dropped."""
    known = _OPENINGS.get(word)
    if known is not None:
        return known
    if "'" not in word:
        return (word,)
    head, _, tail = word.rpartition("'")
    if tail == "":
        return _open(head) if head else (word,)
    if tail == "s":
        return (head, "is") if head in _IS else _open(head)
    if word.endswith("n't"):
        return (*_open(word[:-3]), "not")
    opened = _TAILS.get(f"'{tail}")
    if opened:
        return (*_open(head), opened)
    return (f"{head}'", tail)  # French and Italian elision: l'addition


_SHORT = frozenset("no nr dr mr mrs ms st vs tel approx e g i p a".split())  # a dot after these ends nothing


@dataclass(slots=True)
class _Builder:
    words: list[str] = field(default_factory=lambda: [END])
    starts: list[int] = field(default_factory=lambda: [0])
    ends: list[int] = field(default_factory=lambda: [0])
    commas: set[int] = field(default_factory=set)

    def add(self, word: str, start: int, end: int) -> None:
        self.words.append(word)
        self.starts.append(start)
        self.ends.append(end)

    def stop(self, start: int, end: int) -> None:
        if self.words[-1] != END and not (end - start == 1 and self.words[-1] in _SHORT):
            self.add(END, start, end)


class Sentence(NamedTuple):
    """One sentence by itself: its words between two ends, and the places of those that follow a comma."""

    words: tuple[str, ...]
    commas: frozenset[int]


@dataclass(frozen=True)
class Passage:
    """One text read into words; index 0 and the last word are always sentence ends."""

    text: str
    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    commas: frozenset[int]

    @once
    def vocabulary(self) -> frozenset[str]:
        """The distinct words."""
        return frozenset(self.words)

    @once
    def sentences(self) -> tuple[tuple[int, int], ...]:
        """(first, last + 1) word of each sentence, the ends left out."""
        found: list[tuple[int, int]] = []
        first = 1
        for place in range(1, len(self.words)):
            if self.words[place] == END:
                if place > first:
                    found.append((first, place))
                first = place + 1
        return tuple(found)

    @once
    def spoken(self) -> tuple[Sentence, ...]:
        """Each of the sentences by itself."""
        return tuple([self._sentence(first, last) for first, last in self.sentences])

    def _sentence(self, first: int, last: int) -> Sentence:
        begin = first - 1
        commas = frozenset([at - begin for at in self.commas if first <= at <= last]) if self.commas else self.commas
        return Sentence(self.words[begin : last + 1], commas)

    @once
    def plain(self) -> tuple[str, ...]:
        """The words without the sentence ends."""
        return tuple(word for word in self.words if word != END)

    @once
    def read_text(self) -> str:
        """The part of the text that is read."""
        return self.text[:READ_AT_MOST]

    @once
    def lowered(self) -> str:
        """The text in lower case, as far as it is read; offsets only roughly those of the text."""
        return self.read_text.lower()


def read(text: str) -> Passage:
    """Reads the first `READ_AT_MOST` characters of a text into words."""
    built = _Builder()
    add = built.add
    for match in _TOKEN.finditer(text, 0, READ_AT_MOST):
        kind = match.lastgroup
        start, end = match.span()
        if kind == "word":
            written = match.group().lower()
            if written.isascii() and written.isalpha() and written not in _OPENINGS:
                add(written, start, end)
            else:
                _add_written(built, written, start, end)
        elif kind == "end":
            built.stop(start, end)
        elif kind == "comma":
            built.commas.add(len(built.words))
        else:
            add(_STANDS_FOR.get(kind or "") or match.group(), start, end)
    end = min(len(text), READ_AT_MOST)
    if built.words[-1] != END or len(built.words) == 1:
        built.add(END, end, end)
    return Passage(text, tuple(built.words), tuple(built.starts), tuple(built.ends), frozenset(built.commas))


_STANDS_FOR = {"number": NUMBER, "mail": MAIL, "link": LINK}


def _add_written(built: _Builder, written: str, start: int, end: int) -> None:
    """A word with an apostrophe, a contraction without one, or one in another script."""
    if written[0] > "\u0600":
        built.add(normal(written), start, end)
        return
    for word in _open(written.translate(_QUOTES)):
        built.add(word, start, end)
