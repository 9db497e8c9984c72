"""Dates and ratings in all their spellings, settled from the file as a whole or asked for."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewbot.errors import InputError
from reviewbot_sources.files.dates import DateReader
from reviewbot_sources.files.ratings import RatingReader
from tests.sources.files.conftest import Writer, read


@pytest.mark.parametrize(
    ("written", "means"),
    [
        ("2024-03-04", datetime(2024, 3, 4)),
        ("2024-03-04 05:06:07", datetime(2024, 3, 4, 5, 6, 7)),
        ("2024-03-04T05:06:07Z", datetime(2024, 3, 4, 5, 6, 7)),
        ("2024-03-04T05:06:07.123456+02:00", datetime(2024, 3, 4, 3, 6, 7, 123456)),
        ("2024-03-04 05:06:07 UTC", datetime(2024, 3, 4, 5, 6, 7)),
        ("2024-03-04 05:06:07 -0800", datetime(2024, 3, 4, 13, 6, 7)),
        ("2024/03/04 05:06", datetime(2024, 3, 4, 5, 6)),
        ("20240304", datetime(2024, 3, 4)),
        ("3/4/24 17:30", datetime(2024, 3, 4, 17, 30)),
        ("03/04/2024 5:30 PM", datetime(2024, 3, 4, 17, 30)),
        ("3/4/2024 12:05 am PST", datetime(2024, 3, 4, 8, 5)),
        ("March 4, 2024", datetime(2024, 3, 4)),
        ("Mar 4, 2024, 5:30:10 PM", datetime(2024, 3, 4, 17, 30, 10)),
        ("4 March 2024", datetime(2024, 3, 4)),
        ("4th of March 2024", datetime(2024, 3, 4)),
        ("31-Jul-18", datetime(2018, 7, 31)),
        ("4. März 2024 um 17:05", datetime(2024, 3, 4, 17, 5)),
        ("4 de marzo de 2024", datetime(2024, 3, 4)),
        ("4 août 2024", datetime(2024, 8, 4)),
        ("Reviewed in the United States on July 16, 2019", datetime(2019, 7, 16)),
        ("Mon, 04 Mar 2024 10:00:00 GMT", datetime(2024, 3, 4, 10)),
        ("Wed Oct 10 20:19:24 +0000 2018", datetime(2018, 10, 10, 20, 19, 24)),
        ("09 21, 2018", datetime(2018, 9, 21)),
        ("1700000000", datetime(2023, 11, 14, 22, 13, 20)),
        ("1700000000123", datetime(2023, 11, 14, 22, 13, 20, 123000)),
        ("45355", datetime(2024, 3, 4)),
        ("45355.75", datetime(2024, 3, 4, 18)),
    ],
)
def test_a_date_is_read_as_it_is_meant(written: str, means: datetime) -> None:
    assert DateReader("mdy")[written] == means.replace(tzinfo=UTC)


@pytest.mark.parametrize(
    "written", ["yesterday", "2 weeks ago", "2024-13-01", "99/99/9999", "0001-01-01", "n/a", "٤٥٣٥٥"]
)
def test_what_is_no_date_is_none(written: str) -> None:
    assert DateReader("mdy")[written] is None


def test_times_without_a_zone_are_in_the_zone_of_the_settings(write: Writer) -> None:
    (mention,) = read(write("Stars,Date\n5,2024-07-01 12:00\n"), timezone="Europe/Oslo").mentions
    assert mention.created_at == datetime(2024, 7, 1, 10, tzinfo=UTC)


@given(st.text(max_size=200))
def test_no_text_breaks_the_reading_of_dates_and_ratings(written: str) -> None:
    moment = DateReader("dmy", "Europe/Oslo")[written]
    assert moment is None or moment.tzinfo is UTC
    rating = RatingReader()[written]
    assert rating is None or 1 <= rating <= 5


def test_one_day_above_12_anywhere_settles_all_dates(write: Writer) -> None:
    early = "".join("4,nice place,03/04/2024\n" for _ in range(3000))
    got = read(write("Stars,Comment,Date\n" + early + "4,nice place,25/03/2024\n"))
    assert got.mentions[0].created_at == datetime(2024, 4, 3, tzinfo=UTC)
    assert "day first: '25/03/2024'" in got.notes


def test_dates_that_could_be_read_two_ways_are_asked_for(write: Writer) -> None:
    path = write("Stars,Comment,Date\n4,nice place,03/04/2024\n4,nice,05/06/2024\n")
    with pytest.raises(InputError) as caught:
        read(path)
    assert "'03/04/2024'" in caught.value.message
    assert "--date-order" in str(caught.value.hint)
    assert read(path, date_order="dmy").mentions[0].created_at == datetime(2024, 4, 3, tzinfo=UTC)
    assert read(path, date_order="mdy").mentions[0].created_at == datetime(2024, 3, 4, tzinfo=UTC)


def test_dates_that_cannot_be_read_are_kept_as_written_and_told(write: Writer) -> None:
    got = read(write("Stars,Comment,Date\n4,nice place,2024-05-06\n4,nice,last Tuesday\n"))
    assert got.mentions[1].created_at is None
    assert got.mentions[1].extra["date"] == "last Tuesday"
    assert "dates that could not be read: 1, like 'last Tuesday'" in got.notes


@pytest.mark.parametrize(
    ("written", "stars"),
    [
        *(("4", 4), ("4.0", 4), ("4,0", 4), ("4/5", 4), ("8/10", 4), ("FOUR", 4), ("FOUR_STARS", 4), ("★★★★☆", 4)),
        *(("4 out of 5 stars", 4), ("Rated 4 out of 5", 4), ("4 von 5 Sternen", 4), ("4 stars", 4), ("80%", 4)),
        *(("4.0 of 5 bubbles", 4), ("⭐️⭐️⭐️⭐️", 4), ("****", 4), ("4.5", 4.5), ("0.5", 1), ("0", None), ("6", None)),
        *(("-1", None), ("nan", None), ("inf", None), ("", None), ("good", None), ("5/0", None), ("1e9", None)),
    ],
)
def test_a_rating_is_one_to_five_however_it_is_written(written: str, stars: float | None) -> None:
    assert RatingReader()[written] == stars


@pytest.mark.parametrize(
    ("ratings", "stars"),
    [
        ([1, 5, 3], [1, 5, 3]),
        ([10, 7, 2], [5, 3.5, 1]),
        ([10, 50, 30], [1, 5, 3]),
        ([100, 60, 20], [5, 3, 1]),
    ],
)
def test_the_scale_is_settled_from_the_file(write: Writer, ratings: list[int], stars: list[float]) -> None:
    rows = "".join(f"{rating},fine text here\n" for rating in ratings)
    assert [m.rating for m in read(write("score,review\n" + rows)).mentions] == stars


def test_a_file_sorted_by_rating_is_looked_through_to_its_best(write: Writer) -> None:
    rows = "".join(f"{1 + n // 1000},fine text here\n" for n in range(10_000))
    got = read(write("score,review\n" + rows)).mentions
    assert (got[0].rating, got[-1].rating) == (1, 5)
    assert got[4500].rating == 2.5


def test_one_slip_does_not_change_the_scale_of_all(write: Writer) -> None:
    rows = "".join(f"{1 + n % 5},fine text here\n" for n in range(200))
    got = read(write("score,review\n" + rows + "55,a slip of the pen\n"))
    assert [m.rating for m in got.mentions[:5]] == [1, 2, 3, 4, 5]
    assert got.mentions[-1].rating is None
    assert got.mentions[-1].extra["rating"] == "55"
    assert "outside the scale" in got.notes
