"""How mentions and cases look wherever people see them: shared by the desk and the command line.

Every text from outside passes `domain.text` here; a colour is never the only signal.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from itertools import pairwise
from typing import TYPE_CHECKING

from rich.text import Text

from reviewbot.domain.text import one_line, visible

if TYPE_CHECKING:
    from reviewbot.domain.assessment import Assessment, Span
    from reviewbot.domain.reply import Finding
    from reviewbot.store.cases import CaseRow

SHOWN_CHARACTERS = 20_000  # of one mention; the rest is in the store and in `export`


def stars(rating: float | None) -> str:
    """★★☆☆☆, or nothing where there is no rating."""
    if rating is None:
        return ""
    full = max(0, min(5, round(rating)))
    return "★" * full + "☆" * (5 - full)


def span(instant: datetime | None, now: datetime) -> str:
    """How far away in one short word: 3h, 2d; `late 5h` for what is past."""
    if instant is None:
        return ""
    seconds = (instant - now).total_seconds()
    return short_span(seconds) if seconds >= 0 else f"late {short_span(-seconds)}"


def short_span(seconds: float) -> str:
    """A duration in its largest unit."""
    for unit, size in (("y", 31_557_600), ("d", 86_400), ("h", 3_600), ("m", 60)):
        if seconds >= size:
            return f"{int(seconds // size)}{unit}"
    return f"{int(seconds)}s"


def flags(row: CaseRow, now: datetime) -> str:
    """The state of a case in a word: held and snoozed are said before waiting."""
    if row.snoozed_until is not None and row.snoozed_until > now:
        return "snoozed"
    return "held" if row.held and row.state.value == "waiting" else row.state.value


def snippet(row: CaseRow, width: int) -> str:
    """The beginning of what was written, safe on one line."""
    whole = f"{row.title}: {row.text}" if row.title else row.text
    return one_line(whole, width) or "(no text)"


def mention_text(text: str, assessment: Assessment) -> Text:
    """The words of a mention with what spoke for negative underlined and every risk marked."""
    spans = [(e.start, e.end, "underline red") for e in assessment.evidence if e.weight > 0]
    spans += [(e.start, e.end, "underline green") for e in assessment.evidence if e.weight < 0]
    spans += [(risk.start, risk.end, "bold reverse") for risk in assessment.risks]
    return marked(text, spans)


def reply_text(text: str, findings: Iterable[Finding]) -> Text:
    """A reply with the words that the policy objects to marked."""
    styles = {"block": "bold underline red", "warn": "underline yellow", "note": "underline"}
    found = [(f.start, f.end, styles[f.severity.value]) for f in findings if f.start is not None and f.end is not None]
    return marked(text, found)


def marked(text: str, spans: Iterable[tuple[int, int, str]]) -> Text:
    """The text made visible piece by piece, so that offsets into the raw text still fit."""
    shown = text[:SHOWN_CHARACTERS]
    cuts = sorted({0, len(shown), *(min(p, len(shown)) for start, end, _ in spans for p in (start, end))})
    made = Text()
    for start, end in pairwise(cuts):
        style = " ".join(name for first, last, name in spans if first <= start and end <= last)
        made.append(visible(shown[start:end]), style=style)
    if len(text) > len(shown):
        made.append(f"\n… {len(text) - len(shown):,} more characters", style="dim")
    return made


def why_lines(assessment: Assessment) -> list[str]:
    """Why a mention is here, in words."""
    score = "unreadable" if assessment.score is None else f"{assessment.score:.0%} sure that it is unhappy"
    lines = [f"{assessment.label.value}, {assessment.kind.value}; {score}"]
    against = words_of(e for e in assessment.evidence if e.weight > 0)
    for_ = words_of(e for e in assessment.evidence if e.weight < 0)
    lines += [f"unhappy words: {against}"] if against else []
    lines += [f"happy words: {for_}"] if for_ else []
    lines += (
        [f"topics: {', '.join(f'{t.id} {t.confidence:.0%}' for t in assessment.topics)}"] if assessment.topics else []
    )
    for risk in assessment.risks:
        held = "held: a senior decides" if risk.hold else "noted"
        lines.append(f"risk {risk.id} ({held}): {one_line(risk.text, 60)}")
    lines += [f"priority {assessment.priority}: {'; '.join(assessment.priority_reasons)}"]
    return lines + [f"note: {note}" for note in assessment.notes]


def words_of(spans: Iterable[Span]) -> str:
    """The words of some spans, each once."""
    return ", ".join(dict.fromkeys(one_line(span.text, 30) for span in spans))


def finding_lines(findings: Iterable[Finding]) -> list[str]:
    """Findings in words: the mark, the rule, what is wrong and what to do instead."""
    marks = {"block": "✗ block", "warn": "! warn ", "note": "· note "}
    return [
        f"{marks[f.severity.value]} {f.rule}: {f.message}" + (f" Instead: {f.hint}" if f.hint else "") for f in findings
    ]
