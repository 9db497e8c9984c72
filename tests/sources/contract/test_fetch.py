"""Whatever happens at the site and to us, every item is stored once and none is lost."""

from __future__ import annotations

import pytest

from tests.sources.contract.harness import Drained, Harness


def fill(harness: Harness, count: int) -> list[str]:
    """So many items, oldest first."""
    return [harness.add(f"The soup was cold, number {number}") for number in range(count)]


def pages_worth(harness: Harness, pages: float) -> int:
    """How many items fill so many pages."""
    return int(harness.page_size * pages)


def ids_of(*runs: Drained) -> set[str]:
    """All native ids that came."""
    return {native_id for run in runs for native_id in run.mentions}


def test_an_empty_account_gives_nothing_and_no_error(harness: Harness) -> None:
    run = harness.drain()
    assert run.mentions == {}
    assert run.bad == []
    assert harness.drain(run.cursor).mentions == {}


def test_the_first_pull_brings_every_item_with_its_words_and_its_author(harness: Harness) -> None:
    wanted = fill(harness, 3)
    run = harness.drain()
    assert set(run.mentions) == set(wanted)
    for native_id in wanted:
        mention = run.mentions[native_id]
        assert "The soup was cold" in mention.text
        assert mention.author
        assert mention.created_at is not None
        assert mention.created_at.utcoffset() is not None
        assert mention.site == harness.source_class().capabilities.site
        assert mention.location == harness.location
        assert mention.permission.allowed, mention.permission.reason
        assert mention.reply is None


def test_a_second_pull_brings_only_what_is_new(harness: Harness) -> None:
    fill(harness, 5)
    first = harness.drain()
    assert harness.drain(first.cursor).mentions == {}
    new = fill(harness, 2)
    assert set(harness.drain(first.cursor).mentions) == set(new)


def test_items_of_the_very_second_of_the_newest_one_are_not_missed(harness: Harness) -> None:
    moment = harness.next_moment()
    harness.add("first of that second", at=moment)
    first = harness.drain()
    late = harness.add("second of that second", at=moment)
    assert set(harness.drain(first.cursor).mentions) == {late}


def test_items_that_arrive_between_two_pages_are_found_and_push_none_out(harness: Harness) -> None:
    before = fill(harness, pages_worth(harness, 2.5))
    run = Drained()
    meanwhile: list[str] = []
    for page in harness.source().fetch(None):
        run.pages.append(page)
        run.cursor = page.cursor
        if len(run.pages) < 3:
            meanwhile += fill(harness, 3)
    assert ids_of(run, harness.drain(run.cursor)) == {*before, *meanwhile}


def test_a_deleted_item_at_the_cursor_does_not_stop_later_pulls(harness: Harness) -> None:
    wanted = fill(harness, 5)
    first = harness.drain()
    harness.delete(wanted[-1])
    new = fill(harness, 2)
    assert set(harness.drain(first.cursor).mentions) == set(new)


def test_an_item_deleted_between_two_pages_hides_no_other(harness: Harness) -> None:
    wanted = fill(harness, pages_worth(harness, 2.5))
    run = Drained()
    deleted: set[str] = set()
    for page in harness.source().fetch(None):
        run.pages.append(page)
        run.cursor = page.cursor
        if len(run.pages) == 1:  # what the next page hangs on
            last = page.mentions[-1].native_id
            harness.delete(last)
            deleted.add(last)
    assert set(wanted) - ids_of(run, harness.drain(run.cursor)) <= deleted


def test_an_item_that_comes_on_two_pages_is_one_mention(harness: Harness) -> None:
    wanted = fill(harness, pages_worth(harness, 2.5))
    harness.repeat_across_pages()
    run = harness.drain()
    assert set(run.mentions) == set(wanted)
    assert len({mention.key for page in run.pages for mention in page.mentions}) == len(wanted)


@pytest.mark.parametrize("pages_stored", [1, 2])
def test_a_crash_between_pages_loses_nothing(harness: Harness, pages_stored: int) -> None:
    before = fill(harness, pages_worth(harness, 2.5))
    run = Drained()
    source = harness.source()
    for page in source.fetch(None):
        run.pages.append(page)
        run.cursor = page.cursor
        if len(run.pages) == pages_stored:
            break
    source.close()
    meanwhile = fill(harness, 4)
    second = harness.drain(run.cursor)
    assert ids_of(run, second, harness.drain(second.cursor)) == {*before, *meanwhile}


def test_a_crash_in_an_incremental_pull_loses_nothing(harness: Harness) -> None:
    before = fill(harness, 3)
    first = harness.drain()
    new = fill(harness, pages_worth(harness, 1.5))
    run = Drained()
    for page in harness.source().fetch(first.cursor):
        run.pages.append(page)
        run.cursor = page.cursor
        break
    assert ids_of(first, run, harness.drain(run.cursor)) == {*before, *new}


def test_a_lost_or_foreign_cursor_means_walking_again(harness: Harness) -> None:
    wanted = fill(harness, 3)
    for cursor in ("", "garbage", "[]", "{}", '{"v": 1}', '{"v": 99, "marks": 3}', "\x00", "null", "1"):
        assert set(harness.drain(cursor).mentions) == set(wanted), cursor


def test_an_edited_item_is_noticed(harness: Harness) -> None:
    first_id, *_ = fill(harness, 3)
    first = harness.drain()
    target = harness.target(first_id)
    harness.edit(first_id, "Now the tea was cold as well")
    assert "Now the tea was cold" in harness.source().look_up(target).text
    if harness.edits_resurface:
        again = harness.drain(first.cursor)
        assert "Now the tea was cold" in again.mentions[first_id].text
        assert harness.drain(again.cursor).mentions == {}


def test_a_deleted_item_is_noticed(harness: Harness) -> None:
    from reviewbot.errors import MentionGone

    first_id, other, *_ = fill(harness, 3)
    first = harness.drain()
    target = harness.target(first_id)
    harness.delete(first_id)
    with pytest.raises(MentionGone):
        harness.source().look_up(target)
    if harness.deletions_noticed:
        again = harness.drain(first.cursor)
        assert again.gone == {first_id}
        assert other not in again.gone


def test_looking_up_gives_what_the_listing_gave(harness: Harness) -> None:
    (native_id,) = fill(harness, 1)
    mention = harness.drain().mentions[native_id]
    found = harness.source().look_up(harness.target(native_id))
    assert found.key == mention.key
    assert found.content_hash() == mention.content_hash()
    assert found.permission == mention.permission


@pytest.mark.slow
def test_a_thousand_items_all_come(harness: Harness) -> None:
    wanted = fill(harness, min(1000, harness.most))
    run = harness.drain()
    assert set(run.mentions) == set(wanted)
    assert harness.drain(run.cursor).mentions == {}


def test_what_may_not_be_answered_is_known_with_the_reason(harness: Harness) -> None:
    refused = harness.inaccessible()
    mentions = harness.drain().mentions
    for native_id, word in refused.items():
        permission = mentions[native_id].permission
        assert not permission.allowed
        assert word in permission.reason


def test_what_was_answered_on_the_web_comes_in_as_answered(harness: Harness) -> None:
    answered, other = fill(harness, 2)
    harness.answer_on_the_web(answered, "So sorry, Ann. Our manager will call you.")
    run = harness.drain()
    assert set(run.mentions) == {answered, other}  # our own words are no mention
    reply = run.mentions[answered].reply
    assert reply is not None
    assert reply.text == "So sorry, Ann. Our manager will call you."
    assert run.mentions[other].reply is None


def test_an_answer_given_on_the_web_later_is_noticed(harness: Harness) -> None:
    native_id, _ = fill(harness, 2)
    first = harness.drain()
    harness.answer_on_the_web(native_id, "So sorry, Ann.")
    again = harness.drain(first.cursor).mentions
    assert set(again) == {native_id}
    reply = again[native_id].reply
    assert reply is not None
    assert reply.text == "So sorry, Ann."
