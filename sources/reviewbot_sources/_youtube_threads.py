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
class Words:
    """The parts of a comment that both mentions and our own replies need."""

    id: str
    text: str
    author: str
    author_id: str
    at: datetime | None


def words(comment: Wire) -> Words:
    """Read tolerantly. `textOriginal` comes only for our own comments; the display text is asked for as plain text."""
    snippet = as_map(comment.get("snippet"))
    channel = snippet.get("authorChannelId")
    return Words(
        id=as_id(comment.get("id")),
        text=as_text(snippet.get("textOriginal")) or as_text(snippet.get("textDisplay")),
        author=as_text(snippet.get("authorDisplayName")),
        author_id=as_text(as_map(channel).get("value")) or as_text(channel),
        at=instant(snippet.get("publishedAt")),
    )


def comment_url(comment: Wire) -> str:
    """The video's page with the comment on top; "" where the video is not told."""
    snippet = as_map(comment.get("snippet"))
    video, comment_id = as_id(snippet.get("videoId")), as_id(comment.get("id"))
    return f"https://www.youtube.com/watch?v={quote(video)}&lc={quote(comment_id)}" if video else ""


def own_reply(comment: Wire) -> OwnReply:
    """One of our comments."""
    said = words(comment)
    return OwnReply(said.id, said.text, said.at, comment_url(comment))


@dataclass(frozen=True, slots=True)
class Thread:
    """A top-level comment and the answers to it that are known; `total` is how many YouTube counts."""

    id: str
    top: Wire
    replies: tuple[Wire, ...]
    total: int
    permission: Permission
    video: str

    @classmethod
    def of(cls, wire: Any) -> Thread:
        """A `commentThread` resource."""
        thread = as_map(wire)
        snippet = as_map(thread.get("snippet"))
        top = as_map(snippet.get("topLevelComment"))
        replies = tuple(map(as_map, as_list(as_map(thread.get("replies")).get("comments"))))
        video = as_id(snippet.get("videoId")) or as_id(as_map(top.get("snippet")).get("videoId"))
        total = max(as_int(snippet.get("totalReplyCount")), 0)
        id_ = as_id(thread.get("id")) or as_id(top.get("id"))
        return cls(id_, top, replies, total, _permission(snippet), video)

    @property
    def at(self) -> datetime | None:
        """When it was begun: what listings are sorted by."""
        return words(self.top).at

    @property
    def partial(self) -> bool:
        """Whether it came with only some of its replies."""
        return self.total > len(self.replies)

    def has_ours(self, own: str) -> bool:
        """Whether we took part."""
        return any(words(comment).author_id == own for comment in (self.top, *self.replies))

    def read(self, own: str, *, location: str, site: str) -> Sequence[Mention | BadItem]:
        """Everybody's comments but our own, those that we answered with our answer."""
        answers = _answers(self.id, self.replies, own)
        comments = [(self.top, ""), *((reply, self.id) for reply in self.replies)]
        return [
            self._mention(comment, parent_id, answers, location=location, site=site)
            for comment, parent_id in comments
            if words(comment).author_id != own or not own
        ]

    def _mention(
        self, comment: Wire, parent_id: str, answers: Mapping[str, Wire], *, location: str, site: str
    ) -> Mention | BadItem:
        said, snippet = words(comment), as_map(comment.get("snippet"))
        native_id = said.id or ("" if parent_id else self.id)
        image = as_text(snippet.get("imageUrl"))
        if not native_id or not (said.text.strip() or image):
            return bad_item(f"comment {brief(native_id) or '?'}", "no text" if native_id else "no id", comment)
        edited = instant(snippet.get("updatedAt"))
        extra = {"video": self.video, "picture": "yes" if image else ""}
        return Mention(
            site=site,
            native_id=native_id,
            text=said.text,
            location=location,
            author=said.author,
            author_id=said.author_id,
            created_at=said.at,
            edited_at=edited if edited and said.at and edited > said.at else None,
            url=comment_url({"id": native_id, "snippet": {"videoId": self.video}}),
            form=Form.COMMENT,
            thread_id=self.id,
            parent_id=parent_id,
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


def _existing(comment: Wire | None) -> ExistingReply | None:
    if comment is None:
        return None
    said = words(comment)
    return ExistingReply(said.text, said.at, said.id, said.author)


def _answers(thread_id: str, replies: Sequence[Wire], own: str) -> dict[str, Wire]:
    """Comment id -> our first answer to it.

    YouTube keeps no more than the thread. What begins with "@name" answers that person's last comment before it (so
    does YouTube's own page begin an answer to an answer); all else of ours answers the top-level comment.
    """
    found: dict[str, Wire] = {}
    last_of: dict[str, str] = {}
    for comment in sorted(replies, key=_age):
        said = words(comment)
        if said.author_id != own or not own:
            last_of[said.author.lstrip("@").casefold()] = said.id
            continue
        called = said.text[1:].split(maxsplit=1)[:1] if said.text.startswith("@") else []
        answered = last_of.get(called[0].casefold(), thread_id) if called else thread_id
        found.setdefault(answered, comment)
    return found


def _age(comment: Wire) -> float:
    at = words(comment).at
    return at.timestamp() if at is not None else 0.0
