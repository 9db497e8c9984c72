"""Rows into mentions: one function compiled for one layout, so that no row pays for what its file does not have."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime

from reviewbot.contract import ExistingReply, LocationIds, Mention
from reviewbot_sources.files.dates import DateReader
from reviewbot_sources.files.encodings import undamaged
from reviewbot_sources.files.layout import RUN_TOGETHER, Layout
from reviewbot_sources.files.occurrences import Occurrences
from reviewbot_sources.files.ratings import RatingReader
from reviewbot_sources.files.recognise import EMPTY, id_in_address, is_row_number
from reviewbot_sources.files.settings import FilesSettings
from reviewbot_sources.files.vocabulary import LANGUAGES, Meaning, normal, site_of

_LONGEST_EMPTY = 4
_LONGEST_EXTRA = 200  # characters; longer columns are no facts about a review
_MOST_EXTRAS = 12
_NOTHING_LIKED = frozenset({"no negative", "no positive", "nothing", "n a", "na", "none"})
_TRANSLATED, _ORIGINAL = "(Translated by Google)", "(Original)"
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8}){0,3}")
_TEXT_OF = {Meaning.VERSION: "app version", Meaning.DEVICE: "device"}

Row = Sequence[str]


class Unread:
    """What could not be read within rows that were kept, to be told once a page."""

    def __init__(self) -> None:
        self.dates = self.ratings = 0
        self.date = self.rating = ""

    def take_note(self) -> str:
        """In words what came together since the last call, and start anew."""
        said = []
        if self.dates:
            said.append(f"{self.dates} dates could not be read, like {self.date[:40]!r}")
        if self.ratings:
            said.append(f"{self.ratings} ratings could not be read or lie outside the scale, like {self.rating[:40]!r}")
        self.__init__()  # type: ignore[misc]
        return "; ".join(said)


class RowConverter:
    """Makes mentions of the rows of one file."""

    def __init__(self, layout: Layout, settings: FilesSettings, locations: Iterable[LocationIds] = ()) -> None:
        self.unread = Unread()
        self._layout = layout
        self._settings = settings
        self._at = {meaning: layout.meanings.get(meaning, -1) for meaning in Meaning}
        self._dates = DateReader(layout.date_order, settings.timezone)
        self._ratings = RatingReader(layout.scale, from_zero=layout.from_zero)
        self._occurrences = Occurrences()
        self._places = {key: place.name for place in locations for key in (place.name.casefold(), place.site_id.casefold())}
        self._content = [self._at[meaning] for meaning in _CONTENT if self._at[meaning] >= 0]
        self._parts = self._compile()

    def __call__(self, row: Row) -> Mention | None:
        """The mention in this row, or None where there is neither text nor rating."""
        if self._layout.damaged:
            row = [undamaged(value) or value for value in row]
        text, fields, extra = self._text(row)
        rating = self._rating(row, extra)
        if rating is None and not text.strip():
            return None
        for part in self._parts:
            part(row, fields, extra)
        if extra:
            fields["extra"] = extra
        return Mention(text=text, rating=rating, **fields)

    def _compile(self) -> list[Callable[[Row, dict[str, object], dict[str, str]], None]]:
        at = self._at
        parts = [
            part
            for meanings, part in (
                ((Meaning.TITLE, Meaning.AUTHOR, Meaning.AUTHOR_ID, Meaning.URL), self._plain),
                ((Meaning.DATE, Meaning.EDITED), self._when),
                ((Meaning.REPLY,), self._reply),
                ((Meaning.LANGUAGE,), self._language),
                ((Meaning.REACH,), self._reach),
                ((Meaning.PLACE,), self._place),
            )
            if any(at[meaning] >= 0 for meaning in meanings)
        ]
        self._extras = self._columns_for_extra()
        if self._extras:
            parts.append(self._others)
        parts.append(self._identity)
        return parts

    def _columns_for_extra(self) -> list[tuple[int, str]]:
        """Columns that nobody asked for but that say something short: version, device, trip type, tags."""
        used = set(self._layout.meanings.values())
        named = [(self._at[meaning], name) for meaning, name in _TEXT_OF.items() if self._at[meaning] >= 0]
        if Meaning.SITE in self._layout.meanings and not self._layout.site_per_row:
            used.discard(self._at[Meaning.SITE])
        for index, column in enumerate(self._layout.columns):
            name = normal(column)
            if index in used or is_row_number(column) or re.search(r"\b(image|avatar|photo|picture|photos|pic)\b", name):
                continue
            if any(0 < len(row[index]) <= _LONGEST_EXTRA for row in self._layout.sample if index < len(row)):
                named.append((index, column[:60]))
        return named[:_MOST_EXTRAS]

    def _text(self, row: Row) -> tuple[str, dict[str, object], dict[str, str]]:
        at = self._at[Meaning.TEXT]
        text = row[at] if at >= 0 else ""
        fields: dict[str, object] = {}
        extra: dict[str, str] = {}
        if len(text) <= _LONGEST_EMPTY and text in EMPTY:
            text = ""
        if self._at[Meaning.NEGATIVE] >= 0:
            text = self._both_sides(row, text)
        if _TRANSLATED in text:
            text, extra["translation"] = split_translation(text)
        if self._layout.run_together:
            text = self._take_apart(text, fields, extra)
        return text, fields, extra

    def _both_sides(self, row: Row, text: str) -> str:
        """What was bad, then what was good, marked with a minus and a plus as the text has no other sign of it."""
        sides = [text] if text else []
        for meaning, sign in ((Meaning.NEGATIVE, "−"), (Meaning.POSITIVE, "+")):
            at = self._at[meaning]
            said = row[at].strip() if at >= 0 else ""
            if said and said not in EMPTY and not (len(said) < 14 and normal(said) in _NOTHING_LIKED):
                sides.append(f"{sign} {said}")
        return "\n\n".join(sides)

    def _take_apart(self, text: str, fields: dict[str, object], extra: dict[str, str]) -> str:
        found = RUN_TOGETHER.search(text, max(0, len(text) - 80))
        if found is None:
            return text
        fields["created_at"] = self._dates(found[1])
        if found[2]:
            extra["invitation"] = found[2]
        rest = text[: found.start()].rstrip()
        title = repeated_start(rest)
        if title:
            fields["title"] = title
            rest = rest[len(title) :].lstrip()
        return rest

    def _rating(self, row: Row, extra: dict[str, str]) -> float | None:
        at = self._at[Meaning.RATING]
        if at < 0 or not row[at]:
            return None
        written = row[at]
        rating = self._ratings(written)
        if rating is None and written not in EMPTY and written.strip() not in ("", "0", "0.0"):
            extra["rating"] = written[:_LONGEST_EXTRA]
            self.unread.ratings += 1
            self.unread.rating = written
        return rating

    def _plain(self, row: Row, fields: dict[str, object], extra: dict[str, str]) -> None:
        for meaning, name in _PLAIN:
            at = self._at[meaning]
            if at >= 0:
                value = row[at]
                if value and not (len(value) <= _LONGEST_EMPTY and value in EMPTY):
                    fields[name] = value

    def _when(self, row: Row, fields: dict[str, object], extra: dict[str, str]) -> None:
        at = self._at[Meaning.DATE]
        if at >= 0:
            created = self._date(row[at], extra, "date")
            if created is not None:
                fields["created_at"] = created
        at = self._at[Meaning.EDITED]
        if at >= 0:
            edited = self._date(row[at], extra, "edited")
            if edited is not None and edited != fields.get("created_at"):
                fields["edited_at"] = edited

    def _date(self, written: str, extra: dict[str, str], name: str) -> datetime | None:
        if not written or written in EMPTY:
            return None
        read = self._dates(written)
        if read is None:
            extra[name] = written[:_LONGEST_EXTRA]
            self.unread.dates += 1
            self.unread.date = written
        return read

    def _reply(self, row: Row, fields: dict[str, object], extra: dict[str, str]) -> None:
        text = row[self._at[Meaning.REPLY]]
        if not text or (len(text) <= _LONGEST_EMPTY and text in EMPTY) or text.isspace():
            return
        if _TRANSLATED in text:
            text, extra["reply translation"] = split_translation(text)
        at = self._at[Meaning.REPLY_DATE]
        when = self._date(row[at], extra, "reply date") if at >= 0 else None
        at = self._at[Meaning.REPLY_AUTHOR]
        fields["reply"] = ExistingReply(text, when, "", row[at] if at >= 0 else "")

    def _language(self, row: Row, fields: dict[str, object], extra: dict[str, str]) -> None:
        written = row[self._at[Meaning.LANGUAGE]].strip()
        code = LANGUAGES.get(written.casefold(), written)
        if _LANGUAGE.fullmatch(code):
            fields["language"] = code.replace("_", "-")
        elif written and written not in EMPTY:
            extra["language"] = written[:_LONGEST_EXTRA]

    def _reach(self, row: Row, fields: dict[str, object], extra: dict[str, str]) -> None:
        written = row[self._at[Meaning.REACH]]
        if written and written != "0" and len(written) < 15 and written.replace(".", "", 1).isdecimal():
            fields["reach"] = int(float(written))

    def _place(self, row: Row, fields: dict[str, object], extra: dict[str, str]) -> None:
        written = row[self._at[Meaning.PLACE]].strip()
        if not written or written in EMPTY:
            return
        known = self._places.get(written.casefold()) if self._places else None
        if known is not None:
            fields["location"] = known
        else:
            extra["place"] = written[:_LONGEST_EXTRA]

    def _others(self, row: Row, fields: dict[str, object], extra: dict[str, str]) -> None:
        for index, name in self._extras:
            value = row[index] if index < len(row) else ""
            if value and len(value) <= _LONGEST_EXTRA and value not in EMPTY:
                extra[name] = value.strip()

    def _identity(self, row: Row, fields: dict[str, object], extra: dict[str, str]) -> None:
        site = self._layout.site
        if self._layout.site_per_row:
            written = row[self._at[Meaning.SITE]]
            site = site_of(written) or normal(written).replace(" ", "_")[:40] or site
        fields["site"] = site
        if self._settings.location:
            fields["location"] = self._settings.location
        at = self._at[Meaning.ID]
        written = row[at].strip() if at >= 0 else ""
        if written and written not in EMPTY and len(written) <= 500:
            fields["native_id"] = (id_in_address(written) or written) if "/" in written else written
            if self._places and written.startswith("accounts/") and "location" not in fields:
                self._google_place(written, fields)
            return
        fields["native_id"] = self._hash(row)
        fields["stable_id"] = False

    def _google_place(self, name: str, fields: dict[str, object]) -> None:
        account, _, rest = name.partition("/locations/")
        number = rest.partition("/")[0]
        for key in (number, f"locations/{number}", f"{account}/locations/{number}"):
            if key in self._places:
                fields["location"] = self._places[key]

    def _hash(self, row: Row) -> str:
        """Of what was written, by whom and when, as it stands in the file, and the how manieth such row it is."""
        whole = "\x1f".join([row[index] for index in self._content])
        digest = hashlib.blake2b(whole.encode("utf-8", "surrogatepass"), digest_size=12)
        number = self._occurrences.count(digest.digest())
        return f"h{digest.hexdigest()}" if number == 0 else f"h{digest.hexdigest()}-{number + 1}"


_PLAIN = (
    (Meaning.TITLE, "title"),
    (Meaning.AUTHOR, "author"),
    (Meaning.AUTHOR_ID, "author_id"),
    (Meaning.URL, "url"),
)
_CONTENT = (Meaning.TEXT, Meaning.NEGATIVE, Meaning.POSITIVE, Meaning.TITLE, Meaning.AUTHOR, Meaning.DATE)


def split_translation(text: str) -> tuple[str, str]:
    """What the person wrote, and Google's translation of it, from a text that holds both in either order."""
    before, _, after = text.partition(_TRANSLATED)
    if before.strip():
        return before.replace(_ORIGINAL, "", 1).strip(), after.strip()
    translation, found, original = after.partition(_ORIGINAL)
    return (original.strip(), translation.strip()) if found and original.strip() else (translation.strip(), "")


def repeated_start(text: str) -> str:
    """The title of a text that begins again with its title ("Super badSuper bad. I ..."), or "".

    A long title is cut with an ellipsis: "I booked a package…I booked a package that ...".
    """
    dots = text.find("…", 0, 150)
    if dots >= 8 and text.startswith(text[:dots], dots + 1):
        return text[: dots + 1]
    for length in range(min(120, len(text) // 2), 7, -1):
        if text.startswith(text[:length], length):
            return text[:length]
    return ""
