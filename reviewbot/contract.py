"""All that an adapter must know: what a source promises, the values it gives and takes, the errors it raises.

An adapter is one class that subclasses `Source`, found by its entry point in the group `reviewbot.sources`.
Reading raises `NotAuthorized`, `RateLimited`, `Unavailable` or `MentionGone`; writing raises `NotSent`, `Refused`
or `OutcomeUnknown` (see `reviewbot.errors`). Adapters import only this module, `transport` and `errors`, and what
this module re-exports of the domain. Nothing heavy is imported before a source is opened.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, TypedDict

from reviewbot.domain.mention import ANYONE_MAY, ExistingReply, Form, Mention, MentionKey, Permission
from reviewbot.domain.publication import OwnReplies, OwnReply, Publication, PublicationState, Receipt
from reviewbot.domain.reply import LengthLimit, Unit

if TYPE_CHECKING:
    from pydantic import BaseModel

__all__ = [
    "ANYONE_MAY",
    "BadItem",
    "Capabilities",
    "Context",
    "ExistingReply",
    "Form",
    "Health",
    "LengthLimit",
    "LocationIds",
    "Mention",
    "MentionKey",
    "OwnReplies",
    "OwnReply",
    "Page",
    "Permission",
    "Publication",
    "PublicationState",
    "Receipt",
    "Recheck",
    "ReplyCall",
    "Source",
    "Target",
    "Timeouts",
    "Unit",
]


class ReplyCall(StrEnum):
    """How a reply gets to the site."""

    CREATE = "create"  # every call makes one more reply: a second send is a second reply
    UPSERT = "upsert"  # one reply per item: a second send overwrites, also what a colleague wrote on the web
    COPY = "copy"  # no reply API: a person copies the text and says so


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What a site allows, declared by its adapter; shown by `doctor`, obeyed by the poster and the desk."""

    site: str  # the site id that its mentions carry, unless the settings say otherwise
    title: str  # the site's name for people: "Google Business Profile"
    reply: ReplyCall = ReplyCall.COPY
    length: LengthLimit | None = None
    can_edit: bool = False  # a published reply can be changed in place
    can_delete: bool = False
    can_look_up: bool = False  # one item can be read live (gate G2)
    permission: str = "anyone may be answered"  # the site's own rule in words (gate G5)
    settle_s: float = 300.0  # after an unknown outcome, a reply not found earlier than this proves nothing (R6)
    publish_delay: str = ""  # in words: "moderated, minutes to days"
    cost: str = ""  # in words, with a link: "0.005 $ a post read, 0.015 $ a reply"
    purge_deleted: bool = False  # the site's rules ask that what was deleted there is erased here within a day
    markdown: bool = False  # the site renders Markdown in replies
    many_sites: bool = False  # its mentions name their own sites: exports, practice


@dataclass(frozen=True, slots=True)
class LocationIds:
    """One location of the business as this adapter needs it: its name and its id at this site."""

    name: str
    site_id: str
    timezone: str = "UTC"


SecretGetter = Callable[[str], str | None]


class Timeouts(TypedDict):
    """How long a whole call may take, in seconds."""

    timeout_s: float
    write_timeout_s: float


def no_secrets(name: str) -> str | None:
    """The getter of a context without secrets."""
    return None


@dataclass(frozen=True)
class Context:
    """What the workspace hands to a source when it opens it.

    `secret(name)` finds a secret by its name in the settings' words ("client_secret"): first the environment
    variable named by the configuration (or `REVIEWBOT_<SOURCE>_<NAME>`), then the system keyring; None if neither
    has it. `save_secret(name, value)` stores a rotated one atomically before it is used; `can_save()` tries whether
    that would work: a secret that works only once must not be used up where the next cannot be kept.
    """

    name: str  # the source's name in the configuration
    folder: Path = Path()  # relative paths in the settings start here
    locations: tuple[LocationIds, ...] = ()
    secret: SecretGetter = no_secrets
    save_secret: Callable[[str, str], None] = lambda name, value: None
    can_save: Callable[[], bool] = lambda: True
    wait_s: float = 0.0  # how long one run may wait for a rate limit in all; beyond it raises RateLimited
    waiting: Callable[[str], None] = lambda reason: None  # told the reason before each such wait
    now: Callable[[], datetime] = lambda: datetime.now(UTC)
    start_from: datetime | None = None  # older items need not be walked
    timeout_s: float = 30.0  # for each whole call: `posting.timeout_s`, on which the poster's lease is built (R3)

    def timeouts(self, own: float | None = None) -> Timeouts:
        """What `transport.open_session` is given. `own` is the source's own time-out: writes it can only shorten."""
        call_s = own or self.timeout_s
        return Timeouts(timeout_s=call_s, write_timeout_s=min(call_s, self.timeout_s))


@dataclass(frozen=True, slots=True)
class BadItem:
    """Something that came but could not become a mention: where it stood, why, and as it was."""

    where: str  # "line 17", "item t1_abc"
    reason: str
    raw: str = ""  # at most some kilobytes; goes to the rejects file, never to the screen unescaped


@dataclass(frozen=True, slots=True)
class Page:
    """One step of a walk: what came, and the cursor that continues after it.

    The cursor is the adapter's own string (JSON, say). It is committed together with the page, so a crash
    between pages walks on from the last page that was stored; a page asked for again must be harmless.
    """

    mentions: tuple[Mention, ...]
    cursor: str | None = None
    bad: tuple[BadItem, ...] = ()
    gone: tuple[MentionKey, ...] = ()  # what the site says was deleted; merely missing is not gone
    total: int | None = None  # how many there will be in all, if known (for the progress bar)
    note: str = ""  # something to tell people once: "dates read as day first: 25/03/2024 in line 12"


@dataclass(frozen=True, slots=True)
class Recheck:
    """How items that were stored earlier may be looked at again by their ids, to notice what was deleted since."""

    at_once: int = 0  # in one call of `look_again`; 0: this site cannot be asked so
    a_run: int = 1000  # at most so many in one run
    a_day: int | None = None  # and on one day (UTC), where each has a price


@dataclass(frozen=True, slots=True)
class Target:
    """What is to be answered: the mention's identity, and what else a call needs."""

    key: MentionKey
    parent_id: str = ""  # the item that our reply hangs under, where it is not the mention itself (YouTube)
    thread_id: str = ""
    author_id: str = ""
    url: str = ""


_EMPTY: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Health:
    """What `doctor` shows of a source. `account` is the one that would post; secrets never appear."""

    ok: bool
    account: str = ""
    detail: str = ""  # in words
    hint: str = ""  # the next command to type
    facts: Mapping[str, str] = field(default_factory=lambda: _EMPTY)  # scopes, expiry, quota left ...


class Source(ABC):
    """One configured way to get feedback, and where the site allows it, to answer.

    Class attributes are read without opening anything; the constructor must not touch the network.
    """

    capabilities: ClassVar[Capabilities]
    secrets: ClassVar[Mapping[str, str]] = MappingProxyType({})  # name -> what it is, in words, for `auth`
    rotating: ClassVar[frozenset[str]] = frozenset()  # those of them that the site changes with every use
    sign_in_gives: ClassVar[frozenset[str]] = frozenset()  # the secrets that `sign_in` brings; none: a person types all

    @classmethod
    @abstractmethod
    def settings_model(cls) -> type[BaseModel]:
        """The pydantic model (frozen, extra forbidden) of this adapter's own keys in `[sources.NAME]`."""

    @abstractmethod
    def __init__(self, settings: Any, context: Context) -> None:
        """Keep both; open nothing."""

    @classmethod
    def sign_in(cls, settings: Any, context: Context, *, open_browser: Callable[[str], None]) -> dict[str, str]:
        """Let a person sign in at the site in the browser; the secrets to be stored then, by name.

        `context.secret` already finds what is not in `sign_in_gives` (the client's id). `open_browser(address)` shows
        the site's page; the answer comes back to a port of this machine. Raises `NotAuthorized` when it does not.
        """
        from reviewbot.errors import NotAuthorized

        raise NotAuthorized(
            f"{cls.capabilities.title} has no sign-in in the browser",
            hint=f"`reviewbot auth {context.name}` asks for each secret instead",
            source=context.name,
        )

    @property
    def account(self) -> str:
        """Whose account would post: bound into approvals. "" where there is none."""
        return ""

    @abstractmethod
    def fetch(self, cursor: str | None) -> Iterator[Page]:
        """What is new since the cursor (None: from the start), page by page, each with the cursor after it."""

    @property
    def recheck(self) -> Recheck:
        """How much of what is stored one run may look at again; asked anew in every run."""
        return Recheck()

    def look_again(self, keys: Sequence[MentionKey]) -> Page:
        """Of these stored items, at most `recheck.at_once`: those gone at the site, and those edited (no cursor).

        It finds what no listing shows any more, so that it can be erased here, too. Raises what reading raises.
        """
        return Page(())

    def look_up(self, target: Target) -> Mention:
        """The item as it stands now. Raises `MentionGone` when it is deleted."""
        raise self._cannot("look up one item")

    def reply(self, target: Target, text: str, *, attempt_id: str) -> Receipt:
        """Send the reply: exactly one request on the wire, whatever happens. Raises only `PostingError`s."""
        raise self._cannot("reply")

    def find_own_replies(self, target: Target, *, since: datetime) -> OwnReplies:
        """Our account's replies under the target, not older than `since`."""
        raise self._cannot("list our replies")

    def read_back(self, target: Target, reply_id: str) -> Publication:
        """Whether the reply stands at the site, and as what."""
        raise self._cannot("read a reply back")

    def edit_reply(self, target: Target, reply_id: str, text: str, *, attempt_id: str) -> Receipt:
        """Replace the text of our published reply: one request. Raises only `PostingError`s."""
        raise self._cannot("edit a reply")

    def delete_reply(self, target: Target, reply_id: str) -> None:
        """Take our reply down: one request. Raises only `PostingError`s; already gone is fine."""
        raise self._cannot("delete a reply")

    def check(self) -> Health:
        """Whether the source works, tried with the cheapest call there is. Never raises for what it finds."""
        return Health(ok=True)

    def close(self) -> None:  # noqa: B027 (most adapters hold nothing)
        """Let go of connections."""

    def _cannot(self, what: str) -> Exception:
        from reviewbot.errors import Refused

        return Refused(
            f"{self.capabilities.title} cannot {what}",
            code="unsupported",
            hint="answer by hand: `reviewbot post` copies the text and opens the page",
        )
