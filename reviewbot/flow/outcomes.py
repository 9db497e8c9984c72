"""What a posting run tells about each reply: one word, and why."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Outcome(StrEnum):
    """What became of one approved reply in this run."""

    POSTED = "posted"  # the site took it
    PUBLISHED = "published"  # and it was read back there
    WOULD_SEND = "would send"  # dry run: this is what would go out
    BY_HAND = "by hand"  # no reply API, or not for this mention: copy it and open the page
    LATER = "later"  # not now: cooling off, quota, rate limit, site not reachable; stays approved
    REFUSED = "refused"  # the site said no; back to a person with its reason
    UNKNOWN = "unknown"  # sent, outcome not known; settled later, nothing is sent before
    TO_PERSON = "to a person"  # it cannot be settled from here: somebody must look at the page
    VOIDED = "voided"  # the approval no longer holds; back to a person
    ANSWERED = "answered"  # a reply of the business stands there already; nothing was sent
    GONE = "gone"  # the mention was deleted at the site
    WITHDRAWN = "withdrawn"  # our reply was taken down


_LATER = frozenset({Outcome.UNKNOWN, Outcome.LATER})
_FAILED = frozenset({Outcome.REFUSED, Outcome.TO_PERSON})


@dataclass(frozen=True, slots=True)
class PostItem:
    """One reply of the run."""

    case_id: int
    outcome: Outcome
    detail: str = ""  # why, in words
    source: str = ""
    text: str = ""  # what was, or would be, sent
    url: str = ""

    @property
    def ref(self) -> str:
        """#123."""
        return f"#{self.case_id}"

    def as_dict(self) -> dict[str, Any]:
        """JSON-ready."""
        return {
            "case": self.case_id,
            "outcome": self.outcome.value,
            "detail": self.detail,
            "source": self.source,
            "text": self.text,
            "url": self.url,
        }


@dataclass(frozen=True, slots=True)
class PostReport:
    """One run: what was settled first, then what was sent."""

    settled: tuple[PostItem, ...] = ()
    items: tuple[PostItem, ...] = ()

    @property
    def exit_code(self) -> int:
        """0 all well; 1 the site refused some or a person must look; 4 some must wait for a later run."""
        outcomes = {item.outcome for item in (*self.settled, *self.items)}
        if outcomes & _FAILED:
            return 1
        waiting = any(item.outcome in _LATER and not item.detail.startswith(QUIETLY) for item in self.items)
        return 4 if waiting or Outcome.UNKNOWN in outcomes else 0

    def as_dict(self) -> dict[str, Any]:
        """JSON-ready."""
        return {
            "settled": [item.as_dict() for item in self.settled],
            "items": [item.as_dict() for item in self.items],
        }


QUIETLY = "cooling off"  # the beginning of a detail that is no trouble at all

Tell = Callable[[PostItem], None]


def tell_nobody(item: PostItem) -> None:
    """Where nobody looks."""


def telling(items: Iterable[PostItem], tell: Tell) -> tuple[PostItem, ...]:
    """All items, each told as soon as it is there."""
    told = []
    for item in items:
        tell(item)
        told.append(item)
    return tuple(told)
