"""How rows look: Rich on a terminal, tab-separated when piped; words and marks beside every colour."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from reviewbot.cli import output
from reviewbot.desk.looks import flags, snippet, span, stars
from reviewbot.domain.text import one_line
from reviewbot.domain.times import iso

if TYPE_CHECKING:
    from rich.table import Table

    from reviewbot.flow.doctor import Check
    from reviewbot.store.cases import CaseRow

QUEUE_COLUMNS = ("ref", "priority", "state", "site", "location", "rating", "language", "due", "topics", "risks", "text")


def queue_tsv(rows: Iterable[CaseRow], now: datetime) -> None:
    """The queue for pipes."""
    output.tsv(QUEUE_COLUMNS, (_cells(row, now) for row in rows))


def _cells(row: CaseRow, now: datetime) -> Sequence[object]:
    rating = "" if row.rating is None else f"{row.rating:g}"
    return (
        row.id,
        row.priority,
        flags(row, now),
        row.site,
        row.location,
        rating,
        row.language,
        iso(row.due_at),
        ",".join(row.topics),
        ",".join(row.risks),
        snippet(row, 200),
    )


def queue_table(rows: Sequence[CaseRow], now: datetime, *, width: int) -> Table:
    """The queue for a terminal of `width` cells."""
    from rich.table import Table
    from rich.text import Text

    wide = width >= 100
    table = Table(box=None, pad_edge=False, header_style="bold", expand=True)
    table.add_column("case", no_wrap=True)
    table.add_column("prio", justify="right", no_wrap=True)
    table.add_column("state", no_wrap=True)
    table.add_column("where", no_wrap=True, max_width=26 if wide else 15)
    table.add_column("due", no_wrap=True, justify="right")
    if wide:
        table.add_column("topics", no_wrap=True, max_width=24)
    table.add_column("what they wrote", no_wrap=True, ratio=1, overflow="ellipsis")
    for row in rows:
        place = f"{row.site}/{row.location}" if row.location and wide else row.site
        cells = [row.ref, _priority(row), _state(flags(row, now)), one_line(place, 26), span(row.due_at, now)]
        if wide:
            cells.append(one_line(", ".join(row.topics), 24))
        body = Text(f"{stars(row.rating)} " if row.rating is not None else "", style="yellow")
        table.add_row(*cells, body.append(snippet(row, width), style="default"))
    return table


def _priority(row: CaseRow) -> Any:
    from rich.text import Text

    style = "bold red" if row.priority >= 70 else "yellow" if row.priority >= 40 else "dim"
    return Text(f"{row.priority}", style=style)


def _state(word: str) -> Any:
    from rich.text import Text

    return Text(word, style={"held": "bold magenta", "approved": "green", "snoozed": "dim"}.get(word, ""))


def doctor_lines(checks: Iterable[Check]) -> Iterator[str]:
    """What `doctor` prints: a mark, the area, what was found, and below it the next step."""
    for check in checks:
        mark = "ok  " if check.ok and not check.hint else "note" if check.ok else "BAD "
        yield f"{mark}  {check.area:<18}  {check.said}"
        for name, value in check.facts.items():
            yield f"      {'':<18}  {name}: {value}"
        if check.hint:
            yield f"      {'':<18}  next: {check.hint}"
