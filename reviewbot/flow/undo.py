"""Taking back the last step of the person at work, as long as nothing came after it and nothing was sent."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from reviewbot.domain.lifecycle import CASE, IN_FLIGHT, CaseAction, CaseState, DeliveryState
from reviewbot.errors import StateConflict
from reviewbot.flow.office import Office, case_number
from reviewbot.flow.triage import require_staff, set_reading
from reviewbot.store import cases, replies
from reviewbot.store.changes import Act, Seen, Thing, change
from reviewbot.store.database import Database, Row, Tx


@dataclass(frozen=True, slots=True)
class Undone:
    """What was taken back."""

    case_id: int
    step: str  # "approve", "dismiss", "edit" ...
    state: CaseState  # where the case stands now

    @property
    def ref(self) -> str:
        """#123."""
        return f"#{self.case_id}"


def undo(office: Office, ref: str | int | None = None) -> Undone:
    """Take back this person's last step, on this case or on any. Raises `StateConflict` when that cannot be."""
    require_staff(office, "undo steps on")
    case_id = None if ref is None else case_number(ref)
    event = _last_step(office.database, office.person.name, case_id)
    if event is None:
        raise StateConflict("there is nothing of yours to undo", hint="`reviewbot log` shows what happened")
    with office.database.write("undo") as tx:
        return _take_back(tx, event, at=office.now_us(), person=office.person.name)


def _last_step(database: Database, person: str, case_id: int | None) -> Row | None:
    where = "" if case_id is None else " AND e.case_id = :case_id"
    return database.one(
        "SELECT e.* FROM event e WHERE e.person = :person AND e.before <> ''"
        f" AND NOT EXISTS (SELECT 1 FROM event u WHERE u.undoes = e.id AND u.id > e.id){where}"
        " ORDER BY e.id DESC LIMIT 1",
        {"person": person, "case_id": case_id},
    )


def _take_back(tx: Tx, event: Row, *, at: int, person: str) -> Undone:
    case_id = int(event["case_id"])
    now = cases.seen_case(tx, case_id)
    if now is None:
        raise StateConflict(f"#{case_id} is not there any more")
    _refuse_if_overtaken(tx, event, now)
    before: dict[str, Any] = json.loads(event["before"])
    target = CaseState(before.pop("state", now.state))
    _restore_reading(tx, case_id, before)
    if event["to_state"] == CaseState.APPROVED.value and target is not CaseState.APPROVED:
        replies.void_approval(tx, tx.value("SELECT approval_id FROM cases WHERE id = ?", (case_id,)), at=at)
        before["approval_id"] = None
    act = Act(at, person, detail={"undoes": event["id"]}, undoes=event["id"])
    step = str(event["what"]).removeprefix("case ")
    action = _way_back(CaseState(now.state), target)
    if event["to_state"] == CaseState.DISMISSED.value:
        before["reason"] = ""
    after = change(tx, Thing.CASE, now, action=action or f"undo {step}", act=act, values=before)
    return Undone(case_id, step, CaseState(after.state))


def _refuse_if_overtaken(tx: Tx, event: Row, now: Seen) -> None:
    slot = replies.slot_of(tx, now.id)
    on_its_way = slot is not None and DeliveryState(slot["state"]) in IN_FLIGHT
    if on_its_way and event["to_state"] == CaseState.APPROVED.value:
        raise StateConflict(f"#{now.id} is being sent", hint="once it stands at the site: `reviewbot retract`")
    since = tx.value(
        "SELECT e.what FROM event e WHERE e.case_id = ? AND e.id > ? AND e.subject_id IS NULL AND e.undoes IS NULL"
        " AND e.what <> 'case draft' AND NOT EXISTS (SELECT 1 FROM event u WHERE u.case_id = e.case_id AND"
        " u.undoes = e.id) LIMIT 1",
        (now.id, event["id"]),
    )
    if since is not None:
        raise StateConflict(
            f"#{now.id} went on since ({since}): {event['what']} cannot be undone",
            hint="`reviewbot log` shows what happened",
        )


def _restore_reading(tx: Tx, case_id: int, before: dict[str, Any]) -> None:
    reading = before.pop("reading", None)
    correction = before.pop("correction", None)
    if correction is None:
        return
    version = tx.value("SELECT mention_version FROM correction WHERE id = ?", (correction,))
    set_reading(tx.run, case_id, version, reading or {})
    tx.run("DELETE FROM correction WHERE id = ?", (correction,))


def _way_back(now: CaseState, target: CaseState) -> CaseAction | None:
    """The action that leads back; None where the state did not change."""
    if now is target:
        return None
    for (state, action), to in CASE.items():
        if state is now and to is target and action in (CaseAction.VOID, CaseAction.QUEUE, CaseAction.REST):
            return action
    if target is CaseState.APPROVED:
        raise StateConflict(
            "an approval that was taken back does not come back by itself",
            hint="approve it anew; `undo CASE` takes back a step on another",
        )
    raise StateConflict(
        f"a case that is {now.value} does not go back to {target.value}", hint="`reviewbot log` shows what happened"
    )
