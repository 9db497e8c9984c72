"""Cues: many phrases looked up together.

A cue (its language is told in `cue_lines`) is looked up by its rarest word alone, and compared only where that word
stands with the second rarest near it, so that thousands cost no more than a few. A `guard` is an innocent phrase
("sick and tired"): what touches one does not count.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from reviewbot.reading.cue_lines import NEGATORS, WINDOW, Cue, Element, Keyed, Vocabulary
from reviewbot.reading.tokens import STOP

NEAR = 5  # words on either side of a hit in which its guards are looked for
DENIALS = frozenset("not never isn't isnt wasn't wasnt weren't werent aren't arent without".split())
_FILLERS = frozenset(
    "so very too that at a an the any really been be even being have having get getting all ever "
    "had as was feel seem find particularly overly exactly".split()
)
Hit = tuple[Cue, int, int]  # a cue found at the words from the first to the last, inclusive


class _Entry(NamedTuple):
    """What to compare where a word stands: at once, or only where the second rarest word stands near."""

    alone: tuple[Cue, ...]  # the word is the whole cue
    always: tuple[Cue, ...]
    seconds: frozenset[str]
    by_second: Mapping[str, tuple[Cue, ...]]


class CueIndex:
    """Many cues, looked up together.

    `lines` gives (owner, weight, cue line), `common` how often the commonest words stand in a text. Raises
    ConfigError for a line that cannot be read, naming it.
    """

    def __init__(
        self,
        lines: Iterable[tuple[str, float, str]],
        classes: Mapping[str, str],
        *,
        common: Mapping[str, float] = MappingProxyType({}),
    ) -> None:
        vocabulary = Vocabulary(classes, common)
        compiled = dict.fromkeys(keyed for line in lines for keyed in vocabulary.compile(*line))
        by_word: defaultdict[str, list[Keyed]] = defaultdict(list)
        for keyed in compiled:
            for word in keyed.trigger:
                by_word[word].append(keyed)
        self._entries = {word: _entry(found) for word, found in by_word.items()}
        self._words = frozenset(self._entries)
        self._size = len(compiled)

    def __len__(self) -> int:
        return self._size

    def hits(self, words: Sequence[str]) -> list[Hit]:
        """Every cue that the words show, in no particular order; none crosses the end of a sentence."""
        found: list[Hit] = []
        entries = self._entries
        for place, word in [(place, word) for place, word in enumerate(words) if word in entries]:
            alone, always, seconds, by_second = entries[word]
            for cue in alone:
                found.append((cue, place, place))  # noqa: PERF401 - measured: faster than extend for one or none
            for cue in always:
                _compare(cue, words, place, found)
            if by_second:
                near = words[place - WINDOW if place > WINDOW else 0 : place + WINDOW + 1]
                for second in seconds.intersection(near):
                    for cue in by_second[second]:
                        _compare(cue, words, place, found)
        return found

    def touches(self, words: Sequence[str], first: int, last: int) -> bool:
        """Whether a cue shares a word with the words from `first` to `last`, as a guard does with what it guards."""
        begin = first - NEAR if first > NEAR else 0
        near = words[begin : last + NEAR + 1]
        if self._words.isdisjoint(near):
            return False
        low, high = first - begin, last - begin
        for cue, one, other in self.hits(near):
            if one <= high and other >= low and not is_negated(near, cue, one, other):
                return True
        return False


def _entry(found: Sequence[Keyed]) -> _Entry:
    alone, always = [], []
    by_second: defaultdict[str, list[Cue]] = defaultdict(list)
    for _, second, cue in found:
        if not cue.before and not cue.after:
            alone.append(cue)
        elif not second:
            always.append(cue)
        for word in second:
            by_second[word].append(cue)
    return _Entry(
        tuple(alone), tuple(always), frozenset(by_second), {word: tuple(cues) for word, cues in by_second.items()}
    )


def is_negated(words: Sequence[str], cue: Cue, first: int, last: int) -> bool:
    """Whether a "not" stands right before the cue or within its gaps ("never rude", "the soup was not cold")."""
    if cue.negated:
        return False
    if last > first + 1 and not DENIALS.isdisjoint(words[first + 1 : last]):
        return True
    for place in range(first - 1, max(-1, first - 4), -1):
        if words[place] in NEGATORS:
            return True
        if words[place] not in _FILLERS:
            return False
    return False


def _compare(cue: Cue, words: Sequence[str], place: int, found: list[Hit]) -> None:
    """Add the hit, if the cue is there around its trigger at `place`."""
    _, _, before, after, _ = cue
    first = last = place
    if after:
        last = _walk(after, words, place, 1)
        if last < 0:
            return
    if before:
        first = _walk(before, words, place, -1)
        if first < 0:
            return
    found.append((cue, first, last))


def _walk(elements: tuple[Element, ...], words: Sequence[str], place: int, step: int) -> int:
    """The place of the last element, walking from the trigger one way and taking the nearest fit; -1 if none."""
    size = len(words)
    slack = 0  # the reach of a missing optional word goes over to the next
    for allowed, reach, optional in elements:
        here = place + step
        edge = here + step * (reach + slack)
        while here != edge:
            if not 0 <= here < size:
                here = edge
                break
            word = words[here]
            if word in allowed:
                break
            here = edge if word == STOP else here + step
        if here != edge:
            place, slack = here, 0
        elif optional:
            slack += reach - 1
        else:
            return -1
    return place
