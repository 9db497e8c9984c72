"""Posting: settle what is on its way, then send what is approved, each once (reliability rules R1 to R9).

::

    settle -> for each approved case: gates -> live look -> claim (committed) -> one request -> record -> read back

Nothing is sent unless the source says `post = "on"`; with "dry-run" (the default) it is shown instead. Sites without
a reply API, and mentions that our account may not answer, go by hand: see `copy_lane`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reviewbot.config.models import PostMode
from reviewbot.contract import Source
from reviewbot.domain.lifecycle import CaseState
from reviewbot.errors import ConfigError, SourceError, StateConflict, UsageError
from reviewbot.flow.gates import Closed, approval_gate, live_gate, policy_gate, time_gate
from reviewbot.flow.loading import Loaded, Way, load_case, way_out
from reviewbot.flow.office import Office, case_number
from reviewbot.flow.outcomes import Outcome, PostItem, PostReport, Tell, tell_nobody, telling
from reviewbot.flow.read_back import confirm
from reviewbot.flow.sending import back_to_person, claim, send
from reviewbot.flow.settle import settle
from reviewbot.store import cases, replies
from reviewbot.store.changes import Act
from reviewbot.store.database import Row

_ON_THEIR_WAY = frozenset({"claimed", "unknown"})


def post(
    office: Office, *, only: Sequence[str | int] = (), dry_run: bool = False, progress: Tell = tell_nobody
) -> PostReport:
    """Send approved replies, at most `posting.per_run` of them; `only` these cases if named.

    `dry_run` shows what would be sent and asks no site. Each item is told to `progress` as soon as it is known.
    What goes wrong with one reply stands in its item. Raises `UsageError` for an unknown case, `StoreError`.
    """
    chosen = [case_number(ref) for ref in only]
    for case_id in chosen:
        load_case(office, case_id)
    settled = () if dry_run else telling(settle(office), progress)
    items = telling(_send_all(office, chosen, dry_run=dry_run), progress)
    return PostReport(settled, items)


def _send_all(office: Office, chosen: Sequence[int], *, dry_run: bool) -> Iterator[PostItem]:
    left = office.config.posting.per_run
    for case_id in _approved(office, chosen):
        job = _Job.of(office, case_id)
        if job is None:
            continue
        item = job.show() if dry_run else job.run(left=left)
        if item is None:
            continue
        left -= item.outcome in (Outcome.POSTED, Outcome.PUBLISHED, Outcome.UNKNOWN, Outcome.REFUSED)
        yield item


def _approved(office: Office, chosen: Sequence[int]) -> list[int]:
    """Approved cases, the most urgent first; the index of the open queue has them."""
    rows = office.database.all(
        "SELECT id FROM cases WHERE state IN ('waiting', 'approved') AND state = 'approved' ORDER BY rank, due_at, id"
    )
    wanted = set(chosen)
    return [row[0] for row in rows if not wanted or row[0] in wanted]


@dataclass(frozen=True, slots=True)
class _Job:
    """One approved case on its way out."""

    office: Office
    loaded: Loaded
    approval: Row | None
    slot: Row | None
    way: Way

    @classmethod
    def of(cls, office: Office, case_id: int) -> _Job | None:
        """None where it is on its way already, or not approved any more."""
        loaded = load_case(office, case_id)
        slot = replies.slot_of(office.database, case_id)
        if loaded.state is not CaseState.APPROVED or (slot is not None and slot["state"] in _ON_THEIR_WAY):
            return None
        approval = replies.approval(office.database, loaded.row["approval_id"])
        return cls(office, loaded, approval, slot, way_out(office, loaded.mention, source=loaded.row["source"]))

    def show(self) -> PostItem | None:
        """What would be sent: gates that need no site."""
        if self.way.by_hand:
            closed = self._hand_gate()
            return (
                self._told(closed)
                if closed
                else self._item(Outcome.BY_HAND, "copy it and open the page", text=self._text)
            )
        if self.way.mode is PostMode.OFF:
            return None
        account = self.approval["account"] if self.approval is not None else ""
        closed = self._gates(account)
        return self._told(closed) if closed else self._item(Outcome.WOULD_SEND, self._mode_hint(), text=self._text)

    def run(self, *, left: int) -> PostItem | None:
        """Send it, or say why not."""
        if self.way.by_hand and (closed := self._hand_gate()) is not None:
            self._apply(closed)  # expired or void: nobody could copy it, nor approve it anew
            return self._told(closed)
        if self.way.by_hand or self.way.mode is not PostMode.ON:
            return self.show()
        if not self.office.workspace.posting_enabled():
            return self._item(Outcome.LATER, "posting is switched off (posting.enabled)")
        if left <= 0:
            return self._item(Outcome.LATER, f"this run has sent its {self.office.config.posting.per_run}")
        try:
            source = self.office.source(self.way.source)
            return self._run(source, account=source.account)
        except StateConflict as problem:
            return self._item(Outcome.LATER, problem.message)
        except (SourceError, ConfigError, UsageError) as problem:
            return self._item(Outcome.LATER, problem.message)

    def _run(self, source: Source, *, account: str) -> PostItem:
        closed = self._gates(account) or live_gate(self.office, self.loaded, source, name=self.way.source)
        if closed is not None:
            self._apply(closed)
            return self._told(closed)
        assert self.approval is not None
        now = load_case(self.office, self.loaded.id)  # the live look may have refreshed what the site says
        claimed = claim(self.office, now, approval=self.approval, account=account, source=self.way.source)
        item = send(self.office, now, claimed, source=source, name=self.way.source)
        if item.outcome is Outcome.POSTED:
            return confirm(self.office, self.loaded.id) or item
        return item

    def _hand_gate(self) -> Closed | None:
        """G1 for a reply that goes by hand; whose account it was approved for does not matter there."""
        account = self.approval["account"] if self.approval is not None else ""
        return approval_gate(self.office, self.loaded, self.approval, account=account)

    def _gates(self, account: str) -> Closed | None:
        closed = approval_gate(self.office, self.loaded, self.approval, account=account)
        if closed is not None or self.approval is None:
            return closed
        return time_gate(self.office, self.approval, self.slot, source=self.way.source) or policy_gate(
            self.office, self.loaded, self.approval, self.way
        )

    def _apply(self, closed: Closed) -> None:
        """An approval that does not hold takes the case back to a person."""
        if not closed.voids:
            return
        with self.office.database.write("void") as tx:
            case = cases.seen_case(tx, self.loaded.id)
            if case is not None and case.state == CaseState.APPROVED.value:
                back_to_person(tx, case, act=Act(self.office.now_us()), attention=closed.why)

    @property
    def _text(self) -> str:
        return (self.approval["text"] or "") if self.approval is not None else ""

    def _mode_hint(self) -> str:
        on = self.way.mode is PostMode.ON
        return "" if on else f'to send: post = "on" in [sources.{self.way.source}]'

    def _told(self, closed: Closed) -> PostItem:
        return self._item(closed.outcome, closed.why)

    def _item(self, outcome: Outcome, detail: str, *, text: str = "") -> PostItem:
        url = self.loaded.mention.url
        return PostItem(self.loaded.id, outcome, detail, self.way.source, text, url)
