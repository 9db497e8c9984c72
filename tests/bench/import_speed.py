"""How much an import costs above its floor, and what it needs of memory.

Run: `python -m tests.bench.import_speed [ROWS]`. Everything is CPU time within one run, each part in a process of its
own so that no cache is warm. The floor is `csv.reader` over the file + reading each text alone + the very same rows and
indexes written by raw sqlite3 `executemany`. The texts are the labelled ones where they are at hand, else invented.
"""

from __future__ import annotations

import csv
import json
import random
import resource
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from reviewbot.config.models import Business, Config, Contact, SourceConfig
from reviewbot.flow.office import Office, reader_for
from reviewbot.workspace import Workspace

TABLES = ("run", "source_state", "mention", "mention_version", "cases", "existing_reply", "meta")
_TRANSACTION = 1_000


def write_file(path: Path, rows: int) -> None:
    """A file of real texts where they are at hand; no two rows alike."""
    texts = list(_texts())
    rng = random.Random(11)
    start = datetime(2024, 1, 1, tzinfo=UTC)
    with path.open("w", newline="", encoding="utf-8") as stream:
        out = csv.writer(stream)
        out.writerow(["review_id", "rating", "review_text", "date", "author"])
        for number in range(rows):
            text = texts[number % len(texts)]
            if number >= len(texts):
                text = f"{text} ({number})"
            when = start + timedelta(seconds=rng.randrange(60_000_000))
            stars = rng.choice(("", 1, 2, 3, 4, 5))
            out.writerow([f"r{number:08}", stars, text, when.isoformat(), f"Guest {rng.randrange(90_000)}"])


def _texts() -> Iterator[str]:
    from tests.bench.reading_data import data_folder, rows

    if data_folder() is not None:
        yield from (row.text for row in rows("sentiment_dev.tsv"))
        return
    words = "the room was cold and nobody came when we called twice about broken heating but breakfast lovely".split()
    rng = random.Random(5)
    for _ in range(48_000):
        yield " ".join(rng.choices(words, k=rng.randrange(8, 60)))


def workspace(folder: Path) -> Workspace:
    """A workspace with the file as its one source."""
    from reviewbot_sources.files import FilesSettings

    source = SourceConfig(
        name="export", adapter="files", settings=FilesSettings(path=(str(folder / "in.csv"),), site="yelp")
    )
    contact = Contact(name="Dana Ortiz", role="Guest Care Lead", email="care@harbourcoffee.example")
    config = Config(business=Business(name="Harbour Coffee"), contact=contact, sources={"export": source})
    return Workspace(folder / "reviewbot.toml", config)


# ---- what is measured; each runs in its own process and prints seconds or numbers as JSON ----


def part_csv(folder: Path) -> dict[str, float]:
    """csv.reader alone."""
    began = time.process_time()
    with (folder / "in.csv").open(newline="", encoding="utf-8") as stream:
        for _ in csv.reader(stream):
            pass
    return {"s": time.process_time() - began}


def part_read(folder: Path) -> dict[str, float]:
    """Reading each mention alone: the mentions are made beforehand, a thousand at a time, and not counted."""
    place = workspace(folder)
    reader = reader_for(place)
    now = datetime.now(UTC)
    spent = 0.0
    with _opened(place) as source:
        for page in source.fetch(None):
            began = time.process_time()
            for mention in page.mentions:
                reader.read(mention, now=now)
            spent += time.process_time() - began
    return {"s": spent}


def _opened(place: Workspace) -> Any:
    from contextlib import closing

    return closing(place.open_source("export"))


def part_pull(folder: Path) -> dict[str, float]:
    """The product: pull, with the search index counted apart."""
    from reviewbot.flow.pull import pull
    from reviewbot.store import searching

    filled = 0.0
    fill = searching.fill

    def timed(*given: Any, **more: Any) -> int:
        nonlocal filled
        before = time.process_time()
        done = fill(*given, **more)
        filled += time.process_time() - before
        return done

    searching.fill = timed
    with Office.open(workspace(folder), person="bench") as office:
        _ = office.reader
        began = time.process_time()
        report = pull(office)
        spent = time.process_time() - began
    counted = report.sources[0]
    assert counted.error is None, counted.error
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"s": spent - filled, "search": filled, "rows": counted.rows, "new": counted.new, "peak_mb": peak}


def part_again(folder: Path) -> dict[str, float]:
    """The same file as if nothing of it were known to the source: every row is asked for and found the same."""
    with sqlite3.connect(folder / "reviewbot.db") as connection:
        connection.execute("UPDATE source_state SET cursor = NULL")
    return part_pull(folder)


def part_raw(folder: Path) -> dict[str, float]:
    """The very same rows and indexes by raw executemany."""
    whole = sqlite3.connect(folder / "reviewbot.db")
    ours = "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'mention_search%'"
    schema = [row[0] for row in whole.execute(ours)]
    raw = sqlite3.connect(folder / "raw.db", isolation_level=None)
    for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "cache_size=-16384", "foreign_keys=OFF"):
        raw.execute(f"PRAGMA {pragma}")
    for statement in schema:
        raw.execute(statement)
    spent = 0.0
    cursors = {name: whole.execute(f"SELECT * FROM {name} ORDER BY rowid") for name in TABLES}
    marks = {name: ",".join("?" * len(cursor.description)) for name, cursor in cursors.items()}
    while some := {name: rows for name, cursor in cursors.items() if (rows := cursor.fetchmany(_TRANSACTION))}:
        began = time.process_time()
        raw.execute("BEGIN IMMEDIATE")
        for name, rows in some.items():
            raw.executemany(f"INSERT INTO {name} VALUES ({marks[name]})", rows)
        raw.execute("COMMIT")
        spent += time.process_time() - began
    return {"s": spent}


def part_naive(folder: Path) -> dict[str, float]:
    """How one would write it first: get-or-add by the ORM, a commit a row, stock VADER; 2,000 rows, scaled up."""
    from sqlalchemy import create_engine
    from sqlmodel import Session, SQLModel, select
    from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

    from reviewbot.store import tables

    kinds: tuple[Any, Any, Any] = (tables.Mention, tables.MentionVersion, tables.Case)
    Mention, MentionVersion, Case = kinds  # noqa: N806

    engine = create_engine(f"sqlite:///{folder / 'naive.db'}")
    SQLModel.metadata.create_all(engine)
    vader = SentimentIntensityAnalyzer()
    began = time.process_time()
    done = 0
    with _opened(workspace(folder)) as source, Session(engine) as session:
        for page in source.fetch(None):
            for m in page.mentions:
                done += 1
                score = vader.polarity_scores(m.text)["compound"]
                key = select(Mention).where(
                    Mention.site == m.site, Mention.location == m.location, Mention.native_id == m.native_id
                )
                if session.exec(key).first() is None:
                    session.add(Mention(id=done, site=m.site, native_id=m.native_id, arrived_at=0))
                    session.flush()
                    session.add(MentionVersion(id=done, mention_id=done, text=m.text, rating=m.rating, score=score))
                    session.add(Case(id=done, state="waiting" if score < -0.05 else "quiet", due_at=0))
                session.commit()
            if done >= 2_000:
                break
    return {"s": time.process_time() - began, "rows": done}


PARTS = {name.removeprefix("part_"): part for name, part in globals().items() if name.startswith("part_")}


def measured(part: str, folder: Path) -> dict[str, float]:
    """One part in a process of its own."""
    ran = subprocess.run(
        [sys.executable, "-m", "tests.bench.import_speed", "--part", part, str(folder)],
        capture_output=True,
        text=True,
        check=False,
    )
    if ran.returncode:
        raise SystemExit(ran.stderr)
    found: dict[str, float] = json.loads(ran.stdout)
    return found


def main(rows: int) -> None:
    """All parts, and their ratios."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_file(folder / "in.csv", rows)
        lines, reading = measured("csv", folder)["s"], measured("read", folder)["s"]
        pulled = measured("pull", folder)
        again, raw = measured("again", folder), measured("raw", folder)["s"]
        naive = measured("naive", folder)
    floor = lines + reading + raw
    print(f"{rows:,} rows; CPU seconds: csv {lines:.2f} + reading {reading:.2f} + raw insert {raw:.2f} = {floor:.2f}")
    print(f"import           {pulled['s']:7.2f} s  {pulled['s'] / floor:5.2f} x the floor      (wanted: 1.40)")
    print(f"import again     {again['s']:7.2f} s  1/{pulled['s'] / again['s']:.1f} of the first   (wanted: 1/7)")
    print(f"search index     {pulled['search']:7.2f} s  {pulled['search'] / raw:5.2f} x the raw insert (wanted: 4.50)")
    whole = naive["s"] * rows / naive["rows"]
    print(f"naive, scaled    {whole:7.2f} s  {whole / floor:5.1f} x the floor")
    print(f"peak memory      {pulled['peak_mb']:7.1f} MB                       (wanted: 150)")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--part"]:
        print(json.dumps(PARTS[sys.argv[2]](Path(sys.argv[3]))))
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
