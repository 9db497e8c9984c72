"""What a page of mentions means for the store: decided without touching it, then written in one transaction.

::

    page -> probe what is known -> read what is new or edited -> one transaction: rows, changes, cursor, counts

Reading (the slow part) happens outside the transaction. If somebody else wrote meanwhile, the page is asked about
again inside it, and decided anew when the answer differs.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time, timedelta
from typing import Any

from reviewbot.config.models import SourceConfig
from reviewbot.contract import Page
from reviewbot.domain.assessment import Assessment, furious
from reviewbot.domain.lifecycle import CaseAction, CaseState
from reviewbot.domain.mention import Mention, MentionKey
from reviewbot.domain.text import reply_hash, storable
from reviewbot.flow.office import Office
from reviewbot.flow.opt_out import asks_to_stop, opted_out
from reviewbot.store.arrivals import Arrival, Arriving, Known, complaints_of, facts_of, person_key, probe
from reviewbot.store.database import Database, Tx
from reviewbot.store.instants import micros
from reviewbot.store.replies import answered_in_thread, answered_people

BATCH = 500  # mentions a transaction: longer ones keep the desk waiting

OURS = "written by our own account"
STOPPED = "its author asked us not to answer"
BACKLOG = "older than the source's start_from"


@dataclass(frozen=True, slots=True)
class ComeBack:
    """A mention by somebody whom we answered already in the same thread: it goes on in private (G4)."""

    key: MentionKey
    earlier_case: int


@dataclass
class Plan:
    """What one batch comes to."""

    known: dict[MentionKey, Known]
    new: list[Arrival] = field(default_factory=list)
    edited: list[tuple[Known, Arrival]] = field(default_factory=list)
    back: list[tuple[Known, Arrival]] = field(default_factory=list)  # gone before, there again, unchanged
    replied: list[tuple[Known, Mention]] = field(default_factory=list)  # the business's reply is new or changed
    refreshed: list[tuple[Known, Mention]] = field(default_factory=list)  # address, reach or permission changed
    come_backs: list[ComeBack] = field(default_factory=list)
    opted_out: set[int] = field(default_factory=set)  # who asked us to stop
    gone: list[Known] = field(default_factory=list)
    same: int = 0


class Planner:
    """Decides for one run of one source."""

    def __init__(
        self, office: Office, source: SourceConfig, *, account: str, arriving: Arriving, now: datetime
    ) -> None:
        self._office = office
        self._database = office.database
        self._arriving = arriving
        self._now = now
        self._reader = office.reader
        self._account = account
        self._ours = frozenset(handle.lstrip("@").casefold() for handle in office.config.business.handles)
        self._stopped = set(opted_out(self._database))
        self._start = datetime.combine(source.start_from, time.min, UTC) if source.start_from else None
        deadlines = office.config.deadlines
        self._wait = timedelta(hours=deadlines.reply_hours)
        self._urgent_wait = timedelta(hours=deadlines.urgent_hours)
        self._answered: frozenset[int] = frozenset()  # of the batch at hand: people whom we answered somewhere

    def plan(self, mentions: Sequence[Mention], gone: Sequence[MentionKey]) -> Plan:
        """What to do with these, by what the store knows now."""
        known = probe(self._database, [*(m.key for m in mentions), *gone])
        plan = Plan(known)
        people = self._people(mentions)
        history = self._complaints_before(people)
        self._answered = answered_people(self._database, tuple(people)) if people else frozenset()
        for mention in mentions:
            self._decide(plan, mention, known.get(mention.key), history.get(mention.author_id, 0) if history else 0)
        plan.gone.extend(known[key] for key in gone if key in known and not known[key].gone)
        return plan

    def still_holds(self, plan: Plan, tx: Tx, mentions: Sequence[Mention], gone: Sequence[MentionKey]) -> bool:
        """Whether the store still knows just what the plan was made from; asked inside the transaction."""
        return probe(tx, [*(m.key for m in mentions), *gone]) == plan.known

    def _people(self, mentions: Sequence[Mention]) -> dict[int, str]:
        """The authors of a batch: their key in the store -> the site's author id."""
        salt = self._arriving.salt
        return {person_key(salt, m.site, m.author_id): m.author_id for m in mentions if m.author_id}

    def _complaints_before(self, people: Mapping[int, str]) -> dict[str, int]:
        """How often each author complained before, by the site's author id: one question for the whole batch."""
        if not people:
            return {}
        counted = complaints_of(self._database, tuple(people))
        return {people[person]: number for person, number in counted.items()}

    def _decide(self, plan: Plan, mention: Mention, known: Known | None, history: int) -> None:
        content = mention.content_hash()
        if known is None:
            plan.new.append(self._arrival(plan, mention, content, history=history))
        elif known.content_hash != content:
            plan.edited.append((known, self._arrival(None, mention, content, history=history)))
        elif known.gone:
            plan.back.append((known, self._arrival(None, mention, content, history=history)))
        elif mention.reply is not None and reply_hash(mention.reply.text) != known.reply_hash:
            plan.replied.append((known, mention))
        else:
            plan.same += 1
            if facts_of(mention) != known.facts:
                plan.refreshed.append((known, mention))

    def _arrival(self, plan: Plan | None, mention: Mention, content: str, *, history: int) -> Arrival:
        assessment = self._reader.read(mention, now=self._now, history=history)
        action, attention = self._action(mention, assessment)
        if plan is not None and mention.thread_id and asks_to_stop(mention.text) and self._earlier_case(mention):
            person = person_key(self._arriving.salt, mention.site, mention.author_id)
            plan.opted_out.add(person)
            self._stopped.add(person)
            return Arrival(
                mention, content, assessment, CaseAction.REST, micros(self._due(mention, assessment)), STOPPED
            )
        if plan is not None and action is CaseAction.QUEUE and mention.thread_id and mention.author_id:
            earlier = self._earlier_case(mention)
            if earlier is not None:
                plan.come_backs.append(ComeBack(mention.key, earlier))
                attention = f"came back after our reply to #{earlier}: goes on in private"
        return Arrival(mention, content, assessment, action, micros(self._due(mention, assessment)), attention)

    def _action(self, mention: Mention, assessment: Assessment) -> tuple[CaseAction, str]:
        if self._is_ours(mention):
            return CaseAction.REST, OURS
        if mention.reply is not None:
            return CaseAction.FIND_REPLY, ""
        if self._stopped and person_key(self._arriving.salt, mention.site, mention.author_id) in self._stopped:
            return CaseAction.REST, STOPPED
        if self._start is not None and mention.created_at is not None and mention.created_at < self._start:
            return CaseAction.REST, BACKLOG
        return (CaseAction.QUEUE if assessment.needs_reply else CaseAction.REST), ""

    def _is_ours(self, mention: Mention) -> bool:
        if self._account and mention.author_id == self._account:
            return True
        return bool(self._ours) and mention.author.lstrip("@").casefold() in self._ours

    def _earlier_case(self, mention: Mention) -> int | None:
        person = person_key(self._arriving.salt, mention.site, mention.author_id)
        if person not in self._answered:
            return None
        return answered_in_thread(self._database, site=mention.site, thread_id=mention.thread_id, person=person, but=0)

    def _due(self, mention: Mention, assessment: Assessment) -> datetime:
        urgent = assessment.held or furious(assessment.label, score=assessment.score, rating=mention.rating)
        try:
            return (mention.created_at or self._now) + (self._urgent_wait if urgent else self._wait)
        except OverflowError:  # a date at the end of time
            return self._now + self._wait


def batches(page: Page) -> Iterator[tuple[list[Mention], list[MentionKey]]]:
    """The page in pieces small enough for one transaction, no mention twice in one; gone ones with the last."""
    piece: list[Mention] = []
    keys: set[MentionKey] = set()
    for raw in page.mentions:
        mention = storable_mention(raw)
        if len(piece) >= BATCH or mention.key in keys:
            yield piece, []
            piece, keys = [], set()
        piece.append(mention)
        keys.add(mention.key)
    yield piece, [key for key in page.gone if key not in keys]


_TEXTS = (
    "site", "native_id", "text", "location", "title", "author", "author_id", "language", "url", "thread_id", "parent_id"
)  # fmt: skip
_MAX_REACH = 2**53


def storable_mention(mention: Mention) -> Mention:
    """The mention with all its texts as the store can hold them; almost always the very same object."""
    joined = f"{mention.text}{mention.title}{mention.author}{mention.native_id}{mention.url}{mention.author_id}"
    clean = joined.isascii() or _encodable(joined)
    if clean and "\x00" not in joined and not mention.extra and mention.reply is None and mention.reach < _MAX_REACH:
        return mention
    texts: dict[str, Any] = {name: storable(getattr(mention, name)) for name in _TEXTS}
    reply = mention.reply
    if reply is not None:
        reply = replace(reply, text=storable(reply.text), author=storable(reply.author))
    extra = {storable(str(key)): storable(str(value)) for key, value in mention.extra.items()}
    return replace(mention, **texts, reply=reply, extra=extra, reach=max(0, min(mention.reach, _MAX_REACH)))


def _encodable(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def may_be_replaced(database: Database, case_id: int) -> bool:
    """Whether the reply that stands under this case is ours, so that an edited mention may get a replacement (G4)."""
    return bool(database.value("SELECT 1 FROM slot WHERE case_id = ? AND state IN ('posted', 'published')", (case_id,)))


def opens_again(state: CaseState, arrival: Arrival, *, replaceable: bool) -> CaseAction | None:
    """What an edit by its author does to a case; None leaves it where it is.

    `replaceable`: our own reply stands there and the site lets us change it (G4).
    """
    needed = arrival.action is CaseAction.QUEUE
    match state:
        case CaseState.APPROVED:
            return CaseAction.VOID
        case CaseState.ANSWERED:
            return CaseAction.QUEUE if replaceable and arrival.assessment.needs_reply else None
        case CaseState.QUIET | CaseState.DISMISSED:
            return CaseAction.QUEUE if needed else None
        case CaseState.WAITING:
            return None if needed or arrival.action is CaseAction.FIND_REPLY else CaseAction.REST
        case CaseState.GONE | CaseState.NEW:
            return arrival.action
