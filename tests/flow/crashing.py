"""A process that is killed at a chosen checkpoint, and a site that outlives it: it is kept in a file."""

from __future__ import annotations

import json
import multiprocessing
import os
import signal
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from reviewbot.flow.post import post
from reviewbot.flow.pull import pull
from tests.fakes.office import Desk, complaint, make_desk
from tests.fakes.source import FakeSite, Standing

MENTIONS = ("m1", "m2", "m3", "m4", "m5")


@dataclass
class FileSite(FakeSite):
    """What is written there stands in a file before the writer hears of it."""

    file: Path = field(default_factory=Path)

    def load(self) -> None:
        """As the file has it."""
        if self.file.exists():
            for line in self.file.read_text(encoding="utf-8").splitlines():
                one = json.loads(line)
                key = complaint(one["id"]).key
                at = datetime.fromisoformat(one["at"])
                self.replies.setdefault(key, []).append(Standing(one["reply_id"], one["text"], at, at))

    def write(self, key: Any, text: str, **how: Any) -> Standing:
        """Kept before it is answered."""
        standing = super().write(key, text, **how)
        standing.reply_id = f"{os.getpid()}-{standing.reply_id}"
        line = {"id": key.native_id, "reply_id": standing.reply_id, "text": text, "at": standing.at.isoformat()}
        with self.file.open("a", encoding="utf-8") as out:
            out.write(json.dumps(line) + "\n")
        return standing

    @property
    def written(self) -> int:
        """How many writes ever reached it."""
        return len(self.file.read_text(encoding="utf-8").splitlines()) if self.file.exists() else 0


def begin(folder: Path, *, fresh: bool = True) -> Desk:
    """The desk in this folder: made new, or as an earlier process left it."""
    left = None if fresh else (folder / "reviewbot.db").read_bytes()
    site = FileSite(file=folder / "site.jsonl")
    wal = folder / "reviewbot.db-wal"
    log = wal.read_bytes() if left is not None and wal.exists() else None
    desk = make_desk(folder, site=site)
    if left is not None:
        (folder / "reviewbot.db").write_bytes(left)
        if log is not None:
            wal.write_bytes(log)
    for one in MENTIONS:
        site.add(complaint(one))
    site.load()
    return desk


def child(folder: str, what: str, kill_at: int, wall: datetime, ticks: float) -> None:
    """One run of a process that kills itself at its n-th checkpoint; its names so far stand in a file."""
    desk = begin(Path(folder), fresh=False)
    desk.clock.wall, desk.clock.ticks = wall, ticks
    left = [kill_at]

    def checkpoint(name: str) -> None:
        left[0] -= 1
        if left[0] == 0:
            (Path(folder) / "killed").write_text(name, encoding="utf-8")
            os.kill(os.getpid(), signal.SIGKILL)

    with desk.office(checkpoint=checkpoint) as office:
        if what == "pull":
            pull(office)
        else:
            post(office)


def killed_at(desk: Desk, what: str, number: int) -> str:
    """Run such a process to its death; the checkpoint's name, or "" when it came to its end."""
    mark = desk.folder / "killed"
    mark.unlink(missing_ok=True)
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.flow.crashing"])
    process = context.Process(target=child, args=(str(desk.folder), what, number, desk.clock.wall, desk.clock.ticks))
    process.start()
    process.join()
    name = mark.read_text(encoding="utf-8") if mark.exists() else ""
    assert process.exitcode == (-signal.SIGKILL if name else 0)
    return name
