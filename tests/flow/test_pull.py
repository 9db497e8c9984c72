"""Pulling: nothing lost, nothing twice, whatever the site or the machine does in the middle of it."""

from __future__ import annotations

import json
import os
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from reviewbot.contract import BadItem, ExistingReply, Mention, MentionKey, Page
from reviewbot.domain.lifecycle import CaseState
from reviewbot.errors import Busy, CursorLost, NotAuthorized, StateConflict, Unavailable, UsageError
from reviewbot.flow.locking import exclusively
from reviewbot.flow.office import Office
from reviewbot.flow.pull import Progress, import_source, pull
from reviewbot.flow.queue import QueueFilter, case_view, counts, queue
from reviewbot.flow.triage import dismiss
from reviewbot.flow.undo_run import undo_run
from tests.fakes.office import NOON, Desk, complaint, config_of, make_desk
from tests.fakes.source import FakeSource
from tests.fakes.steps import approved, open_cases, posted


def stored(office: Office) -> set[MentionKey]:
    """What the store holds."""
    rows = office.database.all("SELECT site, location, native_id FROM mention")
    return {MentionKey(*row) for row in rows}


def pages(desk: Desk, *given: Page | BaseException, source: str = "web") -> None:
    """The source delivers just these, whatever its cursor."""

    class Given(FakeSource):
        site = desk.site

        def fetch(self, cursor: str | None) -> Iterator[Page]:
            for one in given:
                if isinstance(one, BaseException):
                    raise one
                yield one

    desk.workspace.classes[source] = Given


# ---- counting and coming again ----


def test_rows_are_new_same_changed_or_rejected_and_add_up(desk: Desk) -> None:
    first = [complaint("m1"), complaint("m2", "Lovely"), complaint("m3")]
    pages(desk, Page(tuple(first), bad=(BadItem("line 4", "no text", "a;b"), BadItem("line 5", "no text"))))
    with desk.office() as office:
        (one,) = pull(office).sources
        assert (one.new, one.same, one.changed, one.rejected, one.rows) == (3, 0, 0, 2, 5)
        assert (one.queued, one.answered) == (2, 0)
        edited = replace(first[1], text="Bad after all")
        pages(desk, Page((first[0], edited, first[2], complaint("m4"))))
        (two,) = pull(office).sources
        assert (two.new, two.same, two.changed, two.rejected, two.rows) == (1, 2, 1, 0, 4)
        assert open_cases(office) == [1, 2, 3, 4]


def test_the_same_again_changes_nothing(desk: Desk) -> None:
    pages(desk, Page(tuple(complaint(f"m{n}") for n in range(1_200)), cursor="x"))
    with desk.office() as office:
        pull(office)
        before = [tuple(row) for row in office.database.all("SELECT * FROM cases")]
        (again,) = pull(office).sources
        assert (again.new, again.same) == (0, 1_200)
        assert [tuple(row) for row in office.database.all("SELECT * FROM cases")] == before
        assert office.database.value("SELECT count(*) FROM event") == 0


def test_the_same_mention_twice_in_one_page_is_one_and_an_edit_within_it_is_a_version(desk: Desk) -> None:
    pages(desk, Page((complaint("m1"), complaint("m1"), complaint("m1", "It was bad. Edit: very bad"))))
    with desk.office() as office:
        (one,) = pull(office).sources
        assert (one.new, one.same, one.changed) == (1, 1, 1)
        assert [version.version for version in case_view(office, 1).versions] == [2, 1]


def test_an_export_and_the_api_of_one_site_meet_in_one_mention(tmp_path: Path) -> None:
    desk = make_desk(tmp_path, config=config_of("web", "export"))
    for source in ("web", "export"):
        pages(desk, Page((complaint("m1"),)), source=source)
    with desk.office() as office:
        report = pull(office)
        assert sorted((one.new, one.same) for one in report.sources) == [(0, 1), (1, 0)]
        assert len(stored(office)) == 1


def test_rejects_are_kept_as_they_came_and_expire_after_thirty_days(desk: Desk) -> None:
    pages(desk, Page((), bad=(BadItem("line 2", "no text", 'a\x00b\ud800"'),)))
    with desk.office() as office:
        (one,) = pull(office).sources
        assert one.rejects_file is not None
        (line,) = one.rejects_file.read_text(encoding="utf-8").splitlines()
        assert json.loads(line) == {"where": "line 2", "reason": "no text", "raw": 'a␀b�"'}
        long_ago = time.time() - 31 * 86_400
        os.utime(one.rejects_file, (long_ago, long_ago))
        pages(desk, Page(()))
        pull(office)
        assert not one.rejects_file.exists()


@pytest.mark.parametrize(
    "text",
    ["\x1b]0;owned\x07 bad", "bad \x00 bytes", "bad \ud800 half", "bad " * 250_000, "{{ 7 * 7 }} bad", "=1+1 bad"],
)
def test_hostile_text_is_stored_and_comes_back(desk: Desk, text: str) -> None:
    pages(desk, Page((complaint("m1", text, author="\u202eevil\ud83d", title="\x00"),)))
    with desk.office() as office:
        assert pull(office).exit_code == 0
        view = case_view(office, 1)
        assert view.mention.text == text.replace("\x00", "␀").replace("\ud800", "�")
        assert pull(office).sources[0].same == 1


# ---- walks that are cut ----


def test_a_walk_that_is_cut_goes_on_where_it_was_stored(desk: Desk) -> None:
    for number in range(7):
        desk.site.add(complaint(f"m{number}"))
    desk.site.fetch_faults[2] = Unavailable("503")
    with desk.office() as office:
        report = pull(office)
        assert report.exit_code == 4
        assert report.sources[0].new == 4
        assert pull(office).sources[0].new == 3
        assert stored(office) == set(desk.site.mentions)


def test_a_cursor_that_the_site_no_longer_knows_means_walking_anew(desk: Desk) -> None:
    for number in range(5):
        desk.site.add(complaint(f"m{number}"))
    with desk.office() as office:
        pull(office)
        desk.site.add(complaint("m5"))
        desk.site.fetch_faults[2] = CursorLost("the cursor expired")
        (again,) = pull(office).sources
        assert (again.new, again.same, again.error) == (1, 5, None)
        assert "walked from the start" in again.notes[0]


def test_the_cursor_is_never_ahead_of_the_rows(desk: Desk) -> None:
    class Dies(BaseException):
        pass

    for number in range(6):
        desk.site.add(complaint(f"m{number}"))
    seen: list[str] = []

    def dies(name: str) -> None:
        seen.append(name)
        if seen.count("page: before commit") == 2:
            raise Dies

    office = desk.office(checkpoint=dies)
    with pytest.raises(Dies):
        pull(office)
    office.close()
    with desk.office() as again:
        assert again.database.value("SELECT cursor FROM source_state") == "2"
        assert len(stored(again)) == 2
        pull(again)
        assert stored(again) == set(desk.site.mentions)


# ---- several sources ----


def test_a_failing_source_never_stops_the_others(tmp_path: Path) -> None:
    desk = make_desk(tmp_path, config=config_of("a", "b", "c", "d", "e"))
    for name in "ace":
        pages(desk, Page((complaint(f"{name}1"),)), source=name)
    pages(desk, Page((complaint("b1"),)), NotAuthorized("token revoked", hint="`reviewbot auth b`"), source="b")
    pages(desk, KeyError("a defect"), source="d")
    with desk.office() as office:
        report = pull(office)
        assert report.exit_code == 1
        assert [one.source for one in report.sources if one.error] == ["b", "d"]
        assert len(stored(office)) == 4
        failed = office.database.all("SELECT source, error FROM source_state WHERE error <> '' ORDER BY source")
        assert [row[0] for row in failed] == ["b", "d"]


def test_an_unknown_source_is_named_with_those_that_there_are(desk: Desk) -> None:
    with desk.office() as office, pytest.raises(UsageError, match="elsewhere"):
        pull(office, ["elsewhere"])


def test_a_second_pull_of_the_same_source_is_busy_or_waits(desk: Desk) -> None:
    pages(desk, Page((complaint("m1"),)))
    with desk.office() as office:
        with exclusively(desk.workspace.locks, "pull-web"), pytest.raises(Busy, match=str(os.getpid())):
            pull(office)
        free = threading.Event()

        def hold() -> None:
            with exclusively(desk.workspace.locks, "pull-web"):
                free.set()
                time.sleep(0.3)

        holder = threading.Thread(target=hold)
        holder.start()
        free.wait()
        assert pull(office, wait_for_lock_s=10).exit_code == 0
        holder.join()


def test_progress_is_told_page_by_page(desk: Desk) -> None:
    for number in range(4):
        desk.site.add(complaint(f"m{number}"))
    told: list[Progress] = []
    with desk.office() as office:
        pull(office, progress=told.append)
    assert [(one.rows, one.total) for one in told] == [(2, 4), (4, 4)]


def test_ctrl_c_keeps_the_pages_that_came_whole(desk: Desk) -> None:
    pages(desk, Page((complaint("m1"),), cursor="1"), KeyboardInterrupt())
    with desk.office() as office:
        report = pull(office)
        assert report.interrupted
        assert report.exit_code == 130
        assert len(stored(office)) == 1


# ---- what becomes of a mention ----


def test_what_the_business_answered_already_comes_in_answered_with_its_text(desk: Desk) -> None:
    pages(desk, Page((complaint("m1", reply=ExistingReply("We are sorry", NOON)),)))
    with desk.office() as office:
        assert pull(office).sources[0].answered == 1
        view = case_view(office, 1)
        assert view.row.state is CaseState.ANSWERED
        assert view.mention.reply == ExistingReply("We are sorry", NOON)


def test_a_reply_written_on_the_web_later_closes_the_case(desk: Desk) -> None:
    pages(desk, Page((complaint("m1"),)))
    with desk.office() as office:
        pull(office)
    approved(desk)
    pages(desk, Page((complaint("m1", reply=ExistingReply("We are sorry")),)))
    with desk.office() as office:
        pull(office)
        assert case_view(office, 1).row.state is CaseState.ANSWERED
        assert case_view(office, 1).approval is None


def test_years_of_backlog_stay_out_of_the_queue(tmp_path: Path) -> None:
    config = config_of("web")
    source = config.sources["web"].model_copy(update={"start_from": date(2026, 1, 1)})
    desk = make_desk(tmp_path, config=config.model_copy(update={"sources": {"web": source}}))
    pages(desk, Page((complaint("m1", created_at=NOON - timedelta(days=900)), complaint("m2"))))
    with desk.office() as office:
        pull(office)
        assert open_cases(office) == [2]
        assert [row.id for row in queue(office, QueueFilter(include_quiet=True))] == [1, 2]


def test_our_own_posts_are_never_cases(desk: Desk) -> None:
    pages(desk, Page((complaint("m1", author="HarbourCoffee"), complaint("m2", author_id="us"))))
    with desk.office() as office:
        pull(office)
        assert open_cases(office) == []


def test_an_edit_voids_the_approval_and_comes_back_to_a_person(desk: Desk) -> None:
    pages(desk, Page((complaint("m1"),)))
    with desk.office() as office:
        pull(office)
    approved(desk)
    pages(desk, Page((complaint("m1", "It was bad and cold"),)))
    with desk.office() as office:
        pull(office)
        view = case_view(office, 1)
        assert view.row.state is CaseState.WAITING
        assert view.approval is None
        assert "edited" in view.row.attention


def test_a_review_edited_after_our_reply_may_get_a_replacement_where_the_site_allows_it(desk: Desk) -> None:
    desk.site.add(complaint("m1"))
    with desk.office() as office:
        pull(office)
    approved(desk)
    posted(desk)
    desk.site.mentions[complaint().key] = complaint("m1", "Still bad, and now cold too")
    with desk.office() as office:
        with office.database.write("walk anew") as tx:
            tx.run("UPDATE source_state SET cursor = NULL")
        pull(office)
        assert "after our reply" in case_view(office, 1).row.attention
    consent = approved(desk)
    posted(desk)
    assert [request[0] for request in desk.site.requests] == ["reply", "edit"]
    assert [one.text for one in desk.site.ours(complaint().key)] == [consent.text]


def test_what_was_deleted_at_the_site_is_gone_and_what_is_merely_missing_is_not(desk: Desk) -> None:
    pages(desk, Page((complaint("m1"), complaint("m2"))))
    with desk.office() as office:
        pull(office)
        pages(desk, Page((), gone=(complaint("m1").key,)))
        assert pull(office).sources[0].gone == 1
        assert counts(office)[CaseState.GONE] == 1
        assert open_cases(office) == [2]
        pages(desk, Page((complaint("m1"),)))
        pull(office)
        assert open_cases(office) == [1, 2]


def test_where_the_site_asks_for_it_what_was_deleted_there_is_erased_here(tmp_path: Path) -> None:
    desk = make_desk(tmp_path)
    pages(desk, Page((complaint("m1", "A bad secret", author="Kim Secret"),)))
    with desk.office() as office:
        pull(office)
        case_view(office, 1)
        desk.site.gone.add(complaint("m1").key)
        pages(desk, Page((), gone=(complaint("m1").key,)))
        declared = desk.workspace.classes["web"]
        declared.capabilities = replace(declared.capabilities, purge_deleted=True)
        pull(office)
        assert queue(office, QueueFilter(states=(CaseState.GONE,), search="secret")) == ()
        assert case_view(office, 1).mention.text == ""
    assert b"bad secret" not in b"".join(file.read_bytes() for file in [tmp_path / "reviewbot.db"])


def test_a_persons_history_is_linked_by_the_sites_id_never_by_a_name(desk: Desk) -> None:
    by_kim = complaint("m1", author="A Google user", author_id="kim")
    other = complaint("m2", author="A Google user", author_id="lee")
    again = complaint("m3", author="Kim K", author_id="kim")
    pages(desk, Page((by_kim, other, again)))
    with desk.office() as office:
        pull(office)
        assert [row.id for row in case_view(office, 3).author_history] == [1]


def test_words_are_found_in_texts_and_titles_and_never_misread_as_a_query(desk: Desk) -> None:
    pages(desk, Page((complaint("m1", "The café was bad"), complaint("m2", "bad bus", title="Cold tea"))))
    with desk.office() as office:
        pull(office)
        found = {words: [row.id for row in queue(office, QueueFilter(search=words))] for words in WORDS}
    assert found == WORDS


WORDS: dict[str, list[int]] = {
    "cafe": [1],
    "tea": [2],
    "bad": [1, 2],
    '"bad bus"': [2],
    "caf*": [1],
    "bad NOT tea": [],
    'AND OR "': [],
    "*": [],
    "'; DROP TABLE cases; --": [],
}


# ---- imports by hand ----


def test_a_dry_run_counts_and_stores_nothing(desk: Desk) -> None:
    pages(desk, Page((complaint("m1"), complaint("m2", "Nice"), complaint("m1")), bad=(BadItem("line 4", "no"),)))
    with desk.office() as office:
        report = import_source(office, desk.workspace.source("web"), dry_run=True)
        assert (report.new, report.same, report.rejected, report.queued) == (2, 1, 1, 1)
        assert stored(office) == set()
        assert office.database.value("SELECT count(*) FROM run") == 0


def test_an_import_keeps_no_cursor(desk: Desk) -> None:
    desk.site.add(complaint("m1"))
    with desk.office() as office:
        for expected in (1, 0):
            assert import_source(office, desk.workspace.source("web")).new == expected
        assert office.database.value("SELECT cursor FROM source_state") is None


def test_a_bad_import_is_taken_back_whole(desk: Desk) -> None:
    pages(desk, Page((complaint("m1"),)))
    with desk.office() as office:
        pull(office)
        before = snapshot(office)
        pages(desk, Page((complaint("m1", "Bad, wrongly mapped"), complaint("m2"), complaint("m3"))))
        run = import_source(office, desk.workspace.source("web"))
        assert run.run_id is not None
        assert undo_run(office, run.run_id, dry_run=True) == 3
        assert undo_run(office, run.run_id) == 3
        assert snapshot(office) == before
        assert queue(office, QueueFilter(search="mapped")) == ()
        assert import_source(office, desk.workspace.source("web")).new == 2


def snapshot(office: Office) -> list[tuple[Any, ...]]:
    return [
        tuple(row)
        for row in office.database.all(
            "SELECT m.native_id, m.version, m.content_hash, v.text FROM mention m"
            " JOIN mention_version v ON v.mention_id = m.id"
        )
    ]


def test_an_import_of_which_something_was_answered_stays_and_says_what(desk: Desk) -> None:
    desk.site.add(complaint("m1"))
    desk.site.add(complaint("m2"))
    with desk.office() as office:
        run = import_source(office, desk.workspace.source("web")).run_id
        assert run is not None
        dismiss(office, 2, "no")
    approved(desk)
    with desk.office() as office, pytest.raises(StateConflict, match="#1"):
        undo_run(office, run)


def test_two_pullers_of_different_sources_meet_without_harm(tmp_path: Path) -> None:
    desk = make_desk(tmp_path, config=config_of("a", "b"))
    everything = [Mention("fake", f"m{n}", "It was bad") for n in range(3_000)]
    for name in "ab":
        pages(desk, *(Page(tuple(everything[n : n + 100])) for n in range(0, 3_000, 100)), source=name)
    with desk.office() as office:
        report = pull(office)
        assert report.exit_code == 0, [one.error for one in report.sources]
        assert sum(one.new for one in report.sources) == 3_000
        assert sum(one.same for one in report.sources) == 3_000
        assert office.database.value("SELECT count(*) FROM cases") == 3_000
