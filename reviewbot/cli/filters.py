"""`assess`, `draft`, `lint` and `schema`: the filters for scripts."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from reviewbot.cli import output
from reviewbot.cli.common import keep_what_is_loaded, moment, options
from reviewbot.errors import InputError, UsageError, WorkspaceNotFound

if TYPE_CHECKING:
    from reviewbot.flow.filters import Filter
    from reviewbot.flow.office import Reads
    from reviewbot.workspace import Workspace

InputFile = Annotated[str, typer.Argument(metavar="[FILE]", help="JSON Lines; - or nothing reads standard input.")]
Now = Annotated[str, typer.Option("--now", metavar="TIME", help="Fix the clock (ISO 8601).")]


class Name(StrEnum):
    """The filters that have a schema."""

    ASSESS = "assess"
    DRAFT = "draft"
    LINT = "lint"


def assess(ctx: typer.Context, file: InputFile = "-", now: Now = "") -> None:
    """Read mentions, JSON Lines in and out.

    Gives language, sentiment with evidence, topics, risks and priority.

    \b
    Example: echo '{"text": "Cold soup, rude waiter."}' | reviewbot assess
    """
    from reviewbot.flow.filters import AssessFilter

    place = workspace_for_filters(ctx)
    _run(AssessFilter(_reader(place), moment(now)), file)


def draft(ctx: typer.Context, file: InputFile = "-", now: Now = "") -> None:
    """Draft replies, JSON Lines in and out.

    A reply to each mention, or the reason why there is none.

    \b
    Example: echo '{"text": "Cold soup.", "site": "yelp"}' | reviewbot draft
    """
    from reviewbot.flow.filters import DraftFilter
    from reviewbot.replying.drafter import Drafter
    from reviewbot.replying.policy import Policy

    place = workspace_for_filters(ctx)
    drafter = Drafter(place.config, Policy(place.config.policy), templates_folder=place.templates)
    recent = place.config.policy.recent_replies
    _run(DraftFilter(_reader(place), drafter, now=moment(now), recent=recent), file)


def lint(
    ctx: typer.Context,
    file: InputFile = "-",
    now: Now = "",
    text: Annotated[bool, typer.Option("--text", help="The whole input is one reply, not JSON Lines.")] = False,
) -> None:
    """Judge replies, JSON Lines in and out.

    Exit 3 if anything blocks.

    \b
    Example: echo "Sorry, but you should have read the menu." | reviewbot lint --text
    """
    from reviewbot.flow.filters import LintFilter
    from reviewbot.replying.policy import Policy

    place = workspace_for_filters(ctx)
    _run(LintFilter(place.config, Policy(place.config.policy), _reader(place), moment(now)), file, whole=text)


def schema(name: Annotated[Name, typer.Argument(help="Which filter.")]) -> None:
    """Print the JSON Schema of a filter.

    It describes the answer; the input stands under $defs.

    \b
    Example: reviewbot schema lint > lint.schema.json
    """
    from reviewbot.flow.filter_schemas import schema_of

    output.emit_json(schema_of(name.value))


def add_to(app: typer.Typer) -> None:
    """Register the commands."""
    for command in (assess, draft, lint, schema):
        app.command(rich_help_panel="Filters for scripts")(command)


def workspace_for_filters(ctx: typer.Context) -> Workspace:
    """The workspace in force, or the starter one where there is none, said on stderr."""
    from reviewbot import workspace

    try:
        return workspace.load(options(ctx).config)
    except WorkspaceNotFound:
        if options(ctx).config is not None:
            raise
        output.say("no workspace here: using the starter configuration, Harbour Coffee (`reviewbot init` makes yours)")
        return workspace.starter_workspace()


def _reader(place: Workspace) -> Reads:
    from reviewbot.flow.office import reader_for

    return reader_for(place)


def _run(filter_: Filter, file: str, *, whole: bool = False) -> None:
    from reviewbot.flow.filters import Outcome, as_json, run

    outcome = Outcome()
    keep_what_is_loaded()
    with _lines(file) as lines:
        given: Iterable[bytes] = lines
        if whole:
            text = b"".join(lines).decode("utf-8-sig", "replace").rstrip("\r\n")
            given = [as_json({"reply": text}).encode()]
        out = sys.stdout.buffer
        for answer in run(filter_, given, outcome):
            out.write(answer.encode() + b"\n")
            if file == "-":
                out.flush()
        out.flush()
    raise typer.Exit(outcome.exit_code)


@contextmanager
def _lines(file: str) -> Iterator[Iterable[bytes]]:
    if file == "-":
        if sys.stdin.isatty():
            raise UsageError("nothing to read", hint="name a file, or pipe JSON Lines in; see --help for an example")
        yield sys.stdin.buffer
        return
    path = Path(file)
    if path.is_dir():
        raise InputError(f"{file} is a folder", hint="name one JSON Lines file")
    try:
        with path.open("rb") as opened:
            yield opened
    except OSError as problem:
        raise InputError(
            f"{file} cannot be read: {problem.strerror}", hint="check the path and its rights"
        ) from problem
