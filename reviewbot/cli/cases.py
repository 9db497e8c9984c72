"""`queue`, `show`, `triage`, and what a case's reply says: `approve`, `edit`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from reviewbot.cli import output
from reviewbot.cli.common import Json, office, options
from reviewbot.errors import InputError, UsageError

if TYPE_CHECKING:
    from reviewbot.domain.reply import Finding
    from reviewbot.flow.office import Office
    from reviewbot.store.cases import QueueFilter

Ref = Annotated[str, typer.Argument(metavar="CASE", help="A case: 12, #12 or RB-12.")]


def queue(
    ctx: typer.Context,
    words: Annotated[list[str] | None, typer.Argument(metavar="[WORD]...", help="Only with these words.")] = None,
    state: Annotated[
        list[str] | None, typer.Option(help="waiting, approved, answered, dismissed, quiet, gone.")
    ] = None,
    site: Annotated[str, typer.Option(help="Only from this site.")] = "",
    location: Annotated[str | None, typer.Option(help="Only about this location.")] = None,
    source: Annotated[str, typer.Option(help="Only what this source brought.")] = "",
    topic: Annotated[str, typer.Option(help="A topic or a family: waiting.queue, waiting.")] = "",
    risk: Annotated[str, typer.Option(help="Only with this risk.")] = "",
    held: Annotated[bool | None, typer.Option("--held/--not-held", help="Only held cases, or none of them.")] = None,
    mine: Annotated[bool, typer.Option("--mine", help="Only those assigned to me.")] = False,
    snoozed: Annotated[bool, typer.Option("--snoozed", help="Those asleep too.")] = False,
    everything: Annotated[bool, typer.Option("--all", "-a", help="What needs no reply too.")] = False,
    limit: Annotated[int, typer.Option("--limit", "-n", min=1, help="How many.")] = 20,
    json: Json = False,
) -> None:
    """List what waits for an answer, most urgent first.

    \b
    Examples: reviewbot queue
              reviewbot queue --topic waiting --location quay
              reviewbot queue soup --json -n 100 | jq '.cases[].id'
    """
    from reviewbot.flow.queue import count, counts
    from reviewbot.flow.queue import queue as cases_in_queue

    with office(ctx) as opened:
        which = _filter(
            opened,
            states=state or [],
            site=site,
            location=location,
            source=source,
            topic=topic,
            risk=risk,
            held=held,
            assigned_to=opened.person.name if mine else None,
            snoozed=snoozed,
            include_quiet=everything,
            search=" ".join(words or ()),
        )
        rows = cases_in_queue(opened, which, limit=limit)
        total = count(opened, which) if len(rows) == limit else len(rows)
        by_state = counts(opened) if json else {}
        now = opened.now()
    from reviewbot.cli import show as look

    if json:
        from reviewbot.desk.case_page import row_dict

        cases = [row_dict(row) for row in rows]
        output.emit_json({"cases": cases, "total": total, "states": {s.value: n for s, n in by_state.items()}})
        return
    if not output.on_terminal():
        look.queue_tsv(rows, now)
        return
    if not rows:
        output.say("nothing waits. `reviewbot pull` gets what is new; `reviewbot queue --all` shows the quiet ones")
        return
    console = output.console()
    console.print(look.queue_table(rows, now, width=console.width))
    more = f"{len(rows)} of {total}; " if total > len(rows) else f"{total}; "
    output.say(f"{more}next: `reviewbot triage`, or `reviewbot show {rows[0].id}`")


def _filter(opened: Office, *, states: list[str], **given: Any) -> QueueFilter:
    from reviewbot.domain.lifecycle import CaseState
    from reviewbot.store.cases import QueueFilter

    unknown = [state for state in states if state not in tuple(CaseState)]
    if unknown:
        raise UsageError(f"there is no state {unknown[0]!r}", hint=f"there are: {', '.join(CaseState)}")
    return QueueFilter(states=tuple(CaseState(state) for state in states), **given)


def show(ctx: typer.Context, case: Ref, json: Json = False) -> None:
    """Show one case: what they wrote, why it is here, the draft.

    \b
    Example: reviewbot show 12
    """
    from reviewbot.desk import case_page
    from reviewbot.desk.next_steps import by_command
    from reviewbot.flow.queue import case_view

    with office(ctx) as opened:
        view = case_view(opened, case)
        now, ways = opened.now(), by_command(opened, view.row.id)
    if json:
        output.emit_json(case_page.view_dict(view))
    elif output.on_terminal():
        console = output.console()
        console.print(case_page.page(view, now, ways=ways))
    else:
        for line in case_page.plain_lines(view, now, ways=ways):
            output.line(line)


def triage(ctx: typer.Context) -> None:
    """Open the desk: read, edit, approve, dismiss.

    \b
    Example: reviewbot triage --as dana
    """
    open_desk(ctx)


def open_desk(ctx: typer.Context, *, place: Any = None) -> None:
    """Run the desk on the workspace in force, or on the one given."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise UsageError("the desk needs a terminal", hint="`reviewbot queue`, `show`, `approve` work without one")
    from reviewbot.cli.common import workspace
    from reviewbot.desk.app import run_desk

    if open_ends := run_desk(place or workspace(ctx), person=options(ctx).who()):
        output.say(open_ends)


def approve(
    ctx: typer.Context,
    case: Ref,
    reason: Annotated[
        list[str] | None, typer.Option("--reason", metavar="RULE=WHY", help="Override a warning, in writing.")
    ] = None,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="I read this text; do not ask.")] = False,
    json: Json = False,
) -> None:
    """Approve a case's reply, word for word.

    \b
    Examples: reviewbot approve 12
              reviewbot approve 12 --yes --reason "C2=the topic is in the first sentence"
    """
    from reviewbot.flow.approve import approve as give_approval
    from reviewbot.flow.approve import refuse_unless_open
    from reviewbot.flow.queue import case_view

    reasons = dict(_pair(each) for each in reason or ())
    with office(ctx) as opened:
        view = case_view(opened, case)
        text = view.draft.text if view.draft is not None else None
        findings = view.judgement.findings
        refuse_unless_open(opened, case)
        if text is not None and not yes:
            _confirm(text, findings)
        approved = give_approval(
            opened,
            case,
            expected_text=text,
            reasons=reasons,
            acknowledged=[finding.rule for finding in findings],
            expected_version=view.version,
        )
    if json:
        output.emit_json({"case": approved.case_id, "by": approved.person, "text": approved.text})
        return
    way = "by hand: `reviewbot post --copy` shows it" if approved.by_hand else "`reviewbot post` sends it"
    output.say(f"{approved.ref} approved by {approved.person}; {way}; until then `reviewbot undo {approved.case_id}`")


def _confirm(text: str, findings: tuple[Finding, ...]) -> None:
    """The person reads the very words before they consent to them."""
    from reviewbot.domain.text import visible

    if not sys.stdin.isatty():
        raise UsageError("approving needs a yes", hint="read it with `reviewbot show`, then add --yes")
    output.say(visible(text))
    for finding in findings:
        output.say(f"  {finding.severity.value} {finding.rule}: {finding.message}")
    if any(finding.severity.value == "block" for finding in findings):
        return  # approving refuses it: nothing is asked that a yes could not do
    if not typer.confirm("Approve exactly this text?", err=True):
        raise typer.Exit(1)


def _pair(text: str) -> tuple[str, str]:
    rule, equals, why = text.partition("=")
    if not (equals and why.strip()):
        raise UsageError(f"--reason {text} lacks its reason", hint='write it like --reason "C2=why it is fine"')
    return rule.strip().upper(), why.strip()


def edit(
    ctx: typer.Context,
    case: Ref,
    text: Annotated[str, typer.Option("--text", help="The new reply; without it your $EDITOR opens.")] = "",
    file: Annotated[
        Path | None, typer.Option("--file", metavar="FILE", help="Read it from a file, - for stdin.")
    ] = None,
) -> None:
    """Change a case's reply.

    \b
    Examples: reviewbot edit 12
              reviewbot edit 12 --text "Thank you for telling us ..."
    """
    from reviewbot.flow.queue import case_view
    from reviewbot.flow.triage import edit as change_reply

    with office(ctx) as opened:
        view = case_view(opened, case)
        before = (view.draft.text if view.draft is not None else None) or ""
        changed = text or (_read(file) if file is not None else _in_editor(before))
        if not changed.strip() or changed.strip() == before.strip():
            output.say("nothing changed")
            return
        change_reply(opened, case, changed, expected_version=view.version)
        judged = case_view(opened, case).judgement
    for finding in judged.findings:
        output.say(f"  {finding.severity.value} {finding.rule}: {finding.message}")
    output.say(f"{view.ref} has a new reply; next: `reviewbot approve {view.row.id}`")


def _in_editor(before: str) -> str:
    if not sys.stdin.isatty():
        raise UsageError("there is no terminal for an editor", hint="use --text or --file")
    from reviewbot.cli.editor import edited

    return edited(before)


def _read(file: Path) -> str:
    try:
        return sys.stdin.read() if str(file) == "-" else file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as problem:
        raise InputError(f"{file} cannot be read: {problem}", hint="a UTF-8 text file, or - for stdin") from problem


def add_to(app: typer.Typer) -> None:
    """Register the commands."""
    for command in (queue, show, triage, approve, edit):
        app.command()(command)
