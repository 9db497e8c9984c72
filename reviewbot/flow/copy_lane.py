"""The copy-and-open lane: replies that a person puts on the site, and counts as posted only when they say so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from reviewbot.config.models import Role
from reviewbot.domain.lifecycle import CaseState, DeliveryAction
from reviewbot.domain.times import iso
from reviewbot.errors import PolicyRefused, StateConflict
from reviewbot.flow.gates import approval_gate, policy_gate
from reviewbot.flow.loading import Loaded, Way, load_case, way_out
from reviewbot.flow.office import Office, case_number
from reviewbot.flow.outcomes import QUIETLY, Outcome, PostItem
from reviewbot.flow.sending import settle_case
from reviewbot.flow.triage import require
from reviewbot.flow.waits import stamp
from reviewbot.store import replies
from reviewbot.store.changes import Act, Thing, change, seen
from reviewbot.store.database import Row
from reviewbot.store.instants import instant


@dataclass(frozen=True, slots=True)
class CopyItem:
    """An approved reply for a person to put on the site; `why_not` says what must happen first, if anything."""

    case_id: int
    text: str
    url: str  # "" where the source gave none
    site: str
    location: str
    author: str
    mention: str
    approved_by: str
    approved_at: str  # ISO 8601
    why_not: str = ""

    @property
    def ref(self) -> str:
        """#123."""
        return f"#{self.case_id}"

    def as_dict(self) -> dict[str, Any]:
        """One row of the outbox; texts are raw, the writer makes them safe for its format."""
        return {
            "case": self.case_id,
            "site": self.site,
            "location": self.location,
            "url": self.url,
            "author": self.author,
            "mention": self.mention,
            "reply": self.text,
            "approved_by": self.approved_by,
            "approved_at": self.approved_at,
        }


def copy_items(office: Office, *, only: Sequence[str | int] = ()) -> tuple[CopyItem, ...]:
    """Approved replies that go by hand, most urgent first; `only` these cases if named, whatever their site can do."""
    wanted = {case_number(ref) for ref in only}
    rows = office.database.all(
        "SELECT id FROM cases WHERE state IN ('waiting', 'approved') AND state = 'approved' ORDER BY rank, due_at, id"
    )
    chosen = [row[0] for row in rows if not wanted or row[0] in wanted]
    return tuple(item for id_ in chosen if (item := _item(office, id_, every_site=bool(wanted))) is not None)


def outbox(office: Office, *, only: Sequence[str | int] = ()) -> tuple[dict[str, Any], ...]:
    """The same as rows for CSV or JSON Lines, without those that must not go out now."""
    return tuple(item.as_dict() for item in copy_items(office, only=only) if not item.why_not)


def confirm_copied(office: Office, ref: str | int, *, dry_run: bool = False) -> PostItem:
    """A person says that the reply stands at the site now. Raises `StateConflict`, `PolicyRefused`."""
    require(office, Role.APPROVER, "confirm a reply")
    loaded = load_case(office, ref)
    if loaded.state is not CaseState.APPROVED:
        raise StateConflict(f"{loaded.ref} is {loaded.state.value}, not approved", hint="approve the reply first")
    approval = replies.approval(office.database, loaded.row["approval_id"])
    way = way_out(office, loaded.mention, source=loaded.row["source"])
    why_not = _why_not(office, loaded, approval, way)
    if why_not or approval is None:
        raise PolicyRefused(f"{loaded.ref} must not go out: {why_not}", hint="look at it again")
    if not dry_run:
        _record(office, loaded, approval)
    return PostItem(loaded.id, Outcome.PUBLISHED, "a person put it there", way.source, approval["text"])


def _record(office: Office, loaded: Loaded, approval: Row) -> None:
    now = office.now_us()
    with office.database.write("copied") as tx:
        place = loaded.mention
        slot = replies.ensure_slot(
            tx,
            site=place.site,
            account=approval["account"],
            parent=loaded.parent,
            case_id=loaded.id,
            source=approval["source"],
        )
        act = Act(now, office.person.name, detail={"approval": approval["id"]})
        values = {
            "approval_id": approval["id"],
            "standing_id": approval["id"],
            "sent_at": now,
            "taken_at": now,
            "case_id": loaded.id,
            **stamp(office.clock),
        }
        stands = seen(slot)
        if slot["state"] in ("posted", "published"):  # replaced by hand: the slot is claimed and taken anew
            claimed = DeliveryAction.CLAIM
            stands = change(tx, Thing.DELIVERY, stands, action=claimed, act=act, case_id=loaded.id)
        after = change(
            tx, Thing.DELIVERY, stands, action=DeliveryAction.TAKE, act=act, case_id=loaded.id, values=values
        )
        confirmed = DeliveryAction.CONFIRM
        seen_there = {"published_at": now}
        change(tx, Thing.DELIVERY, after, action=confirmed, act=act, case_id=loaded.id, values=seen_there)
        settle_case(tx, loaded.id, DeliveryAction.TAKE, at=now, person=office.person.name)


def _why_not(office: Office, loaded: Loaded, approval: Row | None, way: Way) -> str:
    account = approval["account"] if approval is not None else ""
    closed = approval_gate(office, loaded, approval, account=account)
    if closed is None and approval is not None:
        closed = policy_gate(office, loaded, approval, way)
    return closed.why if closed is not None else ""


def _not_yet(office: Office, approval: Row) -> str:
    """G6 holds for hands too: what is already on the site may still be confirmed, but nothing is handed out."""
    if not office.workspace.posting_enabled():
        return "posting is switched off (posting.enabled)"
    not_before = instant(approval["not_before"])
    return f"{QUIETLY} until {not_before:%H:%M} UTC" if not_before > office.now() else ""


def _item(office: Office, case_id: int, *, every_site: bool) -> CopyItem | None:
    loaded = load_case(office, case_id)
    way = way_out(office, loaded.mention, source=loaded.row["source"])
    approval = replies.approval(office.database, loaded.row["approval_id"])
    if approval is None or not (way.by_hand or every_site):
        return None
    slot = replies.slot_of(office.database, case_id)
    in_flight = slot is not None and slot["state"] in ("claimed", "unknown")
    why_not = "it is on its way already" if in_flight else _not_yet(office, approval)
    why_not = why_not or _why_not(office, loaded, approval, way)

    return CopyItem(
        case_id,
        approval["text"] or "",
        loaded.mention.url,
        loaded.mention.site,
        loaded.mention.location,
        loaded.mention.author,
        loaded.mention.text,
        approval["person"],
        iso(instant(approval["created_at"])),
        why_not,
    )
