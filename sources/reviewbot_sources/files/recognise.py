"""Which column is what: by the names people give them, checked against the values that stand in them."""

from __future__ import annotations

import difflib
import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import cache

from reviewbot.errors import InputError
from reviewbot_sources.files import ratings
from reviewbot_sources.files.dates import DateReader, Vote, vote
from reviewbot_sources.files.rows import printable
from reviewbot_sources.files.vocabulary import LABELS, NAMES, Meaning, normal, spellings

Sample = Sequence[Sequence[str]]
_TEXTISH = re.compile(r"\b(reviews?|comments?|text|body|feedback|content|message)\b")
_ROW_NUMBER = re.compile(r"\(column \d+\)|unnamed( \d+)?|index|row|no|nr")
DATES = (Meaning.DATE, Meaning.EDITED, Meaning.REPLY_DATE)
_IN_ADDRESS = re.compile(r"(?:^accounts/[^/]+/locations/[^/]+/reviews/|[?&]reviewId=)([\w.:\-]+)")
EMPTY = frozenset({"", "nan", "NaN", "NAN", "null", "NULL", "<NA>", "None", "N/A", "n/a", "NaT"})
"""What tables write where there is nothing."""


def recognise(columns: Sequence[str], sample: Sample, mapping: Mapping[Meaning, str]) -> dict[Meaning, int]:
    """The column of each meaning that the file has. Raises `InputError` for a mapped column that is not there."""
    found = {meaning: _mapped(name, columns) for meaning, name in mapping.items()}
    taken = set(found.values())
    names = [spellings(column) for column in columns]
    # Ratings before texts: "Bewertung" is either, and numbers are the surer sign.
    for meaning in (Meaning.RATING, *(m for m in Meaning if m is not Meaning.RATING)):
        if meaning in found:
            continue
        column = _by_name(meaning, names, taken, sample)
        if column is not None:
            found[meaning] = column
            if meaning not in (Meaning.ID, Meaning.URL):
                taken.add(column)
    if Meaning.TEXT not in found and not (Meaning.NEGATIVE in found and Meaning.POSITIVE in found):
        column = _by_look(columns, taken, sample)
        if column is not None:
            found[Meaning.TEXT] = column
    if Meaning.ID not in found:
        _find_id_in_addresses(found, len(columns), sample)
    return _consistent(found, mapping)


def id_in_address(value: str) -> str:
    """The review's own id in a Google resource name or a Play Console link, or ""."""
    found = _IN_ADDRESS.search(value)
    return found[1] if found else ""


def _find_id_in_addresses(found: dict[Meaning, int], width: int, sample: Sample) -> None:
    for index in range(width):
        values = [row[index] for row in sample if index < len(row) and row[index]]
        if values and all(id_in_address(value) for value in values):
            found[Meaning.ID] = index
            return


def _mapped(name: str, columns: Sequence[str]) -> int:
    for same in (lambda c: c == name, lambda c: c.casefold() == name.casefold(), lambda c: normal(c) == normal(name)):
        for index, column in enumerate(columns):
            if same(column):
                return index
    close = difflib.get_close_matches(name, columns, n=1)
    raise InputError(
        f"there is no column {name!r}; the columns are: {', '.join(printable(c) for c in columns[:40])}",
        hint=f"did you mean {close[0]!r}?" if close else "write a column's name exactly as it stands in the file",
    )


def _by_name(meaning: Meaning, names: Sequence[tuple[str, ...]], taken: set[int], sample: Sample) -> int | None:
    """The first column, in the order of the vocabulary, that by name means this and whose values agree.

    Failing that, the first empty one: its values may begin further down.
    """
    candidates: list[tuple[int, int]] = []
    ranks = {name: rank for rank, name in enumerate(NAMES[meaning])}
    for index, spelled in enumerate(names):
        rank = min((ranks[name] for name in spelled if name in ranks), default=None)
        if rank is not None and index not in taken:
            candidates.append((rank, index))
    empty: list[int] = []
    for _, index in sorted(candidates):
        values = [row[index] for row in sample if index < len(row)]
        filled = [value for value in values if value not in EMPTY and not value.isspace()]
        if filled and _agrees(meaning, filled):
            return index
        if not filled:
            empty.append(index)
    return empty[0] if empty and meaning not in (Meaning.ID, Meaning.SITE) else None


def _agrees(meaning: Meaning, filled: Sequence[str]) -> bool:
    """Whether the values are of the kind that the meaning asks for."""
    if meaning is Meaning.TITLE and len(filled) >= 20 and len(set(filled)) <= len(filled) * 0.05:
        return False  # the title of the place, not of its reviews
    if meaning is Meaning.RATING:
        return _share(filled, _is_rating) >= 0.6
    if meaning in DATES:
        return _share(filled, is_date) >= 0.5
    if meaning in (Meaning.TEXT, Meaning.REPLY, Meaning.NEGATIVE, Meaning.POSITIVE, Meaning.TITLE):
        return _share(filled, lambda value: _is_rating(value) or is_date(value)) < 0.5
    if meaning is Meaning.REACH:
        return _share(filled, lambda value: value.replace(".", "", 1).isdecimal()) > 0.8
    if meaning is Meaning.ID:
        return _are_ids(filled)
    if meaning is Meaning.AUTHOR and "/reviews/" in filled[0]:
        return False
    if meaning in (Meaning.AUTHOR, Meaning.LANGUAGE):
        return max(map(len, filled)) < 400 and _share(filled, _is_rating) < 0.9
    return True


def _are_ids(filled: Sequence[str]) -> bool:
    """Words without spaces that each come once, and do not merely count the rows of the table."""
    if any(" " in value.strip() or len(value) > 300 for value in filled):
        return False
    counted = filled[:100]
    if any(counted == [str(n) for n in range(first, first + len(counted))] for first in (0, 1)):
        return False
    return _share(filled, _once(filled)) > 0.98


def _once(values: Sequence[str]) -> Callable[[str], bool]:
    """A test for values that stand in the sample only once: an id that repeats is of something else."""
    counts = Counter(values)
    return lambda value: counts[value] == 1


def _share(values: Sequence[str], test: Callable[[str], bool]) -> float:
    return sum(1 for value in values if test(value)) / len(values)


def _is_rating(value: str) -> bool:
    return len(value) < 120 and ratings.parse(value) is not None


@cache
def _readers() -> tuple[DateReader, DateReader]:
    return DateReader("mdy"), DateReader("dmy")


def is_date(value: str) -> bool:
    """Whether this is a date, in whatever order of day and month."""
    if len(value) > 80 or (value.replace(".", "", 1).isdecimal() and len(value) < 5):
        return False
    return vote(value) is not Vote.NOTHING or any(reader[value] for reader in _readers())


def _by_look(columns: Sequence[str], taken: set[int], sample: Sample) -> int | None:
    """The one untaken column whose name speaks of reviews and whose values are sentences."""
    fits = [
        index
        for index, column in enumerate(columns)
        if index not in taken
        and _TEXTISH.search(normal(column))
        and normal(column) not in LABELS
        and _is_prose(index, sample)
    ]
    return fits[0] if len(fits) == 1 else None


def _is_prose(index: int, sample: Sample) -> bool:
    values = [row[index] for row in sample if index < len(row) and row[index].strip()]
    return bool(values) and sum(map(len, values)) / len(values) >= 15 and _share(values, lambda v: " " in v) > 0.4


def has_unread_prose(found: Mapping[Meaning, int], columns: Sequence[str], sample: Sample) -> bool:
    """Whether a column that nobody claims holds sentences, as the texts of reviews would be."""
    taken = set(found.values())
    return any(
        index not in taken and _is_prose(index, sample) and _is_long(index, sample) for index in range(len(columns))
    )


def _is_long(index: int, sample: Sample) -> bool:
    words = [len(row[index].split()) for row in sample if index < len(row) and row[index].strip()]
    return sum(words) >= 4 * len(words)


def _consistent(found: dict[Meaning, int], mapping: Mapping[Meaning, str]) -> dict[Meaning, int]:
    """Drop what makes no sense alone: half of a pair of likes and dislikes, a reply's date without a reply."""
    pair = {Meaning.NEGATIVE, Meaning.POSITIVE}
    if not pair <= found.keys():
        for meaning in pair - mapping.keys():
            found.pop(meaning, None)
    if Meaning.REPLY not in found:
        found.pop(Meaning.REPLY_DATE, None)
        found.pop(Meaning.REPLY_AUTHOR, None)
    if Meaning.ID not in mapping and found.get(Meaning.ID) == found.get(Meaning.AUTHOR, -1):
        found.pop(Meaning.ID, None)
    return found


def is_row_number(column: str) -> bool:
    """Whether a column only counts the rows of the table it was written from."""
    return _ROW_NUMBER.fullmatch(normal(column)) is not None or _ROW_NUMBER.fullmatch(column) is not None


def unrecognised(path: str, columns: Sequence[str], sample: Sample, *, rated: bool = False) -> InputError:
    """The error that shows what there is, and what to type."""
    if not columns:
        return InputError(f"{path} has no columns", hint="was the export written completely?")
    shown = "\n".join(f"  {column[:60]!r}: {_example(index, sample)}" for index, column in enumerate(columns[:40]))
    guess = max(range(len(columns)), key=lambda i: sum(len(row[i]) for row in sample if i < len(row)))
    return InputError(
        f"{printable(path)}: no column could be recognised as the text{'' if rated else ' or the rating'} of a review. "
        f"Its columns are:\n{shown}",
        hint=f"say which is which, for example: --map text={_quoted(columns[guess])} "
        f"(in reviewbot.toml: map = {{ text = {_toml(columns[guess])} }})"
        + ("; or --map rating=... alone, to read it without texts" if rated else ""),
    )


def _example(index: int, sample: Sample) -> str:
    for row in sample:
        if index < len(row) and row[index].strip():
            value = row[index].strip()
            return repr(value[:57] + "..." if len(value) > 60 else value)
    return "(empty)"


def _quoted(name: str) -> str:
    import shlex

    return shlex.quote(printable(name))


def _toml(name: str) -> str:
    import json

    return json.dumps(printable(name), ensure_ascii=False)
