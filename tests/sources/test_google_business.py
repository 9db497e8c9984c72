"""Google Business Profile: what this site alone has: moderation, many locations, translations, Google's approval."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from reviewbot.contract import LocationIds, MentionKey, PublicationState, Source, Target
from reviewbot.errors import ConfigError, MentionGone, NotAuthorized, OutcomeUnknown, Refused
from tests.fakes.google_business import LOCATION
from tests.fakes.http import Fault, Kind
from tests.sources.contract.google_business_harness import GoogleBusinessHarness

SECOND = "accounts/101/locations/8"
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)


@pytest.fixture
def profile(tmp_path: Path) -> Iterator[GoogleBusinessHarness]:
    harness = GoogleBusinessHarness(tmp_path)
    with harness.fake:
        yield harness


def chain(profile: GoogleBusinessHarness, **changes: Any) -> Source:
    """The source of a business with two named locations."""
    if SECOND not in profile.fake.reviews:
        profile.fake.open_location(SECOND, "Harbour Coffee, Pier")
    places = (LocationIds("main", LOCATION), LocationIds("pier", SECOND))
    return profile.source(context=profile.context(locations=places, **changes), locations=[])


def test_reviews_of_every_location_come_with_its_name(profile: GoogleBusinessHarness) -> None:
    source = chain(profile)
    here, there = profile.add("cold soup"), profile.fake.write("cold tea", at=profile.next_moment(), at_=SECOND)
    run = profile.drain(source=source)
    assert {(m.location, m.native_id) for m in run.mentions.values()} == {("main", here), ("pier", there)}
    assert profile.drain(run.cursor, source=chain(profile)).mentions == {}


def test_a_reply_goes_to_the_location_of_its_review(profile: GoogleBusinessHarness) -> None:
    source = chain(profile)
    there = profile.fake.write("cold tea", at=profile.next_moment(), at_=SECOND)
    source.reply(Target(MentionKey("google_business", "pier", there)), "So sorry.", attempt_id="a")
    assert profile.replies(there) == ["So sorry."]


def test_a_location_that_we_no_longer_manage_does_not_stop_the_others(profile: GoogleBusinessHarness) -> None:
    source = chain(profile)
    profile.fake.forbidden.add(LOCATION)
    there = profile.fake.write("cold tea", at=profile.next_moment(), at_=SECOND)
    run = profile.drain(source=source)
    assert set(run.mentions) == {there}
    assert any("main" in page.note for page in run.pages)


def test_when_no_location_is_ours_any_more_the_source_is_not_authorized(profile: GoogleBusinessHarness) -> None:
    source = chain(profile)
    profile.fake.forbidden |= {LOCATION, SECOND}
    with pytest.raises(NotAuthorized):
        profile.drain(source=source)


def test_a_run_that_broke_off_in_one_location_reads_the_others_too_the_next_time(
    profile: GoogleBusinessHarness,
) -> None:
    source = chain(profile)
    wanted = {profile.add(f"cold soup {n}") for n in range(120)}
    wanted |= {profile.fake.write(f"cold tea {n}", at=profile.next_moment(), at_=SECOND) for n in range(60)}
    got: set[str] = set()
    for page in source.fetch(None):
        got |= {mention.native_id for mention in page.mentions}
        cursor = page.cursor
        if len(got) > 60:
            break
    assert got | set(profile.drain(cursor, source=chain(profile)).mentions) == wanted


def test_without_a_configured_location_all_that_we_manage_are_read(profile: GoogleBusinessHarness) -> None:
    native_id = profile.add("cold soup")
    run = profile.drain(source=profile.source(locations=[]))
    assert {(m.location, m.native_id) for m in run.mentions.values()} == {(LOCATION, native_id)}
    profile.source(locations=[]).reply(
        Target(MentionKey("google_business", LOCATION, native_id)), "Sorry.", attempt_id="a"
    )
    assert profile.replies(native_id) == ["Sorry."]


def test_an_account_without_any_location_is_a_configuration_error(profile: GoogleBusinessHarness) -> None:
    profile.fake.titles.clear()
    with pytest.raises(ConfigError) as raised:
        profile.drain(source=profile.source(locations=[]))
    assert "doctor" in (raised.value.hint or "")


def test_doctor_lists_the_locations_to_choose_from(profile: GoogleBusinessHarness) -> None:
    health = profile.source(locations=[]).check()
    assert not health.ok
    assert f"{LOCATION} (Harbour Coffee, Main Street)" in health.detail


def test_doctor_says_when_google_has_not_approved_the_project(profile: GoogleBusinessHarness) -> None:
    profile.fake.approved = False
    health = profile.source().check()
    assert not health.ok
    assert "not approved" in health.detail
    assert "apply" in health.hint
    with pytest.raises(NotAuthorized):
        profile.drain()
    assert profile.waits == []


@pytest.mark.parametrize(
    ("moderation", "state"),
    [
        ("PENDING", PublicationState.PENDING),
        ("REJECTED", PublicationState.REJECTED),
        ("APPROVED", PublicationState.PUBLISHED),
        ("REVIEW_REPLY_STATE_UNSPECIFIED", PublicationState.PUBLISHED),
    ],
)
def test_moderation_is_read_back(profile: GoogleBusinessHarness, moderation: str, state: PublicationState) -> None:
    profile.fake.moderation = moderation
    profile.fake.violation = "LINKS" if moderation == "REJECTED" else None
    target = profile.target(profile.add("cold soup"))
    source = profile.source()
    receipt = source.reply(target, "So sorry.", attempt_id="a")
    read = source.read_back(target, receipt.reply_id)
    assert (read.state, read.text) == (state, "So sorry.")
    assert read.reason == ("LINKS" if moderation == "REJECTED" else "")


def test_a_reply_of_a_colleague_from_before_is_not_taken_for_ours(profile: GoogleBusinessHarness) -> None:
    native_id = profile.add("cold soup")
    target = profile.target(native_id)
    profile.answer_on_the_web(native_id, "We will call you.")
    source = profile.source()
    assert source.find_own_replies(target, since=datetime.now(UTC) + timedelta(minutes=5)).replies == ()
    assert [r.text for r in source.find_own_replies(target, since=LONG_AGO).replies] == ["We will call you."]


def test_a_review_without_text_keeps_its_stars(profile: GoogleBusinessHarness) -> None:
    native_id = profile.fake.write(None, at=profile.next_moment(), stars=2)
    mention = profile.drain().mentions[native_id]
    assert (mention.text, mention.rating) == ("", 2.0)


@pytest.mark.parametrize(
    ("comment", "text", "translation"),
    [
        ("(Translated by Google) Cold soup\n\n(Original)\nKalte Suppe", "Kalte Suppe", "Cold soup"),
        ("Kalte Suppe\n\n(Translated by Google)\nCold soup", "Kalte Suppe", "Cold soup"),
        ("Cold soup (Original)", "Cold soup (Original)", ""),
        ("(Translated by Google) ", "", ""),
    ],
)
def test_what_the_person_wrote_is_kept_apart_from_googles_translation(
    profile: GoogleBusinessHarness, comment: str, text: str, translation: str
) -> None:
    native_id = profile.add(comment)
    mention = profile.drain().mentions[native_id]
    assert mention.text == text
    assert mention.extra.get("translation", "") == translation


def test_our_reply_reads_back_as_we_wrote_it_though_google_shows_it_translated(profile: GoogleBusinessHarness) -> None:
    native_id = profile.add("Kalte Suppe")
    target = profile.target(native_id)
    profile.source().reply(target, "Es tut uns leid.", attempt_id="a")
    profile.fake.review(native_id)["reviewReply"]["comment"] = (
        "(Translated by Google) Sorry.\n\n(Original)\nEs tut uns leid."
    )
    found = profile.source().find_own_replies(target, since=LONG_AGO)
    assert [reply.text for reply in found.replies] == ["Es tut uns leid."]
    assert profile.source().read_back(target, "").text == "Es tut uns leid."


def test_a_megabyte_of_translation_marks_is_read_in_no_time(profile: GoogleBusinessHarness) -> None:
    wanted = {profile.add("(Translated by Google) " * 40_000 + "(Original) " * 40_000)}
    wanted.add(profile.add("(Translated by Google)" + " " * 1_000_000 + "x"))
    assert set(profile.drain().mentions) == wanted


@pytest.mark.parametrize("stars", ["STAR_RATING_UNSPECIFIED", "ELEVEN", 0, 6, -1])
def test_stars_that_make_no_sense_are_left_out(profile: GoogleBusinessHarness, stars: Any) -> None:
    native_id = profile.add("cold soup")
    profile.spoil(lambda review: review.update(starRating=stars))
    assert profile.drain().mentions[native_id].rating is None


def test_an_anonymous_reviewer_has_no_id_that_could_link_two_people(profile: GoogleBusinessHarness) -> None:
    native_id = profile.add("cold soup", author="A Google user")
    assert profile.drain().mentions[native_id].author_id == ""


def test_a_review_that_is_no_longer_configured_anywhere_gets_no_reply(profile: GoogleBusinessHarness) -> None:
    source = profile.source()
    for key in (MentionKey("google_business", "closed branch", "r1"), MentionKey("google_business", "", "../r?x")):
        with pytest.raises(Refused):
            source.reply(Target(key), "Sorry.", attempt_id="a")
    assert profile.fake.count(Kind.REPLY) == 0


def test_a_yes_with_an_error_inside_is_not_taken_for_a_yes(profile: GoogleBusinessHarness) -> None:
    target = profile.target(profile.add("cold soup"))
    profile.fake.moderation = "APPROVED"
    route = profile.fake.api

    def api(request: Any) -> Any:
        answer = route(request)
        return answer if request.method == "GET" else dataclasses.replace(answer, body={"error": {"code": 500}})

    profile.fake.api = api  # type: ignore[method-assign]
    with pytest.raises(OutcomeUnknown):
        profile.source().reply(target, "Sorry.", attempt_id="a")


def test_deleting_a_reply_twice_is_fine_and_a_web_page_is_not_a_yes(profile: GoogleBusinessHarness) -> None:
    native_id = profile.add("cold soup")
    target, source = profile.target(native_id), profile.source()
    source.reply(target, "Sorry.", attempt_id="a")
    source.delete_reply(target, "")
    source.delete_reply(target, "")
    assert profile.replies(native_id) == []
    profile.fake.arm(Fault.HTML_AFTER, on=Kind.DELETE)
    with pytest.raises(OutcomeUnknown):
        source.delete_reply(target, "")


def test_items_that_slip_up_while_others_are_deleted_are_found(profile: GoogleBusinessHarness) -> None:
    wanted = [profile.add(f"cold soup {n}") for n in range(170)]
    got: set[str] = set()
    for number, page in enumerate(profile.source().fetch(None)):
        got |= {mention.native_id for mention in page.mentions}
        if number == 0:
            for gone in wanted[-10:]:
                profile.delete(gone)
    assert set(wanted[:-10]) <= got


def test_a_page_token_that_google_forgot_means_reading_from_the_top(profile: GoogleBusinessHarness) -> None:
    wanted = {profile.add(f"cold soup {n}") for n in range(120)}
    page = next(iter(profile.source().fetch(None)))
    assert page.cursor is not None
    assert "MTAw" not in page.cursor
    cursor = page.cursor.replace('"token": "NTA="', '"token": "!forgotten!"')
    assert cursor != page.cursor
    assert set(profile.drain(cursor).mentions) == wanted


def test_a_review_dated_in_the_future_does_not_hide_what_comes_after_it(profile: GoogleBusinessHarness) -> None:
    profile.add("from the future", at=datetime(2099, 1, 1, tzinfo=UTC))
    run = profile.drain()
    new = {profile.add(f"cold soup {n}", at=datetime.now(UTC)) for n in range(80)}
    assert set(profile.drain(run.cursor).mentions) == new


def test_an_outdated_review_in_the_middle_does_not_end_the_walk(profile: GoogleBusinessHarness) -> None:
    profile.add("old", at=datetime.now(UTC) - timedelta(days=30))
    run = profile.drain()
    new = {profile.add(f"cold soup {n}") for n in range(120)}

    def spoil(review: dict[str, Any]) -> None:
        if review["reviewId"].endswith(("72", "73")):
            review["updateTime"] = review["createTime"] = "1995-01-01T00:00:00Z"

    profile.spoil(spoil)
    assert set(profile.drain(run.cursor).mentions) == new


def test_what_is_older_than_the_start_is_not_walked(profile: GoogleBusinessHarness) -> None:
    for n in range(300):
        profile.add(f"old {n}", at=datetime(2024, 1, 1, tzinfo=UTC) + timedelta(minutes=n))
    new = profile.add("new", at=datetime(2025, 6, 1, tzinfo=UTC))
    context = profile.context(start_from=datetime(2025, 1, 1, tzinfo=UTC))
    assert new in profile.drain(source=profile.source(context=context)).mentions
    assert profile.fake.count(Kind.READ) == 1


def test_a_review_that_is_gone_is_said_to_be_gone(profile: GoogleBusinessHarness) -> None:
    native_id = profile.add("cold soup")
    target = profile.target(native_id)
    profile.delete(native_id)
    with pytest.raises(MentionGone):
        profile.source().find_own_replies(target, since=LONG_AGO)


def test_the_account_that_would_post_is_known_without_asking(profile: GoogleBusinessHarness) -> None:
    assert profile.source().account == "accounts/101"
    assert profile.fake.log == []
