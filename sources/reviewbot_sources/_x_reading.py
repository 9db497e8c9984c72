"""One run through X's listings: each newest first down to its mark, then a second look at what was seen before.

X bills what it gives, so a listing is bounded by its mark, and our own timeline is read only as far back as the posts
at hand. Trouble with the timeline never costs what was listed: it is stored, and the next run asks again.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Protocol

from reviewbot.contract import BadItem, Context, Mention, MentionKey, Page
from reviewbot.errors import MentionGone, NotAuthorized, SourceError
from reviewbot.transport import Rejected, as_text, instant
from reviewbot_sources._trail import Trail, Walk
from reviewbot_sources._x_api import OurAnswers, XApi
from reviewbot_sources._x_posts import (
    ID,
    Answer,
    Post,
    id_of,
    mention_of,
    mentions_us,
    permission,
    versions,
)

SITE = "x"
OVERLAP_MS = 5_000  # ids of different machines are not in exact order: look again at the last seconds
SEARCH_OVERLAP_MS = 60_000  # and the search shows some posts late; a post read twice on one day is billed once
PER_LOOK = 100  # posts that X looks up in one request
SUMMONED = "mentions"  # the listing whose posts mention us by definition
AGAIN = "again"  # the fact under which the cursor says how far the second look came


class Wanted(Protocol):
    """What the adapter's settings say of reading."""

    @property
    def name(self) -> str:
        """The account without "@"."""

    @property
    def mentions(self) -> bool:
        """Whether posts that name us are read."""

    @property
    def searches(self) -> tuple[str, ...]:
        """In X's query language."""

    @property
    def enterprise(self) -> bool:
        """Whether we may answer without having been mentioned."""

    @property
    def recheck(self) -> int:
        """How many of the newest posts are looked at again."""

    @property
    def read_cost(self) -> float:
        """Of one such look."""


class Reading:
    """One run. `trail` is the cursor that it moves on."""

    def __init__(self, wanted: Wanted, context: Context, api: XApi, *, trail: Trail) -> None:
        self.wanted = wanted
        self.trail = trail
        self._api = api
        self._context = context
        self._answers = OurAnswers(api)
        self._trouble: SourceError | None = None  # with our own timeline; raised when the listings are read
        api.me = api.me or trail.facts.get("me", "")

    def pages(self) -> Iterator[Page]:
        """Everything there is to read now. Raises what reading raises, after all that could be read."""
        fresh: set[str] = set()
        failed: SourceError | None = None
        for name in [SUMMONED] * self.wanted.mentions + [f"search {query}" for query in self.wanted.searches]:
            try:
                for page in self._walk(name):
                    fresh.update(mention.native_id for mention in page.mentions)
                    yield page
            except (NotAuthorized, MentionGone, Rejected) as error:
                failed = failed or error  # one listing that is closed to us starves no other
        if self._trouble is None:  # a listing closed to us must not keep what was deleted from being erased here
            try:
                yield from self._look_again(but=fresh)
            except (NotAuthorized, MentionGone, Rejected) as error:
                failed = failed or error
        failed = failed or self._trouble
        if failed is not None:
            raise failed

    def _walk(self, name: str) -> Iterator[Page]:
        """The listing from where it was left, and if that was in the middle of it, then once more from its top."""
        left_over = name in self.trail.walks
        yield from self._walk_once(name)
        if left_over:
            yield from self._walk_once(name)

    def _walk_once(self, name: str) -> Iterator[Page]:
        trail = self.trail
        mark = trail.marks.get(name, "")
        walk = trail.walks.setdefault(name, Walk())
        asked = {walk.token}
        overlap_ms = OVERLAP_MS if name == SUMMONED else SEARCH_OVERLAP_MS
        while True:
            answer = self._listing(name, since=_a_little_before(mark, by_ms=overlap_ms), walk=walk)
            ids = [int(id_of(post)) for post in answer.posts if id_of(post)]
            walk.top = str(max([int(walk.top or 0), *ids]))
            page = self._page(answer, summoned=name == SUMMONED)
            trail.facts["me"] = self._api.me
            if answer.next_token is None or answer.next_token in asked or self._before_start(answer.posts):
                trail.drained(name, str(max(int(mark or 0), int(walk.top))))
                yield replace(page, cursor=trail.write())
                return
            asked.add(answer.next_token)
            walk.token = answer.next_token
            yield replace(page, cursor=trail.write())

    def _listing(self, name: str, *, since: str, walk: Walk) -> Answer:
        """One page. Where the site refuses the page's token or an old `since_id`, without them."""
        while True:
            token, given = walk.token, {"since_id": since} if since else {}
            try:
                if name == SUMMONED:
                    return self._api.mentions(given, token)
                return self._api.search(name.removeprefix("search "), given, token)
            except Rejected as error:
                if error.status != 400 or not (token or since):
                    raise
                since, walk.token = since if token else "", None

    def _before_start(self, posts: Sequence[Post]) -> bool:
        start, times = self._context.start_from, [instant(post.get("created_at")) for post in posts]
        return start is not None and bool(times) and times[-1] is not None and times[-1] < start

    def _page(self, answer: Answer, *, summoned: bool) -> Page:
        if answer.posts:
            self._api.know_ourselves()
        bad: list[BadItem] = []
        good: list[Post] = []
        for post in answer.posts:
            if not id_of(post):
                bad.append(BadItem("a post", "it has no usable id", json.dumps(dict(post), default=str)[:4000]))
            elif not self._is_ours(post):
                good.append(post)
        if good and self._trouble is None:
            try:
                self._answers.reach_back_to(_oldest(good))
            except SourceError as error:  # what was listed is stored in any case: the next run looks again
                self._trouble = error
        found = [self._mention(post, answer=answer, summoned=summoned) for post in good]
        news = [mention for mention in found if self.trail.is_news(mention)]
        return Page(tuple(news), bad=tuple(bad))

    def _look_again(self, *, but: set[str]) -> Iterator[Page]:
        """Among the newest posts of earlier runs: what was deleted, edited or answered on the web.

        X wants what was deleted there erased here within a day; it bills a post read twice on one day once. A look
        that was cut short goes on where it was, and comes to those before that at the end.
        """
        newest = [name for name in self.trail.newest(self.wanted.recheck, but=but) if ID.fullmatch(name)]
        names = self._from_where_it_was(newest)
        paid = self._api.ledger.payable(names, self.wanted.read_cost)
        for start in range(0, len(paid), PER_LOOK):
            batch = paid[start : start + PER_LOOK]
            page = self._seen_again(batch)
            self.trail.facts[AGAIN] = batch[-1]
            if batch[-1] == names[-1]:
                del self.trail.facts[AGAIN]
            yield replace(page, cursor=self.trail.write())
        if len(paid) < len(names):
            note = f"{len(names) - len(paid)} older posts not looked at again: spending cap"
            yield Page((), cursor=self.trail.write(), note=note)

    def _from_where_it_was(self, names: list[str]) -> list[str]:
        """Turned round so that those come first to which an earlier run did not get."""
        reached = self.trail.facts.get(AGAIN)
        begin = names.index(reached) + 1 if reached in names else 0
        return names[begin:] + names[:begin]

    def _seen_again(self, names: Sequence[str]) -> Page:
        found = self._api.current(names)
        gone = [name for name in names if name in found.gone]
        for name in gone:
            self.trail.forget(name)
        known = [post for post in found.posts if id_of(post) and not self._is_ours(post)]
        mentions = self.complete(known, answer=found)
        news = tuple(mention for mention in mentions if self.trail.is_news(mention))
        return Page(news, gone=tuple(MentionKey(SITE, "", name) for name in gone))

    def again(self, keys: Sequence[MentionKey]) -> Page:
        """Of posts stored earlier: those gone, and the latest version of those that were edited.

        Our answers are not read: that would be our whole timeline, and billed.
        """
        found = self._api.current([key.native_id for key in keys if ID.fullmatch(key.native_id)])
        edited = [post for post in found.posts if id_of(post) and len(versions(post)) > 1]
        mentions = tuple(self._mention(post, answer=found, summoned=False) for post in edited)
        return Page(mentions, gone=tuple(key for key in keys if key.native_id in found.gone))

    def complete(self, posts: Sequence[Post], *, answer: Answer) -> list[Mention]:
        """Mentions with permission and with the answer of ours that stands there."""
        if posts:
            self._answers.reach_back_to(_oldest(posts))
        return [self._mention(post, answer=answer, summoned=False) for post in posts]

    def _mention(self, post: Post, *, answer: Answer, summoned: bool) -> Mention:
        named = summoned or mentions_us(post, account=self.wanted.name, me=self._api.me, others=answer.others)
        allowed = permission(post, summoned=named, anyone=self.wanted.enterprise)
        under = self._answers.under
        replies = [under[id_] for id_ in versions(post) if id_ in under]
        return mention_of(post, users=answer.users, allowed=allowed, reply=replies[-1] if replies else None)

    def _is_ours(self, post: Post) -> bool:
        return bool(self._api.me) and as_text(post.get("author_id")) == self._api.me


def _oldest(posts: Sequence[Post]) -> int:
    return min(int(versions(post)[0]) for post in posts)


def _a_little_before(mark: str, *, by_ms: int) -> str:
    """The id some seconds before this one, where ids hold their time (since 2010); else the id itself."""
    number = int(mark or 0)
    return str(number - (by_ms << 22)) if number > 1 << 50 else (mark if number else "")
