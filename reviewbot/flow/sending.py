"""One write at a site, by the rules R1 to R4: claim, commit, one request, record. No transaction is open meanwhile.

::

    claim (slot CLAIMED, attempt row, synchronous=FULL) -> one request -> receipt   POSTED, the case answered
                                                                       -> refused   REFUSED, back to a person
                                                                       -> not sent  OPEN, approved as before
                                                                       -> unknown   UNKNOWN, settled later
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Any

from reviewbot.contract import Receipt, Source
from reviewbot.domain.lifecycle import IN_FLIGHT, OCCUPIED, CaseAction, CaseState, DeliveryAction, DeliveryState
from reviewbot.domain.text import reply_hash, storable
from reviewbot.errors import NotSent, OutcomeUnknown, PostingError, Refused, StateConflict
from reviewbot.flow.loading import Loaded
from reviewbot.flow.office import Office
from reviewbot.flow.outcomes import Outcome, PostItem
from reviewbot.flow.waits import stamp
from reviewbot.store import cases, replies, runs
from reviewbot.store.changes import Act, Seen, Thing, change, seen
from reviewbot.store.database import Row, Tx
from reviewbot.store.instants import SECOND, micros

_LEAST_LEASE_S = 300.0
_LEASE_PER_TIMEOUT = 5  # an attempt takes two at most, a token and the request: less than half the lease (R3)
TAKEN_DOWN = "our reply was taken down"
_FIRST_WAIT_S, _LONGEST_WAIT_S = 60.0, 3600.0  # before a request that was proven not sent is tried again


class Write(StrEnum):
    """What the request asks for."""

    SEND = "send"  # the case's first reply
    REPLACE = "replace"  # another text for the reply that stands
    DELETE = "delete"  # take the reply that stands down


@dataclass(frozen=True, slots=True)
class Claim:
    """A committed intent: from here on exactly one request may go out."""

    slot_id: int
    attempt_id: str
    write: Write
    reply_id: str
    text: str
    approval_id: int | None


def lease_s(office: Office) -> float:
    """How long an attempt may be on the wire before others take its outcome for unknown."""
    return max(_LEAST_LEASE_S, _LEASE_PER_TIMEOUT * office.config.posting.timeout_s)


def claim(
    office: Office, loaded: Loaded, *, approval: Row, account: str, source: str, write: Write | None = None
) -> Claim:
    """Commit the intent before a byte is sent (R2). Raises `StateConflict` when the case or slot changed meanwhile.

    `write` None: the case's approved reply, sent or put in the place of the one that stands.
    """
    now = office.now_us()
    with office.database.write("claim") as tx:
        _must_be_as_loaded(tx, loaded, approval_id=approval["id"] if write is None else None)
        place = loaded.mention
        slot = replies.ensure_slot(
            tx, site=place.site, account=account, parent=loaded.parent, case_id=loaded.id, source=source
        )
        _must_be_free(tx, loaded, slot)
        kind = write or (Write.REPLACE if DeliveryState(slot["state"]) in OCCUPIED else Write.SEND)
        claimed = Claim(slot["id"], secrets.token_hex(16), kind, slot["reply_id"], approval["text"], approval["id"])
        _write_claim(tx, office, loaded, slot=slot, claimed=claimed, now=now)
    return claimed


def _must_be_as_loaded(tx: Tx, loaded: Loaded, *, approval_id: int | None) -> None:
    row = tx.one("SELECT id, state, version, approval_id FROM cases WHERE id = ?", (loaded.id,))
    other = approval_id is not None and (row is None or row["approval_id"] != approval_id)
    if row is None or seen(row) != loaded.seen or other:
        raise StateConflict(f"{loaded.ref} changed at the last moment", hint="it was not sent; look at it again")


def _must_be_free(tx: Tx, loaded: Loaded, slot: Row) -> None:
    """Neither this slot nor another of the case is on the wire, and nobody answered this person in the thread (G4)."""
    busy = tx.value(
        "SELECT 1 FROM slot WHERE case_id = ? AND (state IN ('claimed', 'unknown')"
        " OR (id <> ? AND state IN ('posted', 'published')))",
        (loaded.id, slot["id"]),
    )
    if busy or DeliveryState(slot["state"]) in IN_FLIGHT:
        raise StateConflict(f"a reply to {loaded.ref} is on its way already", hint="it is settled by the next run")
    place = loaded.mention
    earlier = replies.answered_in_thread(
        tx, site=place.site, thread_id=place.thread_id, person=loaded.row["person"], but=loaded.id
    )
    if earlier is not None:
        raise StateConflict(f"this person was answered in this thread already (#{earlier})", hint="dismiss this one")


def _write_claim(tx: Tx, office: Office, loaded: Loaded, *, slot: Row, claimed: Claim, now: int) -> None:
    sent_hash = reply_hash(claimed.text)
    fresh = slot["approval_id"] != claimed.approval_id
    values = {
        "case_id": loaded.id,
        "approval_id": claimed.approval_id,
        "attempt_id": claimed.attempt_id,
        "kind": claimed.write.value,
        "doubts": 0 if fresh else slot["doubts"],
        "negatives": 0,
        "needs_person": 0,
        "sent_at": now,
        "lease_until": now + round(lease_s(office) * SECOND),
        "not_before": None,
        "note": "",
        **stamp(office.clock),
    }
    act = Act(now, office.person.name, detail={"attempt": claimed.attempt_id, "text": sent_hash})
    change(tx, Thing.DELIVERY, seen(slot), action=DeliveryAction.CLAIM, act=act, case_id=loaded.id, values=values)
    replies.add_attempt(
        tx,
        {
            "id": claimed.attempt_id,
            "slot_id": slot["id"],
            "approval_id": claimed.approval_id,
            "kind": claimed.write.value,
            "text_hash": sent_hash,
            "started_at": now,
        },
    )


def send(office: Office, loaded: Loaded, claimed: Claim, *, source: Source, name: str) -> PostItem:
    """The one request of this claim, and what came of it, recorded. A crash in here leaves the slot CLAIMED."""
    office.checkpoint("send: before")
    try:
        receipt = _request(source, loaded, claimed)
    except NotSent as problem:
        return _record(office, loaded, claimed, _not_sent(office, claimed, problem, source=name), source=name)
    except Refused as problem:
        return _record(office, loaded, claimed, _refused(claimed, problem), source=name)
    except BaseException as problem:  # whatever it was, the site may have applied it
        item = _record(office, loaded, claimed, _unknown(office, claimed, problem), source=name)
        if isinstance(problem, Exception):
            return item
        raise
    office.checkpoint("send: answered")
    return _record(office, loaded, claimed, _taken(office, claimed, receipt), source=name)


def _request(source: Source, loaded: Loaded, claimed: Claim) -> Receipt:
    target = loaded.target
    match claimed.write:
        case Write.SEND:
            return source.reply(target, claimed.text, attempt_id=claimed.attempt_id)
        case Write.REPLACE:
            return source.edit_reply(target, claimed.reply_id, claimed.text, attempt_id=claimed.attempt_id)
        case Write.DELETE:
            source.delete_reply(target, claimed.reply_id)
            return Receipt(claimed.reply_id)


@dataclass(frozen=True, slots=True)
class Effect:
    """What an answer does to slot and case, and how it is told."""

    action: DeliveryAction
    outcome: Outcome
    code: str
    detail: str
    slot: Mapping[str, Any]
    moves_case: bool = False
    pause_until: int | None = None  # the whole source waits: the site asked for it


def _taken(office: Office, claimed: Claim, receipt: Receipt) -> Effect:
    now = office.now_us()
    if claimed.write is Write.DELETE:
        gone = {"standing_id": None, "lease_until": None}
        return Effect(DeliveryAction.WITHDRAW, Outcome.WITHDRAWN, "ok", TAKEN_DOWN, gone, moves_case=True)
    values = {
        "reply_id": storable(receipt.reply_id) or claimed.reply_id,
        "url": storable(receipt.url),
        "taken_at": now,
        "standing_id": claimed.approval_id,
        "lease_until": None,
        **stamp(office.clock),
    }
    return Effect(DeliveryAction.TAKE, Outcome.POSTED, "ok", "", values, moves_case=True)


def _not_sent(office: Office, claimed: Claim, problem: NotSent, *, source: str) -> Effect:
    """Proven not applied (R4): approved as before, later; a longer wait with every time it happens."""
    wait = problem.retry_after_s if problem.retry_after_s is not None else _backoff_s(office, claimed)
    until = micros(office.now() + timedelta(seconds=min(max(wait, 1.0), 30 * 86_400)))
    action = DeliveryAction.RELEASE if claimed.write is Write.SEND else DeliveryAction.KEEP
    values = {"not_before": until, "lease_until": None, "note": storable(problem.message)}
    pause = until if problem.retry_after_s is not None else None
    return Effect(action, Outcome.LATER, problem.code or "not sent", problem.message, values, pause_until=pause)


def _backoff_s(office: Office, claimed: Claim) -> float:
    before = office.database.value(
        "SELECT count(*) FROM attempt WHERE slot_id = ? AND approval_id IS ?", (claimed.slot_id, claimed.approval_id)
    )
    return min(_LONGEST_WAIT_S, _FIRST_WAIT_S * 2.0 ** max(0, int(before or 1) - 1))


def _refused(claimed: Claim, problem: Refused) -> Effect:
    """The site said no: a person decides. What stood before a change still stands."""
    action = DeliveryAction.REFUSE if claimed.write is Write.SEND else DeliveryAction.KEEP
    values = {"lease_until": None, "note": storable(problem.message)}
    moves = claimed.write is not Write.DELETE
    return Effect(action, Outcome.REFUSED, problem.code or "refused", problem.message, values, moves_case=moves)


def _unknown(office: Office, claimed: Claim, problem: BaseException) -> Effect:
    """May have been applied: nothing is sent again before it is settled."""
    said = problem.message if isinstance(problem, PostingError) else f"{type(problem).__name__}: {problem}"
    code = problem.code if isinstance(problem, OutcomeUnknown) else type(problem).__name__
    slot = replies.slot(office.database, claimed.slot_id)
    doubts = (slot["doubts"] if slot is not None else 0) + 1
    values = {"doubts": doubts, "lease_until": None, "note": storable(said), **stamp(office.clock)}
    return Effect(DeliveryAction.DOUBT, Outcome.UNKNOWN, code or "unknown", said, values)


def _record(office: Office, loaded: Loaded, claimed: Claim, effect: Effect, *, source: str) -> PostItem:
    now = office.now_us()
    with office.database.write("record") as tx:
        slot = replies.slot(tx, claimed.slot_id)
        if slot is None or slot["attempt_id"] != claimed.attempt_id or not _still_ours(slot, effect):
            return _late_answer(loaded, effect, source)
        act = Act(now, office.person.name, detail={"attempt": claimed.attempt_id, "code": effect.code})
        after = change(
            tx, Thing.DELIVERY, seen(slot), action=effect.action, act=act, case_id=loaded.id, values=effect.slot
        )
        replies.end_attempt(tx, claimed.attempt_id, at=now, outcome=after.state, code=effect.code)
        if effect.pause_until is not None:
            runs.note_source(tx, source, posting_from=effect.pause_until)
        if effect.moves_case:
            settle_case(tx, loaded.id, effect.action, at=now, person=office.person.name, note=effect.detail)
    return PostItem(loaded.id, effect.outcome, effect.detail, source, claimed.text, str(effect.slot.get("url") or ""))


def _still_ours(slot: Row, effect: Effect) -> bool:
    """Our lease may have ended meanwhile: then only a plain success still says something new."""
    state = DeliveryState(slot["state"])
    return state is DeliveryState.CLAIMED or (
        state is DeliveryState.UNKNOWN and effect.action in (DeliveryAction.TAKE, DeliveryAction.WITHDRAW)
    )


def _late_answer(loaded: Loaded, effect: Effect, source: str) -> PostItem:
    return PostItem(loaded.id, Outcome.UNKNOWN, f"answered after its time: {effect.detail or effect.code}", source)


def settle_case(tx: Tx, case_id: int, action: DeliveryAction, *, at: int, person: str = "", note: str = "") -> None:
    """What a delivery's outcome means for its case."""
    case = cases.seen_case(tx, case_id)
    if case is None:
        return
    state = CaseState(case.state)
    act = Act(at, person)
    match action:
        case DeliveryAction.TAKE:
            _answered(tx, case, state, act)
        case DeliveryAction.REFUSE | DeliveryAction.KEEP | DeliveryAction.WITHDRAW:
            back_to_person(tx, case, act=act, attention=note or "the reply does not stand at the site")
        case DeliveryAction.RELEASE | DeliveryAction.DOUBT | DeliveryAction.CONFIRM | DeliveryAction.CLAIM:
            return


def _answered(tx: Tx, case: Seen, state: CaseState, act: Act) -> None:
    """Answered, unless its author edited it while the reply was on the wire: then a person looks again."""
    overtaken = state is CaseState.WAITING and tx.value(
        "SELECT attention FROM cases WHERE id = ? AND attention LIKE 'edited by its author%'", (case.id,)
    )
    if overtaken or state is CaseState.ANSWERED:
        change(tx, Thing.CASE, case, action="reply taken", act=act)
        return
    values = {"attention": "", "snoozed_until": None}
    change(tx, Thing.CASE, case, action=CaseAction.POST, act=act, values=values)


def back_to_person(tx: Tx, case: Seen, *, act: Act, attention: str) -> None:
    """The approval is used up or void, and the case waits for a person, told why."""
    replies.void_approval(tx, tx.value("SELECT approval_id FROM cases WHERE id = ?", (case.id,)), at=act.at)
    values = {"approval_id": None, "attention": storable(attention)}
    action: CaseAction | str = {
        CaseState.APPROVED: CaseAction.VOID,
        CaseState.ANSWERED: CaseAction.QUEUE,
        CaseState.DISMISSED: CaseAction.QUEUE,
        CaseState.QUIET: CaseAction.QUEUE,
    }.get(CaseState(case.state), "attention")
    change(tx, Thing.CASE, case, action=action, act=act, values=values)
