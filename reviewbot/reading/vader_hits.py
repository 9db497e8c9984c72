"""VADER's rules at work: what each word of the lexicon adds where it stands.

Equal to vaderSentiment 3.3.2 to the last digit, but in linear time. Each hit is weighed within the six tokens that can
matter to it, and most have nothing special near them.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Sequence
from itertools import compress

from reviewbot.reading.vader_rules import BOOSTERS, CAPS, IDIOMS, NEGATION
from reviewbot.reading.vader_words import (
    BUT,
    CAPITAL,
    CAPITALS,
    DOUBTED,
    FLAGGED,
    IDIOM,
    NEGATES,
    PICK_CAPITAL,
    PICK_FLAGGED,
    PICK_HIT,
    PICK_KIND,
    TURNS,
    Word,
)

_RULED = TURNS | IDIOM | CAPITALS | DOUBTED  # what takes more than one look
_FEW_HITS = 24  # up to here a linear search is faster than a heap

Hit = tuple[int, float]  # index of the token, what it adds


def find_hits(tokens: Sequence[str], code: bytes, word_of: Callable[[str], Word]) -> list[Hit]:
    """The tokens that carry sentiment and how much each adds, with negation, boosters and capitals weighed in."""
    flagged = code.translate(PICK_FLAGGED)
    find = flagged.find
    some_capitals = -1  # not looked at yet
    hits: list[Hit] = []
    for i in compress(range(len(code)), code.translate(PICK_HIT)):
        begin = i - 3 if i > 3 else 0
        near = find(FLAGGED, begin, i + 3)
        if near < 0:
            hits.append((i, word_of(tokens[i]).valence))  # type: ignore[arg-type]  # a hit has one
            continue
        if near != i and find(FLAGGED, near + 1, i + 3) < 0:
            one = word_of(tokens[near])
            if not one.flags & _RULED:
                hits.append((i, _weigh_by_one(word_of(tokens[i]), one, i - near)))
                continue
        if some_capitals < 0:
            some_capitals = 0 < code.translate(PICK_CAPITAL).count(CAPITAL) < len(code)
        around = [word_of(token) for token in tokens[begin : i + 3]]
        hits.append((i, _weigh(around, i - begin, some_capitals=some_capitals > 0)))
    return hits


def _weigh_by_one(word: Word, near: Word, distance: int) -> float:
    """One hit with nothing special near it but one plain booster or negation."""
    valence: float = word.valence  # type: ignore[assignment]  # a hit has one
    if distance < 0 or near.valence is not None:  # what stands behind a hit, or is one itself, changes nothing
        return valence
    if near.booster is not None:
        valence += _boost(near, valence, distance, some_capitals=False)
    return valence * NEGATION if near.flags & NEGATES else valence


def _weigh(words: Sequence[Word], i: int, *, some_capitals: bool) -> float:
    """One hit with its neighbours; the order of the steps is the library's."""
    flags = 0
    for near in words:
        flags |= near.flags
    word = words[i]
    if flags & IDIOM and word.lower == "kind" and i + 1 < len(words) and words[i + 1].lower == "of":
        return 0.0
    base: float = word.valence  # type: ignore[assignment]  # a hit has one
    valence = _with_no(words, i, base) if flags & TURNS else base
    if some_capitals and word.flags & CAPITALS:
        valence = valence + CAPS if valence > 0 else valence - CAPS
    for distance in (1, 2, 3) if i > 2 else range(1, i + 1):
        near = words[i - distance]
        if near.valence is None:
            if near.booster is not None:
                valence += _boost(near, valence, distance, some_capitals=some_capitals)
            if near.flags & NEGATES or (distance == 3 and flags & TURNS):
                valence = _negate(words, i, valence, distance)
            if distance == 3 and flags & IDIOM:
                valence = _idiom(words, i, valence)
    return _least(words, i, valence) if flags & TURNS else valence


def _with_no(words: Sequence[Word], i: int, base: float) -> float:
    """ "no" is a negation before a hit and a hit of its own elsewhere."""
    valence = base
    if words[i].lower == "no" and i + 1 < len(words) and words[i + 1].valence is not None:
        valence = 0.0
    if (
        (i > 0 and words[i - 1].lower == "no")
        or (i > 1 and words[i - 2].lower == "no")
        or (i > 2 and words[i - 3].lower == "no" and words[i - 1].lower in ("or", "nor"))
    ):
        valence = base * NEGATION
    return valence


def _boost(near: Word, valence: float, distance: int, *, some_capitals: bool) -> float:
    """What a booster adds, dampened by its distance."""
    scalar: float = near.booster  # type: ignore[assignment]  # asked for boosters only
    if valence < 0:
        scalar *= -1
    if some_capitals and near.flags & CAPITALS:
        scalar = scalar + CAPS if valence > 0 else scalar - CAPS
    if distance == 2:
        return scalar * 0.95
    return scalar * 0.9 if distance == 3 else scalar


def _negate(words: Sequence[Word], i: int, valence: float, distance: int) -> float:
    """Negation; at three words "so" or "this" right before the hit counts even without "never": the library's way."""
    near = words[i - distance]
    if distance == 1:
        return valence * NEGATION if near.flags & NEGATES else valence
    one = words[i - 1].lower
    if distance == 2:
        never, doubt = near.lower == "never" and one in ("so", "this"), one == "doubt"
    else:
        two = words[i - 2].lower
        never = (near.lower == "never" and two in ("so", "this")) or one in ("so", "this")
        doubt = two == "doubt" or one == "doubt"
    if never:
        return valence * 1.25
    if near.lower == "without" and doubt:
        return valence
    return valence * NEGATION if near.flags & NEGATES else valence


def _idiom(words: Sequence[Word], i: int, valence: float) -> float:
    """Idioms around the hit, then two-word boosters before it."""
    three, two, one, zero = (word.lower for word in words[i - 3 : i + 1])
    pairs = f"{two} {one}", f"{three} {two} {one}", f"{three} {two}"
    for sequence in (f"{one} {zero}", f"{two} {one} {zero}", *pairs):
        if sequence in IDIOMS:
            valence = IDIOMS[sequence]
            break
    after = [word.lower for word in words[i + 1 : i + 3]]
    if after:
        valence = IDIOMS.get(f"{zero} {after[0]}", valence)
    if len(after) == 2:
        valence = IDIOMS.get(f"{zero} {after[0]} {after[1]}", valence)
    for sequence in (f"{three} {two} {one}", f"{three} {two}", f"{two} {one}"):
        valence += BOOSTERS.get(sequence, 0)
    return valence


def _least(words: Sequence[Word], i: int, valence: float) -> float:
    """ "least" negates, but for "at least" and "very least"."""
    if i > 0 and words[i - 1].lower == "least" and words[i - 1].valence is None:
        if i > 1 and words[i - 2].lower in ("at", "very"):
            return valence
        return valence * NEGATION
    return valence


def weigh_but(code: bytes, hits: list[Hit]) -> list[Hit]:
    """What stands before the first "but" counts half, what stands after it one and a half times.

    The library looks each value up again by `list.index`, so of equal values the first one is changed, several times.
    """
    but = code.translate(PICK_KIND).find(BUT)
    if but < 0 or not hits:
        return hits
    places, values = [place for place, _ in hits], [value for _, value in hits]
    if len(values) > _FEW_HITS:
        _weigh_many(places, values, but)
    else:
        index = values.index
        for now in range(len(values)):
            k = index(values[now])
            if places[k] != but:
                values[k] *= 0.5 if places[k] < but else 1.5
    return list(zip(places, values, strict=True))


def _weigh_many(places: Sequence[int], values: list[float], but: int) -> None:
    """The same in nearly linear time: a heap of places for each value answers what `values.index` would."""
    heaps: dict[float, list[int]] = {}
    for k, value in enumerate(values):
        heaps.setdefault(value, []).append(k)
    for now in range(len(values)):
        heap = heaps[values[now]]
        while values[heap[0]] != values[now]:
            heapq.heappop(heap)
        k = heap[0]
        if places[k] != but:
            values[k] *= 0.5 if places[k] < but else 1.5
            heapq.heappush(heaps.setdefault(values[k], []), k)
