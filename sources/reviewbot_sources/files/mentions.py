"""Rows into mentions: one function compiled for one layout, so that no row pays for what its file does not have.

Every row gets one more, empty, value at its end: the index of a column that the file lacks is -1.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from operator import itemgetter

from reviewbot.contract import ANYONE_MAY, ExistingReply, Form, LocationIds, Mention
from reviewbot_sources.files.dates import DateReader
from reviewbot_sources.files.encodings import undamaged
from reviewbot_sources.files.layout import Layout
from reviewbot_sources.files.occurrences import Occurrences
from reviewbot_sources.files.ratings import RatingReader
from reviewbot_sources.files.recognise import EMPTY, id_in_address, is_row_number
from reviewbot_sources.files.settings import FilesSettings
from reviewbot_sources.files.sites import site_of
from reviewbot_sources.files.texts import TRANSLATED, TextReader, reply_in_dictionary, without_translation
from reviewbot_sources.files.vocabulary import LANGUAGES, Meaning, normal

_LONGEST_EXTRA = 200  # characters; longer columns are no facts about a review
_LONGEST_ID = 500
_MOST_EXTRAS = 12
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8}){0,3}")
_PICTURE = re.compile(r"\b(image|avatar|photo|picture|photos|pic)\b")
_WHAT = (Meaning.TEXT, Meaning.TITLE, Meaning.RATING, Meaning.DATE, Meaning.EDITED, Meaning.AUTHOR)
_WHO = (Meaning.AUTHOR_ID, Meaning.URL, Meaning.LANGUAGE, Meaning.REPLY, Meaning.REACH, Meaning.PLACE)
_CONTENT = (Meaning.TEXT, Meaning.NEGATIVE, Meaning.POSITIVE, Meaning.TITLE, Meaning.AUTHOR, Meaning.DATE)

Row = list[str]
Extra = dict[str, str]


class Unread:
    """What could not be read within rows that were kept, to be told once a page."""

    def __init__(self) -> None:
        self.dates = self.ratings = 0
        self.date = self.rating = ""

    def take_note(self) -> str:
        """In words what came together since the last call, and start anew."""
        said = []
        if self.dates:
            said.append(f"dates that could not be read: {self.dates}, like {self.date[:40]!r}")
        if self.ratings:
            said.append(f"ratings outside the scale or unreadable: {self.ratings}, like {self.rating[:40]!r}")
        self.dates = self.ratings = 0
        return "; ".join(said)


class RowConverter:
    """Makes mentions of the rows of one file."""

    def __init__(self, layout: Layout, settings: FilesSettings, locations: Iterable[LocationIds] = ()) -> None:
        self.unread = Unread()
        self._location = settings.location
        self._dates = DateReader(layout.date_order, settings.timezone)
        self._ratings = RatingReader(layout.scale, from_zero=layout.from_zero)
        self._occurrences = Occurrences()
        self._places = {key.casefold(): p.name for p in locations for key in (p.name, p.site_id) if key}
        self._take(layout)

    def _take(self, layout: Layout) -> None:
        self._layout = layout
        self._at = {meaning: layout.meanings.get(meaning, -1) for meaning in Meaning}
        content = [self._at[meaning] for meaning in _CONTENT if self._at[meaning] >= 0] or [0]
        self._content_of = itemgetter(*content, -1)  # the empty value at a row's end makes it two at least
        self._extras = self._columns_for_extra()
        self.width = len(layout.columns)
        self.mention = self._compile()

    def widen(self, columns: Sequence[str], row: Row) -> None:
        """Take in columns that the first rows did not have, as objects in JSON may bring them at any time."""
        self._take(self._layout.widened(columns, row))

    def _compile(self) -> Callable[[Row], Mention | None]:
        """The function from a row (which it may change) to its mention; None: neither text nor rating."""
        at, damaged, extras, here = self._at, self._layout.damaged, self._extras, self._location
        text_at, title_at, rating_at, date_at, edited_at, author_at = (at[meaning] for meaning in _WHAT)
        person_at, url_at, language_at, reply_at, reach_at, place_at = (at[meaning] for meaning in _WHO)
        dates, ratings, languages, counts = self._dates, self._ratings, _Languages(), _Counts()
        where, identity, reply_of, doubt = self._where, self._identity, self._reply, self._doubt
        text_of, odd_texts = TextReader(self._layout, dates), self._has_odd_texts()

        def mention(row: Row) -> Mention | None:
            row.append("")
            if damaged:
                row = [undamaged(value) or value for value in row]
            extra: Extra = {}
            text, title, created = row[text_at], row[title_at], dates[row[date_at]]
            if odd_texts or TRANSLATED in text:
                text, title, created = text_of(row, (text, title, created), extra)
            rating = ratings[row[rating_at]]
            if rating is None and (not text or text.isspace() or text in EMPTY):
                return None
            if (created is None and row[date_at]) or (rating is None and row[rating_at]):
                doubt(row, created, rating, extra)
            for index, name in extras:
                value = row[index]
                if value and len(value) <= _LONGEST_EXTRA and value not in EMPTY:
                    extra[name] = value
            site, native_id, stable, location = identity(row, where(row, extra) if place_at >= 0 else here)
            reply = reply_of(row, extra) if row[reply_at] else None
            author, person, url, edited = row[author_at], row[person_at], row[url_at], dates[row[edited_at]]
            # By position, in the order of the dataclass: keywords cost a third more.
            # fmt: off
            return Mention(
                site, native_id, "" if text in EMPTY else text, location, "" if title in EMPTY else title, rating,
                "" if author in EMPTY else author, "" if person in EMPTY else person, created,
                edited if edited != created else None, languages[row[language_at]], "" if url in EMPTY else url,
                Form.REVIEW, "", "", reply, ANYONE_MAY, stable, counts[row[reach_at]], extra,
            )
            # fmt: on

        return mention

    def _has_odd_texts(self) -> bool:
        return self._layout.run_together or self._at[Meaning.NEGATIVE] >= 0

    def _columns_for_extra(self) -> list[tuple[int, str]]:
        """Columns that nobody asked for but that say something short: version, device, trip type, tags."""
        used = set(self._layout.meanings.values())
        named = [(self._at[m], name) for m, name in _NAMED if self._at[m] >= 0]
        if Meaning.SITE in self._layout.meanings and not self._layout.site_per_row:
            used.discard(self._at[Meaning.SITE])
        for index, column in enumerate(self._layout.columns):
            if index in used or is_row_number(column) or _PICTURE.search(normal(column)):
                continue
            if any(0 < len(row[index]) <= _LONGEST_EXTRA for row in self._layout.sample if index < len(row)):
                named.append((index, column[:60]))
        return named[:_MOST_EXTRAS]

    def _doubt(self, row: Row, created: datetime | None, rating: float | None, extra: Extra) -> None:
        """Keep as written the date and rating that could not be read."""
        date, stars = row[self._at[Meaning.DATE]], row[self._at[Meaning.RATING]]
        if created is None and date and date not in EMPTY:
            extra["date"] = date[:_LONGEST_EXTRA]
            self.unread.dates += 1
            self.unread.date = date
        if rating is None and stars not in EMPTY and stars.strip() not in ("", "0", "0.0"):
            extra["rating"] = stars[:_LONGEST_EXTRA]
            self.unread.ratings += 1
            self.unread.rating = stars

    def _reply(self, row: Row, extra: Extra) -> ExistingReply | None:
        text = row[self._at[Meaning.REPLY]]
        if text in EMPTY or text.isspace():
            return None
        if TRANSLATED in text:
            text = without_translation(text, extra, "reply translation")
        written = row[self._at[Meaning.REPLY_DATE]]
        if text.startswith("{"):
            text, written = reply_in_dictionary(text, written)
        when = self._dates[written]
        author = row[self._at[Meaning.REPLY_AUTHOR]]
        return ExistingReply(text, when, "", "" if author in EMPTY else author)

    def _where(self, row: Row, extra: Extra) -> str:
        """The configured location that the row's place names; another place is kept as a fact."""
        written = row[self._at[Meaning.PLACE]]
        if written in EMPTY:
            return self._location
        found = self._places.get(written.strip().casefold()) if self._places else None
        if found is None:
            extra["place"] = written[:_LONGEST_EXTRA]
        return self._location or found or ""

    def _identity(self, row: Row, location: str) -> tuple[str, str, bool, str]:
        """Site, native id, whether that id stays when the text is edited, and the location."""
        site = self._layout.site
        if self._layout.site_per_row:
            written = row[self._at[Meaning.SITE]]
            site = site_of(written) or normal(written).replace(" ", "_")[:40] or site
        native_id = row[self._at[Meaning.ID]].strip()
        if not native_id or native_id in EMPTY or len(native_id) > _LONGEST_ID:
            return site, self._hash(row), False, location
        if "/" in native_id:
            if self._places and not location and native_id.startswith("accounts/"):
                location = self._google_place(native_id)
            native_id = id_in_address(native_id) or native_id
        return site, native_id, True, location

    def _google_place(self, name: str) -> str:
        account, _, rest = name.partition("/locations/")
        number = rest.partition("/")[0]
        names = (number, f"locations/{number}", f"{account}/locations/{number}")
        return next((self._places[key] for key in names if key in self._places), "")

    def _hash(self, row: Row) -> str:
        """Of what was written, by whom and when, as it stands in the file, and the how manieth such row it is."""
        whole = "\x1f".join(self._content_of(row))
        digest = hashlib.blake2b(whole.encode("utf-8", "surrogatepass"), digest_size=12).digest()
        number = self._occurrences.count(digest)
        return f"h{digest.hex()}-{number + 1}" if number else f"h{digest.hex()}"


_NAMED = ((Meaning.VERSION, "app version"), (Meaning.DEVICE, "device"))


class _Languages(dict[str, str]):
    """Codes for the languages as a file writes them; "" for what is none."""

    def __missing__(self, written: str) -> str:
        code = LANGUAGES.get(written.strip().casefold(), written.strip())
        found = code.replace("_", "-") if _LANGUAGE.fullmatch(code) and code not in EMPTY else ""
        if len(self) < 1000:
            self[written] = found
        return found


class _Counts(dict[str, int]):
    """How many stand behind a review, from the column that counts them; 0 for what is no count."""

    def __missing__(self, written: str) -> int:
        number = int(float(written)) if len(written) < 15 and written.replace(".", "", 1).isdecimal() else 0
        if len(self) < 1000:
            self[written] = number
        return number
