"""X's own traps, rules and prices, beyond what every adapter must pass in the contract suite."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import stamina

from reviewbot.contract import Context, Mention, MentionKey, Page, PublicationState, Target
from reviewbot.errors import (
    MentionGone,
    NotAuthorized,
    NotSent,
    OutcomeUnknown,
    PostingError,
    RateLimited,
    Refused,
    SourceError,
    Unavailable,
)
from reviewbot_sources.x import XSettings, XSource
from tests.fakes.http import Answer, Kind
from tests.fakes.x import FakeX, snowflake

AT = datetime.now(UTC).timestamp() - 3600
OAUTH1 = {
    "consumer_key": "ck-Aa11",
    "consumer_secret": "cs-Hh88",
    "access_token": "2244994945-at-Bb22",
    "access_token_secret": "ats-Ii99",
}
OAUTH2 = {"client_id": "cl-Ee55", "refresh_token": "rt-0-Dd44"}


@pytest.fixture
def site() -> Iterator[FakeX]:
    """Empty."""
    with FakeX() as fake, stamina.set_testing(True, attempts=3, cap=True):
        yield fake


def source(site: FakeX, context: dict[str, Any] | None = None, **settings: Any) -> XSource:
    """The adapter at the fake."""
    given = {"account": "@acme", "endpoint": site.url, "timeout_s": 5.0, **settings}
    return XSource(XSettings(**given), Context(name="our_x", **{"secret": OAUTH1.get, **(context or {})}))


def target(post_id: str) -> Target:
    """As the poster makes it."""
    return Target(MentionKey("x", "", post_id))


def mentions(made: XSource, cursor: str | None = None) -> dict[str, Mention]:
    """All of one run, by id."""
    return {mention.native_id: mention for page in made.fetch(cursor) for mention in page.mentions}


def cursor_of(made: XSource) -> str | None:
    """After a whole run."""
    return [page.cursor for page in made.fetch(None)][-1]


# --- the wire ---------------------------------------------------------------------------------------------------


def test_a_reply_is_one_post_signed_by_our_account(site: FakeX) -> None:
    post = site.write(author="ann", text="@acme cold", at=AT)
    receipt = source(site).reply(target(post), "Sorry & thanks <3", attempt_id="a")
    assert [(request.method, request.path) for _, request in site.log] == [("POST", "/2/tweets")]
    request = site.log[0][1]
    assert request.json == {"text": "Sorry & thanks <3", "reply": {"in_reply_to_tweet_id": post}}
    assert request.headers["authorization"].startswith("OAuth ")
    assert request.headers["user-agent"].startswith("reviewbot/")
    assert receipt.text == "Sorry & thanks <3"
    assert receipt.url.endswith(receipt.reply_id)


@pytest.mark.parametrize("renamed", [False, True])
def test_posts_are_read_under_their_old_names_and_their_new_ones(site: FakeX, renamed: bool) -> None:
    site.renamed = renamed
    ours = site.write(author="acme", text="We open at 9", at=AT)
    quote = site.write(author="ann", text="They never do", at=AT + 1, quotes=ours)
    reply = site.write(author="bob", text="@acme indeed they never do", at=AT + 2, reply_to=ours)
    found = mentions(source(site, searches=["never do"]))
    assert set(found) == {quote, reply}
    assert found[reply].parent_id == ours
    assert found[quote].permission.allowed  # it quotes us, says the included post


def test_dates_without_a_fraction_are_read(site: FakeX) -> None:
    site.seconds_only = True  # tweepy's own models fail on these
    post = site.write(author="ann", text="@acme cold", at=AT)
    assert mentions(source(site))[post].created_at == datetime.fromtimestamp(int(AT), UTC)


def test_escaped_characters_long_posts_and_languages_come_as_they_were_written(site: FakeX) -> None:
    post = site.write(author="ann", text="@acme salt & pepper < 3", at=AT, note="@acme salt & pepper, at length " * 20)

    def change(data: dict[str, Any]) -> None:
        data["lang"] = "in"

    site.change = change
    mention = mentions(source(site))[post]
    assert mention.text == "@acme salt & pepper, at length " * 20
    assert mention.language == "id"
    assert mention.author == "Ann"
    assert mention.extra["username"] == "ann"


def test_a_missing_post_in_a_200_is_gone(site: FakeX) -> None:
    with pytest.raises(MentionGone):
        source(site).look_up(target(snowflake(AT, 1)))


def test_an_edited_post_keeps_its_identity(site: FakeX) -> None:
    post = site.write(author="ann", text="@acme cold", at=AT)
    made = source(site)
    cursor = cursor_of(made)
    site.edit(post, "@acme cold and late", at=AT + 60)
    again = mentions(made, cursor)
    assert set(again) == {post}
    assert again[post].text == "@acme cold and late"
    assert again[post].edited_at is not None


def test_a_search_whose_mark_is_older_than_a_week_still_works(site: FakeX) -> None:
    old = snowflake(AT - 30 * 86400, 1)
    cursor = json.dumps({"v": 1, "marks": {"search cold": old}, "walks": {}, "seen": {}, "facts": {}})
    post = site.write(author="ann", text="cold", at=AT)
    assert set(mentions(source(site, mentions=False, searches=["cold"]), cursor)) == {post}


def test_a_page_token_that_the_site_no_longer_knows_means_walking_again(site: FakeX) -> None:
    posts = {site.write(author="ann", text=f"@acme {number}", at=AT + number) for number in range(5)}
    site.page = 2
    made = source(site)
    first = next(iter(made.fetch(None)))
    bad = Answer(400, {"errors": [{"message": "invalid token"}], "title": "Invalid Request"})
    token = json.loads(first.cursor or "")["walks"]["mentions"][0]
    site.override = lambda request: bad if request.query.get("pagination_token") == token else None
    site.page = 100
    assert {*[mention.native_id for mention in first.mentions], *mentions(made, first.cursor)} == posts


def test_our_own_id_is_asked_for_once_and_then_remembered(site: FakeX) -> None:
    made = source(site)
    cursor = cursor_of(made)
    site.log.clear()
    list(source(site).fetch(cursor))
    assert "/2/users/me" not in [request.path for _, request in site.log]
    list(source(site, user_id="2244994945").fetch(None))
    assert "/2/users/me" not in [request.path for _, request in site.log]


@pytest.mark.parametrize(
    ("status", "body", "kind", "code"),
    [
        (
            403,
            {"title": "Forbidden", "detail": "You are not allowed to create a Tweet with duplicate content."},
            OutcomeUnknown,
            "duplicate",
        ),
        (
            403,
            {"detail": "You can only reply to or quote posts where you are mentioned or are the author."},
            Refused,
            "not_summoned",
        ),
        (
            403,
            {"detail": "Your account is suspended and is not permitted to access this feature."},
            Refused,
            "account_suspended",
        ),
        (403, [{"message": "a list", "code": 326}], Refused, "403"),  # AttributeError in tweepy
        (403, b"<html>", Refused, "403"),
        (400, {"errors": [{"message": "The in_reply_to_tweet_id reply tweet ID is invalid"}]}, Refused, "gone"),
        (402, {"title": "CreditsDepleted"}, NotSent, "quota"),
        (200, {"data": None, "errors": [{"title": "odd"}]}, OutcomeUnknown, "unreadable"),
        (201, {"data": {"text": "no id"}}, OutcomeUnknown, "unreadable"),
        (201, ["a list"], OutcomeUnknown, "unreadable"),
        (429, {"title": "UsageCapExceeded", "period": "Monthly"}, NotSent, "rate_limited"),
    ],
)
def test_every_odd_answer_to_a_reply_is_one_request_with_its_right_name(
    site: FakeX, status: int, body: Any, kind: type[PostingError], code: str
) -> None:
    post = site.write(author="ann", text="@acme cold", at=AT)
    site.override = lambda request: Answer(status, body) if request.method == "POST" else None
    with pytest.raises(PostingError) as raised:
        source(site).reply(target(post), "Sorry!", attempt_id="a")
    assert type(raised.value) is kind
    assert raised.value.code == code
    assert site.count(Kind.REPLY) == 1


@pytest.mark.parametrize(
    ("status", "body", "kind"),
    [
        (403, [{"message": "a list"}], NotAuthorized),
        (500, [{"message": "a list"}], Unavailable),
        (402, {"title": "CreditsDepleted"}, Unavailable),
        (200, [], Unavailable),
    ],
)
def test_error_bodies_that_break_the_library_have_names_here(
    site: FakeX, status: int, body: Any, kind: type[SourceError]
) -> None:
    site.override = lambda request: Answer(status, body)
    with pytest.raises(kind):
        mentions(source(site))


def test_our_replies_are_found_with_their_links_and_without_the_names_that_x_adds(site: FakeX) -> None:
    post = site.write(author="ann", text="@acme cold", at=AT)
    made = source(site)
    receipt = made.reply(target(post), "Please see https://acme.example/care", attempt_id="a")
    stored = site.posts[receipt.reply_id]
    stored.text = "@ann Please see https://t.co/abc"

    def change(data: dict[str, Any]) -> None:
        link = {"url": "https://t.co/abc", "expanded_url": "https://acme.example/care"}
        data.setdefault("entities", {})["urls"] = [link]

    site.change = change
    found = made.find_own_replies(target(post), since=datetime.now(UTC) - timedelta(hours=1))
    assert [reply.text for reply in found.replies] == ["Please see https://acme.example/care"]
    assert made.read_back(target(post), receipt.reply_id).text == "Please see https://acme.example/care"
    stored.deleted = True
    assert made.read_back(target(post), receipt.reply_id).state is PublicationState.GONE


# --- the rules --------------------------------------------------------------------------------------------------


def test_what_a_search_finds_may_be_answered_only_if_its_author_named_or_quoted_us(site: FakeX) -> None:
    ours = site.write(author="acme", text="soup day", at=AT)
    plain = site.write(author="ann", text="soup at Acme was cold", at=AT + 1)
    named = site.write(author="bob", text="soup at @acme was cold", at=AT + 2)
    quoted = site.write(author="cat", text="what soup", at=AT + 3, quotes=ours)
    closed = site.write(author="dan", text="soup @acme", at=AT + 4, settings="following")
    ourselves = site.write(author="acme", text="soup again, @acme", at=AT + 5)
    found = mentions(source(site, mentions=False, searches=["soup"]))
    assert ourselves not in found
    assert {post for post, mention in found.items() if mention.permission.allowed} == {named, quoted}
    assert "did not mention" in found[plain].permission.reason
    assert found[plain].permission.copy_lane  # a person may answer on the site
    assert "restricted" in found[closed].permission.reason
    enterprise = mentions(source(site, mentions=False, searches=["soup"], enterprise=True))
    assert enterprise[plain].permission.allowed
    assert not enterprise[closed].permission.allowed


def test_a_name_that_only_begins_like_ours_is_not_ours(site: FakeX) -> None:
    post = site.write(author="ann", text="soup @acme_fans", at=AT)
    assert not mentions(source(site, mentions=False, searches=["soup"]))[post].permission.allowed


# --- credentials ------------------------------------------------------------------------------------------------


def test_a_rotated_refresh_token_is_stored_before_the_access_token_is_used(site: FakeX) -> None:
    requests_at_save: list[int] = []
    saved: dict[str, str] = {}

    def save(name: str, value: str) -> None:
        requests_at_save.append(len(site.log))
        saved[name] = value

    site.write(author="ann", text="@acme cold", at=AT)
    context = {"secret": lambda name: saved.get(name, OAUTH2.get(name)), "save_secret": save}
    assert mentions(source(site, context))
    assert requests_at_save == [1]
    assert saved == {"refresh_token": site.refresh_token}
    assert mentions(source(site, context))  # the next run goes on with the stored one


def test_what_was_listed_is_stored_though_our_own_timeline_cannot_be_read(site: FakeX) -> None:
    post = site.write(author="ann", text="@acme cold", at=AT)
    site.write(author="acme", text="Sorry!", at=AT + 5, reply_to=post)
    no = Answer(429, {"title": "Too Many Requests"})
    site.override = lambda request: no if request.path == "/2/users/2244994945/tweets" else None
    pages: list[Page] = []
    with pytest.raises(RateLimited):
        pages.extend(source(site).fetch(None))
    assert [mention.native_id for page in pages for mention in page.mentions] == [post]
    site.override = lambda request: None
    again = mentions(source(site), pages[-1].cursor)
    assert again[post].reply is not None


def test_an_app_that_only_searches_needs_no_account(site: FakeX) -> None:
    post = site.write(author="ann", text="cold soup", at=AT)
    secrets = {"bearer_token": "bearer-Cc33"}
    made = source(site, {"secret": secrets.get}, account="", mentions=False, searches=["soup"])
    assert set(mentions(made)) == {post}
    assert "/2/users/me" not in [request.path for _, request in site.log]


def test_a_used_refresh_token_is_named_and_nothing_is_sent(site: FakeX) -> None:
    site.refresh_token = "another"
    made = source(site, {"secret": OAUTH2.get})
    with pytest.raises(NotAuthorized):
        mentions(made)
    with pytest.raises(NotSent) as raised:
        made.reply(target("1"), "Sorry!", attempt_id="a")
    assert raised.value.code == "unauthorized"
    assert site.count(Kind.REPLY) == 0


def test_an_app_only_token_reads_but_sends_nothing(site: FakeX) -> None:
    post = site.write(author="ann", text="@acme cold", at=AT)
    made = source(site, {"secret": {"bearer_token": "bearer-Cc33"}.get})
    assert set(mentions(made)) == {post}
    with pytest.raises(NotSent):
        made.reply(target(post), "Sorry!", attempt_id="a")
    assert site.count(Kind.REPLY) == 0
    health = made.check()
    assert health.ok
    assert "cannot post" in health.detail


def test_health_names_an_account_that_is_not_the_one_of_the_settings(site: FakeX) -> None:
    health = source(site, account="@other").check()
    assert not health.ok
    assert "@acme" in health.detail


def test_a_second_cashtag_is_refused_before_anything_is_sent(site: FakeX) -> None:
    post = site.write(author="ann", text="@acme cold", at=AT)
    with pytest.raises(Refused) as raised:
        source(site).reply(target(post), "$ACME and $XYZ", attempt_id="a")
    assert raised.value.code == "cashtags"
    assert site.count(Kind.REPLY) == 0
    source(site).reply(target(post), "$ACME for $20, US$ 30 or $1,000", attempt_id="b")
    assert site.count(Kind.REPLY) == 1


def test_a_post_that_the_search_shows_late_is_not_missed(site: FakeX) -> None:
    site.write(author="ann", text="cold soup", at=AT)
    made = source(site, mentions=False, searches=["soup"])
    cursor = cursor_of(made)
    late = site.write(author="bob", text="colder soup", at=AT - 45)
    assert late in mentions(source(site, mentions=False, searches=["soup"]), cursor)


def test_a_timeline_that_repeats_itself_is_no_proof_that_our_reply_is_not_there(site: FakeX) -> None:
    post = site.write(author="ann", text="@acme cold", at=AT)
    site.write(author="acme", text="hello", at=AT + 1)
    made = source(site, user_id="2244994945")
    since = datetime.now(UTC) - timedelta(hours=2)
    assert made.find_own_replies(target(post), since=since).complete
    ours = {"data": [{"id": snowflake(AT + 1, 9), "text": "hello"}], "meta": {"next_token": "again"}}
    site.override = lambda request: Answer(200, ours) if request.path.endswith("/tweets") else None
    assert not source(site, user_id="2244994945").find_own_replies(target(post), since=since).complete


# --- money ------------------------------------------------------------------------------------------------------


def test_reading_stops_at_the_cap_and_goes_on_the_next_day(site: FakeX, tmp_path: Path) -> None:
    posts = {site.write(author="ann", text=f"soup {number}", at=AT + number) for number in range(150)}
    today = datetime.now(UTC)
    settings = {"mentions": False, "searches": ["soup"], "daily_cap": 0.60, "user_id": "2244994945"}
    context: dict[str, Any] = {"folder": tmp_path, "now": lambda: today}
    made = source(site, context, **settings)
    seen: set[str] = set()
    cursor: str | None = None

    def pull() -> None:
        nonlocal cursor
        for page in made.fetch(cursor):
            seen.update(mention.native_id for mention in page.mentions)
            cursor = page.cursor

    with pytest.raises(RateLimited) as raised:
        pull()
    assert 100 <= len(seen) < 150
    assert raised.value.retry_after_s is not None
    assert 0 < raised.value.retry_after_s <= 86_400
    assert "cap" in raised.value.message
    today += timedelta(days=1)
    pull()
    assert seen == posts


def test_no_more_is_read_than_the_cap_pays_for(site: FakeX, tmp_path: Path) -> None:
    for number in range(50):
        site.write(author="ann", text=f"soup {number}", at=AT + number)
    made = source(site, {"folder": tmp_path}, mentions=False, searches=["soup"], daily_cap=0.10, user_id="2244994945")
    with pytest.raises(RateLimited):
        mentions(made)
    assert made.check().facts["spent today"] == "0.10 $ of 0.10 $"


def test_a_reply_beyond_the_cap_is_not_sent_and_a_link_is_what_makes_it_dear(site: FakeX, tmp_path: Path) -> None:
    post = site.write(author="ann", text="@acme cold", at=AT)
    made = source(site, {"folder": tmp_path}, monthly_cap=0.10)
    with pytest.raises(NotSent) as raised:
        made.reply(target(post), "See https://acme.example/care", attempt_id="a")
    assert raised.value.code == "spend_cap"
    assert site.count(Kind.REPLY) == 0
    made.reply(target(post), "Write to care@acme.com, please", attempt_id="a")
    assert site.count(Kind.REPLY) == 1


def test_health_shows_prices_caps_and_what_was_spent(site: FakeX, tmp_path: Path) -> None:
    post = site.write(author="ann", text="@acme cold", at=AT)
    made = source(site, {"folder": tmp_path}, daily_cap=1.0, monthly_cap=20.0)
    made.reply(target(post), "Sorry!", attempt_id="a")
    facts = made.check().facts
    assert facts["cost of a reply"] == "0.015 $, with a link 0.2 $"
    assert facts["cost of reading"] == "0.005 $ a post, 0.001 $ one that names us"
    assert facts["spent today"].endswith("of 1.00 $")
    assert facts["spent this month"].endswith("of 20.00 $")
    assert facts["authorised by"] == "OAuth 1.0a"


def test_an_unreadable_ledger_spends_nothing_more(site: FakeX, tmp_path: Path) -> None:
    (tmp_path / "our_x.spend.json").write_text("{broken")
    site.write(author="ann", text="@acme cold", at=AT)
    with pytest.raises(RateLimited):
        mentions(source(site, {"folder": tmp_path}, daily_cap=1.0))


def test_a_ledger_of_an_earlier_version_still_counts(site: FakeX, tmp_path: Path) -> None:
    now = datetime.now(UTC)
    (tmp_path / "our_x.spend.json").write_text(json.dumps({now.date().isoformat(): 0.995}))
    site.write(author="ann", text="@acme cold", at=AT)
    with pytest.raises(RateLimited):
        mentions(source(site, {"folder": tmp_path, "now": lambda: now}, daily_cap=1.0, own_read_cost=0.005))


def test_without_a_cap_no_ledger_is_kept(site: FakeX, tmp_path: Path) -> None:
    site.write(author="ann", text="@acme cold", at=AT)
    mentions(source(site, {"folder": tmp_path}))
    assert list(tmp_path.iterdir()) == []


def test_a_post_that_is_read_twice_on_one_day_is_paid_for_once(site: FakeX, tmp_path: Path) -> None:
    for number in range(50):
        site.write(author="ann", text=f"soup {number}", at=AT + number)
    now = datetime.now(UTC).replace(hour=9)
    context: dict[str, Any] = {"folder": tmp_path, "now": lambda: now}
    settings = {"mentions": False, "searches": ["soup"], "daily_cap": 1.0, "recheck": 50, "user_id": "2244994945"}
    cursor = None
    for _ in range(10):  # cron looks again at the newest in every run
        for page in source(site, context, **settings).fetch(cursor):
            cursor = page.cursor
    facts = source(site, context, **settings).check().facts
    assert facts["spent today"] == "0.25 $ of 1.00 $"
    now += timedelta(days=1)
    for page in source(site, context, **settings).fetch(cursor):
        cursor = page.cursor
    assert source(site, context, **settings).check().facts["spent today"] == "0.25 $ of 1.00 $"
    assert source(site, context, **settings).check().facts["spent this month"].startswith(("0.50 $", "0.25 $"))


def test_what_was_paid_for_today_is_looked_at_again_though_the_cap_is_reached(site: FakeX, tmp_path: Path) -> None:
    posts = [site.write(author="ann", text=f"soup {number}", at=AT + number) for number in range(20)]
    context: dict[str, Any] = {"folder": tmp_path}
    made = source(site, context, mentions=False, searches=["soup"], daily_cap=0.16, user_id="2244994945")
    cursor = cursor_of(made)
    site.posts[posts[3]].deleted = True
    gone = {key.native_id for page in made.fetch(cursor) for key in page.gone}
    assert gone == {posts[3]}
    assert made.check().facts["spent today"] == "0.10 $ of 0.16 $"


def test_a_poll_that_finds_nothing_new_asks_for_nothing_else(site: FakeX) -> None:
    site.write(author="ann", text="@acme cold", at=AT)
    made = source(site, recheck=0)
    cursor = cursor_of(made)
    site.log.clear()
    assert mentions(source(site, recheck=0), cursor) == {}
    paths = [request.path for _, request in site.log]
    assert paths == ["/2/users/2244994945/mentions"] or len(paths) <= 2


def test_the_library_is_not_imported_before_the_site_is_asked() -> None:
    program = (
        "import sys; from reviewbot_sources.x import XSource, XSettings;"
        "from reviewbot.contract import Context; XSource(XSettings(), Context(name='x'));"
        "print([m for m in ('tweepy', 'requests', 'stamina') if m in sys.modules])"
    )
    assert subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout == "[]\n"


def test_the_reset_of_the_rate_limit_is_a_moment_not_a_length(site: FakeX) -> None:
    reset = {"x-rate-limit-reset": str(int(time.time()) + 300)}
    site.override = lambda request: Answer(429, {"title": "Too Many Requests"}, reset)
    with pytest.raises(RateLimited) as raised:
        mentions(source(site))
    assert raised.value.retry_after_s is not None
    assert 200 < raised.value.retry_after_s <= 300
