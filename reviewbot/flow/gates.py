"""The gates, asked again at the last moment before sending (G1 to G6): what the store knows, then the site itself.

Nothing here writes at the site. A gate that does not open says what that means for the case.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace

from reviewbot.contract import Page, Source
from reviewbot.domain.lifecycle import CaseState
from reviewbot.errors import MentionGone, PolicyRefused, Refused, SourceError, StateConflict
from reviewbot.flow.approve import binding_hash, refuse_by_gate
from reviewbot.flow.arriving import Planner
from reviewbot.flow.intake import Intake
from reviewbot.flow.judging import judge_of, refuse_unless_fit
from reviewbot.flow.loading import Loaded, Way, load_case
from reviewbot.flow.office import Office
from reviewbot.flow.outcomes import QUIETLY, Outcome
from reviewbot.store import runs
from reviewbot.store.arrivals import Arriving
from reviewbot.store.database import Row
from reviewbot.store.instants import instant


@dataclass(frozen=True, slots=True)
class Closed:
    """A gate that does not open. `voids`: the approval does not hold any more, the case goes back to a person."""

    outcome: Outcome
    why: str
    voids: bool = False


def approval_gate(office: Office, loaded: Loaded, approval: Row | None, *, account: str) -> Closed | None:
    """G1: an approval that is there, not void, not expired, and of exactly this text, version and account."""
    if approval is None or approval["voided_at"] is not None or approval["text"] is None:
        return Closed(Outcome.VOIDED, "there is no approval any more", voids=True)
    if instant(approval["expires_at"]) <= office.now():
        return Closed(Outcome.VOIDED, "the approval expired", voids=True)
    now = binding_hash(
        text=approval["text"],
        content_hash=loaded.row["content_hash"],
        version=loaded.mention_version,
        account=account,
    )
    if now != approval["binding"]:
        return Closed(Outcome.VOIDED, "the reply, the mention or the account changed since the approval", voids=True)
    return None


def time_gate(office: Office, approval: Row, slot: Row | None, *, source: str) -> Closed | None:
    """G6: the cooling-off is over, and neither the site nor a proven failure asks us to wait."""
    now = office.now()
    if instant(approval["not_before"]) > now:
        return Closed(Outcome.LATER, f"{QUIETLY} until {instant(approval['not_before']):%H:%M} UTC")
    if slot is not None and slot["not_before"] is not None and instant(slot["not_before"]) > now:
        return Closed(Outcome.LATER, f"not before {instant(slot['not_before']):%H:%M} UTC: {slot['note']}")
    pause = runs.standing(office.database, source).posting_from
    if pause is not None and instant(pause) > now:
        return Closed(Outcome.LATER, f"the site asks us to wait until {instant(pause):%H:%M} UTC")
    return None


def policy_gate(office: Office, loaded: Loaded, approval: Row, way: Way) -> Closed | None:
    """The policy and the site's permission as they are now; the reasons of the overrides stand in the approval."""
    reasons = json.loads(approval["reasons"]) if approval["reasons"] else {}
    try:
        refuse_by_gate(office, loaded, way)
        judgement = judge_of(office, loaded).judge(approval["text"])
        refuse_unless_fit(judgement, reasons=reasons, acknowledged=None)
    except StateConflict as problem:
        return Closed(Outcome.LATER, problem.message)
    except PolicyRefused as problem:
        return Closed(Outcome.VOIDED, problem.message, voids=True)
    return None


def live_gate(office: Office, loaded: Loaded, source: Source, *, name: str) -> Closed | None:
    """G2: there, unchanged and not answered, read live where the site allows it; what is new is stored at once."""
    if not source.capabilities.can_look_up:
        return None
    key = loaded.mention.key
    try:
        live = source.look_up(loaded.target)
        page = Page((replace(live, site=key.site, location=key.location, native_id=key.native_id),))
    except MentionGone:
        page = Page((), gone=(key,))
    except Refused:
        return None
    except SourceError as problem:
        return Closed(Outcome.LATER, f"the site could not be asked: {problem.message}")
    _take_in(office, page, source, name=name)
    now = load_case(office, loaded.id)
    if now.seen == loaded.seen and now.row["allowed"]:
        return None
    return _after_look(now)


def _after_look(now: Loaded) -> Closed:
    match now.state:
        case CaseState.ANSWERED:
            return Closed(Outcome.ANSWERED, "a reply of the business stands there already")
        case CaseState.GONE:
            return Closed(Outcome.GONE, "the mention was deleted at the site")
        case CaseState.APPROVED if not now.row["allowed"]:
            return Closed(Outcome.VOIDED, f"the site does not let us answer: {now.row['allowed_reason']}", voids=True)
        case _:
            return Closed(Outcome.VOIDED, "the mention changed at the site since the approval")


def _take_in(office: Office, page: Page, source: Source, *, name: str) -> None:
    """The same path as a pull, for one mention."""
    config = office.workspace.source(name)
    salt = bytes.fromhex(runs.meta(office.database, "salt"))
    arriving = Arriving(name, 0, office.now_us(), salt)
    planner = Planner(office, config, account=source.account, arriving=arriving, now=office.now())
    Intake(office, config, arriving, planner, keep_cursor=False).take(page)
