"""Topics: what a mention is about, as root causes with confidence and the words that showed them.

The cues stand in `data/topics_LANG.toml`, for people to read and extend; the business adds its own in
`[[reading.topics]]`. The confidence of a topic is 1 - (1-w1)(1-w2)... over its separate cues (noisy or), each with
the weight of its grade; it says how sure we are that the mention speaks of this, not how bad it was. In complaints that
no cue is sure of, a trained table guesses (`guesses`).
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence, Set
from functools import cached_property, lru_cache
from importlib import resources
from typing import Any

from reviewbot.config.models import ExtraTopic
from reviewbot.domain.assessment import Span, Topic
from reviewbot.reading import guesses
from reviewbot.reading.cue_lines import GAP, NEGATORS, Vocabulary
from reviewbot.reading.cues import CueIndex, Hit, is_negated
from reviewbot.reading.guesses import Guess
from reviewbot.reading.taxonomy import GENERAL, STRANGE, TAXONOMY, family
from reviewbot.reading.tokens import Words

ENGLISH = "en"
LANGUAGES = (ENGLISH, "es", "fr", "de", "ar")
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
    ("digital.crash", "digital.update"),
    ("digital.login", "digital.update"),
)
_LESSER = frozenset(lesser for _, lesser in SWALLOWS)
HANDLING = (
    "service.unhelpful",
    "communication.",
    "price.refund",
    "other.",
)  # how a trouble was handled, rather than the trouble
_GRADES = {"sure": SURE, "likely": LIKELY}


class _Language:
    """The cues of one language in one sector; guards and hints are compiled when first needed."""

    def __init__(self, data: Mapping[str, Any], sector: str, common: Mapping[str, float]) -> None:
        classes: Mapping[str, str] = data.get("classes", {})
        self._vocabulary = Vocabulary(classes, common)
        self._graded = list(_lines(data, sector))
        lines = [(topic, _weight(grade, cue), cue) for topic, grade, cue in self._graded if grade in _GRADES]
        self.cues = CueIndex(lines, self._vocabulary)
        self._guards: dict[str, CueIndex | None] = {}
        self._grumbles = frozenset(classes.get("bad", "").split()) | (
            frozenset(classes.get("no", "").split()) - NEGATORS
        )

    def grumbles(self, words: list[str]) -> bool:
        """Whether a text is unhappy, by single words."""
        return not self._grumbles.isdisjoint(words)

    @cached_property
    def hints(self) -> CueIndex:
        """The subjects of a text that names no cause."""
        return CueIndex([(topic, HINT, cue) for topic, grade, cue in self._graded if grade == "hint"], self._vocabulary)

    def guard(self, topic: str) -> CueIndex | None:
        """The innocent phrases of a topic, if it has any."""
        if topic not in self._guards:
            lines = [(topic, 0.0, cue) for owner, grade, cue in self._graded if grade == "guard" and owner == topic]
            self._guards[topic] = CueIndex(lines, self._vocabulary) if lines else None
        return self._guards[topic]


class TopicFinder:
    """Finds the topics of a text; built once, used for many.

    `extra` are topics of the business's own, or more words for ours; `sector` tells which families are strange here;
    `table` is what guesses, the one that is shipped if none is given.
    """

    def __init__(
        self, extra: tuple[ExtraTopic, ...] = (), *, sector: str = "other", table: guesses.Table | None = None
    ) -> None:
        self._table = table
        self._own = _own_cues(extra)
        self._sector = sector
        self._strange = STRANGE.get(sector, frozenset())

    def find(
        self,
        text: str,
        *,
        title: str = "",
        language: str = ENGLISH,
        words: Words | None = None,
        complains: bool = True,
    ) -> tuple[Topic, ...]:
        """The topics, the surest first, each with the places in `text` that showed it.

        `words` is the text split already, where the caller has it. A title adds to the confidence, but has no places.
        What no cue is sure of is guessed where the text `complains`, in English.
        """
        spoken = _language(language if language in LANGUAGES else ENGLISH, self._sector)
        words = words or Words(text, language)
        hits = self._hits(spoken, words.words)
        found = _counting(spoken, words.words, hits)
        confidences = {owner: self._confidence(owner, hits) for owner, hits in found.items()}
        if title:
            self._add_title(confidences, spoken, Words(title, language).words)
        guess = None
        if complains and language == ENGLISH:
            denied = {cue.owner for cue, _, _ in hits}.difference(found)  # "not rude" is no matter of rudeness
            guess = self._guess(confidences, words, denied)
        if guess is not None:
            _make_first(confidences, guess)
            found.setdefault(guess.topic, [])
        shown = _ranked(confidences)
        if not shown and spoken.grumbles(words.words):
            return self._hinted(spoken, words)
        return tuple([Topic(owner, -sure, self._places(words, owner, found, guess)) for sure, owner in shown])

    @property
    def _guesser(self) -> guesses.Table:
        return self._table or guesses.shipped()

    def _guess(self, confidences: Mapping[str, float], words: Words, denied: Set[str]) -> Guess | None:
        """What the text is most likely about by its words and what cues say, where no cue is sure of anything else."""
        ranked = _ranked(confidences)
        surest = ranked[0][1] if ranked else ""
        if surest and (confidences[surest] >= SURE or surest not in TAXONOMY):
            return None
        guess = self._guesser.guess(words.words, confidences, never=denied)
        if guess is None or guess.topic in (surest, GENERAL) or guess.probability < SHOWN:
            return None
        return None if self._strange and family(guess.topic) in self._strange else guess

    def _places(
        self, words: Words, owner: str, found: Mapping[str, list[Hit]], guess: Guess | None
    ) -> tuple[Span, ...]:
        hits = found.get(owner, ())
        if hits or guess is None or guess.topic != owner:
            return _spans(words, hits)
        return (_span(words, *self._guesser.telling(guess.topic, words.words)),)

    def _hinted(self, spoken: _Language, words: Words) -> tuple[Topic, ...]:
        """What a grumbling text speaks of that names no cause: its subjects, with little confidence."""
        counted = _counting(spoken, words.words, spoken.hints.hits(words.words))
        shown = _ranked({owner: self._confidence(owner, hits) for owner, hits in counted.items()})
        topics = tuple([Topic(owner, -weight, _spans(words, counted[owner])) for weight, owner in shown])
        return topics or (Topic(GENERAL, SHOWN),)

    def _hits(self, spoken: _Language, words: list[str]) -> list[Hit]:
        hits = spoken.cues.hits(words)
        return hits if self._own is None else hits + self._own.hits(words)

    def _add_title(self, confidences: dict[str, float], spoken: _Language, title: list[str]) -> None:
        for owner, hits in _counting(spoken, title, self._hits(spoken, title)).items():
            doubt = (1 - confidences.get(owner, 0.0)) * (1 - self._confidence(owner, hits))
            confidences[owner] = round(min(CEILING, 1 - doubt), 3)

    def _confidence(self, owner: str, hits: list[Hit]) -> float:
        doubt = 1.0
        for cue, _, _ in hits:
            doubt *= 1 - cue.weight
        sure = 1 - doubt
        if sure > CEILING:
            sure = CEILING
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
        for greater, lesser in SWALLOWS if not _LESSER.isdisjoint(confidences) else ():
            if lesser in confidences and confidences.get(greater, 0.0) >= SURE:
                confidences[lesser] = min(confidences[lesser], confidences[greater] - 0.01)
    shown = [(-sure, owner.startswith(HANDLING), owner) for owner, sure in confidences.items() if sure >= SHOWN]
    shown.sort()
    return [(sure, owner) for sure, _, owner in shown[:MOST_TOPICS]]


def _counting(spoken: _Language, words: list[str], hits: list[Hit]) -> dict[str, list[Hit]]:
    """The hits that count, for each topic that has any, the strongest first."""
    by_owner: dict[str, list[Hit]] = {}
    for hit in hits:
        cue, first, last = hit
        if not is_negated(words, cue, first, last):
            owner = cue.owner
            if owner in by_owner:
                by_owner[owner].append(hit)
            else:
                by_owner[owner] = [hit]
    counted = {}
    for owner, found in by_owner.items():
        kept = _apart(words, found, spoken.guard(owner))
        if kept:
            counted[owner] = kept
    return counted


def _apart(words: list[str], hits: list[Hit], guard: CueIndex | None) -> list[Hit]:
    """The hits of one topic that count: not guarded, and none with an end within a stronger one."""
    if len(hits) > 1:
        hits.sort(key=_strongest_first)
    kept: list[Hit] = []
    for hit in hits:
        _, first, last = hit
        for _, begin, end in kept:
            if begin <= first <= end or begin <= last <= end:
                break
        else:
            if guard is None or not guard.touches(words, first, last):
                kept.append(hit)
                if len(kept) == MOST_CUES:
                    break
    return kept


def _strongest_first(hit: Hit) -> tuple[float, int, int]:
    return (-hit[0].weight, hit[1], -hit[2])


def _make_first(confidences: dict[str, float], guess: Guess) -> None:
    """A guess goes before what cues are less sure of than it is likely, all in all."""
    likely = round(min(guess.probability, SURE), 3)
    for owner, sure in confidences.items():
        confidences[owner] = min(sure, round(likely - 0.01, 3))
    confidences[guess.topic] = likely


def _spans(words: Words, hits: Sequence[Hit]) -> tuple[Span, ...]:
    return tuple([_span(words, first, last) for _, first, last in hits[:MOST_SPANS]])


def _span(words: Words, first: int, last: int) -> Span:
    start, end = words.span(first, last)
    return Span(start, end, words.text[start:end])


def _own_cues(extra: tuple[ExtraTopic, ...]) -> CueIndex | None:
    if not extra:
        return None
    return CueIndex(((topic.id, SURE, word) for topic in extra for word in topic.words), {})


@lru_cache(maxsize=len(LANGUAGES) * len(STRANGE))
def _language(language: str, sector: str) -> _Language:
    return _Language(load(f"topics_{language}.toml"), sector, common_words(language))


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
