"""Hears an argument that no pattern knows: a small table of words and pairs of words, learnt from our own sentences.

Patterns know how people blame, deny and excuse; they miss what nobody listed. A sentence whose words weigh more like
those of our bad sentences than like those of our good ones is worth a second look: it warns, and never blocks.

One table a language (`data/tone_LANG.txt.gz`: text, `zcat` shows it), made by `python -m tests.bench.train_tone
--write`. Weights are in tenths of log-odds. What a table holds for a sentence of words w1 w2 ...::

    w1                 a word, all its own and what its beginning and end say
    abcd-  abcdef-     the beginning of a word that the table does not hold, -xyz its end
    w1 w2              neighbours; "." stands for the sentence's beginning and end, "," for a comma, colon or dash
    w1~w3              a word and one of the next but one to the next but three
    #3  #?  #!         the sentence's length, in fours; how it ends

Their sum is divided by the root of the sentence's length. All work is bounded: a look-up for each word and its
next four, in sentences cut at `LONGEST` words.
"""

from __future__ import annotations

import gzip
import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import resources
from typing import NamedTuple

from reviewbot.replying.policy.passage import Passage

LONGEST = 60
"""Words of one sentence that are heard: what is longer is no sentence."""

FARTHEST = 4
"""How many words on a pair may reach."""

UNIT = 0.1
"""What one of the table's whole numbers stands for, in log-odds."""

_LONGEST_MARK = 6
_KEPT_STRANGE = 10_000
_MOST_KEPT = 2_000  # sentences whose weight a table keeps
_NOTHING: Mapping[str, float] = {}


class Clue(NamedTuple):
    """What one word or pair says: its weight, and the places of its words in the passage."""

    weight: float
    first: int
    second: int  # the same as `first` for a single word


@dataclass(frozen=True, slots=True)
class Table:
    """The weights of one language."""

    words: Mapping[str, float]  # marks (#3, #?) and beginnings and ends too
    pairs: Mapping[str, Mapping[str, float]]
    skips: Mapping[str, Mapping[str, float]]
    rules: Mapping[str, Mapping[str, float]]  # tag -> what speaks for it against the other tags
    bias: float
    fragment: float  # a sentence by itself warns from here on
    reply: float  # a sentence of a whole reply does
    friendly: float  # below it next to no argument was ever weighed: a pattern's warning is mistaken
    strange: dict[str, float] = field(default_factory=dict, repr=False, compare=False)  # what `_strange` found
    kept: dict[tuple[object, str], float] = field(default_factory=dict, repr=False, compare=False)  # by `weights`

    def weights(self, passage: Passage) -> list[float]:
        """What each sentence weighs. Kept: drafts are made of the same few hundred sentences."""
        found = []
        for (first, last), sentence in zip(passage.sentences, passage.spoken, strict=True):
            key = (sentence, _sign(passage, last))
            weight = self.kept.get(key)
            if weight is None:
                weight = self.weigh(passage, first, last)
                if last - first <= LONGEST:
                    if len(self.kept) >= _MOST_KEPT:
                        self.kept.clear()
                    self.kept[key] = weight
            found.append(weight)
        return found

    def weigh(self, passage: Passage, first: int, last: int) -> float:
        """How much the sentence from word `first` up to `last` reads like an argument, in log-odds."""
        last = min(last, first + LONGEST)
        known, pairs, skips = self.words, self.pairs, self.skips
        body = passage.words[first:last]
        total = pairs.get(".", _NOTHING).get(body[0], 0.0)
        beside = passage.words[first + 1 : last + 1]
        for word, second, third, fourth, fifth in zip(
            body, beside, (*body[2:], "", ""), (*body[3:], "", "", ""), (*body[4:], "", "", "", ""), strict=False
        ):
            weight = known.get(word)
            total += self._strange(word) if weight is None else weight
            after = pairs.get(word)
            if after is not None:
                total += after.get(second, 0.0)
            later = skips.get(word)
            if later is not None:
                total += later.get(third, 0.0) + later.get(fourth, 0.0) + later.get(fifth, 0.0)
        for mark in marks(passage, first, last):
            total += known.get(mark, 0.0)
        if passage.commas:
            total += sum([clue.weight for clue in self._commas(passage, first, last)])
        return total / math.sqrt(last - first + 1) + self.bias

    def _strange(self, word: str) -> float:
        """What a word that the table does not hold says by its beginning and end; kept for the next time."""
        weight = self.strange.get(word)
        if weight is None:
            weight = sum([self.words.get(part, 0.0) for part in parts(word)])
            if len(self.strange) < _KEPT_STRANGE:
                self.strange[word] = weight
        return weight

    def _commas(self, passage: Passage, first: int, last: int) -> Iterator[Clue]:
        words, commas = passage.words, passage.commas
        before = self.pairs.get(",", _NOTHING)
        for place in range(first, last):
            if place in commas:
                yield Clue(before.get(words[place], 0.0), place, place)
                yield Clue(self.pairs.get(words[place - 1], _NOTHING).get(",", 0.0), place - 1, place - 1)

    def clues(self, passage: Passage, first: int, last: int) -> Iterator[Clue]:
        """What each word and pair says; with the marks and the bias it is what `weigh` says."""
        last = min(last, first + LONGEST)
        words = passage.words
        yield Clue(self.pairs.get(".", _NOTHING).get(words[first], 0.0), first, first)
        for place in range(first, last):
            word = words[place]
            yield Clue(self.words[word] if word in self.words else self._strange(word), place, place)
            beside = min(place + 1, last - 1)
            yield Clue(self.pairs.get(word, _NOTHING).get(words[place + 1], 0.0), place, beside)
            later = self.skips.get(word, _NOTHING)
            for other in range(place + 2, min(place + FARTHEST + 1, last)):
                yield Clue(later.get(words[other], 0.0), place, other)
        yield from self._commas(passage, first, last)

    def tag(self, passage: Passage, first: int, last: int) -> str:
        """The kind of argument that the sentence is most like: a rule's id, or T2x for an excuse."""
        named = set(names(passage, first, min(last, first + LONGEST)))
        weights = {tag: sum(own.get(name, 0.0) for name in sorted(named)) for tag, own in self.rules.items()}
        return max(weights, key=lambda tag: weights[tag])


def parts(word: str) -> tuple[str, ...]:
    """The beginnings and the end by which a word that the table does not hold is still known."""
    if len(word) < 5:
        return ()
    if len(word) < 7:
        return (f"{word[:4]}-", f"-{word[-3:]}")
    return (f"{word[:4]}-", f"{word[:6]}-", f"-{word[-3:]}")


def marks(passage: Passage, first: int, last: int) -> tuple[str, ...]:
    """What a sentence shows as a whole: its length, and whether it asks or exclaims."""
    length = f"#{min((last - first) // 4, _LONGEST_MARK)}"
    sign = _sign(passage, last)
    return (length, f"#{sign}") if sign else (length,)


def _sign(passage: Passage, last: int) -> str:
    """The mark by which a sentence asks or exclaims, "" if it does neither."""
    end = passage.ends[last - 1]
    sign = passage.text[end : end + 1]
    return sign if sign in ("?", "!", "؟") else ""


def names(passage: Passage, first: int, last: int) -> Iterator[str]:
    """The names, as a table writes them, of everything that is looked up for a sentence."""
    words, commas = passage.words, passage.commas
    yield from marks(passage, first, last)
    yield f". {words[first]}"
    for place in range(first, last):
        word = words[place]
        yield word
        yield from parts(word)
        yield f"{word} {words[place + 1]}"
        for other in range(place + 2, min(place + FARTHEST + 1, last)):
            yield f"{word}~{words[other]}"
        if place in commas:
            yield f", {word}"
            yield f"{words[place - 1]} ,"


@cache
def table(language: str) -> Table | None:
    """The table of a language, read on first use; None where there is none."""
    file = resources.files("reviewbot.replying.policy").joinpath(f"data/tone_{language}.txt.gz")
    return parse(gzip.decompress(file.read_bytes()).decode("utf-8")) if file.is_file() else None


def parse(text: str) -> Table:
    """Read a table: `head = number` first, then lines of a whole number and the names that weigh so much."""
    heads: dict[str, float] = {}
    weights: dict[str, float] = {}
    rules: dict[str, dict[str, float]] = {}
    into = weights
    for line in text.splitlines():
        head, _, rest = line.partition("\t")
        if line.startswith("["):
            into = rules.setdefault(line[1:-1], {})
        elif rest and line[0] != "%":
            if head.lstrip("-").isdigit():
                into.update(dict.fromkeys(rest.split("|"), int(head) * UNIT))
            else:
                heads[head] = float(rest)
    return _table(weights, rules, heads)


def _table(weights: Mapping[str, float], rules: Mapping[str, Mapping[str, float]], heads: Mapping[str, float]) -> Table:
    words: dict[str, float] = {}
    pairs: dict[str, dict[str, float]] = {}
    skips: dict[str, dict[str, float]] = {}
    for name, weight in weights.items():
        first, space, second = name.partition(" ")
        one, tilde, other = name.partition("~")
        if space:
            pairs.setdefault(first, {})[second] = weight
        elif tilde:
            skips.setdefault(one, {})[other] = weight
        else:
            words[name] = weight
    return Table(words, pairs, skips, rules, heads["bias"], heads["fragment"], heads["reply"], heads["friendly"])
