"""The fakes of Reddit and X speak to the bare client libraries as the sites do, traps included.

Without these tests a fake and its adapter could agree on a wire format that exists nowhere.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

import praw
import prawcore
import pytest
import tweepy

from reviewbot.transport import equip
from tests.fakes.http import Fault, Kind
from tests.fakes.reddit import FakeReddit
from tests.fakes.x import FakeX

AT = time.time() - 3600


@pytest.fixture
def reddit_site() -> Iterator[FakeReddit]:
    """Empty."""
    with FakeReddit() as fake:
        yield fake


@pytest.fixture
def x_site() -> Iterator[FakeX]:
    """Empty."""
    with FakeX() as fake:
        yield fake


def bare_praw(site: FakeReddit) -> praw.Reddit:
    """As anybody would open it."""
    return praw.Reddit(
        client_id="cid-7Hx",
        client_secret="csec-9Zt",
        username="acme",
        password="pw-4Kq",
        user_agent="linux:test:1 (by /u/acme)",
        oauth_url=site.url,
        reddit_url=site.url,
        check_for_updates=False,
    )


def bare_tweepy(site: FakeX, **given: Any) -> tweepy.Client:
    """The only thing moved is its hard-coded host."""
    client = tweepy.Client(**(given or {"bearer_token": "bearer-Cc33"}))
    equip(client.session, rewrite={"https://api.twitter.com": site.url})
    return client


def test_praw_lists_looks_up_and_answers(reddit_site: FakeReddit) -> None:
    top = reddit_site.post(author="ann", title="Coffee", at=AT)
    names = [reddit_site.comment(author="ann", text=f"{n} u/acme", at=AT + n, parent=top) for n in range(150)]
    reddit = bare_praw(reddit_site)
    inbox = list(reddit.inbox.mentions(limit=None))
    assert [comment.fullname for comment in inbox] == names[::-1]
    with pytest.raises(AttributeError):  # as on the site: the inbox does not say
        inbox[0].link_id  # noqa: B018
    (comment,) = reddit.info(fullnames=[names[0]])
    assert comment.author.name == "ann"
    assert comment.link_id == top
    mine: Any = comment.reply("Sorry!")
    assert mine.parent_id == names[0]
    assert [own.id for own in reddit.redditor("acme").comments.new(limit=5)] == [mine.id]
    assert mine.edit("So sorry!").body == "So sorry!"
    mine.delete()
    assert next(iter(reddit.info(fullnames=[mine.fullname]))).author is None


def test_praw_posts_three_times_where_the_connection_drops_which_is_why_we_do_not_let_it(
    reddit_site: FakeReddit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(time, "sleep", lambda seconds: None)
    top = reddit_site.post(author="ann", at=AT)
    reddit_site.arm(Fault.DROP_AFTER, on=Kind.REPLY)
    with pytest.raises(prawcore.RequestException):
        bare_praw(reddit_site).submission(top[3:]).reply("Sorry!")
    assert reddit_site.count(Kind.REPLY) == 3
    assert len(reddit_site.under(top, "acme")) == 3


def test_tweepy_lists_looks_up_and_answers(x_site: FakeX) -> None:
    posts = [x_site.write(author="ann", text=f"@acme {n} & more", at=AT + n) for n in range(150)]
    client = bare_tweepy(x_site)
    fields = {"tweet_fields": ["created_at", "author_id"], "expansions": ["author_id"]}
    pages = tweepy.Paginator(client.get_users_mentions, 2244994945, max_results=100, **fields)
    listed = list(pages.flatten())
    assert [str(tweet.id) for tweet in listed] == posts[::-1]
    assert listed[-1].text == "@acme 0 &amp; more"
    assert int(listed[-1].created_at.timestamp()) == int(AT)
    only_id = client.get_tweet(posts[0]).data
    assert only_id.author_id is None  # what is not asked for does not come
    missing = client.get_tweet(1234567890123456789)
    assert missing.data is None
    assert missing.errors[0]["title"] == "Not Found Error"
    mine = bare_tweepy(
        x_site,
        consumer_key="ck-Aa11",
        consumer_secret="cs-Hh88",
        access_token="2244994945-at-Bb22",
        access_token_secret="ats-Ii99",
    )
    made = mine.create_tweet(text="Sorry!", in_reply_to_tweet_id=posts[0])
    assert made.data["text"] == "Sorry!"
    with pytest.raises(tweepy.Forbidden, match="duplicate content"):
        mine.create_tweet(text="Sorry!", in_reply_to_tweet_id=posts[1])
    assert mine.delete_tweet(made.data["id"]).data == {"deleted": True}


def test_tweepy_itself_fails_on_a_date_without_a_fraction(x_site: FakeX) -> None:
    x_site.seconds_only = True
    x_site.write(author="ann", text="@acme", at=AT)
    with pytest.raises(ValueError, match="does not match format"):
        bare_tweepy(x_site).get_users_mentions(2244994945, tweet_fields=["created_at"])


def test_tweepy_itself_breaks_on_an_error_that_is_a_list(x_site: FakeX) -> None:
    from tests.fakes.http import Answer

    x_site.override = lambda request: Answer(403, [{"message": "no"}])
    with pytest.raises(AttributeError):
        bare_tweepy(x_site).get_me(user_auth=False)
