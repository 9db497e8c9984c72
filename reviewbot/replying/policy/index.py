"""Many patterns found in one pass: by the words that stand there, so that thousands cost little more than a few."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from reviewbot.replying.policy.passage import Passage, Sentence
from reviewbot.replying.policy.pattern import WORD, Element, Match, Pattern
from reviewbot.replying.policy.stems import Stems, stems_of

_MOST_KEPT = 20_000  # words whose patterns an index keeps at hand
_LONGEST_KEPT = 40  # characters of such a word
_MOST_SENTENCES = 2_000  # whose matches an index keeps
_MOST_WORDS = 60  # of such a sentence

Owned = tuple[int, Pattern]


class _Try(NamedTuple):
    """A pattern to try where its anchor stands, and what rules it out at a glance."""

    owner: int
    pattern: Pattern
    following: frozenset[str] | None  # one of these must be the next word
    previous: frozenset[str] | None  # one of these must be the word before


class _Entry(NamedTuple):
    """What may match where a word stands."""

    always: tuple[_Try, ...]
    needing: Mapping[str, tuple[_Try, ...]]  # by a word that must stand somewhere in the sentence
    needs: frozenset[str]  # all these words


_NO_ENTRY = _Entry((), {}, frozenset())


def _try(owner: int, pattern: Pattern) -> _Try:
    return _Try(owner, pattern, _beside(pattern.right), _beside(pattern.left))


def _beside(elements: tuple[Element, ...]) -> frozenset[str] | None:
    """The words of which one must stand right beside the anchor, if there are such."""
    return elements[0].words if elements and elements[0].kind == WORD else None


def _entry_of(owned: Iterable[Owned]) -> _Entry:
    """The patterns of one word, by what they need."""
    tries = [_try(owner, pattern) for owner, pattern in owned]
    needing: dict[str, list[_Try]] = {}
    for one in tries:
        for need in one.pattern.needs:
            needing.setdefault(need, []).append(one)
    always = tuple(one for one in tries if not one.pattern.needs)
    by_need = {need: tuple(them) for need, them in needing.items()}
    return _Entry(always, by_need, frozenset(by_need))


def _lacks(also: tuple[frozenset[str], ...], vocabulary: frozenset[str]) -> bool:
    for words in also:  # noqa: SIM110 - a generator costs more than the look-ups
        if words.isdisjoint(vocabulary):
            return True
    return False


class Index:
    """Many patterns, each with a number that says whose it is, found in one pass."""

    def __init__(self, patterns: Iterable[Owned]) -> None:
        self._by_word: dict[str, list[Owned]] = {}
        self._by_stem: dict[str, list[Owned]] = {}
        self._entries: dict[str, _Entry] = {}  # of the words met, made on first sight
        self._found: dict[Sentence, tuple[tuple[int, Match], ...]] = {}  # in the sentences met lately
        for owner, pattern in patterns:
            for word in pattern.anchor:
                self._by_word.setdefault(word, []).append((owner, pattern))
            for stem in pattern.anchor.stems if isinstance(pattern.anchor, Stems) else ():
                self._by_stem.setdefault(stem, []).append((owner, pattern))

    def _entry(self, word: str) -> _Entry:
        """The patterns whose anchor a word is. Kept, but for what nobody writes twice."""
        owned = list(self._by_word.get(word, ()))
        if self._by_stem:
            owned += [one for stem in stems_of(word, self._by_stem) for one in self._by_stem[stem]]
        entry = _entry_of(owned) if owned else _NO_ENTRY
        if len(word) <= _LONGEST_KEPT and len(self._entries) < _MOST_KEPT:
            self._entries[word] = entry
        return entry

    def find(self, passage: Passage) -> Iterator[tuple[int, Match]]:
        """Every match with its owner, from left to right by anchor."""
        for (first, _), sentence in zip(passage.sentences, passage.spoken, strict=True):
            found = self._found.get(sentence)
            if found is None:
                found = tuple(self._search(sentence))
                self._keep(sentence, found)
            for owner, match in found:
                yield owner, Match(match.first + first - 1, match.last + first - 1)

    def _keep(self, sentence: Sentence, found: tuple[tuple[int, Match], ...]) -> None:
        """Drafts are made of the same few hundred sentences: what was found in one is kept."""
        if len(sentence.words) <= _MOST_WORDS:
            if len(self._found) >= _MOST_SENTENCES:
                self._found.clear()
            self._found[sentence] = found

    def _search(self, sentence: Sentence) -> Iterator[tuple[int, Match]]:
        entries, words = self._entries, sentence.words
        vocabulary = frozenset(words)
        for place in range(1, len(words) - 1):
            word = words[place]
            entry = entries.get(word) or self._entry(word)
            if entry is _NO_ENTRY:
                continue
            tries = entry.always
            for need in entry.needs & vocabulary:
                tries += entry.needing[need]
            before, after = words[place - 1], words[place + 1]
            for owner, pattern, following, previous in tries:
                if (following is not None and after not in following) or (
                    previous is not None and before not in previous
                ):
                    continue
                if pattern.also and _lacks(pattern.also, vocabulary):
                    continue
                match = pattern.at(sentence, place)
                if match is not None:
                    yield owner, match
