"""One case as a page: for a terminal, for a pipe, and as JSON."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING, Any

from rich.console import Group
from rich.panel import Panel
from rich.rule import Rule
from rich.text import Text

from reviewbot.desk.looks import finding_lines, flags, mention_text, reply_text, span, stars, why_lines
from reviewbot.domain.text import one_line, visible
from reviewbot.domain.times import iso

if TYPE_CHECKING:
    from reviewbot.flow.queue import CaseView
    from reviewbot.store.cases import CaseRow


def page(view: CaseView, now: datetime) -> Group:
    """The page for a terminal."""
    title = f"{view.ref}  {flags(view.row, now)}  priority {view.row.priority}"
    parts: list[Any] = [Panel(_mention(view), title=Text(title), title_align="left", subtitle=Text(_where(view, now)))]
    parts += [Text(line, style="bold") for line in _standing(view, now)]
    parts.append(Panel(_reply(view), title=Text(_reply_title(view)), title_align="left"))
    parts.append(Panel(Text("\n".join(why_lines(view.assessment))), title="why it is here", title_align="left"))
    return Group(*parts)


def compact_page(view: CaseView, now: datetime) -> Group:
    """The same without boxes, what decides first: for the desk, where every line counts."""
    head = f"{view.ref} {flags(view.row, now)}, priority {view.row.priority}, {_where(view, now)}"
    parts: list[Any] = [Text(head, style="bold"), _mention(view)]
    parts += [Text(line, style="bold yellow") for line in _standing(view, now)]
    parts += [Rule(Text(_reply_title(view)), align="left", style="dim"), _reply(view)]
    parts += [Rule(Text("why it is here"), align="left", style="dim"), Text("\n".join(why_lines(view.assessment)))]
    return Group(*parts)


def _mention(view: CaseView) -> Text:
    head = Text(stars(view.mention.rating), style="yellow")
    if view.mention.title:
        head.append(f" {visible(view.mention.title, newlines=False)}", style="bold")
    body = mention_text(view.mention.text, view.assessment) if view.mention.text else Text("(no text)", style="dim")
    return Text("\n").join([head, body] if head.plain.strip() else [body])


def _where(view: CaseView, now: datetime) -> str:
    row = view.row
    place = f"{row.site}/{row.location}" if row.location else row.site
    by = one_line(view.mention.author, 30) or "somebody"
    age = f", {span(row.created_at, now).removeprefix('late ')} ago" if row.created_at else ""
    return f"{place} by {by}{age}, due {span(row.due_at, now)}"


def _reply_title(view: CaseView) -> str:
    lane = "by hand: copy and paste" if view.by_hand else f"through {view.source}" if view.source else "no way out"
    limit = f" of {view.limit.limit}" if view.limit else ""
    unit = view.limit.unit.value if view.limit else "characters"
    return f"the reply ({view.length}{limit} {unit}; {lane})"


def _reply(view: CaseView) -> Text:
    draft = view.draft
    if view.problem is not None:
        return Text(f"no draft: {view.problem.message}")
    if draft is None or draft.text is None:
        return Text(f"no draft: {draft.why if draft else 'none is due'}", style="dim")
    made = reply_text(draft.text, view.judgement.findings)
    if draft.gloss:
        made.append(f"\n\nin other words: {visible(draft.gloss)}", style="italic")
    for line in finding_lines(view.judgement.findings):
        made.append(f"\n{line}")
    return made


def _standing(view: CaseView, now: datetime) -> Iterator[str]:
    """What else a person should know before deciding."""
    if view.row.attention:
        yield f"! {view.row.attention}"
    may = view.mention.permission
    if not may.allowed:
        yield f"! may not be answered through the site: {may.reason}"
    if view.approval is not None:
        yield f"approved by {view.approval.person}, holds until {iso(view.approval.expires_at)}"
    if view.delivery is not None:
        yield f"our reply: {view.delivery.state.value} {view.delivery.url} {view.delivery.note}".rstrip()
    if view.mention.reply is not None:
        yield f"answered already: {one_line(view.mention.reply.text, 200)}"
    if view.answered_in_thread is not None:
        yield f"this person was answered in this thread already: #{view.answered_in_thread}"
    if view.recovery is not None:
        yield f"recovery: {view.recovery.state.value}, {view.recovery.why}"
    if view.reason:
        yield f"dismissed: {visible(view.reason, newlines=False)}"
    if len(view.versions) > 1:
        yield f"edited by its author: {len(view.versions)} versions"
    for other in view.author_history[:5]:
        yield f"the same person: {other.ref} {flags(other, now)} {one_line(other.text, 60)}"


def plain_lines(view: CaseView, now: datetime) -> Iterator[str]:
    """The page for a pipe: the same words, no boxes."""
    yield f"{view.ref}\t{flags(view.row, now)}\tpriority {view.row.priority}"
    yield _where(view, now)
    yield ""
    yield _mention(view).plain
    yield ""
    yield from why_lines(view.assessment)
    yield ""
    yield _reply_title(view)
    yield _reply(view).plain
    yield from _standing(view, now)


def row_dict(row: CaseRow) -> dict[str, Any]:
    """A line of the queue as JSON."""
    return {
        "id": row.id,
        "state": row.state.value,
        "priority": row.priority,
        "held": row.held,
        "due_at": iso(row.due_at),
        "snoozed_until": iso(row.snoozed_until) if row.snoozed_until else None,
        "assigned_to": row.assigned_to or None,
        "attention": row.attention or None,
        "site": row.site,
        "location": row.location or None,
        "source": row.source,
        "url": row.url or None,
        "created_at": iso(row.created_at) if row.created_at else None,
        "rating": row.rating,
        "language": row.language,
        "label": row.label,
        "kind": row.kind,
        "score": row.score,
        "topics": list(row.topics),
        "risks": list(row.risks),
        "may_reply": row.allowed,
        "title": row.title or None,
        "text": row.text,
        "author": row.author or None,
    }


def view_dict(view: CaseView) -> dict[str, Any]:
    """The page as JSON."""
    draft = view.draft
    return {
        **row_dict(view.row),
        "text": view.mention.text,
        "assessment": view.assessment.as_dict(),
        "notes": list(view.assessment.notes),
        "draft": None
        if draft is None
        else {
            "reply": draft.text,
            "why": draft.why or None,
            "template": draft.template or None,
            "language": draft.language or None,
            "private": draft.private,
            "gloss": draft.gloss,
            "by": draft.author or None,
        },
        "findings": [
            {"rule": f.rule, "severity": f.severity.value, "message": f.message, "hint": f.hint}
            for f in view.judgement.findings
        ],
        "lane": "copy" if view.by_hand else "api" if view.source else None,
        "approval": None
        if view.approval is None
        else {
            "person": view.approval.person,
            "expires_at": iso(view.approval.expires_at),
            "reasons": dict(view.approval.reasons),
        },
        "delivery": None
        if view.delivery is None
        else {"state": view.delivery.state.value, "url": view.delivery.url or None, "note": view.delivery.note or None},
        "answered_with": view.mention.reply.text if view.mention.reply else None,
        "recovery": None if view.recovery is None else view.recovery.state.value,
        "same_person": [other.id for other in view.author_history],
        "versions": len(view.versions),
    }
