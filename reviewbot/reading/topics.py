"""Topics: what a mention is about, as root causes with confidence and the words that showed them.

The cues stand in `data/topics_LANG.toml`, for people to read and extend; the business adds its own in
`[[reading.topics]]`. The confidence of a topic is 1 - (1-w1)(1-w2)... over its separate cues (noisy or), each with
the weight of its grade; it says how sure we are that the mention speaks of this, not how bad it was.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from importlib import resources
from typing import Any, NamedTuple

from reviewbot.config.models import ExtraTopic
from reviewbot.domain.assessment import Span, Topic
from reviewbot.reading.cue_lines import GAP, NEGATORS
from reviewbot.reading.cues import CueIndex, Hit, is_negated
from reviewbot.reading.taxonomy import GENERAL, STRANGE, family
from reviewbot.reading.tokens import Words

LANGUAGES = ("en", "es", "fr", "de", "ar")
SURE, LIKELY, HINT = 0.78, 0.5, 0.3
LONGER = 0.9  # what each further word of a cue leaves of its doubt: a phrase says more than a word
STRANGE_FACTOR = 0.5  # for families that the sector hardly hears of
SHOWN = 0.3  # less sure is not said
MOST_CUES = 4  # of one topic count; a long text is not surer than a clear one
MOST_SPANS = 2  # places shown for one topic, the strongest first
MOST_TOPICS = 6
CEILING = 0.99
SWALLOWS = (
    ("waiting.cancelled", "waiting.delay"),
    ("luggage.damaged", "luggage.lost"),
    ("waiting.support", "waiting.delay"),
    ("waiting.support", "service.slow"),
    ("waiting.support", "booking.change"),
    ("waiting.delay", "service.slow"),
    ("travel.missed_connection", "waiting.delay"),
)
HANDLING = (
    "service.unhelpful",
    "communication.",
    "price.refund",
    "other.",
)  # how a trouble was handled, rather than the trouble
_GRADES = {"sure": SURE, "likely": LIKELY}


class _Language(NamedTuple):
    cues: CueIndex
    hints: CueIndex
    guards: Mapping[str, CueIndex]
    grumbles: frozenset[str]


class TopicFinder:
    """Finds the topics of a text; built once, used for many.

    `extra` are topics of the business's own, or more words for ours; `sector` tells which families are strange here.
    """

    def __init__(self, extra: tuple[ExtraTopic, ...] = (), *, sector: str = "other") -> None:
        self._own = _own_cues(extra)
        self._sector = sector
        self._strange = STRANGE.get(sector, frozenset())

    def find(
        self, text: str, *, title: str = "", language: str = "en", words: Words | None = None
    ) -> tuple[Topic, ...]:
        """The topics, the surest first, each with the places in `text` that showed it.

        `words` is the text split already, where the caller has it. A title adds to the confidence, but has no places.
        """
        spoken = _language(language if language in LANGUAGES else "en", self._sector)
        words = words or Words(text, language)
        grumbles = not spoken.grumbles.isdisjoint(words.words)
        found = self._counted(spoken, words.words)
        confidences = {owner: self._confidence(owner, hits) for owner, hits in found.items()}
        if title:
            self._add_title(confidences, spoken, Words(title, language).words)
        shown = _ranked(confidences)
        if shown or not grumbles:
            return tuple([Topic(owner, -sure, _spans(words, found.get(owner, ()))) for sure, owner in shown])
        return self._hinted(spoken, words)

    def _hinted(self, spoken: _Language, words: Words) -> tuple[Topic, ...]:
        """What a grumbling text speaks of that names no cause: its subjects, with little confidence."""
        hints = _by_owner(spoken.hints.hits(words.words))
        counted = {owner: _apart(words.words, hits, spoken.guards.get(owner)) for owner, hits in hints.items()}
        sure = {owner: self._confidence(owner, hits) for owner, hits in counted.items() if hits}
        shown = _ranked(sure)
        topics = tuple([Topic(owner, -weight, _spans(words, counted[owner])) for weight, owner in shown])
        return topics or (Topic(GENERAL, SHOWN),)

    def _counted(self, spoken: _Language, words: list[str]) -> dict[str, list[Hit]]:
        by_owner = _by_owner(spoken.cues.hits(words))
        if self._own is not None:
            for owner, hits in _by_owner(self._own.hits(words)).items():
                by_owner.setdefault(owner, []).extend(hits)
        counted = {}
        for owner, hits in by_owner.items():
            kept = _apart(words, hits, spoken.guards.get(owner))
            if kept:
                counted[owner] = kept
        return counted

    def _add_title(self, confidences: dict[str, float], spoken: _Language, title: list[str]) -> None:
        for owner, hits in self._counted(spoken, title).items():
            doubt = (1 - confidences.get(owner, 0.0)) * (1 - self._confidence(owner, hits))
            confidences[owner] = round(min(CEILING, 1 - doubt), 3)

    def _confidence(self, owner: str, hits: list[Hit]) -> float:
        doubt = 1.0
        for cue, _, _ in hits:
            doubt *= 1 - cue.weight
        sure = min(CEILING, 1 - doubt)
        if self._strange and family(owner) in self._strange:
            sure *= STRANGE_FACTOR
        return round(sure, 3)


def _ranked(confidences: Mapping[str, float]) -> list[tuple[float, str]]:
    """Minus the confidence and the id, the surest first.

    Of equals, what went wrong goes before how it was handled; and what swallows another ("delayed, then cancelled")
    is never behind it where it is itself sure.
    """
    if len(confidences) > 1:
        confidences = dict(confidences)
        for greater, lesser in SWALLOWS:
            if lesser in confidences and confidences.get(greater, 0.0) >= SURE:
                confidences[lesser] = min(confidences[lesser], confidences[greater] - 0.01)
    shown = [(-sure, owner.startswith(HANDLING), owner) for owner, sure in confidences.items() if sure >= SHOWN]
    shown.sort()
    return [(sure, owner) for sure, _, owner in shown[:MOST_TOPICS]]


def _by_owner(hits: list[Hit]) -> dict[str, list[Hit]]:
    by_owner: dict[str, list[Hit]] = {}
    for hit in hits:
        owner = hit[0].owner
        if owner in by_owner:
            by_owner[owner].append(hit)
        else:
            by_owner[owner] = [hit]
    return by_owner


def _apart(words: list[str], hits: list[Hit], guard: CueIndex | None) -> list[Hit]:
    """The hits that count, the strongest first: not guarded, not negated, and none overlapping a stronger one."""
    if len(hits) > 1:
        hits.sort(key=_strongest_first)
    taken: set[int] = set()
    kept = []
    for hit in hits:
        cue, first, last = hit
        if first in taken or last in taken or is_negated(words, cue, first, last):
            continue
        if guard is not None and guard.touches(words, first, last):
            continue
        taken.update(range(first, last + 1))
        kept.append(hit)
        if len(kept) == MOST_CUES:
            break
    return kept


def _strongest_first(hit: Hit) -> tuple[float, int, int]:
    return (-hit[0].weight, hit[1], -hit[2])


def _spans(words: Words, hits: Sequence[Hit]) -> tuple[Span, ...]:
    spans = []
    for _, first, last in hits[:MOST_SPANS]:
        start, end = words.span(first, last)
        spans.append(Span(start, end, words.text[start:end]))
    return tuple(spans)


def _own_cues(extra: tuple[ExtraTopic, ...]) -> CueIndex | None:
    if not extra:
        return None
    return CueIndex(((topic.id, SURE, word) for topic in extra for word in topic.words), {})


@lru_cache(maxsize=len(LANGUAGES) * len(STRANGE))
def _language(language: str, sector: str) -> _Language:
    data = load(f"topics_{language}.toml")
    classes, common = data.pop("classes", {}), common_words(language)
    graded = list(_lines(data, sector))
    lines = [(topic, _weight(grade, cue), cue) for topic, grade, cue in graded if grade in _GRADES]
    hints = [(topic, HINT, cue) for topic, grade, cue in graded if grade == "hint"]
    guarded: dict[str, list[tuple[str, float, str]]] = {}
    for topic, grade, cue in graded:
        if grade == "guard":
            guarded.setdefault(topic, []).append((topic, 0.0, cue))
    guards = {topic: CueIndex(cues, classes, common=common) for topic, cues in guarded.items()}
    grumbles = frozenset(classes.get("bad", "").split()) | frozenset(classes.get("no", "").split()) - NEGATORS
    return _Language(CueIndex(lines, classes, common=common), CueIndex(hints, classes, common=common), guards, grumbles)


def _weight(grade: str, cue: str) -> float:
    length = sum(1 for part in cue.split() if part not in GAP and not part.endswith("?"))
    return 1 - (1 - _GRADES[grade]) * LONGER ** (length - 1)


def _lines(data: Mapping[str, Mapping[str, Any]], sector: str) -> Iterator[tuple[str, str, str]]:
    """Topic, grade and cue; what stands under `[pack.SECTOR]` counts in that sector alone."""
    packs = data.get("pack", {})
    for section in ({name: grades for name, grades in data.items() if name != "pack"}, packs.get(sector, {})):
        for topic, grades in section.items():
            for grade, cues in grades.items():
                for cue in cues:
                    yield topic, grade, cue


def load(name: str) -> dict[str, Any]:
    """One data file of reading."""
    return tomllib.loads((resources.files("reviewbot.reading") / "data" / name).read_text(encoding="utf-8"))


def common_words(language: str) -> dict[str, float]:
    """How often the commonest words of a language stand in a text, as a guess; above 1 for those that say nothing."""
    lists = load("common_words.toml").get(language, {})
    often = {word: 1 / (rank + 30) for rank, word in enumerate(lists.get("common", "").split())}
    return often | {word: 1 + 1 / (rank + 3) for rank, word in enumerate(lists.get("function", "").split())}
