"""Walking listings that are sorted newest first and know no `since`: back to where the last whole walk began.

The cursor remembers for each place (a location, an app, a channel) the newest time of the last walk that reached its
end, and the page token of a walk that did not. A crash between pages therefore loses nothing: the walk goes on where
it broke off, and only then looks for what is new. Ties and late arrivals are covered by an overlap, of which only what
is new or changed is handed on: the cursor holds a fingerprint of each version that the next walk will meet again.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any

from reviewbot.contract import BadItem, Context, Mention, Page
from reviewbot.errors import MentionGone, NotAuthorized, SourceError
from reviewbot.transport import as_map, as_text, brief, instant, parse_json
from reviewbot_sources._google_reasons import BadRequest, Forbidden

OVERLAP = timedelta(minutes=10)  # sites show some items late
FINGERPRINTS = 3000  # at most so many for each place
DIGITS = 12  # of a fingerprint
LONGEST_ID = 500
RAW_CHARACTERS = 4000  # of an item that made no sense, for the rejects file


@dataclass(frozen=True, slots=True)
class Place:
    """One listing: its id at the site, and the name that its mentions carry."""

    site_id: str
    location: str = ""


@dataclass(frozen=True, slots=True)
class Batch:
    """One page of a listing. `times` are those of all dated items, in the site's order."""

    parts: tuple[Mention | BadItem, ...]
    times: tuple[datetime, ...] = ()
    next_token: str = ""
    total: int | None = None  # how many the site says there are in all, where it can be relied on


@dataclass(slots=True)
class Mark:
    """How far one place has been read."""

    read_to: datetime | None = None  # newest time of the last walk that reached its end
    token: str = ""  # the next page of a walk that has not
    newest: datetime | None = None  # newest time that this walk has seen
    known: str = ""  # fingerprints of what the next walk will meet again, one after the other


@dataclass(slots=True)
class Marks:
    """The cursor: a mark for each place, and what an adapter keeps of its own."""

    places: dict[str, Mark] = field(default_factory=dict)
    more: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def parse(cls, cursor: str | None) -> Marks:
        """A cursor that is not ours means walking again, not an error (rule R9)."""
        try:
            value = as_map(parse_json(cursor or "{}", site="the cursor"))
        except SourceError:
            return cls()
        places = {
            site_id: Mark(
                instant(mark.get("read_to")),
                as_text(mark.get("token")),
                instant(mark.get("newest")),
                as_text(mark.get("known")),
            )
            for site_id, mark in ((site_id, as_map(mark)) for site_id, mark in as_map(value.get("places")).items())
        }
        return cls(places, dict(as_map(value.get("more"))))

    def at(self, place: Place) -> Mark:
        """The place's mark; a new one for a new place."""
        return self.places.setdefault(place.site_id, Mark())

    def dump(self) -> str:
        """As a cursor."""
        places = {site_id: _mark_json(mark) for site_id, mark in self.places.items()}
        return json.dumps({"v": 1, "places": places, **({"more": self.more} if self.more else {})})


def _mark_json(mark: Mark) -> dict[str, str]:
    shown = {
        "read_to": mark.read_to.isoformat() if mark.read_to else "",
        "token": mark.token,
        "newest": mark.newest.isoformat() if mark.newest else "",
        "known": mark.known,
    }
    return {name: value for name, value in shown.items() if value}


@dataclass(frozen=True)
class Walk:
    """A run over several places. `reach` is how far behind its mark each is read again for edits and answers."""

    marks: Marks
    context: Context
    list_page: Callable[[Place, str], Batch]
    after: Callable[[Place], Iterator[Page]] = lambda place: iter(())  # once a place is read
    reach: timedelta = timedelta(0)
    handed_on: set[str] = field(default_factory=set)  # fingerprints of this run, and of the last

    def pages(self, places: Sequence[Place]) -> Iterator[Page]:
        """All of them in turn. One that is gone or forbidden is named and passed over, unless none is left."""
        passed_over: list[SourceError] = []
        for place in places:
            try:
                yield from self._place(place, alone=len(places) == 1)
            except (MentionGone, Forbidden) as error:
                passed_over.append(error)
                if len(places) > 1:
                    yield Page((), self.marks.dump(), note=f"{brief(place.location or place.site_id)}: {error.message}")
        if passed_over and len(passed_over) == len(places):
            last = passed_over[-1]
            raise NotAuthorized(last.message, hint=last.hint) from last

    def _place(self, place: Place, *, alone: bool) -> Iterator[Page]:
        mark = self.marks.at(place)
        self.handed_on.update(mark.known[start : start + DIGITS] for start in range(0, len(mark.known), DIGITS))
        if mark.token:
            try:
                yield from self._descend(place, mark, self._bottom(mark))
            except BadRequest:  # page tokens expire: begin at the top again, down to the old mark
                mark.token, mark.newest = "", None
        bottom = self._bottom(mark)
        if (yield from self._descend(place, mark, bottom, show_total=alone)):
            yield from self._descend(place, mark, bottom)  # what moved up while we read is found now
        yield from self.after(place)

    def _descend(
        self, place: Place, mark: Mark, bottom: datetime | None, *, show_total: bool = False
    ) -> Generator[Page, None, bool]:
        """Read from the mark's token (or the top) down to the bottom; whether items may have slipped by."""
        notes = _Notes(mark.token)
        while True:
            batch = self.list_page(place, mark.token)
            mark.newest = max((*batch.times, *filter(None, [mark.newest])), default=None)
            came = {fingerprint(part): part for part in batch.parts}
            notes.take(batch, came, self._overlap(mark.newest))
            stuck = bool(batch.next_token) and batch.next_token in notes.tokens
            done = stuck or not batch.next_token or _mostly_before(bottom, batch.times)
            self._move(mark, batch, notes, done=done, stuck=stuck)
            note = f"{place.site_id} repeats its pages: the rest comes with the next run" if stuck else ""
            total = batch.total if show_total and bottom is None else None
            mentions, bad = self._fresh(came)
            yield Page(mentions, self.marks.dump(), bad=bad, total=total, note=note)
            if done:
                return notes.fell or (bottom is None and notes.short)
            notes.tokens.add(batch.next_token)

    def new(self, parts: Iterable[Mention | BadItem]) -> tuple[tuple[Mention, ...], tuple[BadItem, ...]]:
        """Those that were not handed on in this very version, by this run or the last."""
        return self._fresh({fingerprint(part): part for part in parts})

    def _fresh(self, came: Mapping[str, Mention | BadItem]) -> tuple[tuple[Mention, ...], tuple[BadItem, ...]]:
        new = [part for digits, part in came.items() if digits not in self.handed_on]
        self.handed_on.update(came)
        mentions = tuple(part for part in new if isinstance(part, Mention))
        return mentions, tuple(part for part in new if isinstance(part, BadItem))

    def _overlap(self, newest: datetime | None) -> datetime | None:
        """Down to where the next walk will read, if this one reaches its end."""
        return min(newest, self.context.now()) - OVERLAP - self.reach if newest is not None else None

    def _bottom(self, mark: Mark) -> datetime | None:
        known = [*filter(None, [self._overlap(mark.read_to)])]
        if self.context.start_from is not None:
            start = self.context.start_from
            known.append(start if start.tzinfo else start.replace(tzinfo=UTC))
        return max(known, default=None)

    def _move(self, mark: Mark, batch: Batch, notes: _Notes, *, done: bool, stuck: bool) -> None:
        if not done:
            mark.token = batch.next_token
            return
        if mark.newest is not None and not stuck:
            newest = min(mark.newest, self.context.now())  # a date in the future must not hide what comes after it
            mark.read_to = max(newest, mark.read_to or newest)
        mark.token, mark.newest = "", None
        mark.known = "".join(notes.fingerprints) if notes.from_top else mark.known


class _Notes:
    """What one descent through a listing has seen."""

    def __init__(self, token: str) -> None:
        self.from_top = not token
        self.tokens = {token}
        self.passed: set[str] = set()  # ids
        self.totals: list[int] = []
        self.fingerprints: list[str] = []
        self._more = 2  # pages below the overlap whose fingerprints are kept: new items push the pages down

    def take(self, batch: Batch, fingerprints: Iterable[str], overlap: datetime | None) -> None:
        """One more page; `overlap` is how far down the next walk will read."""
        self.passed.update(part.native_id if isinstance(part, Mention) else part.where for part in batch.parts)
        self.totals += [batch.total] if batch.total is not None else []
        if self._more > 0:
            self.fingerprints += fingerprints
            del self.fingerprints[FINGERPRINTS:]
        self._more -= _mostly_before(overlap, batch.times)

    @property
    def fell(self) -> bool:
        """Whether items were deleted while we read: others may have moved up past us."""
        return any(later < earlier for earlier, later in pairwise(self.totals))

    @property
    def short(self) -> bool:
        """Whether a descent from the top met fewer items than the site counts."""
        return self.from_top and bool(self.totals) and len(self.passed) < self.totals[-1]


def fingerprint(part: Mention | BadItem) -> str:
    """What tells this delivery from one that says something new: content, answer, permission."""
    if isinstance(part, BadItem):
        return _digits(part.where, part.reason, part.raw)
    reply = part.reply.text if part.reply is not None else ""
    return _digits(*part.key, part.content_hash(), reply, str(part.edited_at), str(part.permission.allowed))


def _digits(*parts: str) -> str:
    whole = "\x1f".join(parts).encode("utf-8", "surrogatepass")
    return hashlib.blake2b(whole, digest_size=DIGITS // 2).hexdigest()


def _mostly_before(bottom: datetime | None, times: tuple[datetime, ...]) -> bool:
    """Whether at least half of the page is older: one item out of order must not end the walk."""
    return bottom is not None and bool(times) and 2 * sum(time < bottom for time in times) >= len(times)


def as_id(value: Any) -> str:
    """An id as text; "" for what cannot be one."""
    text = as_text(value)
    return text if len(text) <= LONGEST_ID and text.isprintable() else ""


def bad_item(where: str, reason: str, raw: Any) -> BadItem:
    """Something that cannot be a mention, with its wire form cut."""
    try:
        shown = json.dumps(raw)[:RAW_CHARACTERS]
    except (ValueError, RecursionError):
        shown = ""
    return BadItem(where, reason, shown)
