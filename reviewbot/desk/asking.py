"""The words of the desk: what it offers, what it refuses and why, its keys."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from reviewbot.config.models import Role
from reviewbot.desk.looks import finding_line, flags, span, why_no_draft
from reviewbot.desk.next_steps import Ways
from reviewbot.domain.lifecycle import CaseState
from reviewbot.domain.reply import Finding, Severity
from reviewbot.domain.text import one_line, visible
from reviewbot.errors import ReviewbotError
from reviewbot.flow.office import Staff
from reviewbot.flow.queue import CaseRow, CaseView
from reviewbot.flow.tally import Tally
from reviewbot.flow.undo import Undone

DISMISSALS = ("answered in private", "not about us", "spam", "nothing to answer", "the same person, answered elsewhere")
SNOOZES = ("4h", "tomorrow", "3d", "monday", "2w")
FILTERS = ("held", "mine", "snoozed", "state:approved", "state:dismissed", "all")
FIRST_STEPS = "New here? j k move, a approves the reply shown, e edits it, ? shows all keys."
READ_FIRST = "read it first: a once more approves it"
READ_ON = "here is the end of the reply: a once more approves it, word for word"
NOT_SHOWN = "the reply is not on this small screen: Enter shows it, then a approves it"


def cannot_approve(view: CaseView, person: Staff, ways: Ways) -> str:
    """Why this person cannot approve this case now, with the key that helps; "" when they can."""
    if view.row.state is CaseState.APPROVED:
        return f"{view.ref} is approved already; w takes the approval back, P posts it"
    if view.row.state not in (CaseState.WAITING, CaseState.QUIET):
        return f"{view.ref} is {view.row.state.value}{calls_up(view.row)}"
    if not person.may(Role.APPROVER):
        return f"{person.name} may not approve: it takes the role approver; A gives the case to somebody who has it"
    if view.closed is not None:
        return f"{view.ref} cannot be answered in public: {one_line(view.closed.message, 200)}; d dismisses it"
    if view.row.held and not person.may(Role.SENIOR):
        return f"{view.ref} is held: a senior decides; {ways.statement}"
    if view.draft is None and view.problem is None:
        return f"{view.ref}: one moment, a reply is being drafted …"
    if view.draft is None or not view.draft.text:
        return f"{view.ref} has no reply: {why_no_draft(view.draft.why if view.draft else '', ways)}"
    blocks = [f for f in view.judgement.findings if f.severity.value == "block"]
    if blocks:
        return f"{blocks[0].rule} blocks it: {blocks[0].message} e edits, v tries another wording"
    return ""


# What the log keeps as codes, as people say it; undo names a step with the same words.
EVENTS = {
    "case approve": "the approval",
    "case assign": "the assignment",
    "case correct": "the correction",
    "case dismiss": "the dismissal",
    "case draft": "the first wording",
    "case edit": "the text by hand",
    "case hold": "the hold",
    "case holding statement": "the neutral statement",
    "case other wording": "another wording",
    "case post": "the reply reached the site",
    "case queue": "called up",
    "case release": "the release",
    "case rest": "the correction",
    "case snooze": "the sleep",
    "case void": "the approval is void",
    "case wake": "woken",
    "delivery claim": "sending begins",
    "delivery confirm": "seen at the site",
    "delivery doubt": "the site did not say whether it took it",
    "delivery refuse": "the site refused it",
    "delivery take": "the site took it",
}
MOVING = ("approve", "dismiss", "queue", "rest", "snooze")  # steps that take a case out of the queue or put it there


def warnings_of(findings: Iterable[Finding]) -> dict[str, str]:
    """Each rule that warns, with the words it objects to and what to say instead."""
    found: dict[str, list[str]] = {}
    for finding in findings:
        if finding.severity is Severity.WARN:
            found.setdefault(finding.rule, []).append(finding_line(finding))
    return {rule: "\n".join(lines) for rule, lines in found.items()}


def taken_back(undone: Sequence[Undone]) -> str:
    """What `u` did, and where the case stands now."""
    first = undone[0]
    what = EVENTS.get(f"case {first.step}", first.step)
    if len(undone) > 1:
        return f"{len(undone)} cases: {what} is taken back"
    stands = {CaseState.WAITING: ", it waits again", CaseState.QUIET: ", it is out of the queue again"}
    again = stands.get(first.state, "") if first.step in MOVING else ""
    return f"{first.ref}: {what} is taken back{again}"


def only_looks(person: str, people: Iterable[str]) -> str:
    """What somebody hears who has no role."""
    known = ", ".join(one_line(name, 20) for name in people)
    return f"{one_line(person, 30)} is not in [people] and may only look; as one of them: triage --as NAME ({known})"


def calls_up(row: CaseRow) -> str:
    """How it comes back, where it can."""
    return "; w calls it up again" if row.state in (CaseState.DISMISSED, CaseState.QUIET) else ": nothing is left to do"


def standing(row: CaseRow, now: datetime) -> str:
    """Where a case stands now, in a word or two."""
    if row.snoozed_until is not None and row.snoozed_until > now:
        return f"sleeps for {span(row.snoozed_until, now)}"
    if row.state is CaseState.QUIET:
        return "out of the queue, no answer needed"
    return flags(row, now)


def log_text(view: CaseView) -> str:
    """The events of a case, newest first."""
    lines = []
    for entry in view.events:
        moved = f" (now {entry.to_state})" if entry.to_state != entry.from_state else ""
        at = entry.at.astimezone()
        said = EVENTS.get(entry.what, entry.what)
        lines.append(f"{at:%Y-%m-%d %H:%M}  {one_line(entry.person, 20) or 'reviewbot'}  {said}{moved}")
        lines += [f"    {rule}: {one_line(why, 100)}" for rule, why in entry.reasons.items()]
    return "\n".join(lines) or "Nothing yet."


def work_line(business: str, person: str, tally: Tally | None) -> str:
    """The first line: whose desk, what is left, what was done."""
    who = f"{one_line(business, 30)} · {one_line(person, 20)}"
    return f"{who}   {', '.join(_numbers(tally))}" if tally is not None else who


def _numbers(tally: Tally) -> Iterator[str]:
    yield f"{tally.waiting} left"
    if tally.held:
        yield f"{tally.held} held"
    if tally.approved:
        yield f"{tally.approved} approved (P posts)"
    yield f"{tally.done_today} done today"


def goodbye(tally: Tally | None) -> str:
    """What stands open when the desk is left; "" where nothing does or it is not known."""
    if tally is None:
        return ""
    held = f" ({tally.held} held)" if tally.held else ""
    left = f"{tally.waiting} left{held}" if tally.waiting else "nothing is left"
    done = f"{tally.done_today} done today, " if tally.done_today else ""
    posts = f"; {tally.approved} approved: `reviewbot post` sends them" if tally.approved else ""
    return f"{done}{left}{posts}"


def nothing_here(which: str, tally: Tally | None) -> str:
    """What an empty list says."""
    if which:
        return f"No case fits: {one_line(which, 60)}\nx shows all, / looks for something else"
    if tally is None or not (tally.done_today or tally.asleep):
        return "Nothing waits for an answer.\n`reviewbot pull` brings new reviews, r reads the queue anew"
    asleep = f", {tally.asleep} asleep (/ snoozed shows them)" if tally.asleep else ""
    return f"All done: {tally.done_today} by you today{asleep}.\nr reads the queue anew, q quits"


def problem_line(problem: ReviewbotError) -> str:
    """An error in words, with what to do next."""
    hint = f"  next: {visible(problem.hint, newlines=False)}" if problem.hint else ""
    return f"{visible(problem.message, newlines=False)}{hint}"


def became(before: Sequence[CaseRow], done: Sequence[CaseRow], now: datetime) -> str:
    """What became of one case or of many, and how to take it back, where it can be."""
    was = {row.id: row for row in before}
    approved = CaseState.APPROVED
    voided = sum(was[row.id].state is approved and row.state is not approved for row in done)
    who = done[0].ref if len(done) == 1 else f"{len(done)} cases"
    if voided and done[0].state is CaseState.WAITING and not done[0].held:
        return f"{who}: the approval is taken back; a approves it anew"
    also = f", {'the approval is' if voided == 1 else f'{voided} approvals are'} void" if voided else ""
    said = _changed(was[done[0].id], done[0]) or standing(done[0], now)
    return f"{who}: {said}{also}; u takes {'it' if len(done) == 1 else 'all'} back"


def _changed(was: CaseRow, row: CaseRow) -> str:
    """What its state alone does not say."""
    if row.held != was.held:
        return "held for a senior" if row.held else "released, any approver may answer it"
    if row.assigned_to != was.assigned_to:
        return f"given to {one_line(row.assigned_to, 30)}" if row.assigned_to else "nobody's any more"
    if row.topics != was.topics:
        return f"about {', '.join(row.topics) or 'nothing we know'} from now on"
    return ""
