"""Google Play: what this site alone has: seven days, titles before a tab, 350 characters, service accounts."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, cast

import jsonschema
import pytest

from reviewbot.contract import LocationIds, MentionKey, PublicationState, Target
from reviewbot.errors import ConfigError, NotAuthorized, NotSent, Refused
from reviewbot_sources.google_play import GooglePlaySource
from tests.fakes.discovery import conforms
from tests.fakes.google import jwt_claims
from tests.fakes.google_play import APP, timestamp
from tests.fakes.http import Kind
from tests.sources.contract.google_play_harness import GooglePlayHarness
from tests.sources.contract.harness import target_of


@pytest.fixture
def play(tmp_path: Path) -> Iterator[GooglePlayHarness]:
    harness = GooglePlayHarness(tmp_path)
    with harness.fake:
        yield harness


@pytest.fixture(scope="module")
def key() -> dict[str, str]:
    """A service account's key, as Google's console gives it."""
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric import rsa

    private = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    kind = serialization.PrivateFormat.PKCS8
    pem = private.private_bytes(serialization.Encoding.PEM, kind, serialization.NoEncryption())
    return {
        "type": "service_account",
        "project_id": "harbour",
        "private_key_id": "planted-key-id",
        "private_key": pem.decode(),
        "client_email": "reviews@harbour.iam.gserviceaccount.com",
        "client_id": "1",
        "token_uri": "https://oauth2.googleapis.com/token",
    }


def test_title_and_body_come_apart_at_the_tab(play: GooglePlayHarness) -> None:
    titled, plain, odd = play.add("Crashes\tEvery time I pay"), play.add("Crashes"), play.add("\tno title\tat all")
    mentions = play.drain().mentions
    assert (mentions[titled].title, mentions[titled].text) == ("Crashes", "Every time I pay")
    assert (mentions[plain].title, mentions[plain].text) == ("", "Crashes")
    assert (mentions[odd].title, mentions[odd].text) == ("", "no title\tat all")


def test_what_the_person_wrote_is_read_not_the_translation(play: GooglePlayHarness) -> None:
    native_id = play.add("It crashes")
    play.fake.comment(native_id)["originalText"] = "Stürzt ab\tImmer"
    mention = play.drain().mentions[native_id]
    assert (mention.title, mention.text, mention.extra["translation"]) == ("Stürzt ab", "Immer", "It crashes")


def test_device_version_language_and_thumbs_come_along(play: GooglePlayHarness) -> None:
    native_id = play.add("Crashes")
    mention = play.drain().mentions[native_id]
    assert mention.language == "en-US"
    assert mention.reach == 3
    assert mention.extra == {"app version": "5.1.2", "device": "klte", "android api": "34"}
    assert mention.url.startswith(f"https://play.google.com/store/apps/details?id={APP}&reviewId=")


def test_a_review_may_be_answered_for_seven_days_after_its_last_change(play: GooglePlayHarness) -> None:
    written = datetime.now(UTC).replace(microsecond=0) - timedelta(days=6, hours=23)
    native_id = play.add("Crashes", at=written)
    mention = play.drain().mentions[native_id]
    assert mention.permission.allowed
    assert mention.permission.until == written + timedelta(days=7)
    later = play.context(now=lambda: written + timedelta(days=7, seconds=1))
    late = play.source(context=later).look_up(target_of(mention))
    assert not late.permission.allowed
    assert late.permission.copy_lane
    assert "seven days" in late.permission.reason


def test_a_reply_that_comes_too_late_is_refused_by_the_site_and_sent_once(play: GooglePlayHarness) -> None:
    native_id = play.add("Crashes", at=datetime.now(UTC) - timedelta(days=6))
    target = play.target(native_id)
    play.fake.clock = lambda: datetime.now(UTC) + timedelta(days=2)
    with pytest.raises(Refused) as raised:
        play.source().reply(target, "Sorry.", attempt_id="a")
    assert raised.value.code == "reviewTooOld"
    assert play.fake.count(Kind.REPLY) == 1


def test_the_receipt_says_what_google_made_of_the_text(play: GooglePlayHarness) -> None:
    target = play.target(play.add("Crashes"))
    receipt = play.source().reply(target, "Please <b>update</b>.", attempt_id="a")
    assert receipt.text == "Please update."
    assert receipt.at is not None


@pytest.mark.parametrize(("text", "fits"), [("ü" * 350, True), ("🙂" * 350, True), ("a" * 351, False)])
def test_replies_have_350_characters_counted_as_code_points(play: GooglePlayHarness, text: str, fits: bool) -> None:
    native_id = play.add("Crashes")
    target, source = play.target(native_id), play.source()
    length = source.capabilities.length
    assert length is not None
    assert (len(text) <= length.limit) is fits
    if fits:
        source.reply(target, text, attempt_id="a")
        assert play.replies(native_id) == [text]
        return
    with pytest.raises(Refused) as raised:
        source.reply(target, text, attempt_id="a")
    assert raised.value.code == "replyTextTooLong"


def test_a_second_reply_replaces_the_first_and_reads_back(play: GooglePlayHarness) -> None:
    native_id = play.add("Crashes")
    target, source = play.target(native_id), play.source()
    assert source.read_back(target, "").state is PublicationState.GONE
    source.reply(target, "First.", attempt_id="a")
    source.edit_reply(target, "", "Second.", attempt_id="b")
    assert play.replies(native_id) == ["Second."]
    published = source.read_back(target, "")
    assert (published.state, published.text) == (PublicationState.PUBLISHED, "Second.")


def test_several_apps_are_read_with_their_names(play: GooglePlayHarness) -> None:
    places = (LocationIds("guests", APP), LocationIds("staff", "com.example.staff"))
    here = play.add("Crashes")
    there = play.fake.write("Slow", at=play.next_moment(), app="com.example.staff")
    source = play.source(context=play.context(locations=places), packages=[])
    found = play.drain(source=source).mentions
    assert {(m.location, m.native_id) for m in found.values()} == {("guests", here), ("staff", there)}
    target = target_of(found[there])
    play.source(context=play.context(locations=places), packages=[]).reply(target, "Sorry.", attempt_id="a")
    assert play.replies(there) == ["Sorry."]


def test_no_app_and_an_app_that_is_not_ours_are_named(play: GooglePlayHarness) -> None:
    with pytest.raises(ConfigError):
        play.drain(source=play.source(packages=[]))
    with pytest.raises(NotAuthorized):
        play.drain(source=play.source(packages=["com.somebody.else"]))
    unknown = Target(MentionKey("google_play", "closed app", "r1"))
    with pytest.raises(Refused):
        play.source().reply(unknown, "Sorry.", attempt_id="a")
    assert play.fake.count(Kind.REPLY) == 0


def test_a_service_account_signs_in_by_its_key_file(play: GooglePlayHarness, key: dict[str, str]) -> None:
    (play.folder / "key.json").write_text(json.dumps(key))
    native_id = play.add("Crashes")
    context = play.context(secret=lambda name: None)
    source = cast(GooglePlaySource, play.source(context=context, service_account="key.json"))
    assert set(play.drain(source=source).mentions) == {native_id}
    (asked,) = [request for kind, request in play.fake.log if kind is Kind.TOKEN]
    assert jwt_claims(asked.form["assertion"])["iss"] == key["client_email"]
    health = play.source(context=context, service_account="key.json").check()
    assert health.ok
    assert health.account == key["client_email"]
    cls, settings = type(source), source.settings
    assert cls.sign_in(settings, context, open_browser=lambda address: pytest.fail("opened")) == {}


def test_a_service_account_signs_in_by_a_key_in_the_environment(play: GooglePlayHarness, key: dict[str, str]) -> None:
    native_id = play.add("Crashes")
    context = play.context(secret={"service_account_json": json.dumps(key)}.get)
    assert set(play.drain(source=play.source(context=context)).mentions) == {native_id}


@pytest.mark.parametrize("spoil", ["", "not json", "[]", '{"private_key": 5}', '{"private_key": "planted-private"}'])
def test_a_key_that_is_none_is_named_without_quoting_it(play: GooglePlayHarness, spoil: str) -> None:
    (play.folder / "key.json").write_text(spoil)
    source = play.source(service_account="key.json")
    with pytest.raises(NotAuthorized) as raised:
        list(source.fetch(None))
    assert "key" in raised.value.message
    assert raised.value.__cause__ is None
    with pytest.raises(NotSent):
        source.reply(Target(MentionKey("google_play", "", "r1")), "Sorry.", attempt_id="a")
    assert not source.check().ok


def test_a_missing_key_file_is_named(play: GooglePlayHarness) -> None:
    with pytest.raises(NotAuthorized) as raised:
        list(play.source(service_account="nowhere.json").fetch(None))
    assert "nowhere.json" in raised.value.message


@pytest.mark.parametrize(
    "spoil",
    [
        lambda review: review["comments"][0]["userComment"].update(lastModified={"seconds": 5}),
        lambda review: review["comments"][0]["userComment"].update(starRating="5"),
        lambda review: review["comments"][0]["userComment"].update(starrating=5),
        lambda review: review.update(author="ann"),
    ],
)
def test_the_fake_is_held_against_googles_own_document(play: GooglePlayHarness, spoil: Any) -> None:
    review = play.fake.review(play.add("Crashes"))
    conforms("androidpublisher.v3", "Review", review)
    spoil(review)
    with pytest.raises(jsonschema.ValidationError):
        conforms("androidpublisher.v3", "Review", review)


def test_the_newest_entry_of_the_conversation_counts(play: GooglePlayHarness) -> None:
    native_id = play.add("First words")
    review = play.fake.review(native_id)
    later = {**review["comments"][0]["userComment"], "text": "Second words"}
    later["lastModified"] = timestamp(datetime.now(UTC))
    review["comments"].append({"userComment": later})
    assert play.drain().mentions[native_id].text == "Second words"
    review["comments"].append({"userComment": {**later, "text": "Third words in the same second"}})
    assert play.drain().mentions[native_id].text == "Third words in the same second"
