"""Approving: one named person's consent to one exact text for one version of one mention by one account (G1).

The hash that binds them is made here and compared again at the last moment before sending; any change voids it.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from reviewbot.config.models import Role
from reviewbot.domain.lifecycle import IN_FLIGHT, OCCUPIED, CaseAction, CaseState, DeliveryState
from reviewbot.domain.mention import Form
from reviewbot.domain.text import digest, storable
from reviewbot.errors import PolicyRefused, StateConflict
from reviewbot.flow.draft import check_version
from reviewbot.flow.judging import judge_of, refuse_unless_fit
from reviewbot.flow.loading import Loaded, Way, load_case, way_out
from reviewbot.flow.office import Office
from reviewbot.flow.opt_out import has_opted_out
from reviewbot.flow.triage import require
from reviewbot.store import replies
from reviewbot.store.changes import Act, Thing, change
from reviewbot.store.database import Row
from reviewbot.store.instants import micros


@dataclass(frozen=True, slots=True)
class Approved:
    """An approval as given. `by_hand`: a person will copy it to the site."""

    case_id: int
    approval_id: int
    text: str
    person: str
    expires_at: datetime
    not_before: datetime
    by_hand: bool

    @property
    def ref(self) -> str:
        """#123."""
        return f"#{self.case_id}"


def binding_hash(*, text: str, content_hash: str, version: int, account: str) -> str:
    """What an approval binds together (G1)."""
    return digest(text, content_hash, str(version), account)


def approve(
    office: Office,
    ref: str | int,
    *,
    expected_text: str | None = None,
    reasons: Mapping[str, str] | None = None,
    acknowledged: Collection[str] = (),
    expected_version: int | None = None,
) -> Approved:
    """Consent to the case's current draft, word for word.

    `expected_text` is what the person read; another text in the store raises `StateConflict`. `reasons` gives for
    each rule that warns the written reason of the override, `acknowledged` the rules of the notes that were seen.
    Raises `PolicyRefused` for what the policy, a gate or the person's roles forbid, `StateConflict`, `UsageError`.
    """
    loaded, draft, way = _open(office, ref, expected_text, expected_version)
    given = {rule: storable(why.strip()) for rule, why in (reasons or {}).items() if why.strip()}
    judgement = judge_of(office, loaded).judge(draft["text"])
    refuse_unless_fit(judgement, reasons=given, acknowledged=frozenset(acknowledged))
    used = {f.rule: given[f.rule] for f in judgement.findings if f.rule in given}
    return _consent(office, loaded, draft, way=way, reasons=used)


def refuse_unless_open(office: Office, ref: str | int) -> None:
    """What approving would refuse whatever the text says, asked before anybody reads it. Raises what it raises."""
    _open(office, ref, None, None)


def _open(office: Office, ref: str | int, text: str | None, version: int | None) -> tuple[Loaded, Row, Way]:
    """The case, its draft and its way out, where neither the case nor a role nor a gate stands against approving."""
    require(office, Role.APPROVER, "approve")
    loaded = load_case(office, ref)
    check_version(loaded, version)
    draft = _draft_of(office, loaded, text)
    _refuse_by_role(office, loaded, draft)
    way = way_out(office, loaded.mention, source=loaded.row["source"])
    refuse_by_gate(office, loaded, way)
    return loaded, draft, way


def _draft_of(office: Office, loaded: Loaded, expected_text: str | None) -> Row:
    if loaded.state is CaseState.APPROVED:
        raise StateConflict(f"{loaded.ref} is approved already", hint="`reviewbot post` sends what is approved")
    if loaded.state not in (CaseState.WAITING, CaseState.QUIET):
        hint = f"`reviewbot call-up {loaded.id}`" if loaded.state is CaseState.DISMISSED else "nothing is left to do"
        raise StateConflict(f"{loaded.ref} is {loaded.state.value}, it cannot be approved", hint=hint)
    draft = replies.draft(office.database, loaded.row["draft_id"])
    if draft is None or draft["text"] is None:
        why = f": {draft['why']}" if draft is not None and draft["why"] else ""
        raise StateConflict(
            f"{loaded.ref} has no reply to approve{why}", hint=f"write one: `reviewbot edit {loaded.id}`"
        )
    if draft["mention_version"] != loaded.mention_version:
        raise StateConflict(
            f"{loaded.ref} was edited by its author after the reply was written", hint="look at it again"
        )
    if expected_text is not None and draft["text"] != expected_text:
        raise StateConflict(f"the reply to {loaded.ref} is not the one you read", hint="look at it again")
    return draft


def _refuse_by_role(office: Office, loaded: Loaded, draft: Row) -> None:
    if loaded.held and Role.SENIOR not in office.person.roles:
        seniors = ", ".join(office.having(Role.SENIOR)) or "nobody in [people] is one"
        raise PolicyRefused(f"{loaded.ref} is held: it takes a senior ({seniors})", hint="assign it to a senior")
    if office.config.policy.other_approver and draft["author"] == office.person.name:
        raise PolicyRefused(
            "whoever wrote the reply may not approve it (policy.other_approver)", hint="ask another approver"
        )


def refuse_by_gate(office: Office, loaded: Loaded, way: Way) -> None:
    """Raise `PolicyRefused` for what no text could cure: gates G4 and G5, and a reply that stands already (G2)."""
    mention = loaded.mention
    dismiss_it = f"dismiss it with that reason: d in the desk, `reviewbot dismiss {loaded.id} --reason ...`"
    if mention.form is Form.MESSAGE:
        raise PolicyRefused(
            "a private message is never answered in public", hint=f"answer in private, then {dismiss_it}"
        )
    if has_opted_out(office.database, loaded.row["person"]):
        raise PolicyRefused("this person asked us not to answer", hint=dismiss_it)
    may = mention.permission
    if not may.allowed and not may.copy_lane:
        raise PolicyRefused(f"the site does not let us answer: {may.reason}", hint=dismiss_it)
    if may.until is not None and may.until <= office.now() and not may.copy_lane:
        raise PolicyRefused("the site's time for answering is over", hint=dismiss_it)
    earlier = replies.answered_in_thread(
        office.database, site=mention.site, thread_id=mention.thread_id, person=loaded.row["person"], but=loaded.id
    )
    if earlier is not None:
        raise PolicyRefused(
            f"this person was answered in this thread already (#{earlier}): one public reply per person",
            hint=f"go on in private from #{earlier}, then {dismiss_it}",
        )
    _refuse_by_slot(office, loaded, way)


def _refuse_by_slot(office: Office, loaded: Loaded, way: Way) -> None:
    slot = replies.slot_of(office.database, loaded.id)
    if slot is None:
        return
    state = DeliveryState(slot["state"])
    if state in IN_FLIGHT:
        raise StateConflict(
            f"it is not known yet whether the last reply to {loaded.ref} reached the site",
            hint=f"look there, then `reviewbot settle {loaded.id} --found` or `--absent`",
        )
    can_edit = way.capabilities is not None and way.capabilities.can_edit
    if state in OCCUPIED and not can_edit and not way.by_hand:
        raise PolicyRefused(
            "our reply stands there, and the site lets nobody change it",
            hint=f"`reviewbot dismiss {loaded.id} --reason ...`",
        )


def _consent(office: Office, loaded: Loaded, draft: Row, *, way: Way, reasons: Mapping[str, str]) -> Approved:
    now = office.now()
    policy = office.config.policy
    expires = now + timedelta(days=policy.approval_days)
    not_before = now + timedelta(minutes=policy.cooling_off_minutes)
    account = "" if way.by_hand else office.account(way.source)
    values = {
        "case_id": loaded.id,
        "draft_id": draft["id"],
        "source": way.source,
        "account": account,
        "binding": binding_hash(
            text=draft["text"],
            content_hash=loaded.row["content_hash"],
            version=loaded.mention_version,
            account=account,
        ),
        "person": office.person.name,
        "created_at": micros(now),
        "not_before": micros(not_before),
        "expires_at": micros(expires),
        "reasons": json.dumps(dict(reasons), ensure_ascii=False) if reasons else "",
    }
    with office.database.write("approve") as tx:
        seen = loaded.seen
        before = {"state": loaded.row["state"], "snoozed_until": loaded.row["snoozed_until"]}
        if loaded.state is CaseState.QUIET:
            called = Act(micros(now), office.person.name)
            seen = change(tx, Thing.CASE, seen, action=CaseAction.QUEUE, act=called)
            before["state"] = CaseState.WAITING.value
        approval_id = replies.add_approval(tx, values)
        detail = {"approval": approval_id, "binding": values["binding"], "overrides": sorted(reasons)}
        act = Act(micros(now), office.person.name, detail=detail, before=before)
        changes = {"approval_id": approval_id, "snoozed_until": None}
        change(tx, Thing.CASE, seen, action=CaseAction.APPROVE, act=act, values=changes)
    return Approved(loaded.id, approval_id, draft["text"], office.person.name, expires, not_before, by_hand=way.by_hand)
