"""The three state machines, each one table of (state, action) -> state; what is not in a table cannot happen.

::

    case       new -> quiet | waiting -> approved -> answered          dismissed, gone on the side
    delivery   open -> claimed -> posted -> published                  unknown, refused, withdrawn on the side
    recovery   open -> contacted -> promised -> recovered | not recovered | no answer

The store changes a state only through `store.changes.change`, which looks the pair up here.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import TypeVar

from reviewbot.errors import StateConflict


class CaseState(StrEnum):
    """Where our handling of one mention stands."""

    NEW = "new"  # arrived, not read yet; lasts no longer than the transaction it arrives in
    QUIET = "quiet"  # needs no reply: praise, chatter, or older than the source's `start_from`
    WAITING = "waiting"  # for a person, with or without a draft; may be held, snoozed, assigned
    APPROVED = "approved"  # a person consented to one exact text; not yet known to stand at the site
    ANSWERED = "answered"  # a public reply stands at the site, ours or one found there
    DISMISSED = "dismissed"  # a person decided not to answer, with a reason
    GONE = "gone"  # deleted at the site


class CaseAction(StrEnum):
    """What can happen to a case."""

    QUEUE = "queue"  # it needs a person: read so, edited by its author, called up again, or a reply was taken down
    REST = "rest"  # it needs no reply after all
    APPROVE = "approve"  # a person approves the text, word for word
    VOID = "void"  # the approval no longer holds: edited, expired, refused, undone
    POST = "post"  # our approved reply reached the site
    FIND_REPLY = "find_reply"  # a reply of the business already stands at the site
    DISMISS = "dismiss"  # a person decides not to answer
    LOSE = "lose"  # the site says the mention was deleted


class DeliveryState(StrEnum):
    """Where one reply slot (site, account, parent) stands; the slot stays for ever (R7)."""

    OPEN = "open"  # nothing of ours stands there: never sent, or proven absent; may be claimed
    CLAIMED = "claimed"  # one attempt is committed and may be on the wire until its lease ends
    UNKNOWN = "unknown"  # sent, outcome not known: nothing is sent before it is settled
    POSTED = "posted"  # the site took it
    PUBLISHED = "published"  # read back at the site, or a person confirmed a copied one (G8)
    REFUSED = "refused"  # the site said no, with its reason
    WITHDRAWN = "withdrawn"  # no longer there: deleted by us, or vanished at the site


class DeliveryAction(StrEnum):
    """What can happen to a slot."""

    CLAIM = "claim"  # commit the intent before a byte is sent (R2)
    TAKE = "take"  # the site took it: a receipt, or found there afterwards
    CONFIRM = "confirm"  # read back as public, or a person saw it
    REFUSE = "refuse"  # the site or its moderation said no
    RELEASE = "release"  # proven not applied (R4), or looked for and absent (R6)
    DOUBT = "doubt"  # time-out, cut connection, 5xx, crash: may have been applied
    KEEP = "keep"  # a change to a published reply did not happen: the old one still stands
    WITHDRAW = "withdraw"  # no longer there


class RecoveryState(StrEnum):
    """Where the offline part of a case stands."""

    OPEN = "open"  # somebody should get in touch
    CONTACTED = "contacted"  # we did
    PROMISED = "promised"  # something is promised, with a date
    RECOVERED = "recovered"  # the person is content again
    NOT_RECOVERED = "not_recovered"  # we tried and failed
    NO_ANSWER = "no_answer"  # the person never came back to us


class RecoveryAction(StrEnum):
    """What can happen to a recovery."""

    CONTACT = "contact"  # we wrote or called
    PROMISE = "promise"  # we promised something by a date
    WIN_BACK = "win_back"  # the person is content
    FAIL = "fail"  # the person is not, for good
    GIVE_UP = "give_up"  # no answer came
    REOPEN = "reopen"  # the person came back, or we look at it anew


_C, _A = CaseState, CaseAction
CASE: Mapping[tuple[CaseState, CaseAction], CaseState] = MappingProxyType(
    {
        (_C.NEW, _A.QUEUE): _C.WAITING,
        (_C.NEW, _A.REST): _C.QUIET,
        (_C.NEW, _A.FIND_REPLY): _C.ANSWERED,
        (_C.QUIET, _A.QUEUE): _C.WAITING,
        (_C.QUIET, _A.FIND_REPLY): _C.ANSWERED,
        (_C.QUIET, _A.DISMISS): _C.DISMISSED,
        (_C.QUIET, _A.LOSE): _C.GONE,
        (_C.WAITING, _A.REST): _C.QUIET,
        (_C.WAITING, _A.APPROVE): _C.APPROVED,
        (_C.WAITING, _A.POST): _C.ANSWERED,  # an unknown outcome, handed to a person, turned out well
        (_C.WAITING, _A.FIND_REPLY): _C.ANSWERED,
        (_C.WAITING, _A.DISMISS): _C.DISMISSED,
        (_C.WAITING, _A.LOSE): _C.GONE,
        (_C.APPROVED, _A.VOID): _C.WAITING,
        (_C.APPROVED, _A.POST): _C.ANSWERED,
        (_C.APPROVED, _A.FIND_REPLY): _C.ANSWERED,
        (_C.APPROVED, _A.LOSE): _C.GONE,
        (_C.ANSWERED, _A.QUEUE): _C.WAITING,  # edited by its author, a replacement, or our reply was taken down
        (_C.ANSWERED, _A.LOSE): _C.GONE,
        (_C.DISMISSED, _A.QUEUE): _C.WAITING,
        (_C.DISMISSED, _A.REST): _C.QUIET,
        (_C.DISMISSED, _A.POST): _C.ANSWERED,
        (_C.DISMISSED, _A.FIND_REPLY): _C.ANSWERED,
        (_C.DISMISSED, _A.LOSE): _C.GONE,
        (_C.GONE, _A.QUEUE): _C.WAITING,  # the site shows it again
        (_C.GONE, _A.REST): _C.QUIET,
        (_C.GONE, _A.FIND_REPLY): _C.ANSWERED,
        (_C.GONE, _A.POST): _C.ANSWERED,
    }
)

_D, _V = DeliveryState, DeliveryAction
DELIVERY: Mapping[tuple[DeliveryState, DeliveryAction], DeliveryState] = MappingProxyType(
    {
        (_D.OPEN, _V.CLAIM): _D.CLAIMED,
        (_D.OPEN, _V.TAKE): _D.POSTED,  # a person copied it, or it turned up after all
        (_D.CLAIMED, _V.TAKE): _D.POSTED,
        (_D.CLAIMED, _V.REFUSE): _D.REFUSED,
        (_D.CLAIMED, _V.RELEASE): _D.OPEN,
        (_D.CLAIMED, _V.DOUBT): _D.UNKNOWN,
        (_D.CLAIMED, _V.KEEP): _D.POSTED,  # to be read back once more before it counts as published (G8)
        (_D.CLAIMED, _V.WITHDRAW): _D.WITHDRAWN,
        (_D.UNKNOWN, _V.TAKE): _D.POSTED,
        (_D.UNKNOWN, _V.RELEASE): _D.OPEN,
        (_D.UNKNOWN, _V.KEEP): _D.POSTED,
        (_D.UNKNOWN, _V.WITHDRAW): _D.WITHDRAWN,
        (_D.POSTED, _V.CONFIRM): _D.PUBLISHED,
        (_D.POSTED, _V.REFUSE): _D.REFUSED,
        (_D.POSTED, _V.CLAIM): _D.CLAIMED,
        (_D.POSTED, _V.WITHDRAW): _D.WITHDRAWN,
        (_D.PUBLISHED, _V.CLAIM): _D.CLAIMED,  # replace or retract, in this same slot (R7)
        (_D.PUBLISHED, _V.REFUSE): _D.REFUSED,
        (_D.PUBLISHED, _V.WITHDRAW): _D.WITHDRAWN,
        (_D.REFUSED, _V.CLAIM): _D.CLAIMED,
        (_D.REFUSED, _V.TAKE): _D.POSTED,
        (_D.WITHDRAWN, _V.CLAIM): _D.CLAIMED,
        (_D.WITHDRAWN, _V.TAKE): _D.POSTED,
    }
)

_R, _E = RecoveryState, RecoveryAction
RECOVERY: Mapping[tuple[RecoveryState, RecoveryAction], RecoveryState] = MappingProxyType(
    {
        (_R.OPEN, _E.CONTACT): _R.CONTACTED,
        (_R.OPEN, _E.PROMISE): _R.PROMISED,
        (_R.OPEN, _E.WIN_BACK): _R.RECOVERED,
        (_R.OPEN, _E.FAIL): _R.NOT_RECOVERED,
        (_R.OPEN, _E.GIVE_UP): _R.NO_ANSWER,
        (_R.CONTACTED, _E.CONTACT): _R.CONTACTED,
        (_R.CONTACTED, _E.PROMISE): _R.PROMISED,
        (_R.CONTACTED, _E.WIN_BACK): _R.RECOVERED,
        (_R.CONTACTED, _E.FAIL): _R.NOT_RECOVERED,
        (_R.CONTACTED, _E.GIVE_UP): _R.NO_ANSWER,
        (_R.CONTACTED, _E.REOPEN): _R.OPEN,
        (_R.PROMISED, _E.PROMISE): _R.PROMISED,
        (_R.PROMISED, _E.WIN_BACK): _R.RECOVERED,
        (_R.PROMISED, _E.FAIL): _R.NOT_RECOVERED,
        (_R.PROMISED, _E.GIVE_UP): _R.NO_ANSWER,
        (_R.PROMISED, _E.REOPEN): _R.OPEN,
        (_R.RECOVERED, _E.REOPEN): _R.OPEN,
        (_R.NOT_RECOVERED, _E.REOPEN): _R.OPEN,
        (_R.NO_ANSWER, _E.REOPEN): _R.OPEN,
    }
)

S = TypeVar("S", CaseState, DeliveryState, RecoveryState)
A = TypeVar("A", CaseAction, DeliveryAction, RecoveryAction)

_NAMES = {CaseState: "case", DeliveryState: "delivery", RecoveryState: "recovery"}


def after(table: Mapping[tuple[S, A], S], state: S, action: A) -> S:
    """The state that the action leads to. Raises `StateConflict` when that step is not open from here."""
    target = table.get((state, action))
    if target is None:
        may = ", ".join(sorted(a.value for s, a in table if s is state)) or "nothing"
        raise StateConflict(
            f"a {_NAMES[type(state)]} that is {state.value} cannot {action.value}",
            hint=f"from here it can: {may}",
        )
    return target


# Slots in which a reply of ours stands, or may stand: a second one would be a second public reply (G4).
OCCUPIED = frozenset({_D.CLAIMED, _D.UNKNOWN, _D.POSTED, _D.PUBLISHED})
IN_FLIGHT = frozenset({_D.CLAIMED, _D.UNKNOWN})  # nothing else may touch the slot
OPEN_CASES = frozenset({_C.WAITING, _C.APPROVED})  # what the queue shows
