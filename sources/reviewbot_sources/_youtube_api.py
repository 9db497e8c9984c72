"""YouTube's calls, each with what it costs of the daily quota."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from reviewbot.contract import Context
from reviewbot.errors import MentionGone, NotAuthorized
from reviewbot.transport import as_list, as_map, as_text
from reviewbot_sources._google import GoogleClient, GoogleSettings, Json
from reviewbot_sources._google_reasons import BadRequest, Forbidden
from reviewbot_sources._newest_first import as_id
from reviewbot_sources._youtube_threads import Comment, Thread

SCOPE = "https://www.googleapis.com/auth/youtube.force-ssl"
TITLE = "YouTube"
PAGE_SIZE = 100
MOST_REFUSED = 20  # questions for stored comments in one run, after which no more are asked
READ_UNITS, WRITE_UNITS, DAILY_UNITS = 1, 50, 10_000


class YouTubeApi:
    """One signed-in account. Reads raise as `GoogleClient.read`, writes as `GoogleClient.write`."""

    def __init__(self, settings: GoogleSettings, context: Context) -> None:
        self.client = GoogleClient(settings, context, site=TITLE, scope=SCOPE)
        self.units = 0  # spent since it was opened
        self._name = context.name
        self._refused = 0  # questions for several comments

    def read(self, build: Callable[[], Any]) -> Json:
        """One page: one unit."""
        self.units += READ_UNITS
        return self.client.read(build)

    def write(self, build: Callable[[], Any], *, empty_is_yes: bool = False) -> Json:
        """One comment made, changed or deleted: fifty units."""
        self.units += WRITE_UNITS
        return self.client.write(build, empty_is_yes=empty_is_yes)

    def _api(self) -> Any:
        return self.client.service("youtube", "v3")

    def comments(self) -> Any:
        """The library's methods of comments."""
        return self._api().comments()

    def signed_in(self) -> tuple[str, str]:
        """Id and title of the channel that is signed in. Raises `NotAuthorized`."""
        try:
            answer = self.read(lambda: self._api().channels().list(part="id,snippet", mine=True))
        except (Forbidden, MentionGone) as error:
            raise NotAuthorized(error.message, hint=error.hint or "set `channel` for this source") from error
        for channel in map(as_map, as_list(answer.get("items"))):
            return as_id(channel.get("id")), as_text(as_map(channel.get("snippet")).get("title"))
        raise NotAuthorized("this Google account has no YouTube channel", hint=f"run `reviewbot auth {self._name}`")

    def threads(self, **which: Any) -> Json:
        """A page of threads."""
        return self.read(
            lambda: self._api().commentThreads().list(part="snippet,replies", textFormat="plainText", **which)
        )

    def thread(self, top: str) -> Thread:
        """The thread of a top-level comment, with all its replies as they are listed now. Raises `MentionGone`."""
        try:
            items = as_list(self.threads(id=top).get("items"))
        except Forbidden as error:
            if error.reason != "commentsDisabled":
                raise
            raise MentionGone(f"{TITLE}: the comments of this video are switched off") from error
        for thread in map(Thread.of, items):
            return self.whole(thread)
        raise MentionGone(f"{TITLE} no longer shows this thread")

    def whole(self, thread: Thread) -> Thread:
        """The thread with all its answers, where YouTube embeds only some."""
        try:
            return replace(thread, replies=tuple(self.replies(thread.id)))
        except (MentionGone, Forbidden):  # deleted or locked away while we were reading
            return thread

    def replies(self, thread_id: str) -> Iterator[Comment]:
        """All answers in a thread."""
        tokens: list[str | None] = [None]
        while len(tokens) == len(set(tokens)):
            page = {"parentId": thread_id, "maxResults": PAGE_SIZE, "pageToken": tokens[-1]}
            answer = self.read(partial(self._reply_page, page))
            yield from map(Comment.of, as_list(answer.get("items")))
            tokens.append(as_text(answer.get("nextPageToken")) or None)

    def _reply_page(self, page: Mapping[str, Any]) -> Any:
        return self.comments().list(part="snippet", textFormat="plainText", **page)

    def missing(self, ids: Sequence[str]) -> Sequence[str]:
        """The ids of comments that are gone: YouTube answers without them.

        Where none of several is there, or all are refused, one may have hidden the others: each half is asked for.
        """
        there = self._there(ids) if ids else frozenset()
        if there is None:
            return ()
        if there.isdisjoint(ids) and len(ids) > 1:
            middle = len(ids) // 2
            return (*self.missing(ids[:middle]), *self.missing(ids[middle:]))
        return [id_ for id_ in ids if id_ not in there]

    def _there(self, ids: Sequence[str]) -> frozenset[str] | None:
        """Those that YouTube still knows; None where its answer says nothing: hidden from us is not gone."""
        if self._refused >= MOST_REFUSED:
            return None
        try:
            answer = self.read(lambda: self.comments().list(part="id", id=",".join(ids)))
        except MentionGone:
            return frozenset()
        except (Forbidden, BadRequest):
            self._refused += 1
            return frozenset() if len(ids) > 1 else None
        items = answer.get("items")
        return frozenset(as_id(as_map(item).get("id")) for item in items) if isinstance(items, list) else None
