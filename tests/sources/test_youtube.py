"""YouTube: what this site alone has: one level of replies, old threads with new answers, held comments, quota units."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from reviewbot.contract import LocationIds, MentionKey, PublicationState, Target
from reviewbot.errors import MentionGone, NotAuthorized, NotSent, OutcomeUnknown, RateLimited, Refused
from tests.fakes.discovery import conforms
from tests.fakes.google import problem
from tests.fakes.http import Fault, Kind
from tests.fakes.youtube import OWN, VIDEO
from tests.sources.contract.harness import target_of
from tests.sources.contract.youtube_harness import YouTubeHarness

LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)


@pytest.fixture
def channel(tmp_path: Path) -> Iterator[YouTubeHarness]:
    harness = YouTubeHarness(tmp_path)
    with harness.fake:
        yield harness


def answer(channel: YouTubeHarness, thread: str, text: str, *, author: str = "ben") -> str:
    """Somebody answers in a thread."""
    return channel.fake.write(text, at=channel.next_moment(), author=author, under=thread)


def test_answers_in_a_thread_are_mentions_of_that_thread(channel: YouTubeHarness) -> None:
    top = channel.add("cold soup")
    below = answer(channel, top, "mine too")
    mentions = channel.drain().mentions
    assert (mentions[top].thread_id, mentions[top].parent_id) == (top, "")
    assert (mentions[below].thread_id, mentions[below].parent_id) == (top, top)
    assert mentions[below].url == f"https://www.youtube.com/watch?v={VIDEO}&lc={below}"


def test_our_reply_to_an_answer_hangs_under_the_top_level_comment(channel: YouTubeHarness) -> None:
    top = channel.add("cold soup")
    below = answer(channel, top, "mine too")
    receipt = channel.source().reply(channel.target(below), "So sorry.", attempt_id="a")
    assert receipt.reply_id.startswith(f"{top}.")
    assert channel.replies(top) == ["So sorry."]
    known_by_id_only = Target(MentionKey("youtube", "", below))
    channel.source().reply(known_by_id_only, "Again.", attempt_id="b")
    assert channel.replies(top) == ["So sorry.", "Again."]


def test_all_answers_of_a_long_thread_come_not_only_those_that_youtube_embeds(channel: YouTubeHarness) -> None:
    top = channel.add("cold soup")
    below = {answer(channel, top, f"me too {n}") for n in range(130)}
    run = channel.drain()
    assert set(run.mentions) == {top, *below}
    reads = channel.fake.count(Kind.READ)
    assert channel.drain(run.cursor).mentions == {}
    assert channel.fake.count(Kind.READ) == reads + 2  # whose channel, and one page: the thread has not changed


def test_new_answers_under_a_thread_that_has_sunk_are_found(channel: YouTubeHarness) -> None:
    long_ago = datetime.now(UTC) - timedelta(days=90)
    ours = channel.add("cold soup", at=long_ago)
    channel.answer_on_the_web(ours, "So sorry.")
    quiet = channel.add("cold tea", at=long_ago)
    for n in range(250):
        channel.add(f"later comment {n}")
    run = channel.drain()
    back = answer(channel, ours, "Nobody called me!")
    again = channel.drain(run.cursor)
    assert set(again.mentions) == {back}
    assert channel.drain(again.cursor).mentions == {}
    assert quiet not in again.mentions


def test_new_answers_under_a_thread_of_the_last_days_are_found(channel: YouTubeHarness) -> None:
    top = channel.add("cold soup", at=datetime.now(UTC) - timedelta(days=5))
    channel.add("newer")
    run = channel.drain()
    below = answer(channel, top, "mine too")
    assert set(channel.drain(run.cursor).mentions) == {below}


def test_a_thread_that_we_follow_and_that_is_gone_is_said_to_be_gone(channel: YouTubeHarness) -> None:
    top = channel.add("cold soup", at=datetime.now(UTC) - timedelta(days=90))
    channel.answer_on_the_web(top, "So sorry.")
    channel.add("newer")
    run = channel.drain()
    channel.delete(top)
    again = channel.drain(run.cursor)
    assert again.gone == {top}
    assert channel.drain(again.cursor).gone == set()


def test_an_answer_of_ours_that_names_somebody_is_the_answer_to_them(channel: YouTubeHarness) -> None:
    top = channel.add("cold soup", author="ann")
    below = answer(channel, top, "mine too", author="ben")
    channel.fake.write("@ben sorry to hear that", at=channel.next_moment(), author="us", under=top)
    mentions = channel.drain().mentions
    assert mentions[top].reply is None
    reply = mentions[below].reply
    assert reply is not None
    assert reply.text == "@ben sorry to hear that"


def test_our_own_comments_are_no_mentions_but_answers_to_them_are(channel: YouTubeHarness) -> None:
    ours = channel.add("Our new menu is out", author="us")
    below = answer(channel, ours, "the old one was better")
    assert set(channel.drain().mentions) == {below}


def test_a_video_of_somebody_else_can_be_read_too(channel: YouTubeHarness) -> None:
    channel.fake.video_channels["vlog0000001"] = "UCvlogger"
    here = channel.add("cold soup")
    there = channel.fake.write("they were rude", at=channel.next_moment(), video="vlog0000001")
    source = channel.source(channel=OWN, videos=["vlog0000001"])
    assert set(channel.drain(source=source).mentions) == {here, there}
    named = channel.context(locations=(LocationIds("vlog", "vlog0000001"),))
    found = channel.drain(source=channel.source(context=named)).mentions
    assert {(m.location, m.native_id) for m in found.values()} == {("vlog", there)}


def test_a_video_without_comments_does_not_stop_the_channel(channel: YouTubeHarness) -> None:
    channel.fake.video_channels["vlog0000001"] = "UCvlogger"
    channel.fake.disabled.add("vlog0000001")
    here = channel.add("cold soup")
    run = channel.drain(source=channel.source(channel=OWN, videos=["vlog0000001"]))
    assert set(run.mentions) == {here}
    assert any("commentsDisabled" in page.note for page in run.pages)


def test_a_configured_channel_is_not_asked_for(channel: YouTubeHarness) -> None:
    channel.add("cold soup")
    source = channel.source(channel=OWN)
    assert source.account == OWN
    channel.drain(source=source)
    assert channel.fake.count(Kind.READ) == 1
    assert channel.source(context=channel.context(secret={"channel_id": OWN}.get)).account == OWN
    assert channel.fake.count(Kind.READ) == 1


def test_the_account_that_would_post_is_the_same_before_and_after_the_first_call(channel: YouTubeHarness) -> None:
    target = channel.target(channel.add("cold soup"))
    source = channel.source()
    before = source.account
    source.look_up(target)
    assert source.account == before == OWN
    channel.fake.revoked = True
    with pytest.raises(NotAuthorized):
        _ = channel.source().account


def test_doctor_says_when_another_channel_is_signed_in(channel: YouTubeHarness) -> None:
    health = channel.source(channel="UCsomebodyelse").check()
    assert not health.ok
    assert OWN in health.detail
    assert "auth" in health.hint


def test_a_reply_of_the_very_second_of_the_attempt_is_found(channel: YouTubeHarness) -> None:
    moment = datetime.now(UTC).replace(microsecond=0)
    channel.fake.clock = lambda: moment
    target = channel.target(channel.add("cold soup"))
    source = channel.source()
    source.reply(target, "So sorry.", attempt_id="a")
    assert source.find_own_replies(target, since=moment + timedelta(milliseconds=700)).replies
    assert not source.find_own_replies(target, since=moment + timedelta(seconds=1)).replies


def test_a_reply_that_went_out_under_another_channel_than_configured_is_found(channel: YouTubeHarness) -> None:
    target = channel.target(channel.add("cold soup"))
    source = channel.source(channel="UCsomebodyelse")
    source.reply(target, "So sorry.", attempt_id="a")
    found = source.find_own_replies(target, since=LONG_AGO)
    assert [reply.text for reply in found.replies] == ["So sorry."]


def test_doctor_shows_what_replies_cost_of_the_daily_quota(channel: YouTubeHarness) -> None:
    target = channel.target(channel.add("cold soup"))
    source = channel.source()
    source.reply(target, "So sorry.", attempt_id="a")
    facts = source.check().facts
    assert "10,000 units a day" in facts["quota"]
    assert facts["units used in this run"] == "51"


def test_a_reply_that_youtube_holds_back_reads_as_pending_and_the_search_as_incomplete(
    channel: YouTubeHarness,
) -> None:
    channel.fake.holds_ours = True
    target = channel.target(channel.add("cold soup"))
    source = channel.source()
    receipt = source.reply(target, "So sorry.", attempt_id="a")
    held = source.read_back(target, receipt.reply_id)
    assert (held.state, held.text) == (PublicationState.PENDING, "So sorry.")
    found = source.find_own_replies(target, since=LONG_AGO)
    assert found.replies == ()
    assert not found.complete  # so this negative does not count (R6)


def test_our_reply_is_found_behind_a_hundred_others(channel: YouTubeHarness) -> None:
    top = channel.add("cold soup")
    channel.fake.write("So sorry.", at=channel.next_moment(), author="us", under=top)
    for n in range(150):
        answer(channel, top, f"me too {n}")
    source = channel.source()
    found = source.find_own_replies(channel.target(top), since=LONG_AGO)
    assert [reply.text for reply in found.replies] == ["So sorry."]
    assert found.complete
    assert source.read_back(channel.target(top), found.replies[0].reply_id).state is PublicationState.PUBLISHED
    assert source.find_own_replies(channel.target(top), since=datetime.now(UTC)).replies == ()


@pytest.mark.parametrize(
    ("fault", "error", "code"),
    [
        (Fault.QUOTA, NotSent, "quotaExceeded"),
        (Fault.FORBIDDEN, Refused, "forbidden"),
        (Fault.ARCHIVED, Refused, "commentsDisabled"),
        (Fault.LOCKED, Refused, "ineligibleAccount"),
    ],
)
def test_a_403_is_told_apart_by_its_reason(
    channel: YouTubeHarness, fault: Fault, error: type[Exception], code: str
) -> None:
    target = channel.target(channel.add("cold soup"))
    channel.fake.arm(fault, on=Kind.REPLY)
    with pytest.raises(error) as raised:
        channel.source().reply(target, "So sorry.", attempt_id="a")
    assert getattr(raised.value, "code", None) == code
    assert channel.fake.count(Kind.REPLY) == 1


def test_a_used_up_quota_lasts_until_midnight_in_california(channel: YouTubeHarness) -> None:
    channel.add("cold soup")
    channel.fake.arm(Fault.QUOTA, on=Kind.READ)
    winter = datetime(2026, 1, 15, 20, 0, tzinfo=UTC)  # noon in California
    with pytest.raises(RateLimited) as raised:
        channel.drain(source=channel.source(context=channel.context(now=lambda: winter)))
    assert raised.value.retry_after_s == 12 * 3600


def test_a_processing_failure_may_have_posted(channel: YouTubeHarness) -> None:
    target = channel.target(channel.add("cold soup"))
    channel.fake.site_refusal = (  # type: ignore[method-assign]
        lambda fault, request: problem(400, "The API server failed.", reason="processingFailure")
    )
    channel.fake.arm(Fault.FORBIDDEN, on=Kind.REPLY)
    with pytest.raises(OutcomeUnknown):
        channel.source().reply(target, "So sorry.", attempt_id="a")


def test_a_yes_without_the_comments_id_is_not_taken_for_a_yes(channel: YouTubeHarness) -> None:
    target = channel.target(channel.add("cold soup"))
    source = channel.source()
    channel.fake._one = lambda comment: problem(200, "")  # type: ignore[method-assign]
    with pytest.raises(OutcomeUnknown):
        source.reply(target, "So sorry.", attempt_id="a")
    assert channel.fake.count(Kind.REPLY) == 1


def test_an_edit_and_a_deletion_need_the_reply_to_be_ours_and_there(channel: YouTubeHarness) -> None:
    top = channel.add("cold soup")
    target, source = channel.target(top), channel.source()
    with pytest.raises(Refused):
        source.edit_reply(target, top, "not ours", attempt_id="a")
    with pytest.raises(Refused) as raised:
        source.edit_reply(target, "nowhere", "text", attempt_id="a")
    assert raised.value.code == "gone"


def test_a_thread_whose_comments_were_switched_off_is_no_longer_shown(channel: YouTubeHarness) -> None:
    target = channel.target(channel.add("cold soup"))
    channel.fake.arm(Fault.ARCHIVED, on=Kind.READ)
    with pytest.raises(MentionGone):
        channel.source(channel=OWN).look_up(target)


def test_a_google_account_without_a_channel_is_not_authorized(channel: YouTubeHarness) -> None:
    channel.fake._channels = lambda request: type(problem(200, ""))(200, {"items": []})  # type: ignore[method-assign]
    with pytest.raises(NotAuthorized):
        channel.drain()


def test_a_picture_without_words_is_kept_and_nothing_at_all_is_named(channel: YouTubeHarness) -> None:
    picture, nothing = channel.add("x"), channel.add("y")
    channel.fake.comments[picture]["snippet"].update(textDisplay="", imageUrl="https://example.org/cat.gif")
    channel.fake.comments[nothing]["snippet"].update(textDisplay="")
    run = channel.drain()
    assert run.mentions[picture].extra["picture"] == "yes"
    assert [bad.where for bad in run.bad] == [f"comment {nothing}"]


def test_edited_comments_are_noticed_when_looked_at(channel: YouTubeHarness) -> None:
    top = channel.add("cold soup")
    below = answer(channel, top, "mine too")
    target = target_of(channel.drain().mentions[below])
    channel.edit(below, "mine was fine")
    found = channel.source().look_up(target)
    assert found.text == "mine was fine"
    assert found.edited_at is not None


@pytest.mark.parametrize(
    "spoil",
    [
        lambda comment: comment["snippet"].update(likeCount="2"),
        lambda comment: comment["snippet"].update(moderationStatus="hidden"),
        lambda comment: comment["snippet"].update(authorChannelId="UCann"),
    ],
)
def test_the_fake_is_held_against_googles_own_document(channel: YouTubeHarness, spoil: Any) -> None:
    comment = channel.fake.comments[channel.add("cold soup")]
    conforms("youtube.v3", "Comment", comment)
    spoil(comment)
    with pytest.raises(jsonschema.ValidationError):
        conforms("youtube.v3", "Comment", comment)
