"""X's calls, each with its price: what the adapter asks and writes, kept within the caps of the settings."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Protocol

from reviewbot.contract import Context, ExistingReply
from reviewbot.errors import NotAuthorized, NotSent, RateLimited, Refused, SourceError
from reviewbot_sources._x_auth import APP_ONLY, NAME, Connection
from reviewbot_sources._x_client import Call, XClient
from reviewbot_sources._x_posts import NOTHING, Answer, Post, id_of, own_reply, references, versions
from reviewbot_sources._x_quota import usage_in_words
from reviewbot_sources._x_spend import Ledger, Prices

PAGE = 100
TIMELINE = 3_000  # posts of our own after which X may show no more
LEAST = 10  # what a search gives at least in one request
LEAST_OWN = 5  # the same of a timeline
CASHTAG = re.compile(r"(?<![\w$])\$[A-Za-z]{1,6}(?:[._][A-Za-z]{1,2})?\b")
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


class XSettingsLike(Connection, Prices, Protocol):
    """What the calls need of the adapter's settings."""

    @property
    def name(self) -> str:
        """The account without "@"."""

    @property
    def user_id(self) -> str:
        """Its id, if given."""


class XApi:
    """The calls. Reading raises as `XClient.read`, and `RateLimited` at a cap; writing raises `PostingError`s."""

    def __init__(self, settings: XSettingsLike, context: Context) -> None:
        self.settings = settings
        self.client = XClient(settings, context)
        self.ledger = Ledger(context.folder / f"{context.name}.spend.json", settings, now=context.now)
        self.me = settings.user_id  # our account's id, once it is known

    # --- reading ----------------------------------------------------------------------------------------------

    def mentions(self, given: Mapping[str, str], token: str | None) -> Answer:
        """A page of the posts that mention us, newest first."""
        me, size = self.own_id(), self._affordable(self.settings.own_read_cost, least=LEAST_OWN)
        more = {**given, "pagination_token": token} if token else given
        return self._paid(
            self.settings.own_read_cost,
            lambda api, user: api.get_users_mentions(me, max_results=size, user_auth=user, **FIELDS, **more),
        )

    def search(self, query: str, given: Mapping[str, str], token: str | None) -> Answer:
        """A page of what a search finds in the last seven days, newest first."""
        size = self._affordable(self.settings.read_cost, least=LEAST)
        more = {**given, "next_token": token} if token else given
        return self._paid(
            self.settings.read_cost,
            lambda api, user: api.search_recent_tweets(
                query, max_results=size, sort_order="recency", user_auth=user, **FIELDS, **more
            ),
        )

    def by_ids(self, ids: Sequence[str]) -> Answer:
        """These posts; what is missing is in the answer's `gone`."""
        return self._paid(
            self.settings.read_cost, lambda api, user: api.get_tweets(list(ids), user_auth=user, **FIELDS)
        )

    def current(self, ids: Sequence[str]) -> Answer:
        """These posts in their latest version: X gives an edited one a new id and keeps the old text under the old."""
        found = self.by_ids(ids)
        newer = [versions(post)[-1] for post in found.posts if id_of(post) and versions(post)[-1] != id_of(post)]
        if not newer:
            return found
        more = self.by_ids(newer)
        old = tuple(post for post in found.posts if versions(post)[-1] not in newer)
        return replace(
            found,
            posts=old + more.posts,
            users={**found.users, **more.users},
            others={**found.others, **more.others},
        )

    def own_id(self) -> str:
        """Our account's id, asked for once."""
        if not self.me:
            self.whoami()
        if not self.me:
            raise NotAuthorized(f"{NAME} does not say which account these credentials are for", hint="set `user_id`")
        return self.me

    def know_ourselves(self) -> None:
        """Learn our id, unless nobody says who we are: an app-only token that only searches."""
        if self.client.authorised_as_account() or self.settings.name:
            self.own_id()

    def whoami(self) -> Post:
        """Our user. An app-only token has none, so there it is the account of the settings."""
        name = self.settings.name

        def ask(api: Any, user: bool) -> Any:
            if self.client.kind == APP_ONLY:
                return api.get_user(username=name, user_auth=False)
            return api.get_me(user_auth=user)

        posts = self.client.read(ask).posts
        self.me = self.me or id_of(posts[0] if posts else NOTHING)
        return posts[0] if posts else NOTHING

    def usage(self) -> dict[str, str]:
        """For `doctor`: the posts read this month, where X tells us."""
        try:
            said = usage_in_words(self.client.usage())
        except SourceError as error:
            said = f"not told: {error.message}"
        return {"posts read this month": said} if said else {}

    def our_posts(self, *, since: int | None, until: int | None, token: str | None) -> Answer:
        """A page of our own timeline, newest first."""
        me, size = self.own_id(), self._affordable(self.settings.own_read_cost, least=LEAST_OWN)
        given = {"since_id": since, "until_id": until, "pagination_token": token}
        more = {name: str(value) for name, value in given.items() if value}
        return self._paid(
            self.settings.own_read_cost,
            lambda api, user: api.get_users_tweets(me, max_results=size, user_auth=user, **FIELDS, **more),
        )

    # --- writing ----------------------------------------------------------------------------------------------

    def reply(self, parent_id: str, text: str) -> Mapping[str, Any]:
        """One POST, if the caps allow it; what the site says of the new post."""
        if any("\ud800" <= character <= "\udfff" for character in text):
            raise Refused("the text has a broken character that cannot be sent", code="text")
        if len(CASHTAG.findall(text)) > 1:
            raise Refused(
                f"{NAME} allows one cashtag in a post by its API", code="cashtags", hint="write the names out"
            )
        price, left = self.ledger.price_of(text), self.ledger.left()
        if price > left:
            wait_s = self.ledger.until_more_s()
            message = f"nothing was sent: this reply costs {price:g} $, the cap leaves {left:.2f} $"
            raise NotSent(message, code="spend_cap", retry_after_s=wait_s, hint="raise daily_cap or monthly_cap")
        self.ledger.spend(price)
        return self.client.write(
            lambda api, user: api.create_tweet(text=text, in_reply_to_tweet_id=parent_id, user_auth=user)
        )

    def delete(self, post_id: str) -> None:
        """One DELETE. Already gone is fine."""
        try:
            self.client.write(lambda api, user: api.delete_tweet(post_id, user_auth=user))
        except Refused as refused:
            if refused.code != "gone":
                raise

    # --- inside -----------------------------------------------------------------------------------------------

    def _affordable(self, price: float, *, least: int) -> int:
        """How many posts the caps allow to read now. Raises `RateLimited` where that is less than X gives at least."""
        count = self.ledger.affordable(price, most=PAGE)
        if count < least:
            today, month = self.ledger.spent()
            raise RateLimited(
                f"the cap of the settings is reached: {today:.2f} $ today, {month:.2f} $ this month",
                retry_after_s=self.ledger.until_more_s(),
                hint="raise daily_cap or monthly_cap, or wait",
            )
        return count

    def _paid(self, price: float, call: Call) -> Answer:
        answer = self.client.read(call)
        self.ledger.spend_on([id_of(post) for post in answer.posts], price)
        return answer


class OurAnswers:
    """Our own posts, read newest first and only as far back as somebody asks.

    The first question of a run is bounded by `since_id` (X bills what it gives): mostly it is the only one. A run
    that goes further back reads on without the bound, so that few pages answer many questions.
    """

    def __init__(self, api: XApi) -> None:
        self.posts: list[Post] = []
        self.under: dict[str, ExistingReply] = {}
        self._api = api
        self._reached: int | None = None  # all of our posts since this one are known
        self._token: str | None = None
        self._until: int | None = None  # the unbounded reading begins before this post
        self._at_end = False
        self._stuck = False  # X repeated a page

    @property
    def complete(self) -> bool:
        """Whether all that was asked for was read (R6): X shows the newest 3,200 posts of an account, no more."""
        return not self._stuck and len(self.posts) < TIMELINE

    def reach_back_to(self, parent_id: int) -> None:
        """All that we wrote since this post: a reply is newer than what it answers."""
        if not self._api.me or self._at_end:
            return
        if self._reached is None:
            self._read_since(parent_id)
        while self._reached is not None and self._reached > parent_id and not self._at_end:
            self._read_on(self._reached)

    def _read_since(self, parent_id: int) -> None:
        token: str | None = None
        asked: set[str | None] = set()
        while token not in asked:
            asked.add(token)
            answer = self._api.our_posts(since=parent_id, until=None, token=token)
            self._note(answer)
            token = answer.next_token
            if token is None:
                break
        else:
            self._stuck = True
        self._reached = self._until = parent_id

    def _read_on(self, reached: int) -> None:
        answer = self._api.our_posts(since=None, until=self._until, token=self._token)
        self._note(answer)
        ids = [int(id_of(post)) for post in answer.posts if id_of(post)]
        self._reached = min([reached, *ids])
        self._at_end = answer.next_token is None or answer.next_token == self._token
        self._token = answer.next_token

    def _note(self, answer: Answer) -> None:
        for post in answer.posts:
            self.posts.append(post)
            if parent := references(post).get("replied_to"):
                reply = own_reply(post)
                self.under[parent] = ExistingReply(reply.text, reply.at, reply.reply_id, self._api.settings.name)
