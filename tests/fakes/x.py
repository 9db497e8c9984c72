"""A small X on loopback: API v2 timelines, search, lookup and posting, with OAuth 1.0a, bearer and refresh tokens.

Wire format as published: fields only where asked for, partial errors with status 200, string ids that hold their
time, `meta` with tokens, dates with three fraction digits. `renamed` speaks the names of the OpenAPI of August 2026.
"""

from __future__ import annotations

import itertools
import re
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from tests.fakes.http import Answer, FakeSite, Fault, Kind, Request

MOST = {"mentions": 300, "recent": 300, "me": 75}  # requests in 15 minutes
EPOCH_MS = 1_288_834_974_657
PROBLEM = "https://api.twitter.com/2/problems/"


def snowflake(at: float, number: int) -> str:
    """An id that holds its time, as X's do."""
    return str(((int(at * 1000) - EPOCH_MS) << 22) | (number & 0x3FFFFF))


@dataclass
class Post:
    """A post."""

    id: str
    author: str
    text: str
    at: float
    reply_to: str = ""
    quotes: str = ""
    settings: str = "everyone"
    history: list[str] = field(default_factory=list)
    note: str = ""
    deleted: bool = False


def problem(status: int, title: str, detail: str, **more: Any) -> Answer:
    """An error as X states it."""
    return Answer(status, {"title": title, "detail": detail, "type": "about:blank", "status": status, **more})


class FakeX(FakeSite):
    """The site. `account` is ours; `page` is the most that a listing gives at once."""

    def __init__(self, *, account: str = "acme", page: int = 100) -> None:
        super().__init__()
        self.account = account
        self.page = page
        self.users = {account: "2244994945"}
        self.posts: dict[str, Post] = {}
        self.oauth1 = {"consumer_key": "ck-Aa11", "access_token": "2244994945-at-Bb22"}
        self.bearers = {"bearer-Cc33": "app"}
        self.refresh_token = "rt-0-Dd44"
        self.client_id = "cl-Ee55"
        self.overlap = 0
        self.renamed = False
        self.seconds_only = False  # dates without a fraction
        self.access_level = "read-write"  # of the OAuth 1.0a token
        self.usage: dict[str, Any] = {"cap_reset_day": 10, "project_cap": "2000000", "project_usage": "43435"}
        self.windows: dict[str, int] = {}  # requests of each kind in this window
        self.change: Callable[[dict[str, Any]], None] = lambda data: None
        self._numbers = itertools.count(1)

    # --- things happen ----------------------------------------------------------------------------------------

    def user(self, name: str) -> str:
        """The id of a user, made when new."""
        return self.users.setdefault(name, str(1000 + len(self.users)))

    def write(self, *, author: str, text: str, at: float, **more: Any) -> str:
        """A post; its id."""
        with self.lock:
            self.user(author)
            post_id = snowflake(at, next(self._numbers))
            self.posts[post_id] = Post(post_id, author, text, at, **more)
            return post_id

    def edit(self, post_id: str, text: str, *, at: float) -> str:
        """Edited as X does it: a new post, and both know all versions. Listings show the latest one."""
        old = self.posts[post_id]
        new = self.write(author=old.author, text=text, at=at, reply_to=old.reply_to, settings=old.settings)
        old.history = self.posts[new].history = [*(old.history or [old.id]), new]
        return new

    def under(self, post_id: str) -> list[Post]:
        """Our replies to it."""
        return [p for p in self.posts.values() if p.reply_to == post_id and p.author == self.account and not p.deleted]

    # --- the server -------------------------------------------------------------------------------------------

    def kind(self, request: Request) -> Kind:
        """By method and path."""
        if request.path == "/2/oauth2/token":
            return Kind.TOKEN
        if request.path.startswith("/2/tweets") and request.method in ("POST", "DELETE"):
            return Kind.REPLY if request.method == "POST" else Kind.DELETE
        return Kind.READ

    def refusal(self, fault: Fault, request: Request) -> Answer:
        """As X says it."""
        if fault in (Fault.RATE_LIMIT, Fault.RATE_LIMIT_BARE):
            reset = {"x-rate-limit-limit": "300", "x-rate-limit-remaining": "0"}
            reset["x-rate-limit-reset"] = str(int(time.time()) + 700)
            headers = reset if fault is Fault.RATE_LIMIT else {}
            return Answer(429, {"title": "Too Many Requests", "detail": "Too Many Requests", "status": 429}, headers)
        if fault in (Fault.EXPIRED, Fault.REVOKED):
            self.bearers.clear()
            if fault is Fault.REVOKED:
                self.refresh_token = "none"
                self.oauth1 = {"consumer_key": "", "access_token": ""}
            return problem(401, "Unauthorized", "Unauthorized")
        stated = {
            Fault.FORBIDDEN: (403, "Forbidden", "You are not permitted to perform this action."),
            Fault.QUOTA: (402, "CreditsDepleted", "Your enrolled account does not have any credits left."),
            Fault.DUPLICATE: (403, "Forbidden", "You are not allowed to create a Tweet with duplicate content."),
            Fault.TOO_LONG: (403, "Forbidden", "Your Tweet text is too long."),
            Fault.LOCKED: (403, "Forbidden", "The original author has restricted who can reply to this Tweet."),
            Fault.GONE: (
                403,
                "Forbidden",
                "You attempted to reply to a Tweet that is deleted or not visible to you.",
            ),
        }
        return problem(*stated[fault]) if fault in stated else super().refusal(fault, request)

    def route(self, request: Request) -> Answer:
        """Everything."""
        if request.path == "/2/oauth2/token":
            return self._token(request)
        if not self._known(request.headers.get("authorization", "")):
            return problem(401, "Unauthorized", "Unauthorized")
        answer = self._answered(request)
        limits = {**self._limits(request), **answer.headers}
        if request.headers["authorization"].startswith("OAuth "):
            limits["x-access-level"] = self.access_level
        return Answer(answer.status, answer.body, limits)

    def _limits(self, request: Request) -> dict[str, str]:
        kind = f"{request.method} {re.sub(r'[0-9]+', '#', request.path.removeprefix('/2'))}"
        most = 100 if request.method == "POST" else MOST.get(kind.rpartition("/")[2], 900)
        self.windows[kind] = self.windows.get(kind, 0) + 1
        told = {"limit": most, "remaining": most - self.windows[kind], "reset": int(time.time()) + 900}
        day = {"limit": 10_000, "remaining": 10_000 - self.windows[kind], "reset": int(time.time()) + 86_400}
        limits = {f"x-rate-limit-{name}": str(value) for name, value in told.items()}
        if request.method == "POST":
            limits |= {f"x-app-limit-24hour-{name}": str(value) for name, value in day.items()}
        return limits

    def _answered(self, request: Request) -> Answer:
        parts = request.path.strip("/").split("/")[1:]
        if parts[0] == "usage":
            bearer = request.headers["authorization"].removeprefix("Bearer ")
            app = self.bearers.get(bearer) == "app"
            return Answer(200, {"data": self.usage}) if app else problem(403, "Forbidden", "app only")
        if parts[0] == "users":
            return self._users(parts[1:], request)
        if request.method == "POST":
            return self._create(request.json)
        if request.method == "DELETE":
            return self._delete(parts[1])
        if parts[1:] == ["search", "recent"]:
            return self._search(request)
        ids = request.query["ids"].split(",") if parts == ["tweets"] else [parts[1]]
        return self._look_up(ids, request, single=parts != ["tweets"])

    def _known(self, authorization: str) -> bool:
        if authorization.startswith("Bearer "):
            return authorization.removeprefix("Bearer ") in self.bearers
        told = dict(re.findall(r'(\w+)="([^"]*)"', authorization))
        key, token = told.get("oauth_consumer_key"), told.get("oauth_token")
        return bool(told.get("oauth_signature")) and {"consumer_key": key, "access_token": token} == self.oauth1

    def _token(self, request: Request) -> Answer:
        form = request.form
        if form.get("refresh_token") != self.refresh_token or form.get("client_id") != self.client_id:
            detail = "Value passed for the token was invalid."
            return Answer(400, {"error": "invalid_request", "error_description": detail})
        number = next(self._numbers)
        token, self.refresh_token = f"oat-{number}-Ff66", f"rt-{number}-Gg77"
        self.bearers[token] = "user"
        told = {"token_type": "bearer", "expires_in": 7200, "access_token": token, "scope": "tweet.read tweet.write"}
        return Answer(200, {**told, "refresh_token": self.refresh_token})

    def _users(self, parts: list[str], request: Request) -> Answer:
        if parts == ["me"]:
            return Answer(200, {"data": self._user(self.account)})
        if parts[:2] == ["by", "username"]:
            return Answer(200, {"data": self._user(parts[2])})
        live = [post for post in self.posts.values() if not post.deleted]
        if parts[1] == "mentions":
            found = [p for p in live if f"@{self.account}" in p.text.lower() and p.author != self.account]
            return self._page(found, request, "pagination_token", least=5)
        name = next(name for name, user_id in self.users.items() if user_id == parts[0])
        return self._page([p for p in live if p.author == name], request, "pagination_token", least=5)

    def _search(self, request: Request) -> Answer:
        since = request.query.get("since_id")
        if since and (int(since) >> 22) + EPOCH_MS < (time.time() - 7 * 86400) * 1000:
            detail = f"'since_id' must be a tweet id created after {datetime.now(UTC):%Y-%m-%dT%H:%MZ}."
            return Answer(400, {"errors": [{"message": detail}], "title": "Invalid Request", "detail": "invalid"})
        words = request.query["query"].lower()
        found = [p for p in self.posts.values() if words in p.text.lower() and not p.deleted]
        return self._page(found, request, "next_token", least=10)

    def _page(self, posts: list[Post], request: Request, token: str, *, least: int) -> Answer:
        query = request.query
        size = int(query.get("max_results", 10))
        if not least <= size <= 100:
            return problem(400, "Invalid Request", "One or more parameters to your request was invalid.")
        low, high = int(query.get("since_id", 0)), int(query.get("until_id", 10**30))
        latest = [p for p in posts if not p.history or p.history[-1] == p.id]
        order = sorted((p for p in latest if low < int(p.id) < high), key=lambda p: int(p.id), reverse=True)
        start = 0
        if token in query:  # X's tokens are opaque and hold a place in time
            anchor = int(query[token].removeprefix("b26v89c19zqg8o3f"))
            start = sum(1 for p in order if int(p.id) >= anchor)
        page = order[max(0, start - self.overlap) : start + min(size, self.page)]
        if not page:
            return Answer(200, {"meta": {"result_count": 0}})
        meta: dict[str, Any] = {"newest_id": page[0].id, "oldest_id": page[-1].id, "result_count": len(page)}
        if start + min(size, self.page) < len(order):
            meta["next_token"] = f"b26v89c19zqg8o3f{page[-1].id}"
        return Answer(
            200, {"data": [self._wire(p, request) for p in page], **self._includes(page, request), "meta": meta}
        )

    def _look_up(self, ids: list[str], request: Request, *, single: bool) -> Answer:
        found = [self.posts[i] for i in ids if i in self.posts and not self.posts[i].deleted]
        missing = [i for i in ids if i not in {post.id for post in found}]
        told: dict[str, Any] = {}
        if found:
            wire = [self._wire(post, request) for post in found]
            told = {"data": wire[0] if single else wire, **self._includes(found, request)}
        if missing:
            told["errors"] = [self._not_found(post_id) for post_id in missing]
        return Answer(200, told)

    @staticmethod
    def _not_found(post_id: str) -> dict[str, str]:
        return {
            "value": post_id,
            "detail": f"Could not find tweet with ids: [{post_id}].",
            "title": "Not Found Error",
            "resource_type": "tweet",
            "parameter": "ids",
            "resource_id": post_id,
            "type": f"{PROBLEM}resource-not-found",
        }

    def _user(self, name: str) -> dict[str, str]:
        return {"id": self.user(name), "name": name.title(), "username": name}

    def _wire(self, post: Post, request: Request | None) -> dict[str, Any]:
        asked = request.query.get("tweet.fields", "").split(",") if request else []
        when = datetime.fromtimestamp(post.at, UTC)
        refers = [("replied_to", post.reply_to), ("quoted", post.quotes)]
        new = self.renamed
        named = [(m.group(1), m.span()) for m in re.finditer(r"@(\w+)", post.text) if m.group(1).lower() in self.users]
        whole: dict[str, Any] = {
            "created_at": f"{when:%Y-%m-%dT%H:%M:%S}{'' if self.seconds_only else '.000'}Z",
            "author_id": self.user(post.author),
            "conversation_id": post.reply_to or post.id,
            "lang": "en",
            "reply_settings": post.settings,
            "public_metrics": {"like_count": 2, "retweet_count": 1, "reply_count": 0, "quote_count": 0},
        }
        if named:
            mentions = [{"start": s, "end": e, "username": n, "id": self.user(n)} for n, (s, e) in named]
            whole["entities"] = {"mentions": mentions}
        if any(ref for _, ref in refers):
            whole["referenced_tweets"] = [{"type": kind, "id": ref} for kind, ref in refers if ref]
        if post.reply_to in self.posts:
            whole["in_reply_to_user_id"] = self.user(self.posts[post.reply_to].author)
        if post.note:
            whole["note_tweet"] = {"text": post.note}
        data = {"id": post.id, "text": escaped(post.text)} | {k: v for k, v in whole.items() if k in asked}
        data["edit_history_tweet_ids"] = post.history or [post.id]
        if new:
            for old, name in {"referenced_tweets": "posts", "edit_history_tweet_ids": "post_ids"}.items():
                if old in data:
                    data[re.sub("tweets|tweet_ids", name, old)] = data.pop(old)
        self.change(data)
        return data

    def _includes(self, posts: list[Post], request: Request) -> dict[str, Any]:
        wanted = request.query.get("expansions", "").split(",")
        told: dict[str, Any] = {}
        if "author_id" in wanted:
            told["users"] = [self._user(name) for name in sorted({post.author for post in posts})]
        others = [self.posts[i] for p in posts for i in (p.reply_to, p.quotes) if i in self.posts]
        if "referenced_tweets.id" in wanted and others:
            told["posts" if self.renamed else "tweets"] = [self._wire(post, request) for post in others]
        return {"includes": told} if told else {}

    def _create(self, body: dict[str, Any]) -> Answer:
        parent = self.posts.get(body.get("reply", {}).get("in_reply_to_tweet_id", ""))
        text = body["text"]
        if any(post.text == text and post.author == self.account and not post.deleted for post in self.posts.values()):
            return self.refusal(Fault.DUPLICATE, Request("POST", "", {}, {}, b""))
        if parent is None or parent.deleted:
            return self.refusal(Fault.GONE, Request("POST", "", {}, {}, b""))
        at = max(time.time(), *(post.at + 1 for post in self.posts.values()))
        post_id = self.write(author=self.account, text=text, at=at, reply_to=parent.id)
        return Answer(201, {"data": {"id": post_id, "text": escaped(text), "edit_history_tweet_ids": [post_id]}})

    def _delete(self, post_id: str) -> Answer:
        post = self.posts.get(post_id)
        if post is None or post.deleted:
            return Answer(404, {"title": "Not Found Error", "detail": "no such post", "status": 404})
        post.deleted = True
        return Answer(200, {"data": {"deleted": True}})


def escaped(text: str) -> str:
    """X escapes three characters in every text."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
