"""What happened, read from the event rows: to one case or to all."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from reviewbot.domain.times import iso
from reviewbot.flow.office import Office, case_number
from reviewbot.store import replies
from reviewbot.store.changes import broken_seal
from reviewbot.store.database import Row
from reviewbot.store.instants import instant


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One event. `detail` holds ids, codes and hashes; `reasons` the overrides of an approval, in words (G9)."""

    id: int
    at: datetime
    person: str  # "" is reviewbot itself
    what: str  # "case approve", "delivery claim" ...
    case_id: int | None
    from_state: str
    to_state: str
    detail: Mapping[str, Any]
    reasons: Mapping[str, str]

    def as_dict(self) -> dict[str, Any]:
        """JSON-ready."""
        return {
            "id": self.id,
            "at": iso(self.at),
            "person": self.person or None,
            "what": self.what,
            "case": self.case_id,
            "from": self.from_state or None,
            "to": self.to_state or None,
            "detail": dict(self.detail),
            "reasons": dict(self.reasons),
        }


def log(
    office: Office, ref: str | int | None = None, *, limit: int = 100, before: int | None = None
) -> tuple[LogEntry, ...]:
    """The last events, newest first, of one case or of all; `before` an event id continues a page."""
    case_id = None if ref is None else case_number(ref)
    where = ["1 = 1"] + (["case_id = :case_id"] if case_id is not None else []) + (["id < :before"] if before else [])
    rows = office.database.all(
        f"SELECT * FROM event WHERE {' AND '.join(where)} ORDER BY id DESC LIMIT :limit",
        {"case_id": case_id, "before": before, "limit": limit},
    )
    return tuple(_entry(office, row) for row in rows)


def tampered_event(office: Office) -> int | None:
    """The first event whose seal does not fit, if any was altered or taken out."""
    return broken_seal(office.database)


def _entry(office: Office, row: Row) -> LogEntry:
    detail = json.loads(row["detail"]) if row["detail"] else {}
    reasons: dict[str, str] = {}
    if detail.get("overrides"):
        approval = replies.approval(office.database, detail.get("approval"))
        reasons = json.loads(approval["reasons"]) if approval is not None and approval["reasons"] else {}
    return LogEntry(
        row["id"],
        instant(row["at"]),
        row["person"],
        row["what"],
        row["case_id"],
        row["from_state"],
        row["to_state"],
        detail,
        reasons,
    )
