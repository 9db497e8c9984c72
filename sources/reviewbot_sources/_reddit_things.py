"""Reads the things of Reddit's wire (comments t1, posts t3), also with fields missing, null or of a wrong type.

Comments in the inbox lack `permalink`, `link_id`, `edited`, `locked` and `archived`; their `context` has the rest.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from reviewbot.contract import ANYONE_MAY, ExistingReply, Form, Mention, Permission
from reviewbot.transport import as_int, as_text, instant

SITE = "https://www.reddit.com"
Thing = Mapping[str, Any]
NOTHING: Thing = MappingProxyType({})
NAME = re.compile(r"t[13]_[0-9A-Za-z]{1,16}")
GONE_TEXTS = ("[deleted]", "[removed]", "[ Removed by Reddit ]")
LOCKED = Permission(allowed=False, reason="the thread is locked", copy_lane=False)
ARCHIVED = Permission(allowed=False, reason="the thread is archived: too old to be answered", copy_lane=False)


def full_name(thing: Thing) -> str:
    """t1_abc of a comment, t3_abc of a post; "" if it has none."""
    return as_text(thing.get("name"))


def is_comment(thing: Thing) -> bool:
    """A comment rather than a post."""
    return full_name(thing).startswith("t1_")


def author(thing: Thing) -> str:
    """Who wrote it; "" for a deleted account."""
    name = as_text(thing.get("author"))
    return "" if name in GONE_TEXTS else name


def text(thing: Thing) -> str:
    """The Markdown of a comment or post."""
    return as_text(thing.get("body") if is_comment(thing) else thing.get("selftext"))


def created(thing: Thing) -> float | None:
    """Seconds since 1970, if that makes sense."""
    at = instant(thing.get("created_utc"))
    return at.timestamp() if at else None


def is_gone(thing: Thing) -> bool:
    """Whether its author or a moderator took the text away (a deleted account alone leaves it)."""
    if is_comment(thing):
        return as_text(thing.get("body")) in GONE_TEXTS
    return as_text(thing.get("selftext")) in GONE_TEXTS or bool(as_text(thing.get("removed_by_category")))


def thread(thing: Thing) -> str:
    """The full name of the post that it belongs to."""
    if not is_comment(thing):
        return full_name(thing)
    if link := as_text(thing.get("link_id")):
        return link
    found = re.match(r"/r/[^/]+/comments/(\w{1,16})/", as_text(thing.get("context")))
    return f"t3_{found[1]}" if found else ""


def url(thing: Thing) -> str:
    """Where a person reads it."""
    path = as_text(thing.get("permalink")) or as_text(thing.get("context")).partition("?")[0]
    return SITE + path if path.startswith("/") and not path.startswith("//") else ""


def permission(thing: Thing) -> Permission:
    """Whether a comment of ours would be taken under it, as far as it says itself."""
    if thing.get("locked") is True:
        return LOCKED
    return ARCHIVED if thing.get("archived") is True else ANYONE_MAY


def mention_of(thing: Thing, *, places: Mapping[str, str] = NOTHING) -> Mention:
    """The mention that a thing is. `places` maps subreddits to our locations. ValueError without a usable id."""
    name = full_name(thing)
    if NAME.fullmatch(name) is None:
        raise ValueError("it has no usable id")
    comment = name.startswith("t1_")
    subreddit, writer, edited = as_text(thing.get("subreddit")), author(thing), thing.get("edited")
    return Mention(
        site="reddit",
        native_id=name,
        text=as_text(thing.get("body" if comment else "selftext")),
        location=places.get(subreddit.lower(), "") if places else "",
        title="" if comment else as_text(thing.get("title")),
        author=writer,
        author_id=as_text(thing.get("author_fullname")) or writer,
        created_at=instant(thing.get("created_utc")),
        edited_at=None if isinstance(edited, bool) else instant(edited),
        url=url(thing),
        form=Form.COMMENT if comment else Form.POST,
        thread_id=thread(thing) if comment else name,
        parent_id=as_text(thing.get("parent_id")),
        permission=permission(thing),
        reach=max(0, as_int(thing.get("score"))),
        extra={"subreddit": subreddit} if subreddit else {},
    )


def completed(mention: Mention, *, link: Thing, reply: ExistingReply | None) -> Mention:
    """The same with what the thread it hangs under forbids, and with the answer of ours that stands there."""
    allowed = permission(link) if mention.permission.allowed else mention.permission
    if allowed is mention.permission and reply is None:
        return mention
    return replace(mention, permission=allowed, reply=reply)
