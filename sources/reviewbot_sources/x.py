"""X: posts that mention us and posts that a search finds; answers as a reply where X's rules let the API reply.

Everything here has a price (`_x_spend`) and a rule: since February 2026 the API may answer only an author who
mentioned or quoted us, so what a search finds is mostly read-only, and that is known before anyone drafts.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import ClassVar

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
    Unit,
)
from reviewbot.errors import MentionGone, OutcomeUnknown, SourceError, Unavailable
from reviewbot.transport import as_text, brief
from reviewbot_sources._own_reply import id_to_write_to
from reviewbot_sources._trail import Trail
from reviewbot_sources._x_api import OurAnswers, XApi
from reviewbot_sources._x_auth import API, NAME
from reviewbot_sources._x_posts import (
    ID,
    id_at,
    id_of,
    own_reply,
    references,
    reply_text_of,
    url_of,
)
from reviewbot_sources._x_reading import PER_LOOK, SITE, Reading

SKEW = timedelta(minutes=10)


class XSettings(BaseModel):
    """`[sources.NAME]` of the adapter "x". Money is in US dollars, days and months are UTC's."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)

    account: str = Field(default="", pattern=r"^@?[A-Za-z0-9_]{0,15}$")  # our @name
    user_id: str = Field(default="", pattern=r"^\d{0,20}$")  # its id; asked for once when it is not given
    mentions: bool = True
    searches: tuple[str, ...] = ()  # in X's query language; the last seven days
    enterprise: bool = False  # an Enterprise account may answer without having been mentioned
    recheck: int = Field(default=100, ge=0, le=1000)  # newest posts looked at again each run: deleted? answered?
    recheck_daily: int = Field(default=200, ge=0)  # stored posts looked at again a day by id (1 $)
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
        site=SITE,
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
    rotating = frozenset({"refresh_token"})
    secrets: ClassVar[Mapping[str, str]] = MappingProxyType(
        {
            "consumer_key": "API key of the app (OAuth 1.0a: with the next three everything works and nothing expires)",
            "consumer_secret": "API key secret of the app",
            "access_token": "access token of our account, made with read and write permission",
            "access_token_secret": "access token secret of our account",
            "client_id": "OAuth 2.0 client id, only instead of the four above",
            "client_secret": "OAuth 2.0 client secret; empty for a public client",
            "refresh_token": "OAuth 2.0 refresh token (scopes tweet.read tweet.write users.read offline.access); "
            "X changes it with every use, so the machine needs a keyring",
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
        yield from self._reading(Trail.read(cursor)).pages()

    def _reading(self, trail: Trail) -> Reading:
        return Reading(self.settings, self.context, self._api, trail=trail)

    @property
    def recheck(self) -> Recheck:
        """Every post looked at is billed: as many as the settings and the caps allow."""
        affordable = self._api.ledger.affordable(self.settings.read_cost, most=self.settings.recheck)
        return Recheck(PER_LOOK, a_run=affordable, a_day=self.settings.recheck_daily)

    def look_again(self, keys: Sequence[MentionKey]) -> Page:
        """Those that were deleted, and the latest version of those that were edited."""
        return self._reading(Trail()).again(keys)

    def look_up(self, target: Target) -> Mention:
        """The post as it stands now, in its latest version. Raises `MentionGone`."""
        self._api.know_ourselves()
        found = self._api.current([target.key.native_id])
        if not found.posts or not id_of(found.posts[0]):
            raise MentionGone(f"post {target.key.native_id} was deleted at {NAME}, or its author hid it")
        return self._reading(Trail()).complete(found.posts, answer=found)[0]

    def find_own_replies(self, target: Target, *, since: datetime) -> OwnReplies:
        """Our posts under the item: our own timeline since the item, not the search, whose index lags."""
        if not ID.fullmatch(target.key.native_id):
            return OwnReplies(complete=False)
        self._api.own_id()
        answers = OurAnswers(self._api)
        answers.reach_back_to(int(target.key.native_id))
        ours = [own_reply(post) for post in answers.posts if references(post).get("replied_to") == target.key.native_id]
        recent = tuple(reply for reply in ours if reply.at is None or reply.at >= since - SKEW)
        return OwnReplies(recent, complete=answers.complete)

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
        self._api.delete(id_to_write_to(self, target, reply_id))

    def check(self) -> Health:
        """Who the credentials belong to, what they may do, what was spent and what is left."""
        try:
            name = as_text(self._api.whoami().get("username"))
            account = f"@{brief(name)}"
            if self.settings.name and name.lower() != self.settings.name.lower():
                detail = f"the credentials belong to {account}, the settings say {self.account}"
                return Health(False, account, detail, "mend `account`", self._facts())
            self._ask_for_nothing()
        except SourceError as error:
            return Health(False, self.account, error.message, error.hint or "", self._facts())
        may = "reads and may answer" if self._api.client.may_write() else "reads, cannot post"
        return Health(True, account, may, facts={**self._facts(), **self._api.usage()})

    def _ask_for_nothing(self) -> None:
        """Ask the listings for what came this very minute: they say what is left of their limits, mostly for nothing.

        Raises `NotAuthorized` where one is closed to us; that it cannot be asked now is no illness.
        """
        since = {"since_id": id_at(self.context.now() - timedelta(minutes=1))}
        if self.settings.mentions and self.settings.name:
            with suppress(Unavailable):
                self._api.mentions(since, None)
        if self.settings.searches:
            with suppress(Unavailable):
                self._api.search(self.settings.searches[0], since, None)

    def _facts(self) -> dict[str, str]:
        return {**self._api.client.facts(), **self._api.ledger.facts()}
