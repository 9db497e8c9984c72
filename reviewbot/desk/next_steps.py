"""How a person goes on with a case that has no reply: by keys at the desk, by commands elsewhere, as far as they may.

What a role is for is decided in `flow`; here it is said beforehand, so that nobody is offered what is then refused.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reviewbot.config.models import Role

if TYPE_CHECKING:
    from reviewbot.flow.office import Office


@dataclass(frozen=True, slots=True)
class Ways:
    """Each is the end of a sentence; "" where the person may not."""

    write: str
    statement: str  # the neutral statement for a held case, or who can give it


BY_KEY = Ways("e writes one", "s gives the neutral statement")  # of somebody who may do all


def by_key(office: Office) -> Ways:
    """At the desk."""
    return _ways(office, write=BY_KEY.write, statement=BY_KEY.statement, give="A gives it to {who}")


def by_command(office: Office, case_id: int) -> Ways:
    """On the command line."""
    return _ways(
        office,
        write=f"`reviewbot edit {case_id}` writes one",
        statement=f"`reviewbot holding-statement {case_id}` gives the neutral one",
        give=f"`reviewbot assign {case_id} {{first}}` gives it to {{who}}",
    )


def _ways(office: Office, *, write: str, statement: str, give: str) -> Ways:
    person, seniors = office.person, office.having(Role.SENIOR)
    if not person.may(Role.SENIOR):
        statement = "nobody in [people] has that role yet"
        if seniors:
            statement = give.format(first=seniors[0], who=" or ".join(seniors))
    return Ways(write if person.may(Role.AUTHOR) else "", statement if person.roles else "")
