"""Cases as rows for other programs, streamed; the writer makes them safe for its format (`domain.text`)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from reviewbot.domain.times import iso
from reviewbot.flow.office import Office
from reviewbot.flow.queue import QueueFilter
from reviewbot.store import cases
from reviewbot.store.instants import instant

COLUMNS = (
    "case", "state", "priority", "held", "due_at", "assigned_to", "site", "location", "source", "native_id", "url",
    "created_at", "rating", "author", "title", "text", "language", "label", "kind", "score", "topics", "risks", "reply",
    "replied_at", "reason",
)  # fmt: skip
_PAGE = 500


def export(office: Office, which: QueueFilter) -> Iterator[dict[str, Any]]:
    """Every case the filter finds as a row with `COLUMNS`, most urgent first; `reply` is what stands at the site."""
    after = None
    while page := cases.queue_rows(office.database, which, now=office.now(), limit=_PAGE, after=after):
        for row in page:
            whole = cases.whole_case(office.database, row.id)
            if whole is not None:
                yield _row(office, row, whole)
        after = page[-1].place


def _row(office: Office, row: cases.CaseRow, whole: Any) -> dict[str, Any]:
    text, at = _reply(office, row.id)
    return {
        "case": row.id,
        "state": row.state.value,
        "priority": row.priority,
        "held": row.held,
        "due_at": iso(row.due_at),
        "assigned_to": row.assigned_to,
        "site": row.site,
        "location": row.location,
        "source": row.source,
        "native_id": whole["native_id"],
        "url": row.url,
        "created_at": iso(row.created_at) if row.created_at else "",
        "rating": row.rating,
        "author": row.author,
        "title": row.title,
        "text": whole["text"],
        "language": row.language,
        "label": row.label,
        "kind": row.kind,
        "score": row.score,
        "topics": " ".join(row.topics),
        "risks": " ".join(row.risks),
        "reply": text,
        "replied_at": at,
        "reason": whole["reason"],
    }


def _reply(office: Office, case_id: int) -> tuple[str, str]:
    ours = office.database.one(
        "SELECT d.text, s.taken_at FROM slot s JOIN approval a ON a.id = s.standing_id"
        " JOIN draft d ON d.id = a.draft_id WHERE s.case_id = ? AND s.state IN ('posted', 'published')",
        (case_id,),
    )
    found = ours or office.database.one("SELECT text, at FROM existing_reply WHERE mention_id = ?", (case_id,))
    if found is None:
        return "", ""
    return found[0] or "", iso(instant(found[1])) if found[1] is not None else ""
