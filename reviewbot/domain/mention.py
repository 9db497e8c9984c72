"""A mention: one review, comment or post about the business, as a source delivered it.

Identity is (site, location, native id): an export and the API of one site meet in one mention. The source
that delivered it is provenance, not identity. A `Mention` value is one *version*: authors edit.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple


class Form(StrEnum):
    """What kind of text it is at its site."""

    REVIEW = "review"  # a review of a place, product or app, usually with stars
    COMMENT = "comment"  # an answer within somebody's thread
    POST = "post"  # a post of its own
    MESSAGE = "message"  # a private message: never answered in public


class MentionKey(NamedTuple):
    """What makes two deliveries the same mention."""

    site: str
    location: str  # the location's name in the configuration, "" when the business has only one or it is unknown
    native_id: str


@dataclass(frozen=True, slots=True)
class Permission:
    """Whether our account may answer this item at its site, known before anyone drafts (gate G5)."""

    allowed: bool = True
    reason: str = ""  # in words, shown to people; e.g. "the author did not mention or quote us"
    until: datetime | None = None  # Google Play: seven days
    copy_lane: bool = True  # where not allowed: may a person still answer by hand on the site?


ANYONE_MAY = Permission()


@dataclass(frozen=True, slots=True)
class ExistingReply:
    """A public reply of the business that already stands at the site."""

    text: str
    at: datetime | None = None
    reply_id: str = ""
    author: str = ""


_NOTHING: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Mention:
    """One version of one mention. All text is as it came, undamaged and untrusted; `domain.text` shows it safely."""

    site: str
    native_id: str
    text: str
    location: str = ""
    title: str = ""
    rating: float | None = None  # 1 to 5, whatever the site counts in
    author: str = ""  # display name; never links two mentions
    author_id: str = ""  # the site's own id; the only link of a person's history
    created_at: datetime | None = None  # aware, UTC
    edited_at: datetime | None = None
    language: str = ""  # as declared by the site, BCP 47; "" when it does not say
    url: str = ""
    form: Form = Form.REVIEW
    thread_id: str = ""  # what a reader sees as one conversation; "" for a review, which is its own thread
    parent_id: str = ""  # what this is an answer to, if it is one
    reply: ExistingReply | None = None
    permission: Permission = ANYONE_MAY
    stable_id: bool = True  # False: native_id is a content hash, so an edit is a new mention
    reach: int = 0  # how many people stand behind it: upvotes, likes, followers; 0 when unknown
    extra: Mapping[str, str] = field(default_factory=lambda: _NOTHING)  # device, app version, place name ...

    @property
    def key(self) -> MentionKey:
        """The identity."""
        return MentionKey(self.site, self.location, self.native_id)

    def content_hash(self) -> str:
        """What tells one version from the next: 32 hex digits over title, text and rating.

        Counters, replies and the site's own time stamps are not content: a new like is not an edit.
        """
        rating = "" if self.rating is None else f"{self.rating:g}"
        whole = f"{self.title}\x1f{self.text}\x1f{rating}".encode("utf-8", "surrogatepass")
        return hashlib.blake2b(whole, digest_size=16).hexdigest()
