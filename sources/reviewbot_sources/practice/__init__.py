"""The practice site: a bundled inbox and a make-believe site to learn the desk on, without any account.

`reviewbot demo` runs on it. It behaves like real sites do: some take a reply and publish it late, some reject
it, some drop the connection at the worst moment, some have no reply API at all.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime, timedelta
from typing import ClassVar

from pydantic import BaseModel, ConfigDict

from reviewbot.contract import (
    ANYONE_MAY,
    Capabilities,
    Context,
    ExistingReply,
    Form,
    Health,
    Mention,
    OwnReplies,
    OwnReply,
    Page,
    Permission,
    Publication,
    PublicationState,
    Receipt,
    ReplyCall,
    Source,
    Target,
)
from reviewbot.errors import MentionGone, NotSent, OutcomeUnknown, Refused
from reviewbot_sources.practice.site import Answer, Item, PracticeSite, StoredReply, inbox

PAGE = 20
_LANES = {
    "api": ANYONE_MAY,
    "copy": Permission(allowed=False, reason="this site has no reply API: copy the text and post it by hand"),
    "none": Permission(allowed=False, reason="the author neither mentioned nor quoted us", copy_lane=False),
}


class PracticeSettings(BaseModel):
    """The keys of a practice source."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    state: str = "practice-site.db"  # the site's memory, a file relative to reviewbot.toml


@dataclass(frozen=True)
class Progress:
    """How far a walk got; its JSON is the cursor."""

    wave: int = 1
    at: int = 0
    came_back: list[str] = field(default_factory=list)

    def cursor(self) -> str:
        """As the store keeps it."""
        return json.dumps(asdict(self))


class PracticeSource(Source):
    """One visitor of the practice site."""

    capabilities: ClassVar[Capabilities] = Capabilities(
        site="practice",
        title="Practice site",
        reply=ReplyCall.CREATE,
        can_edit=True,
        can_delete=True,
        can_look_up=True,
        settle_s=2.0,
        publish_delay="some replies are moderated",
        many_sites=True,
    )

    @classmethod
    def settings_model(cls) -> type[BaseModel]:
        """The keys of `[sources.NAME]`."""
        return PracticeSettings

    def __init__(self, settings: PracticeSettings, context: Context) -> None:
        self._site = PracticeSite(context.folder / settings.state)
        self._items = inbox()

    @property
    def account(self) -> str:
        """The business's account there."""
        return "harbourcoffee"

    def fetch(self, cursor: str | None) -> Iterator[Page]:
        """The first pull brings the inbox; later ones bring what was edited and who came back after a reply."""
        done = Progress(**json.loads(cursor)) if cursor else Progress()
        if done.wave == 2:
            self._site.move_on()
        items = [item for item in self._items if item.wave == done.wave and not item.after_reply]
        for start in range(done.at, len(items), PAGE):
            done = replace(done, at=start + PAGE)
            shown = tuple(self._mention(item) for item in items[start : start + PAGE])
            yield Page(shown, done.cursor(), total=len(items))
        answered = {reply.item for reply in self._site.replies()}
        back = [i for i in self._items if i.after_reply in answered and i.id not in done.came_back]
        done = replace(done, came_back=[*done.came_back, *(item.id for item in back)])
        if done.wave == 1:
            done = replace(done, wave=2, at=0)
        yield Page(tuple(self._mention(item) for item in back), done.cursor())

    def look_up(self, target: Target) -> Mention:
        """The newest version of one item."""
        return self._mention(self._item(target))

    def reply(self, target: Target, text: str, *, attempt_id: str) -> Receipt:
        """Answer as the item's script says."""
        item = self._item(target)
        before = self._site.attempts(item.id)
        match item.answer:
            case Answer.REFUSE:
                raise Refused("this thread is locked", code="THREAD_LOCKED", hint="dismiss it, or write privately")
            case Answer.LIMIT if before == 0:
                raise NotSent("the site asks to wait", code="429", retry_after_s=1.0)
            case Answer.VANISH if before == 0:
                raise OutcomeUnknown("the connection dropped before an answer came", code="dropped")
        taken = self._site.add(item.id, text)
        if item.answer is Answer.LOSE:
            raise OutcomeUnknown("the connection dropped before an answer came", code="dropped")
        return Receipt(reply_id=taken.reply_id, url=_url(item), text=text, at=taken.at)

    def find_own_replies(self, target: Target, *, since: datetime) -> OwnReplies:
        """Everything that we wrote under the item."""
        found = [r for r in self._site.replies(target.key.native_id) if r.at >= since]
        return OwnReplies(tuple(OwnReply(r.reply_id, r.text, r.at) for r in found))

    def read_back(self, target: Target, reply_id: str) -> Publication:
        """The reply's state, as moderated."""
        stored = self._site.look(reply_id)
        if stored is None:
            return Publication(PublicationState.GONE)
        item = self._item(target)
        return Publication(_state(item, stored), stored.text, reason=_reason(item), url=_url(item))

    def edit_reply(self, target: Target, reply_id: str, text: str, *, attempt_id: str) -> Receipt:
        """Replace the text in place."""
        if not self._site.change(reply_id, text):
            raise Refused("that reply is not there any more", code="GONE")
        return Receipt(reply_id=reply_id, url=_url(self._item(target)), text=text)

    def delete_reply(self, target: Target, reply_id: str) -> None:
        """Take the reply down."""
        self._site.delete(reply_id)

    def check(self) -> Health:
        """Always well."""
        return Health(ok=True, account=self.account, detail=f"{len(self._items)} mentions, no account needed")

    def _item(self, target: Target) -> Item:
        wave = self._site.wave()
        versions = [item for item in self._items if item.id == target.key.native_id and item.wave <= wave]
        if not versions:
            raise MentionGone(f"{target.key.native_id} is not at the practice site")
        return versions[-1]

    def _mention(self, item: Item) -> Mention:
        opened = self._site.opened_at()
        written = opened - timedelta(hours=item.hours_ago)
        return Mention(
            site=item.site,
            native_id=item.id,
            text=item.text,
            location=item.location,
            title=item.title,
            rating=item.rating,
            author=item.author,
            author_id=item.author_id,
            created_at=written,
            edited_at=opened if item.wave > 1 else None,
            language=item.language,
            url=_url(item),
            form=Form(item.form),
            thread_id=item.thread,
            parent_id=item.parent,
            reply=ExistingReply(item.reply, at=written + timedelta(hours=3)) if item.reply else None,
            permission=_LANES[item.lane],
            reach=item.reach,
        )


def _state(item: Item, stored: StoredReply) -> PublicationState:
    if item.answer is Answer.REJECT:
        return PublicationState.REJECTED
    if item.answer is Answer.DELAY and stored.reads < 2:
        return PublicationState.PENDING
    return PublicationState.PUBLISHED


def _reason(item: Item) -> str:
    return "moderation: contact details are not allowed here" if item.answer is Answer.REJECT else ""


def _url(item: Item) -> str:
    return f"https://{item.site.replace('_', '-')}.example/{item.location}/{item.id}"


__all__ = ["PracticeSettings", "PracticeSource"]
