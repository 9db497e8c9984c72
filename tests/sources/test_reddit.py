"""Reddit's own traps, beyond what every adapter must pass in the contract suite."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import stamina

from reviewbot.contract import Context, LocationIds, MentionKey, Page, PublicationState, Target
from reviewbot.errors import (
    NotAuthorized,
    NotSent,
    OutcomeUnknown,
    PostingError,
    RateLimited,
    Refused,
    SourceError,
    Unavailable,
)
from reviewbot_sources.reddit import RedditSettings, RedditSource
from tests.fakes.http import Answer, Fault, Kind, Request
from tests.fakes.reddit import FakeReddit

AT = datetime.now(UTC).timestamp() - 3600
SECRETS = {"client_id": "cid-7Hx", "client_secret": "csec-9Zt", "refresh_token": "rt-2Mv"}


@pytest.fixture
def site() -> Iterator[FakeReddit]:
    """With one thread, whose author is Ann."""
    with FakeReddit() as fake, stamina.set_testing(True, attempts=3, cap=True):
        yield fake


@pytest.fixture
def thread(site: FakeReddit) -> str:
    """The thread's full name."""
    return site.post(author="ann", title="Coffee in town", at=AT)


def source(site: FakeReddit, context: dict[str, Any] | None = None, **settings: Any) -> RedditSource:
    """The adapter at the fake."""
    given = {"account": "u/acme", "endpoint": site.url, "token_endpoint": site.url, "timeout_s": 5.0, **settings}
    return RedditSource(RedditSettings(**given), Context(name="r", **{"secret": SECRETS.get, **(context or {})}))


def target(name: str) -> Target:
    """As the poster makes it."""
    return Target(MentionKey("reddit", "", name))


def mentions(made: RedditSource) -> dict[str, Any]:
    """All of one run, by id."""
    return {mention.native_id: mention for page in made.fetch(None) for mention in page.mentions}


def test_a_reply_is_one_post_and_asks_nothing_of_the_site_before(site: FakeReddit, thread: str) -> None:
    name = site.comment(author="ann", text="cold, u/acme", at=AT + 1, parent=thread)
    receipt = source(site).reply(target(name), "Sorry!", attempt_id="a")
    assert [kind for kind, _ in site.log] == [Kind.TOKEN, Kind.REPLY]
    request = site.log[-1][1]
    assert request.path == "/api/comment/"
    assert request.form == {"api_type": "json", "text": "Sorry!", "thing_id": name}
    assert receipt.reply_id.startswith("t1_")
    assert receipt.text == "Sorry!"
    assert receipt.url.startswith("https://www.reddit.com/r/coffee/comments/")


def test_a_post_can_be_answered_as_well_as_a_comment(site: FakeReddit, thread: str) -> None:
    source(site).reply(target(thread), "Sorry!", attempt_id="a")
    assert [thing.text for thing in site.under(thread, "acme")] == ["Sorry!"]


def test_the_comment_throttle_in_a_200_means_nothing_was_posted(site: FakeReddit, thread: str) -> None:
    words = "Looks like you've been doing that a lot. Take a break for 9 minutes before trying again."
    told = {"json": {"ratelimit": 540.0, "errors": [["RATELIMIT", words, "ratelimit"]]}}
    site.override = lambda request: Answer(200, told) if request.path == "/api/comment/" else None
    with pytest.raises(NotSent) as raised:
        source(site).reply(target(thread), "Sorry!", attempt_id="a")
    assert raised.value.retry_after_s == 540.0
    assert site.count(Kind.REPLY) == 1


def test_an_answer_without_the_new_comment_still_means_posted(site: FakeReddit, thread: str) -> None:
    site.hide_reply = True  # a quarantined subreddit
    made = source(site)
    receipt = made.reply(target(thread), "Sorry!", attempt_id="a")
    assert receipt.reply_id == ""
    found = made.find_own_replies(target(thread), since=datetime.now(UTC) - timedelta(days=1))
    assert [reply.text for reply in found.replies] == ["Sorry!"]
    assert site.count(Kind.REPLY) == 1


def test_a_comment_whose_id_reddit_never_told_is_found_by_its_place_not_called_gone(
    site: FakeReddit, thread: str
) -> None:
    comment = site.comment(author="ann", text="cold u/acme", at=AT, parent=thread)
    site.hide_reply = True
    receipt = source(site).reply(target(comment), "Sorry!", attempt_id="a")
    assert receipt.reply_id == ""
    seen = source(site).read_back(target(comment), "")
    assert (seen.state, seen.text) == (PublicationState.PUBLISHED, "Sorry!")
    assert source(site).read_back(target(thread), "").state is PublicationState.PENDING  # none there: not "gone"
    source(site).edit_reply(target(comment), "", "Very sorry!", attempt_id="b")
    assert [thing.text for thing in site.under(comment, "acme")] == ["Very sorry!"]


@pytest.mark.parametrize(
    ("status", "body", "kind", "code"),
    [
        (
            400,
            {"fields": ["text"], "explanation": "too long", "message": "Bad Request", "reason": "TOO_LONG"},
            Refused,
            "TOO_LONG",
        ),
        (400, {"fields": ["a", "b"], "explanation": "x", "reason": "MANY"}, Refused, "MANY"),  # AssertionError in praw
        (400, {"odd": 1}, Refused, "400"),  # KeyError in praw
        (400, ["a list"], Refused, "400"),
        (403, {"message": "Forbidden", "error": 403, "reason": "SUBREDDIT_BANNED"}, Refused, "SUBREDDIT_BANNED"),
        (404, {"message": "Not Found", "error": 404}, Refused, "gone"),
        (401, {"message": "Unauthorized"}, NotSent, "unauthorized"),
        (409, b"", Refused, "409"),
        (520, b"<html>", OutcomeUnknown, "520"),
        (200, {"jquery": []}, OutcomeUnknown, "unreadable"),
        (200, [], OutcomeUnknown, "unreadable"),
        (200, {"json": None}, OutcomeUnknown, "unreadable"),
        (200, {"json": {"errors": ["odd"]}}, Refused, "odd"),
        (202, {"json": {"errors": [], "data": {}}}, OutcomeUnknown, "unreadable"),
    ],
)
def test_every_odd_answer_to_a_reply_is_one_request_with_its_right_name(
    site: FakeReddit, thread: str, status: int, body: Any, kind: type[PostingError], code: str
) -> None:
    site.override = lambda request: Answer(status, body) if request.path == "/api/comment/" else None
    with pytest.raises(PostingError) as raised:
        source(site).reply(target(thread), "Sorry!", attempt_id="a")
    assert type(raised.value) is kind
    assert raised.value.code == code
    assert site.count(Kind.REPLY) == 1


@pytest.mark.parametrize(
    ("status", "headers", "kind"),
    [
        (401, {}, NotAuthorized),  # KeyError: 401 in prawcore
        (401, {"www-authenticate": 'Bearer realm="reddit"'}, NotAuthorized),  # KeyError: 'reddit'
        (403, {"www-authenticate": 'Bearer realm="reddit"'}, NotAuthorized),
        (403, {"www-authenticate": 'Bearer error="insufficient_scope"'}, NotAuthorized),
        (302, {"Location": "/subreddits/search"}, Unavailable),
        (400, {}, Unavailable),
        (451, {}, Unavailable),
    ],
)
def test_statuses_that_break_the_library_have_names_here(
    site: FakeReddit, status: int, headers: dict[str, str], kind: type[SourceError]
) -> None:
    site.override = lambda request: None if site.kind(request) is Kind.TOKEN else Answer(status, {}, headers)
    with pytest.raises(kind):
        mentions(source(site))


def test_a_praw_ini_in_the_current_folder_does_not_matter(
    site: FakeReddit, thread: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import praw.config

    monkeypatch.setattr(praw.config.Config, "CONFIG", None)
    (tmp_path / "praw.ini").write_text("[DEFAULT]\noauth_url=http://evil.example\nusername=eve\n[broken\n")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("praw_site", "evil")
    monkeypatch.setenv("praw_username", "eve")
    name = site.comment(author="ann", text="cold, u/acme", at=AT + 1, parent=thread)
    assert set(mentions(source(site))) == {name}


def test_an_endpoint_below_a_path_keeps_it(thread: str, site: FakeReddit) -> None:
    class Proxied(FakeReddit):
        def answer(self, request: Request) -> tuple[Fault | None, Answer]:
            assert request.path.startswith("/proxy/"), request.path
            path = request.path.removeprefix("/proxy").replace("/tokens/mine", "/api/v1/access_token")
            return super().answer(Request(request.method, path, request.query, request.headers, request.body))

    with Proxied() as proxied:
        top = proxied.post(author="ann", at=AT)
        name = proxied.comment(author="ann", text="cold, u/acme", at=AT + 1, parent=top)
        url = proxied.url + "/proxy"
        assert set(mentions(source(proxied, endpoint=url, token_endpoint=""))) == {name}
        assert set(mentions(source(proxied, endpoint=url, token_endpoint=url + "/tokens/mine"))) == {name}


def test_a_password_login_works_for_a_script_app(site: FakeReddit, thread: str) -> None:
    secrets = {"client_id": "cid-7Hx", "client_secret": "csec-9Zt", "password": "pw-4Kq"}
    name = site.comment(author="ann", text="cold, u/acme", at=AT + 1, parent=thread)
    assert set(mentions(source(site, {"secret": secrets.get}))) == {name}


def test_mentions_replies_subreddits_and_searches_are_read_and_each_item_comes_once(site: FakeReddit) -> None:
    ours = site.post(author="acme", title="We open at 9", at=AT)
    theirs = site.post(author="ann", title="Where to drink Acme coffee?", at=AT + 1, subreddit="town")
    wanted = {
        theirs,
        site.comment(author="bob", text="answer to our post, u/acme", at=AT + 2, parent=ours),
        site.comment(author="cat", text="in the subreddit", at=AT + 3, parent=theirs),
        site.post(author="dan", title="acme? never again", at=AT + 4, subreddit="elsewhere"),
    }
    site.comment(author="eve", text="nobody asked for this", at=AT + 5, parent=site.post(author="eve", at=AT))
    made = source(site, subreddits=["r/town"], searches=["acme"])
    delivered = [mention.native_id for page in made.fetch(None) for mention in page.mentions]
    assert sorted(delivered) == sorted(wanted)


def test_a_private_subreddit_does_not_starve_the_other_listings(site: FakeReddit, thread: str) -> None:
    name = site.comment(author="ann", text="cold, u/acme", at=AT + 1, parent=thread)
    found = site.post(author="dan", title="acme? never again", at=AT + 4)
    forbidden = Answer(403, {"reason": "private", "message": "Forbidden", "error": 403})
    site.override = lambda request: forbidden if request.path.startswith("/r/secret") else None
    seen: list[str] = []

    def pull() -> None:
        for page in source(site, subreddits=["secret"], searches=["acme"]).fetch(None):
            seen.extend(mention.native_id for mention in page.mentions)

    with pytest.raises(NotAuthorized) as raised:
        pull()
    assert {name, found} <= set(seen)
    assert "r/secret/comments" in raised.value.message


def test_an_inbox_item_gets_its_address_and_thread_though_the_inbox_lacks_them(site: FakeReddit, thread: str) -> None:
    name = site.comment(author="ann", text="cold, u/acme", at=AT + 1, parent=thread)
    mention = mentions(source(site))[name]
    assert mention.url == f"https://www.reddit.com/r/coffee/comments/{thread[3:]}/a_post/{name[3:]}/"
    assert mention.thread_id == thread
    assert mention.parent_id == thread


def test_a_locked_thread_forbids_its_comments_too(site: FakeReddit, thread: str) -> None:
    name = site.comment(author="ann", text="cold, u/acme", at=AT + 1, parent=thread)
    site.things[thread].locked = True
    permission = mentions(source(site))[name].permission
    assert not permission.allowed
    assert not permission.copy_lane


def test_a_deleted_account_leaves_its_words(site: FakeReddit, thread: str) -> None:
    name = site.comment(author="[deleted]", text="cold, u/acme", at=AT + 1, parent=thread)
    mention = mentions(source(site))[name]
    assert mention.author == ""
    assert "cold" in mention.text


def test_a_comment_removed_by_moderators_is_gone(site: FakeReddit, thread: str) -> None:
    name = site.comment(author="ann", text="cold, u/acme", at=AT + 1, parent=thread)
    made = source(site)
    cursor = [page.cursor for page in made.fetch(None)][-1]
    site.things[name].removed = True
    assert [key.native_id for page in made.fetch(cursor) for key in page.gone] == [name]


def test_a_reply_that_only_we_still_see_is_rejected(site: FakeReddit, thread: str) -> None:
    made = source(site)
    receipt = made.reply(target(thread), "Sorry!", attempt_id="a")
    assert made.read_back(target(thread), receipt.reply_id).state is PublicationState.PUBLISHED
    site.things[receipt.reply_id].removed = True
    publication = made.read_back(target(thread), receipt.reply_id)
    assert publication.state is PublicationState.REJECTED
    assert publication.text == "Sorry!"
    assert "moderators" in publication.reason


def test_where_strangers_cannot_be_asked_our_own_view_is_given_as_such(site: FakeReddit, thread: str) -> None:
    made = source(site)
    receipt = made.reply(target(thread), "Sorry!", attempt_id="a")
    no = Answer(401, {"message": "Unauthorized", "error": 401})
    site.override = lambda request: no if b"client_credentials" in request.body else None
    publication = made.read_back(target(thread), receipt.reply_id)
    assert publication.state is PublicationState.PUBLISHED
    assert "our own view" in publication.reason


def test_a_used_up_limit_is_never_slept_for_inside_a_call(site: FakeReddit, thread: str) -> None:
    for number in range(3):
        site.comment(author="ann", text=f"cold {number}, u/acme", at=AT + number, parent=thread)
    site.limit_left = 1.0  # the first answer leaves none, for half a minute
    seen: list[str] = []

    def pull() -> None:
        for page in source(site).fetch(None):
            seen.extend(mention.native_id for mention in page.mentions)

    with pytest.raises(RateLimited) as raised:
        pull()
    assert len(seen) == 3  # what the first answer brought is stored
    assert raised.value.retry_after_s is not None
    assert len(site.log) == 2


def test_a_used_up_limit_is_waited_for_with_the_reason_where_the_run_allows(
    site: FakeReddit, thread: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = site.comment(author="ann", text="cold, u/acme", at=AT, parent=thread)
    site.limit_left = 2.0
    told: list[str] = []
    monkeypatch.setattr("time.sleep", lambda seconds: setattr(site, "limit_left", 100.0))
    assert set(mentions(source(site, {"wait_s": 60.0, "waiting": told.append}))) == {name}
    assert len(told) == 1
    assert "limit" in told[0]


def test_a_used_up_limit_sends_no_reply(site: FakeReddit, thread: str) -> None:
    made = source(site)
    site.limit_left = 1.0
    made.read_back(target(thread), "t1_zzz")
    with pytest.raises(NotSent) as raised:
        made.reply(target(thread), "Sorry!", attempt_id="a")
    assert raised.value.code == "rate_limited"
    assert site.count(Kind.REPLY) == 0


def test_a_page_that_came_back_empty_in_the_middle_is_not_the_end(site: FakeReddit, thread: str) -> None:
    site.page = 2
    names = [site.comment(author="ann", text=f"{n} u/acme", at=AT + n, parent=thread) for n in range(7)]
    made = source(site)
    seen: list[str] = []
    for page in made.fetch(None):
        seen += [mention.native_id for mention in page.mentions]
        if len(seen) == 2:
            site.things[seen[-1]].deleted = True  # the next page hangs on it
    assert set(seen) == set(names)


def test_a_crash_between_pages_loses_nothing_of_what_is_older_than_any_overlap(site: FakeReddit, thread: str) -> None:
    site.page = 3
    hours = 7200.0
    names = [site.comment(author="ann", text=f"{n} u/acme", at=AT - (9 - n) * hours, parent=thread) for n in range(9)]
    first = next(iter(source(site).fetch(None)))  # and the process dies
    new = site.comment(author="bob", text="meanwhile, u/acme", at=AT + 60, parent=thread)
    seen = {mention.native_id for mention in first.mentions}
    seen |= {mention.native_id for page in source(site).fetch(first.cursor) for mention in page.mentions}
    assert seen == {*names, new}


def test_what_is_older_than_anybody_asked_for_is_not_walked(site: FakeReddit, thread: str) -> None:
    site.page = 2
    for number in range(20):
        site.comment(author="ann", text=f"{number} u/acme", at=AT + number, parent=thread)
    made = source(site, {"start_from": datetime.fromtimestamp(AT + 16, UTC)}, replies=False)
    assert len(mentions(made)) <= 6


def test_what_was_listed_is_stored_though_the_site_fails_on_a_question_beside_it(site: FakeReddit, thread: str) -> None:
    name = site.comment(author="ann", text="cold, u/acme", at=AT + 1, parent=thread)
    site.things[thread].locked = True
    site.override = lambda request: Answer(503, b"busy") if request.path == "/api/info/" else None
    pages: list[Page] = []
    with pytest.raises(Unavailable):
        pages.extend(source(site).fetch(None))
    assert [mention.native_id for page in pages for mention in page.mentions] == [name]
    site.override = lambda request: None
    again = [mention for page in source(site).fetch(pages[-1].cursor) for mention in page.mentions]
    assert [mention.permission.reason for mention in again] == ["the thread is locked"]


def test_a_subreddit_can_be_one_of_our_locations(site: FakeReddit, thread: str) -> None:
    name = site.comment(author="ann", text="cold, u/acme", at=AT + 1, parent=thread)
    place = LocationIds(name="harbour", site_id="r/Coffee")
    assert mentions(source(site, {"locations": (place,)}))[name].location == "harbour"


def test_we_call_ourselves_as_reddit_asks(site: FakeReddit) -> None:
    mentions(source(site))
    agents = {request.headers["user-agent"] for _, request in site.log}
    assert all(agent.split(":")[1] == "reviewbot" and "(by /u/acme)" in agent for agent in agents)


def test_health_names_an_account_that_is_not_the_one_of_the_settings(site: FakeReddit) -> None:
    health = source(site, account="other").check()
    assert not health.ok
    assert "u/acme" in health.detail
    assert source(site).check().facts["scopes"] == "edit identity read submit"


def test_without_an_account_subreddits_can_still_be_read(site: FakeReddit, thread: str) -> None:
    secrets = {"client_id": "cid-7Hx", "client_secret": "csec-9Zt"}
    made = source(site, {"secret": secrets.get}, account="", subreddits=["coffee"])
    assert set(mentions(made)) == {thread}
    assert made.account == ""
    assert not made.find_own_replies(target(thread), since=datetime.now(UTC)).complete


def test_the_library_is_not_imported_before_the_site_is_asked() -> None:
    program = (
        "import sys; from reviewbot_sources.reddit import RedditSource, RedditSettings;"
        "from reviewbot.contract import Context; RedditSource(RedditSettings(), Context(name='r'));"
        "print([m for m in ('praw', 'prawcore', 'requests', 'stamina') if m in sys.modules])"
    )
    assert subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout == "[]\n"
