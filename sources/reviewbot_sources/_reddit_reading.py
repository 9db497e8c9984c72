"""One run through Reddit's listings: each newest first down to its mark, then a second look at what was seen before.

What the inbox does not say (locked, archived, edited) and what our account has answered is asked for beside the
listings. Trouble with that never costs what was listed: it is stored, and the next run asks again.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Protocol

from reviewbot.contract import BadItem, Context, Mention, MentionKey, Page
from reviewbot.errors import MentionGone, NotAuthorized, SourceError
from reviewbot.transport import Rejected, as_float, brief
from reviewbot_sources._reddit_answers import OurAnswers
from reviewbot_sources._reddit_client import PAGE, RedditClient
from reviewbot_sources._reddit_things import (
    NOTHING,
    Thing,
    author,
    completed,
    created,
    full_name,
    is_comment,
    is_gone,
    mention_of,
)
from reviewbot_sources._trail import Trail, Walk

OVERLAP_S = 3600.0  # how far behind the mark a walk looks again: clocks, and indexes that lag


class Wanted(Protocol):
    """What the adapter's settings say of reading."""

    @property
    def name(self) -> str:
        """The account without "u/"."""

    @property
    def mentions(self) -> bool:
        """Whether comments that name us are read."""

    @property
    def replies(self) -> bool:
        """Whether answers to us are read."""

    @property
    def subreddits(self) -> tuple[str, ...]:
        """Read whole."""

    @property
    def searches(self) -> tuple[str, ...]:
        """Of posts."""

    @property
    def recheck(self) -> int:
        """How many of the newest items are looked at again."""


class Reading:
    """One run. `trail` is the cursor that it moves on."""

    def __init__(self, wanted: Wanted, context: Context, client: RedditClient, *, trail: Trail) -> None:
        self.wanted = wanted
        self.trail = trail
        self._client = client
        self._context = context
        self._answers = OurAnswers(client, wanted.name)
        self._trouble: SourceError | None = None  # with a question beside a listing; raised when the listings are read
        self._links: dict[str, Thing] = {}  # posts that comments of this run hang under
        self._places = {place.site_id.lower().removeprefix("r/"): place.name for place in context.locations}

    def pages(self) -> Iterator[Page]:
        """Everything there is to read now. Raises what reading raises, after all that could be read."""
        fresh: set[str] = set()
        failed: SourceError | None = None
        for name, (path, params) in listings(self.wanted).items():
            try:
                for page in self._walk(name, path, params):
                    fresh.update(mention.native_id for mention in page.mentions)
                    yield page
            except (NotAuthorized, MentionGone, Rejected) as error:
                failed = failed or _named(error, name)  # a private subreddit, say, starves no other listing
        if self._trouble is None:  # a listing closed to us must not keep what was deleted from being erased here
            try:
                changed = self._look_again(but=fresh)
            except (NotAuthorized, MentionGone, Rejected) as error:
                changed, failed = None, failed or error
            if changed is not None:
                yield changed
        failed = failed or self._trouble
        if failed is not None:
            raise failed

    def _walk(self, name: str, path: str, params: dict[str, str]) -> Iterator[Page]:
        """The listing from where it was left, and if that was in the middle of it, then once more from its top."""
        left_over = name in self.trail.walks
        yield from self._walk_once(name, path, params)
        if left_over:
            yield from self._walk_once(name, path, params)

    def _walk_once(self, name: str, path: str, params: dict[str, str]) -> Iterator[Page]:
        trail = self.trail
        mark = as_float(trail.marks.get(name)) or 0.0
        walk = trail.walks.setdefault(name, Walk())
        asked: set[str] = set()
        while True:
            after = {"after": walk.token} if walk.token else {}
            things, token = self._client.listing(path, {**params, **after, "limit": PAGE})
            if not things and walk.token and "" not in asked:
                asked.add("")  # the item that the page hung on was deleted: begin again, what is known is skipped
                walk.token = None
                continue
            times = [at for at in map(created, things) if at]
            walk.top = str(max([as_float(walk.top) or 0.0, *times[:1], *times]))
            page = self._page(things)
            done = token is None or token in asked or self._deep_enough(times, mark)
            if token is None or done:
                trail.drained(name, str(max(mark, as_float(walk.top) or 0.0)))
                yield replace(page, cursor=trail.write())
                return
            asked.add(token)
            walk.token = token
            yield replace(page, cursor=trail.write())

    def _deep_enough(self, times: Sequence[float], mark: float) -> bool:
        """Whether the page ends before the mark, less the overlap, or before what anybody asked for."""
        start = self._context.start_from.timestamp() if self._context.start_from else 0.0
        return bool(times) and times[-1] < max(mark - OVERLAP_S, start)

    def _page(self, things: Sequence[Thing]) -> Page:
        """What is news among these; what the inbox does not say (locked, archived, edited) is asked for."""
        bad: list[BadItem] = []
        gone: list[MentionKey] = []
        fresh: list[tuple[Thing, Mention]] = []
        for thing in things:
            try:
                mention = mention_of(thing, places=self._places)
            except ValueError as error:
                bad.append(BadItem(f"item {brief(full_name(thing)) or '?'}", str(error), _raw(thing)))
                continue
            if is_gone(thing):
                gone.append(mention.key)
                self.trail.forget(mention.native_id)
            elif not self._is_ours(thing) and not self.trail.knows_text(mention):
                fresh.append((thing, mention))
        news = tuple(mention for mention in self._as_known(fresh) if self.trail.is_news(mention))
        return Page(news, bad=tuple(bad), gone=tuple(gone))

    def _as_known(self, fresh: list[tuple[Thing, Mention]]) -> list[Mention]:
        """The mentions with all that is asked for beside them; without it where the site does not say it now.

        What was listed is stored in any case: the next run looks again and finds what this one could not.
        """
        if self._trouble is None:
            try:
                return self.complete(self._whole(fresh))
            except SourceError as error:
                self._trouble = error
        return [mention for _, mention in fresh]

    def _whole(self, pairs: list[tuple[Thing, Mention]]) -> list[tuple[Thing, Mention]]:
        """With what comments in the inbox lack."""
        more = self._client.info(mention.native_id for thing, mention in pairs if _of_inbox(thing))
        if not more:
            return pairs
        whole = [{**thing, **more.get(mention.native_id, NOTHING)} for thing, mention in pairs]
        return [(thing, mention_of(thing, places=self._places)) for thing in whole]

    def _look_again(self, *, but: set[str]) -> Page | None:
        """Among the newest items of earlier runs: what was edited, deleted, locked or answered on the web."""
        trail = self.trail
        names = trail.newest(self.wanted.recheck, but=but)
        found = self._client.info(names)
        pairs = [(found[name], mention_of(found[name], places=self._places)) for name in names if name in found]
        gone = [mention.key for thing, mention in pairs if is_gone(thing)]
        for key in gone:
            trail.forget(key.native_id)
        mentions = self.complete([pair for pair in pairs if not is_gone(pair[0])])
        news = tuple(mention for mention in mentions if trail.is_news(mention))
        return Page(news, cursor=trail.write(), gone=tuple(gone)) if news or gone else None

    def again(self, names: Sequence[str]) -> Page:
        """Of items stored earlier: those gone, and those edited since they were written."""
        found = self._client.info(names)
        pairs = [(found[name], mention_of(found[name], places=self._places)) for name in names if name in found]
        gone = tuple(mention.key for thing, mention in pairs if is_gone(thing))
        edited = [(thing, mention) for thing, mention in pairs if mention.edited_at and not is_gone(thing)]
        return Page(tuple(self.complete(edited)), gone=gone)

    def complete(self, pairs: Sequence[tuple[Thing, Mention]]) -> list[Mention]:
        """Mentions with permission and with the answer of ours that stands there."""
        if not pairs:
            return []
        threads = self._threads({mention.thread_id for _, mention in pairs if mention.native_id.startswith("t1_")})
        self._answers.reach_back_to(min((at for at in (created(thing) for thing, _ in pairs) if at), default=0.0))
        return [
            completed(
                mention,
                link=threads.get(mention.thread_id, NOTHING),
                reply=self._answers.under.get(mention.native_id),
            )
            for _, mention in pairs
        ]

    def as_it_stands(self, thing: Thing) -> Mention:
        """The mention of one thing, with all that is asked for beside it."""
        return self.complete([(thing, mention_of(thing, places=self._places))])[0]

    def _threads(self, names: set[str]) -> Mapping[str, Thing]:
        """The posts that comments hang under, each asked for once in a run."""
        missing = names - self._links.keys()
        self._links.update(dict.fromkeys(missing, NOTHING) | self._client.info(sorted(missing)))
        return self._links

    def _is_ours(self, thing: Thing) -> bool:
        return bool(self.wanted.name) and author(thing).lower() == self.wanted.name.lower()


def listings(wanted: Wanted) -> dict[str, tuple[str, dict[str, str]]]:
    """Name -> path and parameters, in the order in which they are walked."""
    found: dict[str, tuple[str, dict[str, str]]] = {}
    if wanted.mentions and wanted.name:
        found["mentions"] = ("message/mentions", {})
    if wanted.replies and wanted.name:
        found["comments"] = ("message/comments/", {})
        found["selfreply"] = ("message/selfreply/", {})
    if wanted.subreddits:
        both = "+".join(name.removeprefix("/").removeprefix("r/") for name in wanted.subreddits)
        found[f"r/{both}/comments"] = (f"r/{both}/comments/", {})
        found[f"r/{both}/new"] = (f"r/{both}/new", {})
    for words in wanted.searches:
        query = {"q": words, "sort": "new", "t": "all", "syntax": "lucene", "restrict_sr": "False"}
        found[f"search {words}"] = ("r/all/search/", query)
    return found


def _of_inbox(thing: Thing) -> bool:
    return "link_id" not in thing and is_comment(thing)


def _named(error: SourceError, listing: str) -> SourceError:
    """The error, saying which listing it was; a listing that is not there is a mistake in the settings."""
    message = f"{error.message} [{brief(listing)}]"
    if isinstance(error, MentionGone):
        return Rejected(message, status=404, hint="check the names of the subreddits and the account")
    error.args, error.message = (message,), message
    return error


def _raw(thing: Thing) -> str:
    return json.dumps(dict(thing), default=str)[:4000]
