"""`post`, `retract`, `replace`, `log`, `export`: what goes out, and what is known of it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from reviewbot.cli import output
from reviewbot.cli.common import DryRun, Json, office, options
from reviewbot.domain.text import one_line, visible
from reviewbot.errors import UsageError

if TYPE_CHECKING:
    from reviewbot.flow.copy_lane import CopyItem
    from reviewbot.flow.office import Office
    from reviewbot.flow.outcomes import PostItem

Refs = Annotated[list[str] | None, typer.Argument(metavar="[CASE]...", help="Only these cases.")]
Out = Annotated[str, typer.Option("--out", "-o", metavar="FILE", help="CSV or JSON Lines by its ending; - is stdout.")]


def post(
    ctx: typer.Context,
    cases: Refs = None,
    copy: Annotated[
        bool,
        typer.Option("--copy", help="Go through the replies that are posted by hand: copy, open the page, say so."),
    ] = False,
    done: Annotated[
        list[str] | None,
        typer.Option("--done", metavar="CASE", help="I put this reply on the site by hand; repeat it."),
    ] = None,
    outbox: Annotated[
        str, typer.Option("--outbox", metavar="FILE", help="Write the approved replies to CSV or JSON Lines instead.")
    ] = "",
    dry_run: DryRun = False,
    json: Json = False,
) -> None:
    """Send what was approved, each once.

    A source sends only with post = "on"; before that this shows what it would send. Outcomes that the site left
    unknown are settled first; nothing is sent again before.

    \b
    Examples: reviewbot post --dry-run
              reviewbot post
              reviewbot post --copy           (sites without a reply API)
              reviewbot post --outbox replies.csv
    """
    with office(ctx) as opened:
        if done:
            _confirm(opened, done, dry_run=dry_run)
        elif outbox:
            _write_outbox(opened, outbox, only=cases or [], dry_run=dry_run)
        elif copy:
            _copy_lane(opened, cases or [])
        else:
            _send(opened, cases or [], dry_run=dry_run, json=json, quiet=options(ctx).quiet)


def _send(opened: Office, cases: list[str], *, dry_run: bool, json: bool, quiet: bool) -> None:
    from reviewbot.flow.copy_lane import copy_items
    from reviewbot.flow.outcomes import tell_nobody
    from reviewbot.flow.post import post as send

    report = send(opened, only=cases, dry_run=dry_run, progress=tell_nobody if json or quiet else tell)
    if json:
        output.emit_json(report.as_dict())
    elif not (report.settled or report.items):
        output.say("nothing is approved; `reviewbot triage`, or `reviewbot approve CASE`")
    by_hand = len(copy_items(opened)) if not json else 0
    if by_hand:
        output.say(f"{by_hand} to be posted by hand: `reviewbot post --copy`")
    raise typer.Exit(report.exit_code)


def tell(item: PostItem) -> None:
    """One reply's outcome, as soon as it is known."""
    output.line(f"{item.ref:<6} {item.outcome.value:<12} {one_line(item.detail or item.url, 90)}".rstrip())
    if item.outcome.value == "would send":
        for line in visible(item.text).splitlines():
            output.line(f"       | {line}")


def _confirm(opened: Office, cases: list[str], *, dry_run: bool) -> None:
    from reviewbot.flow.copy_lane import confirm_copied

    for case in cases:
        item = confirm_copied(opened, case, dry_run=dry_run)
        output.say(f"{item.ref} {'would count' if dry_run else 'counts'} as posted, on your word")


def _copy_lane(opened: Office, cases: list[str]) -> None:
    """One reply after the other: on the clipboard, the page open, and a person who says what happened."""
    from reviewbot.flow.copy_lane import copy_items

    if not sys.stdin.isatty():
        raise UsageError("the copy lane needs a terminal", hint="`reviewbot post --outbox FILE`, then --done CASE")
    items = copy_items(opened, only=cases)
    if not items:
        output.say("nothing is to be posted by hand")
    for number, item in enumerate(items, start=1):
        output.say(
            f"\n{number} of {len(items)}: {item.ref} on {item.site}, to {one_line(item.author, 40) or 'somebody'}"
        )
        if item.why_not:
            output.say(f"  not now: {item.why_not}")
        elif not _one_by_hand(opened, item):
            return


def _one_by_hand(opened: Office, item: CopyItem) -> bool:
    """False when the person has had enough."""
    from reviewbot.cli.clipboard import copy, open_page
    from reviewbot.flow.copy_lane import confirm_copied

    output.say(f"  they wrote: {one_line(item.mention, 150)}\n\n{visible(item.text)}\n")
    how = copy(item.text)
    output.say(f"  {'copied ' + how if how else 'not copied: mark the text above'}")
    if item.url:
        output.say(f"  {'opened' if open_page(item.url) else 'the page'}: {visible(item.url, newlines=False)}")
    answer = str(typer.prompt("  Is it on the site now? y yes, s skip, q quit", default="s", err=True)).strip().lower()
    if answer in ("y", "yes"):
        confirm_copied(opened, item.case_id)
        output.say("  counted as posted")
    return answer not in ("q", "quit")


def _write_outbox(opened: Office, file: str, *, only: list[str], dry_run: bool) -> None:
    from reviewbot.cli.tables import write_rows
    from reviewbot.flow.copy_lane import outbox

    rows = outbox(opened, only=only)
    if dry_run:
        output.say(f"{len(rows)} replies would be written")
        return
    write_rows(rows, file)
    output.say(f"{len(rows)} replies written; `reviewbot post --done CASE` for each that is on its site")


def settle(
    ctx: typer.Context,
    case: Annotated[str, typer.Argument(metavar="CASE", help="A case whose outcome is unknown.")],
    found: Annotated[bool, typer.Option("--found/--absent", help="Our reply stands there, or it does not.")],
    json: Json = False,
) -> None:
    """Say what you saw, where the site did not.

    For a reply whose outcome nobody knows: look at the page first. What is absent may be approved and sent anew.

    \b
    Examples: reviewbot settle 12 --found
              reviewbot settle 12 --absent
    """
    from reviewbot.flow.settle import settle_by_hand

    with office(ctx) as opened:
        _outcome(settle_by_hand(opened, case, found=found), json=json)


def _outcome(item: PostItem, *, json: bool) -> None:
    if json:
        output.emit_json(item.as_dict())
    else:
        tell(item)


def retract(
    ctx: typer.Context,
    case: Annotated[str, typer.Argument(metavar="CASE", help="A case whose reply is published.")],
    reason: Annotated[str, typer.Option("--reason", help="Why; kept in the log.")],
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
    dry_run: DryRun = False,
    json: Json = False,
) -> None:
    """Take a published reply down at its site.

    \b
    Example: reviewbot retract 12 --reason "wrong branch named"
    """
    from reviewbot.flow.correct_reply import retract as take_down

    if not (yes or dry_run):
        if not sys.stdin.isatty():
            raise UsageError("retracting needs a yes", hint="add --yes")
        typer.confirm("Take this reply down at the site?", err=True, abort=True)
    with office(ctx) as opened:
        _outcome(take_down(opened, case, reason, dry_run=dry_run), json=json)


def replace(
    ctx: typer.Context,
    case: Annotated[str, typer.Argument(metavar="CASE", help="A case whose reply is published.")],
    reason: Annotated[str, typer.Option("--reason", help="Why; kept in the log.")],
) -> None:
    """Change a published reply.

    The old text stands at the site until the new one is approved and posted.

    \b
    Example: reviewbot replace 12 --reason "a name misspelt"
    """
    from reviewbot.flow.correct_reply import begin_replacement

    with office(ctx) as opened:
        row = begin_replacement(opened, case, reason)
    output.say(f"{row.ref} is {row.state.value}: `reviewbot edit {row.id}`, `approve {row.id}`, then `post`")


def log(
    ctx: typer.Context,
    case: Annotated[str, typer.Argument(metavar="[CASE]", help="Only this case.")] = "",
    limit: Annotated[int, typer.Option("--limit", "-n", min=1, help="How many.")] = 50,
    json: Json = False,
) -> None:
    """Show what happened, who did it and why.

    \b
    Examples: reviewbot log
              reviewbot log 12 --json
    """
    from reviewbot.domain.times import iso
    from reviewbot.flow.log import log as events

    with office(ctx) as opened:
        entries = events(opened, case or None, limit=limit)
    if json:
        output.emit_json([entry.as_dict() for entry in entries])
        return
    rows = [
        (
            iso(entry.at)[:19] + "Z",
            f"#{entry.case_id}" if entry.case_id else "",
            entry.person or "reviewbot",
            entry.what,
            f"{entry.from_state}>{entry.to_state}" if entry.to_state else "",
            "; ".join(f"{rule}: {one_line(why, 60)}" for rule, why in entry.reasons.items()),
        )
        for entry in entries
    ]
    output.table(("when", "case", "who", "what", "state", "overrides"), rows)


def export(
    ctx: typer.Context,
    out: Out = "-",
    everything: Annotated[bool, typer.Option("--all", "-a", help="Quiet, dismissed and gone cases too.")] = False,
) -> None:
    """Write the cases with their replies to CSV or JSON Lines.

    Cells that a spreadsheet would take for a formula are made harmless.

    \b
    Examples: reviewbot export --out cases.csv
              reviewbot export --all -o - > cases.jsonl
    """
    from reviewbot.cli.tables import write_rows
    from reviewbot.domain.lifecycle import CaseState
    from reviewbot.flow.export import export as rows_of
    from reviewbot.store.cases import QueueFilter

    which = QueueFilter(states=tuple(CaseState) if everything else (), snoozed=True)
    with office(ctx) as opened:
        count = write_rows(rows_of(opened, which), out)
    output.say(f"{count} cases written")


def add_to(app: typer.Typer) -> None:
    """Register the commands."""
    for command in (post, settle, retract, replace, log, export):
        app.command()(command)
