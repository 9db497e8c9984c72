"""Correcting a reply that stands at the site: another text in its place, or taking it down (R7: in its own slot).

::

    replace: begin_replacement -> the case waits again -> edit, approve as ever -> post sends it as an edit
    retract: one request that deletes it, asked for by an approver
"""

from __future__ import annotations

from reviewbot.config.models import PostMode, Role
from reviewbot.contract import Capabilities
from reviewbot.domain.lifecycle import CaseAction, CaseState, DeliveryAction, DeliveryState
from reviewbot.domain.text import storable
from reviewbot.errors import PolicyRefused, Refused, StateConflict, UsageError
from reviewbot.flow.loading import Loaded, load_case, way_out
from reviewbot.flow.office import Office
from reviewbot.flow.outcomes import Outcome, PostItem
from reviewbot.flow.sending import Write, claim, send, settle_case
from reviewbot.flow.triage import require
from reviewbot.store import cases, replies
from reviewbot.store.cases import CaseRow
from reviewbot.store.changes import Act, Thing, change, seen
from reviewbot.store.database import Row


def begin_replacement(office: Office, ref: str | int, reason: str) -> CaseRow:
    """Put an answered case before a person again, to write and approve another text for the reply that stands.

    Raises `UsageError` without a reason, `StateConflict` where no reply of ours stands, `Refused` where the site
    lets nobody change it.
    """
    require(office, Role.AUTHOR, "replace a reply")
    loaded = load_case(office, ref)
    _standing(office, loaded)
    by_hand = way_out(office, loaded.mention, source=loaded.row["source"]).by_hand
    capabilities = None if by_hand else _capabilities(office, loaded)
    if capabilities is not None and not capabilities.can_edit:
        raise Refused(f"{capabilities.title} lets nobody change a reply", hint=_retract_hint(loaded, capabilities))
    why = _reason(reason)
    with office.database.write("replace") as tx:
        act = Act(office.now_us(), office.person.name)
        values = {"attention": f"the reply is to be replaced: {why}", "approval_id": None}
        change(tx, Thing.CASE, loaded.seen, action=CaseAction.QUEUE, act=act, values=values)
    row = cases.case_row(office.database, loaded.id)
    assert row is not None
    return row


def retract(office: Office, ref: str | int, reason: str, *, dry_run: bool = False) -> PostItem:
    """Take our reply down: one request, by the same protocol as sending. The case waits for a person afterwards.

    Raises `UsageError` without a reason, `StateConflict` where no reply of ours stands, `PolicyRefused` for roles and
    for a source that does not say `post = "on"`, `Refused` where the site cannot.
    """
    require(office, Role.APPROVER, "take a reply down")
    loaded = load_case(office, ref)
    slot = _standing(office, loaded)
    if way_out(office, loaded.mention, source=loaded.row["source"]).by_hand:
        return _taken_down_by_hand(office, loaded, slot, _reason(reason), dry_run=dry_run)
    capabilities = _capabilities(office, loaded)
    if not capabilities.can_delete:
        raise Refused(f"{capabilities.title} cannot take a reply down", hint="take it down on the site itself")
    why = _reason(reason)
    config = office.workspace.source(slot["source"])
    standing = replies.approval(office.database, slot["standing_id"] or slot["approval_id"])
    if standing is None:
        raise StateConflict(f"the reply under {loaded.ref} is not one of ours")
    if dry_run:
        return PostItem(loaded.id, Outcome.WOULD_SEND, "would be taken down", slot["source"], standing["text"] or "")
    if config.post is not PostMode.ON or not office.workspace.posting_enabled():
        raise PolicyRefused(f"writing at {config.name} is switched off", hint=f'post = "on" in [sources.{config.name}]')
    with office.database.write("retract") as tx:
        act = Act(office.now_us(), office.person.name)
        change(tx, Thing.CASE, loaded.seen, action="retract", act=act, values={"reason": why})
    now = load_case(office, loaded.id)
    source = office.source(slot["source"])
    claimed = claim(office, now, approval=standing, account=slot["account"], source=slot["source"], write=Write.DELETE)
    return send(office, now, claimed, source=source, name=slot["source"])


def _taken_down_by_hand(office: Office, loaded: Loaded, slot: Row, why: str, *, dry_run: bool) -> PostItem:
    """On a person's word, as it was counted posted on one: it was taken down there, or never stood there."""
    if dry_run:
        return PostItem(loaded.id, Outcome.WITHDRAWN, "would count as not there", slot["source"])
    values = {"note": why, "standing_id": None}
    with office.database.write("retract") as tx:
        act = Act(office.now_us(), office.person.name)
        withdraw = DeliveryAction.WITHDRAW
        change(tx, Thing.DELIVERY, seen(slot), action=withdraw, act=act, case_id=loaded.id, values=values)
        settle_case(tx, loaded.id, withdraw, at=office.now_us(), person=office.person.name, note=why)
    return PostItem(loaded.id, Outcome.WITHDRAWN, why, slot["source"])


def _standing(office: Office, loaded: Loaded) -> Row:
    slot = replies.slot_of(office.database, loaded.id)
    stands = slot is not None and slot["state"] in (DeliveryState.POSTED, DeliveryState.PUBLISHED)
    if slot is None or not stands or loaded.state is not CaseState.ANSWERED:
        raise StateConflict(f"no reply of ours stands under {loaded.ref}", hint="`reviewbot show` says where it stands")
    return slot


def _capabilities(office: Office, loaded: Loaded) -> Capabilities:
    way = way_out(office, loaded.mention, source=loaded.row["source"])
    if way.capabilities is None or way.by_hand:
        raise Refused("the site has no way for us to change replies", hint="change it on the site itself")
    return way.capabilities


def _retract_hint(loaded: Loaded, capabilities: Capabilities) -> str:
    return (
        f"`reviewbot retract {loaded.id}` takes it down" if capabilities.can_delete else "change it on the site itself"
    )


def _reason(reason: str) -> str:
    if not reason.strip():
        raise UsageError("say why", hint="e.g. `--reason 'wrong branch named'`")
    return storable(reason.strip())
