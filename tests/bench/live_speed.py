"""How much our adapters add to the bare client library: the same 10,000 items listed by both from one loopback server,
and the whole pull (listed, read, stored) against listing them with the bare library and importing them from a file.

Run `python -m tests.bench.live_speed [ITEMS]`. The server is a process of its own and answers from prepared bytes,
so that what is measured is the client. Ratios within one run count, seconds do not.
"""

from __future__ import annotations

import csv
import json
import multiprocessing
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

from tests.fakes.reddit import FakeReddit
from tests.fakes.x import FakeX

ROUNDS = 3
WORDS = "the soup was cold and nobody said sorry when we waited forty minutes for a bill but the tea lovely".split()


def words(number: int) -> str:
    """A text of its own for every item."""
    rng = random.Random(number)
    return " ".join(rng.choices(WORDS, k=rng.randrange(8, 50))) + f" ({number})"


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
    tops = [fake.post(author="ann", at=start) for _ in range(items // 20 + 1)]
    names = [
        fake.comment(author=f"u{n % (items // 4 + 1)}", text=words(n), at=start + n, parent=tops[n * 7919 % len(tops)])
        for n in range(items)
    ]
    wire = [fake._wire(fake.things[name], "account") for name in reversed(names)]
    return pages(wire, 100, lambda part, after: {"kind": "Listing", "data": {"after": after, "children": part}})


def x_pages(items: int) -> dict[str, bytes]:
    """Our mentions."""
    fake = FakeX()
    start = time.time() - items
    posts = [
        fake.write(author=f"u{n % (items // 4 + 1)}", text=f"@acme {words(n)}", at=start + n) for n in range(items)
    ]
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

    context = Context(name="r", secret={"client_id": "c", "client_secret": "s"}.get)
    source = RedditSource(RedditSettings(**reddit_settings(url)), context)
    return sum(len(page.mentions) for page in source.fetch(None))


def reddit_settings(url: str) -> dict[str, Any]:
    """Only the subreddit."""
    return {"account": "acme", "mentions": False, "replies": False, "subreddits": ("coffee",), "endpoint": url}


def x_settings(url: str) -> dict[str, Any]:
    """Only our mentions."""
    return {"account": "acme", "user_id": "1", "endpoint": url}


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

    source = XSource(XSettings(**x_settings(url)), Context(name="x", secret={"bearer_token": "b"}.get))
    return sum(len(page.mentions) for page in source.fetch(None))


def pulled(adapter: str, settings: dict[str, Any]) -> int:
    """The whole of `reviewbot pull` into a fresh workspace: listed, read, stored, indexed."""
    from reviewbot import registry
    from reviewbot.config.models import Business, Config, Contact, SourceConfig
    from reviewbot.flow.office import Office
    from reviewbot.flow.pull import pull
    from reviewbot.workspace import Workspace

    model = registry.adapter(adapter).settings_model().model_validate(settings)
    contact = Contact(name="Dana Ortiz", role="Guest Care Lead", email="care@harbourcoffee.example")
    source = SourceConfig(name="bench", adapter=adapter, settings=model)
    config = Config(business=Business(name="Harbour Coffee"), contact=contact, sources={"bench": source})
    with tempfile.TemporaryDirectory() as folder:
        place = Workspace(Path(folder) / "reviewbot.toml", config)
        with Office.open(place, person="bench") as office:
            report = pull(office).sources[0]
    assert report.error is None, report.error
    return report.new


def export(site: str, settings: dict[str, Any], adapter: str, path: Path) -> None:
    """The same items as a file."""
    from reviewbot import registry
    from reviewbot.contract import Context

    cls = registry.adapter(adapter)
    secrets = {"client_id": "c", "client_secret": "s", "bearer_token": "b"}
    source = cls(cls.settings_model().model_validate(settings), Context(name="x", secret=secrets.get))
    with path.open("w", newline="", encoding="utf-8") as stream:
        out = csv.writer(stream)
        out.writerow(["review_id", "review_text", "date", "author"])
        for page in source.fetch(None):
            for mention in page.mentions:
                out.writerow([mention.native_id, mention.text, mention.created_at, mention.author])


def best(runs: dict[str, Callable[[], int]], items: int) -> dict[str, float]:
    """The best time of each in turn, so that a noisy moment hits all of them."""
    times: dict[str, float] = {}
    for _ in range(ROUNDS):
        for name, run in runs.items():
            begin = time.perf_counter()
            count = run()
            took = time.perf_counter() - begin
            assert count == items, f"{name} gave {count} of {items}"
            times[name] = min(took, times.get(name, took))
    return times


def measure(site: str, adapter: str, url: str, items: int, folder: Path) -> None:
    """Listing alone, and the whole pull against listing with the bare library and importing a file."""
    settings = reddit_settings(url) if adapter == "reddit" else x_settings(url)
    bare, ours = (bare_praw, our_reddit) if adapter == "reddit" else (bare_tweepy, our_x)
    file = folder / f"{adapter}.csv"
    export(site, settings, adapter, file)
    files = {"path": (str(file),), "site": "export"}
    runs: dict[str, Callable[[], int]] = {
        "bare": lambda: bare(url),
        "ours": lambda: ours(url),
        "file": lambda: pulled("files", files),
        "pull": lambda: pulled(adapter, settings),
    }
    times = best(runs, items)
    listing, whole = times["ours"] / times["bare"], times["pull"] / (times["bare"] + times["file"])
    print(f"{site}: {items} items; " + ", ".join(f"{name} {took:.2f} s" for name, took in times.items()))
    print(f"{site}: listing x{listing:.2f} of the bare library; pull x{whole:.2f} of list + import (at most 1.5)")


def main(items: int = 10_000) -> None:
    """Measure and print."""
    secrets = {"CLIENT_ID": "c", "CLIENT_SECRET": "s", "BEARER_TOKEN": "b"}
    os.environ.update({f"REVIEWBOT_BENCH_{name}": value for name, value in secrets.items()})
    here, there = multiprocessing.Pipe()
    server = multiprocessing.Process(target=serve, args=(items, there), daemon=True)
    server.start()
    url = f"http://127.0.0.1:{here.recv()}"
    try:
        with tempfile.TemporaryDirectory() as folder:
            for site, adapter in (("Reddit", "reddit"), ("X", "x")):
                measure(site, adapter, url, items, Path(folder))
    finally:
        server.terminate()
        server.join()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
