"""Reddit: mentions of us, replies to us, whole subreddits and searches; answers as a comment.

praw talks to the site (token, addresses, limits), through its raw `Reddit.request`, because its objects break on
fields that are missing. What praw and prawcore do behind one's back is taken away by public seams (`_OneRequest`):
their three POSTs for one reply, their silent sleeps of up to ten minutes, their KeyErrors for odd statuses.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict, Field

from reviewbot.contract import (
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
from reviewbot.errors import OutcomeUnknown, SourceError
from reviewbot.transport import as_map, as_text, brief, instant
from reviewbot_sources._own_reply import id_to_write_to
from reviewbot_sources._reddit_answers import OurAnswers
from reviewbot_sources._reddit_client import IDS_AT_ONCE, RedditClient
from reviewbot_sources._reddit_errors import gone
from reviewbot_sources._reddit_reading import Reading
from reviewbot_sources._reddit_things import (
    NOTHING,
    full_name,
    is_gone,
    text,
    url,
)
from reviewbot_sources._trail import Trail

SKEW = timedelta(minutes=10)


class RedditSettings(BaseModel):
    """`[sources.NAME]` of the adapter "reddit"."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)

    account: str = Field(default="", pattern=r"^(/?u/)?[A-Za-z0-9_-]{0,32}$")  # who reads and answers
    mentions: bool = True  # comments that name /u/ACCOUNT
    replies: bool = True  # answers to our comments and posts
    subreddits: tuple[str, ...] = ()  # read whole: comments and posts
    searches: tuple[str, ...] = ()  # of posts, over all of Reddit
    recheck: int = Field(default=1000, ge=0, le=1000)  # newest items looked at again each run: edited? deleted? locked?
    endpoint: str = Field(default="https://oauth.reddit.com", pattern=r"^https?://[^\s?#]+$")
    token_endpoint: str = Field(default="", pattern=r"^$|^https?://[^\s?#]+$")  # a server, or a whole address
    user_agent: str = Field(default="", pattern=r"^$|^.{7,}$")
    timeout_s: float | None = Field(default=None, gt=0, le=120)  # each whole call; None: `posting.timeout_s`

    @property
    def name(self) -> str:
        """The account without "u/"."""
        return self.account.removeprefix("/").removeprefix("u/")


class RedditSource(Source):
    """One Reddit account and what it listens to."""

    capabilities: ClassVar[Capabilities] = Capabilities(
        site="reddit",
        title="Reddit",
        reply=ReplyCall.CREATE,
        length=LengthLimit(10_000),
        can_edit=True,
        can_delete=True,
        can_look_up=True,
        permission="anyone may be answered unless the thread is locked or archived or the account is banned there",
        publish_delay="at once; many subreddits remove bot and business comments silently",
        cost="free; 1,000 requests in 10 minutes; new apps need Reddit's approval first",
        purge_deleted=True,
        markdown=True,
    )
    secrets: ClassVar[Mapping[str, str]] = MappingProxyType(
        {
            "client_id": "the app's id, from reddit.com/prefs/apps",
            "client_secret": "the app's secret",
            "refresh_token": "a permanent refresh token of the account (scopes: identity read submit edit history "
            "privatemessages); leave empty to use the password",
            "password": "the account's password, for a script app; empty when there is a refresh token",
        }
    )

    @classmethod
    def settings_model(cls) -> type[RedditSettings]:
        """The keys of this adapter."""
        return RedditSettings

    def __init__(self, settings: RedditSettings, context: Context) -> None:
        self.settings = settings
        self.context = context
        self._client = RedditClient(settings, context)

    @property
    def account(self) -> str:
        """Whose account answers: "u/NAME"."""
        return f"u/{self.settings.name}" if self.settings.name else ""

    def close(self) -> None:
        """Let go of connections."""
        self._client.close()

    # --- reading ----------------------------------------------------------------------------------------------

    def fetch(self, cursor: str | None) -> Iterator[Page]:
        """Each listing newest first down to its mark, then a second look at the newest items seen before."""
        yield from self._reading(Trail.read(cursor)).pages()

    def _reading(self, trail: Trail) -> Reading:
        return Reading(self.settings, self.context, self._client, trail=trail)

    @property
    def recheck(self) -> Recheck:
        """As many of the stored ones as of the newest; a hundred are one request."""
        return Recheck(IDS_AT_ONCE, a_run=self.settings.recheck)

    def look_again(self, keys: Sequence[MentionKey]) -> Page:
        """Those that were deleted or removed, and those that were edited."""
        return self._reading(Trail()).again([key.native_id for key in keys])

    def look_up(self, target: Target) -> Mention:
        """The item as it stands now."""
        name = target.key.native_id
        thing = self._client.info([name]).get(name)
        if thing is None or is_gone(thing):
            raise gone(name)
        return self._reading(Trail()).as_it_stands(thing)

    def find_own_replies(self, target: Target, *, since: datetime) -> OwnReplies:
        """Our comments under the item, read from our own history newest first."""
        if not self.settings.name:
            return OwnReplies(complete=False)
        answers = self._answers()
        complete = answers.reach_back_to((since - SKEW).timestamp())
        found = tuple(reply for parent, reply in answers.all if parent == target.key.native_id)
        return OwnReplies(found, complete=complete)

    def _answers(self) -> OurAnswers:
        return OurAnswers(self._client, self.settings.name)

    def read_back(self, target: Target, reply_id: str) -> Publication:
        """Our comment as it stands, and as others see it: moderators and filters remove without telling us."""
        if not reply_id:  # a quarantined subreddit takes a comment and does not tell its id
            known = self._answers().find(target.key.native_id)
            if known is None:
                return Publication(PublicationState.PENDING, reason="it is not in our own history (yet)")
            reply_id = known.reply_id
        ours = self._client.info([reply_id]).get(reply_id)
        if ours is None or is_gone(ours):
            return Publication(PublicationState.GONE, reason="it is not there, or no longer")
        mine = Publication(PublicationState.PUBLISHED, text=text(ours), url=url(ours))
        try:
            theirs = self._client.info([reply_id], as_stranger=True).get(reply_id)
        except SourceError as error:
            return replace(mine, reason=f"only our own view could be checked: {error.message}")
        if theirs is None:
            return replace(mine, state=PublicationState.PENDING, reason="others do not see it (yet)")
        if is_gone(theirs):
            reason = "removed by the moderators or the spam filter; only we still see it"
            return replace(mine, state=PublicationState.REJECTED, reason=reason)
        return mine

    # --- writing ----------------------------------------------------------------------------------------------

    def reply(self, target: Target, text: str, *, attempt_id: str) -> Receipt:
        """One comment under the item: one POST."""
        told = self._client.post("api/comment/", {"text": text, "thing_id": target.key.native_id})
        return _receipt(told)

    def edit_reply(self, target: Target, reply_id: str, text: str, *, attempt_id: str) -> Receipt:
        """Another text for our comment: one POST."""
        reply_id = id_to_write_to(self, target, reply_id)
        told = self._client.post("api/editusertext/", {"text": text, "thing_id": reply_id})
        return replace(_receipt(told), reply_id=reply_id)

    def delete_reply(self, target: Target, reply_id: str) -> None:
        """Take our comment down: one POST. Reddit answers the same whether it was there or not."""
        self._client.post("api/del/", {"id": id_to_write_to(self, target, reply_id)})

    def check(self) -> Health:
        """Who the token belongs to, and what it may do."""
        try:
            scopes = self._client.scopes()
            who = as_text(as_map(self._client.ask("api/v1/me", {})).get("name"))
        except SourceError as error:
            return Health(ok=False, account=self.account, detail=error.message, hint=error.hint or "")
        facts = {"scopes": " ".join(sorted(scopes)), **self._client.limits()}
        if self.settings.name and who.lower() != self.settings.name.lower():
            detail = f"the token belongs to u/{brief(who)}, the settings say {self.account}"
            return Health(ok=False, account=f"u/{brief(who)}", detail=detail, hint="mend `account`", facts=facts)
        return Health(ok=True, account=f"u/{brief(who)}", detail="reads and may answer", facts=facts)


def _receipt(told: Mapping[str, Any]) -> Receipt:
    """The comment that was made. None in the answer still means made (quarantined subreddits): no id, then."""
    data = told.get("data")
    if not isinstance(data, Mapping) or not isinstance(data.get("things"), list):
        raise OutcomeUnknown("Reddit may have taken the reply: it answered without a comment", code="unreadable")
    thing = as_map(as_map((data["things"] or [NOTHING])[0]).get("data"))
    name = full_name(thing) or (f"t1_{as_text(thing.get('id'))}" if thing.get("id") else "")
    return Receipt(name, url(thing), as_text(thing.get("body")) or None, instant(thing.get("created_utc")))
