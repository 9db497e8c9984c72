"""A small language for word patterns; `index` finds all of them in one pass over a passage.

One pattern a line (a line that begins with blanks goes on with the one before), elements apart by blanks::

    you should have            words; "." ends every match, commas are not seen
    told|warned                one of these words
    read*                      any form of the English word: read, reads, reading
    avis-  -karte              any word that begins, ends so, however it is accented or joined (see `stems`)
    @offer                     any word of a class (see `lexicon`)
    please?  @adv?             may be missing
    ..3   ..3!that|if          up to three words of the same sentence; none of them one of these
    a <5> b                    both, in either order, up to five words between them; once a line
    !not  !been|had            the next word is none of these (takes no room)
    ,                          a comma, colon or dash stands here (takes no room)
    ^  $                       the sentence begins, ends here
    again|$                    this word, or the end (beside £ or €, "$" is money)
    (a b|c d)                  one of these sequences
    <4:sorry|if                none of these in the four words before the whole match, same sentence
    >4:but                     none of these in the four words after it
    ~ at the beginning         doubtful: it reads so, but not surely; a finding warns at most

Every pattern is indexed by its rarest element, so a text is tried only against the patterns that could match there.
All windows are bounded: the time is linear in the text.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

from reviewbot.replying.policy.passage import END, Sentence, normal
from reviewbot.replying.policy.rarity import cost
from reviewbot.replying.policy.stems import Stems
from reviewbot.replying.policy.verbs import forms

WORD, OPTIONAL, GAP, NOT, COMMA, EDGE = range(6)
Classes = Mapping[str, frozenset[str]]


class Element(NamedTuple):
    """One compiled element: its kind, the words it speaks of, and the width of a gap."""

    kind: int
    words: frozenset[str]
    width: int = 0


class Guard(NamedTuple):
    """Words that must not stand near the match."""

    width: int
    words: frozenset[str]


class Match(NamedTuple):
    """Word places of one match, last one exclusive."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Pattern:
    """A compiled pattern around its anchor; `left` is in reverse order."""

    left: tuple[Element, ...]
    anchor: frozenset[str]
    right: tuple[Element, ...]
    before: tuple[Guard, ...]
    after: tuple[Guard, ...]
    source: str
    needs: frozenset[str] = frozenset()  # one of these must be in the text somewhere; empty: nothing needed
    also: tuple[frozenset[str], ...] = ()  # and one of each of these
    doubtful: bool = False  # warns at most

    def at(self, sentence: Sentence, place: int) -> Match | None:
        """The match whose anchor stands at a place, if there is one."""
        words = sentence.words
        last = _walk(sentence, place, self.right, 1)
        if last is None:
            return None
        first = _walk(sentence, place, self.left, -1)
        if first is None:
            return None
        if self.before and _near(words, first - 1, self.before, -1):
            return None
        if self.after and _near(words, last + 1, self.after, 1):
            return None
        return Match(first, last + 1)


def _near(words: tuple[str, ...], place: int, guards: tuple[Guard, ...], step: int) -> bool:
    for guard in guards:
        at = place
        for _ in range(guard.width):
            if not 0 <= at < len(words) or words[at] == END:
                break
            if words[at] in guard.words:
                return True
            at += step
    return False


def _walk(sentence: Sentence, place: int, elements: tuple[Element, ...], step: int, index: int = 0) -> int | None:
    """The place of the last word taken when the elements from `index` on match beside `place`; None if they do not."""
    words = sentence.words
    while index < len(elements):
        kind, wanted, _ = elements[index]
        index += 1
        following = words[place + step] if 0 <= place + step < len(words) else END
        if kind == WORD:
            if following not in wanted:
                return None
            place += step
        elif kind == OPTIONAL:
            if following in wanted:
                taken = _walk(sentence, place + step, elements, step, index)
                if taken is not None:
                    return taken
        elif kind == GAP:
            return _leap(sentence, place, elements, step, index, elements[index - 1])
        elif not _holds(sentence, kind, wanted, following, place, step):
            return None
    return place


def _leap(
    sentence: Sentence, place: int, elements: tuple[Element, ...], step: int, index: int, gap: Element
) -> int | None:
    words = sentence.words
    wanted = elements[index].words if index < len(elements) and elements[index].kind == WORD else None
    for leap in range(gap.width + 1):
        at = place + leap * step
        if leap and (words[at] == END or words[at] in gap.words):
            return None
        if wanted is not None and words[at + step] not in wanted:
            continue
        taken = _walk(sentence, at, elements, step, index)
        if taken is not None:
            return taken
    return None


def _holds(sentence: Sentence, kind: int, wanted: frozenset[str], following: str, place: int, step: int) -> bool:
    """Whether an element that takes no room holds beside `place`."""
    if kind == NOT:
        return (following if step == 1 else sentence.words[place]) not in wanted
    if kind == COMMA:
        return (place + 1 if step == 1 else place) in sentence.commas
    return following == END


def _findable(words: frozenset[str]) -> bool:
    """Whether an index can go from a written word to this element: not from the end of a word."""
    return not (isinstance(words, Stems) and words.tails)


def compile_patterns(source: str, classes: Classes) -> tuple[Pattern, ...]:
    """All patterns of a text, one a line. Raises ValueError that names the line for one that cannot be read."""
    lines = re.sub(r"\n +(?=\|)", "", source).replace("\n  ", " ").split("\n")
    return tuple(
        itertools.chain.from_iterable(_compile(line, classes) for line in lines if line and not line.startswith("--"))
    )


def _compile(line: str, classes: Classes) -> Iterator[Pattern]:
    guards: dict[str, list[Guard]] = {"<": [], ">": []}
    body: list[str] = []
    doubtful = line.startswith("~")
    for item in _split(line.removeprefix("~")):
        if item[0] in "<>" and ":" in item and item[1].isdigit():
            width, _, words = item[1:].partition(":")
            guards[item[0]].append(Guard(int(width), _words(words, classes)))
        else:
            body.append(item)
    for choice in itertools.chain.from_iterable(
        itertools.product(*(_sequences(item) for item in order)) for order in _orders(body)
    ):
        elements = [_element(item, classes) for part in choice for item in part]
        yield replace(_anchored(elements, tuple(guards["<"]), tuple(guards[">"]), line), doubtful=doubtful)


def _orders(body: list[str]) -> Iterator[list[str]]:
    """The body as it stands, or both orders of what stands around `<5>`."""
    place = next((at for at, item in enumerate(body) if re.fullmatch(r"<\d+>", item)), None)
    if place is None:
        yield body
        return
    one, other, gap = body[:place], body[place + 1 :], f"..{body[place][1:-1]}"
    yield [*one, gap, *other]
    yield [*other, gap, *one]


def _split(line: str) -> list[str]:
    """Elements of a line; a group in parentheses is one."""
    items: list[str] = []
    depth = 0
    for piece in line.split():
        if depth:
            items[-1] += " " + piece
        else:
            items.append(piece)
        depth += piece.count("(") - piece.count(")")
    return items


_CURRENCIES = frozenset("£€")  # beside these, "$" is one of them


def _sequences(item: str) -> list[list[str]]:
    if not item.startswith("("):
        words = item.split("|")
        if "$" in words[1:] and item[0] not in "!." and _CURRENCIES.isdisjoint(words):
            return [["|".join(word for word in words if word != "$")], ["$"]]
        return [[item]]
    optional = item.endswith("?")
    inner = item[1:-2] if optional else item[1:-1]
    if " " not in inner:
        return [[f"{inner}?" if optional else inner]]
    return [part.split() for part in inner.split("|")] + ([[]] if optional else [])


def _element(item: str, classes: Classes) -> Element:
    if item.startswith(".."):
        width, _, barred = item[2:].partition("!")
        return Element(GAP, _words(barred, classes) if barred else frozenset(), int(width))
    if item == ",":
        return Element(COMMA, frozenset())
    if item in "^$":
        return Element(EDGE, frozenset())
    if item.startswith("!"):
        return Element(NOT, _words(item[1:], classes))
    if item.endswith("?"):
        return Element(OPTIONAL, _words(item[:-1], classes))
    return Element(WORD, _words(item, classes))


def _words(item: str, classes: Classes) -> frozenset[str]:
    found: set[str] = set()
    parts = [word for word in item.split("|") if word.startswith("-") or word.endswith("-")]
    for word in item.split("|"):
        if word in parts:
            continue
        if word.startswith("@"):
            if word[1:] not in classes:
                raise ValueError(f"no word class {word} (in {item!r})")
            found |= classes[word[1:]]
        elif word.endswith("*"):
            found.update(forms(word[:-1]))
        else:
            found.add(normal(word))
    return Stems(found, parts) if parts else frozenset(found)


def _anchored(elements: list[Element], before: tuple[Guard, ...], after: tuple[Guard, ...], source: str) -> Pattern:
    places = [place for place, element in enumerate(elements) if element.kind == WORD and _findable(element.words)]
    if not places:
        raise ValueError(f"a pattern needs at least one word that must be there: {source!r}")
    place = min(places, key=lambda at: cost(elements[at].words))
    left = tuple(reversed(elements[:place]))
    others = [elements[at].words for at in places if at != place and not isinstance(elements[at].words, Stems)]
    others.sort(key=cost)
    needs, also = (others[0], tuple(others[1:])) if others else (frozenset[str](), ())
    return Pattern(left, elements[place].words, tuple(elements[place + 1 :]), before, after, source, needs, also)


def literal(words: list[str], source: str) -> Pattern:
    """The pattern of a plain phrase, for the house's own rules."""
    return _anchored([Element(WORD, frozenset((word,))) for word in words], (), (), source)
