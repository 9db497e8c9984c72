"""What becomes of a case short of a reply: the desk's own steps, one command each, over the same flow."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from reviewbot.cli import output
from reviewbot.cli.cases import Ref
from reviewbot.cli.common import office
from reviewbot.errors import UsageError

if TYPE_CHECKING:
    from reviewbot.flow.draft import DraftView
    from reviewbot.flow.office import Office


def dismiss(
    ctx: typer.Context,
    case: Ref,
    reason: Annotated[str, typer.Option("--reason", help="Why there will be no answer.")],
) -> None:
    """Decide not to answer, with a reason.

    \b
    Example: reviewbot dismiss 12 --reason "settled by phone"
    """
    from reviewbot.flow.triage import dismiss as decide

    with office(ctx) as opened:
        row = decide(opened, case, reason)
    output.say(f"{row.ref} dismissed, nothing is posted; `reviewbot undo {row.id}` takes it back")


def snooze(
    ctx: typer.Context,
    case: Ref,
    until: Annotated[str, typer.Option("--until", metavar="WHEN", help="4h, 3d, tomorrow, monday or a date.")],
) -> None:
    """Put a case away until later.

    \b
    Examples: reviewbot snooze 12 --until 3d
              reviewbot snooze 12 --until 2027-01-08
              reviewbot call-up 12         (wakes it before that)
    """
    from reviewbot.domain.times import later
    from reviewbot.flow.triage import snooze as sleep

    with office(ctx) as opened:
        try:
            moment = later(until, opened.now())
        except ValueError as problem:
            raise UsageError(str(problem), hint="write 4h, 3d, tomorrow, monday or 2027-01-08") from None
        row = sleep(opened, case, moment)
    output.say(f"{row.ref} sleeps until {moment:%a %d %b %Y %H:%M} UTC")


def call_up(ctx: typer.Context, case: Ref) -> None:
    """Put a case before people again.

    One that is asleep, dismissed or out of the queue; or approved, by whomever: its approval is taken back.

    \b
    Example: reviewbot call-up 12
    """
    from reviewbot.flow.triage import call_up as put_back

    with office(ctx) as opened:
        row = put_back(opened, case)
    output.say(f"{row.ref} waits again; next: `reviewbot show {row.id}`")


def hold(ctx: typer.Context, case: Ref) -> None:
    """Hold a case: only a senior may approve it from now on.

    An approval that was given is taken back with it.

    \b
    Examples: reviewbot hold 12
              reviewbot assign 12 sue      (and gives it to one)
    """
    from reviewbot.flow.triage import hold as keep_back

    with office(ctx) as opened:
        row = keep_back(opened, case)
    output.say(f"{row.ref} is held for a senior; `reviewbot undo {row.id}` takes it back")


def release(ctx: typer.Context, case: Ref) -> None:
    """Release a held case: any approver may answer it. A senior decides that.

    \b
    Example: reviewbot release 12 --as sue
    """
    from reviewbot.flow.triage import release as let_go

    with office(ctx) as opened:
        row = let_go(opened, case)
    output.say(f"{row.ref} is released; next: `reviewbot approve {row.id}`")


def assign(
    ctx: typer.Context,
    case: Ref,
    to: Annotated[str, typer.Argument(metavar="[PERSON]", help="One of [people].")] = "",
    nobody: Annotated[bool, typer.Option("--nobody", help="Take it from whoever has it.")] = False,
) -> None:
    """Give a case to a person.

    \b
    Examples: reviewbot assign 12 sue
              reviewbot assign 12 --nobody
              reviewbot queue --mine       (what was given to you)
    """
    from reviewbot.flow.triage import assign as give

    if bool(to) is nobody:
        raise UsageError("who takes it?", hint="`reviewbot assign CASE PERSON`, or --nobody")
    with office(ctx) as opened:
        row = give(opened, case, to)
    whose = f"with {row.assigned_to}" if row.assigned_to else "nobody's any more"
    output.say(f"{row.ref} is {whose}; `reviewbot undo {row.id}` takes it back")


def reword(ctx: typer.Context, case: Ref) -> None:
    """Draft another wording, none that was shown before.

    \b
    Example: reviewbot reword 12
    """
    from reviewbot.flow.draft import other_variant

    with office(ctx) as opened:
        _print_draft(opened, case, other_variant(opened, case))


def holding_statement(ctx: typer.Context, case: Ref) -> None:
    """Draft the neutral statement for a held case; a senior asks for it.

    \b
    Examples: reviewbot holding-statement 12 --as sue
              reviewbot approve 12 --as sue
    """
    from reviewbot.flow.draft import holding_statement as neutral

    with office(ctx) as opened:
        _print_draft(opened, case, neutral(opened, case))


def _print_draft(opened: Office, case: str, draft: DraftView) -> None:
    """The new wording with what the policy says of it, as `edit` and `approve` show it."""
    from reviewbot.domain.text import visible
    from reviewbot.flow.queue import case_view

    view = case_view(opened, case)
    output.line(visible(draft.text or ""))
    for finding in view.judgement.findings:
        output.say(f"  {finding.severity.value} {finding.rule}: {finding.message}")
    number = view.row.id
    output.say(f"{view.ref}: next `reviewbot approve {number}`, or `edit {number}`; `undo {number}` goes back")


def undo(
    ctx: typer.Context, case: Annotated[str, typer.Argument(metavar="[CASE]", help="Of this case only.")] = ""
) -> None:
    """Take back your last step, as long as nothing was sent.

    \b
    Example: reviewbot undo
    """
    from reviewbot.desk.asking import taken_back
    from reviewbot.flow.undo import undo as take_back

    with office(ctx) as opened:
        undone = take_back(opened, case or None)
    output.say(taken_back((undone,)))


def correct(
    ctx: typer.Context,
    case: Ref,
    complaint: Annotated[bool | None, typer.Option("--complaint/--no-complaint", help="What it really is.")] = None,
    topic: Annotated[list[str] | None, typer.Option("--topic", help="Its real topics; repeat it.")] = None,
) -> None:
    """Say what a mention really is; reading learns from it.

    \b
    Example: reviewbot correct 12 --no-complaint
    """
    from reviewbot.flow.triage import correct as put_right

    with office(ctx) as opened:
        row = put_right(opened, case, complaint=complaint, topics=topic)
    output.say(f"{row.ref} is now: {row.kind}, {', '.join(row.topics) or 'no topic'}; `reviewbot learn` uses it")


def opt_out(
    ctx: typer.Context,
    case: Ref,
    back_in: Annotated[bool, typer.Option("--back-in", help="They may be answered again.")] = False,
) -> None:
    """Never answer this case's author again: they asked us to stop.

    \b
    Example: reviewbot opt-out 12
    """
    from reviewbot.flow.opt_out import opt_out as keep

    with office(ctx) as opened:
        keep(opened, case, back_in=back_in)
    output.say("they may be answered again" if back_in else f"kept; `reviewbot opt-out {case} --back-in` takes it back")


def add_to(app: typer.Typer) -> None:
    """Register the commands."""
    for command in (dismiss, snooze, hold, release, assign, reword, undo, correct):
        app.command()(command)
    app.command("call-up")(call_up)
    app.command("holding-statement")(holding_statement)
    app.command("opt-out")(opt_out)
