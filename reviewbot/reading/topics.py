"""Topics: what a mention is about, as root causes with confidence and the words that showed them.

The cues stand in `data/topics_LANG.toml`, for people to read and extend; the business adds its own in
`[[reading.topics]]`. The confidence of a topic is 1 - (1-w1)(1-w2)... over its separate cues (noisy or), each with
the weight of its grade; it says how sure we are that the mention speaks of this, not how bad it was.
"""

from __future__ import annotations

import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from importlib import resources
from typing import Any, NamedTuple

from reviewbot.config.models import ExtraTopic
from reviewbot.domain.assessment import Span, Topic
from reviewbot.reading.cues import NEGATORS, Cue, CueIndex, Hit, is_negated
from reviewbot.reading.taxonomy import GENERAL, STRANGE, family
from reviewbot.reading.tokens import Words

LANGUAGES = ("en",)
SURE, LIKELY, HINT = 0.8, 0.5, 0.2
GRUMBLED_HINT = 0.35  # a subject in a text that grumbles is more likely its cause
STRANGE_FACTOR = 0.5  # for families that the sector hardly hears of
SHOWN = 0.3  # less sure is not said
MOST_CUES = 4  # of one topic count; a long text is not surer than a clear one
MOST_TOPICS = 8
CEILING = 0.97
_GRADES = {"sure": SURE, "likely": LIKELY, "hint": HINT}
_GUARD = "!"  # before the owner of a guard


class _Language(NamedTuple):
    index: CueIndex
    grumbles: frozenset[str]


class TopicFinder:
    """Finds the topics of a text; built once, used for many.

    `extra` are topics of the business's own, or more words for ours; `sector` tells which families are strange here.
    """

    def __init__(self, extra: tuple[ExtraTopic, ...] = (), *, sector: str = "other") -> None:
        self._own = _own_cues(extra)
        self._strange = STRANGE.get(sector, frozenset())

    def find(
        self, text: str, *, title: str = "", language: str = "en", words: Words | None = None
    ) -> tuple[Topic, ...]:
        """The topics, the surest first, each with the places in `text` that showed it.

        `words` is the text split already, where the caller has it. A title adds to the confidence, but has no places.
        """
        spoken = _language(language if language in LANGUAGES else "en")
        words = words or Words(text)
        weights: defaultdict[str, list[float]] = defaultdict(list)
        places: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
        for hit, weight in self._cues(spoken, words):
            weights[hit.cue.owner].append(weight)
            places[hit.cue.owner].append((hit.first, hit.last))
        if title:
            for hit, weight in self._cues(spoken, Words(title)):
                weights[hit.cue.owner].append(weight)
        found = [
            Topic(owner, self._confidence(owner, each), _spans(words, places[owner])) for owner, each in weights.items()
        ]
        shown = sorted((topic for topic in found if topic.confidence >= SHOWN), key=lambda t: (-t.confidence, t.id))
        if not shown and words.distinct & spoken.grumbles:
            return (Topic(GENERAL, SHOWN),)
        return tuple(shown[:MOST_TOPICS])

    def _cues(self, spoken: _Language, words: Words) -> Iterator[tuple[Hit, float]]:
        hits = spoken.index.hits(words)
        if self._own is not None:
            hits += self._own.hits(words)
        if not hits:
            return
        grumbles = bool(words.distinct & spoken.grumbles)
        for hit in _counted(words, hits):
            weight = hit.cue.weight
            yield hit, GRUMBLED_HINT if weight == HINT and grumbles else weight

    def _confidence(self, owner: str, weights: list[float]) -> float:
        doubt = 1.0
        for weight in sorted(weights, reverse=True)[:MOST_CUES]:
            doubt *= 1 - weight
        factor = STRANGE_FACTOR if family(owner) in self._strange else 1.0
        return round(min(CEILING, 1 - doubt) * factor, 3)


def _counted(words: Words, hits: list[Hit]) -> Iterator[Hit]:
    """The hits that count: not guarded, not negated, and of overlapping ones of a topic only the strongest."""
    guarded: defaultdict[str, set[int]] = defaultdict(set)
    by_owner: defaultdict[str, list[Hit]] = defaultdict(list)
    for hit in hits:
        owner = hit.cue.owner
        if owner[0] == _GUARD:
            guarded[owner[1:]].update(range(hit.first, hit.last + 1))
        else:
            by_owner[owner].append(hit)
    for owner, owned in by_owner.items():
        taken = guarded[owner] if owner in guarded else set()
        if len(owned) > 1:
            owned.sort(key=_strongest_first)
        for hit in owned:
            if hit.first in taken or hit.last in taken or is_negated(words, hit):
                continue
            taken.update(range(hit.first, hit.last + 1))
            yield hit


def _strongest_first(hit: Hit) -> tuple[float, int, int]:
    return (-hit.cue.weight, hit.first, -hit.last)


def _spans(words: Words, places: list[tuple[int, int]]) -> tuple[Span, ...]:
    spans = []
    for first, last in sorted(places[:MOST_CUES]):
        start, end = words.start(first), words.end(last)
        spans.append(Span(start, end, words.text[start:end]))
    return tuple(spans)


def _own_cues(extra: tuple[ExtraTopic, ...]) -> CueIndex | None:
    if not extra:
        return None
    return CueIndex(((topic.id, SURE, word) for topic in extra for word in topic.words), {})


@lru_cache(maxsize=len(LANGUAGES))
def _language(language: str) -> _Language:
    data = load(f"topics_{language}.toml")
    classes = data.pop("classes", {})
    grumbles = frozenset(classes.get("bad", "").split()) | (frozenset(classes.get("no", "").split()) | NEGATORS)
    return _Language(CueIndex(_lines(data), classes), grumbles)


def _lines(data: Mapping[str, Mapping[str, Iterable[str]]]) -> Iterator[tuple[str, float, str]]:
    for topic, grades in data.items():
        for grade, cues in grades.items():
            for cue in cues:
                yield (_GUARD + topic, 0.0, cue) if grade == "guard" else (topic, _GRADES[grade], cue)


def load(name: str) -> dict[str, Any]:
    """One data file of reading."""
    return tomllib.loads((resources.files("reviewbot.reading") / "data" / name).read_text(encoding="utf-8"))
