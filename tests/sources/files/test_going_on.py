"""A pull reads what is new and nothing else; the same file twice changes nothing."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from pydantic import ValidationError

from reviewbot_sources.files import FilesSettings
from reviewbot_sources.files.occurrences import Occurrences
from tests.sources.files.conftest import Writer, read, source

HEADER = "review_id,stars,comment\n"


def rows(first: int, last: int) -> str:
    return "".join(f"r{n},{n % 5 + 1},review number {n}\n" for n in range(first, last))


def test_an_unchanged_file_is_not_read_again(write: Writer) -> None:
    path = write(HEADER + rows(0, 1200))
    first = read(path)
    assert [len(page.mentions) for page in first.pages] == [500, 500, 200]
    assert read(path, first.cursor).pages == []


def test_a_file_touched_but_unchanged_gives_nothing_new(write: Writer) -> None:
    path = write(HEADER + rows(0, 30))
    cursor = read(path).cursor
    os.utime(path, (1, 1))
    again = read(path, cursor)
    assert again.mentions == []
    assert read(path, again.cursor).pages == []


def test_a_file_that_grew_goes_on_where_it_was(write: Writer) -> None:
    path = write(HEADER + rows(0, 700))
    cursor = read(path).cursor
    path.write_text(HEADER + rows(0, 710))
    got = read(path, cursor)
    assert [m.native_id for m in got.mentions] == [f"r{n}" for n in range(700, 710)]


def test_a_last_line_that_was_half_written_is_read_again_when_the_file_grows(write: Writer) -> None:
    path = write(HEADER + rows(0, 10) + "r10,1,half of")
    first = read(path)
    path.write_text(HEADER + rows(0, 10) + "r10,1,half of it\n" + rows(11, 12))
    got = read(path, first.cursor)
    assert [m.text for m in got.mentions] == ["half of it", "review number 11"]


def test_a_file_that_changed_within_is_read_anew(write: Writer) -> None:
    path = write(HEADER + rows(0, 20))
    cursor = read(path).cursor
    path.write_text(HEADER + rows(0, 20).replace("number 3\n", "number three edited\n"))
    assert len(read(path, cursor).mentions) == 20


def test_an_interrupted_pull_goes_on_after_its_last_page(write: Writer) -> None:
    path = write(HEADER + rows(0, 1200))
    pages = source(path).fetch(None)
    cursor = next(pages).cursor
    del pages
    assert [m.native_id for m in read(path, cursor).mentions] == [f"r{n}" for n in range(500, 1200)]


def test_other_settings_read_the_file_anew(write: Writer) -> None:
    path = write(HEADER + rows(0, 20))
    cursor = read(path).cursor
    assert len(read(path, cursor, site="survey").mentions) == 20


def test_a_cursor_that_is_not_ours_only_costs_reading_again(write: Writer) -> None:
    path = write(HEADER + rows(0, 5))
    for cursor in ("", "nonsense", "[]", '{"v": 1, "files": {"x": 3}}', '{"v": 99}'):
        assert len(read(path, cursor).mentions) == 5


def test_new_files_of_a_folder_or_pattern_are_added(write: Writer, tmp_path: Path) -> None:
    write(HEADER + rows(0, 5), "2024-01.csv")
    write("not an export", "notes.md")
    cursor = read(tmp_path).cursor
    write(HEADER + rows(5, 8), "2024-02.csv")
    assert [m.native_id for m in read(tmp_path, cursor).mentions] == ["r5", "r6", "r7"]
    assert len(read(f"{tmp_path}/2024-*.csv").mentions) == 8
    assert all(b.where.startswith("2024") for b in read(tmp_path).bad)


def test_equal_rows_without_ids_are_told_apart_and_known_again(write: Writer) -> None:
    content = "stars,comment\n5,good\n4,fine\n5,good\n5,good\n"
    ids = [m.native_id for m in read(write(content)).mentions]
    assert len(set(ids)) == 4
    assert ids == [m.native_id for m in read(write(content, "copy.csv")).mentions]
    assert not any(m.stable_id for m in read(write(content)).mentions)


def test_rows_without_ids_keep_their_numbers_when_the_file_grows(write: Writer) -> None:
    content = "stars,comment\n" + "5,good\n" * 600
    path = write(content)
    first = read(path)
    path.write_text(content + "5,good\n" * 3)
    grown = read(path, first.cursor).mentions
    assert len(grown) == 3
    assert not {m.native_id for m in grown} & {m.native_id for m in first.mentions}


def test_an_id_column_that_repeats_is_of_something_else(write: Writer) -> None:
    content = "id,stars,comment\n" + "".join(f"app1,{n % 5 + 1},text number {n}\n" for n in range(20))
    got = read(write(content)).mentions
    assert len({m.native_id for m in got}) == 20
    assert not got[0].stable_id


def test_keys_that_appear_late_in_json_are_not_missed(write: Writer) -> None:
    items: list[dict[str, object]] = [
        {"reviewId": f"r{n}", "starRating": "ONE", "comment": f"text {n}"} for n in range(2500)
    ]
    items[2400]["reviewReply"] = {"comment": "Sorry!"}
    got = read(write(json.dumps(items), "a.json")).mentions
    assert got[2400].reply is not None


def test_the_facts_of_a_check_say_how_the_file_is_read(write: Writer) -> None:
    health = source(write("Stars;Comment;Date\n2;Cold soup;25/03/2024\n", encoding="utf-16")).check()
    assert health.ok
    assert health.facts["columns"] == "rating = Stars, text = Comment, date = Date"
    assert (health.facts["encoding"], health.facts["delimiter"]) == ("utf-16", "semicolon")
    assert health.facts["dates"] == "day first"
    assert health.facts["example"] == "2 of 5 · 2024-03-25 00:00 UTC · not answered · Cold soup"


def test_settings_that_cannot_be_are_refused() -> None:
    for wrong in (
        {"timezone": "Mars"},
        {"encoding": "klingon"},
        {"map": {"txt": "x"}},
        {"date_order": "dym"},
        {"nope": 1},
    ):
        with pytest.raises(ValidationError):
            FilesSettings.model_validate({"path": "a.csv", **wrong})


def test_the_count_of_equal_digests_is_exact() -> None:
    count = Occurrences().count
    one, two = b"a" * 12, b"b" * 12
    assert [count(one), count(two), count(one), count(one), count(two)] == [0, 0, 1, 2, 1]
