"""CPU at start, as multiples of `python -c pass` in the same run: what a person waits for before anything happens.

Run: python -m tests.bench.start_up
"""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROUNDS = 15
REVIEWBOT = str(Path(sys.executable).with_name("reviewbot"))


def cpu_s(command: list[str], *, folder: Path) -> float:
    """User and system time of one run of the command, in seconds."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, cwd=folder, capture_output=True, env={**os.environ, "NO_COLOR": "1"}, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode != 0:
        raise SystemExit(f"{command} failed: {done.stderr.decode()}")
    return (after.ru_utime - before.ru_utime) + (after.ru_stime - before.ru_stime)


def main() -> None:
    """Interleave the commands, so that a slow moment of the machine hits them all."""
    commands = {
        "python -c pass": [sys.executable, "-c", "pass"],
        "reviewbot --version": [REVIEWBOT, "--version"],
        "reviewbot --help": [REVIEWBOT, "--help"],
        "reviewbot queue": [REVIEWBOT, "queue"],
        "reviewbot queue --json": [REVIEWBOT, "queue", "--json"],
    }
    goals = {"reviewbot --version": 2, "reviewbot --help": 15, "reviewbot queue": 65, "reviewbot queue --json": 65}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        subprocess.run([REVIEWBOT, "init", "--yes"], cwd=folder, check=True, capture_output=True)
        (folder / "inbox" / "reviews.csv").write_text("text,rating\n" + "Cold soup and a rude waiter.,1\n" * 200)
        subprocess.run([REVIEWBOT, "pull"], cwd=folder, check=True, capture_output=True)
        times: dict[str, list[float]] = {name: [] for name in commands}
        for _ in range(ROUNDS):
            for name, command in commands.items():
                times[name].append(cpu_s(command, folder=folder))
    base = statistics.median(times["python -c pass"])
    print(f"{'command':<26}{'CPU ms':>8}{'times':>8}{'at most':>9}")
    for name, each in times.items():
        median = statistics.median(each)
        print(f"{name:<26}{median * 1000:>8.1f}{median / base:>8.1f}{goals.get(name, ''):>9}")


if __name__ == "__main__":
    main()
