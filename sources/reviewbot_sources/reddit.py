"""Reddit: mentions of us, replies to us, whole subreddits and searches; answers as a comment.

praw talks to the site (token, addresses, limits), through its raw `Reddit.request`, because its objects break on
fields that are missing. What praw and prawcore do behind one's back is taken away by public seams (`_OneRequest`):
their three POSTs for one reply, their silent sleeps of up to ten minutes, their KeyErrors for odd statuses.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict, Field

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
    ReplyCall,
    Source,
    Target,
)
from reviewbot.errors import MentionGone, NotAuthorized, OutcomeUnknown, SourceError
from reviewbot.transport import Rejected, as_float, as_map, as_text, brief, instant
from reviewbot_sources._reddit_answers import OurAnswers
from reviewbot_sources._reddit_client import PAGE, RedditClient
from reviewbot_sources._reddit_errors import gone
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
    text,
    url,
)
from reviewbot_sources._trail import Trail, Walk

OVERLAP_S = 3600.0  # how far behind the mark a walk looks again: clocks, and indexes that lag
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
        self._trouble: SourceError | None = None  # with a question beside a listing; raised when the listings are read
        self._links: dict[str, Thing] = {}  # posts that comments of this run hang under
        self._places = {place.site_id.lower().removeprefix("r/"): place.name for place in context.locations}

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
        trail = Trail.read(cursor)
        self._links.clear()
        self._trouble = None
        answers = OurAnswers(self._client, self.settings.name)
        fresh: set[str] = set()
        failed: SourceError | None = None
        for name, (path, params) in self._listings().items():
            try:
                for page in self._walk(name, path, params, trail=trail, answers=answers):
                    fresh.update(mention.native_id for mention in page.mentions)
                    yield page
            except (NotAuthorized, MentionGone, Rejected) as error:
                failed = failed or _named(error, name)  # a private subreddit, say, starves no other listing
        if self._trouble is None:  # a listing closed to us must not keep what was deleted from being erased here
            try:
                changed = self._look_again(trail, answers=answers, but=fresh)
            except (NotAuthorized, MentionGone, Rejected) as error:
                changed, failed = None, failed or error
            if changed is not None:
                yield changed
        failed = failed or self._trouble
        if failed is not None:
            raise failed

    def _listings(self) -> dict[str, tuple[str, dict[str, str]]]:
        found: dict[str, tuple[str, dict[str, str]]] = {}
        if self.settings.mentions and self.settings.name:
            found["mentions"] = ("message/mentions", {})
        if self.settings.replies and self.settings.name:
            found["comments"] = ("message/comments/", {})
            found["selfreply"] = ("message/selfreply/", {})
        if self.settings.subreddits:
            both = "+".join(name.removeprefix("/").removeprefix("r/") for name in self.settings.subreddits)
            found[f"r/{both}/comments"] = (f"r/{both}/comments/", {})
            found[f"r/{both}/new"] = (f"r/{both}/new", {})
        for words in self.settings.searches:
            query = {"q": words, "sort": "new", "t": "all", "syntax": "lucene", "restrict_sr": "False"}
            found[f"search {words}"] = ("r/all/search/", query)
        return found

    def _walk(
        self, name: str, path: str, params: dict[str, str], *, trail: Trail, answers: OurAnswers
    ) -> Iterator[Page]:
        """The listing from where it was left, and if that was in the middle of it, then once more from its top."""
        left_over = name in trail.walks
        yield from self._walk_once(name, path, params, trail=trail, answers=answers)
        if left_over:
            yield from self._walk_once(name, path, params, trail=trail, answers=answers)

    def _walk_once(
        self, name: str, path: str, params: dict[str, str], *, trail: Trail, answers: OurAnswers
    ) -> Iterator[Page]:
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
            page = self._page(things, trail=trail, answers=answers)
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
        start = self.context.start_from.timestamp() if self.context.start_from else 0.0
        return bool(times) and times[-1] < max(mark - OVERLAP_S, start)

    def _page(self, things: Sequence[Thing], *, trail: Trail, answers: OurAnswers) -> Page:
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
                trail.forget(mention.native_id)
            elif not self._is_ours(thing) and not trail.knows_text(mention):
                fresh.append((thing, mention))
        news = tuple(mention for mention in self._as_known(fresh, answers=answers) if trail.is_news(mention))
        return Page(news, bad=tuple(bad), gone=tuple(gone))

    def _as_known(self, fresh: list[tuple[Thing, Mention]], *, answers: OurAnswers) -> list[Mention]:
        """The mentions with all that is asked for beside them; without it where the site does not say it now.

        What was listed is stored in any case: the next run looks again and finds what this one could not.
        """
        if self._trouble is None:
            try:
                return self._complete(self._whole(fresh), answers=answers)
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

    def _look_again(self, trail: Trail, *, answers: OurAnswers, but: set[str]) -> Page | None:
        """Among the newest items of earlier runs: what was edited, deleted, locked or answered on the web."""
        names = trail.newest(self.settings.recheck, but=but)
        found = self._client.info(names)
        pairs = [(found[name], mention_of(found[name], places=self._places)) for name in names if name in found]
        gone = [mention.key for thing, mention in pairs if is_gone(thing)]
        for key in gone:
            trail.forget(key.native_id)
        mentions = self._complete([pair for pair in pairs if not is_gone(pair[0])], answers=answers)
        news = tuple(mention for mention in mentions if trail.is_news(mention))
        return Page(news, cursor=trail.write(), gone=tuple(gone)) if news or gone else None

    def _complete(self, pairs: Sequence[tuple[Thing, Mention]], *, answers: OurAnswers) -> list[Mention]:
        """Mentions with permission and with the answer of ours that stands there."""
        if not pairs:
            return []
        threads = self._threads({mention.thread_id for _, mention in pairs if mention.native_id.startswith("t1_")})
        answers.reach_back_to(min((at for at in (created(thing) for thing, _ in pairs) if at), default=0.0))
        return [
            completed(
                mention,
                link=threads.get(mention.thread_id, NOTHING),
                reply=answers.under.get(mention.native_id),
            )
            for _, mention in pairs
        ]

    def _threads(self, names: set[str]) -> Mapping[str, Thing]:
        """The posts that comments hang under, each asked for once in a run."""
        missing = names - self._links.keys()
        self._links.update(dict.fromkeys(missing, NOTHING) | self._client.info(sorted(missing)))
        return self._links

    def _is_ours(self, thing: Thing) -> bool:
        return bool(self.settings.name) and author(thing).lower() == self.settings.name.lower()

    def look_up(self, target: Target) -> Mention:
        """The item as it stands now."""
        name = target.key.native_id
        thing = self._client.info([name]).get(name)
        if thing is None or is_gone(thing):
            raise gone(name)
        answers = OurAnswers(self._client, self.settings.name)
        self._links.clear()
        return self._complete([(thing, mention_of(thing, places=self._places))], answers=answers)[0]

    def find_own_replies(self, target: Target, *, since: datetime) -> OwnReplies:
        """Our comments under the item, read from our own history newest first."""
        if not self.settings.name:
            return OwnReplies(complete=False)
        answers = OurAnswers(self._client, self.settings.name)
        complete = answers.reach_back_to((since - SKEW).timestamp())
        found = tuple(reply for parent, reply in answers.all if parent == target.key.native_id)
        return OwnReplies(found, complete=complete)

    def read_back(self, target: Target, reply_id: str) -> Publication:
        """Our comment as it stands, and as others see it: moderators and filters remove without telling us."""
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
        told = self._client.post("api/editusertext/", {"text": text, "thing_id": reply_id})
        return replace(_receipt(told), reply_id=reply_id)

    def delete_reply(self, target: Target, reply_id: str) -> None:
        """Take our comment down: one POST. Reddit answers the same whether it was there or not."""
        self._client.post("api/del/", {"id": reply_id})

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
