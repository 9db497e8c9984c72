"""A small Reddit on loopback: token endpoint, inbox, subreddits, search, info, comments of a user, and the writes.

Wire format as published (Listing/t1/t3 envelopes, `json.errors` with status 200, inbox comments without
`permalink` and `link_id`). A listing asked to go on after an item that is gone comes back empty, as the site's does.
"""

from __future__ import annotations

import base64
import itertools
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from tests.fakes.http import Answer, FakeSite, Fault, Kind, Request

UNAUTHORIZED = {"message": "Unauthorized", "error": 401}
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def base36(number: int) -> str:
    """Reddit's ids."""
    digits = ""
    while number:
        number, rest = divmod(number, 36)
        digits = DIGITS[rest] + digits
    return digits or "0"


@dataclass
class Thing:
    """A comment or a post."""

    name: str
    author: str
    text: str
    created: float
    parent: str = ""
    link: str = ""
    subreddit: str = "coffee"
    title: str = ""
    edited: float | bool = False
    deleted: bool = False
    removed: bool = False  # by a moderator: only its author still sees the text
    locked: bool = False
    archived: bool = False
    extra: dict[str, Any] = field(default_factory=dict)


class FakeReddit(FakeSite):
    """The site. `account` is ours; `page` is the most that a listing gives at once."""

    def __init__(self, *, account: str = "acme", page: int = 100) -> None:
        super().__init__()
        self.account = account
        self.page = page
        self.things: dict[str, Thing] = {}
        self.credentials = {
            "client_id": "cid-7Hx",
            "client_secret": "csec-9Zt",
            "password": "pw-4Kq",
            "refresh": "rt-2Mv",
        }
        self.tokens: dict[str, str] = {}  # token -> "account" or "app"
        self.revoked = False
        self.overlap = 0  # items that every page repeats of the page before
        self.change: Callable[[dict[str, Any]], None] = lambda data: None
        self.between_pages: Callable[[], None] = lambda: None  # called after each listing
        self.hide_reply = False  # quarantined: the answer to a reply lists no things
        self.limit_left: float | None = None
        self._ids = itertools.count(100_000)
        self._tokens = itertools.count(1)

    # --- things happen ----------------------------------------------------------------------------------------

    def post(self, *, author: str, text: str = "", title: str = "A post", at: float, subreddit: str = "coffee") -> str:
        """A submission; its full name."""
        name = f"t3_{base36(next(self._ids))}"
        self.things[name] = Thing(name, author, text, at, link=name, title=title, subreddit=subreddit)
        return name

    def comment(self, *, author: str, text: str, at: float, parent: str, **more: Any) -> str:
        """A comment; its full name."""
        with self.lock:
            name = f"t1_{base36(next(self._ids))}"
            above = self.things[parent]
            subreddit = above.subreddit
            self.things[name] = Thing(
                name, author, text, at, parent=parent, link=above.link, subreddit=subreddit, **more
            )
            return name

    def under(self, name: str, author: str) -> list[Thing]:
        """The comments of that author right under it."""
        return [t for t in self.things.values() if t.parent == name and t.author == author and not t.deleted]

    # --- the server -------------------------------------------------------------------------------------------

    def kind(self, request: Request) -> Kind:
        """By path."""
        path = request.path.rstrip("/")
        by_end = {
            "/api/v1/access_token": Kind.TOKEN,
            "/api/comment": Kind.REPLY,
            "/api/editusertext": Kind.EDIT,
            "/api/del": Kind.DELETE,
        }
        return by_end.get(path, Kind.READ)

    def refusal(self, fault: Fault, request: Request) -> Answer:
        """As Reddit says it."""
        if fault is Fault.RATE_LIMIT:
            headers = {"x-ratelimit-remaining": "0.0", "x-ratelimit-used": "1000", "x-ratelimit-reset": "321"}
            return Answer(429, {"message": "Too Many Requests", "error": 429}, headers)
        if fault is Fault.RATE_LIMIT_BARE:
            return Answer(429, {"message": "Too Many Requests", "error": 429})
        if fault in (Fault.EXPIRED, Fault.REVOKED):
            self.tokens.clear()
            self.revoked = fault is Fault.REVOKED
            return Answer(401, UNAUTHORIZED, {"www-authenticate": 'Bearer realm="reddit", error="invalid_token"'})
        if fault is Fault.FORBIDDEN:
            return Answer(403, {"message": "Forbidden", "error": 403})
        stated = {
            Fault.LOCKED: ["THREAD_LOCKED", "Comments are locked.", "parent"],
            Fault.ARCHIVED: ["TOO_OLD", "that's a piece of history now; it's too late to reply to it", "parent"],
            Fault.GONE: ["DELETED_COMMENT", "that comment has been deleted", "parent"],
            Fault.TOO_LONG: ["TOO_LONG", "this is too long (max: 10000)", "text"],
        }
        if fault in stated:
            return Answer(200, {"json": {"errors": [stated[fault]]}})
        return super().refusal(fault, request)

    def route(self, request: Request) -> Answer:
        """Everything."""
        path = request.path.strip("/")
        if path == "api/v1/access_token":
            return self._token(request)
        who = self.tokens.get(request.headers.get("authorization", "").partition(" ")[2])
        if who is None:
            return Answer(401, UNAUTHORIZED, {"www-authenticate": 'Bearer realm="reddit", error="invalid_token"'})
        answer = self._write(path, request) if request.method == "POST" else self._read(path, request, who)
        if self.limit_left is not None:
            self.limit_left -= 1
            limits = {"x-ratelimit-remaining": str(self.limit_left), "x-ratelimit-used": "7", "x-ratelimit-reset": "30"}
            return Answer(answer.status, answer.body, limits)
        return answer

    def _token(self, request: Request) -> Answer:
        known = self.credentials
        basic = base64.b64encode(f"{known['client_id']}:{known['client_secret']}".encode()).decode()
        form = request.form
        if request.headers.get("authorization") != f"Basic {basic}":
            return Answer(401, UNAUTHORIZED)
        allowed = {
            "password": (form.get("username"), form.get("password")) == (self.account, known["password"]),
            "refresh_token": form.get("refresh_token") == known["refresh"] and not self.revoked,
            "client_credentials": True,
        }
        grant = form.get("grant_type", "")
        if not allowed.get(grant, False) or (self.revoked and grant != "client_credentials"):
            return Answer(400, {"message": "Bad Request", "error": 400})
        token = f"at-{next(self._tokens)}-5GxQ"
        self.tokens[token] = "app" if grant == "client_credentials" else "account"
        told = {
            "access_token": token,
            "token_type": "bearer",
            "expires_in": 86400,
            "scope": "identity read submit edit",
        }
        return Answer(200, told)

    def _read(self, path: str, request: Request, who: str) -> Answer:
        if path == "api/v1/me":
            return Answer(200, {"name": self.account, "id": "acme1", "total_karma": 7})
        if path == "api/info":
            wanted = request.query.get("id", "").split(",")
            found = [self.things[name] for name in wanted if name in self.things]
            return Answer(200, _listing([self._wire(thing, who) for thing in found], None))
        things = self._listed(path, request)
        if things is None or (who == "app" and path.startswith("message/")):
            return Answer(404 if things is None else 403, {"message": "no", "error": 404 if things is None else 403})
        answer = self._page_of(things, request, inbox=path.startswith("message/"))
        self.between_pages()
        return answer

    def _listed(self, path: str, request: Request) -> list[Thing] | None:
        live = [t for t in self.things.values() if not t.deleted and not t.removed]
        parts = path.split("/")
        if path == "message/mentions":
            return [t for t in live if t.parent and f"u/{self.account}" in t.text and t.author != self.account]
        if path in ("message/comments", "message/selfreply"):
            kind = "t1_" if path.endswith("comments") else "t3_"
            ours = {t.name for t in self.things.values() if t.author == self.account and t.name.startswith(kind)}
            return [t for t in live if t.parent in ours and t.author != self.account]
        if parts[0] == "user" and parts[-1] == "comments":
            return [t for t in self.things.values() if t.author == parts[1] and t.parent and not t.deleted]
        if parts[-1] == "search":
            return [t for t in live if not t.parent and request.query["q"].lower() in (t.title + t.text).lower()]
        if parts[0] == "r" and parts[-1] in ("comments", "new"):
            wanted = parts[1].split("+")
            return [t for t in live if t.subreddit in wanted and bool(t.parent) == (parts[-1] == "comments")]
        return None

    def _page_of(self, things: list[Thing], request: Request, *, inbox: bool) -> Answer:
        order = sorted(things, key=lambda t: (t.created, t.name), reverse=True)[:1000]
        size = min(int(request.query.get("limit", 25)), self.page)
        names = [thing.name for thing in order]
        after = request.query.get("after")
        if after and after not in names:
            return Answer(200, _listing([], None))
        start = names.index(after) + 1 if after else 0
        page = order[max(0, start - self.overlap) : start + size]
        more = start + size < len(order)
        wire = [self._inbox(thing) if inbox else self._wire(thing, "account") for thing in page]
        return Answer(200, _listing(wire, page[-1].name if more else None))

    def _wire(self, thing: Thing, who: str) -> dict[str, Any]:
        hidden = thing.deleted or (thing.removed and (who == "app" or thing.author != self.account))
        gone = "[deleted]" if thing.deleted else "[removed]"
        slug = "a_post"
        data: dict[str, Any] = {
            "id": thing.name[3:],
            "name": thing.name,
            "author": "[deleted]" if hidden else thing.author,
            "author_fullname": f"t2_{thing.author}",
            "created_utc": thing.created,
            "edited": thing.edited,
            "subreddit": thing.subreddit,
            "subreddit_id": "t5_2qhze",
            "permalink": f"/r/{thing.subreddit}/comments/{thing.link[3:]}/{slug}/",
            "score": 3,
            "ups": 3,
            "locked": thing.locked,
            "archived": thing.archived,
            "likes": None,
            "distinguished": None,
        }
        if thing.parent:
            data |= {"body": gone if hidden else thing.text, "parent_id": thing.parent, "link_id": thing.link}
            data["permalink"] += f"{thing.name[3:]}/"
            data["body_html"] = '<div class="md"></div>'
            data["replies"] = ""
        else:
            data |= {
                "selftext": gone if hidden else thing.text,
                "title": thing.title,
                "is_self": True,
                "num_comments": 2,
            }
        data |= thing.extra
        self.change(data)
        return {"kind": thing.name[:2], "data": data}

    def _inbox(self, thing: Thing) -> dict[str, Any]:
        slug = f"/r/{thing.subreddit}/comments/{thing.link[3:]}/a_post/{thing.name[3:]}/"
        data = {
            "id": thing.name[3:],
            "name": thing.name,
            "author": thing.author,
            "body": thing.text,
            "body_html": "<!-- SC_OFF -->",
            "created_utc": thing.created,
            "parent_id": thing.parent,
            "subject": "username mention",
            "type": "username_mention",
            "subreddit": thing.subreddit,
            "link_title": "A post",
            "context": slug + "?context=3",
            "dest": self.account,
            "new": True,
            "was_comment": True,
            "score": 3,
            "first_message": None,
            **thing.extra,
        }
        self.change(data)
        return {"kind": "t1", "data": data}

    def _write(self, path: str, request: Request) -> Answer:
        form = request.form
        if path == "api/del":
            if form["id"] in self.things:
                self.things[form["id"]].deleted = True
            return Answer(200, {})
        thing = self.things.get(form["thing_id"])
        if thing is None:
            return Answer(200, {"json": {"errors": [["NO_THING_ID", "that doesn't exist", "parent"]]}})
        if path == "api/editusertext":
            thing.text, thing.edited = form["text"], thing.created + 60
            return Answer(200, {"json": {"errors": [], "data": {"things": [self._wire(thing, "account")]}}})
        if refused := self._comment_error(thing, form["text"]):
            return Answer(200, {"json": {"errors": [refused]}})
        at = max(t.created for t in self.things.values()) + 1
        name = self.comment(author=self.account, text=form["text"], at=at, parent=thing.name)
        things = [] if self.hide_reply else [self._wire(self.things[name], "account")]
        return Answer(200, {"json": {"errors": [], "data": {"things": things}}})

    def _comment_error(self, thing: Thing, text: str) -> list[str] | None:
        link = self.things[thing.link]
        if thing.deleted:
            return ["DELETED_COMMENT", "that comment has been deleted", "parent"]
        if thing.locked or link.locked:
            return ["THREAD_LOCKED", "Comments are locked.", "parent"]
        if link.archived:
            return ["TOO_OLD", "that's a piece of history now; it's too late to reply to it", "parent"]
        return ["TOO_LONG", "this is too long (max: 10000)", "text"] if len(text) > 10_000 else None


def _listing(children: list[dict[str, Any]], after: str | None) -> dict[str, Any]:
    data = {
        "after": after,
        "before": None,
        "dist": len(children),
        "modhash": "",
        "geo_filter": "",
        "children": children,
    }
    return {"kind": "Listing", "data": data}
