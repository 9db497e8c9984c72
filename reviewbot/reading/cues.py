"""Cues: many phrases looked up together.

A cue (its language is told in `cue_lines`) is looked up by its rarest word alone, and compared only where that word
stands with the second rarest near it, so that thousands cost no more than a few. What a word leads to is worked out
when a text first holds it. A `guard` is an innocent phrase ("sick and tired"): what touches one does not count.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from reviewbot.reading.cue_lines import NEGATORS, Cue, Element, Keyed, Vocabulary
from reviewbot.reading.tokens import STOP

NEAR = 5  # words on either side of a hit in which its guards are looked for
DENIALS = frozenset("not never isn't isnt wasn't wasnt weren't werent aren't arent without".split())
_FILLERS = frozenset(
    "so very too that at a an the any really been be even being have having get getting all ever "
    "had as was feel seem find particularly overly exactly".split()
)
_BEFORE = NEGATORS | _FILLERS  # only behind one of these need a "not" be looked for
Hit = tuple[Cue, int, int]  # a cue found at the words from the first to the last, inclusive
# What to compare: the cue, how many words it has before and after the trigger, and which words fit at which distance;
# None where the distances differ from text to text.
_Check = tuple[Cue, int, int, tuple[tuple[int, frozenset[str]], ...] | None]


class _Entry(NamedTuple):
    """What to compare where a word stands: at once, or only where the second rarest word stands near."""

    alone: tuple[Cue, ...]  # the word is the whole cue
    always: tuple[_Check, ...]
    seconds: frozenset[str]
    before: int  # how many words before and after to look for the second
    after: int
    by_second: Mapping[str, Sequence[_Check]]
    turned: Mapping[str, Sequence[_Check]]  # to be compared from the second


class _Way:
    """One way to come upon a cue: by its trigger, or by its second where the trigger is the more frequent word."""

    __slots__ = ("_check", "is_turned", "keyed", "others")

    def __init__(self, keyed: Keyed, others: frozenset[str], *, is_turned: bool = False) -> None:
        self.keyed = keyed
        self.others = others  # one of these must stand near
        self.is_turned = is_turned
        self._check: _Check | None = None

    @property
    def check(self) -> _Check:
        """What to compare, worked out once for all the words that lead here."""
        if self._check is None:
            self._check = _check(self)
        return self._check


class CueIndex:
    """Many cues, looked up together.

    `lines` gives (owner, weight, cue line), `vocabulary` the classes of words by name, compiled already where several
    indexes share them, `common` how often the commonest words stand in a text. Raises ConfigError for a line that
    cannot be read, naming it.
    """

    def __init__(
        self,
        lines: Iterable[tuple[str, float, str]],
        vocabulary: Vocabulary | Mapping[str, str],
        *,
        common: Mapping[str, float] = MappingProxyType({}),
    ) -> None:
        if not isinstance(vocabulary, Vocabulary):
            vocabulary = Vocabulary(vocabulary, common)
        compiled = dict.fromkeys(keyed for line in lines for keyed in vocabulary.compile(*line))
        by_word: defaultdict[str, list[_Way]] = defaultdict(list)
        for keyed in compiled:
            for words, way in _ways(keyed, vocabulary.common):
                for word in words:
                    by_word[word].append(way)
        self._by_word = dict(by_word)
        self._entries: dict[str, _Entry | None] = dict.fromkeys(by_word)  # None until a text holds the word
        self.triggers = frozenset(by_word)
        self._size = len(compiled)

    def __len__(self) -> int:
        return self._size

    def hits(self, words: Sequence[str]) -> list[Hit]:
        """Every cue that the words show, in no particular order; none crosses the end of a sentence."""
        found: list[Hit] = []
        entries = self._entries
        for place in [place for place, word in enumerate(words) if word in entries]:
            entry = entries[words[place]]
            if entry is None:
                entry = entries[words[place]] = _entry(self._by_word[words[place]])
            alone, always, seconds, before, after, by_second, turned = entry
            for cue in alone:
                found.append((cue, place, place))  # noqa: PERF401 - measured: faster than extend for one or none
            if always:
                _compare(always, words, place, found)
            if seconds:
                near = words[place - before if place > before else 0 : place + after + 1]
                if not seconds.isdisjoint(near):
                    for second in seconds.intersection(near):
                        if second in by_second:
                            _compare(by_second[second], words, place, found)
                        if second in turned:
                            begin = max(0, place - before)
                            for trigger in [begin + far for far, word in enumerate(near) if word == second]:
                                _compare(turned[second], words, trigger, found)
        return found

    def touches(self, words: Sequence[str], first: int, last: int) -> bool:
        """Whether a cue shares a word with the words from `first` to `last`, as a guard does with what it guards."""
        begin = first - NEAR if first > NEAR else 0
        near = words[begin : last + NEAR + 1]
        if self.triggers.isdisjoint(near):
            return False
        low, high = first - begin, last - begin
        for cue, one, other in self.hits(near):
            if one <= high and other >= low and not is_negated(near, cue, one, other):
                return True
        return False


def _ways(keyed: Keyed, common: Mapping[str, float]) -> list[tuple[frozenset[str], _Way]]:
    """The words by which a cue is come upon: of its two words the rarer, whatever a text has of both."""
    trigger, second = keyed.trigger, keyed.second
    loud = [word for word in trigger if word in common]
    if not second or not loud:
        return [(trigger, _Way(keyed, second))]
    ways = [(trigger.difference(loud), _Way(keyed, second))]
    rarer = second.difference(common)
    if rarer:
        ways.append((rarer, _Way(keyed, frozenset(loud), is_turned=True)))
    for other in second - rarer:
        louder = frozenset([word for word in loud if common[word] > common[other]])
        if louder:
            ways.append((frozenset((other,)), _Way(keyed, louder, is_turned=True)))
        if len(louder) < len(loud):
            ways.append((frozenset(loud) - louder, _Way(keyed, frozenset((other,)))))
    return ways


def _entry(ways: Sequence[_Way]) -> _Entry:
    alone, always = [], []
    before = after = 0
    by_second: dict[str, list[_Check]] = {}
    turned: dict[str, list[_Check]] = {}
    for way in ways:
        cue = way.keyed.cue
        if not cue.before and not cue.after:
            alone.append(cue)
            continue
        check = way.check
        if not way.others:
            always.append(check)
            continue
        distance = -way.keyed.distance if way.is_turned else way.keyed.distance
        before, after = max(before, -distance), max(after, distance)
        group = turned if way.is_turned and check[-1] is None else by_second
        for word in way.others:
            group.setdefault(word, []).append(check)
    seconds = frozenset(by_second) | frozenset(turned)
    return _Entry(tuple(alone), tuple(always), seconds, before, after, by_second, turned)


def _check(way: _Way) -> _Check:
    cue = way.keyed.cue
    before, after = len(cue.before), len(cue.after)
    if any(element.reach > 1 or element.optional for element in cue.before + cue.after):
        return cue, before, after, None
    places = [(-1 - far, element.words) for far, element in enumerate(cue.before)]
    places += [(1 + far, element.words) for far, element in enumerate(cue.after)]
    if way.is_turned:
        away = way.keyed.distance
        places = [(far - away, words) for far, words in [(0, way.others), *places] if far != away]
        before, after = before + away, after - away
    return cue, before, after, tuple(places)


def is_negated(words: Sequence[str], cue: Cue, first: int, last: int) -> bool:
    """Whether a "not" stands right before the cue or within its gaps ("never rude", "the soup was not cold")."""
    if last > first + 1 and not cue.negated and not DENIALS.isdisjoint(words[first + 1 : last]):
        return True
    if not first or words[first - 1] not in _BEFORE or cue.negated:
        return False
    for place in range(first - 1, max(-1, first - 4), -1):
        if words[place] in NEGATORS:
            return True
        if words[place] not in _FILLERS:
            return False
    return False


def _compare(checks: Iterable[_Check], words: Sequence[str], place: int, found: list[Hit]) -> None:
    """Add the cues that are there around their trigger at `place`."""
    size = len(words)
    for cue, before, after, fixed in checks:
        first, last = place - before, place + after
        if fixed is None:
            last = _walk(cue.after, words, place, 1)
            first = _walk(cue.before, words, place, -1) if last >= 0 else -1
            if first >= 0:
                found.append((cue, first, last))
        elif first >= 0 and last < size:
            for distance, allowed in fixed:
                if words[place + distance] not in allowed:
                    break
            else:
                found.append((cue, first, last))


def _walk(elements: tuple[Element, ...], words: Sequence[str], place: int, step: int) -> int:
    """The place of the last element, walking from the trigger one way and taking the nearest fit; -1 if none."""
    slack = 0  # the reach of a missing optional word goes over to the next
    size = len(words)
    for allowed, reach, optional in elements:
        edge = place + step * (reach + slack)
        for here in range(place + step, min(edge + 1, size) if step > 0 else max(edge - 1, -1), step):
            word = words[here]
            if word in allowed:
                place, slack = here, 0
                break
            if word == STOP:
                if not optional:
                    return -1
                slack += reach - 1
                break
        else:
            if not optional:
                return -1
            slack += reach - 1
    return place
