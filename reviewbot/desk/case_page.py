"""One case as a page: for a terminal, for a pipe, and as JSON."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING, Any

from rich.console import Group
from rich.panel import Panel
from rich.rule import Rule
from rich.text import Text

from reviewbot.desk.changes import what_changed
from reviewbot.desk.looks import (
    SHOWN_CHARACTERS,
    ago,
    cut,
    finding_lines,
    flags,
    mention_text,
    moment,
    reply_text,
    span,
    stars,
    unit_word,
    why_lines,
    why_no_draft,
)
from reviewbot.desk.next_steps import BY_KEY, Ways
from reviewbot.domain.lifecycle import CaseState
from reviewbot.domain.reply import Unit
from reviewbot.domain.text import one_line, visible
from reviewbot.domain.times import iso

if TYPE_CHECKING:
    from reviewbot.flow.queue import CaseView
    from reviewbot.store.cases import CaseRow

OPEN = (CaseState.WAITING, CaseState.QUIET)  # a reply can be drafted
DRAFTING = "a reply is being drafted …"


def page(view: CaseView, now: datetime, *, ways: Ways = BY_KEY) -> Group:
    """The page for a terminal; `ways` says how the person goes on where there is no draft."""
    title = f"{view.ref}  {flags(view.row, now)}  priority {view.row.priority}"
    parts: list[Any] = [Panel(_mention(view), title=Text(title), title_align="left", subtitle=Text(_where(view, now)))]
    parts += [Text(line, style="bold") for line in _standing(view, now)]
    if len(view.versions) > 1:
        parts.append(_edits(view))
    parts.append(Panel(_reply(view, ways), title=Text(_reply_title(view)), title_align="left"))
    why = "\n".join([*why_lines(view.assessment), *_by_hand(view)])
    parts.append(Panel(Text(why), title="why it is here", title_align="left"))
    return Group(*parts)


def compact_page(
    view: CaseView, now: datetime, *, begun: str = "", shown: int = SHOWN_CHARACTERS, ways: Ways = BY_KEY
) -> Group:
    """The same without boxes, what decides first: for the desk, where every line counts.

    `begun` is what the person started to write, `shown` how many characters of the mention are.
    """
    parts: list[Any] = [to_be_read(view, now, shown=shown, ways=ways)]
    if begun:
        parts.append(Text(f"✎ you began another text, e goes on with it: {one_line(begun, 120)}", style="bold"))
    why = "\n".join([*why_lines(view.assessment), *_by_hand(view)])
    parts += [Rule(Text("why it is here"), align="left", style="dim"), Text(why)]
    return Group(*parts)


def to_be_read(view: CaseView, now: datetime, *, shown: int = SHOWN_CHARACTERS, ways: Ways = BY_KEY) -> Group:
    """The beginning of that page, down to the end of the reply: what somebody who approves it has to have seen."""
    head = f"{view.ref} {flags(view.row, now)}, {_where(view, now)}"
    parts: list[Any] = [Text(head, style="bold"), _mention(view, shown)]
    parts += [Text(line, style="bold yellow") for line in _standing(view, now)]
    if len(view.versions) > 1:
        parts.append(_edits(view))
    return Group(*parts, Rule(Text(_reply_title(view)), align="left", style="dim"), _reply(view, ways))


def _mention(view: CaseView, shown: int = SHOWN_CHARACTERS) -> Text:
    """The stars and the title on a line, then the text; without a title the text stands beside the stars."""
    rated = stars(view.mention.rating)
    text = view.mention.text
    body = mention_text(text, view.assessment, shown=shown) if text else Text("(no text)", style="dim")
    title = cut(view.mention.title, 300)
    made = Text().append(rated, style="yellow").append(" " if rated else "").append(title, style="bold")
    return made.append("\n" if title else "").append_text(body)


def _where(view: CaseView, now: datetime) -> str:
    row = view.row
    place = f"{row.site}/{row.location}" if row.location else row.site
    by = one_line(view.mention.author, 30) or "somebody"
    age = f", {ago(row.created_at, now)}" if row.created_at else ""
    given = f", with {one_line(row.assigned_to, 20)}" if row.assigned_to else ""
    due = span(row.due_at, now)
    return f"{place} by {by}{age}, {due if due.startswith('late') else f'due in {due}'}{given}"


def _reply_title(view: CaseView) -> str:
    lane = "by hand: copied and pasted" if view.by_hand else f"through {view.source}" if view.source else "no way out"
    if view.closed is not None:
        lane = "it cannot be posted"
    limit = f" of {view.limit.limit}" if view.limit else ""
    unit = unit_word(view.limit.unit if view.limit else Unit.CODE_POINTS)
    return f"the reply: {view.length}{limit} {unit}; {lane}" if view.length else f"the reply: {lane}"


def _reply(view: CaseView, ways: Ways) -> Text:
    draft = view.draft
    if view.problem is not None:
        hint = f" next: {visible(view.problem.hint)}" if view.problem.hint else ""
        return Text(f"✗ no draft: {visible(view.problem.message)}{hint}")
    if draft is None and view.row.state in OPEN:
        return Text(DRAFTING, style="italic")
    if draft is None or draft.text is None:
        return Text(f"no draft: {why_no_draft(draft.why if draft else '', ways)}", style="italic")
    made = reply_text(draft.text, view.judgement.findings)
    if draft.author:
        made.append(f"\n(written by {one_line(draft.author, 30)})", style="dim")
    if draft.gloss:
        made.append(f"\n\nwhat it says, for you and not posted:\n{visible(draft.gloss)}", style="italic")
    for line in finding_lines(view.judgement.findings):
        made.append(f"\n{line}", style="bold")
    return made


def _standing(view: CaseView, now: datetime) -> Iterator[str]:
    """What else a person should know before deciding."""
    if view.row.attention:
        yield f"! {cut(view.row.attention, 300)}"
    yield from _permission(view, now)
    if view.approval is not None:
        yield f"approved by {one_line(view.approval.person, 30)}, holds until {moment(view.approval.expires_at)}"
    if view.delivery is not None:
        told = f"our reply: {view.delivery.state.value} {view.delivery.url} {view.delivery.note}"
        yield one_line(told, 300)
        if view.delivery.needs_person:
            yield f"! nobody knows whether it reached the site: look there, then `reviewbot settle {view.row.id}`"
    if view.mention.reply is not None:
        yield f"answered already: {cut(view.mention.reply.text, 600)}"
    if view.answered_in_thread is not None and view.closed is None:
        yield f"! this person was answered in this thread already: #{view.answered_in_thread}"
    if view.recovery is not None:
        yield f"recovery: {view.recovery.state.value}, {view.recovery.why}"
    if view.reason:
        yield f"dismissed: {visible(view.reason, newlines=False)}"
    for other in view.author_history[:5]:
        stood = f"{stars(other.rating)} {one_line(other.text, 60)}".strip()
        yield f"the same person: {other.ref} {flags(other, now)}, {ago(other.created_at, now)}: {stood}"
    if len(view.author_history) > 5:
        yield f"and {len(view.author_history) - 5} more of the same person"


def _permission(view: CaseView, now: datetime) -> Iterator[str]:
    """Whether the site takes a reply, said before anybody writes one."""
    if view.closed is not None:
        hint = f"; {visible(view.closed.hint, newlines=False)}" if view.closed.hint else ""
        yield f"! cannot be answered in public: {cut(view.closed.message, 300)}{hint}"
        return
    may = view.mention.permission
    if view.row.state not in OPEN or may.until is None:
        return
    if may.until > now:
        yield f"! the site takes an answer until {moment(may.until)}"
    elif may.copy_lane:
        yield f"! the site took answers through its API until {moment(may.until)}: now only by hand"


def _by_hand(view: CaseView) -> list[str]:
    may = view.mention.permission
    reason = may.reason if may.copy_lane and not may.allowed and view.closed is None else ""
    return [f"by hand, because: {cut(reason, 200)}"] if reason else []


def _edits(view: CaseView) -> Text:
    newest, before = view.versions[:2]
    rated = ""
    if newest.rating != before.rating:
        rated = f", {stars(before.rating) or 'no stars'} before"
    made = Text(f"! edited by its author ({len(view.versions)} versions{rated}): ", style="bold yellow")
    return made.append_text(what_changed(before.text, newest.text))


def plain_lines(view: CaseView, now: datetime, *, ways: Ways = BY_KEY) -> Iterator[str]:
    """The page for a pipe: the same words, no boxes."""
    yield f"{view.ref}\t{flags(view.row, now)}\tpriority {view.row.priority}"
    yield _where(view, now)
    yield ""
    yield _mention(view).plain
    yield ""
    yield from why_lines(view.assessment)
    yield from _by_hand(view)
    yield ""
    yield _reply_title(view)
    yield _reply(view, ways).plain
    yield from _standing(view, now)
    if len(view.versions) > 1:
        yield _edits(view).plain


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
        "lane": None if view.closed else "copy" if view.by_hand else "api" if view.source else None,
        "closed": None if view.closed is None else {"why": view.closed.message, "next": view.closed.hint or None},
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
