"""Transactions under trouble: locked, full, read-only, two people at once, a log cut in the middle (L3, L5)."""

from __future__ import annotations

import shutil
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from reviewbot.domain.lifecycle import CaseState
from reviewbot.errors import StateConflict, StoreError
from reviewbot.flow.approve import approve
from reviewbot.flow.draft import ensure_draft
from reviewbot.flow.health import store_health
from reviewbot.flow.office import Office
from reviewbot.flow.post import post
from reviewbot.flow.pull import pull
from reviewbot.flow.queue import case_view, counts
from reviewbot.flow.triage import dismiss, edit, snooze
from reviewbot.flow.undo import undo
from reviewbot.store.database import Database
from reviewbot.store.schema import open_database
from tests.fakes.office import Desk, complaint, make_desk
from tests.fakes.steps import approved, arrived


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return make_desk(tmp_path)


@contextmanager
def write_lock(path: Path) -> Iterator[None]:
    """Another program that holds the write lock."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


# ---- locked ----


def test_while_another_program_writes_reading_goes_on_and_writing_says_who_it_is(desk: Desk) -> None:
    arrived(desk)
    with desk.office() as office:
        impatient = open_database(desk.workspace.database_url, backups=desk.folder, patience_s=0.05)
        with Office(desk.workspace, impatient, person="mia", clock=desk.clock.clock()) as hurried:
            with write_lock(desk.folder / "reviewbot.db"):
                assert counts(office)[CaseState.WAITING] == 1
                with pytest.raises(StoreError, match="is locked by") as refused:
                    dismiss(hurried, 1, "no")
            assert refused.value.exit_code == 4
            assert "nothing was changed" in (refused.value.hint or "")
            assert case_view(office, 1).row.state is CaseState.WAITING
            dismiss(hurried, 1, "no")


def test_a_short_wait_for_a_lock_is_not_noticed(desk: Desk) -> None:
    arrived(desk)
    held, done = threading.Event(), threading.Event()

    def hold() -> None:
        with write_lock(desk.folder / "reviewbot.db"):
            held.set()
            done.wait(0.2)

    holder = threading.Thread(target=hold)
    holder.start()
    held.wait()
    with desk.office() as office:
        dismiss(office, 1, "no")
    done.set()
    holder.join()


# ---- closed while others are at it ----

COUNTING = "WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t WHERE n < {last}) SELECT max(n) FROM t"


def reading_on(desk: Desk, last: int) -> tuple[Database, threading.Thread, list[str]]:
    """A thread that counts to `last` again and again, and once more after it was refused."""
    database = open_database(desk.workspace.database_url, backups=desk.folder)
    begun, told = threading.Event(), list[str]()

    def read() -> None:
        while len(told) < 2:
            try:
                begun.set()
                database.value(COUNTING.format(last=last))
            except StoreError as problem:
                told.append(problem.message)

    thread = threading.Thread(target=read)
    thread.start()
    begun.wait()
    return database, thread, told


@pytest.mark.parametrize("last", [1, 20_000, 10**12], ids=["short", "longer", "endless"])
def test_closing_while_another_thread_reads_stops_it_with_an_error_of_ours_and_for_good(desk: Desk, last: int) -> None:
    database, thread, told = reading_on(desk, last)
    database.close()
    thread.join()
    assert len(told) == 2
    assert all("was closed while this was being done" in each for each in told)
    assert not (desk.folder / "reviewbot.db-wal").exists()  # the last connection is gone, and none was opened anew


def test_a_step_that_is_closed_under_is_not_done_at_all(desk: Desk) -> None:
    arrived(desk)
    begun, told = threading.Event(), list[str]()
    database = open_database(desk.workspace.database_url, backups=desk.folder)

    def write() -> None:
        try:
            with database.write("test") as tx:
                tx.run("UPDATE cases SET state = 'quiet'")
                begun.set()
                tx.value(COUNTING.format(last=10**12))
        except StoreError as problem:
            told.append(problem.message)

    thread = threading.Thread(target=write)
    thread.start()
    begun.wait()
    database.close()
    thread.join()
    assert len(told) == 1
    with desk.office() as office:
        assert counts(office)[CaseState.WAITING] == 1


def take_step(office: Office, step: str) -> object:
    match step:
        case "pull":
            return pull(office).sources[0].error
        case "edit":
            return edit(office, 1, "Mine " * 2_000)
        case "dismiss":
            return dismiss(office, 1, "no " * 5_000)
        case "approve":
            return approve(office, 1, reasons={"T2": "because " * 1_000})
        case "draft":
            return ensure_draft(office, 2)
        case _:
            return undo(office)


@pytest.mark.parametrize("step", ["pull", "edit", "dismiss", "approve", "draft", "undo"])
def test_a_step_on_a_full_disk_is_refused_whole_or_done_whole(desk: Desk, step: str) -> None:
    arrived(desk, "m1", "m2")
    with desk.office() as office:
        edit(office, 1, "We were busy.")
        desk.site.add(complaint("m3", "bad " * 5_000))
        connection = office.database.connection
        connection.execute(f"PRAGMA max_page_count={connection.execute('PRAGMA page_count').fetchone()[0]}")
        assert fill_up(office)
        before = everything(office)
        problem = refusal(office, step)
        if problem is not None:
            assert "disk is full" in problem.message
            assert "make room" in (problem.hint or "")
            assert step == "pull" or everything(office) == before
        connection.execute("PRAGMA max_page_count=100000")
        store_health(office.database)
        if problem is not None:
            assert refusal(office, step) is None


def refusal(office: Office, step: str) -> StoreError | None:
    try:
        came = take_step(office, step)
    except StoreError as problem:
        return problem
    return came if isinstance(came, StoreError) else None


def everything(office: Office) -> list[tuple[object, ...]]:
    """Cases, drafts and events as they stand."""
    return [tuple(row) for name in ("cases", "draft", "event") for row in office.database.all(f"SELECT * FROM {name}")]


def fill_up(office: Office) -> bool:
    """Use up the pages that are free within the file."""
    connection = office.database.connection
    try:
        for _ in range(10_000):
            connection.execute("INSERT INTO meta (key, value) VALUES (hex(randomblob(16)), hex(zeroblob(200)))")
    except sqlite3.OperationalError:
        return True
    return False


def test_a_read_only_database_can_be_looked_at_and_says_why_it_cannot_change(desk: Desk) -> None:
    arrived(desk)
    with desk.office() as office:
        office.database.connection.execute("PRAGMA query_only=ON")
        assert counts(office)[CaseState.WAITING] == 1
        with pytest.raises(StoreError, match="read-only") as refused:
            snooze(office, 1, desk.clock.wall.replace(year=2027))
        assert "writable" in (refused.value.hint or "")


@pytest.mark.slow
def test_a_log_cut_at_any_frame_opens_whole_with_all_invariants(desk: Desk, tmp_path: Path) -> None:
    """As after a power loss: whatever part of the write-ahead log reached the disk, it is a state we were in."""
    path = desk.folder / "reviewbot.db"
    with desk.office() as office:
        office.database.connection.execute("PRAGMA wal_autocheckpoint=0")
        desk.site.add(complaint("m1"))
        pull(office)
        approved(desk)
        post(office)
        base, wal = path.read_bytes(), Path(f"{path}-wal").read_bytes()
    frame = 24 + int.from_bytes(wal[8:12], "big")
    for cut in range(32, len(wal) + 1, frame):
        copy = tmp_path / "cut"
        shutil.rmtree(copy, ignore_errors=True)
        copy.mkdir()
        (copy / "a.db").write_bytes(base)
        (copy / "a.db-wal").write_bytes(wal[: cut + (7 if cut % 3 else 0)])
        database = open_database(f"sqlite:///{copy / 'a.db'}", backups=copy)
        store_health(database)
        rows = database.value("SELECT count(*) FROM mention")
        cursor = database.value("SELECT cursor FROM source_state")
        assert cursor is None or rows == 1, "the cursor is ahead of the rows"
        sent = database.value("SELECT count(*) FROM slot WHERE state IN ('posted', 'published')")
        answered = database.value("SELECT count(*) FROM cases WHERE state = 'answered'")
        assert sent == answered
        database.close()


# ---- races ----


@pytest.mark.slow
def test_of_two_people_who_approve_at_once_one_wins_a_thousand_times(desk: Desk) -> None:
    arrived(desk)
    offices = {name: desk.office(name) for name in ("mia", "tom")}
    edit(offices["mia"], 1, "We are sorry.")
    won = {"mia": 0, "tom": 0}
    refused = 0
    together = threading.Barrier(2)
    lock = threading.Lock()

    def work(name: str) -> None:
        nonlocal refused
        for _ in range(1_000):
            together.wait()
            try:
                approve(offices[name], 1)
            except StateConflict:
                with lock:
                    refused += 1
            else:
                won[name] += 1
            together.wait()
            if name == "mia":
                winner = offices["mia"].database.value("SELECT person FROM event ORDER BY id DESC LIMIT 1")
                undo(offices[winner], 1)
            together.wait()

    threads = [threading.Thread(target=work, args=(name,)) for name in offices]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for office in offices.values():
        office.close()
    assert won["mia"] + won["tom"] == 1_000
    assert refused == 1_000


@pytest.mark.slow
def test_of_two_posters_at_once_one_sends(desk: Desk) -> None:
    ids = [f"m{number}" for number in range(40)]
    arrived(desk, *ids)
    for number in range(1, 41):
        approved(desk, number)
    together = threading.Barrier(3)

    def work() -> None:
        with desk.office() as office:
            together.wait()
            post(office)

    threads = [threading.Thread(target=work) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(desk.site.requests) == 40
    assert {key.native_id for _, key, _ in desk.site.requests} == set(ids)
