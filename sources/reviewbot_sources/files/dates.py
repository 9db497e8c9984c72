"""Dates as exports write them, read into UTC; and what a written date says about the order of day and month."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from enum import StrEnum
from zoneinfo import ZoneInfo

_FIRST_YEAR, _LAST_YEAR = 1990, 2100
_CACHE_SIZE = 20_000
_LONGEST = 120  # characters
_EXCEL_START = datetime(1899, 12, 30)

_TIME = r"(?:[ ,T]+(?:at |um |kl\.? |, )?(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*([ap]\.?m\.?)?)?"
_ZONE = r"\s*(?:\(?(Z|UTC|GMT|[A-Z]{2,4}T?)?\)?\s*([+-]\d{2}:?\d{2})?\)?)?"
_NUMERIC = re.compile(rf"(\d{{1,4}})\s?([/.\-])\s?(\d{{1,2}})\s?\2\s?(\d{{1,4}})\.?{_TIME}{_ZONE}", re.IGNORECASE)
_DAY_MONTH = re.compile(
    rf"(?<!\d)(\d{{1,2}})(?:st|nd|rd|th|\.|º)?[\s\-]*(?:de\s+|of\s+)?([^\W\d_]{{3,12}})\.?[\s,\-']*(?:de\s+)?(\d{{4}}|\d{{2}})(?!\d){_TIME}{_ZONE}",
    re.IGNORECASE,
)
_MONTH_DAY = re.compile(
    rf"([^\W\d_]{{3,12}})\.?[\s\-]+(\d{{1,2}})(?:st|nd|rd|th)?[\s,\-]+(\d{{4}})(?!\d){_TIME}{_ZONE}", re.IGNORECASE
)
_UNIX_DATE = re.compile(r"([^\W\d_]{3})\s+(\d{1,2})\s+(\d{1,2}):(\d{2}):(\d{2})\s+([+-]\d{4}|[A-Z]{3,4})?\s*(\d{4})$")
_MONTH_DAY_NUMBERS = re.compile(r"(\d{1,2}) (\d{1,2}), (\d{4})")  # Amazon's reviewTime: "09 21, 2018"
_MONTH_YEAR = re.compile(r"([^\W\d_]{3,12})\.?\s+(?:de\s+)?(\d{4})")
_ISO_ODD_ZONE = re.compile(
    r"(\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(UTC|GMT|[A-Z]{2,4}T|[+-]\d{4})$"
)

_MONTHS: dict[str, int] = {}
_NAMES_OF_MONTHS = (
    "jan january januar januari janvier enero janeiro gennaio ene gen",
    "feb february februar februari fevrier febrero fevereiro febbraio fev fevr février",
    "mar march marz maerz märz maart mars marzo marco março mrz mrt",
    "apr april avril abril aprile avr abr",
    "may mai mei mayo maio maggio mag maj",
    "jun june juni juin junio junho giugno giu",
    "jul july juli juillet julio julho luglio lug juil",
    "aug august augustus aout août agosto ago augusti",
    "sep sept september septembre septiembre setembro settembre set",
    "oct okt october oktober octobre octubre outubro ottobre out ott",
    "nov november novembre noviembre novembro",
    "dec dez december dezember decembre décembre diciembre dezembro dicembre dic des desember",
)

_ZONES = {
    **dict.fromkeys(("Z", "UTC", "GMT", "WET"), 0),
    "PST": -8,
    "PDT": -7,
    "MST": -7,
    "MDT": -6,
    "CST": -6,
    "CDT": -5,
    "EST": -5,
    "EDT": -4,
    "BST": 1,
    "CET": 1,
    "CEST": 2,
    "EET": 2,
    "EEST": 3,
    "JST": 9,
    "AEST": 10,
    "AEDT": 11,
}


class Vote(StrEnum):
    """What one written date says about the order of day, month and year in its file."""

    NOTHING = "nothing"  # no numeric date, or the year first, or day and month the same
    EITHER = "either"  # could be read two ways
    DAY_FIRST = "dmy"
    MONTH_FIRST = "mdy"


def vote(written: str) -> Vote:
    """What this date says of the order: a day above 12 tells, an hour with am or pm is American, dots are not."""
    found = _NUMERIC.match(written.strip())
    if found is None or len(found[1]) > 2:
        return Vote.NOTHING
    first, second = int(found[1]), int(found[3])
    if first > 12:
        return Vote.DAY_FIRST
    if second > 12:
        return Vote.MONTH_FIRST
    if found[2] == ".":
        return Vote.DAY_FIRST
    if found[9]:
        return Vote.MONTH_FIRST
    return Vote.NOTHING if first == second else Vote.EITHER


class DateReader(dict[str, datetime | None]):
    """Reads the dates of one file into UTC: one order of day and month, one zone for times that name none.

    `reader[written]` is the instant, or None where this is no date that can be read. A mapping, so that a date
    that was read before costs one look-up.
    """

    def __init__(self, order: str | None, zone: str = "UTC") -> None:
        super().__init__()
        self.order = order
        self._zone: tzinfo = UTC if zone == "UTC" else ZoneInfo(zone)

    def __missing__(self, written: str) -> datetime | None:
        if len(self) >= _CACHE_SIZE:
            self.clear()
        read = self._read(written)
        if len(written) < _LONGEST:
            self[written] = read
        return read

    def _read(self, written: str) -> datetime | None:
        if not 4 < len(written) < _LONGEST:
            return None
        try:
            if self._zone is UTC and len(written) == 19 and written[4] == "-" and "1990" < written < "2100":
                return datetime.fromisoformat(written + "+00:00")  # the usual form, and half the price
            if written[4] == "-":
                return self._in_utc(datetime.fromisoformat(written))
        except ValueError:
            pass
        try:
            if "/" in written and self._zone is UTC and (plain := self._day_and_clock(written)) is not None:
                return plain
            moment = _read_slowly(written.strip(), self.order)
            return None if moment is None else self._in_utc(moment)
        except (ValueError, OverflowError):
            return None

    def _day_and_clock(self, written: str) -> datetime | None:
        """`6/17/25 17:30` by its day, which comes up again and again, and its clock; None for all else."""
        day, _, clock = written.partition(" ")
        parts = clock.split(":")
        if not 2 <= len(parts) <= 3 or not all(len(part) <= 2 and part.isdecimal() for part in parts):
            return None
        base = self[day]
        second = int(parts[2]) if len(parts) == 3 else 0
        return None if base is None else base.replace(hour=int(parts[0]), minute=int(parts[1]), second=second)

    def _in_utc(self, moment: datetime) -> datetime | None:
        if not _FIRST_YEAR <= moment.year <= _LAST_YEAR:
            return None
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=self._zone)
        return moment if moment.tzinfo is UTC else moment.astimezone(UTC)


def _read_slowly(written: str, order: str | None) -> datetime | None:
    if len(written) < 5:
        return None
    digits = written.replace(".", "", 1)
    if digits.isdecimal() and digits.isascii() and written.count(".") <= 1:
        return _from_number(written)
    if written[4] == "-":
        odd_zone = _ISO_ODD_ZONE.match(written)
        if odd_zone:
            return _with_zone(datetime.fromisoformat(odd_zone[1]), *_split_zone(odd_zone[2]))
    numeric = _NUMERIC.match(written)
    if numeric:
        return _from_numeric(numeric, order)
    spaced = _MONTH_DAY_NUMBERS.fullmatch(written)
    if spaced:
        return datetime(int(spaced[3]), int(spaced[1]), int(spaced[2]))
    return _from_words(written)


def _from_number(written: str) -> datetime | None:
    """Seconds, milli-, micro- or nanoseconds since 1970, YYYYMMDD, or a day number of a spreadsheet."""
    whole = len(written.partition(".")[0])
    if whole == 8 and "." not in written:
        return datetime.strptime(written, "%Y%m%d")
    if whole == 5:
        return _EXCEL_START + timedelta(days=round(float(written) * 86400) / 86400)
    for digits, divisor in ((10, 1), (13, 1_000), (16, 1_000_000), (19, 1_000_000_000)):
        if whole == digits:
            return datetime.fromtimestamp(float(written) / divisor, UTC)
    return None


def _from_numeric(found: re.Match[str], order: str | None) -> datetime | None:
    a, b, c = found[1], found[3], found[4]
    if len(a) > 2 or order == "ymd":
        year, month, day = a, b, c
    else:
        settled = order or _order_told(found[0])
        if settled is None and int(a) != int(b):
            return None
        day, month, year = (b, a, c) if settled == "mdy" else (a, b, c)
    return _at_time(datetime(_full_year(year), int(month), int(day)), found, 5)


def _order_told(written: str) -> str | None:
    said = vote(written)
    return said.value if said in (Vote.DAY_FIRST, Vote.MONTH_FIRST) else None


def _from_words(written: str) -> datetime | None:
    for pattern, day, month in ((_DAY_MONTH, 1, 2), (_MONTH_DAY, 2, 1)):
        for found in pattern.finditer(written):
            number = _month(found[month])
            if number:
                return _at_time(datetime(_full_year(found[3]), number, int(found[day])), found, 4)
    unix = _UNIX_DATE.search(written)
    if unix and _month(unix[1]):
        moment = datetime(int(unix[7]), _month(unix[1]), int(unix[2]), int(unix[3]), int(unix[4]), int(unix[5]))
        return _with_zone(moment, *_split_zone(unix[6]))
    for found in _MONTH_YEAR.finditer(written):
        if _month(found[1]):
            return datetime(int(found[2]), _month(found[1]), 1)
    return None


def _month(name: str) -> int:
    if not _MONTHS:
        _MONTHS.update((word, n) for n, words in enumerate(_NAMES_OF_MONTHS, 1) for word in words.split())
    return _MONTHS.get(name.casefold(), 0)


def _full_year(written: str) -> int:
    year = int(written)
    return year if len(written) > 2 else 2000 + year if year < 70 else 1900 + year


def _at_time(day: datetime, found: re.Match[str], first: int) -> datetime:
    """The day with the time and zone that follow it in the match, from group `first` on."""
    if found[first] is None:
        return day
    hour, minute, second, fraction, half, zone, offset = found.groups()[first - 1 : first + 6]
    hours = int(hour)
    if half:
        hours = hours % 12 + (12 if half[0] in "pP" else 0)
    micro = int(fraction[:6].ljust(6, "0")) if fraction else 0
    moment = day.replace(hour=hours, minute=int(minute), second=int(second or 0), microsecond=micro)
    return _with_zone(moment, zone, offset) if zone or offset else moment


def _split_zone(written: str | None) -> tuple[str | None, str | None]:
    return (None, written) if written and written[0] in "+-" else (written, None)


def _with_zone(moment: datetime, zone: str | None, offset: str | None) -> datetime:
    if offset:
        minutes = int(offset[1:3]) * 60 + int(offset[-2:])
        return moment.replace(tzinfo=timezone(timedelta(minutes=-minutes if offset[0] == "-" else minutes)))
    hours = _ZONES.get((zone or "").upper())
    return moment if hours is None else moment.replace(tzinfo=timezone(timedelta(hours=hours)))
