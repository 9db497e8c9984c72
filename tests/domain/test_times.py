"""Instants, and the words people use for later."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from reviewbot.domain.times import iso, later, parse_instant

SATURDAY = datetime(2026, 11, 21, 15, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("word", "moment"),
    [
        ("4h", "2026-11-21T19:30:00Z"),
        ("90m", "2026-11-21T17:00:00Z"),
        ("3d", "2026-11-24T15:30:00Z"),
        ("2 w", "2026-12-05T15:30:00Z"),
        ("tomorrow", "2026-11-22T08:00:00Z"),
        ("Monday", "2026-11-23T08:00:00Z"),
        ("saturday", "2026-11-28T08:00:00Z"),
        ("2027-01-08", "2027-01-08T00:00:00Z"),
        ("2026-11-21T18:00:00+02:00", "2026-11-21T16:00:00Z"),
    ],
)
def test_words_for_later(word: str, moment: str) -> None:
    assert iso(later(word, SATURDAY)) == moment


@pytest.mark.parametrize("word", ["", "soon", "0x4h", "2026-01-01", "-3d", "99999d"])
def test_what_is_no_time_or_past_is_refused(word: str) -> None:
    with pytest.raises(ValueError, match=r"no time|past"):
        later(word, SATURDAY)


def test_an_instant_without_a_zone_is_utc_and_zones_are_turned() -> None:
    assert parse_instant("2026-11-21") == datetime(2026, 11, 21, tzinfo=UTC)
    assert iso(parse_instant("2026-11-21T10:00:00.5+05:30")) == "2026-11-21T04:30:00.500000Z"
    with pytest.raises(ValueError, match="out of range"):
        parse_instant("0001-01-01T00:00:00+14:00")
