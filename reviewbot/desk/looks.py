"""How mentions and cases look wherever people see them: shared by the desk and the command line.

Every text from outside passes `domain.text` here; a colour is never the only signal.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from datetime import datetime
from itertools import pairwise
from typing import TYPE_CHECKING

from rich.text import Text

from reviewbot.desk.next_steps import BY_KEY, Ways
from reviewbot.domain.assessment import Label
from reviewbot.domain.text import one_line, visible

if TYPE_CHECKING:
    from reviewbot.domain.assessment import Assessment, Evidence, Span
    from reviewbot.domain.reply import Finding, Unit
    from reviewbot.store.cases import CaseRow

SHOWN_CHARACTERS = 20_000  # of one mention; the rest is in the store and in `export`
TELLING = 0.5  # log-odds below which a word is no reason that helps a person


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


def ago(instant: datetime | None, now: datetime) -> str:
    """How long since, in words; "some time ago" where nobody said when."""
    return f"{short_span(max(0.0, (now - instant).total_seconds()))} ago" if instant else "some time ago"


def moment(instant: datetime) -> str:
    """A day and time as this machine's clock shows it."""
    return f"{instant.astimezone():%a %d %b %H:%M}"


def cut(text: str, width: int) -> str:
    """The beginning of a text on one line, safe to show."""
    return one_line(text, width)


def unit_word(unit: Unit) -> str:
    """What a site counts, as people say it."""
    return "characters" if unit.value == "code points" else unit.value


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


def mention_text(text: str, assessment: Assessment, *, shown: int = SHOWN_CHARACTERS) -> Text:
    """The words of a mention with what speaks for the reading underlined and every risk marked."""
    telling = telling_words(assessment)
    spans = [(e.start, e.end, "underline red" if e.weight > 0 else "underline green") for e in telling]
    spans += [(risk.start, risk.end, "bold reverse") for risk in assessment.risks]
    return marked(text, spans, shown=shown)


def reply_text(text: str, findings: Iterable[Finding]) -> Text:
    """A reply with the words that the policy objects to marked."""
    styles = {"block": "bold underline red", "warn": "underline yellow", "note": "underline"}
    found = [(f.start, f.end, styles[f.severity.value]) for f in findings if f.start is not None and f.end is not None]
    return marked(text, found)


def marked(text: str, spans: Iterable[tuple[int, int, str]], *, shown: int = SHOWN_CHARACTERS) -> Text:
    """The text made visible piece by piece, so that offsets into the raw text still fit; linear in its length."""
    head = text[:shown]
    inside = sorted((max(0, start), min(end, len(head)), name) for start, end, name in spans if start < len(head))
    cuts = sorted({0, len(head), *(position for start, end, _ in inside for position in (start, end))})
    made, coming, open_now = Text(), deque(inside), list[tuple[int, int, str]]()
    for start, end in pairwise(cuts):
        while coming and coming[0][0] <= start:
            open_now.append(coming.popleft())
        open_now = [each for each in open_now if each[1] >= end]
        made.append(visible(head[start:end]), style=" ".join(name for _, _, name in open_now))
    if len(text) > len(head):
        made.append(f"\n… {len(text) - len(head):,} more characters", style="bold")
    return made


def why_no_draft(why: str, ways: Ways = BY_KEY) -> str:
    """Why there is no draft, in words, and what the person may do."""
    kind, _, about = why.partition(":")
    match kind:
        case "held":
            then = ", ".join(filter(None, (ways.statement, ways.write)))
            return _and_then(f"held, {risk_label(about)}: a senior decides", then)
        case "not_needed":
            return _and_then("it needs no answer", f"{ways.write} all the same" if ways.write else "")
        case "language":
            return _and_then(f"there are no templates for this language ({about})", ways.write)
        case "policy":
            return _and_then(f"no wording passes the reply policy ({about})", ways.write)
    return why or "none is due"


def _and_then(said: str, then: str) -> str:
    return f"{said}; {then}" if then else said


def risk_label(risk_id: str) -> str:
    """A risk in words."""
    from reviewbot.reading.risks import RISKS

    return RISKS.get(risk_id, risk_id.replace("_", " "))


def why_lines(assessment: Assessment) -> list[str]:
    """Why a mention is here, in words."""
    score = "unreadable" if assessment.score is None else f"{assessment.score:.0%} sure that it is unhappy"
    lines = [f"{assessment.label.value}, {assessment.kind.value}; {score}"]
    lines += [f"note: {note}" for note in assessment.notes]
    for risk in assessment.risks:
        held = "held: a senior decides" if risk.hold else "noted"
        lines.append(f"risk, {risk_label(risk.id)} ({held}): {one_line(risk.text, 60)}")
    lines += _topic_lines(assessment)
    telling = sorted(telling_words(assessment), key=lambda e: -abs(e.weight))
    against = words_of(e for e in telling if e.weight > 0)
    for_ = words_of(e for e in telling if e.weight < 0)
    lines += [f"unhappy words: {against}"] if against else []
    lines += [f"happy words: {for_}"] if for_ else []
    return [*lines, f"priority {assessment.priority}: {'; '.join(assessment.priority_reasons)}"]


def telling_words(assessment: Assessment) -> list[Evidence]:
    """The words that help a person to see why.

    Under what was read as unhappy only the unhappy ones: a happy word did not decide, and looks odd under one star.
    All of them stand in the assessment, and in `show --json`.
    """
    negative = assessment.label is Label.NEGATIVE
    return [e for e in assessment.evidence if e.weight >= TELLING or (e.weight <= -TELLING and not negative)]


def _topic_lines(assessment: Assessment) -> list[str]:
    from reviewbot.reading.taxonomy import label

    told = ", ".join(f"{label(topic.id)} {topic.confidence:.0%} ({topic.id})" for topic in assessment.topics)
    return [f"about: {told}"] if told else []


def words_of(spans: Iterable[Span | Evidence]) -> str:
    """The words of some spans, each once."""
    return ", ".join(list(dict.fromkeys(one_line(span.text, 30) for span in spans))[:8])


MARKS = {"block": "✗ blocked", "warn": "! warning", "note": "· noted"}


def finding_lines(findings: Iterable[Finding]) -> list[str]:
    """Findings in words: the mark, the rule, the words it objects to, what is wrong and what to do instead."""
    return [finding_line(finding) for finding in findings]


def finding_line(f: Finding) -> str:
    """One finding."""
    words = f" “{one_line(f.text, 40)}”" if f.text else ""
    said = f"{MARKS[f.severity.value]} {f.rule}:{words} {visible(f.message, newlines=False)}"
    return said + (f" Instead: {visible(f.hint, newlines=False)}" if f.hint else "")
