"""Settles how a file is read, from its values.

The first rows are looked at closely. Only what they leave open (which of day and month comes first, a scale when
the rows are sorted by rating, whether all of a file was decoded wrongly) costs a pass over the rest, until it is
settled.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from itertools import islice

from reviewbot.contract import BadItem
from reviewbot.errors import InputError
from reviewbot_sources.files import encodings
from reviewbot_sources.files.dates import Vote, vote
from reviewbot_sources.files.layout import RUN_TOGETHER, Layout, open_rows
from reviewbot_sources.files.ratings import RatingSurvey
from reviewbot_sources.files.recognise import DATES, EMPTY, has_unread_prose, recognise, unrecognised
from reviewbot_sources.files.rows import Kind, RowReader, Shape, printable
from reviewbot_sources.files.settings import FilesSettings
from reviewbot_sources.files.sites import SIGNATURES, site_in_file_name, site_of
from reviewbot_sources.files.vocabulary import LABELS, Meaning, normal, spellings

_LOOKED_AT = 2000  # rows
_SHOWN = 150  # rows by whose values columns are recognised ...
_STEP = 15  # ... and each so manieth of the others
_DAY_FIRST_HEADERS = frozenset({"datum", "bewertungsdatum", "erstellt am", "fecha", "data", "dato", "geplaatst op"})
"""What a column of dates is called where the day comes first; Americans write English."""


def settle(shape: Shape, settings: FilesSettings) -> Layout:
    """Look at the rows and decide. Raises `InputError` for what only a person can say, with what to type."""
    with closing(open_rows(shape)) as reader:
        rows = reader.rows()
        first = list(islice(rows, _LOOKED_AT))
        sample = [row for row in first if not isinstance(row, BadItem)]
        while not sample and (more := list(islice(rows, _LOOKED_AT))):
            sample = [row for row in more if not isinstance(row, BadItem)]
        if not sample:
            raise _without_rows(shape, reader, first)
        shown = sample[:_SHOWN] + sample[_SHOWN::_STEP]
        columns = tuple(reader.columns)  # JSON may add to them later: then the layout is widened
        survey = _Survey(shape, columns, recognise(columns, shown, settings.map), settings)
        survey.look(sample)
        while not survey.is_settled() and (more := list(islice(rows, _LOOKED_AT))):
            survey.look([row for row in more if not isinstance(row, BadItem)])
        return survey.layout(shown)


def _without_rows(shape: Shape, reader: RowReader, first: Sequence[list[str] | BadItem]) -> InputError:
    bad = next((row for row in first if isinstance(row, BadItem)), None)
    if bad is not None:
        return InputError(
            f"{shape.path}: no row can be read; {bad.where}: {bad.reason}", hint="was it exported completely?"
        )
    if shape.kind in (Kind.JSON, Kind.JSON_LINES):
        return InputError(f"{shape.path} holds no list of objects", hint="reviews are expected as [{...}, {...}]")
    names = ", ".join(printable(name) for name in reader.columns[:20])
    return InputError(
        f"{shape.path} has a header but no rows ({names})", hint="is the export empty, or header = false?"
    )


class _Survey:
    """Collects from the rows what settles dates, scale and decoding."""

    def __init__(
        self, shape: Shape, columns: tuple[str, ...], meanings: dict[Meaning, int], settings: FilesSettings
    ) -> None:
        self._shape = shape
        self._columns = columns
        self._meanings = meanings
        self._settings = settings
        self._dates = [meanings[m] for m in DATES if m in meanings]
        self._rating = meanings.get(Meaning.RATING)
        self.ratings = RatingSurvey()
        self._told: tuple[str, str] | None = None  # the order and the date that told it
        self._either = ""
        self._damage = 0
        self._sound = ""  # a text that is not damaged, if one was seen

    def look(self, rows: Sequence[Sequence[str]]) -> None:
        """Take some more rows into account."""
        if self._rating is not None:
            for row in rows:
                if self._rating < len(row):
                    self.ratings.add(row[self._rating])
        if self._told is None and self._settings.date_order is None:
            self._look_at_dates(rows)
        self._look_for_damage(rows)

    def _look_at_dates(self, rows: Sequence[Sequence[str]]) -> None:
        for index in self._dates:
            for row in rows:
                said = vote(row[index]) if index < len(row) and row[index] else Vote.NOTHING
                if said is Vote.EITHER:
                    self._either = self._either or row[index]
                elif said is not Vote.NOTHING:
                    self._told = (said.value, row[index])
                    return

    def _look_for_damage(self, rows: Sequence[Sequence[str]]) -> None:
        if self._sound:
            return
        for row in rows:
            if "".join(row).isascii():
                continue
            for value in row:
                if not value.isascii() and encodings.is_sound(value):
                    self._sound = value
                    return
                self._damage += encodings.looks_damaged(value) and encodings.undamaged(value) is not None

    def is_settled(self) -> bool:
        """Whether more rows could not change anything."""
        open_dates = bool(self._either) and self._told is None and self._settings.date_order is None
        open_scale = self._rating is not None and self._settings.rating_scale is None and self.ratings.is_unsettled
        return not (open_dates or open_scale or (self._damage and not self._sound))

    def layout(self, sample: Sequence[Sequence[str]]) -> Layout:
        """The decision. Raises `InputError` when nothing is recognised or the dates can be read two ways."""
        notes: list[str] = [self._shape.note] if self._shape.note else []
        columns = self._columns
        self._drop_labels(columns, notes)
        meanings = self._meanings
        if not ({Meaning.TEXT, Meaning.RATING} & meanings.keys() or Meaning.NEGATIVE in meanings):
            raise unrecognised(self._shape.path.name, columns, sample)
        textless = not ({Meaning.TEXT, Meaning.NEGATIVE} & meanings.keys()) and not self._settings.map
        if textless and has_unread_prose(meanings, columns, sample):
            raise unrecognised(self._shape.path.name, columns, sample, rated=True)
        from_zero = self._from_zero(notes)
        scale = self._settings.rating_scale or (5.0 if from_zero else self.ratings.scale())
        damaged = self._damage > 0 and not self._sound
        if damaged:
            notes.append(
                "the texts had been decoded wrongly (UTF-8 as Windows-1252); taken back wherever that loses nothing"
            )
        together = self._is_run_together(sample)
        site, because, per_row = self._site(columns, sample, scale=scale, together=together)
        if together:
            notes.append("date and label at the end of each text were taken apart from it")
        return Layout(
            shape=self._shape,
            columns=columns,
            meanings=dict(meanings),
            site=site,
            site_because=because,
            scale=scale,
            from_zero=from_zero,
            date_order=self._date_order(columns, notes),
            site_per_row=per_row,
            damaged=damaged,
            run_together=together,
            notes=tuple(notes),
            sample=tuple(tuple(row) for row in sample[:5]),
        )

    def _drop_labels(self, columns: Sequence[str], notes: list[str]) -> None:
        """A column of 0 and 1 is a verdict that somebody made, not stars."""
        rating = self._meanings.get(Meaning.RATING)
        mapped = Meaning.RATING in self._settings.map
        if rating is not None and self.ratings.is_label and not (mapped and self._settings.rating_scale):
            del self._meanings[Meaning.RATING]
            notes.append(f"column {columns[rating]!r} holds only 0 and 1: a label, not stars; read without ratings")
        elif rating is None:
            labels = [c for c in columns if normal(c) in LABELS]
            if labels:
                notes.append(f"column {labels[0]!r} is not taken for stars; if it is, map rating to it")

    def _from_zero(self, notes: list[str]) -> bool:
        if Meaning.RATING not in self._meanings or self._settings.rating_scale or not self.ratings.counts_from_zero():
            return False
        notes.append("ratings run from 0 to 4: read as 1 to 5 stars (else set rating_scale)")
        return True

    def _date_order(self, columns: Sequence[str], notes: list[str]) -> str | None:
        if self._settings.date_order is not None:
            return self._settings.date_order
        if self._told is not None:
            order, shown = self._told
            notes.append(
                f"dates are read {'day' if order == 'dmy' else 'month'} first: {shown[:30]!r} leaves no choice"
            )
            return order
        if not self._either:
            return None
        if all(normal(columns[index]) in _DAY_FIRST_HEADERS for index in self._dates):
            notes.append("dates are read day first, as the header is not English (else set date_order)")
            return "dmy"
        raise InputError(
            f"{self._shape.path.name}: dates like {self._either[:30]!r} in column {columns[self._dates[0]]!r} "
            "can be read day first or month first, and no row of the file settles it",
            hint='say which: --date-order dmy or --date-order mdy (in reviewbot.toml: date_order = "dmy")',
        )

    def _is_run_together(self, sample: Sequence[Sequence[str]]) -> bool:
        if Meaning.DATE in self._meanings or Meaning.TEXT not in self._meanings:
            return False
        text = self._meanings[Meaning.TEXT]
        filled = [row[text] for row in sample if text < len(row) and row[text]]
        return sum(1 for value in filled if RUN_TOGETHER.search(value[-60:])) > len(filled) * 0.6

    def _site(
        self, columns: Sequence[str], sample: Sequence[Sequence[str]], *, scale: float, together: bool
    ) -> tuple[str, str, bool]:
        if self._settings.site:
            return self._settings.site, "set", False
        by_name = site_in_file_name(self._shape.path.stem)
        per_row = self._has_known_sites(sample)
        if per_row:
            return by_name or "file", f"column {columns[self._meanings[Meaning.SITE]]!r}", True
        names = {name for column in columns for name in spellings(column)}
        for site, signature in SIGNATURES:
            if signature <= names:
                return site, "its columns", False
        if scale == 50:
            return "tripadvisor", "ratings from 10 to 50", False
        if together:
            return "trustpilot", "its texts", False
        return (by_name, "the file's name", False) if by_name else ("file", "nothing says which", False)

    def _has_known_sites(self, sample: Sequence[Sequence[str]]) -> bool:
        column = self._meanings.get(Meaning.SITE)
        if column is None:
            return False
        values = {row[column] for row in sample if column < len(row)} - EMPTY
        return Meaning.SITE in self._settings.map or (bool(values) and all(site_of(value) for value in values))
