"""A reply is sent once, exactly as written, and found again; the site's refusals and our doubts have the right name."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from reviewbot.contract import PublicationState, ReplyCall
from reviewbot.errors import NotSent, OutcomeUnknown, PostingError, Refused
from tests.fakes.http import Fault, Kind
from tests.sources.contract.harness import Harness, eventually, target_of

LONG_AGO = datetime.now(UTC) - timedelta(days=2)


def test_a_reply_stands_once_under_its_item_exactly_as_written(harness: Harness) -> None:
    native_id, other = harness.add("The soup was cold"), harness.add("The tea was cold")
    target = harness.target(native_id)
    text = harness.reply_text + "\n\nWe mean it: äß 漢字 & <b> “quoted” 🙂"
    receipt = harness.source().reply(target, text, attempt_id="a-1")
    assert harness.replies(native_id) == [text]
    assert harness.replies(other) == []
    assert harness.fake.count(Kind.REPLY) == 1
    assert receipt.text in (None, text)


def test_our_reply_is_found_and_reads_as_published(harness: Harness) -> None:
    native_id, other = harness.add("The soup was cold"), harness.add("The tea was cold")
    target, other_target = harness.target(native_id), harness.target(other)
    source = harness.source()
    before = source.find_own_replies(target, since=LONG_AGO)
    assert before.replies == ()
    assert before.complete
    receipt = source.reply(target, harness.reply_text, attempt_id="a-1")
    found = harness.source().find_own_replies(target, since=LONG_AGO)
    assert [reply.text for reply in found.replies] == [harness.reply_text]
    assert found.complete
    if receipt.reply_id:
        assert found.replies[0].reply_id == receipt.reply_id
    assert harness.source().find_own_replies(other_target, since=LONG_AGO).replies == ()
    published = source.read_back(target, found.replies[0].reply_id)
    assert published.state in (PublicationState.PUBLISHED, PublicationState.PENDING)
    assert published.text in (None, harness.reply_text)


def test_a_published_reply_can_be_changed_where_the_site_can(harness: Harness) -> None:
    native_id = harness.add("The soup was cold")
    target = harness.target(native_id)
    source = harness.source()
    receipt = source.reply(target, harness.reply_text, attempt_id="a-1")
    if not source.capabilities.can_edit:
        with pytest.raises(Refused) as refused:
            source.edit_reply(target, receipt.reply_id, "Another text", attempt_id="a-2")
        assert refused.value.hint
        return
    source.edit_reply(target, receipt.reply_id, "Another text", attempt_id="a-2")
    assert harness.replies(native_id) == ["Another text"]


def test_a_published_reply_can_be_taken_down_where_the_site_can(harness: Harness) -> None:
    native_id = harness.add("The soup was cold")
    target = harness.target(native_id)
    source = harness.source()
    receipt = source.reply(target, harness.reply_text, attempt_id="a-1")
    if not source.capabilities.can_delete:
        with pytest.raises(Refused):
            source.delete_reply(target, receipt.reply_id)
        return
    source.delete_reply(target, receipt.reply_id)
    assert harness.replies(native_id) == []
    assert harness.fake.count(Kind.DELETE) == 1
    source.delete_reply(target, receipt.reply_id)  # already gone is fine
    assert harness.source().read_back(target, receipt.reply_id).state is PublicationState.GONE


def test_every_way_the_posting_call_fails_is_one_request_and_has_its_right_name(harness: Harness, fault: Fault) -> None:
    native_id = harness.add("The soup was cold")
    target = harness.target(native_id)
    expected = harness.posting[fault]
    harness.fake.arm(fault, on=Kind.REPLY, times=1 if fault is Fault.EXPIRED else 1_000_000)
    source = harness.source()
    with pytest.raises(PostingError) as raised:
        source.reply(target, harness.reply_text, attempt_id="a-1")
    source.close()
    assert type(raised.value) is expected, raised.value
    assert harness.fake.count(Kind.REPLY) == (0 if fault in harness.refused_unsent else 1)
    assert len(harness.replies(native_id)) == (1 if fault.applied else 0)
    if fault is Fault.RATE_LIMIT:
        assert isinstance(raised.value, NotSent)
        assert raised.value.retry_after_s is not None
        assert 0 < raised.value.retry_after_s <= 86_400


test_every_way_the_posting_call_fails_is_one_request_and_has_its_right_name.table = "posting"  # type: ignore[attr-defined]


def test_what_the_site_applied_before_it_failed_is_found_afterwards(harness: Harness, fault: Fault) -> None:
    native_id = harness.add("The soup was cold")
    target = harness.target(native_id)
    harness.fake.arm(fault, on=Kind.REPLY)
    with pytest.raises(PostingError):
        harness.source().reply(target, harness.reply_text, attempt_id="a-1")
    harness.fake.disarm()
    found = harness.source().find_own_replies(target, since=LONG_AGO)
    assert [reply.text for reply in found.replies] == [harness.reply_text]
    assert harness.fake.count(Kind.REPLY) == 1


test_what_the_site_applied_before_it_failed_is_found_afterwards.table = "posting"  # type: ignore[attr-defined]
test_what_the_site_applied_before_it_failed_is_found_afterwards.applied = True  # type: ignore[attr-defined]


def test_a_reply_whose_id_nobody_knows_is_found_before_it_is_taken_down(harness: Harness) -> None:
    if not harness.source_class().capabilities.can_delete:
        pytest.skip("the site cannot")
    native_id, other = harness.add("The soup was cold"), harness.add("The tea was cold")
    target, other_target = harness.target(native_id), harness.target(other)
    source = harness.source()
    source.reply(target, harness.reply_text, attempt_id="a-1")
    source.reply(other_target, "Another one: sorry!", attempt_id="a-2")
    source.delete_reply(target, "")
    assert harness.replies(native_id) == []
    assert harness.replies(other) == ["Another one: sorry!"]
    assert harness.fake.count(Kind.DELETE) == 1


def test_a_reply_whose_id_nobody_knows_and_that_is_not_found_is_never_said_to_be_down(harness: Harness) -> None:
    if harness.source_class().capabilities.reply is not ReplyCall.CREATE:
        pytest.skip("an upsert: a reply needs no id")
    native_id = harness.add("The soup was cold")
    target = harness.target(native_id)
    with pytest.raises(Refused) as raised:
        harness.source().delete_reply(target, "")
    assert raised.value.code == "no_id"
    assert harness.fake.count(Kind.DELETE) == 0


@pytest.mark.parametrize("fault", [Fault.DROP_AFTER, Fault.TIMEOUT_AFTER, Fault.S503_AFTER, Fault.RESET_AFTER])
def test_changing_a_reply_is_one_request_too(harness: Harness, fault: Fault) -> None:
    if harness.source_class().capabilities.reply is not ReplyCall.CREATE:
        pytest.skip("an upsert: changing is replying")
    if not harness.source_class().capabilities.can_edit:
        pytest.skip("the site cannot")
    native_id = harness.add("The soup was cold")
    target = harness.target(native_id)
    source = harness.source()
    receipt = source.reply(target, harness.reply_text, attempt_id="a-1")
    harness.fake.arm(fault, on=Kind.EDIT)
    with pytest.raises(PostingError):
        source.edit_reply(target, receipt.reply_id, "Another text", attempt_id="a-2")
    assert harness.fake.count(Kind.EDIT) == 1


@pytest.mark.parametrize("fault", [Fault.DROP_AFTER, Fault.TIMEOUT_AFTER, Fault.S503_AFTER, Fault.RESET_AFTER])
def test_taking_a_reply_down_is_one_request_too(harness: Harness, fault: Fault) -> None:
    if not harness.source_class().capabilities.can_delete:
        pytest.skip("the site cannot")
    native_id = harness.add("The soup was cold")
    target = harness.target(native_id)
    source = harness.source()
    receipt = source.reply(target, harness.reply_text, attempt_id="a-1")
    harness.fake.arm(fault, on=Kind.DELETE)
    with pytest.raises(PostingError):
        source.delete_reply(target, receipt.reply_id)
    assert harness.fake.count(Kind.DELETE) == 1


def test_a_site_that_cannot_be_reached_was_sent_nothing(harness: Harness) -> None:
    native_id = harness.add("The soup was cold")
    target = target_of(harness.drain().mentions[native_id])
    source = harness.source()
    harness.fake.close()
    with pytest.raises(NotSent):
        source.reply(target, harness.reply_text, attempt_id="a-1")
    assert harness.fake.count(Kind.REPLY) == 0


def test_a_site_too_slow_for_posting_timeout_s_leaves_the_outcome_unknown_after_one_request(harness: Harness) -> None:
    native_id = harness.add("The soup was cold")
    target = harness.target(native_id)
    harness.fake.arm(Fault.TIMEOUT_AFTER, on=Kind.REPLY)
    source = harness.source(context=harness.context(timeout_s=0.5), timeout_s=None)
    with pytest.raises(OutcomeUnknown):
        source.reply(target, harness.reply_text, attempt_id="a-1")
    assert harness.fake.count(Kind.REPLY) == 1
    eventually(lambda: harness.fake.given_up == 1)  # we hung up, not the site, which would have waited for long
    assert harness.replies(native_id) == [harness.reply_text]


def test_a_source_may_wait_longer_for_reading_than_posting_may_take(harness: Harness) -> None:
    native_id = harness.add("The soup was cold")
    target = harness.target(native_id)
    harness.fake.arm(Fault.TIMEOUT_AFTER, on=Kind.REPLY)
    source = harness.source(context=harness.context(timeout_s=0.5), timeout_s=60.0)
    with pytest.raises(OutcomeUnknown):
        source.reply(target, harness.reply_text, attempt_id="a-1")
    assert harness.fake.count(Kind.REPLY) == 1
    eventually(lambda: harness.fake.given_up == 1)


def test_a_token_server_too_slow_for_posting_timeout_s_means_nothing_was_sent(harness: Harness) -> None:
    native_id = harness.add("The soup was cold")
    target = harness.target(native_id)
    if harness.fake.count(Kind.TOKEN) == 0:
        pytest.skip("this site's credentials need no token endpoint")
    harness.fake.arm(Fault.TIMEOUT_BEFORE, on=Kind.TOKEN)
    source = harness.source(context=harness.context(timeout_s=0.5), timeout_s=None)
    with pytest.raises(NotSent):
        source.reply(target, harness.reply_text, attempt_id="a-1")
    assert harness.fake.count(Kind.REPLY) == 0
    eventually(lambda: harness.fake.given_up >= 1)


def test_a_token_that_cannot_be_had_means_nothing_was_sent(harness: Harness) -> None:
    native_id = harness.add("The soup was cold")
    target = harness.target(native_id)
    tokens_before = harness.fake.count(Kind.TOKEN)
    harness.fake.arm(Fault.S503_BEFORE, on=Kind.TOKEN)
    if tokens_before == 0:
        pytest.skip("this site's credentials need no token endpoint")
    with pytest.raises(NotSent):
        harness.source().reply(target, harness.reply_text, attempt_id="a-1")
    assert harness.fake.count(Kind.REPLY) == 0


def test_a_text_that_cannot_be_encoded_is_refused_before_anything_is_sent(harness: Harness) -> None:
    native_id = harness.add("The soup was cold")
    target = harness.target(native_id)
    with pytest.raises(Refused):
        harness.source().reply(target, "half a pair \ud83d", attempt_id="a-1")
    assert harness.fake.count(Kind.REPLY) == 0
