"""An assessment as the store keeps it: spans by their offsets, so that the mention's text stands in one place only."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from reviewbot.domain.assessment import Assessment, Evidence, Kind, Label, Risk, Span, Topic

_ENCODE = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode  # made once: it is asked for every row


def packed(assessment: Assessment) -> str:
    """The parts that have no column of their own, as compact JSON."""
    return _ENCODE(
        [
            assessment.text_score,
            1 if assessment.negative else 0,
            [[t.id, t.confidence, *([s.start, s.end] for s in t.evidence)] for t in assessment.topics],
            [[r.id, 1 if r.hold else 0, r.start, r.end] for r in assessment.risks],
            assessment.priority,
            assessment.priority_reasons,
            [[e.start, e.end, e.weight] for e in assessment.evidence],
            assessment.notes,
        ]
    )


def unpacked(reading: str, *, text: str, language: str, label: str, kind: str, score: float | None) -> Assessment:
    """The assessment again, with the words of its spans cut from the text."""
    text_score, negative, topics, risks, priority, reasons, evidence, notes = json.loads(reading)
    return Assessment(
        language=language,
        text_score=text_score,
        score=score,
        negative=bool(negative),
        label=Label(label),
        kind=Kind(kind),
        topics=tuple(Topic(t[0], t[1], tuple(Span(s, e, text[s:e]) for s, e in t[2:])) for t in topics),
        risks=tuple(Risk(s, e, text[s:e], id=i, hold=bool(h)) for i, h, s, e in risks),
        priority=priority,
        priority_reasons=tuple(reasons),
        evidence=tuple(Evidence(s, e, text[s:e], w) for s, e, w in evidence),
        notes=tuple(notes),
    )


def ids_column(ids: Sequence[str]) -> str:
    """Ids between spaces, so that ` LIKE '% id %'` finds one: "" when there are none."""
    return f" {' '.join(ids)} " if ids else ""


def ids_of(column: str) -> tuple[str, ...]:
    """What `ids_column` made, back again."""
    return tuple(column.split())


def json_object(value: Any) -> str:
    """A JSON object for a column, "" when empty."""
    return _ENCODE(dict(value)) if value else ""
