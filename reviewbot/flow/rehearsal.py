"""A dry run of an import: everything is read and decided, nothing is stored."""

from __future__ import annotations

from contextlib import closing

from reviewbot.config.models import SourceConfig
from reviewbot.domain.lifecycle import CaseAction
from reviewbot.domain.mention import MentionKey
from reviewbot.errors import ReviewbotError
from reviewbot.flow.arriving import Plan, Planner, batches
from reviewbot.flow.intake import Counts
from reviewbot.flow.office import Office
from reviewbot.flow.pull_report import Progress, SourceReport, Tell, report_of
from reviewbot.store import runs
from reviewbot.store.arrivals import Arriving
from reviewbot.store.instants import micros


def rehearse(office: Office, source: SourceConfig, *, progress: Tell) -> SourceReport:
    """What an import would come to. Mentions that the file itself brings twice count as new once."""
    now = office.now()
    salt = bytes.fromhex(runs.meta(office.database, "salt"))
    arriving = Arriving(source.name, 0, micros(now), salt)
    tally = _Tally()
    error: ReviewbotError | None = None
    try:
        with closing(office.workspace.open_source(source, now=office.clock.now)) as opened:
            planner = Planner(office, source, account=opened.account, arriving=arriving, now=now)
            for page in opened.fetch(None):
                tally.rejected += len(page.bad)
                for mentions, gone in batches(page):
                    tally.add(planner.plan(mentions, gone))
                tally.notes.extend([page.note] if page.note else [])
                progress(Progress(source.name, rows=tally.rows, total=page.total))
    except ReviewbotError as problem:
        error = problem
    return tally.report(source.name, error)


class _Tally:
    def __init__(self) -> None:
        self.rejected = 0
        self.notes: list[str] = []
        self._seen: dict[MentionKey, str] = {}
        self._numbers = dict.fromkeys(("new", "same", "changed", "queued", "answered", "gone"), 0)

    @property
    def rows(self) -> int:
        numbers = self._numbers
        return numbers["new"] + numbers["same"] + numbers["changed"] + self.rejected

    def add(self, plan: Plan) -> None:
        numbers = self._numbers
        for one in plan.new:
            before = self._seen.get(one.mention.key)
            self._seen[one.mention.key] = one.content_hash
            kind = "new" if before is None else "same" if before == one.content_hash else "changed"
            numbers[kind] += 1
            if kind == "new":
                numbers["queued"] += one.action is CaseAction.QUEUE
                numbers["answered"] += one.action is CaseAction.FIND_REPLY
        numbers["same"] += plan.same
        numbers["changed"] += len(plan.edited) + len(plan.back) + len(plan.replied)
        numbers["gone"] += len(plan.gone)

    def report(self, source: str, error: ReviewbotError | None) -> SourceReport:
        notes = tuple(dict.fromkeys(self.notes))
        counts = Counts(**self._numbers, rejected=self.rejected)
        return report_of(source, None, counts, notes=notes, error=error)
