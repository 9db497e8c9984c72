"""Progress on stderr, on a terminal only: rows so far, and why a source waits."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.progress import Progress as Bars
    from rich.progress import TaskID

    from reviewbot.flow.pull import Progress, Tell


class SourceBars:
    """One bar a source; called from the threads that pull."""

    def __init__(self, bars: Bars) -> None:
        self._bars = bars
        self._tasks: dict[str, TaskID] = {}

    def __call__(self, progress: Progress) -> None:
        if progress.source not in self._tasks:
            self._tasks[progress.source] = self._bars.add_task(progress.source, total=None, why="")
        task = self._tasks[progress.source]
        self._bars.update(task, completed=progress.rows, total=progress.total, why=progress.waiting)


@contextmanager
def source_bars(*, quiet: bool) -> Iterator[Tell]:
    """What a pull tells its progress to."""
    from reviewbot.flow.pull import tell_nobody

    if quiet or not sys.stderr.isatty():
        yield tell_nobody
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (TextColumn("{task.description}", markup=False), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, TextColumn("{task.fields[why]}", markup=False), console=Console(stderr=True)) as bars:
        yield SourceBars(bars)
