"""Reads posts of X's wire (API v2), under their old names and their new ones, also with fields missing or wrong.

The wire is being renamed: `referenced_tweets` becomes `referenced_posts`, `includes.tweets` becomes
`includes.posts`, `edit_history_tweet_ids` becomes `edit_history_post_ids`. tweepy's models know only the old names
(and fail on a date without fractions), so answers are read here from their JSON.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType
from typing import Any

from reviewbot.contract import ANYONE_MAY, ExistingReply, Form, Mention, OwnReply, Permission
from reviewbot.transport import as_int, as_list, as_map, as_text, instant

Post = Mapping[str, Any]
EPOCH_MS = 1_288_834_974_657  # where the time in ids begins
NOTHING: Post = MappingProxyType({})
ID = re.compile(r"[0-9]{1,20}")
LANGUAGE = re.compile(r"(?!und|q|zxx)[a-z]{2,3}")  # und, qme, qam, zxx ...: X cannot tell
ESCAPED = {"&lt;": "<", "&gt;": ">", "&amp;": "&"}  # X escapes exactly these
LANGUAGES = {"in": "id", "iw": "he", "ji": "yi"}  # X's old codes
NOT_SUMMONED = Permission(
    allowed=False,
    reason="its author did not mention or quote us: X lets only people answer it, on the site",
)


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer of the API: posts, what they refer to, who wrote them, and what the site says is missing."""

    posts: tuple[Post, ...] = ()
    users: Mapping[str, Post] = field(default_factory=dict)
    others: Mapping[str, Post] = field(default_factory=dict)
    gone: frozenset[str] = frozenset()
    next_token: str | None = None


def answer_of(told: Mapping[str, Any]) -> Answer:
    """Reads `data` (a list, an object, null or absent), `includes`, `errors` and `meta`."""
    data = told.get("data")
    includes = as_map(told.get("includes"))
    others = [as_map(post) for name in ("tweets", "posts") for post in as_list(includes.get(name))]
    return Answer(
        posts=tuple(as_map(post) for post in (data if isinstance(data, list) else [data] if data else [])),
        users={id_of(user): user for user in map(as_map, as_list(includes.get("users")))},
        others={id_of(post): post for post in others},
        gone=frozenset(_missing(as_map(error)) for error in as_list(told.get("errors"))) - {""},
        next_token=as_text(as_map(told.get("meta")).get("next_token")) or None,
    )


def _missing(error: Mapping[str, Any]) -> str:
    """The id that a partial error says does not exist; a protected post is not gone, only hidden from us."""
    kind = as_text(error.get("title")) + as_text(error.get("type"))
    found = as_text(error.get("resource_id")) or as_text(error.get("value"))
    return found if "Not Found" in kind or "resource-not-found" in kind else ""


def id_at(moment: datetime) -> str:
    """The id that a post of that moment would have at least: X's ids hold their time."""
    return str(max(0, int(moment.timestamp() * 1000) - EPOCH_MS) << 22)


def id_of(post: Post) -> str:
    """Its id as text; "" if it has none that makes sense."""
    value = as_text(post.get("id"))
    return value if value.isascii() and value.isdigit() and len(value) <= 20 else ""


def references(post: Post) -> dict[str, str]:
    """replied_to, quoted, retweeted -> id."""
    both = [*as_list(post.get("referenced_tweets")), *as_list(post.get("referenced_posts"))]
    return {as_text(as_map(ref).get("type")): as_text(as_map(ref).get("id")) for ref in both}


def versions(post: Post) -> list[str]:
    """The ids of all versions of an edited post, the first one first; only its own for most."""
    for name in ("edit_history_tweet_ids", "edit_history_post_ids"):
        ids = [as_text(id_) for id_ in as_list(post.get(name))]
        if len(ids) > 1 and all(ID.fullmatch(id_) for id_ in ids):
            return sorted(ids, key=int)
    return [id_of(post)]


def text_of(post: Post) -> str:
    """What was written; the whole of a long post."""
    text = as_text(as_map(post.get("note_tweet")).get("text")) or as_text(post.get("text"))
    if "&" in text:
        for entity, character in ESCAPED.items():
            text = text.replace(entity, character)
    return text


def reply_text_of(post: Post) -> str:
    """What we wrote: with our links as they were, and without the @names that X puts before a reply."""
    text = text_of(post)
    for link in as_list(as_map(post.get("entities")).get("urls")):
        short, whole = as_text(as_map(link).get("url")), as_text(as_map(link).get("expanded_url"))
        if short and whole:
            text = text.replace(short, whole)
    return re.sub(r"^(?:@\w{1,20}\s+)+", "", text) if "replied_to" in references(post) else text


def own_reply(post: Post) -> OwnReply:
    """A post of ours that is a reply."""
    return OwnReply(id_of(post), reply_text_of(post), instant(post.get("created_at")), url_of(id_of(post)))


def url_of(post_id: str) -> str:
    """Where a person reads it."""
    return f"https://x.com/i/status/{post_id}" if post_id else ""


def mentions_us(post: Post, *, account: str, me: str, others: Mapping[str, Post]) -> bool:
    """Whether its author summoned us: named our account, or quoted a post of ours."""
    named = [as_map(entity) for entity in as_list(as_map(post.get("entities")).get("mentions"))]
    if any(as_text(entity.get("username")).lower() == account.lower() != "" for entity in named):
        return True
    if me and any(as_text(entity.get("id")) == me for entity in named):
        return True
    if account and re.search(rf"(?i)(?<![\w@])@{re.escape(account)}\b", text_of(post)):
        return True
    quoted = others.get(references(post).get("quoted", ""), NOTHING)
    return bool(me) and as_text(quoted.get("author_id")) == me


def permission(post: Post, *, summoned: bool, anyone: bool) -> Permission:
    """Whether the API would take a reply of ours; `anyone`: an Enterprise account, which needs no summons."""
    who = as_text(post.get("reply_settings")) or "everyone"
    if who not in ("everyone", "mentionedUsers"):
        return Permission(allowed=False, reason=f"its author restricted replies ({who[:40]})")
    if who == "mentionedUsers" and not summoned:
        return Permission(allowed=False, reason="its author restricted replies to those mentioned", copy_lane=False)
    return ANYONE_MAY if summoned or anyone else NOT_SUMMONED


def mention_of(
    post: Post, *, users: Mapping[str, Post] = NOTHING, allowed: Permission, reply: ExistingReply | None = None
) -> Mention:
    """The mention that a post is. Its id is that of its first version. ValueError without a usable id."""
    if not id_of(post):
        raise ValueError("it has no usable id")
    first = versions(post)[0]
    refers = references(post)
    author_id = as_text(post.get("author_id"))
    user = as_map(users.get(author_id))
    metrics = as_map(post.get("public_metrics"))
    language = as_text(post.get("lang"))
    return Mention(
        site="x",
        native_id=first,
        text=text_of(post),
        author=as_text(user.get("name")) or as_text(user.get("username")),
        author_id=author_id,
        created_at=instant(post.get("created_at")),
        edited_at=instant(post.get("created_at")) if first != id_of(post) else None,
        language=LANGUAGES.get(language, language) if LANGUAGE.fullmatch(language) else "",
        url=url_of(id_of(post)),
        form=Form.COMMENT if "replied_to" in refers else Form.POST,
        thread_id=as_text(post.get("conversation_id")),
        parent_id=refers.get("replied_to", ""),
        reply=reply,
        permission=allowed,
        reach=max(0, as_int(metrics.get("like_count")) + as_int(metrics.get("retweet_count"))),
        extra={"username": as_text(user.get("username"))} if user.get("username") else {},
    )
