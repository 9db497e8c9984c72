"""Drafts, made when a case is first looked at: another wording, the holding statement, and keeping each.

A draft that a person wrote is never replaced by itself; one by the drafter is made anew when the mention was edited.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from reviewbot.config.models import Role
from reviewbot.domain.lifecycle import CaseState
from reviewbot.domain.reply import Draft
from reviewbot.errors import PolicyRefused, StateConflict
from reviewbot.flow.loading import Loaded, load_case, recent_on_page
from reviewbot.flow.office import Office
from reviewbot.store import cases, replies
from reviewbot.store.changes import Act, Thing, change, note
from reviewbot.store.database import Row
from reviewbot.store.instants import instant
from reviewbot.store.readings import ids_of

DRAFTABLE = frozenset({CaseState.WAITING, CaseState.QUIET})


@dataclass(frozen=True, slots=True)
class DraftView:
    """One wording as it is kept. `text` None: there is none, and `why` says why (held:RISK, not_needed ...)."""

    id: int
    text: str | None
    why: str
    author: str  # "" is the drafter
    template: str
    variant: str
    language: str
    topics: tuple[str, ...]
    private: str | None
    gloss: str | None
    mention_version: int
    created_at: datetime


def draft_view(row: Row) -> DraftView:
    """A row as a value."""
    return DraftView(
        row["id"],
        row["text"],
        row["why"],
        row["author"],
        row["template"],
        row["variant"],
        row["language"],
        ids_of(row["topics"]),
        row["private"],
        row["gloss"],
        row["mention_version"],
        instant(row["created_at"]),
    )


def ensure_draft(office: Office, ref: str | int) -> DraftView | None:
    """The case's current draft, made now if there is none or the mention was edited since; None where none is due.

    Raises `TemplateError` where a template cannot be used.
    """
    loaded = load_case(office, ref)
    current = replies.draft(office.database, loaded.row["draft_id"])
    stale = current is not None and not current["author"] and current["mention_version"] != loaded.mention_version
    if loaded.state not in DRAFTABLE or (current is not None and not stale):
        return draft_view(current) if current is not None else None
    made = _drafted(office, loaded)
    now = office.now_us()
    with office.database.write("draft") as tx:
        draft_id = replies.add_draft(tx, loaded.id, made, mention_version=loaded.mention_version, author="", at=now)
        set_it = "UPDATE cases SET draft_id = ? WHERE id = ? AND draft_id IS ? AND version = ?"
        taken = tx.run(set_it, (draft_id, loaded.id, loaded.row["draft_id"], loaded.row["version"]))
        if taken:
            note(tx, "case draft", act=Act(now, detail={"draft": draft_id}), case_id=loaded.id)
        row = tx.one("SELECT d.* FROM draft d JOIN cases c ON c.draft_id = d.id WHERE c.id = ?", (loaded.id,))
    return draft_view(row) if row is not None else None


def other_variant(office: Office, ref: str | int, *, expected_version: int | None = None) -> DraftView:
    """Another wording by the drafter, none that was shown before. Raises `StateConflict` when there is no other."""
    loaded = load_case(office, ref)
    shown = [row["text"] for row in replies.drafts_of(office.database, loaded.id) if row["text"]]
    made = _drafted(office, loaded, skip=shown)
    if made.reply is None or made.reply in shown:
        raise StateConflict(f"there is no other wording for {loaded.ref}", hint="edit the one that is there")
    return keep_draft(office, loaded, made, author="", expected_version=expected_version, what="other wording")


def holding_statement(office: Office, ref: str | int, *, expected_version: int | None = None) -> DraftView:
    """The neutral statement for a held case, asked for by a senior. Raises `PolicyRefused` for others."""
    if Role.SENIOR not in office.person.roles:
        raise PolicyRefused("only a senior may ask for a holding statement", hint="assign the case to a senior")
    loaded = load_case(office, ref)
    made = _drafted(office, loaded, holding=True)
    if made.reply is None:
        raise StateConflict(f"there is no holding statement for {loaded.ref}: {made.why}", hint="write one: edit")
    return keep_draft(office, loaded, made, author="", expected_version=expected_version, what="holding statement")


def keep_draft(
    office: Office, loaded: Loaded, made: Draft, *, author: str, expected_version: int | None, what: str
) -> DraftView:
    """Make this the current draft; undo goes back to the one before. Raises `StateConflict`."""
    if loaded.state not in DRAFTABLE:
        raise StateConflict(
            f"{loaded.ref} is {loaded.state.value}: its reply cannot change now",
            hint="undo the approval first" if loaded.state is CaseState.APPROVED else "`reviewbot show` says more",
        )
    check_version(loaded, expected_version)
    now = office.now_us()
    with office.database.write("draft") as tx:
        draft_id = replies.add_draft(tx, loaded.id, made, mention_version=loaded.mention_version, author=author, at=now)
        act = Act(now, office.person.name, detail={"draft": draft_id}, before={"draft_id": loaded.row["draft_id"]})
        change(tx, Thing.CASE, loaded.seen, action=what, act=act, values={"draft_id": draft_id})
        row = replies.draft(tx, draft_id)
    assert row is not None
    return draft_view(row)


def check_version(loaded: Loaded, expected: int | None) -> None:
    """Raise `StateConflict` when the case is not what the person looked at."""
    if expected is not None and loaded.row["version"] != expected:
        raise StateConflict(f"{loaded.ref} changed while you looked at it", hint="look at it again, then decide anew")


def _drafted(office: Office, loaded: Loaded, *, skip: list[str] | None = None, holding: bool = False) -> Draft:
    others = cases.others_of_person(office.database, person=loaded.row["person"], but=loaded.id)
    return office.drafter.draft(
        loaded.mention,
        loaded.assessment,
        recent=recent_on_page(office, loaded),
        case_ref=f"RB-{loaded.id}" if office.config.reply.case_reference else None,
        skip=skip or (),
        held_ok=holding,
        earlier_complaints=sum(one.label == "negative" for one in others),
    )
