"""The two streams: data on stdout through one writer, everything for people on stderr.

Text from outside passes `domain.text` before it gets here or is printed as data (JSON), so no control character
of a stranger reaches the terminal. Colour is never the only signal; without a terminal there is none.
"""

from __future__ import annotations

import json
import sys
import traceback as tracebacks
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from reviewbot.errors import ConfigError, ReviewbotError

if TYPE_CHECKING:
    from rich.console import Console


@dataclass
class _Voice:
    verbose: int = 0
    quiet: bool = False


_voice = _Voice()


def configure(*, verbose: int, quiet: bool) -> None:
    """How much this run says on stderr."""
    _voice.verbose, _voice.quiet = verbose, quiet


def hear_libraries() -> None:
    """What libraries log: nothing unless `--verbose`; what went wrong reaches people as errors of ours.

    `transport.redaction` strikes every secret out of the records.
    """
    import logging

    if _voice.verbose:
        level = logging.INFO if _voice.verbose == 1 else logging.DEBUG
        logging.basicConfig(level=level, stream=sys.stderr, force=True)
    else:
        logging.getLogger().addHandler(logging.NullHandler())  # else Python prints warnings by itself


def line(text: str = "") -> None:
    """One line of data on stdout."""
    sys.stdout.write(text + "\n")


def emit_json(value: Any) -> None:
    """One JSON document on stdout, indented for people, always valid UTF-8."""
    text = json.dumps(value, ensure_ascii=False, indent=2, default=str)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        text = json.dumps(value, indent=2, default=str)
    line(text)


def tsv(header: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """A table for pipes: tab-separated with a header line; cells are already one line each."""
    line("\t".join(header))
    for row in rows:
        line("\t".join("" if cell is None else str(cell) for cell in row))


def table(header: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """A plain table: aligned on a terminal, tab-separated when piped."""
    if not on_terminal():
        tsv(header, rows)
        return
    cells = [list(header), *([str(cell) for cell in row] for row in rows)]
    widths = [max(len(row[column]) for row in cells) for column in range(len(header))]
    for row in cells:
        line("  ".join(f"{cell:<{width}}" for cell, width in zip(row, widths, strict=True)).rstrip())


def on_terminal() -> bool:
    """Whether stdout is a terminal."""
    return sys.stdout is not None and sys.stdout.isatty()  # None: it was closed, `reviewbot queue >&-`


def console() -> Console:
    """Rich on stdout; markup off, because what it prints may come from strangers."""
    from rich.console import Console

    return Console(markup=False, emoji=False, highlight=False)


def say(text: str) -> None:
    """A word to the person on stderr, unless they asked for quiet."""
    if not _voice.quiet:
        _err(text)


def detail(text: str) -> None:
    """A word for `--verbose`."""
    if _voice.verbose:
        _err(text)


def warn(text: str) -> None:
    """Something to look at; said even when quiet."""
    _err(f"warning: {text}")


def report(problem: ReviewbotError, *, traceback: bool = False) -> None:
    """An error: what happened, where, and what to do next."""
    if traceback:
        _err("".join(tracebacks.format_exception(problem)).rstrip())
    _err(f"error: {_safe(problem.message)}")
    if isinstance(problem, ConfigError):
        for each in problem.problems:
            _err(f"  - {_safe(each)}")
    if problem.hint:
        _err(f"  next: {_safe(problem.hint)}")


def report_of_source(source: str, problem: ReviewbotError) -> None:
    """What went wrong with one source of several; the others went on."""
    _err(f"{_safe(source)}: error: {_safe(problem.message)}")
    if problem.hint:
        _err(f"  next: {_safe(problem.hint)}")


def report_bug(problem: Exception, *, traceback: bool) -> None:
    """A mistake of ours, told without a wall of text."""
    if traceback:
        _err("".join(tracebacks.format_exception(problem)).rstrip())
    _err(f"error: reviewbot made a mistake: {type(problem).__name__}: {_safe(str(problem))}")
    _err("  next: run it again with -vv for the traceback, and report it; what was finished is stored")


def _safe(text: str) -> str:
    from reviewbot.domain.text import visible

    return visible(text)


def _err(text: str) -> None:
    sys.stderr.write(text + "\n")
    sys.stderr.flush()
