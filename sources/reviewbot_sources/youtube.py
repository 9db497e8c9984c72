"""YouTube: comments on our channel and videos, and the answers under them, by the Data API v3.

There is one level of replies: an answer to an answer hangs under the same top-level comment. Threads are listed by
the age of their first comment, so new answers under old threads do not surface: the last days are read again each
time, and threads with our own or many replies are asked for by their ids. A reply costs 50 of 10,000 units a day.
developers.google.com/youtube/v3/docs/comments
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from types import MappingProxyType
from typing import Any

from pydantic import Field

from reviewbot.contract import (
    BadItem,
    Capabilities,
    Context,
    Health,
    LengthLimit,
    Mention,
    MentionKey,
    OwnReplies,
    Page,
    Publication,
    PublicationState,
    Receipt,
    Recheck,
    ReplyCall,
    Source,
    Target,
)
from reviewbot.errors import MentionGone, NotAuthorized, OutcomeUnknown, Refused, SourceError
from reviewbot.transport import as_list, as_text
from reviewbot_sources import _google_auth
from reviewbot_sources._google import GoogleSettings, Json, sendable
from reviewbot_sources._google_reasons import SETTLE
from reviewbot_sources._newest_first import Batch, Marks, Place, Walk, as_id
from reviewbot_sources._own_reply import id_to_write_to
from reviewbot_sources._youtube_api import DAILY_UNITS, PAGE_SIZE, SCOPE, TITLE, YouTubeApi
from reviewbot_sources._youtube_threads import Comment, Followed, Thread

VIDEO_ID_LENGTH = 11
IDS_AT_ONCE = 40  # longer addresses would be sent in another way
COMMENT_IDS_AT_ONCE = 30  # the ids of answers are longer
HELD = {
    "heldForReview": PublicationState.PENDING,
    "likelySpam": PublicationState.PENDING,
    "rejected": PublicationState.REJECTED,
}


class YouTubeSettings(GoogleSettings):
    """`[sources.NAME]` with `adapter = "youtube"`. Without any of these keys: the channel that is signed in."""

    channel: str = Field(default="", pattern=r"^\S*$")  # ours ("UC..."): read, and never taken for a customer
    videos: tuple[str, ...] = ()  # videos of others to read, too
    recheck: int = Field(default=1000, ge=0, le=10_000)  # stored comments looked at again each run: deleted?
    rescan_days: int = Field(default=7, ge=0, le=365)  # threads of so many days are read again for new answers


class YouTubeSource(Source):
    """Comment threads of our channel and of single videos."""

    capabilities = Capabilities(
        site="youtube",
        title=TITLE,
        reply=ReplyCall.CREATE,
        length=LengthLimit(10_000),
        can_edit=True,
        can_delete=True,
        can_look_up=True,
        permission="threads that take replies; not private, comments not switched off",
        publish_delay="at once, unless the spam filter holds it",
        cost="free; 10,000 units a day: a page read is 1, a reply 50",
        purge_deleted=True,
    )
    secrets = MappingProxyType({**_google_auth.SECRETS, "channel_id": "your channel's id; found when you sign in"})
    sign_in_gives = frozenset({"refresh_token", "channel_id"})

    @classmethod
    def settings_model(cls) -> type[YouTubeSettings]:
        """The keys of this adapter."""
        return YouTubeSettings

    def __init__(self, settings: YouTubeSettings, context: Context) -> None:
        self.settings = settings
        self.context = context
        self._api = YouTubeApi(settings, context)
        self._mine = ""

    @classmethod
    def sign_in(cls, settings: Any, context: Context, *, open_browser: Callable[[str], None]) -> dict[str, str]:
        """Google's sign-in in the browser; remembers which channel it was for."""
        got = _google_auth.sign_in(context, settings, scope=SCOPE, open_browser=open_browser)
        known = replace(context, secret=lambda name: got.get(name) or context.secret(name))
        source = cls(settings, known)
        try:
            return {**got, "channel_id": source._api.signed_in()[0]}
        finally:
            source.close()

    @property
    def account(self) -> str:
        """Our channel's id: as configured, as remembered at the sign-in, else YouTube is asked once.

        Raises what reading raises.
        """
        if not self._known():
            self._mine = self._api.signed_in()[0]
        return self._mine

    def fetch(self, cursor: str | None) -> Iterator[Page]:
        """Comments and answers, newest threads first, then what changed under older threads that we follow."""
        marks = Marks.parse(cursor)
        run = Followed(marks)
        walk = Walk(
            marks,
            self.context,
            partial(self._list_page, run),
            after=lambda place: self._followed(run, walk, place),
            reach=timedelta(days=self.settings.rescan_days),
        )
        yield from walk.pages(self._places())

    @property
    def recheck(self) -> Recheck:
        """Thirty cost one unit."""
        return Recheck(COMMENT_IDS_AT_ONCE, a_run=self.settings.recheck)

    def look_again(self, keys: Sequence[MentionKey]) -> Page:
        """Those that YouTube no longer knows; of comments alone it does not tell enough to notice more."""
        missing = set(self._api.missing([key.native_id for key in keys if as_id(key.native_id)]))
        return Page((), gone=tuple(key for key in keys if key.native_id in missing))

    def look_up(self, target: Target) -> Mention:
        """The comment as it stands, with its thread's permission and our answers."""
        location, native_id = target.key.location, target.key.native_id
        thread = self._api.thread(_top(target))
        found = [*thread.read(self.account, location=location, site=self.capabilities.site)]
        for mention in found:
            if isinstance(mention, Mention) and mention.native_id == native_id:
                return mention
        raise MentionGone(f"{TITLE} no longer shows this comment")

    def reply(self, target: Target, text: str, *, attempt_id: str) -> Receipt:
        """One more comment in the thread: a second call would be a second comment."""
        body = {"snippet": {"parentId": _top(target), "textOriginal": sendable(text)}}
        made = self._api.write(lambda: self._api.comments().insert(part="snippet", body=body))
        return self._receipt(made)

    def edit_reply(self, target: Target, reply_id: str, text: str, *, attempt_id: str) -> Receipt:
        """Change our comment in place."""
        reply_id = id_to_write_to(self, target, reply_id)
        body = {"id": reply_id, "snippet": {"textOriginal": sendable(text)}}
        return self._receipt(self._api.write(lambda: self._api.comments().update(part="snippet", body=body)))

    def delete_reply(self, target: Target, reply_id: str) -> None:
        """Take our comment down."""
        reply_id = id_to_write_to(self, target, reply_id)
        try:
            self._api.write(lambda: self._api.comments().delete(id=reply_id), empty_is_yes=True)
        except Refused as error:
            if error.code != "gone":
                raise

    def find_own_replies(self, target: Target, *, since: datetime) -> OwnReplies:
        """Ours in the thread. Incomplete where the thread counts more replies than it shows (some may be held)."""
        own = self._posting_as()
        thread = self._api.thread(_top(target))
        ours = [comment.as_own_reply() for comment in thread.replies if comment.author_id in own]
        begin = since.replace(microsecond=0)  # YouTube tells whole seconds
        recent = tuple(reply for reply in ours if reply.at is None or reply.at >= begin)
        return OwnReplies(recent, complete=thread.total <= len(thread.replies))

    def read_back(self, target: Target, reply_id: str) -> Publication:
        """Published when the thread shows it; held when only its author can still see it."""
        for comment in self._api.replies(_top(target)):
            if comment.id == reply_id:
                return Publication(PublicationState.PUBLISHED, comment.text, url=comment.url)
        found = self._api.read(lambda: self._api.comments().list(part="snippet", id=reply_id, textFormat="plainText"))
        for comment in map(Comment.of, as_list(found.get("items"))):
            state = HELD.get(comment.status, PublicationState.PENDING)
            return Publication(state, comment.text, reason=comment.status or "not shown in the thread")
        return Publication(PublicationState.GONE)

    def check(self) -> Health:
        """Whose channel is signed in."""
        try:
            channel, title = self._api.signed_in()
        except SourceError as error:
            return Health(False, self._known(), error.message, error.hint or "", self._facts())
        wanted = self._known() or channel
        if wanted != channel:
            detail = f"signed in as {channel} ({title}), but this source is set up for {wanted}"
            return Health(
                False, channel, detail, f"run `reviewbot auth {self.context.name}` as {wanted}", self._facts()
            )
        return Health(True, channel, title, facts=self._facts())

    def close(self) -> None:
        """Let go of the connections."""
        self._api.client.close()

    def _facts(self) -> dict[str, str]:
        quota = f"{DAILY_UNITS:,} units a day, until midnight in California: a page read is 1, a reply 50"
        return {**self._api.client.facts(), "quota": quota, "units used in this run": str(self._api.units)}

    def _posting_as(self) -> set[str]:
        """Our channel, and the one really signed in: what went out under a wrong one must be found, too."""
        try:
            return {self.account, self._api.signed_in()[0]}
        except NotAuthorized:
            return {self.account}

    def _known(self) -> str:
        """Our channel's id without asking; "" when nobody has told yet."""
        if not self._mine:
            self._mine = self.settings.channel or self.context.secret("channel_id") or ""
        return self._mine

    def _places(self) -> list[Place]:
        named = [Place(found.site_id.strip(), found.name) for found in self.context.locations]
        own = [self.settings.channel] if self.settings.channel else []
        wanted = [*own, *self.settings.videos] or ([] if named else [self.account])
        known = {place.site_id for place in named}
        return named + [Place(site_id) for site_id in dict.fromkeys(wanted) if site_id not in known]

    def _is_video(self, site_id: str) -> bool:
        """Videos have ids of 11 characters, channels of 24."""
        ours = site_id == self.account
        return site_id in self.settings.videos or (len(site_id) == VIDEO_ID_LENGTH and not ours)

    def _list_page(self, run: Followed, place: Place, token: str) -> Batch:
        which = "videoId" if self._is_video(place.site_id) else "allThreadsRelatedToChannelId"
        page = {which: place.site_id, "pageToken": token or None, "maxResults": PAGE_SIZE, "order": "time"}
        answer = self._api.threads(**page)
        threads = [Thread.of(item) for item in as_list(answer.get("items"))]
        return Batch(
            parts=tuple(part for thread in threads for part in self._new_in(run, place, thread)),
            times=tuple(thread.top.at for thread in threads if thread.top.at is not None),
            next_token=as_text(answer.get("nextPageToken")),
        )

    def _new_in(self, run: Followed, place: Place, thread: Thread) -> Sequence[Mention | BadItem]:
        """What a thread holds; nothing where it would have to be read in full and has not changed since."""
        run.seen.add(thread.id)
        own = self.account
        if thread.partial:
            if run.count(place, thread.id) == thread.total:
                return ()
            thread = self._api.whole(thread)
            run.follow(place, thread)
        elif thread.has_ours(own):
            run.follow(place, thread)
        return thread.read(own, location=place.location, site=self.capabilities.site)

    def _followed(self, run: Followed, walk: Walk, place: Place) -> Iterator[Page]:
        """Threads that we follow and that the walk did not reach."""
        waiting = [thread_id for thread_id in run.counts(place) if thread_id not in run.seen]
        for start in range(0, len(waiting), IDS_AT_ONCE):
            asked = waiting[start : start + IDS_AT_ONCE]
            items = self._api.threads(id=",".join(asked)).get("items")
            if not isinstance(items, list):
                continue  # says nothing, so nothing is gone
            threads = {thread.id: thread for thread in map(Thread.of, items)}
            changed = [found for found in threads.values() if run.count(place, found.id) != found.total]
            found = [part for thread in changed for part in self._new_in(run, place, thread)]
            for thread in changed:
                run.follow(place, thread)
            gone = [thread_id for thread_id in asked if thread_id not in threads]
            run.forget(place, gone)
            mentions, bad = walk.new(found)
            keys = tuple(MentionKey(self.capabilities.site, place.location, thread_id) for thread_id in gone)
            yield Page(mentions, run.marks.dump(), bad=bad, gone=keys)

    def _receipt(self, made: Json) -> Receipt:
        said = Comment.of(made)
        if not said.id:
            raise OutcomeUnknown(f"{TITLE} answered without the comment's id", code="unreadable", hint=SETTLE)
        return Receipt(said.id, said.url, said.text or None, said.at)


def _top(target: Target) -> str:
    """The top-level comment; the ids of answers are `TOP.ANSWER`."""
    return target.parent_id or target.key.native_id.partition(".")[0]
