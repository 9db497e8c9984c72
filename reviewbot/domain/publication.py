"""What a site tells of our own replies: taken, standing there, published or refused by moderation."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Receipt:
    """The site took a reply. `reply_id` may be "" where the site gives none; `text` is the site's own version."""

    reply_id: str = ""
    url: str = ""
    text: str | None = None
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class OwnReply:
    """A reply of our own account that stands under a target."""

    reply_id: str
    text: str
    at: datetime | None = None
    url: str = ""


@dataclass(frozen=True, slots=True)
class OwnReplies:
    """Our replies under a target. Only `complete` lists (all pages read, fresh) make a negative count (R6)."""

    replies: tuple[OwnReply, ...] = ()
    complete: bool = True


class PublicationState(StrEnum):
    """What the site says of a reply that it took."""

    PUBLISHED = "published"  # readable by others, as far as the site tells
    PENDING = "pending"  # taken, not yet public
    REJECTED = "rejected"  # moderation refused it
    GONE = "gone"  # no longer there


@dataclass(frozen=True, slots=True)
class Publication:
    """A reply read back."""

    state: PublicationState
    text: str | None = None
    reason: str = ""
    url: str = ""
