"""Risks: what must reach a person before anything is answered, and whether it holds the case (rule L7).

The cues stand in `data/risks_LANG.toml`. They are phrases that say who does what to whom, with guards for idioms
("sick and tired", "to die for"), because the words alone are innocent more often than not. A held case gets no
automatic draft and a senior approver: better one look too many than a cheerful template under an injury.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from reviewbot.domain.assessment import Risk
from reviewbot.reading.alarm import shipped
from reviewbot.reading.cue_lines import Vocabulary
from reviewbot.reading.cues import CueIndex, Hit, is_negated
from reviewbot.reading.tokens import Words
from reviewbot.reading.topics import ENGLISH, LANGUAGES, common_words, load

RISKS: Mapping[str, str] = {
    "injury": "somebody was or could have been hurt",
    "illness": "illness or food poisoning",
    "foreign_object": "something in the food that does not belong there",
    "allergy": "an allergic reaction",
    "discrimination": "discrimination",
    "harassment": "harassment or assault",
    "child_danger": "a child in danger",
    "threat": "a threat of violence",
    "self_harm": "somebody may harm themselves",
    "legal": "lawyers, courts or the police",
    "regulator": "a regulator or authority",
    "press": "the press",
    "bereavement": "somebody grieves for a death",
    "data_breach": "theft, fraud or personal data",
    "abuse_of_staff": "abuse of staff",
    "spam": "spam",
    "off_topic": "not about the business",
}


class _Section(NamedTuple):
    risk: str
    hold: bool
    guards: tuple[str, ...]


class _Language:
    """The cues of one language; its guards are compiled when one is first needed."""

    def __init__(self, data: Mapping[str, Any], common: Mapping[str, float]) -> None:
        sections = {name: section for name, section in data.items() if name != "classes"}
        self._vocabulary = Vocabulary(data.get("classes", {}), common)
        self._guards: dict[str, CueIndex] = {}
        lines = [(name, 1.0, cue) for name, section in sections.items() for cue in section["cues"]]
        self.cues = CueIndex(lines, self._vocabulary)
        self.sections = {
            name: _Section(section.get("risk", name), section["hold"], tuple(section.get("guard", ())))
            for name, section in sections.items()
        }

    def is_guarded(self, words: list[str], hit: Hit) -> bool:
        """Whether an innocent phrase touches what was found."""
        cue, first, last = hit
        guards = self.sections[cue.owner].guards
        if not guards:
            return False
        if cue.owner not in self._guards:
            self._guards[cue.owner] = CueIndex([(cue.owner, 0.0, guard) for guard in guards], self._vocabulary)
        return self._guards[cue.owner].touches(words, first, last)


class RiskFinder:
    """Finds the risks in a text; built once, used for many."""

    def __init__(self) -> None:
        self._languages = LANGUAGES

    def find(self, text: str, *, title: str = "", language: str = "en", words: Words | None = None) -> tuple[Risk, ...]:
        """The risks in the order of the text, each at its first place; `words` is the text split already.

        What only a title shows has the empty place at 0. A language that has no cues of its own is read with the
        English ones: a name or a loan word may still show.
        """
        words = words or Words(text, language)
        found = self._found(words, title, language)
        if language == ENGLISH and not any(risk.hold for risk in found.values()):
            heard = _heard(words)
            if heard is not None and (heard.id not in found or not found[heard.id].hold):
                found[heard.id] = heard
        if len(found) < 2:
            return tuple(found.values())
        return tuple(sorted(found.values(), key=lambda risk: (risk.start, risk.id)))

    def cued(self, text: str) -> tuple[Risk, ...]:
        """The risks that cues alone find in an English text."""
        return tuple(self._found(Words(text), "", ENGLISH).values())

    def _found(self, words: Words, title: str, language: str) -> dict[str, Risk]:
        spoken = _language(language if language in self._languages else ENGLISH)
        found = _first(spoken, words)
        if title:
            for risk in _first(spoken, Words(title, language)).values():
                if risk.id not in found or (risk.hold and not found[risk.id].hold):
                    found[risk.id] = Risk(0, 0, "", risk.id, risk.hold)
        return found


def _heard(words: Words) -> Risk | None:
    """What no cue knows and the words as a whole tell (`alarm`)."""
    alarm = shipped().alarm(words.words)
    return _risk(words, alarm.risk, alarm.first, alarm.last, hold=True) if alarm else None


def _first(spoken: _Language, words: Words) -> dict[str, Risk]:
    """Each risk at its first place, one that holds before one that does not; of two that begin there the shorter."""
    first: dict[str, tuple[bool, int, int]] = {}
    listed = words.words
    for hit in spoken.cues.hits(listed):
        cue, at, last = hit
        section = spoken.sections[cue.owner]
        found = (section.hold, -at, -last)
        known = first.get(section.risk)
        if known is not None and found <= known:
            continue
        if not is_negated(listed, cue, at, last) and not spoken.is_guarded(listed, hit):
            first[section.risk] = found
    return {risk: _risk(words, risk, -at, -last, hold=hold) for risk, (hold, at, last) in first.items()}


def _risk(words: Words, risk: str, first: int, last: int, *, hold: bool) -> Risk:
    start, end = words.span(first, last)
    return Risk(start, end, words.text[start:end], risk, hold)


@lru_cache(maxsize=len(LANGUAGES))
def _language(language: str) -> _Language:
    return _Language(load(f"risks_{language}.toml"), common_words(language))
