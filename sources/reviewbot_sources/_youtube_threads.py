"""YouTube's comment threads as they come over the wire, and the mentions in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import quote

from reviewbot.contract import ANYONE_MAY, BadItem, ExistingReply, Form, Mention, OwnReply, Permission
from reviewbot.transport import as_int, as_list, as_map, as_text, brief, instant
from reviewbot_sources._newest_first import Marks, Place, as_id, bad_item

Wire = Mapping[str, Any]
MOST = 500  # threads remembered by id


@dataclass(frozen=True, slots=True)
class Comment:
    """One comment, read tolerantly once; `wire` is the `comment` resource as it came."""

    id: str
    text: str
    author: str
    author_id: str
    at: datetime | None
    url: str
    status: str  # of moderation; mostly not told
    wire: Wire

    @classmethod
    def of(cls, wire: Any, *, video: str = "") -> Comment:
        """`textOriginal` comes only for our own comments; the display text is asked for as plain text."""
        comment = as_map(wire)
        snippet = as_map(comment.get("snippet"))
        channel = snippet.get("authorChannelId")
        id_, video = as_id(comment.get("id")), as_id(snippet.get("videoId")) or video
        return cls(
            id=id_,
            text=as_text(snippet.get("textOriginal")) or as_text(snippet.get("textDisplay")),
            author=as_text(snippet.get("authorDisplayName")),
            author_id=as_text(as_map(channel).get("value")) or as_text(channel),
            at=instant(snippet.get("publishedAt")),
            url=f"https://www.youtube.com/watch?v={quote(video)}&lc={quote(id_)}" if video else "",
            status=as_text(snippet.get("moderationStatus")),
            wire=comment,
        )

    def as_own_reply(self) -> OwnReply:
        """One of ours."""
        return OwnReply(self.id, self.text, self.at, self.url)


@dataclass(frozen=True, slots=True)
class Thread:
    """A top-level comment and the answers to it that are known; `total` is how many YouTube counts."""

    id: str
    top: Comment
    replies: tuple[Comment, ...]
    total: int
    permission: Permission
    video: str

    @classmethod
    def of(cls, wire: Any) -> Thread:
        """A `commentThread` resource."""
        thread = as_map(wire)
        snippet = as_map(thread.get("snippet"))
        video = as_id(snippet.get("videoId"))
        top = Comment.of(snippet.get("topLevelComment"), video=video)
        embedded = as_list(as_map(thread.get("replies")).get("comments"))
        return cls(
            id=as_id(thread.get("id")) or top.id,
            top=top,
            replies=tuple(Comment.of(reply, video=video) for reply in embedded),
            total=max(as_int(snippet.get("totalReplyCount")), 0),
            permission=_permission(snippet),
            video=video or as_id(as_map(top.wire.get("snippet")).get("videoId")),
        )

    @property
    def partial(self) -> bool:
        """Whether it came with only some of its replies."""
        return self.total > len(self.replies)

    def has_ours(self, own: str) -> bool:
        """Whether we took part."""
        return any(comment.author_id == own for comment in (self.top, *self.replies))

    def read(self, own: str, *, location: str, site: str) -> Sequence[Mention | BadItem]:
        """Everybody's comments but our own, those that we answered with our answer."""
        answers = _answers(self.id, self.replies, own)
        return [
            self._mention(comment, answers, location=location, site=site)
            for comment in (self.top, *self.replies)
            if comment.author_id != own
        ]

    def _mention(
        self, comment: Comment, answers: Mapping[str, Comment], *, location: str, site: str
    ) -> Mention | BadItem:
        is_top, snippet = comment is self.top, as_map(comment.wire.get("snippet"))
        native_id = comment.id or (self.id if is_top else "")
        image = as_text(snippet.get("imageUrl"))
        if not native_id or not (comment.text.strip() or image):
            return bad_item(f"comment {brief(native_id) or '?'}", "no text" if native_id else "no id", comment.wire)
        edited = instant(snippet.get("updatedAt")) if snippet.get("updatedAt") != snippet.get("publishedAt") else None
        extra = {"video": self.video, "picture": "yes" if image else ""}
        return Mention(
            site=site,
            native_id=native_id,
            text=comment.text,
            location=location,
            author=comment.author,
            author_id=comment.author_id,
            created_at=comment.at,
            edited_at=edited if edited and comment.at and edited > comment.at else None,
            url=comment.url,
            form=Form.COMMENT,
            thread_id=self.id,
            parent_id="" if is_top else self.id,
            reply=_existing(answers.get(native_id)),
            permission=self.permission,
            reach=max(as_int(snippet.get("likeCount")), 0),
            extra={name: value for name, value in extra.items() if value},
        )


class Followed:
    """What one fetch remembers of threads: the number of replies at which each was last read in full."""

    def __init__(self, marks: Marks) -> None:
        self.marks = marks
        self.seen: set[str] = set()

    def counts(self, place: Place) -> dict[str, Any]:
        """Thread id -> replies, the most lately changed last."""
        places = self.marks.more.get("threads")
        if not isinstance(places, dict):
            places = self.marks.more["threads"] = {}
        if not isinstance(places.get(place.site_id), dict):
            places[place.site_id] = {}
        counts: dict[str, Any] = places[place.site_id]
        return counts

    def count(self, place: Place, thread_id: str) -> Any:
        """At how many replies it was last read; None when it is not followed."""
        return self.counts(place).get(thread_id)

    def follow(self, place: Place, thread: Thread) -> None:
        """Remember, and let the longest unchanged go when there are too many."""
        counts = self.counts(place)
        counts.pop(thread.id, None)
        counts[thread.id] = thread.total
        self.forget(place, list(counts)[:-MOST])

    def forget(self, place: Place, thread_ids: Sequence[str]) -> None:
        """No longer follow these."""
        for thread_id in thread_ids:
            self.counts(place).pop(thread_id, None)


def _permission(snippet: Wire) -> Permission:
    if snippet.get("canReply") is False:
        return Permission(False, "YouTube takes no replies from us in this thread", copy_lane=False)
    if snippet.get("isPublic") is False:
        return Permission(False, "the video or the thread is not public", copy_lane=False)
    return ANYONE_MAY


def _existing(comment: Comment | None) -> ExistingReply | None:
    return ExistingReply(comment.text, comment.at, comment.id, comment.author) if comment is not None else None


def _answers(thread_id: str, replies: Sequence[Comment], own: str) -> dict[str, Comment]:
    """Comment id -> our first answer to it.

    YouTube keeps no more than the thread. What begins with "@name" answers that person's last comment before it (so
    does YouTube's own page begin an answer to an answer); all else of ours answers the top-level comment.
    """
    found: dict[str, Comment] = {}
    last_of: dict[str, str] = {}
    for comment in sorted(replies, key=_age):
        if comment.author_id != own:
            last_of[comment.author.lstrip("@").casefold()] = comment.id
            continue
        called = comment.text[1:].split(maxsplit=1)[:1] if comment.text.startswith("@") else []
        answered = last_of.get(called[0].casefold(), thread_id) if called else thread_id
        found.setdefault(answered, comment)
    return found


def _age(comment: Comment) -> float:
    return comment.at.timestamp() if comment.at is not None else 0.0
