"""`accuracy` and `learn`: how good reading is on what people put right, and what it can learn from it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from reviewbot.cli import output
from reviewbot.cli.common import Json, office

if TYPE_CHECKING:
    from reviewbot.reading.learning import Accuracy


def accuracy(ctx: typer.Context, json: Json = False) -> None:
    """Show how good reading is on your corrections.

    They are its doubtful cases, so this is a harder exam than the whole inbox.

    \b
    Example: reviewbot accuracy
    """
    from dataclasses import asdict

    from reviewbot.flow.learn import standing

    with office(ctx) as opened:
        found = standing(opened)
    if json:
        output.emit_json(asdict(found))
    else:
        output.line(_in_words(found))


def learn(
    ctx: typer.Context,
    apply: Annotated[bool, typer.Option("--apply", help="Write it into the house lexicon.")] = False,
    json: Json = False,
) -> None:
    """Show what reading would learn from your corrections.

    Nothing changes without --apply; then it stands in lexicon.toml, each line with its reason.

    \b
    Examples: reviewbot learn
              reviewbot learn --apply
    """
    from dataclasses import asdict

    from reviewbot.flow.learn import apply as write
    from reviewbot.flow.learn import proposal
    from reviewbot.reading.learning import as_toml

    with office(ctx) as opened:
        learned = proposal(opened)
    if json:
        output.emit_json(asdict(learned.proposal))
    elif learned.proposal.empty:
        output.say(f"nothing to learn yet: {_in_words(learned.proposal.before)}")
        output.say("in the desk, n puts right what is a complaint and what is none")
    else:
        output.line(as_toml(learned.proposal).rstrip())
        output.say(f"before: {_in_words(learned.proposal.before)}")
        if learned.proposal.after is not None:
            output.say(f"after:  {_in_words(learned.proposal.after)} (on the same corrections)")
    if apply and not learned.proposal.empty:
        write(learned)
        output.say(f"written to {learned.lexicon}; take lines out to forget them")
    elif not learned.proposal.empty:
        output.say("nothing was changed; `reviewbot learn --apply` writes it")


def _in_words(found: Accuracy) -> str:
    if not found.judged:
        return "no corrections yet"
    precision = "-" if found.precision is None else f"{found.precision:.0%}"
    recall = "-" if found.recall is None else f"{found.recall:.0%}"
    return f"{found.right} of {found.judged} right, precision {precision}, recall {recall}"


def add_to(app: typer.Typer) -> None:
    """Register the commands."""
    app.command()(accuracy)
    app.command()(learn)
