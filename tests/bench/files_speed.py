"""How much reading a file of reviews costs above `csv.reader` alone, and how its memory grows.

Run: `python -m tests.bench.files_speed [ROWS]`. Ratios are of CPU time within one run; the file has 12 columns and
300 characters of text a row, with and without ids.
"""

from __future__ import annotations

import csv
import random
import resource
import sys
import tempfile
import time
from datetime import datetime, timedelta
from pathlib import Path

from reviewbot.contract import Context
from reviewbot_sources.files import FilesSettings, FilesSource

_WORDS = "the room was cold and nobody came when we called twice about broken heating but breakfast lovely view".split()
_HEADER = "review_id author rating title review_text date likes language app_version device reply reply_date".split()


def write_file(path: Path, rows: int, *, ids: bool) -> None:
    """An invented export."""
    rng = random.Random(7)
    start = datetime(2023, 1, 1)
    with path.open("w", newline="", encoding="utf-8") as stream:
        out = csv.writer(stream)
        out.writerow(_HEADER if ids else ["nr", *_HEADER[1:]])
        for number in range(rows):
            text = " ".join(rng.choices(_WORDS, k=58))
            when = start + timedelta(seconds=rng.randrange(80_000_000))
            reply = ("We are sorry to hear this", str(when + timedelta(days=1))) if number % 5 == 0 else ("", "")
            said = [f"r{number:08}", f"Guest {rng.randrange(50_000)}", rng.randint(1, 5), "A stay", text, str(when)]
            out.writerow([*said, rng.randrange(9), "en", "2.1", "phone", *reply])


def seconds_of_csv(path: Path) -> float:
    """The floor: csv.reader over the file."""
    began = time.process_time()
    with path.open(newline="", encoding="utf-8") as stream:
        for _ in csv.reader(stream):
            pass
    return time.process_time() - began


def seconds_of_source(path: Path) -> float:
    """All pages of the adapter."""
    began = time.process_time()
    source = FilesSource(FilesSettings(path=(str(path),)), Context("bench"))
    rows = sum(len(page.mentions) for page in source.fetch(None))
    assert rows
    return time.process_time() - began


def main() -> None:
    """Print one line for each kind of file."""
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as folder:
        for ids in (True, False):
            path = Path(folder) / f"reviews-{ids}.csv"
            write_file(path, rows, ids=ids)
            floor = min(seconds_of_csv(path) for _ in range(3))
            whole = min(seconds_of_source(path) for _ in range(3))
            peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
            print(
                f"{rows} rows, {'ids' if ids else 'no ids'}: csv.reader {floor:.2f} s, source {whole:.2f} s "
                f"= x{whole / floor:.1f}; peak memory so far {peak} MB"
            )


if __name__ == "__main__":
    main()
