"""A whole fake site behind a `Source`, with fault switches; what stands at the site is the oracle of the tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

from pydantic import BaseModel, ConfigDict

from reviewbot.contract import (
    Capabilities,
    Context,
    ExistingReply,
    LengthLimit,
    Mention,
    MentionKey,
    OwnReplies,
    OwnReply,
    Page,
    Publication,
    PublicationState,
    Receipt,
    ReplyCall,
    Source,
    Target,
)
from reviewbot.errors import MentionGone, ReviewbotError


class FakeSettings(BaseModel):
    """Nothing to set."""

    model_config = ConfigDict(frozen=True, extra="forbid")


@dataclass
class Standing:
    """A reply that stands at the site, or will."""

    reply_id: str
    text: str
    at: datetime
    visible_from: datetime
    by_us: bool = True
    attempt_id: str = ""


@dataclass
class FakeSite:
    """The site itself: it outlives any process of ours."""

    now: Callable[[], datetime] = lambda: datetime.now(UTC)
    mentions: dict[MentionKey, Mention] = field(default_factory=dict)
    gone: set[MentionKey] = field(default_factory=set)
    replies: dict[MentionKey, list[Standing]] = field(default_factory=dict)
    requests: list[tuple[str, MentionKey, str]] = field(default_factory=list)  # every write that was received
    page_size: int = 2
    # fault switches
    fetch_faults: dict[int, ReviewbotError] = field(default_factory=dict)  # page number -> raised before it
    reply_fault: Callable[[str], Fault | None] = lambda text: None
    look_up_fault: ReviewbotError | None = None
    list_fault: ReviewbotError | None = None
    complete: bool = True
    publication: PublicationState | None = None
    upsert: bool = False
    counter: int = 0

    def add(self, mention: Mention) -> Mention:
        """Somebody writes."""
        self.mentions[mention.key] = mention
        return mention

    def visible(self, key: MentionKey) -> list[Standing]:
        """What a reader of the site sees under a mention now."""
        return [one for one in self.replies.get(key, []) if one.visible_from <= self.now()]

    def ours(self, key: MentionKey) -> list[Standing]:
        """All replies of ours there, seen or yet to show."""
        return [one for one in self.replies.get(key, []) if one.by_us]

    def write(
        self, key: MentionKey, text: str, *, by_us: bool = True, delay: Any = None, attempt: str = ""
    ) -> Standing:
        """A reply comes to stand under a mention."""
        self.counter += 1
        at = self.now()
        standing = Standing(f"r{self.counter}", text, at, at + delay if delay else at, by_us, attempt)
        if self.upsert:
            self.replies[key] = [standing]
        else:
            self.replies.setdefault(key, []).append(standing)
        return standing


@dataclass(frozen=True)
class Fault:
    """What goes wrong with one write: whether it was applied, when it shows, and what the caller is told."""

    error: BaseException | None = None
    applied: bool = False
    delay: Any = None  # a timedelta after which the reply shows


class FakeSource(Source):
    """The source through which reviewbot sees a `FakeSite`; the class is made for each site by `source_for`."""

    capabilities = Capabilities(
        site="fake",
        title="Fake",
        reply=ReplyCall.CREATE,
        length=LengthLimit(1_000),
        can_edit=True,
        can_delete=True,
        can_look_up=True,
        settle_s=300.0,
    )
    site: FakeSite
    account_name = "us"

    @classmethod
    def settings_model(cls) -> type[BaseModel]:
        """Nothing to set."""
        return FakeSettings

    def __init__(self, settings: Any, context: Context) -> None:
        self.context = context

    @property
    def account(self) -> str:
        """Ours."""
        return self.account_name

    def fetch(self, cursor: str | None) -> Iterator[Page]:
        """All mentions in the order they were written, from the cursor on."""
        keys = list(self.site.mentions)
        start = int(cursor or 0)
        if start >= len(keys):
            yield Page((), cursor=str(start), gone=tuple(self.site.gone))
        for at in range(start, len(keys), self.site.page_size):
            fault = self.site.fetch_faults.pop(at // self.site.page_size, None)
            if fault is not None:
                raise fault
            upto = min(at + self.site.page_size, len(keys))
            some = tuple(self._with_reply(self.site.mentions[key]) for key in keys[at:upto])
            live = tuple(one for one in some if one.key not in self.site.gone)
            yield Page(live, cursor=str(upto), gone=tuple(self.site.gone), total=len(keys))

    def look_up(self, target: Target) -> Mention:
        """One mention live, with the reply that stands there."""
        if self.site.look_up_fault is not None:
            raise self.site.look_up_fault
        if target.key in self.site.gone or target.key not in self.site.mentions:
            raise MentionGone("deleted")
        return self._with_reply(self.site.mentions[target.key])

    def reply(self, target: Target, text: str, *, attempt_id: str) -> Receipt:
        """One request, and whatever the switches say."""
        return self._write("reply", target, text, attempt_id)

    def edit_reply(self, target: Target, reply_id: str, text: str, *, attempt_id: str) -> Receipt:
        """One request; replaces what stands."""
        self.site.requests.append(("edit", target.key, text))
        fault = self.site.reply_fault(text)
        if fault is None or fault.applied:
            for one in self.site.ours(target.key):
                if one.reply_id == reply_id:
                    one.text = text
        if fault is not None and fault.error is not None:
            raise fault.error
        return Receipt(reply_id, text=text)

    def delete_reply(self, target: Target, reply_id: str) -> None:
        """One request; takes it down."""
        self.site.requests.append(("delete", target.key, reply_id))
        fault = self.site.reply_fault("")
        if fault is None or fault.applied:
            self.site.replies[target.key] = [
                one for one in self.site.replies.get(target.key, []) if one.reply_id != reply_id
            ]
        if fault is not None and fault.error is not None:
            raise fault.error

    def find_own_replies(self, target: Target, *, since: datetime) -> OwnReplies:
        """What of ours can be seen there."""
        if self.site.list_fault is not None:
            raise self.site.list_fault
        seen = [one for one in self.site.visible(target.key) if one.by_us and one.at >= since]
        return OwnReplies(tuple(OwnReply(one.reply_id, one.text, one.at) for one in seen), self.site.complete)

    def read_back(self, target: Target, reply_id: str) -> Publication:
        """Whether it shows."""
        if self.site.list_fault is not None:
            raise self.site.list_fault
        if self.site.publication is not None:
            return Publication(self.site.publication, reason="moderation")
        shown = [one for one in self.site.visible(target.key) if one.reply_id == reply_id]
        if shown:
            return Publication(PublicationState.PUBLISHED, shown[0].text)
        return Publication(PublicationState.GONE)

    def _write(self, what: str, target: Target, text: str, attempt_id: str) -> Receipt:
        self.site.requests.append((what, target.key, text))
        fault = self.site.reply_fault(text) or Fault(applied=True)
        if not fault.applied:
            assert fault.error is not None
            raise fault.error
        standing = self.site.write(target.key, text, delay=fault.delay, attempt=attempt_id)
        if fault.error is not None:
            raise fault.error
        return Receipt(standing.reply_id, text=text)

    def _with_reply(self, mention: Mention) -> Mention:
        shown = self.site.visible(mention.key)
        if not shown:
            return mention
        last = shown[-1]
        return replace(mention, reply=ExistingReply(last.text, last.at, last.reply_id, "us"))


def source_for(site: FakeSite, **capabilities: Any) -> type[FakeSource]:
    """A source class of its own for this site, with these capabilities changed."""
    declared = replace(FakeSource.capabilities, **capabilities)
    return type("ThisFakeSource", (FakeSource,), {"site": site, "capabilities": declared})
