"""Softens what reads as an argument where its sentence takes the person's side: it warns there instead of blocking.

"No job is finished before the owner has said yes" and "the waiter asked you and you said yes" share their words; the
first says what people may expect of us. A rule that cannot tell them apart must not forbid either: it asks a person.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import replace
from functools import cache

from reviewbot.domain.reply import Severity
from reviewbot.replying.policy.lexicon import classes
from reviewbot.replying.policy.passage import Passage
from reviewbot.replying.policy.pattern import Index, compile_patterns
from reviewbot.replying.policy.rule import Hit
from reviewbot.replying.policy.wordings.siding import SIDING

_SOFTENED = frozenset({"T1", "T2", "T4", "L2"})
_TURNS = frozenset("but however although though yet nevertheless nonetheless".split())


@cache
def _index() -> Index:
    return Index((0, pattern) for pattern in compile_patterns(SIDING, classes()))


def softened(hits: list[Hit], passage: Passage, doubts: dict[str, str]) -> list[Hit]:
    """The hits, those of tone in a sentence that takes the person's side as warnings; `doubts` are their messages."""
    if not any(_blocks(hit) for hit in hits):
        return hits
    siding = _siding_sentences(passage)
    if not siding:
        return hits
    firsts = [passage.starts[first] for first, _ in passage.sentences]
    return [
        replace(hit, severity=Severity.WARN, message=doubts[hit.rule])
        if _blocks(hit) and _spans(firsts, hit) <= siding
        else hit
        for hit in hits
    ]


def _blocks(hit: Hit) -> bool:
    return hit.rule in _SOFTENED and hit.severity in (None, Severity.BLOCK) and hit.start is not None


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
