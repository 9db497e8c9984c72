"""What a text is judged for: the page it goes to, the mention it answers, and what the case records.

Everything has a default that means "not known"; a rule that needs what is not known says so and is skipped.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Literal

from reviewbot.domain.assessment import Kind
from reviewbot.domain.mention import Mention
from reviewbot.domain.reply import LengthLimit


class Act(StrEnum):
    """Something done that a reply may only claim where the case records it (rule C9)."""

    FIXED = "fixed"  # repaired, resolved, corrected, put right
    REFUNDED = "refunded"  # money given back (to be claimed in private: rule L4)
    SPOKEN = "spoken"  # spoken to the team or to a person
    PASSED_ON = "passed_on"  # passed on, shared, forwarded, reported
    CONTACTED = "contacted"  # the person was called, written to, answered
    INVESTIGATED = "investigated"  # looked into, checked, reviewed
    CHANGED = "changed"  # changed, replaced, trained, updated, improved


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyContext:
    """All that a rule may need to know about the text it judges."""

    site: str = ""  # site id, "google_business"; "" for no site's profile
    sector: str = "other"  # switches the sector packs: health, finance, hospitality, food, apps ...
    language: str = ""  # what the reply should be in, BCP 47 primary tag; "" where it is not known
    fallback_language: str = ""  # the house's fallback, also fine for V8; "" where there is none
    mention: Mention | None = None  # what it answers
    negative: bool | None = None  # is it an unhappy one; None: told from the rating, else from the reply's own words
    kind: Kind | None = None  # praise, question ...; None where nobody has read it
    held: bool = False  # a held case: a holding reply need not restate the topic
    recent: tuple[str, ...] = ()  # the last replies of that page, newest first (V1, V2)
    business: str = ""
    city: str = ""
    contacts: tuple[str, ...] = ()  # e-mail addresses and phone numbers that may be named (C7); () : not known
    signers: tuple[str, ...] = ()  # names who may sign; () : anybody
    links: tuple[str, ...] = ()  # hosts or addresses that may be named (V6)
    staff: tuple[str, ...] = ()  # names of staff, for P6
    length: LengthLimit | None = None  # the source's own limit, where it is not the site profile's
    promise_due: date | None = None  # the date that the case promises (C8)
    acts: frozenset[str] | None = None  # values of `Act` that the case records (C9); None: there is no case
    liability_admitted: bool = False  # the case says that liability may be admitted (L6)
    scope: Literal["reply", "fragment"] = "reply"  # a fragment is judged by its wording only
    topics: tuple[str, ...] = ()  # the ids of what the mention is about (C2)

    @property
    def has_case(self) -> bool:
        """Whether a case stands behind it, so that promises and acts can be looked up."""
        return self.acts is not None or self.promise_due is not None
