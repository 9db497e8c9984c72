"""How much our adapters add to the bare client library: the same 10,000 items listed by both from one loopback server.

Run `python -m tests.bench.live_speed [ITEMS]`. The server is a process of its own and answers from prepared bytes,
so that what is measured is the client. Ratios within one run count, seconds do not.
"""

from __future__ import annotations

import json
import multiprocessing
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from multiprocessing.connection import Connection
from typing import Any
from urllib.parse import parse_qs, urlsplit

from tests.fakes.reddit import FakeReddit
from tests.fakes.x import FakeX

ROUNDS = 5
WORDS = "The soup was cold and nobody said sorry; we waited forty minutes for the bill. "


def pages(wire: list[Any], size: int, make: Callable[[list[Any], str | None], Any]) -> dict[str, bytes]:
    """Token ("" for the first page) -> the bytes of that page."""
    parts = [wire[start : start + size] for start in range(0, len(wire), size)]
    tokens = ["", *[f"t{number}" for number in range(1, len(parts))]]
    following = [*tokens[1:], None]
    return {
        token: json.dumps(make(part, after)).encode()
        for token, part, after in zip(tokens, parts, following, strict=True)
    }


def reddit_pages(items: int) -> dict[str, bytes]:
    """A subreddit's comments."""
    fake = FakeReddit()
    start = time.time() - items
    top = fake.post(author="ann", at=start)
    names = [fake.comment(author=f"u{n % 97}", text=WORDS * 3, at=start + n, parent=top) for n in range(items)]
    wire = [fake._wire(fake.things[name], "account") for name in reversed(names)]
    return pages(wire, 100, lambda part, after: {"kind": "Listing", "data": {"after": after, "children": part}})


def x_pages(items: int) -> dict[str, bytes]:
    """Our mentions."""
    fake = FakeX()
    start = time.time() - items
    posts = [fake.write(author=f"u{n % 97}", text="@acme " + WORDS * 3, at=start + n) for n in range(items)]
    asked = "created_at,author_id,conversation_id,lang,entities,public_metrics,reply_settings"
    from tests.fakes.http import Request

    request = Request("GET", "", {"tweet.fields": asked, "expansions": "author_id"}, {}, b"")

    def make(part: list[Any], after: str | None) -> Any:
        data = [fake._wire(fake.posts[post], request) for post in part]
        meta = {"result_count": len(data), **({"next_token": after} if after else {})}
        return {"data": data, **fake._includes([fake.posts[post] for post in part], request), "meta": meta}

    return pages(list(reversed(posts)), 100, make)


def serve(items: int, tell: Connection) -> None:
    """Both sites at one address."""
    listed = {"/r/coffee/comments/": reddit_pages(items), "/2/users/1/mentions": x_pages(items)}
    token = {"access_token": "t", "token_type": "bearer", "expires_in": 86400, "scope": "read"}
    nothing = {"kind": "Listing", "data": {"after": None, "children": []}}
    fixed = {"/api/v1/access_token": token, "/2/users/1/tweets": {"meta": {"result_count": 0}}}

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def log_message(self, format: str, *args: object) -> None:
            """Quiet."""

        def answer(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length") or 0))
            parts = urlsplit(self.path)
            query = {name: values[0] for name, values in parse_qs(parts.query).items()}
            after = query.get("after", query.get("pagination_token", ""))
            prepared = listed.get(parts.path)
            body = prepared[after] if prepared else json.dumps(fixed.get(parts.path, nothing)).encode()
            head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
            self.wfile.write(head.encode() + body)

        do_GET = do_POST = answer  # noqa: N815

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    tell.send(server.server_address[1])
    server.serve_forever()


def bare_praw(url: str) -> int:
    """The library's own way through a listing, one field touched."""
    import praw

    reddit = praw.Reddit(
        client_id="c",
        client_secret="s",
        user_agent="bench:bench:1",
        oauth_url=url,
        reddit_url=url,
        check_for_updates=False,
    )
    return sum(1 for comment in reddit.subreddit("coffee").comments(limit=None) if comment.body)


def our_reddit(url: str) -> int:
    """Through the adapter."""
    from reviewbot.contract import Context
    from reviewbot_sources.reddit import RedditSettings, RedditSource

    settings = RedditSettings(account="acme", mentions=False, replies=False, subreddits=("coffee",), endpoint=url)
    context = Context(name="r", secret={"client_id": "c", "client_secret": "s"}.get)
    listing = "r/coffee/new"  # the bare run lists the comments only
    source = RedditSource(settings, context)
    found = {name: place for name, place in source._listings().items() if name != listing}
    source._listings = lambda: found  # type: ignore[method-assign]
    return sum(len(page.mentions) for page in source.fetch(None))


def bare_tweepy(url: str) -> int:
    """The library's paginator."""
    import tweepy

    from reviewbot.transport import equip
    from reviewbot_sources._x_api import FIELDS

    client = tweepy.Client(bearer_token="b")
    equip(client.session, rewrite={"https://api.twitter.com": url})  # its host cannot be set otherwise
    found = tweepy.Paginator(client.get_users_mentions, 1, max_results=100, **FIELDS)
    return sum(1 for tweet in found.flatten() if tweet.text)


def our_x(url: str) -> int:
    """Through the adapter."""
    from reviewbot.contract import Context
    from reviewbot_sources.x import XSettings, XSource

    settings = XSettings(account="acme", user_id="1", endpoint=url)
    context = Context(name="x", secret={"bearer_token": "b"}.get, now=lambda: datetime.now(UTC))
    return sum(len(page.mentions) for page in XSource(settings, context).fetch(None))


def best(runs: dict[str, Callable[[str], int]], url: str, items: int) -> dict[str, float]:
    """The best time of each in turn, so that a noisy moment hits all of them."""
    times: dict[str, float] = {}
    for _ in range(ROUNDS):
        for name, run in runs.items():
            begin = time.perf_counter()
            count = run(url)
            took = time.perf_counter() - begin
            assert count == items, f"{name} listed {count} of {items}"
            times[name] = min(took, times.get(name, took))
    return times


def main(items: int = 10_000) -> None:
    """Measure and print."""
    here, there = multiprocessing.Pipe()
    server = multiprocessing.Process(target=serve, args=(items, there), daemon=True)
    server.start()
    url = f"http://127.0.0.1:{here.recv()}"
    try:
        for site, bare, ours in (("Reddit", bare_praw, our_reddit), ("X", bare_tweepy, our_x)):
            times = best({"bare": bare, "ours": ours}, url, items)
            ratio = times["ours"] / times["bare"]
            print(f"{site}: {items} items, bare {times['bare']:.2f} s, ours {times['ours']:.2f} s: x{ratio:.2f}")
    finally:
        server.terminate()
        server.join()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
