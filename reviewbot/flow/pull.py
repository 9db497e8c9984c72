"""Pulling: every source walked side by side, page by page, from where its last walk ended.

::

    lock -> open -> fetch a page -> intake (rows, cursor and counts together) -> ... -> search index -> report

A source that fails never stops the others, and what it had stored stays. A walk that was cut anywhere goes on from
the last page that was committed; a page asked for again is harmless.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import ExitStack, closing, suppress
from dataclasses import dataclass, field, replace

from reviewbot.config.models import SourceConfig
from reviewbot.contract import Page, Source
from reviewbot.errors import CursorLost, Interrupted, MentionGone, NotAuthorized, ReviewbotError, SourceError
from reviewbot.flow import rejects as rejecting
from reviewbot.flow.arriving import Planner
from reviewbot.flow.intake import Counts, Intake
from reviewbot.flow.locking import exclusively
from reviewbot.flow.office import Office
from reviewbot.flow.pull_report import Progress, PullReport, SourceReport, Tell, report_of, tell_nobody
from reviewbot.flow.recheck import look_again
from reviewbot.flow.rejects import Rejects
from reviewbot.store import runs, searching
from reviewbot.store.arrivals import Arriving
from reviewbot.store.instants import micros

__all__ = ["Progress", "PullReport", "SourceReport", "Tell", "Walk", "import_source", "pull", "tell_nobody"]

MOST_AT_ONCE = 8


def pull(
    office: Office,
    names: Sequence[str] = (),
    *,
    wait_s: float = 0.0,
    wait_for_lock_s: float = 0.0,
    progress: Tell = tell_nobody,
) -> PullReport:
    """Pull these sources, or all that are enabled.

    `wait_s`: how long each may wait for rate limits in all. `wait_for_lock_s`: how long to wait for another pull of
    the same source, after which `Busy` is raised. Raises `UsageError` for an unknown name; what goes wrong with one
    source stands in its report. After Ctrl-C the pages that came whole are stored and `interrupted` is set.
    """
    rejecting.expire(office.workspace.rejects)
    chosen = [office.workspace.source(name) for name in names] or [
        source for source in office.config.sources.values() if source.enabled
    ]
    with ExitStack() as locks:
        for source in sorted(chosen, key=lambda one: one.name):
            locks.enter_context(exclusively(office.workspace.locks, f"pull-{source.name}", wait_s=wait_for_lock_s))
        report = _side_by_side(office, chosen, wait_s=wait_s, progress=progress)
        searching.fill(office.database)
    return report


def import_source(
    office: Office,
    source: SourceConfig,
    *,
    dry_run: bool = False,
    wait_for_lock_s: float = 0.0,
    progress: Tell = tell_nobody,
) -> SourceReport:
    """Take one file in, through a source made for it: walked whole, its cursor not kept.

    `dry_run` counts what would happen and stores nothing. What goes wrong stands in the report's `error`.
    """
    if dry_run:
        from reviewbot.flow.rehearsal import rehearse

        return rehearse(office, source, progress=progress)
    with exclusively(office.workspace.locks, f"pull-{source.name}", wait_s=wait_for_lock_s):
        walk = Walk(office, source, stop=threading.Event(), tell=progress, kind="import")
        try:
            return walk.run()
        finally:
            searching.fill(office.database)


def _side_by_side(office: Office, sources: Sequence[SourceConfig], *, wait_s: float, progress: Tell) -> PullReport:
    stop = threading.Event()
    walks = [Walk(office, source, stop=stop, wait_s=wait_s, tell=progress) for source in sources]
    if len(walks) == 1:
        report = walks[0].run()
        return PullReport((report,), interrupted=isinstance(report.error, Interrupted))
    _warm_up(office)
    with ThreadPoolExecutor(max_workers=min(MOST_AT_ONCE, max(1, len(walks))), thread_name_prefix="pull") as pool:
        futures = [pool.submit(walk.run) for walk in walks]
        interrupted = _wait_for(futures, stop)
    return PullReport(tuple(future.result() for future in futures), interrupted=interrupted)


def _warm_up(office: Office) -> None:
    """What is made on first use is made before several threads want it."""
    _ = office.reader


def _wait_for(futures: Sequence[Future[SourceReport]], stop: threading.Event) -> bool:
    """Until all are done. After Ctrl-C each still stores the page it holds; True then."""
    pending = set(futures)
    interrupted = False
    while pending:
        try:
            _, pending = wait(pending, timeout=0.5, return_when=FIRST_COMPLETED)
        except KeyboardInterrupt:
            interrupted = True
            stop.set()
    return interrupted


@dataclass
class Walk:
    """One run of one source."""

    office: Office
    source: SourceConfig
    stop: threading.Event
    tell: Tell = tell_nobody
    wait_s: float = 0.0
    kind: str = "pull"
    notes: list[str] = field(default_factory=list)
    counts: Counts = field(default_factory=Counts)

    def run(self) -> SourceReport:
        """Walk to the end, or to what stops it; never raises for what the source does."""
        run_id = self._begin()
        bad = Rejects(self.office.workspace.rejects, f"run-{run_id}-{self.source.name}")
        error: ReviewbotError | None = None
        try:
            with closing(self._open()) as source:
                self._walk_and_look_again(source, run_id, bad)
        except SourceError as problem:
            error = problem.of(self.source.name)
        except ReviewbotError as problem:
            error = problem
        except KeyboardInterrupt:
            error = Interrupted("interrupted", hint="what came whole is stored; pull again to go on")
        except Exception as problem:  # noqa: BLE001 (a defect of an adapter is that source's failure, not everybody's)
            error = SourceError(
                f"{self.source.name}: its adapter failed: {type(problem).__name__}: {problem}",
                hint="run it again with -vv for the details; what came before is stored",
                source=self.source.name,
            )
            error.__cause__ = problem
        return self._end(run_id, bad, error)

    def _open(self) -> Source:
        return self.office.workspace.open_source(
            self.source,
            wait_s=self.wait_s,
            waiting=lambda reason: self.tell(Progress(self.source.name, waiting=reason)),
            now=self.office.clock.now,
        )

    def _begin(self) -> int:
        with self.office.database.write("run begins", durable=False) as tx:
            now = self.office.now_us()
            return runs.begin_run(tx, self.source.name, kind=self.kind, at=now, person=self.office.person.name)

    def _walk_and_look_again(self, source: Source, run_id: int, bad: Rejects) -> None:
        """A listing closed to us must not keep what was deleted at the site from being erased here."""
        keep = self.kind == "pull"
        intake = self._intake(source, run_id, keep_cursor=keep)
        try:
            self._walk(source, intake, bad, keep=keep)
        except (NotAuthorized, MentionGone):
            with suppress(SourceError):
                self._look_again(source, intake, keep=keep)
            raise
        self._look_again(source, intake, keep=keep)

    def _intake(self, source: Source, run_id: int, *, keep_cursor: bool) -> Intake:
        now = self.office.now()
        salt = bytes.fromhex(runs.meta(self.office.database, "salt"))
        arriving = Arriving(self.source.name, run_id, micros(now), salt)
        planner = Planner(self.office, self.source, account=_account(source), arriving=arriving, now=now)
        return Intake(self.office, self.source, arriving, planner, keep_cursor=keep_cursor, counts=self.counts)

    def _look_again(self, source: Source, intake: Intake, *, keep: bool) -> None:
        if keep:
            again = replace(intake, keep_cursor=False)
            look_again(self.office, source, name=self.source.name, take=again.take_aside, stopped=self.stop.is_set)

    def _walk(self, source: Source, intake: Intake, bad: Rejects, *, keep: bool) -> None:
        cursor = runs.standing(self.office.database, self.source.name).cursor if keep else None
        for page in self._pages(source, cursor):
            bad.add(intake.take(page))
            if page.note:
                self.notes.append(page.note)
            done = self.counts.new + self.counts.same + self.counts.changed + self.counts.rejected
            self.tell(Progress(self.source.name, rows=done, total=page.total))
            if self.stop.is_set():
                raise Interrupted("interrupted", hint="what came whole is stored; pull again to go on")
        self._note_account(source)

    def _pages(self, source: Source, cursor: str | None) -> Iterator[Page]:
        """From the cursor on; from the start where the site does not know the cursor any more (R9)."""
        try:
            yield from source.fetch(cursor)
        except CursorLost as lost:
            if cursor is None:
                raise
            self.notes.append(f"{lost.message}: walked from the start")
            yield from source.fetch(None)

    def _note_account(self, source: Source) -> None:
        account = _account(source)
        if account and self.kind == "pull":
            with self.office.database.write("account", durable=False) as tx:
                runs.note_source(tx, self.source.name, account=account)

    def _end(self, run_id: int, bad: Rejects, error: ReviewbotError | None) -> SourceReport:
        now = self.office.now_us()
        state = "done" if error is None else "interrupted" if isinstance(error, Interrupted) else "failed"
        said = "" if error is None else error.message
        with self.office.database.write("run ends", durable=False) as tx:
            runs.count_run(tx, run_id, self.counts.as_dict())
            runs.end_run(tx, run_id, state=state, at=now, error=said, rejects_file=str(bad.file or ""))
            if self.kind == "pull":
                outcome = {"ok_at": now, "error": ""} if error is None else {"error": said, "error_at": now}
                runs.note_source(tx, self.source.name, **outcome)
        notes = tuple(dict.fromkeys(self.notes))
        return report_of(self.source.name, run_id, self.counts, notes=notes, rejects_file=bad.file, error=error)


def _account(source: Source) -> str:
    """Whose account this is; a source that must sign in to know it says "" until then."""
    return source.account
