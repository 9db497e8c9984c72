"""Risks: what must reach a person before anything is answered, and whether it holds the case (rule L7).

The cues stand in `data/risks_LANG.toml`. They are phrases that say who does what to whom, with guards for idioms
("sick and tired", "to die for"), because the words alone are innocent more often than not. A held case gets no
automatic draft and a senior approver: better one look too many than a cheerful template under an injury.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from reviewbot.domain.assessment import Risk
from reviewbot.reading.cues import CueIndex, is_negated
from reviewbot.reading.tokens import Words
from reviewbot.reading.topics import common_words, load

LANGUAGES = ("en", "es", "fr", "de", "ar")
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
    "data_breach": "theft, fraud or personal data",
    "abuse_of_staff": "abuse of staff",
    "spam": "spam",
    "off_topic": "not about the business",
}


class _Section(NamedTuple):
    risk: str
    hold: bool
    guard: CueIndex | None


class _Language(NamedTuple):
    cues: CueIndex
    sections: Mapping[str, _Section]


class RiskFinder:
    """Finds the risks in a text; built once, used for many."""

    def __init__(self) -> None:
        self._languages = LANGUAGES

    def find(self, text: str, *, title: str = "", language: str = "en", words: Words | None = None) -> tuple[Risk, ...]:
        """The risks in the order of the text, each at its first place; `words` is the text split already.

        What only a title shows has the empty place at 0. A language that has no cues of its own is read with the
        English ones: a name or a loan word may still show.
        """
        spoken = _language(language if language in self._languages else "en")
        found = _first(spoken, words or Words(text, language))
        if title:
            for risk in _first(spoken, Words(title, language)).values():
                if risk.id not in found or (risk.hold and not found[risk.id].hold):
                    found[risk.id] = Risk(0, 0, "", risk.id, risk.hold)
        return tuple(sorted(found.values(), key=lambda risk: (risk.start, risk.id)))


def _first(spoken: _Language, words: Words) -> dict[str, Risk]:
    """Each risk at its first place, one that holds before one that does not."""
    first: dict[str, Risk] = {}
    listed = words.words
    for cue, at, last in spoken.cues.hits(listed):
        section = spoken.sections[cue.owner]
        if is_negated(listed, cue, at, last) or (section.guard and section.guard.touches(listed, at, last)):
            continue
        start, end = words.span(at, last)
        known = first.get(section.risk)
        if known is None or (section.hold, -start) > (known.hold, -known.start):
            first[section.risk] = Risk(start, end, words.text[start:end], section.risk, section.hold)
    return first


@lru_cache(maxsize=len(LANGUAGES))
def _language(language: str) -> _Language:
    data = load(f"risks_{language}.toml")
    classes, common = data.pop("classes", {}), common_words(language)
    sections = {}
    for name, section in data.items():
        guards = [(name, 0.0, cue) for cue in section.get("guard", ())]
        guard = CueIndex(guards, classes, common=common) if guards else None
        sections[name] = _Section(section.get("risk", name), section["hold"], guard)
    cues = [(name, 1.0, cue) for name, section in data.items() for cue in section["cues"]]
    return _Language(CueIndex(cues, classes, common=common), sections)
