"""One case as values: its mention and assessment built again from rows, with what stands around it."""

from __future__ import annotations

import json
from dataclasses import dataclass

from reviewbot.config.models import PostMode, SourceConfig
from reviewbot.contract import Capabilities, ReplyCall, Target
from reviewbot.domain.assessment import Assessment, Kind, Label
from reviewbot.domain.lifecycle import CaseState
from reviewbot.domain.mention import ANYONE_MAY, ExistingReply, Form, Mention, Permission
from reviewbot.flow.office import Office, case_number, unknown_case
from reviewbot.store import cases, replies
from reviewbot.store.changes import Seen
from reviewbot.store.database import Database, Row, Tx
from reviewbot.store.instants import instant
from reviewbot.store.readings import unpacked


@dataclass(frozen=True, slots=True)
class Loaded:
    """One case, read once; `seen` is what compare-and-set compares."""

    id: int
    row: Row
    mention: Mention
    assessment: Assessment

    @property
    def ref(self) -> str:
        """#123."""
        return f"#{self.id}"

    @property
    def seen(self) -> Seen:
        """State and version as read."""
        return Seen(self.id, self.row["state"], self.row["version"])

    @property
    def state(self) -> CaseState:
        """The state as read."""
        return CaseState(self.row["state"])

    @property
    def held(self) -> bool:
        """Whether it takes a senior: by its reading, or by a person's hand."""
        return bool(self.row["held"])

    @property
    def mention_version(self) -> int:
        """Which version of the mention is current."""
        return int(self.row["mention_version"])

    @property
    def target(self) -> Target:
        """What a call to the site needs."""
        m = self.mention
        return Target(m.key, parent_id=m.parent_id, thread_id=m.thread_id, author_id=m.author_id, url=m.url)

    @property
    def parent(self) -> str:
        """The mention as the slot names it: its id at the site is unique within a location only (R7)."""
        return f"{self.mention.location}\x1f{self.mention.native_id}"


def load_case(office: Office, ref: str | int, *, reader: Database | Tx | None = None) -> Loaded:
    """The case. Raises `UsageError` when there is none."""
    case_id = case_number(ref)
    source = reader or office.database
    row = cases.whole_case(source, case_id)
    if row is None:
        raise unknown_case(case_id)
    found = source.one("SELECT * FROM existing_reply WHERE mention_id = ?", (case_id,))
    return Loaded(case_id, row, mention_of(row, found), assessment_of(row))


def mention_of(row: Row, reply: Row | None = None) -> Mention:
    """The mention's current version."""
    return Mention(
        site=row["site"],
        native_id=row["native_id"],
        text=row["text"],
        location=row["location"],
        title=row["title"],
        rating=row["rating"],
        author=row["author"],
        author_id=row["author_id"],
        created_at=instant(row["created_at"]),
        edited_at=instant(row["edited_at"]),
        language=row["declared_language"],
        url=row["url"],
        form=Form(row["form"]),
        thread_id=row["thread_id"],
        parent_id=row["parent_id"],
        reply=existing_of(reply),
        permission=permission_of(row),
        stable_id=bool(row["stable_id"]),
        reach=row["reach"],
        extra=json.loads(row["extra"]) if row["extra"] else {},
    )


def existing_of(reply: Row | None) -> ExistingReply | None:
    """The reply found at the site."""
    if reply is None:
        return None
    return ExistingReply(reply["text"], instant(reply["at"]), reply["reply_id"], reply["author"])


def permission_of(row: Row) -> Permission:
    """Whether our account may answer there."""
    if row["allowed"] and row["copy_lane"] and row["allowed_until"] is None and not row["allowed_reason"]:
        return ANYONE_MAY
    until = instant(row["allowed_until"])
    return Permission(bool(row["allowed"]), row["allowed_reason"], until, bool(row["copy_lane"]))


_ERASED = Assessment("und", None, None, negative=False, label=Label.UNSURE, kind=Kind.OTHER)


def assessment_of(row: Row) -> Assessment:
    """What was read from the current version; a blank one where the text was erased."""
    if not row["reading"]:
        return _ERASED
    return unpacked(
        row["reading"],
        text=row["text"],
        language=row["language"],
        label=row["label"],
        kind=row["kind"],
        score=row["score"],
    )


@dataclass(frozen=True, slots=True)
class Way:
    """How a reply to a mention gets to its site: through a source that can, else by a person's hand."""

    source: str  # "" where no configured source is of that site
    capabilities: Capabilities | None
    mode: PostMode

    @property
    def by_hand(self) -> bool:
        """The copy-and-open lane."""
        return self.capabilities is None or self.capabilities.reply is ReplyCall.COPY


def way_out(office: Office, mention: Mention, *, source: str) -> Way:
    """The source that delivered the mention if it can reply, else another configured one of the same site.

    An export and the API of one site meet in one mention, so what came from a file can be answered through the API.
    """
    first = office.source_config(source)
    others = [one for name, one in office.config.sources.items() if name != source]
    ways = [_way(office, one) for one in ([first] if first else []) + others]
    for position, way in enumerate(ways):
        its_own = position == 0 and first is not None
        if not way.by_hand and way.capabilities is not None and (its_own or way.capabilities.site == mention.site):
            return way if _open_now(mention.permission, office) else Way(way.source, None, way.mode)
    return Way(source if first else "", None, first.post if first else PostMode.OFF)


def _open_now(may: Permission, office: Office) -> bool:
    """Whether our account may answer through the site's API at this moment (G5)."""
    return may.allowed and (may.until is None or may.until > office.now())


def _way(office: Office, source: SourceConfig) -> Way:
    return Way(source.name, office.capabilities(source.name), source.post)


def recent_on_page(office: Office, loaded: Loaded) -> tuple[str, ...]:
    """The last replies on the mention's page, newest first."""
    return replies.recent_replies(
        office.database,
        site=loaded.mention.site,
        location=loaded.mention.location,
        but=loaded.id,
        limit=office.config.policy.recent_replies,
    )
