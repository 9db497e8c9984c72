"""The words of the desk: what it offers, what it refuses and why, its keys."""

from __future__ import annotations

from datetime import datetime

from reviewbot.desk.looks import flags, span
from reviewbot.domain.text import one_line
from reviewbot.flow.queue import CaseRow, CaseView

DISMISSALS = ("answered in private", "not about us", "spam", "nothing to answer", "the same person, answered elsewhere")
SNOOZES = ("4h", "tomorrow", "3d", "monday", "2w")

KEYS = """\
moving      j k or arrows   next, previous case      PgUp PgDn Home End
            space b         scroll the case          Tab  into the case and back
deciding    a               approve exactly this text
            e               edit it; Ctrl+S keeps, Escape leaves
            v               another wording
            s               the neutral statement for a held case (seniors)
            d               dismiss, with a reason
            z               snooze until later
            h               hold for a senior, or release
            w               call up a quiet, dismissed or sleeping case
            u               undo your last step
putting     n               it is no complaint, or it is one
right       t               its real topics
reading     p               the private follow-up text
            l               what happened to this case
            o y             open its page; copy the reply
finding     /               narrow the queue: soup site:yelp topic:waiting held mine all
            x r             show all; read the queue anew
leaving     q               quit; the desk opens here again

held = a risk: no automatic draft, a senior decides.   ! = something happened: read the case.
What is approved goes out with `reviewbot post`."""


def cannot_approve(view: CaseView) -> str:
    """Why this case cannot be approved now, with the key that helps; "" when it can."""
    if view.row.state.value == "approved":
        return f"{view.ref} is approved already; u takes it back"
    if view.row.state.value not in ("waiting", "quiet"):
        return f"{view.ref} is {view.row.state.value}; w calls it up again"
    if view.draft is None or not view.draft.text:
        why = view.draft.why if view.draft else "there is no draft"
        if why.startswith("held:"):
            return f"{view.ref} is held ({why.removeprefix('held:')}): s gives the neutral statement, e writes a reply"
        return f"{view.ref} has no draft ({why}): e writes a reply"
    blocks = [f for f in view.judgement.findings if f.severity.value == "block"]
    if blocks:
        return f"{blocks[0].rule} blocks it: {blocks[0].message} e edits, v tries another wording"
    return ""


def standing(row: CaseRow, now: datetime) -> str:
    """Where a case stands now, in a word or two."""
    if row.snoozed_until is not None and row.snoozed_until > now:
        return f"sleeps for {span(row.snoozed_until, now)}"
    return flags(row, now)


def log_text(view: CaseView) -> str:
    """The events of a case, newest first."""
    lines = []
    for entry in view.events:
        moved = f" ({entry.from_state} > {entry.to_state})" if entry.to_state else ""
        lines.append(f"{entry.at:%Y-%m-%d %H:%M}  {one_line(entry.person, 20) or 'reviewbot'}  {entry.what}{moved}")
        lines += [f"    {rule}: {one_line(why, 100)}" for rule, why in entry.reasons.items()]
    return "\n".join(lines) or "Nothing yet."
