"""Settling what is on its way, before anything new is sent: the first step of every posting run (R5, R6, G8).

::

    CLAIMED, its lease over or another boot  -> UNKNOWN
    UNKNOWN, a settling time later           -> our replies there are listed: found -> POSTED
                                                absent twice, each time in a complete list, a settling time apart:
                                                approved again if posting.resend_unknown, else to a person
    POSTED                                   -> read back: PUBLISHED, REFUSED by moderation, or vanished
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from reviewbot.contract import OwnReplies
from reviewbot.domain.lifecycle import CaseAction, CaseState, DeliveryAction, DeliveryState
from reviewbot.domain.text import reply_hash, storable
from reviewbot.errors import (
    ConfigError,
    MentionGone,
    PolicyRefused,
    SourceError,
    StateConflict,
    UsageError,
)
from reviewbot.flow.loading import load_case
from reviewbot.flow.office import Office
from reviewbot.flow.outcomes import Outcome, PostItem
from reviewbot.flow.read_back import change_slot, note_published, note_withdrawn, read_back
from reviewbot.flow.sending import Write, back_to_person, lease_s, settle_case
from reviewbot.flow.triage import require
from reviewbot.flow.waits import stamp, waited_s
from reviewbot.store import cases, replies
from reviewbot.store.changes import Act, Thing, change
from reviewbot.store.database import Row, Tx
from reviewbot.store.instants import instant

NEGATIVES = 2  # complete looks that find nothing, before it counts as absent (R6)
DOUBTS = 3  # unknown outcomes of one approval, after which a person decides whatever is configured (R6)
SKEW = timedelta(minutes=10)  # how far the site's clock may be behind ours


def settle(office: Office) -> Iterator[PostItem]:
    """Settle whatever is due. What goes wrong with one source leaves its slots for the next run."""
    for slot in replies.slots_in(office.database, "claimed"):
        yield from _expire(office, slot)
    for slot in replies.slots_in(office.database, "unknown", "posted"):
        if not slot["needs_person"]:
            yield from _settle_one(office, slot)


def settle_by_hand(office: Office, ref: str | int, *, found: bool) -> PostItem:
    """A person looked at the page and says whether our reply stands there. Raises `StateConflict`, `PolicyRefused`."""
    from reviewbot.config.models import Role

    require(office, Role.APPROVER, "settle a reply")
    loaded = load_case(office, ref)
    slot = replies.slot_of(office.database, loaded.id)
    if slot is None or slot["state"] != DeliveryState.UNKNOWN.value:
        raise StateConflict(f"nothing of {loaded.ref} is unsettled", hint="`reviewbot show` says where it stands")
    if found:
        _take(office, slot, reply_id=slot["reply_id"], url=slot["url"])
        return note_published(office, _again(office, slot), "a person saw it")
    with office.database.write("settle") as tx:
        _absent(tx, office, slot, person=office.person.name)
    return PostItem(loaded.id, Outcome.LATER, "a person says it is not there: approved anew it is sent again")


def _expire(office: Office, slot: Row) -> Iterator[PostItem]:
    """A claim whose process died, or took longer than it may, is an unknown outcome."""
    waited = waited_s(slot, office.clock)
    if waited is not None and waited < lease_s(office):
        return
    values = {
        "doubts": slot["doubts"] + 1,
        "lease_until": None,
        "note": "no answer was recorded",
        **stamp(office.clock),
    }
    try:
        with office.database.write("settle") as tx:
            change_slot(tx, office, slot, DeliveryAction.DOUBT, values)
            now = office.now_us()
            replies.end_attempt(tx, slot["attempt_id"], at=now, outcome=DeliveryState.UNKNOWN, code="lease over")
    except StateConflict:  # its process was alive after all and has just recorded the answer
        return
    yield PostItem(slot["case_id"], Outcome.UNKNOWN, "sent, but no answer was recorded", slot["source"])


def _settle_one(office: Office, slot: Row) -> Iterator[PostItem]:
    """One slot; its trouble is told and left for the next run."""
    try:
        item = _look(office, slot)
    except (SourceError, ConfigError, UsageError, StateConflict) as problem:
        if slot["state"] == DeliveryState.UNKNOWN.value:
            yield PostItem(slot["case_id"], Outcome.UNKNOWN, f"not settled yet: {problem.message}", slot["source"])
        return
    if item is not None:
        yield item


def _look(office: Office, slot: Row) -> PostItem | None:
    capabilities = office.capabilities(slot["source"])
    if capabilities is None:
        raise SourceError(f"source {slot['source']} is not configured any more")
    waited = waited_s(slot, office.clock)
    if waited is None:
        _restamp(office, slot)
        return None if slot["state"] == DeliveryState.POSTED.value else _not_yet(slot, capabilities.settle_s)
    if slot["state"] == DeliveryState.POSTED.value:
        return read_back(office, slot, settled=waited >= capabilities.settle_s)
    if waited < capabilities.settle_s:
        return _not_yet(slot, capabilities.settle_s - waited)
    return _reconcile(office, slot)


def _not_yet(slot: Row, wait_s: float) -> PostItem:
    return PostItem(
        slot["case_id"], Outcome.UNKNOWN, f"outcome not known; asked again in {wait_s:.0f} s or later", slot["source"]
    )


def _restamp(office: Office, slot: Row) -> None:
    """After a reboot a wait cannot be told: it starts again (R8)."""
    with office.database.write("settle") as tx:
        change_slot(tx, office, slot, "wait anew", stamp(office.clock))


# ---- an unknown outcome ----


def _reconcile(office: Office, slot: Row) -> PostItem:
    loaded = load_case(office, slot["case_id"])
    source = office.source(slot["source"])
    since = instant(slot["sent_at"]) - SKEW
    try:
        listed = source.find_own_replies(loaded.target, since=since)
    except MentionGone:
        return _lost(office, slot)
    if slot["kind"] == Write.DELETE:
        return _reconcile_delete(office, slot, listed)
    wanted = _sent_hash(office, slot)
    for reply in listed.replies:
        fresh = reply.at is None or reply.at >= since or slot["kind"] == Write.REPLACE
        if reply_hash(reply.text) == wanted and fresh:
            return _take(office, slot, reply_id=reply.reply_id or slot["reply_id"], url=reply.url or slot["url"])
    return _negative(office, slot, listed)


def _sent_hash(office: Office, slot: Row) -> str:
    return str(office.database.value("SELECT text_hash FROM attempt WHERE id = ?", (slot["attempt_id"],)))


def _negative(office: Office, slot: Row, listed: OwnReplies) -> PostItem:
    """Not found. It counts only in a complete list, twice, each a settling time after the last (R6)."""
    foreign = [reply for reply in listed.replies if reply.reply_id != slot["reply_id"] or not slot["reply_id"]]
    if slot["kind"] == Write.SEND and foreign:
        return _to_person(office, slot, "another reply of ours stands there")
    if not listed.complete:
        return PostItem(slot["case_id"], Outcome.UNKNOWN, "not found, but the list is not complete", slot["source"])
    if slot["negatives"] + 1 < NEGATIVES:
        with office.database.write("settle") as tx:
            values = {"negatives": slot["negatives"] + 1, **stamp(office.clock)}
            change_slot(tx, office, slot, "not found", values)
        return PostItem(slot["case_id"], Outcome.UNKNOWN, "not found; looked for once more later", slot["source"])
    if slot["kind"] == Write.REPLACE:
        return _kept(office, slot, "the change did not reach the site")
    if office.config.posting.resend_unknown and slot["doubts"] < DOUBTS and _still_approved(office, slot):
        with office.database.write("settle") as tx:
            change_slot(tx, office, slot, DeliveryAction.RELEASE, {"negatives": 0})
        return PostItem(slot["case_id"], Outcome.LATER, "it did not reach the site: sent again", slot["source"])
    return _to_person(office, slot, "two looks did not find it")


def _still_approved(office: Office, slot: Row) -> bool:
    row = office.database.one("SELECT state, approval_id FROM cases WHERE id = ?", (slot["case_id"],))
    return row is not None and row["state"] == "approved" and row["approval_id"] == slot["approval_id"]


def _take(office: Office, slot: Row, *, reply_id: str, url: str) -> PostItem:
    values = {
        "reply_id": storable(reply_id),
        "url": storable(url),
        "taken_at": office.now_us(),
        "standing_id": slot["approval_id"],
        "needs_person": 0,
        **stamp(office.clock),
    }
    with office.database.write("settle") as tx:
        change_slot(tx, office, slot, DeliveryAction.TAKE, values)
        replies.end_attempt(tx, slot["attempt_id"], at=office.now_us(), outcome=DeliveryState.POSTED, code="found")
        settle_case(tx, slot["case_id"], DeliveryAction.TAKE, at=office.now_us())
    return PostItem(slot["case_id"], Outcome.POSTED, "it had reached the site", slot["source"], url=url)


def _to_person(office: Office, slot: Row, why: str) -> PostItem:
    said = f"outcome unknown, {why}: look at the page, then `reviewbot settle {slot['case_id']} --found` or `--absent`"
    with office.database.write("settle") as tx:
        change_slot(tx, office, slot, "ask a person", {"needs_person": 1, "note": why})
        case = cases.seen_case(tx, slot["case_id"])
        if case is not None and case.state in (CaseState.APPROVED, CaseState.WAITING):
            back_to_person(tx, case, act=Act(office.now_us()), attention=said)
    return PostItem(slot["case_id"], Outcome.TO_PERSON, said, slot["source"])


def _kept(office: Office, slot: Row, why: str) -> PostItem:
    """The change did not happen; the earlier reply stands, and a person decides."""
    with office.database.write("settle") as tx:
        change_slot(tx, office, slot, DeliveryAction.KEEP, {"note": why, **stamp(office.clock)})
        if slot["kind"] == Write.REPLACE:
            settle_case(tx, slot["case_id"], DeliveryAction.KEEP, at=office.now_us(), note=why)
    return PostItem(slot["case_id"], Outcome.REFUSED, why, slot["source"])


def _reconcile_delete(office: Office, slot: Row, listed: OwnReplies) -> PostItem:
    if any(reply.reply_id == slot["reply_id"] for reply in listed.replies):
        return _kept(office, slot, "our reply still stands there")
    if not listed.complete:
        return PostItem(slot["case_id"], Outcome.UNKNOWN, "not found, but the list is not complete", slot["source"])
    return note_withdrawn(office, slot, "our reply was taken down")


def _lost(office: Office, slot: Row) -> PostItem:
    """The mention itself was deleted: whatever we sent went with it."""
    with office.database.write("settle") as tx:
        change_slot(tx, office, slot, DeliveryAction.WITHDRAW, {"note": "the mention is gone", "standing_id": None})
        case = cases.seen_case(tx, slot["case_id"])
        if case is not None and case.state != CaseState.GONE:
            replies.void_approval(tx, slot["approval_id"], at=office.now_us())
            act = Act(office.now_us())
            change(tx, Thing.CASE, case, action=CaseAction.LOSE, act=act, values={"approval_id": None})
    return PostItem(slot["case_id"], Outcome.GONE, "the mention was deleted at the site", slot["source"])


def _absent(tx: Tx, office: Office, slot: Row, *, person: str) -> None:
    """A person says it is not there: the slot is free for an approval given anew."""
    kept = slot["kind"] != Write.SEND
    action = DeliveryAction.KEEP if kept else DeliveryAction.RELEASE
    change_slot(tx, office, slot, action, {"needs_person": 0, "negatives": 0}, person=person)
    case = cases.seen_case(tx, slot["case_id"])
    if case is not None and case.state in (CaseState.APPROVED, CaseState.WAITING):
        back_to_person(tx, case, act=Act(office.now_us(), person), attention="the reply did not reach the site")


def _again(office: Office, slot: Row) -> Row:
    row = replies.slot(office.database, slot["id"])
    if row is None:
        raise PolicyRefused("the slot is gone")
    return row
