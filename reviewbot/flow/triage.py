"""What a person decides about a case short of approving it, and taking the last such step back.

Every step is one compare-and-set with one event. `expected_version` is the version the person looked at (see
`CaseRow.version`); when the case changed since, `StateConflict` is raised and nothing happens.
"""

from __future__ import annotations

import difflib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from reviewbot.config.models import Role
from reviewbot.domain.assessment import Kind, Label
from reviewbot.domain.lifecycle import IN_FLIGHT, CaseAction, CaseState, DeliveryState
from reviewbot.domain.reply import Draft
from reviewbot.domain.text import storable
from reviewbot.errors import PolicyRefused, StateConflict, UsageError
from reviewbot.flow.draft import DraftView, check_version, keep_draft
from reviewbot.flow.loading import Loaded, load_case
from reviewbot.flow.office import Office
from reviewbot.store import cases, replies
from reviewbot.store.cases import CaseRow
from reviewbot.store.changes import Act, Thing, change
from reviewbot.store.database import Tx
from reviewbot.store.instants import micros
from reviewbot.store.readings import ids_column

Version = int | None


def edit(office: Office, ref: str | int, text: str, *, expected_version: Version = None) -> DraftView:
    """Make this text the case's draft, written by the person. Raises `UsageError` for an empty one, `StateConflict`."""
    require(office, Role.AUTHOR, "edit a reply")
    plain = storable(text).replace("\r\n", "\n").strip()
    if not plain:
        raise UsageError("an empty reply is no reply", hint="dismiss the case if it needs none")
    loaded = load_case(office, ref)
    before = replies.draft(office.database, loaded.row["draft_id"])
    topics = tuple(before["topics"].split()) if before else ()
    template, language = (before["template"], before["language"]) if before else ("", "")
    made = Draft(plain, template=template, language=language, topics=topics)
    name = office.person.name
    return keep_draft(office, loaded, made, author=name, expected_version=expected_version, what="edit")


def dismiss(office: Office, ref: str | int, reason: str, *, expected_version: Version = None) -> CaseRow:
    """Decide not to answer, with a reason; an approval is taken back with it. Raises `UsageError`, `StateConflict`."""
    require_staff(office, "dismiss")
    if not reason.strip():
        raise UsageError("a dismissal needs a reason", hint="e.g. `--reason 'answered by phone'`")
    loaded = load_case(office, ref)
    _refuse_closed(loaded)
    values = {"reason": storable(reason.strip()), "snoozed_until": None}
    return _step(office, loaded, CaseAction.DISMISS, expected_version, values=values, unapproves=True)


def call_up(office: Office, ref: str | int, *, expected_version: Version = None) -> CaseRow:
    """Put a case before people again: asleep, quiet, dismissed, or approved, whoever approved it.

    Raises `StateConflict` for one that waits already, is being sent, answered or gone.
    """
    require_staff(office, "call up")
    loaded = load_case(office, ref)
    asleep = (loaded.row["snoozed_until"] or 0) > office.now_us()
    awake = {"snoozed_until": None}
    if loaded.state in (CaseState.QUIET, CaseState.DISMISSED):
        return _step(office, loaded, CaseAction.QUEUE, expected_version, values={**awake, "reason": ""})
    if loaded.state is CaseState.APPROVED:
        taken_back = {**awake, "approval_id": None}
        return _step(office, loaded, CaseAction.VOID, expected_version, values=taken_back, unapproves=True)
    _refuse_closed(loaded)
    if not asleep:
        raise StateConflict(f"{loaded.ref} waits already", hint="approve, edit or dismiss it")
    return _step(office, loaded, "wake", expected_version, values=awake)


def snooze(office: Office, ref: str | int, until: datetime, *, expected_version: Version = None) -> CaseRow:
    """Keep it out of the queue until then. Raises `UsageError` for a time that is past, `StateConflict`."""
    require_staff(office, "snooze")
    if until <= office.now():
        raise UsageError("that time is past", hint="name one to come")
    loaded = load_case(office, ref)
    if loaded.state is CaseState.APPROVED:
        raise StateConflict(
            f"{loaded.ref} is approved and goes out with the next post: it cannot sleep",
            hint=f"take the approval back first: w in the desk, `reviewbot call-up {loaded.id}`; then snooze it",
        )
    return _word(office, loaded, "snooze", expected_version, values={"snoozed_until": micros(until)})


def hold(office: Office, ref: str | int, *, expected_version: Version = None) -> CaseRow:
    """Only a senior may approve it from now on; an approval that was given is taken back with it."""
    require_staff(office, "hold")
    return _word(office, load_case(office, ref), "hold", expected_version, values={"held": 1}, unapproves=True)


def release(office: Office, ref: str | int, *, expected_version: Version = None) -> CaseRow:
    """Any approver may approve it; a senior's decision. Raises `PolicyRefused` for others."""
    require(office, Role.SENIOR, "release a held case")
    return _word(office, load_case(office, ref), "release", expected_version, values={"held": 0})


def assign(office: Office, ref: str | int, to: str, *, expected_version: Version = None) -> CaseRow:
    """Give it to a person; "" to nobody. Raises `UsageError` for somebody who is not in `[people]`."""
    require_staff(office, "assign")
    people = office.config.people
    known = {key: person.name for key, person in people.items()} | {p.name: p.name for p in people.values()}
    if to and people and to not in known:
        raise UsageError(f"there is no {to!r} in [people]", hint=f"there are: {', '.join(people)}")
    loaded = load_case(office, ref)
    return _word(office, loaded, "assign", expected_version, values={"assigned_to": known.get(to, to)})


def correct(
    office: Office,
    ref: str | int,
    *,
    complaint: bool | None = None,
    topics: Sequence[str] | None = None,
    expected_version: Version = None,
) -> CaseRow:
    """Say what it really is: a complaint or not, and its topics (ids). Kept, so that reading can be judged by it.

    A complaint that was quiet comes into the queue; what is none leaves it.
    """
    require_staff(office, "correct")
    if complaint is None and topics is None:
        raise UsageError("say what is to be corrected", hint="complaint, not a complaint, or topics")
    _refuse_unknown_topics(office, topics or ())
    loaded = load_case(office, ref)
    row = loaded.row
    check_version(loaded, expected_version)
    action = _after_correction(loaded.state, complaint)
    before = {"label": row["label"], "kind": row["kind"], "topics": row["topics"]}
    now = office.now_us()
    with office.database.write("triage") as tx:
        correction = tx.insert(
            "INSERT INTO correction (mention_id, mention_version, complaint, topics, person, at)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            (
                loaded.id,
                loaded.mention_version,
                None if complaint is None else int(complaint),
                None if topics is None else ids_column(topics),
                office.person.name,
                now,
            ),
        )
        reading = _corrected(complaint, topics)
        set_reading(tx.run, loaded.id, loaded.mention_version, reading)
        kept = _before(loaded) | {
            "reading": {k: v for k, v in before.items() if k in reading},
            "correction": correction,
        }
        act = Act(now, office.person.name, detail={"correction": correction}, before=kept)
        change(tx, Thing.CASE, loaded.seen, action=action or "correct", act=act)
    return _row(office, loaded.id)


def _refuse_unknown_topics(office: Office, topics: Sequence[str]) -> None:
    """A slip of the keyboard must not become a topic that drafts and statistics then use."""
    from reviewbot.reading.taxonomy import TAXONOMY

    known = [*TAXONOMY, *(extra.id for extra in office.config.reading.topics)]
    for topic in topics:
        if topic not in known:
            close = difflib.get_close_matches(topic, known, n=3)
            raise UsageError(
                f"there is no topic {topic!r}",
                hint=f"did you mean {', '.join(close)}?" if close else "topics look like waiting.queue",
            )


def set_reading(run: Any, mention_id: int, version: int, reading: Mapping[str, str]) -> None:
    """Write corrected columns of a version's reading; names from our own code."""
    if reading:
        columns = ", ".join(f"{name} = ?" for name in reading)
        run(
            f"UPDATE mention_version SET {columns} WHERE mention_id = ? AND version = ?",
            (*reading.values(), mention_id, version),
        )


def _corrected(complaint: bool | None, topics: Sequence[str] | None) -> dict[str, str]:
    reading: dict[str, str] = {}
    if complaint is not None:
        reading["label"] = Label.NEGATIVE.value if complaint else Label.POSITIVE.value
        reading["kind"] = Kind.COMPLAINT.value if complaint else Kind.OTHER.value
    if topics is not None:
        reading["topics"] = ids_column(topics)
    return reading


def _after_correction(state: CaseState, complaint: bool | None) -> CaseAction | None:
    if complaint is True and state is CaseState.QUIET:
        return CaseAction.QUEUE
    if complaint is False and state is CaseState.WAITING:
        return CaseAction.REST
    return None


def require(office: Office, role: Role, what: str) -> None:
    """Raise `PolicyRefused` when the person at work may not do that."""
    if not office.person.may(role):
        who = ", ".join(dict.fromkeys((*office.having(role), *office.having(Role.SENIOR)))) or "nobody in [people]"
        raise PolicyRefused(
            f"{office.person.name} may not {what}", hint=f"it takes the role {role.value}: {who} has it; `--as NAME`"
        )


def require_staff(office: Office, what: str) -> None:
    """Raise `PolicyRefused` for somebody with no role at all."""
    if not office.person.roles:
        raise PolicyRefused(
            f"{office.person.name} is not in [people] and may only look",
            hint=f"to {what} cases, add them to [people] in reviewbot.toml, or use `--as NAME`",
        )


def _word(
    office: Office,
    loaded: Loaded,
    word: str,
    expected_version: Version,
    *,
    values: Mapping[str, Any],
    unapproves: bool = False,
) -> CaseRow:
    _refuse_closed(loaded)
    if loaded.state is CaseState.DISMISSED:
        hint = f"call it up first: w in the desk, `reviewbot call-up {loaded.id}`"
        raise StateConflict(f"{loaded.ref} is dismissed", hint=hint)
    return _step(office, loaded, word, expected_version, values=values, unapproves=unapproves)


def _refuse_closed(loaded: Loaded) -> None:
    """Raise `StateConflict` where nobody is left to answer, or a reply stands at the site."""
    if loaded.state is CaseState.GONE:
        raise StateConflict(f"{loaded.ref} was deleted at its site", hint="nothing is left to do")
    if loaded.state is CaseState.ANSWERED:
        hint = f"one of ours: `reviewbot replace {loaded.id}` changes it, `reviewbot retract {loaded.id}` takes it down"
        raise StateConflict(f"{loaded.ref} is answered: a reply stands at the site", hint=hint)


def _step(
    office: Office,
    loaded: Loaded,
    action: CaseAction | str,
    expected_version: Version,
    *,
    values: Mapping[str, Any],
    unapproves: bool = False,
) -> CaseRow:
    check_version(loaded, expected_version)
    with office.database.write("triage") as tx:
        seen, before = loaded.seen, _before(loaded)
        if unapproves and loaded.state is CaseState.APPROVED:
            _void_approval(tx, office, loaded)
            if action is not CaseAction.VOID:  # a step of its own before this one, which undo then leads back to
                act = Act(office.now_us(), office.person.name)
                seen = change(tx, Thing.CASE, seen, action=CaseAction.VOID, act=act, values={"approval_id": None})
                before |= {"state": seen.state}
        act = Act(office.now_us(), office.person.name, before=before)
        change(tx, Thing.CASE, seen, action=action, act=act, values=values)
    return _row(office, loaded.id)


def _void_approval(tx: Tx, office: Office, loaded: Loaded) -> None:
    """It no longer holds; what is on its way to the site is not called back. Raises `StateConflict`."""
    slot = replies.slot_of(tx, loaded.id)
    if slot is not None and DeliveryState(slot["state"]) in IN_FLIGHT:
        hint = f"`reviewbot show {loaded.id}` says what the site answered; then `reviewbot retract {loaded.id}`"
        raise StateConflict(f"{loaded.ref} is being sent", hint=hint)
    replies.void_approval(tx, loaded.row["approval_id"], at=office.now_us())


_UNDONE = ("held", "snoozed_until", "assigned_to", "draft_id")


def _before(loaded: Loaded) -> dict[str, Any]:
    """What undo puts back: no texts, since events keep none."""
    return {"state": loaded.row["state"], **{name: loaded.row[name] for name in _UNDONE}}


def _row(office: Office, case_id: int) -> CaseRow:
    row = cases.case_row(office.database, case_id)
    assert row is not None
    return replace(row)
