"""Cues: the little language in which the data files say what words show a topic or a risk.

A cue is a line of words that must follow each other within a sentence::

    on hold                 these words in a row
    rude|arrogant           one of these
    wait~                   the word and its forms: waits, waited, waiting
    <staff>                 one of a class, defined in the file's [classes]; <num> is any number
    never .. back           up to three words between; `...` up to six
    the? server             the word may be missing
    *                       any one word

A cue is looked up by its rarest word alone, and compared only where that word stands, so that thousands of cues
cost no more than a few. A `guard` is an innocent phrase ("sick and tired"): a cue inside or across it does not count.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from reviewbot.errors import ConfigError
from reviewbot.reading.tokens import Words

OCCURRENCES = 12  # of one word are looked at; more say nothing new and would let a hostile text cost more
GAP = {"..": 3, "...": 6}
_SENTENCE_END = re.compile(r"[.!?;]+(?=\s|$)|\n|[.!?]{2,}")
_COMMON = frozenset(
    "a an and are as at be but by for from had has have he i in is it me my no not of on or our she so "
    "that the their them then there they this to us was we were what when will with you your".split()
)
NEGATORS = frozenset(
    "not no never isn't isnt wasn't wasnt weren't werent aren't arent without hardly nor zero ain't "
    "aint don't dont didn't didnt doesn't doesnt neither".split()
)
_FILLERS = frozenset(
    "so very too that at a an the any really been be even being have having get getting all ever "
    "had as was feel seem find particularly overly exactly".split()
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


class Hit(NamedTuple):
    """A cue found at the words `first` to `last`, inclusive."""

    cue: Cue
    first: int
    last: int


class _Numbers(frozenset[str]):
    """Any number, in digits ("45", "2hrs") or in words."""

    def __contains__(self, word: object) -> bool:
        return super().__contains__(word) or str(word)[:1].isdigit()


class _Anything(frozenset[str]):
    def __contains__(self, word: object) -> bool:
        return True


_NUMBERS = _Numbers(
    "one two three four five six seven eight nine ten twelve fifteen twenty thirty forty fifty sixty "
    "ninety hundred half several couple few many".split()
)
_ANYTHING = _Anything()


class CueIndex:
    """Many cues, looked up together.

    `lines` gives (owner, weight, cue line). Raises ConfigError for a line that cannot be read, naming it.
    """

    def __init__(self, lines: Iterable[tuple[str, float, str]], classes: Mapping[str, str]) -> None:
        vocabulary = _Vocabulary(classes)
        by_word: defaultdict[str, list[Cue]] = defaultdict(list)
        for owner, weight, line in lines:
            triggers, cue = vocabulary.compile(owner, weight, line)
            for word in triggers:
                by_word[word].append(cue)
        self._by_word = {word: tuple(dict.fromkeys(cues)) for word, cues in by_word.items()}
        self._keys = frozenset(self._by_word)

    def __len__(self) -> int:
        return sum(len(cues) for cues in self._by_word.values())

    def hits(self, words: Words) -> list[Hit]:
        """Every cue that the text shows, in no particular order; none crosses the end of a sentence."""
        present = self._keys & words.distinct
        if not present:
            return []
        found: list[Hit] = []
        for word in present:
            cues = self._by_word[word]
            for place in _places(words.words, word):
                for cue in cues:
                    if not cue.before and not cue.after:
                        found.append(Hit(cue, place, place))
                        continue
                    hit = _compare(cue, words.words, place)
                    if hit is not None and not _crosses_sentence(words, hit):
                        found.append(hit)
        return found


def is_negated(words: Words, hit: Hit) -> bool:
    """Whether a "not" stands right before the cue ("never rude", "not at all dirty")."""
    if hit.cue.negated or hit.first == 0:
        return False
    place = hit.first - 1
    for _ in range(3):
        if place < 0:
            return False
        if words.words[place] in NEGATORS:
            return not _SENTENCE_END.search(words.lowered, words.end(place), words.start(hit.first))
        if words.words[place] not in _FILLERS:
            return False
        place -= 1
    return False


def _places(words: list[str], word: str) -> list[int]:
    places: list[int] = []
    start = 0
    while len(places) < OCCURRENCES:
        try:
            start = words.index(word, start)
        except ValueError:
            break
        places.append(start)
        start += 1
    return places


def _compare(cue: Cue, words: list[str], place: int) -> Hit | None:
    last = place
    if cue.after:
        last = _walk(cue.after, words, place, 1)
        if last < 0:
            return None
    first = place
    if cue.before:
        first = _walk(cue.before, words, place, -1)
        if first < 0:
            return None
    return Hit(cue, first, last)


def _walk(elements: tuple[Element, ...], words: list[str], place: int, step: int) -> int:
    """The place of the last element, walking from the trigger one way and taking the nearest fit; -1 if none."""
    size = len(words)
    slack = 0  # the reach of a missing optional word goes over to the next
    for allowed, reach, optional in elements:
        here = place
        for _ in range(reach + slack):
            here += step
            if here < 0 or here >= size:
                here = -1
                break
            if words[here] in allowed:
                break
        else:
            here = -1
        if here >= 0:
            place, slack = here, 0
        elif optional:
            slack += reach - 1
        else:
            return -1
    return place


def _crosses_sentence(words: Words, hit: Hit) -> bool:
    if hit.first == hit.last:
        return False
    return _SENTENCE_END.search(words.lowered, words.start(hit.first), words.end(hit.last) - 1) is not None


class _Vocabulary:
    def __init__(self, classes: Mapping[str, str]) -> None:
        self._classes = {name: self._alternatives(text.split()) for name, text in classes.items()}

    def compile(self, owner: str, weight: float, line: str) -> tuple[frozenset[str], Cue]:
        elements = self._elements(line)
        at = _trigger(elements, line)
        before = _outwards(elements, at)
        cue = Cue(owner, weight, before, tuple(elements[at + 1 :]), _says_not(elements))
        return elements[at].words, cue

    def _elements(self, line: str) -> list[Element]:
        elements: list[Element] = []
        reach = 1
        for part in line.lower().split():
            if part in GAP:
                reach = GAP[part] + 1
                continue
            optional = part.endswith("?")
            elements.append(Element(self._words(part.rstrip("?"), line), reach, optional))
            reach = 1
        return elements

    def _words(self, part: str, line: str) -> frozenset[str]:
        if part == "*":
            return _ANYTHING
        if part == "<num>":
            return _NUMBERS
        words: frozenset[str] = frozenset()
        parts = part.split("|")
        for one in parts:
            if one == "<num>":
                continue
            words |= self._class(one, line) if one.startswith("<") else self._alternatives((one,))
        if not words:
            raise ConfigError(f"an empty word in the cue {line!r}", hint="remove the stray | or ?")
        return _Numbers(words | _NUMBERS) if "<num>" in parts else words

    def _class(self, part: str, line: str) -> frozenset[str]:
        name = part.strip("<>")
        if name not in self._classes:
            raise ConfigError(f"no class <{name}> for the cue {line!r}", hint="define it under [classes]")
        return self._classes[name]

    @staticmethod
    def _alternatives(parts: Sequence[str]) -> frozenset[str]:
        words: set[str] = set()
        for part in filter(None, parts):
            words.update(forms(part[:-1]) if part.endswith("~") else (part,))
        return frozenset(words | {word.replace("'", "") for word in words})


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


def _trigger(elements: list[Element], line: str) -> int:
    """The place of the rarest word: it must be there, common words come last, few and long words first."""
    candidates = [
        (bool(element.words & _COMMON), len(element.words), -min(map(len, element.words)), place)
        for place, element in enumerate(elements)
        if not element.optional and not isinstance(element.words, _Numbers | _Anything)
    ]
    if not candidates:
        raise ConfigError(f"the cue {line!r} has no word to look for", hint="write at least one word that must stand")
    return min(candidates)[-1]


def _outwards(elements: list[Element], at: int) -> tuple[Element, ...]:
    """What stands before the trigger, nearest first: a reach belongs to the step between two elements."""
    steps: list[Element] = []
    for place in range(at - 1, -1, -1):
        steps.append(elements[place]._replace(reach=elements[place + 1].reach))
    return tuple(steps)


def _says_not(elements: list[Element]) -> bool:
    return any(not isinstance(e.words, _Anything | _Numbers) and e.words & NEGATORS for e in elements)
