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
from typing import ClassVar

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
    Unit,
)
from reviewbot.errors import MentionGone, NotAuthorized, OutcomeUnknown, SourceError
from reviewbot.transport import Rejected, as_text, brief, instant
from reviewbot_sources._trail import Trail, Walk
from reviewbot_sources._x_api import OurAnswers, XApi
from reviewbot_sources._x_client import API, APP_ONLY, NAME
from reviewbot_sources._x_posts import (
    ID,
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

OVERLAP_MS = 5_000  # ids of different machines are not in exact order: look again at the last seconds
SKEW = timedelta(minutes=10)
SUMMONED = "mentions"  # the listing whose posts mention us by definition


PER_LOOK = 100  # posts that X looks up in one request


class XSettings(BaseModel):
    """`[sources.NAME]` of the adapter "x". Money is in US dollars, days and months are UTC's."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)

    account: str = Field(default="", pattern=r"^@?[A-Za-z0-9_]{0,15}$")  # our @name
    user_id: str = Field(default="", pattern=r"^\d{0,20}$")  # its id; asked for once when it is not given
    mentions: bool = True
    searches: tuple[str, ...] = ()  # in X's query language; the last seven days
    enterprise: bool = False  # an Enterprise account may answer without having been mentioned
    recheck: int = Field(default=100, ge=0, le=1000)  # newest posts looked at again each run: deleted? answered?
    read_cost: float = Field(default=0.005, ge=0)
    own_read_cost: float = Field(default=0.001, ge=0)
    post_cost: float = Field(default=0.015, ge=0)
    post_link_cost: float = Field(default=0.20, ge=0)
    daily_cap: float | None = Field(default=None, ge=0)  # reading and posting stop there
    monthly_cap: float | None = Field(default=None, ge=0)
    endpoint: str = Field(default=API, pattern=r"^https?://[^\s?#]+$")
    token_endpoint: str = Field(default="", pattern=r"^$|^https?://[^\s?#]+$")
    user_agent: str = ""
    timeout_s: float | None = Field(default=None, gt=0, le=120)  # each whole call; None: `posting.timeout_s`

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
        self._api = XApi(settings, context)
        self._trouble: SourceError | None = None  # with our own timeline; raised when the listings are read

    @property
    def account(self) -> str:
        """Whose account answers: "@NAME"."""
        return f"@{self.settings.name}" if self.settings.name else ""

    def close(self) -> None:
        """Let go of connections."""
        self._api.client.close()

    # --- reading ----------------------------------------------------------------------------------------------

    def fetch(self, cursor: str | None) -> Iterator[Page]:
        """Each listing newest first down to its mark, then a second look at the newest posts seen before."""
        trail = Trail.read(cursor)
        self._api.me = self._api.me or trail.facts.get("me", "")
        self._trouble = None
        answers = OurAnswers(self._api)
        fresh: set[str] = set()
        failed: SourceError | None = None
        for name in [SUMMONED] * self.settings.mentions + [f"search {query}" for query in self.settings.searches]:
            try:
                for page in self._walk(name, trail=trail, answers=answers):
                    fresh.update(mention.native_id for mention in page.mentions)
                    yield page
            except (NotAuthorized, MentionGone, Rejected) as error:
                failed = failed or error  # one listing that is closed to us starves no other
        if self._trouble is None:  # a listing closed to us must not keep what was deleted from being erased here
            try:
                yield from self._look_again(trail, answers=answers, but=fresh)
            except (NotAuthorized, MentionGone, Rejected) as error:
                failed = failed or error
        failed = failed or self._trouble
        if failed is not None:
            raise failed

    def _walk(self, name: str, *, trail: Trail, answers: OurAnswers) -> Iterator[Page]:
        """The listing from where it was left, and if that was in the middle of it, then once more from its top."""
        left_over = name in trail.walks
        yield from self._walk_once(name, trail=trail, answers=answers)
        if left_over:
            yield from self._walk_once(name, trail=trail, answers=answers)

    def _walk_once(self, name: str, *, trail: Trail, answers: OurAnswers) -> Iterator[Page]:
        mark = trail.marks.get(name, "")
        walk = trail.walks.setdefault(name, Walk())
        asked = {walk.token}
        while True:
            answer = self._listing(name, since=_a_little_before(mark), walk=walk)
            ids = [int(id_of(post)) for post in answer.posts if id_of(post)]
            walk.top = str(max([int(walk.top or 0), *ids]))
            page = self._page(answer, summoned=name == SUMMONED, trail=trail, answers=answers)
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
        start, times = self.context.start_from, [instant(post.get("created_at")) for post in posts]
        return start is not None and bool(times) and times[-1] is not None and times[-1] < start

    def _page(self, answer: Answer, *, summoned: bool, trail: Trail, answers: OurAnswers) -> Page:
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
                answers.reach_back_to(_oldest(good))
            except SourceError as error:  # what was listed is stored in any case: the next run looks again
                self._trouble = error
        found = [self._mention(post, answer=answer, summoned=summoned, answers=answers) for post in good]
        news = [mention for mention in found if trail.is_news(mention)]
        return Page(tuple(news), bad=tuple(bad))

    def _look_again(self, trail: Trail, *, answers: OurAnswers, but: set[str]) -> Iterator[Page]:
        """Among the newest posts of earlier runs: what was deleted, edited or answered on the web.

        X wants what was deleted there erased here within a day; it bills a post read twice on one day once.
        """
        names = [name for name in trail.newest(self.settings.recheck, but=but) if ID.fullmatch(name)]
        if self._api.ledger.left() < len(names) * self.settings.read_cost:
            yield Page((), cursor=trail.write(), note=f"{len(names)} older posts not looked at again: spending cap")
            return
        for start in range(0, len(names), PER_LOOK):
            page = self._seen_again(names[start : start + PER_LOOK], trail, answers=answers)
            if page is not None:
                yield page

    def _seen_again(self, names: list[str], trail: Trail, *, answers: OurAnswers) -> Page | None:
        found = self._api.current(names)
        gone = [name for name in names if name in found.gone]
        for name in gone:
            trail.forget(name)
        known = [post for post in found.posts if id_of(post) and not self._is_ours(post)]
        mentions = self._mentions(known, answer=found, summoned=False, answers=answers)
        news = tuple(mention for mention in mentions if trail.is_news(mention))
        keys = tuple(MentionKey(self.capabilities.site, "", name) for name in gone)
        return Page(news, cursor=trail.write(), gone=keys) if news or gone else None

    def _mentions(self, posts: Sequence[Post], *, answer: Answer, summoned: bool, answers: OurAnswers) -> list[Mention]:
        if posts:
            answers.reach_back_to(_oldest(posts))
        return [self._mention(post, answer=answer, summoned=summoned, answers=answers) for post in posts]

    def _mention(self, post: Post, *, answer: Answer, summoned: bool, answers: OurAnswers) -> Mention:
        named = summoned or mentions_us(post, account=self.settings.name, me=self._api.me, others=answer.others)
        allowed = permission(post, summoned=named, anyone=self.settings.enterprise)
        replies = [answers.under[id_] for id_ in versions(post) if id_ in answers.under]
        return mention_of(post, users=answer.users, allowed=allowed, reply=replies[-1] if replies else None)

    def _is_ours(self, post: Post) -> bool:
        return bool(self._api.me) and as_text(post.get("author_id")) == self._api.me

    def look_up(self, target: Target) -> Mention:
        """The post as it stands now, in its latest version. Raises `MentionGone`."""
        self._api.know_ourselves()
        found = self._api.current([target.key.native_id])
        if not found.posts or not id_of(found.posts[0]):
            raise MentionGone(f"post {target.key.native_id} was deleted at {NAME}, or its author hid it")
        return self._mentions(found.posts, answer=found, summoned=False, answers=OurAnswers(self._api))[0]

    def find_own_replies(self, target: Target, *, since: datetime) -> OwnReplies:
        """Our posts under the item: our own timeline since the item, not the search, whose index lags."""
        if not ID.fullmatch(target.key.native_id):
            return OwnReplies(complete=False)
        self._api.own_id()
        answers = OurAnswers(self._api)
        answers.reach_back_to(int(target.key.native_id))
        ours = [own_reply(post) for post in answers.posts if references(post).get("replied_to") == target.key.native_id]
        return OwnReplies(tuple(reply for reply in ours if reply.at is None or reply.at >= since - SKEW))

    def read_back(self, target: Target, reply_id: str) -> Publication:
        """Our reply as it stands."""
        found = self._api.by_ids([reply_id])
        if not found.posts:
            return Publication(PublicationState.GONE, reason="it is not there, or no longer")
        return Publication(PublicationState.PUBLISHED, text=reply_text_of(found.posts[0]), url=url_of(reply_id))

    # --- writing ----------------------------------------------------------------------------------------------

    def reply(self, target: Target, text: str, *, attempt_id: str) -> Receipt:
        """One reply: one POST, within the caps."""
        data = self._api.reply(target.key.native_id, text)
        if not id_of(data):
            raise OutcomeUnknown(f"{NAME} answered the reply without its id", code="unreadable")
        return Receipt(id_of(data), url_of(id_of(data)), reply_text_of(data) or None)

    def delete_reply(self, target: Target, reply_id: str) -> None:
        """Take our reply down: one DELETE. Already gone is fine."""
        self._api.delete(reply_id)

    def check(self) -> Health:
        """Who the credentials belong to, what they may do, and what was spent."""
        facts = self._api.ledger.facts()
        try:
            who = self._api.whoami()
        except SourceError as error:
            return Health(ok=False, account=self.account, detail=error.message, hint=error.hint or "", facts=facts)
        name = as_text(who.get("username"))
        facts = {"authorised by": self._api.client.kind, **facts}
        if self.settings.name and name.lower() != self.settings.name.lower():
            detail = f"the credentials belong to @{brief(name)}, the settings say {self.account}"
            return Health(ok=False, account=f"@{brief(name)}", detail=detail, hint="mend `account`", facts=facts)
        detail = "reads, cannot post" if self._api.client.kind == APP_ONLY else "reads and may answer"
        return Health(ok=True, account=f"@{brief(name)}", detail=detail, facts=facts)


def _oldest(posts: Sequence[Post]) -> int:
    return min(int(versions(post)[0]) for post in posts)


def _a_little_before(mark: str) -> str:
    """The id some seconds before this one, where ids hold their time (since 2010); else the id itself."""
    number = int(mark or 0)
    return str(number - (OVERLAP_MS << 22)) if number > 1 << 50 else (mark if number else "")
