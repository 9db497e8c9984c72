"""X: posts that mention us and posts that a search finds; answers as a reply where X's rules let the API reply.

Everything here has a price (`_x_spend`) and a rule: since February 2026 the API may answer only an author who
mentioned or quoted us, so what a search finds is mostly read-only, and that is known before anyone drafts.
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
    ExistingReply,
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
    Unit,
)
from reviewbot.errors import MentionGone, NotAuthorized, NotSent, OutcomeUnknown, RateLimited, Refused, SourceError
from reviewbot.transport import Rejected, as_text, brief, instant
from reviewbot_sources._trail import Trail, Walk
from reviewbot_sources._x_client import API, NAME, Call, XClient
from reviewbot_sources._x_posts import (
    ID,
    NOTHING,
    Answer,
    Post,
    id_of,
    mention_of,
    mentions_us,
    own_reply,
    permission,
    references,
    reply_text_of,
    url_of,
    versions,
)
from reviewbot_sources._x_spend import Ledger

PAGE = 100
LEAST = 10  # what a search gives at least in one request
OVERLAP_MS = 5_000  # ids of different machines are not in exact order: look again at the last seconds
SKEW = timedelta(minutes=10)
SUMMONED = "mentions"  # the listing whose posts mention us by definition
FIELDS: dict[str, Any] = {
    "tweet_fields": [
        "created_at",
        "author_id",
        "conversation_id",
        "in_reply_to_user_id",
        "referenced_tweets",
        "lang",
        "entities",
        "note_tweet",
        "public_metrics",
        "reply_settings",
        "edit_history_tweet_ids",
    ],
    "expansions": ["author_id", "referenced_tweets.id"],
    "user_fields": ["username", "name"],
}


class XSettings(BaseModel):
    """`[sources.NAME]` of the adapter "x". Money is in US dollars, days and months are UTC's."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)

    account: str = Field(default="", pattern=r"^@?[A-Za-z0-9_]{0,15}$")  # our @name
    user_id: str = Field(default="", pattern=r"^\d{0,20}$")  # its id; asked for once when it is not given
    mentions: bool = True
    searches: tuple[str, ...] = ()  # in X's query language; the last seven days
    enterprise: bool = False  # an Enterprise account may answer without having been mentioned
    recheck: int = Field(default=100, ge=0, le=100)  # newest posts looked at again each run: deleted? answered?
    read_cost: float = Field(default=0.005, ge=0)
    own_read_cost: float = Field(default=0.001, ge=0)
    post_cost: float = Field(default=0.015, ge=0)
    post_link_cost: float = Field(default=0.20, ge=0)
    daily_cap: float | None = Field(default=None, ge=0)  # reading and posting stop there
    monthly_cap: float | None = Field(default=None, ge=0)
    endpoint: str = Field(default=API, pattern=r"^https?://[^\s?#]+$")
    token_endpoint: str = Field(default="", pattern=r"^$|^https?://[^\s?#]+$")
    user_agent: str = ""
    timeout_s: float = Field(default=30.0, gt=0, le=120)

    @property
    def name(self) -> str:
        """The account without "@"."""
        return self.account.removeprefix("@")


class XSource(Source):
    """One X account and what it listens to."""

    capabilities: ClassVar[Capabilities] = Capabilities(
        site="x",
        title=NAME,
        reply=ReplyCall.CREATE,
        length=LengthLimit(280, Unit.WEIGHTED),
        can_delete=True,
        can_look_up=True,
        permission="only an author who mentioned or quoted us may be answered by the API, once",
        publish_delay="at once",
        cost="0.005 $ a post read (0.001 $ one that mentions us), 0.015 $ a reply, 0.20 $ one with a link: "
        "https://docs.x.com/x-api/getting-started/pricing",
        purge_deleted=True,
    )
    secrets: ClassVar[Mapping[str, str]] = MappingProxyType(
        {
            "consumer_key": "API key of the app (OAuth 1.0a: with the next three everything works and nothing expires)",
            "consumer_secret": "API key secret of the app",
            "access_token": "access token of our account, made with read and write permission",
            "access_token_secret": "access token secret of our account",
            "client_id": "OAuth 2.0 client id, only instead of the four above",
            "client_secret": "OAuth 2.0 client secret; empty for a public client",
            "refresh_token": "OAuth 2.0 refresh token (scopes tweet.read tweet.write users.read offline.access)",
            "bearer_token": "app-only bearer token: reads, cannot post",
        }
    )

    @classmethod
    def settings_model(cls) -> type[XSettings]:
        """The keys of this adapter."""
        return XSettings

    def __init__(self, settings: XSettings, context: Context) -> None:
        self.settings = settings
        self.context = context
        self._client = XClient(settings, context)
        self._ledger = Ledger(context.folder / f"{context.name}.spend.json", settings, now=context.now)
        self._me = settings.user_id

    @property
    def account(self) -> str:
        """Whose account answers: "@NAME"."""
        return f"@{self.settings.name}" if self.settings.name else ""

    def close(self) -> None:
        """Let go of connections."""
        self._client.close()

    # --- reading ----------------------------------------------------------------------------------------------

    def fetch(self, cursor: str | None) -> Iterator[Page]:
        """Each listing newest first down to its mark, then a second look at the newest posts seen before."""
        trail = Trail.read(cursor)
        self._me = self._me or trail.facts.get("me", "")
        answers = _OurAnswers(self)
        fresh: set[str] = set()
        failed: SourceError | None = None
        for name in [SUMMONED] * self.settings.mentions + [f"search {query}" for query in self.settings.searches]:
            try:
                for page in self._walk(name, trail=trail, answers=answers):
                    fresh.update(mention.native_id for mention in page.mentions)
                    yield page
            except (NotAuthorized, MentionGone, Rejected) as error:
                failed = failed or error  # one listing that is closed to us starves no other
        changed = None if failed else self._look_again(trail, answers=answers, but=fresh)
        if changed is not None:
            yield changed
        if failed is not None:
            raise failed

    def _walk(self, name: str, *, trail: Trail, answers: _OurAnswers) -> Iterator[Page]:
        """The listing from where it was left, and if that was in the middle of it, then once more from its top."""
        left_over = name in trail.walks
        yield from self._walk_once(name, trail=trail, answers=answers)
        if left_over:
            yield from self._walk_once(name, trail=trail, answers=answers)

    def _walk_once(self, name: str, *, trail: Trail, answers: _OurAnswers) -> Iterator[Page]:
        mark = trail.marks.get(name, "")
        walk = trail.walks.setdefault(name, Walk())
        asked = {walk.token}
        while True:
            answer = self._listing(name, since=_a_little_before(mark), walk=walk)
            ids = [int(id_of(post)) for post in answer.posts if id_of(post)]
            walk.top = str(max([int(walk.top or 0), *ids]))
            page = self._page(answer, summoned=name == SUMMONED, trail=trail, answers=answers)
            trail.facts["me"] = self._me
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
                    return self._mentions_of_us(given, token)
                return self._found(name.removeprefix("search "), given, token)
            except Rejected as error:
                if error.status != 400 or not (token or since):
                    raise
                since, walk.token = since if token else "", None

    def _mentions_of_us(self, given: Mapping[str, str], token: str | None) -> Answer:
        me, size = self._own_id(), self._affordable(self.settings.own_read_cost, least=5)
        more = {**given, "pagination_token": token} if token else given
        return self._paid(
            self.settings.own_read_cost,
            lambda api, user: api.get_users_mentions(me, max_results=size, user_auth=user, **FIELDS, **more),
        )

    def _found(self, query: str, given: Mapping[str, str], token: str | None) -> Answer:
        size = self._affordable(self.settings.read_cost, least=LEAST)
        more = {**given, "next_token": token} if token else given
        return self._paid(
            self.settings.read_cost,
            lambda api, user: api.search_recent_tweets(
                query, max_results=size, sort_order="recency", user_auth=user, **FIELDS, **more
            ),
        )

    def _before_start(self, posts: Sequence[Post]) -> bool:
        start, times = self.context.start_from, [instant(post.get("created_at")) for post in posts]
        return start is not None and bool(times) and times[-1] is not None and times[-1] < start

    def _page(self, answer: Answer, *, summoned: bool, trail: Trail, answers: _OurAnswers) -> Page:
        bad: list[BadItem] = []
        good: list[Post] = []
        for post in answer.posts:
            if not id_of(post):
                bad.append(BadItem("a post", "it has no usable id", json.dumps(dict(post), default=str)[:4000]))
            elif not self._is_ours(post):
                good.append(post)
        news = [
            mention
            for mention in self._mentions(good, answer=answer, summoned=summoned, answers=answers)
            if trail.is_news(mention)
        ]
        return Page(tuple(news), bad=tuple(bad))

    def _look_again(self, trail: Trail, *, answers: _OurAnswers, but: set[str]) -> Page | None:
        """Among the newest posts of earlier runs: what was deleted, edited or answered on the web.

        X wants what was deleted there erased here within a day; it bills a post read twice on one day once.
        """
        names = [name for name in trail.newest(self.settings.recheck, but=but) if ID.fullmatch(name)]
        if not names or self._ledger.left() < len(names) * self.settings.read_cost:
            return None
        found = self._current(names)
        gone = [name for name in names if name in found.gone]
        for name in gone:
            trail.forget(name)
        known = [post for post in found.posts if id_of(post) and not self._is_ours(post)]
        mentions = self._mentions(known, answer=found, summoned=False, answers=answers)
        news = tuple(mention for mention in mentions if trail.is_news(mention))
        keys = tuple(MentionKey(self.capabilities.site, "", name) for name in gone)
        return Page(news, cursor=trail.write(), gone=keys) if news or gone else None

    def _by_ids(self, ids: Sequence[str]) -> Answer:
        return self._paid(
            self.settings.read_cost, lambda api, user: api.get_tweets(list(ids), user_auth=user, **FIELDS)
        )

    def _current(self, ids: Sequence[str]) -> Answer:
        """These posts in their latest version: X gives an edited one a new id and keeps the old text under the old."""
        found = self._by_ids(ids)
        newer = [versions(post)[-1] for post in found.posts if id_of(post) and versions(post)[-1] != id_of(post)]
        if not newer:
            return found
        more = self._by_ids(newer)
        old = tuple(post for post in found.posts if versions(post)[-1] not in newer)
        return replace(
            found,
            posts=old + more.posts,
            users={**found.users, **more.users},
            others={**found.others, **more.others},
        )

    def _mentions(
        self, posts: Sequence[Post], *, answer: Answer, summoned: bool, answers: _OurAnswers
    ) -> list[Mention]:
        if posts:
            answers.reach_back_to(min(int(versions(post)[0]) for post in posts))
        return [self._mention(post, answer=answer, summoned=summoned, answers=answers) for post in posts]

    def _mention(self, post: Post, *, answer: Answer, summoned: bool, answers: _OurAnswers) -> Mention:
        named = summoned or mentions_us(post, account=self.settings.name, me=self._me, others=answer.others)
        allowed = permission(post, summoned=named, anyone=self.settings.enterprise)
        replies = [answers.under[id_] for id_ in versions(post) if id_ in answers.under]
        return mention_of(post, users=answer.users, allowed=allowed, reply=replies[-1] if replies else None)

    def _is_ours(self, post: Post) -> bool:
        return bool(self._me) and as_text(post.get("author_id")) == self._me

    def look_up(self, target: Target) -> Mention:
        """The post as it stands now, in its latest version. Raises `MentionGone`."""
        self._own_id()
        found = self._current([target.key.native_id])
        if not found.posts or not id_of(found.posts[0]):
            raise MentionGone(f"post {target.key.native_id} was deleted at {NAME}, or its author hid it")
        return self._mentions(found.posts, answer=found, summoned=False, answers=_OurAnswers(self))[0]

    def find_own_replies(self, target: Target, *, since: datetime) -> OwnReplies:
        """Our posts under the item: our own timeline since the item, not the search, whose index lags."""
        answers = _OurAnswers(self)
        answers.reach_back_to(int(target.key.native_id))
        ours = [own_reply(post) for post in answers.posts if references(post).get("replied_to") == target.key.native_id]
        return OwnReplies(tuple(reply for reply in ours if reply.at is None or reply.at >= since - SKEW))

    def read_back(self, target: Target, reply_id: str) -> Publication:
        """Our reply as it stands."""
        found = self._by_ids([reply_id])
        if not found.posts:
            return Publication(PublicationState.GONE, reason="it is not there, or no longer")
        return Publication(PublicationState.PUBLISHED, text=reply_text_of(found.posts[0]), url=url_of(reply_id))

    # --- writing ----------------------------------------------------------------------------------------------

    def reply(self, target: Target, text: str, *, attempt_id: str) -> Receipt:
        """One reply: one POST, within the caps."""
        if not text.isascii() and any("\ud800" <= character <= "\udfff" for character in text):
            raise Refused("the text has a broken character that cannot be sent", code="text")
        price, left = self._ledger.price_of(text), self._ledger.left()
        if price > left:
            wait_s = self._ledger.until_more_s()
            message = f"nothing was sent: this reply costs {price:g} $, the cap leaves {left:.2f} $"
            raise NotSent(message, code="spend_cap", retry_after_s=wait_s, hint="raise daily_cap or monthly_cap")
        self._ledger.spend(price)
        parent = target.key.native_id
        data = self._client.write(
            lambda api, user: api.create_tweet(text=text, in_reply_to_tweet_id=parent, user_auth=user)
        )
        if not id_of(data):
            raise OutcomeUnknown(f"{NAME} answered the reply without its id", code="unreadable")
        return Receipt(id_of(data), url_of(id_of(data)), reply_text_of(data) or None)

    def delete_reply(self, target: Target, reply_id: str) -> None:
        """Take our reply down: one DELETE. Already gone is fine."""
        try:
            self._client.write(lambda api, user: api.delete_tweet(reply_id, user_auth=user))
        except Refused as refused:
            if refused.code != "gone":
                raise

    def check(self) -> Health:
        """Who the credentials belong to, what they may do, and what was spent."""
        facts = self._ledger.facts()
        try:
            who = self._whoami()
        except SourceError as error:
            return Health(ok=False, account=self.account, detail=error.message, hint=error.hint or "", facts=facts)
        name = as_text(who.get("username"))
        facts = {"authorised by": self._client.kind, **facts}
        if self.settings.name and name.lower() != self.settings.name.lower():
            detail = f"the credentials belong to @{brief(name)}, the settings say {self.account}"
            return Health(ok=False, account=f"@{brief(name)}", detail=detail, hint="mend `account`", facts=facts)
        detail = "reads, cannot post" if self._client.kind == "app only" else "reads and may answer"
        return Health(ok=True, account=f"@{brief(name)}", detail=detail, facts=facts)

    # --- inside -----------------------------------------------------------------------------------------------

    def _own_id(self) -> str:
        """Our account's id, asked for once."""
        if not self._me:
            self._me = id_of(self._whoami())
        if not self._me:
            raise NotAuthorized(f"{NAME} does not say which account these credentials are for", hint="set `user_id`")
        return self._me

    def _whoami(self) -> Post:
        """Our user. An app-only token has none, so there it is the account of the settings."""
        name = self.settings.name

        def ask(api: Any, user: bool) -> Any:
            if self._client.kind == "app only":
                return api.get_user(username=name, user_auth=False)
            return api.get_me(user_auth=user)

        posts = self._client.read(ask).posts
        return posts[0] if posts else NOTHING

    def _affordable(self, price: float, *, least: int) -> int:
        """How many posts the caps allow to read now. Raises `RateLimited` where that is less than X gives at least."""
        count = min(PAGE, int(self._ledger.left() / price)) if price and self._ledger.capped else PAGE
        if count < least:
            today, month = self._ledger.spent()
            raise RateLimited(
                f"the cap of the settings is reached: {today:.2f} $ today, {month:.2f} $ this month",
                retry_after_s=self._ledger.until_more_s(),
                hint="raise daily_cap or monthly_cap, or wait",
            )
        return count

    def _paid(self, price: float, call: Call) -> Answer:
        answer = self._client.read(call)
        self._ledger.spend(price * len(answer.posts))
        return answer

    def our_posts(self, *, since: int, until: int | None, token: str | None) -> Answer:
        """A page of our own timeline, newest first."""
        me, size = self._own_id(), self._affordable(self.settings.own_read_cost, least=5)
        given: dict[str, Any] = {"since_id": str(since), "until_id": str(until) if until else None}
        more = {name: value for name, value in {**given, "pagination_token": token}.items() if value}
        return self._paid(
            self.settings.own_read_cost,
            lambda api, user: api.get_users_tweets(me, max_results=size, user_auth=user, **FIELDS, **more),
        )


class _OurAnswers:
    """Our own posts, read only as far back as somebody asks."""

    def __init__(self, source: XSource) -> None:
        self.posts: list[Post] = []
        self.under: dict[str, ExistingReply] = {}
        self._source = source
        self._reached: int | None = None

    def reach_back_to(self, parent_id: int) -> None:
        """All that we wrote since this post: a reply is newer than what it answers."""
        if self._reached is not None and self._reached <= parent_id:
            return
        token: str | None = None
        asked: set[str | None] = set()
        while token not in asked:
            asked.add(token)
            answer = self._source.our_posts(since=parent_id, until=self._reached, token=token)
            for post in answer.posts:
                self._note(post)
            token = answer.next_token
            if token is None:
                break
        self._reached = parent_id

    def _note(self, post: Post) -> None:
        self.posts.append(post)
        if parent := references(post).get("replied_to"):
            reply = own_reply(post)
            self.under[parent] = ExistingReply(reply.text, reply.at, reply.reply_id, self._source.settings.name)


def _a_little_before(mark: str) -> str:
    """The id some seconds before this one, where ids hold their time (since 2010); else the id itself."""
    number = int(mark or 0)
    return str(number - (OVERLAP_MS << 22)) if number > 1 << 50 else (mark if number else "")
