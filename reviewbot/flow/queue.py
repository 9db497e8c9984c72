"""The queue, most urgent first, and one case with everything a person needs to decide about it.

::

    queue(office, QueueFilter(site="yelp"), limit=50)             -> tuple[CaseRow, ...]
    queue(office, ..., after=rows[-1].place)                      -> the page after
    count(office, QueueFilter()), counts(office)                  -> how many
    case_view(office, "#123")                                     -> CaseView
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from reviewbot.contract import Capabilities
from reviewbot.domain.assessment import Assessment
from reviewbot.domain.lifecycle import CaseState, DeliveryState, RecoveryState
from reviewbot.domain.mention import Mention
from reviewbot.domain.reply import Judgement, LengthLimit, Unit
from reviewbot.errors import PolicyRefused, ReviewbotError, StateConflict, TemplateError
from reviewbot.flow.approve import refuse_by_gate
from reviewbot.flow.draft import DraftView, draft_view, ensure_draft
from reviewbot.flow.judging import judge_of
from reviewbot.flow.loading import Loaded, Way, load_case, way_out
from reviewbot.flow.log import LogEntry, log
from reviewbot.flow.office import Office
from reviewbot.store import cases, replies
from reviewbot.store.cases import CaseRow, Place, QueueFilter
from reviewbot.store.database import Row
from reviewbot.store.instants import instant

__all__ = [
    "CaseRow",
    "CaseView",
    "Place",
    "QueueFilter",
    "case_view",
    "count",
    "counts",
    "queue",
    "queue_ids",
    "rows_of",
]

EVERYTHING = QueueFilter()


def queue(
    office: Office, which: QueueFilter = EVERYTHING, *, limit: int = 50, after: Place | None = None
) -> tuple[CaseRow, ...]:
    """A page of the queue: most urgent first, then the soonest due. `after` is the last row's `place`."""
    return cases.queue_rows(office.database, which, now=office.now(), limit=limit, after=after)


def queue_ids(office: Office, which: QueueFilter = EVERYTHING) -> array[int]:
    """The numbers of all cases that the filter finds, in the order of the queue; `rows_of` reads what is looked at."""
    return cases.queue_ids(office.database, which, now=office.now())


def rows_of(office: Office, ids: Sequence[int]) -> tuple[CaseRow, ...]:
    """These cases as lines, some hundreds at most; cases that are not there any more are left out."""
    return cases.cases_of(office.database, ids)


def count(office: Office, which: QueueFilter = EVERYTHING) -> int:
    """How many cases the filter finds."""
    return cases.count_cases(office.database, which, now=office.now())


def counts(office: Office) -> dict[CaseState, int]:
    """How many cases stand in which state; every state is there."""
    return cases.counts_by_state(office.database)


@dataclass(frozen=True, slots=True)
class VersionView:
    """One version of a mention, as its author wrote it."""

    version: int
    title: str
    text: str
    rating: float | None
    edited_at: datetime | None


@dataclass(frozen=True, slots=True)
class ApprovalView:
    """Who consented, until when, with which overrides."""

    person: str
    at: datetime
    not_before: datetime
    expires_at: datetime
    reasons: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class DeliveryView:
    """Where our reply stands. `needs_person`: look at the page yourself, then settle it by hand."""

    state: DeliveryState
    text: str
    account: str
    url: str
    reply_id: str
    sent_at: datetime | None
    taken_at: datetime | None
    published_at: datetime | None
    needs_person: bool
    note: str  # what the site said last


@dataclass(frozen=True, slots=True)
class RecoveryView:
    """The offline part."""

    state: RecoveryState
    why: str
    opened_at: datetime
    come_back: int | None


@dataclass(frozen=True, slots=True)
class CaseView:
    """Everything about one case. Text of mentions is raw: show it through `domain.text.visible`."""

    row: CaseRow
    mention: Mention
    assessment: Assessment
    versions: tuple[VersionView, ...]  # newest first
    draft: DraftView | None
    judgement: Judgement  # of the draft; empty without one
    source: str  # through which a reply would go; "" where no source is configured
    capabilities: Capabilities | None
    by_hand: bool  # the copy-and-open lane
    length: int  # of the draft, as the site counts
    limit: LengthLimit | None
    approval: ApprovalView | None
    delivery: DeliveryView | None
    recovery: RecoveryView | None
    answered_in_thread: int | None  # the case in which this person was answered in this thread already
    author_history: tuple[CaseRow, ...]  # their other mentions, newest first
    events: tuple[LogEntry, ...]  # newest first
    reason: str  # why it was dismissed
    closed: ReviewbotError | None = field(default=None, compare=False)  # why no text can be posted, and what to do
    problem: ReviewbotError | None = field(default=None, compare=False)  # why there is no draft: a broken template

    @property
    def ref(self) -> str:
        """#123."""
        return self.row.ref

    @property
    def version(self) -> int:
        """What a step on this view passes as `expected_version`."""
        return self.row.version


def case_view(office: Office, ref: str | int, *, draft: bool = True) -> CaseView:
    """The whole case. Makes its draft when it is first looked at, unless `draft` is false. Raises `UsageError`."""
    problem: ReviewbotError | None = None
    loaded = load_case(office, ref)
    if draft:
        try:
            ensure_draft(office, ref)
        except TemplateError as broken:
            problem = broken
        loaded = load_case(office, ref)
    return _view(office, loaded, problem)


def _view(office: Office, loaded: Loaded, problem: ReviewbotError | None) -> CaseView:
    database = office.database
    row = cases.case_row(database, loaded.id)
    assert row is not None
    current = replies.draft(database, loaded.row["draft_id"])
    shown = draft_view(current) if current is not None else None
    text = (shown.text if shown else None) or ""
    way = way_out(office, loaded.mention, source=loaded.row["source"])
    own = office.capabilities(loaded.row["source"])
    limit = way.capabilities.length if way.capabilities else own.length if own else None
    thread = loaded.mention.thread_id
    person = loaded.row["person"]
    site = loaded.mention.site
    return CaseView(
        row=row,
        mention=loaded.mention,
        assessment=loaded.assessment,
        versions=tuple(_version(one) for one in cases.versions(database, loaded.id)),
        draft=shown,
        judgement=judge_of(office, loaded).judge(text) if text else Judgement(),
        source=way.source,
        capabilities=way.capabilities or own,
        by_hand=way.by_hand,
        length=reply_length(text, limit),
        limit=limit,
        approval=_approval(replies.approval(database, loaded.row["approval_id"])),
        delivery=_delivery(office, replies.slot_of(database, loaded.id)),
        recovery=_recovery(database.one("SELECT * FROM recovery WHERE id = ?", (loaded.id,))),
        answered_in_thread=replies.answered_in_thread(
            database, site=site, thread_id=thread, person=person, but=loaded.id
        ),
        author_history=cases.others_of_person(database, person=person, but=loaded.id),
        events=log(office, loaded.id, limit=50),
        reason=loaded.row["reason"],
        closed=_closed(office, loaded, way),
        problem=problem,
    )


def _closed(office: Office, loaded: Loaded, way: Way) -> ReviewbotError | None:
    """The gate that no text could open, asked before anybody writes one: the same that approving asks."""
    if loaded.state not in (CaseState.WAITING, CaseState.QUIET, CaseState.APPROVED):
        return None
    try:
        refuse_by_gate(office, loaded, way)
    except PolicyRefused as problem:
        return problem
    except StateConflict:  # on its way: the line about its delivery says so
        return None
    return None


def reply_length(text: str, limit: LengthLimit | None) -> int:
    """How long a reply is as its site counts (V3); in code points where no limit is known."""
    from reviewbot.replying.policy import measure

    return measure(text, limit.unit if limit else Unit.CODE_POINTS)


def _version(row: Row) -> VersionView:
    return VersionView(row["version"], row["title"], row["text"], row["rating"], instant(row["edited_at"]))


def _approval(row: Row | None) -> ApprovalView | None:
    if row is None or row["voided_at"] is not None:
        return None
    reasons = json.loads(row["reasons"]) if row["reasons"] else {}
    at, soonest, latest = (instant(row[name]) for name in ("created_at", "not_before", "expires_at"))
    return ApprovalView(row["person"], at, soonest, latest, reasons)


def _delivery(office: Office, row: Row | None) -> DeliveryView | None:
    if row is None:
        return None
    sent = replies.approval(office.database, row["standing_id"] or row["approval_id"])
    return DeliveryView(
        DeliveryState(row["state"]),
        (sent["text"] if sent is not None else None) or "",
        row["account"],
        row["url"],
        row["reply_id"],
        instant(row["sent_at"]),
        instant(row["taken_at"]),
        instant(row["published_at"]),
        bool(row["needs_person"]),
        row["note"],
    )


def _recovery(row: Row | None) -> RecoveryView | None:
    if row is None:
        return None
    return RecoveryView(RecoveryState(row["state"]), row["why"], instant(row["opened_at"]), row["come_back_id"])
