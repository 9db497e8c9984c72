"""The practice run: a workspace of its own on the practice site, and the whole loop on it.

Only here may everything be approved at once: nothing it posts leaves this machine.
"""

from __future__ import annotations

import shutil
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import platformdirs
import tomlkit

from reviewbot.domain.lifecycle import CaseState
from reviewbot.errors import ReviewbotError, UsageError
from reviewbot.flow.approve import approve
from reviewbot.flow.begin import Answers, begin
from reviewbot.flow.office import Office
from reviewbot.flow.outcomes import Outcome
from reviewbot.flow.post import post
from reviewbot.flow.pull import pull
from reviewbot.flow.queue import QueueFilter, case_view, queue
from reviewbot.workspace import Workspace, load

MARK = ".reviewbot-demo"  # only a folder that holds it is ever cleared
SOURCE = "practice"


def default_folder() -> Path:
    """Where the practice run lives unless told otherwise: the user's state folder."""
    return Path(platformdirs.user_state_dir("reviewbot")) / "demo"


def prepare(folder: Path, *, keep: bool = False) -> Workspace:
    """The practice workspace, started afresh unless `keep`. Raises `UsageError` for a folder that is not one."""
    if folder.exists() and any(folder.iterdir()):
        if not (folder / MARK).exists():
            raise UsageError(f"{folder} is not a practice folder", hint="name an empty or new one with --folder")
        if keep:
            return load(folder)
        shutil.rmtree(folder)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / MARK).touch()
    begun = begin(folder, Answers())
    document = tomlkit.parse(begun.file.read_text(encoding="utf-8"))
    document["sources"] = {SOURCE: {"adapter": SOURCE, "post": "on"}}
    begun.file.write_text(tomlkit.dumps(document), encoding="utf-8")
    return load(begun.file)


@dataclass(frozen=True)
class Approved:
    """What approving everything came to: case ids, and why the others were left to people."""

    approved: tuple[int, ...]
    left: tuple[tuple[int, str], ...]


def approve_everything(office: Office) -> Approved:
    """Approve every draft that a person could approve without a word; held cases and the like stay with people."""
    approved, left = [], []
    for row in queue(office, QueueFilter(states=(CaseState.WAITING,)), limit=500):
        view = case_view(office, row.id)
        if view.draft is None or view.draft.text is None:
            left.append((row.id, view.draft.why if view.draft else "no draft"))
            continue
        try:
            approve(office, row.id, acknowledged=[f.rule for f in view.judgement.findings])
            approved.append(row.id)
        except ReviewbotError as problem:
            left.append((row.id, problem.message))
    return Approved(tuple(approved), tuple(left))


def post_until_settled(office: Office, *, rounds: int = 4, pause_s: float = 2.5) -> Iterator[str]:
    """Post, wait as the site's delays ask for, settle, and pull once more; tells what happened in lines."""
    for number in range(1, rounds + 1):
        report = post(office)
        counts = Counter(item.outcome.value for item in (*report.settled, *report.items))
        yield f"post, run {number}: " + (", ".join(f"{n} {word}" for word, n in counts.items()) or "nothing to do")
        yield from (f"  {i.ref} {i.outcome.value}: {i.detail}" for i in report.settled + report.items if i.detail)
        if not {item.outcome for item in (*report.settled, *report.items)} & {Outcome.LATER, Outcome.UNKNOWN}:
            break
        time.sleep(pause_s)
    again = pull(office).sources[0]
    yield f"pull, once more: {again.changed} edited, {again.new} came back after our reply"
