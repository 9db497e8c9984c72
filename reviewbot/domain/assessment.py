"""An assessment: what we read from a mention, each part explained.

The keys and their meaning are the contract of the `assess` filter; other programs depend on them.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, NamedTuple


class Label(StrEnum):
    """The answer in one word."""

    NEGATIVE = "negative"
    NEUTRAL = "neutral"
    POSITIVE = "positive"
    UNSURE = "unsure"  # near the threshold, rating and text contradict, or the language cannot be read


class Kind(StrEnum):
    """What the person is doing."""

    COMPLAINT = "complaint"
    MIXED = "mixed"  # praise and complaint both
    PRAISE = "praise"
    QUESTION = "question"
    OTHER = "other"


FURIOUS_SCORE = 0.9


def furious(label: Label, *, score: float | None, rating: float | None) -> bool:
    """Whether somebody is so unhappy that the urgent deadline holds: almost surely negative, or one star as well."""
    return label is Label.NEGATIVE and ((score or 0.0) >= FURIOUS_SCORE or (rating is not None and rating <= 1))


# The parts of an assessment are named tuples: a text has a dozen of them, and frozen dataclasses take twice as long.


class Span(NamedTuple):
    """A stretch of the text exactly as given, in Unicode code points; `end` is exclusive."""

    start: int
    end: int
    text: str


class Evidence(NamedTuple):
    """A span that spoke for or against negative, in log-odds of `text_score`; above 0 speaks for negative."""

    start: int
    end: int
    text: str
    weight: float = 0.0


class Topic(NamedTuple):
    """One root cause, `family.name`, with how sure we are (0 to 1) and the words that showed it."""

    id: str
    confidence: float
    evidence: tuple[Span, ...] = ()


class Risk(NamedTuple):
    """A span that a person must look at. `hold`: no automatic draft and a senior approver (rule L7)."""

    start: int
    end: int
    text: str
    id: str = ""
    hold: bool = True


@dataclass(frozen=True, slots=True)
class Assessment:
    """What we read from one version of one mention."""

    language: str  # BCP 47 primary tag, "und" if it cannot be told
    text_score: float | None  # 0..1, how surely the text alone is negative; None where it cannot be read
    score: float | None  # the same with the rating taken into account
    negative: bool
    label: Label
    kind: Kind
    topics: tuple[Topic, ...] = ()
    risks: tuple[Risk, ...] = ()
    priority: int = 0  # 0..100, higher is more urgent
    priority_reasons: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    notes: tuple[str, ...] = ()  # in words: "too short to tell the language", "5 stars, but the text complains"

    @property
    def held(self) -> bool:
        """Whether a risk holds the case: no automatic draft, a senior approver."""
        return any(risk.hold for risk in self.risks)

    @property
    def needs_reply(self) -> bool:
        """Whether a person should see it: complaints, mixed, questions, and all that we are unsure of."""
        return (
            self.negative
            or self.label is Label.UNSURE
            or self.kind in (Kind.COMPLAINT, Kind.MIXED, Kind.QUESTION)
            or self.held
        )

    def as_dict(self) -> dict[str, Any]:
        """The shape that the `assess` filter prints and the store keeps (notes apart)."""
        return {
            "language": self.language,
            "text_score": self.text_score,
            "score": self.score,
            "negative": self.negative,
            "label": self.label.value,
            "kind": self.kind.value,
            "topics": [{"id": t.id, "confidence": t.confidence} for t in self.topics],
            "risks": [{"id": r.id, "hold": r.hold, "start": r.start, "end": r.end, "text": r.text} for r in self.risks],
            "priority": self.priority,
            "priority_reasons": list(self.priority_reasons),
            "evidence": [{"start": e.start, "end": e.end, "text": e.text, "weight": e.weight} for e in self.evidence],
        }
