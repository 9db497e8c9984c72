"""`demo`: the whole loop on a bundled inbox and a make-believe site, with nothing to set up."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from reviewbot.cli import output
from reviewbot.cli.common import options

if TYPE_CHECKING:
    from reviewbot.flow.office import Office
    from reviewbot.workspace import Workspace


def demo(
    ctx: typer.Context,
    folder: Annotated[
        Path | None, typer.Option("--folder", metavar="DIR", help="Where the practice workspace goes.")
    ] = None,
    keep: Annotated[bool, typer.Option("--keep", help="Go on with the last practice run.")] = False,
    approve_all: Annotated[
        bool, typer.Option("--approve-all", help="Approve every draft and post it, to see the whole loop.")
    ] = False,
) -> None:
    """Try everything on a practice inbox.

    Nothing to set up, and nothing leaves this machine. On a terminal it opens the desk.

    \b
    Examples: reviewbot demo
              reviewbot demo --approve-all
              reviewbot demo --keep
    """
    from reviewbot.flow.demo import default_folder, prepare

    place = prepare(folder or default_folder(), keep=keep)
    output.say(f"practice workspace: {place.folder}")
    person = options(ctx).who()
    _pull_and_look(place, person)
    if approve_all:
        _whole_loop(place, person)
    elif sys.stdin.isatty() and sys.stdout.isatty():
        from reviewbot.cli.cases import open_desk

        open_desk(ctx, place=place)
    _say_how_to_go_on(place, approved=approve_all)


def _open(place: Workspace, person: str) -> Office:
    from reviewbot.flow.office import Office

    return Office.open(place, person=person)


def _pull_and_look(place: Workspace, person: str) -> None:
    """The loop to the point where a human is needed."""
    from reviewbot.cli import show
    from reviewbot.desk.case_page import page
    from reviewbot.flow.pull import pull
    from reviewbot.flow.queue import QueueFilter, case_view, queue

    with _open(place, person) as office:
        report = pull(office)
        for source in report.sources:
            output.say(
                f"pulled {source.rows} mentions: {source.queued} wait for an answer, "
                f"{source.answered} were answered already, {source.gone} are gone"
            )
        rows = queue(office, QueueFilter(), limit=12)
        if not rows:
            output.say("nothing waits")
            return
        console = output.console()
        console.print(show.queue_table(rows, office.now(), width=console.width))
        first = next((row for row in rows if not row.held), rows[0])
        console.print(page(case_view(office, first.id), office.now()))


def _whole_loop(place: Workspace, person: str) -> None:
    from reviewbot.flow.demo import approve_everything, post_until_settled

    with _open(place, person) as office:
        approved = approve_everything(office)
        output.say(f"\napproved {len(approved.approved)} drafts as {office.person.name}; left to people:")
        for case, why in approved.left:
            output.say(f"  #{case}: {why}")
        for line in post_until_settled(office):
            output.say(line)


def _say_how_to_go_on(place: Workspace, *, approved: bool) -> None:
    config = f"reviewbot --config {place.file}"
    output.say("\nto go on:")
    output.say(f"  {config} triage        the desk: read, edit, approve")
    output.say(f"  {config} post          send what was approved to the practice site")
    output.say(f"  {config} pull          see who edited their review or came back")
    if not approved:
        output.say("  reviewbot demo --approve-all   the whole loop at once")
    output.say("  reviewbot init         a workspace of your own")


def add_to(app: typer.Typer) -> None:
    """Register the command."""
    app.command()(demo)
