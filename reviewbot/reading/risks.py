"""Risks: what must reach a person before anything is answered, and whether it holds the case (rule L7).

The cues stand in `data/risks_LANG.toml`. They are phrases that say who does what to whom, with guards for idioms
("sick and tired", "to die for"), because the words alone are innocent more often than not. A held case gets no
automatic draft and a senior approver: better one look too many than a cheerful template under an injury.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from reviewbot.domain.assessment import Risk
from reviewbot.reading.cues import CueIndex, Hit, is_negated
from reviewbot.reading.tokens import Words
from reviewbot.reading.topics import load

LANGUAGES = ("en",)
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
_GUARD = "!"


class _Section(NamedTuple):
    risk: str
    hold: bool


class _Language(NamedTuple):
    index: CueIndex
    sections: Mapping[str, _Section]


class RiskFinder:
    """Finds the risks in a text; built once, used for many."""

    def __init__(self) -> None:
        self._languages = LANGUAGES

    def find(self, text: str, *, language: str = "en", words: Words | None = None) -> tuple[Risk, ...]:
        """The risks in the order of the text, each at its first place; `words` is the text split already.

        A language that has no cues of its own is read with the English ones: a name or a loan word may still show.
        """
        spoken = _language(language if language in self._languages else "en")
        words = words or Words(text)
        first: dict[str, Risk] = {}
        for hit in _counted(words, spoken.index.hits(words)):
            section = spoken.sections[hit.cue.owner]
            start, end = words.start(hit.first), words.end(hit.last)
            known = first.get(section.risk)
            if known is None or (section.hold, -start) > (known.hold, -known.start):
                first[section.risk] = Risk(start, end, words.text[start:end], section.risk, section.hold)
        return tuple(sorted(first.values(), key=lambda risk: (risk.start, risk.id)))


def _counted(words: Words, hits: list[Hit]) -> Iterator[Hit]:
    if not hits:
        return
    guarded: defaultdict[str, set[int]] = defaultdict(set)
    for hit in hits:
        if hit.cue.owner[0] == _GUARD:
            guarded[hit.cue.owner[1:]].update(range(hit.first, hit.last + 1))
    for hit in hits:
        owner = hit.cue.owner
        if owner[0] == _GUARD or is_negated(words, hit):
            continue
        if owner in guarded and not guarded[owner].isdisjoint(range(hit.first, hit.last + 1)):
            continue
        yield hit


@lru_cache(maxsize=len(LANGUAGES))
def _language(language: str) -> _Language:
    data = load(f"risks_{language}.toml")
    classes = data.pop("classes", {})
    sections = {name: _Section(section.get("risk", name), section["hold"]) for name, section in data.items()}
    return _Language(CueIndex(_lines(data), classes), sections)


def _lines(data: Mapping[str, Mapping[str, Any]]) -> Iterator[tuple[str, float, str]]:
    for name, section in data.items():
        for cue in section["cues"]:
            yield name, 1.0, cue
        for cue in section.get("guard", ()):
            yield _GUARD + name, 0.0, cue
