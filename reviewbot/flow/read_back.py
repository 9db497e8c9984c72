"""A reply that the site took: published once it was read back there, refused by moderation, or vanished (G8)."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from reviewbot.contract import Publication, PublicationState, Source
from reviewbot.domain.lifecycle import DeliveryAction, DeliveryState
from reviewbot.domain.text import storable
from reviewbot.errors import MentionGone, Refused, ReviewbotError
from reviewbot.flow.loading import Loaded, load_case
from reviewbot.flow.office import Office
from reviewbot.flow.outcomes import Outcome, PostItem
from reviewbot.flow.sending import settle_case
from reviewbot.store import replies
from reviewbot.store.changes import Act, Seen, Thing, change, seen
from reviewbot.store.database import Row, Tx
from reviewbot.store.instants import instant

_WATCHED = timedelta(days=30)  # how long a posted reply that cannot be read back is looked for


def confirm(office: Office, case_id: int) -> PostItem | None:
    """Read a reply back that was just taken; None when it cannot be told yet. Never raises for what the site does."""
    slot = replies.slot_of(office.database, case_id)
    if slot is None or slot["state"] != DeliveryState.POSTED.value:
        return None
    try:
        return read_back(office, slot, settled=False)
    except ReviewbotError:  # the next run asks again
        return None


def read_back(office: Office, slot: Row, *, settled: bool) -> PostItem | None:
    """G8. What vanished counts as gone only a settling time after it was taken: listings lag."""
    if office.now() - instant(slot["taken_at"] or slot["sent_at"]) > _WATCHED:
        return None
    loaded = load_case(office, slot["case_id"])
    publication = _publication(office.source(slot["source"]), loaded, slot)
    if publication is None:
        return None
    match publication.state:
        case PublicationState.PUBLISHED:
            return note_published(office, slot, "", url=publication.url)
        case PublicationState.PENDING:
            return None
        case PublicationState.REJECTED:
            return _rejected(office, slot, publication.reason or "the site's moderation refused it")
        case PublicationState.GONE:
            return note_withdrawn(office, slot, "our reply is not there any more") if settled else None


def _publication(source: Source, loaded: Loaded, slot: Row) -> Publication | None:
    try:
        return source.read_back(loaded.target, slot["reply_id"])
    except Refused:  # the site cannot read replies back: POSTED is all that can be known
        return None
    except MentionGone:
        return Publication(PublicationState.GONE)


def note_published(office: Office, slot: Row, why: str, *, url: str = "") -> PostItem:
    """It can be read by others (G8)."""
    values: dict[str, Any] = {"published_at": office.now_us()}
    if url:
        values["url"] = storable(url)
    with office.database.write("settle") as tx:
        change_slot(tx, office, slot, DeliveryAction.CONFIRM, values, person=office.person.name if why else "")
    return PostItem(slot["case_id"], Outcome.PUBLISHED, why, slot["source"], url=url or slot["url"])


def _rejected(office: Office, slot: Row, why: str) -> PostItem:
    with office.database.write("settle") as tx:
        change_slot(tx, office, slot, DeliveryAction.REFUSE, {"note": storable(why), "standing_id": None})
        settle_case(tx, slot["case_id"], DeliveryAction.REFUSE, at=office.now_us(), note=why)
    return PostItem(slot["case_id"], Outcome.REFUSED, why, slot["source"])


def note_withdrawn(office: Office, slot: Row, why: str) -> PostItem:
    """It is not there any more: a person decides what now."""
    with office.database.write("settle") as tx:
        change_slot(tx, office, slot, DeliveryAction.WITHDRAW, {"note": why, "standing_id": None})
        settle_case(tx, slot["case_id"], DeliveryAction.WITHDRAW, at=office.now_us(), note=why)
    return PostItem(slot["case_id"], Outcome.WITHDRAWN, why, slot["source"])


def change_slot(
    tx: Tx, office: Office, slot: Row, action: DeliveryAction | str, values: dict[str, Any], *, person: str = ""
) -> Seen:
    """One change of a slot that nobody changed since it was read. Raises `StateConflict`."""
    act = Act(office.now_us(), person, detail={"attempt": slot["attempt_id"]})
    return change(tx, Thing.DELIVERY, seen(slot), action=action, act=act, case_id=slot["case_id"], values=values)
