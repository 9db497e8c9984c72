"""Taking a bad import back, as long as nothing of it was answered."""

from __future__ import annotations

from reviewbot.errors import StateConflict, UsageError
from reviewbot.flow.office import Office
from reviewbot.flow.triage import require_staff
from reviewbot.store import runs
from reviewbot.store.changes import Act, Seen, Thing, change, note
from reviewbot.store.database import Row, Tx
from reviewbot.store.searching import forget

BATCH = 1_000  # mentions a transaction


def undo_run(office: Office, run_id: int, *, dry_run: bool = False) -> int:
    """Delete what came new with the run and go back to the versions before it; how many mentions that concerns.

    Raises `UsageError` for an unknown run, `StateConflict` naming cases of it that are approved or answered. Cut in
    the middle, it can simply be run again.
    """
    require_staff(office, "take back")
    run = runs.run(office.database, run_id)
    if run is None:
        raise UsageError(
            f"there is no run {run_id}", hint="`reviewbot import` says the number of each run when it ends"
        )
    answered = runs.answered_of_run(office.database, run_id)
    if answered:
        raise StateConflict(
            f"run {run_id} cannot be taken back: {', '.join(f'#{one}' for one in answered)} are approved or answered",
            hint="dismiss what is wrong instead",
        )
    if dry_run:
        return _concerned(office, run_id)
    done = 0
    while step := _take_back_some(office, run_id):
        done += step
    with office.database.write("undo run") as tx:
        runs.end_run(tx, run_id, state="undone", at=office.now_us(), rejects_file=run["rejects_file"])
        if run["kind"] == "pull":
            runs.note_source(tx, run["source"], cursor=None)
        note(tx, "run undone", act=Act(office.now_us(), office.person.name, detail={"run": run_id, "mentions": done}))
    return done


def _concerned(office: Office, run_id: int) -> int:
    return int(
        office.database.value(
            "SELECT (SELECT count(*) FROM mention WHERE run_id = :run) + (SELECT count(DISTINCT v.mention_id)"
            " FROM mention_version v JOIN mention m ON m.id = v.mention_id WHERE v.run_id = :run AND m.run_id <> :run)",
            {"run": run_id},
        )
    )


def _take_back_some(office: Office, run_id: int) -> int:
    with office.database.write("undo run") as tx:
        new = [row[0] for row in tx.all("SELECT id FROM mention WHERE run_id = ? LIMIT ?", (run_id, BATCH))]
        if new:
            _delete(tx, new)
            return len(new)
        edited = tx.all(
            "SELECT mention_id, min(version) - 1 AS version FROM mention_version WHERE run_id = ?"
            " GROUP BY mention_id LIMIT ?",
            (run_id, BATCH),
        )
        for row in edited:
            _go_back(tx, row, office=office)
        return len(edited)


def _delete(tx: Tx, ids: list[int]) -> None:
    marks = ", ".join("?" * len(ids))
    forget(tx, f"mention_id IN ({marks})", tuple(ids))
    tx.run(f"DELETE FROM mention WHERE id IN ({marks})", ids)


def _go_back(tx: Tx, row: Row, *, office: Office) -> None:
    """To the version before the run, and away with drafts made for later ones."""
    mention_id, version = row["mention_id"], row["version"]
    forget(tx, "mention_id = ? AND version > ?", (mention_id, version))
    tx.run("DELETE FROM mention_version WHERE mention_id = ? AND version > ?", (mention_id, version))
    tx.run(
        "UPDATE mention SET version = :version, content_hash = (SELECT content_hash FROM mention_version"
        " WHERE mention_id = :id AND version = :version) WHERE id = :id",
        {"id": mention_id, "version": version},
    )
    case = tx.one("SELECT id, state, version FROM cases WHERE id = ?", (mention_id,))
    if case is not None:
        values = {"draft_id": None, "attention": "an edit was taken back"}
        act = Act(office.now_us(), office.person.name)
        change(tx, Thing.CASE, Seen(*case), action="edit taken back", act=act, values=values)
