"""Cue lines: the little language in which the data files say what words show a topic or a risk.

A cue is a line of words that must follow each other within a sentence::

    on hold                 these words in a row
    rude|arrogant           one of these
    wait~                   the word and its forms: waits, waited, waiting
    <staff>                 one of a class, defined in the file's [classes]; <num> is any number
    never .. back           up to three words between; `...` up to six
    the? server             the word may be missing
    *                       any one word

Here lines are read and given the words they are looked up by: the rarest, and the second rarest near it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from reviewbot.errors import ConfigError
from reviewbot.reading.tokens import ELISION, STOP

GAP = {"..": 3, "...": 6}
WINDOW = 8  # words on either side of the trigger within which the second rarest word of a cue is looked for
_RARE = 0.0004  # how often a word stands in a text, as a guess, where the list of common words does not have it
NEGATORS = frozenset(
    "not no never isn't isnt wasn't wasnt weren't werent aren't arent without hardly nor zero ain't "
    "aint don't dont didn't didnt doesn't doesnt neither".split()
)


class Element(NamedTuple):
    """One place of a cue: which words fit, how many words later at most, and whether it may be missing."""

    words: frozenset[str]
    reach: int = 1
    optional: bool = False


class Cue(NamedTuple):
    """One compiled cue; `before` is in reverse, from the trigger outwards."""

    owner: str
    weight: float
    before: tuple[Element, ...]
    after: tuple[Element, ...]
    negated: bool  # the cue itself says "not", so a "not" before it changes nothing


class _Numbers(frozenset[str]):
    """Any number, in digits ("45", "2hrs") or in words."""

    def __contains__(self, word: object) -> bool:
        return super().__contains__(word) or str(word)[:1].isdigit()


class _Anything(frozenset[str]):
    def __contains__(self, word: object) -> bool:
        return word != STOP


_NUMBERS = _Numbers(
    "one two three four five six seven eight nine ten twelve fifteen twenty thirty forty fifty sixty "
    "ninety hundred half several couple few many".split()
)
_ANYTHING = _Anything()


class Keyed(NamedTuple):
    """A cue with what it is looked up by."""

    trigger: frozenset[str]
    second: frozenset[str]  # empty where nothing else must stand near
    cue: Cue
    distance: int = 0  # from the trigger to the second, at most; negative where the second stands before


class Vocabulary:
    """The classes of words that cue lines may name, and how often words stand in a text; compiles cue lines."""

    def __init__(self, classes: Mapping[str, str], common: Mapping[str, float]) -> None:
        self._written = classes
        self._classes: dict[str, frozenset[str]] = {}  # those named so far
        self._elements_of: dict[str, frozenset[str]] = {}  # the words of each part of a line; parts come again
        self.common = common

    def compile(self, owner: str, weight: float, line: str) -> list[Keyed]:
        elements = self._elements(line)
        keys = [place for place, element in enumerate(elements) if self._is_key(element)]
        if not keys:
            hint = "write at least one word that must stand"
            raise ConfigError(f"the cue {line!r} has no word to look for", hint=hint)
        keys.sort(key=lambda place: self._frequency(elements[place].words))
        at = keys[0]
        near = [place for place in keys[1:] if _distance(elements, at, place) <= WINDOW]
        trigger = elements[at].words
        if not near:
            return [self._keyed(owner, weight, elements, at, trigger, frozenset())]
        by = near[0]
        second = elements[by].words
        idle, idle_second = self._idle(trigger), self._idle(second)
        away = _distance(elements, at, by) * (1 if by > at else -1)
        pairs = [(at, trigger - idle, second, away), (by, second - idle_second, idle, -away)]
        found = [
            self._keyed(owner, weight, elements, place, one, other, far)
            for place, one, other, far in pairs
            if one and other
        ]
        # two words that stand in every text show nothing together, unless the cue has no others
        return found or [self._keyed(owner, weight, elements, at, trigger, second, away)]

    def _idle(self, words: frozenset[str]) -> frozenset[str]:
        return frozenset(word for word in words if self.common.get(word, 0) > 1)

    @staticmethod
    def _keyed(
        owner: str,
        weight: float,
        elements: list[Element],
        at: int,
        trigger: frozenset[str],
        second: frozenset[str],
        distance: int = 0,
    ) -> Keyed:
        cue = Cue(owner, weight, _outwards(elements, at), tuple(elements[at + 1 :]), _says_not(elements))
        return Keyed(trigger, second, cue, distance)

    @staticmethod
    def _is_key(element: Element) -> bool:
        return not element.optional and not isinstance(element.words, _Numbers | _Anything)

    def _frequency(self, words: frozenset[str]) -> float:
        often = self.common.get
        return sum([often(word, _RARE) for word in words])

    def _elements(self, line: str) -> list[Element]:
        elements: list[Element] = []
        reach = 1
        for part in line.lower().split():
            if part in GAP:
                reach = GAP[part] + 1
                continue
            optional = part.endswith("?")
            words = self._elements_of.get(part)
            if words is None:
                words = self._elements_of[part] = self._words(part.rstrip("?"), line)
            elements.append(Element(words, reach, optional))
            reach = 1
        return elements

    def _words(self, part: str, line: str) -> frozenset[str]:
        if part == "*":
            return _ANYTHING
        if part == "<num>":
            return _NUMBERS
        parts = part.split("|")
        words = _alternatives([one for one in parts if not one.startswith("<")])
        for one in parts:
            if one.startswith("<") and one != "<num>":
                words |= self._class(one, line)
        if not words:
            raise ConfigError(f"an empty word in the cue {line!r}", hint="remove the stray | or ?")
        return _Numbers(words | _NUMBERS) if "<num>" in parts else words

    def _class(self, part: str, line: str) -> frozenset[str]:
        name = part.strip("<>")
        if name not in self._written:
            raise ConfigError(f"no class <{name}> for the cue {line!r}", hint="define it under [classes]")
        if name not in self._classes:
            self._classes[name] = _alternatives(self._written[name].split())
        return self._classes[name]


def _alternatives(parts: Sequence[str]) -> frozenset[str]:
    words: set[str] = set()
    for part in parts:
        if part.endswith("~"):
            words.update(forms(part[:-1]))
        elif part:
            words.add(part)
    with_apostrophe = [word for word in words if "'" in word]
    words.update([word.replace("'", "") for word in with_apostrophe])
    words.update([ELISION.sub("", word) for word in with_apostrophe])
    return frozenset(words)


def forms(word: str) -> tuple[str, ...]:
    """A verb's or noun's regular forms; wrong ones among them do no harm, nobody writes them.

    >>> forms("deny")
    ('deny', 'denies', 'denied', 'denying')
    """
    if word.endswith("e"):
        return (word, word + "s", word + "d", word[:-1] + "ing")
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return (word, word[:-1] + "ies", word[:-1] + "ied", word + "ing")
    if word.endswith(("s", "sh", "ch", "x", "z")):
        return (word, word + "es", word + "ed", word + "ing")
    regular = (word, word + "s", word + "ed", word + "ing")
    if len(word) > 2 and word[-1] in "bdglmnprt" and word[-2] in "aeiou":
        return (*regular, word + word[-1] + "ed", word + word[-1] + "ing")
    return regular


def _distance(elements: list[Element], one: int, other: int) -> int:
    low, high = sorted((one, other))
    return sum(element.reach for element in elements[low + 1 : high + 1])


def _outwards(elements: list[Element], at: int) -> tuple[Element, ...]:
    """What stands before the trigger, nearest first: a reach belongs to the step between two elements."""
    return tuple(elements[place]._replace(reach=elements[place + 1].reach) for place in range(at - 1, -1, -1))


def _says_not(elements: list[Element]) -> bool:
    return any(not isinstance(e.words, _Anything | _Numbers) and e.words & NEGATORS for e in elements)
