"""Writing one batch of a pull: everything a plan says, the cursor and the counts, in one transaction (R9)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from reviewbot.config.models import SourceConfig
from reviewbot.contract import BadItem, Page
from reviewbot.domain.lifecycle import CaseAction, CaseState, DeliveryState, RecoveryAction
from reviewbot.domain.mention import Mention, MentionKey
from reviewbot.domain.text import reply_hash
from reviewbot.flow.arriving import ComeBack, Plan, Planner, batches, may_be_replaced, opens_again
from reviewbot.flow.office import Office
from reviewbot.flow.opt_out import keep
from reviewbot.store import arrivals, runs
from reviewbot.store.arrivals import Arrival, Arriving, Known
from reviewbot.store.changes import Act, Seen, Thing, change, seen
from reviewbot.store.database import Tx
from reviewbot.store.erasing import erase_mention
from reviewbot.store.replies import slot_of, void_approval


@dataclass
class Counts:
    """What a run has come to so far: rows = new + same + changed + rejected."""

    new: int = 0
    same: int = 0
    changed: int = 0
    rejected: int = 0
    queued: int = 0
    answered: int = 0
    gone: int = 0

    def as_dict(self) -> dict[str, int]:
        """By name, as the run's columns are called."""
        return dict(vars(self))


@dataclass
class Intake:
    """Takes the pages of one run in."""

    office: Office
    source: SourceConfig
    arriving: Arriving
    planner: Planner
    keep_cursor: bool = True
    counts: Counts = field(default_factory=Counts)

    def take(self, page: Page) -> tuple[BadItem, ...]:
        """Store one page; what of it could not become a mention."""
        self.counts.rejected += len(page.bad)
        pieces = list(batches(page))
        for number, (mentions, gone) in enumerate(pieces, start=1):
            self._commit(mentions, gone, page=page if number == len(pieces) else None)
        return page.bad

    def take_aside(self, page: Page) -> None:
        """Store what was looked at again: rows that are as they were did not come with this run."""
        before = self.counts.same
        self.take(page)
        self.counts.same = before

    def _commit(self, mentions: Sequence[Mention], gone: Sequence[MentionKey], *, page: Page | None) -> None:
        database = self.office.database
        while True:
            version = database.value("PRAGMA data_version")
            plan = self.planner.plan(mentions, gone)
            with database.write("page", durable=False) as tx:
                untouched = tx.value("PRAGMA data_version") == version
                if untouched or self.planner.still_holds(plan, tx, mentions, gone):
                    self._apply(tx, plan)
                    self._close_page(tx, page)
                    return

    def _close_page(self, tx: Tx, page: Page | None) -> None:
        runs.count_run(tx, self.arriving.run_id, self.counts.as_dict())
        if page is not None and self.keep_cursor:
            runs.note_source(tx, self.source.name, cursor=page.cursor)

    def _apply(self, tx: Tx, plan: Plan) -> None:
        first = arrivals.insert(tx, plan.new, arriving=self.arriving) if plan.new else 0
        for come_back in plan.come_backs:
            new_id = first + next(n for n, one in enumerate(plan.new) if one.mention.key == come_back.key)
            self._reopen_recovery(tx, come_back, new_id)
        for person in plan.opted_out:
            keep(tx, person, act=self._act(), case_id=None)
        for known, arrival in plan.edited:
            self._edit(tx, known, arrival)
        for known, arrival in plan.back:
            arrivals.set_facts(tx, known.id, arrivals.facts_of(arrival.mention))
            self._change(tx, known.case, arrival.action)
        for known, mention in plan.replied:
            self._found_reply(tx, known, mention)
        for known, mention in plan.refreshed:
            arrivals.set_facts(tx, known.id, arrivals.facts_of(mention))
        for known in plan.gone:
            self._lose(tx, known)
        self._count(plan)

    def _count(self, plan: Plan) -> None:
        counts = self.counts
        counts.new += len(plan.new)
        counts.changed += len(plan.edited) + len(plan.back) + len(plan.replied)
        counts.same += plan.same
        counts.gone += len(plan.gone)
        for one in plan.new:
            counts.queued += one.action is CaseAction.QUEUE
            counts.answered += one.action is CaseAction.FIND_REPLY

    def _act(self, **detail: object) -> Act:
        return Act(self.arriving.at, detail={"run": self.arriving.run_id, **detail})

    def _change(self, tx: Tx, case: Seen, action: CaseAction | str, **values: object) -> Seen:
        return change(tx, Thing.CASE, case, action=action, act=self._act(), values=values)

    def _edit(self, tx: Tx, known: Known, arrival: Arrival) -> None:
        """A new version; an approval of the old one is void (G1)."""
        arrivals.add_version(tx, known, arrival, run_id=self.arriving.run_id)
        arrivals.set_facts(tx, known.id, arrivals.facts_of(arrival.mention))
        capabilities = self.office.capabilities(self.source.name)
        ours = may_be_replaced(self.office.database, known.id)
        state = CaseState(known.case.state)
        can_edit = capabilities is not None and capabilities.can_edit
        action = opens_again(state, arrival, replaceable=ours and can_edit)
        self._void(tx, known.id)
        after = self._change(
            tx,
            known.case,
            action or "edited at the site",
            rank=100 - arrival.assessment.priority,
            held=int(arrival.assessment.held or bool(tx.value("SELECT held FROM cases WHERE id = ?", (known.id,)))),
            due_at=arrival.due_at,
            snoozed_until=None,
            approval_id=None,
            attention="edited by its author" + (" after our reply" if ours else ""),
        )
        self.counts.queued += after.state == CaseState.WAITING.value and state is not CaseState.WAITING
        reply = arrival.mention.reply
        if reply is not None and reply_hash(reply.text) != known.reply_hash:
            self._found_reply(tx, Known(known.id, 0, "", known.facts, known.reply_hash, False, after), arrival.mention)

    def _found_reply(self, tx: Tx, known: Known, mention: Mention) -> None:
        """A reply stands at the site. Ours on its way is settled by the poster, not here."""
        arrivals.set_reply(tx, known.id, mention, mention.reply)
        slot = slot_of(tx, known.id)
        in_flight = slot is not None and slot["state"] in (DeliveryState.CLAIMED, DeliveryState.UNKNOWN)
        if known.case.state in (CaseState.ANSWERED, CaseState.NEW) or in_flight:
            return
        if slot is not None and slot["state"] in (DeliveryState.POSTED, DeliveryState.PUBLISHED):
            return  # our own, waiting for a replacement
        self._void(tx, known.id)
        self._change(tx, known.case, CaseAction.FIND_REPLY, approval_id=None, attention="")
        self.counts.answered += 1

    def _lose(self, tx: Tx, known: Known) -> None:
        """Deleted at the site; its text goes too where the site's rules ask for that."""
        arrivals.set_gone(tx, known.id, at=self.arriving.at)
        if known.case.state != CaseState.GONE.value:
            self._void(tx, known.id)
            self._change(tx, known.case, CaseAction.LOSE, approval_id=None, attention="")
        capabilities = self.office.capabilities(self.source.name)
        if capabilities is not None and capabilities.purge_deleted:
            erase_mention(tx, known.id, at=self.arriving.at)

    def _void(self, tx: Tx, case_id: int) -> None:
        void_approval(tx, tx.value("SELECT approval_id FROM cases WHERE id = ?", (case_id,)), at=self.arriving.at)

    def _reopen_recovery(self, tx: Tx, come_back: ComeBack, new_id: int) -> None:
        """The offline part of the case that we answered goes on."""
        row = tx.one("SELECT id, state, version FROM recovery WHERE id = ?", (come_back.earlier_case,))
        act = self._act(come_back=new_id)
        if row is None:
            tx.run(
                "INSERT INTO recovery (id, why, come_back_id, opened_at) VALUES (?, 'came back in the thread', ?, ?)",
                (come_back.earlier_case, new_id, self.arriving.at),
            )
            opened = Seen(come_back.earlier_case, "open", 1)
            change(tx, Thing.RECOVERY, opened, action="opened", act=act, case_id=come_back.earlier_case)
        elif row["state"] == "open":
            values = {"come_back_id": new_id}
            change(tx, Thing.RECOVERY, seen(row), action="came back", act=act, case_id=row["id"], values=values)
        else:
            values = {"come_back_id": new_id}
            reopen = RecoveryAction.REOPEN
            change(tx, Thing.RECOVERY, seen(row), action=reopen, act=act, case_id=row["id"], values=values)
