"""Softens what reads as an argument where its sentence takes the person's side.

"No job is finished before the owner has said yes" and "the waiter asked you and you said yes" share their words; the
first says what people may expect of us. A rule that cannot tell them apart must not forbid either: it asks a person.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import replace
from functools import cache

from reviewbot.domain.reply import Severity
from reviewbot.replying.policy.index import Index
from reviewbot.replying.policy.lexicon import classes
from reviewbot.replying.policy.passage import Passage
from reviewbot.replying.policy.pattern import compile_patterns
from reviewbot.replying.policy.rule import Hit
from reviewbot.replying.policy.wordings.siding import SIDING

_SOFTENED = frozenset({"T1", "T2", "T4", "L2"})
_ARGUING = frozenset({"T1", "T2"})
_TURNS = frozenset("but however although though yet nevertheless nonetheless".split())


@cache
def _index() -> Index:
    return Index((0, pattern) for pattern in compile_patterns(SIDING, classes()))


def softened(hits: list[Hit], passage: Passage, doubts: dict[str, str]) -> list[Hit]:
    """The hits, those of tone one step milder in a sentence that takes the person's side.

    What blocks warns there, with the rule's message of `doubts`; what warns of blame, denial or excuse goes.
    """
    if not any(hit.rule in _SOFTENED for hit in hits):
        return hits
    siding = _siding_sentences(passage)
    if not siding:
        return hits
    firsts = [passage.starts[first] for first, _ in passage.sentences]
    milder = (_milder(hit, doubts) if _is_soft(hit, firsts, siding) else hit for hit in hits)
    return [hit for hit in milder if hit is not None]


def _is_soft(hit: Hit, firsts: list[int], siding: set[int]) -> bool:
    return hit.rule in _SOFTENED and hit.start is not None and _spans(firsts, hit) <= siding


def _milder(hit: Hit, doubts: dict[str, str]) -> Hit | None:
    if hit.severity in (None, Severity.BLOCK):
        return replace(hit, severity=Severity.WARN, message=doubts[hit.rule])
    return None if hit.rule in _ARGUING else hit


def _spans(firsts: list[int], hit: Hit) -> set[int]:
    """The numbers of the sentences that a hit touches."""
    last = bisect_right(firsts, (hit.end or 0) - 1)
    return set(range(bisect_right(firsts, hit.start or 0) - 1, max(last, 1)))


def _siding_sentences(passage: Passage) -> set[int]:
    """The numbers of the sentences that take the person's side and do not turn."""
    starts = [first for first, _ in passage.sentences]
    found = {bisect_right(starts, match.first) - 1 for _, match in _index().find(passage)}
    return {number for number in found if _TURNS.isdisjoint(_words(passage, number))}


def _words(passage: Passage, number: int) -> Iterable[str]:
    first, last = passage.sentences[number]
    return passage.words[first:last]
