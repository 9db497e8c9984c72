"""People who asked not to be answered (X: to be honoured at once): kept by the salted hash of their author id."""

from __future__ import annotations

import re

from reviewbot.errors import UsageError
from reviewbot.flow.loading import load_case
from reviewbot.flow.office import Office
from reviewbot.flow.triage import require_staff
from reviewbot.store import runs
from reviewbot.store.changes import Act, note
from reviewbot.store.database import Database, Tx

_KEY = "opt_out/"
_MOST_CHARS = 300  # who asks us to stop is short; a long text is a complaint that holds the word
_ASKED = re.compile(
    r"(?i)^\W*(?:@\w+\W+)*(?:please\W+)?(?:stop|unsubscribe|opt[ -]?out)"
    r"(?:\W+(?:it|this|now|please|thanks|thank you))*\W*$"
    r"|\b(?:stop|quit) (?:replying to|messaging|contacting|tagging|spamming|answering) me\b"
    r"|\b(?:do not|don['’]?t|never) (?:reply to|message|contact|tag|answer) me\b"
    r"|\bleave me alone\b"
)


def asks_to_stop(text: str) -> bool:
    """Whether somebody whom we answered says that they want no more of it."""
    return len(text) <= _MOST_CHARS and _ASKED.search(text) is not None


def opted_out(database: Database) -> frozenset[int]:
    """The people, as `store.arrivals.person_key` names them."""
    rows = database.all("SELECT key FROM meta WHERE key LIKE 'opt_out/%' AND value <> ''")
    return frozenset(int(row[0].removeprefix(_KEY)) for row in rows)


def has_opted_out(database: Database | Tx, person: int) -> bool:
    """Whether this person asked not to be answered."""
    return bool(person) and runs.meta(database, f"{_KEY}{person}") != ""


def keep(tx: Tx, person: int, *, act: Act, case_id: int | None) -> None:
    """From now on nobody answers them; the log says so without naming them."""
    runs.set_meta(tx, f"{_KEY}{person}", str(act.at))
    note(tx, "opted out", act=act, case_id=case_id)


def opt_out(office: Office, ref: str | int, *, back_in: bool = False) -> None:
    """By a person's hand. Raises `UsageError` where the site does not say who wrote it."""
    require_staff(office, "opt people out of")
    loaded = load_case(office, ref)
    person = int(loaded.row["person"])
    if not person:
        raise UsageError(f"{loaded.ref} is by nobody the site names", hint="dismiss it instead")
    with office.database.write("opt out") as tx:
        act = Act(office.now_us(), office.person.name)
        if back_in:
            runs.set_meta(tx, f"{_KEY}{person}", "")
            note(tx, "opted in again", act=act, case_id=loaded.id)
        else:
            keep(tx, person, act=act, case_id=loaded.id)
