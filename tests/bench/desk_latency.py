"""How fast the desk is with a long queue: to the first screen, and from a key to the screen at rest.

Run: `python -m tests.bench.desk_latency [CASES]`. The desk runs in a pseudo-terminal of 80 x 24, since Textual's own
pilot waits longer than what is measured here; `less` on a file with as many lines runs beside it where there is one.

* *first*: from the key to the first bytes that answer it
* *settled*: from the key to the last byte before the screen is quiet for a while, the case below included. A case that
  is looked at for the first time gets its draft meanwhile, which is stored; *again* are cases that have one.
"""

from __future__ import annotations

import fcntl
import os
import pty
import select
import shutil
import signal
import sqlite3
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time
from collections.abc import Sequence
from pathlib import Path

from reviewbot.flow.demo import prepare
from reviewbot.flow.office import Office
from reviewbot.flow.pull import pull

LINES, COLUMNS = 24, 80
QUIET_S = 0.25  # a screen that says nothing for so long is at rest
KEYS = {"Down": b"j", "PageDown": b"\x1b[6~", "End": b"G", "Home": b"g"}
LESS_KEYS = {"Down": b"j", "PageDown": b" ", "End": b"G", "Home": b"g"}


def long_queue(folder: Path, cases: int) -> Path:
    """A practice workspace whose waiting cases are repeated until there are so many; its configuration file."""
    workspace = prepare(folder)
    with Office.open(workspace, person="bench") as office:
        pull(office)
    assert workspace.database_file is not None
    with sqlite3.connect(workspace.database_file) as database:
        first = [row[0] for row in database.execute("SELECT id FROM cases WHERE state = 'waiting' ORDER BY id")]
        highest = max(first)
        for number in range(1, cases // len(first) + 1):
            _repeat(database, "mention", highest * number, native_id=f"native_id || '-{number}'")
            _repeat(database, "mention_version", highest * number, mention_id=f"mention_id + {highest * number}")
            _repeat(database, "cases", highest * number, due_at=f"due_at + {number * 1_000_000}")
        database.execute("ANALYZE")
    database.close()
    return workspace.file


def _repeat(database: sqlite3.Connection, table: str, offset: int, **changed: str) -> None:
    """The rows of the waiting cases once more, under other numbers."""
    columns = [row[1] for row in database.execute(f"PRAGMA table_info({table})")]
    key = "mention_id" if table == "mention_version" else "id"
    changed["id"] = "NULL" if table == "mention_version" else f"id + {offset}"
    values = ", ".join(changed.get(column, column) for column in columns)
    wanted = "SELECT id FROM first_cases"
    database.execute("CREATE TEMP TABLE IF NOT EXISTS first_cases AS SELECT id FROM cases WHERE state = 'waiting'")
    database.execute(
        f"INSERT INTO {table} ({', '.join(columns)}) SELECT {values} FROM {table} WHERE {key} IN ({wanted})"
    )


class Terminal:
    """A program in a pseudo-terminal."""

    def __init__(self, command: Sequence[str]) -> None:
        self.started = time.perf_counter()
        self.process, self.descriptor = pty.fork()
        if self.process == 0:
            os.environ |= {"TERM": "xterm-256color", "LINES": str(LINES), "COLUMNS": str(COLUMNS), "LESS": ""}
            os.execvp(command[0], list(command))
        fcntl.ioctl(self.descriptor, termios.TIOCSWINSZ, struct.pack("HHHH", LINES, COLUMNS, 0, 0))

    def until(self, sign: bytes, *, timeout_s: float = 120.0) -> float:
        """Seconds from the start until that is on the screen."""
        seen = b""
        while sign not in seen:
            if not select.select([self.descriptor], [], [], timeout_s)[0]:
                raise TimeoutError(f"{sign!r} never came; the end: {seen[-500:]!r}")
            seen += os.read(self.descriptor, 65536)
        return time.perf_counter() - self.started

    def quiet(self, quiet_s: float = QUIET_S) -> tuple[float, float] | None:
        """When the first and the last bytes came, once it is at rest; None where nothing came."""
        first = last = 0.0
        while select.select([self.descriptor], [], [], quiet_s)[0]:
            os.read(self.descriptor, 65536)
            last = time.perf_counter()
            first = first or last
        return (first, last) if first else None

    def press(self, key: bytes) -> tuple[float, float]:
        """Milliseconds from a key to the first answer and to rest."""
        begun = time.perf_counter()
        os.write(self.descriptor, key)
        times = self.quiet()
        if times is None:
            return 0.0, 0.0
        return (times[0] - begun) * 1000, (times[1] - begun) * 1000

    def close(self) -> None:
        """End it."""
        os.kill(self.process, signal.SIGKILL)
        os.waitpid(self.process, 0)
        os.close(self.descriptor)


def measure(terminal: Terminal, keys: dict[str, bytes], *, presses: int = 40) -> dict[str, tuple[float, float, float]]:
    """Median and 95th percentile of *settled*, and the median of *first*, in milliseconds, by what was pressed."""
    plan = [("Down", "Down", presses), ("PageDown", "PageDown", presses), ("End", "End", 1)]
    plan += [("Home", "Home", 1), ("Down", "Down again", presses)]
    found = {}
    for key, name, times in plan:
        answers = [terminal.press(keys[key]) for _ in range(times)]
        settled = sorted(answer[1] for answer in answers)
        found[name] = (
            statistics.median(settled),
            settled[min(len(settled) - 1, round(0.95 * len(settled)))],
            statistics.median(answer[0] for answer in answers),
        )
    return found


def bare_python_s() -> float:
    """Wall seconds of `python -c pass`, the unit of every ratio."""
    times = []
    for _ in range(5):
        begun = time.perf_counter()
        subprocess.run([sys.executable, "-c", "pass"], check=True)
        times.append(time.perf_counter() - begun)
    return statistics.median(times)


def main(cases: int) -> None:
    """Build, measure, print."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        config = long_queue(folder / "desk", cases)
        unit = bare_python_s()
        desk = Terminal([sys.executable, "-m", "reviewbot", "--config", str(config), "triage"])
        first_screen = desk.until("▸".encode())
        desk.quiet(1.5)
        found = measure(desk, KEYS)
        desk.close()
        print(f"{cases:,} cases; python -c pass {unit * 1000:.0f} ms")
        print(f"first screen {first_screen:.2f} s = {first_screen / unit:.0f} x python -c pass")
        peer = _less(folder, cases)
        print(f"{'':12} {'settled p50':>12} {'p95':>8} {'first p50':>10}   {'x less, first':>13}")
        for key, (median, slow, answered) in found.items():
            beside = peer.get(key)
            ratio = f"{answered / beside[2]:13.1f}" if beside and beside[2] else f"{'-':>13}"
            print(f"{key:12} {median:9.1f} ms {slow:5.1f} ms {answered:7.1f} ms   {ratio}")
        for key, (median, slow, _) in peer.items():
            print(f"less {key:12} {median:.1f} ms, p95 {slow:.1f} ms")


def _less(folder: Path, cases: int) -> dict[str, tuple[float, float, float]]:
    if shutil.which("less") is None:
        return {}
    file = folder / "lines.txt"
    file.write_text("".join(f"#{number} 66 waiting   yelp   The coffee was cold\n" for number in range(cases)))
    less = Terminal(["less", str(file)])
    less.until(b"#9 ")
    less.quiet()
    found = measure(less, LESS_KEYS)
    less.close()
    return found


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
