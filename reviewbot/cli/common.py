"""What the commands share: the common options, and opening what they need as late as possible."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from reviewbot.errors import UsageError

if TYPE_CHECKING:
    from reviewbot.flow.office import Office
    from reviewbot.workspace import Workspace

Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Show what would happen; change nothing.")]


@dataclass(frozen=True)
class Options:
    """The options that hold for every command."""

    config: Path | None = None
    person: str = ""
    verbose: int = 0
    quiet: bool = False

    def who(self) -> str:
        """Who is acting: `--as`, else $REVIEWBOT_USER, else the system's user. Attribution, not authentication."""
        return self.person or os.environ.get("REVIEWBOT_USER", "") or _system_user()


def _system_user() -> str:
    import getpass

    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a container without a passwd entry
        return "unknown"


def keep_what_is_loaded() -> None:
    """Before long work: what is loaded stays to the end, so the garbage collector need not walk it again and again."""
    import gc

    gc.freeze()


def options(ctx: typer.Context) -> Options:
    """The common options of this run."""
    return ctx.obj if isinstance(ctx.obj, Options) else Options()


def workspace(ctx: typer.Context) -> Workspace:
    """The workspace in force. Raises `WorkspaceNotFound` or `ConfigError`."""
    from reviewbot.cli import output
    from reviewbot.workspace import load

    output.hear_libraries()
    return load(options(ctx).config)


@contextmanager
def office(ctx: typer.Context) -> Iterator[Office]:
    """The workspace with its store open, closed afterwards."""
    from reviewbot.flow.office import Office

    with Office.open(workspace(ctx), person=options(ctx).who()) as opened:
        yield opened


def moment(text: str) -> datetime:
    """`--now`: an ISO 8601 time, else the clock. Raises `UsageError`."""
    if not text:
        return datetime.now(UTC)
    from reviewbot.domain.times import parse_instant

    try:
        return parse_instant(text)
    except ValueError:
        raise UsageError(f"--now {text} is no ISO 8601 time", hint="write e.g. --now 2026-11-21T09:00:00Z") from None
