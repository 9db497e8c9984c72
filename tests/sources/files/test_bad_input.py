"""Hostile and broken files: nothing crashes, nothing is lost without a word, nothing good is given up for a bad row."""

from __future__ import annotations

import json
import os
import zipfile
from pathlib import Path
from typing import Any

import pytest

from reviewbot.errors import InputError
from tests.sources.files.conftest import Writer, read, source
from tests.sources.files.test_formats import write_workbook

HEADER = "Stars,Comment,Name\n"


def refused(path: Path, **settings: Any) -> InputError:
    """The error this file gets; it always says what to do."""
    with pytest.raises(InputError) as caught:
        read(path, **settings)
    assert caught.value.hint
    assert not source(path, **settings).check().ok
    return caught.value


def test_a_row_without_text_and_rating_is_named_by_its_line(write: Writer) -> None:
    got = read(write(HEADER + '5,"Two\nlines",Ann\n,,Bob\n1,Bad,Cy\n'))
    assert [m.author for m in got.mentions] == ["Ann", "Cy"]
    (bad,) = got.bad
    assert (bad.where, bad.reason, bad.raw) == ("line 4", "no text and no rating", ",,Bob")


def test_rows_with_too_many_columns_are_bad_and_too_few_are_filled_up(write: Writer) -> None:
    got = read(write(HEADER + "5,Nice\n4,Fine,Ann,extra,more\n3,Okay,Bob,,\n"))
    assert [(m.rating, m.author) for m in got.mentions] == [(5, ""), (3, "Bob")]
    assert [(b.where, b.reason) for b in got.bad] == [("line 3", "5 columns where the header has 3")]


def test_a_quotation_mark_that_is_never_closed_does_not_eat_the_rest(write: Writer) -> None:
    rows = "".join(f"4,Review number {n},P{n}\n" for n in range(300))
    got = read(write(HEADER + '1,"It was bad,Ann\n' + rows))
    assert len(got.mentions) + len(got.bad) == 301
    assert len(got.mentions) >= 300
    assert got.mentions[-1].author == "P299"


def test_quotation_marks_in_tabs_are_ordinary_characters(write: Writer) -> None:
    content = 'Stars\tComment\tName\n1\t"Fast" food, they said\tAnn\n2\t"Never again\tBob\n3\t5" pizza\tCy\n'
    got = read(write(content, "a.tsv"))
    assert [m.text for m in got.mentions] == ['"Fast" food, they said', '"Never again', '5" pizza']


def test_quotes_escaped_with_a_backslash_are_understood(write: Writer) -> None:
    got = read(write(HEADER + '1,"They said \\"no\\", twice",Ann\n2,"Fine",Bob\n'))
    assert [m.text for m in got.mentions] == ['They said "no", twice', "Fine"]


def test_nul_bytes_escapes_and_markup_come_through_as_they_are(write: Writer) -> None:
    text = "a\x00b \x1b]8;;http://evil.example\x07click\x1b[31m [red]{{ 7*7 }} =cmd() \u202egnp.exe <b>"
    got = read(write(f"{HEADER}1,{text},=1+1\n"))
    assert got.mentions[0].text == text
    assert got.mentions[0].author == "=1+1"


@pytest.mark.parametrize("size", [1_000_000, 10_000_000])
def test_a_review_of_megabytes_is_kept_whole(write: Writer, size: int) -> None:
    text = "word " * (size // 5)
    assert len(read(write(f'{HEADER}1,"{text}",Ann\n2,short,Bob\n')).mentions[0].text) == size
    lines = json.dumps([{"stars": 1, "comment": text}, {"stars": 2, "comment": "short"}])
    assert [len(m.text) for m in read(write(lines, "a.json")).mentions] == [size, 5]


def test_lone_surrogates_in_json_do_no_harm(write: Writer) -> None:
    got = read(write('[{"stars": 1, "comment": "bad \\ud800 thing"}, {"stars": 2, "comment": "ok"}]', "a.json"))
    assert [m.rating for m in got.mentions] == [1, 2]
    assert got.mentions[0].content_hash()


def test_a_broken_line_of_json_lines_is_bad_alone(write: Writer) -> None:
    got = read(
        write('{"stars": 1, "comment": "bad"}\n{"stars": 2, "comm\n[1]\n\n{"stars": 3, "comment": "ok"}\n', "a.jsonl")
    )
    assert [m.rating for m in got.mentions] == [1, 3]
    assert [bad.where for bad in got.bad] == ["line 2", "line 3"]


def test_json_that_is_cut_off_keeps_what_was_whole(write: Writer) -> None:
    whole = json.dumps({"reviews": [{"stars": n % 5 + 1, "comment": f"number {n}"} for n in range(50)]})
    got = read(write(whole[: len(whole) // 2], "a.json"))
    assert len(got.mentions) in (24, 25)
    assert len(got.bad) == 1
    assert "cut off" in got.bad[0].reason


def test_one_broken_item_in_a_json_list_is_bad_alone(write: Writer) -> None:
    items = [json.dumps({"stars": 2, "comment": f"number {n}"}) for n in range(20)]
    items[7] = '{"stars": 2, "comment": number 7}'
    got = read(write("[" + ", ".join(items) + "]", "a.json"))
    assert len(got.mentions) == 19
    assert [bad.where for bad in got.bad] == ["item 8"]


def test_json_nested_without_end_is_a_bad_item(write: Writer) -> None:
    deep = '{"stars": 1, "comment": "bad", "x": ' + "[" * 100_000 + "]" * 100_000 + "}"
    got = read(write(f'[{{"stars": 2, "comment": "ok"}}, {deep}]', "a.json"))
    assert [m.rating for m in got.mentions] == [2]
    assert "deep" in got.bad[0].reason


def test_numbers_of_any_size_in_json_do_no_harm(write: Writer) -> None:
    got = read(write('[{"stars": 1e400, "comment": "a b", "likes": 123456789012345678901234567890}]', "a.json"))
    assert (got.mentions[0].rating, got.mentions[0].reach) == (None, 0)


@pytest.mark.parametrize("content", [b"", b"   \n \n", "\ufeff".encode()])
def test_an_empty_file_is_refused(write: Writer, content: bytes) -> None:
    assert "empty" in refused(write(content)).message


def test_a_header_without_rows_is_refused_with_its_columns(write: Writer) -> None:
    assert "no rows (Stars, Comment, Name)" in refused(write(HEADER)).message


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "old Excel"),
        (b"\x1f\x8b\x08\0" + b"x" * 50, "gzip"),
        (b"%PDF-1.7\n", "PDF"),
        (b"<!DOCTYPE html><html></html>", "web page"),
        (b"{}", "no list of objects"),
        (b"[1, 2, 3]", "no list of objects"),
        (b"[]", "no list of objects"),
        (b"{not json", "not JSON"),
        (b"PK\x03\x04 broken", "damaged"),
        (bytes(range(256)) * 20, ""),
    ],
)
def test_what_is_no_export_is_refused_by_what_it_is(write: Writer, content: bytes, says: str) -> None:
    assert says in refused(write(content, "a.json" if content[:1] in b"{[" else "a.csv")).message


def test_a_zip_that_is_no_workbook_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("reviews.csv", HEADER)
    assert "zip archive" in refused(path).message


def test_a_workbook_that_unpacks_to_too_much_is_refused(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "a.xlsx", [["Stars", "Comment"], [1, "bad"]])
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/media/zeros.bin", b"\0" * (60 << 20))
    assert "unpack" in refused(path).message


def test_a_missing_sheet_is_named_with_those_there_are(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "a.xlsx", [["Stars", "Comment"], [1, "bad"]])
    error = refused(path, sheet="Data")
    assert "'Data'" in error.message
    assert "Reviews" in str(error.hint)


def test_pipes_and_devices_are_refused_unopened(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.csv"
    os.mkfifo(pipe)
    assert "may never end" in refused(pipe).message
    assert "may never end" in refused(Path("/dev/zero")).message


def test_an_empty_inbox_is_no_failure(tmp_path: Path) -> None:
    (page,) = source(tmp_path).fetch(None)
    assert (page.mentions, page.bad) == ((), ())
    assert "no export" in page.note


def test_a_missing_file_is_refused_with_the_nearest_name(write: Writer) -> None:
    path = write(HEADER, "reviews.csv")
    assert "reviews.csv" in str(refused(path.with_name("review.csv")).hint)


def test_a_mapped_column_that_is_not_there_is_named(write: Writer) -> None:
    error = refused(write(HEADER + "1,bad thing,Ann\n"), map={"text": "Coment"})
    assert "'Comment'" in str(error.hint)


def test_one_bad_file_does_not_stop_the_others(write: Writer, tmp_path: Path) -> None:
    write(b"", "a.csv")
    write(HEADER + "1,bad,Ann\n", "b.csv")
    pages = source(tmp_path).fetch(None)
    assert [m.author for m in next(pages).mentions] == ["Ann"]
    with pytest.raises(InputError, match=r"1 of 2 files.*\n.*a\.csv is empty"):
        next(pages)


def test_a_thousand_lost_quotes_are_read_in_bounded_work(write: Writer) -> None:
    rows = "".join(f'{n % 5 + 1},"open {n}\n' for n in range(5_000))
    got = read(write("Stars,Comment\n" + rows))
    assert len(got.mentions) + len(got.bad) >= 1
    assert all(len(bad.raw) <= 4096 for bad in got.bad)


def test_a_0_1_label_is_not_taken_for_stars(write: Writer) -> None:
    got = read(write("rating,review\n0,it was bad\n1,it was good\n0,never again\n"))
    assert {m.rating for m in got.mentions} == {None}
    assert "label" in got.notes


def test_a_workbook_with_a_damaged_sheet_gives_what_is_whole_and_names_the_rest(tmp_path: Path) -> None:
    whole = write_workbook(
        tmp_path / "whole.xlsx", [["Stars", "Comment"], *([n % 5 + 1, f"text {n}"] for n in range(90))]
    )
    path = tmp_path / "cut.xlsx"
    with zipfile.ZipFile(whole) as source_zip, zipfile.ZipFile(path, "w") as cut:
        for name in source_zip.namelist():
            content = source_zip.read(name)
            cut.writestr(name, content[: len(content) // 2] if name.endswith("sheet1.xml") else content)
    got = read(path)
    assert 30 < len(got.mentions) < 60
    assert [bad.reason[:27] for bad in got.bad] == ["the workbook is damaged fro"]


def test_a_workbook_damaged_at_its_start_is_refused(tmp_path: Path) -> None:
    whole = write_workbook(tmp_path / "whole.xlsx", [["Stars", "Comment"], [1, "bad"]])
    path = tmp_path / "cut.xlsx"
    with zipfile.ZipFile(whole) as source_zip, zipfile.ZipFile(path, "w") as cut:
        for name in source_zip.namelist():
            cut.writestr(name, b"<worksheet><shee" if name.endswith("sheet1.xml") else source_zip.read(name))
    assert "damaged" in refused(path).message


def test_utf16_that_ends_within_a_letter_keeps_what_is_whole(write: Writer) -> None:
    got = read(write((HEADER + "1,bad food,Ann\n2,fine,Bob\n").encode("utf-16")[:-1]))
    assert [m.text for m in got.mentions] == ["bad food", "fine"]


def test_thousands_of_broken_lines_before_the_first_good_one_do_not_hide_it(write: Writer) -> None:
    got = read(write("{broken\n" * 5_000 + '{"stars": 1, "comment": "bad"}\n', "a.jsonl"))
    assert (len(got.mentions), len(got.bad)) == (1, 5_000)


def test_names_of_columns_cannot_steer_the_terminal(write: Writer) -> None:
    error = refused(write("\x1b[31mred,\u202eevil\nA1,5 green tins\n"))
    assert not {"\x1b", "\u202e"} & set(error.message + str(error.hint))
