"""Files as a source: any site's export, page by page, going on where the last pull left off."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from reviewbot.contract import BadItem, Capabilities, Context, Health, Mention, Page, ReplyCall, Source
from reviewbot.errors import InputError
from reviewbot_sources.files import cursor as cursors
from reviewbot_sources.files.cursor import FileState
from reviewbot_sources.files.layout import Layout, iter_layout_facts, open_rows
from reviewbot_sources.files.mentions import RowConverter
from reviewbot_sources.files.places import find_files
from reviewbot_sources.files.rows import RowReader, as_row, printable
from reviewbot_sources.files.settings import FilesSettings
from reviewbot_sources.files.sniff import sniff
from reviewbot_sources.files.survey import settle

_NO_EXPORT = "no export in the folder yet"
PAGE_ROWS = 500
"""Rows a page: small enough that a desk can write between two of them."""


def inspect(path: Path, settings: FilesSettings) -> Layout:
    """How this file would be read. Raises `InputError`, with what to type, when that cannot be told."""
    return settle(sniff(path, settings), settings)


class FilesSource(Source):
    """Reviews in files: CSV, TSV, JSON, JSON Lines and XLSX. Replies are copied by a person."""

    capabilities = Capabilities(site="file", title="Files", reply=ReplyCall.COPY, many_sites=True)

    def __init__(self, settings: Any, context: Context) -> None:
        self._settings: FilesSettings = settings
        self._context = context

    @classmethod
    def settings_model(cls) -> type[BaseModel]:
        return FilesSettings

    def fetch(self, cursor: str | None) -> Iterator[Page]:
        """New and changed rows of all files.

        A file that cannot be read does not stop the others: `InputError` comes after the last page of those.
        """
        before = cursors.load(cursor)
        how = cursors.settings_hash(self._settings)
        paths = find_files(self._settings.path, self._context.folder)
        states = {str(path): before[str(path)] for path in paths if str(path) in before}
        failed: list[InputError] = []
        if not paths:
            yield Page((), cursor or "", note=_NO_EXPORT)
        for path in paths:
            try:
                begin = cursors.where_to_begin(path, states.get(str(path)), how)
                moved = states.get(str(path)) != begin
                states[str(path)] = begin
                if not begin.done:
                    yield from self._pages(path, states, several=len(paths) > 1)
                elif moved:
                    yield Page((), cursors.dump(states))
            except InputError as error:
                failed.append(error)
        if failed:
            raise _all_in_one(failed, of=len(paths))

    def check(self) -> Health:
        """Each file as it would be read, without reading more of it than that takes."""
        try:
            paths = find_files(self._settings.path, self._context.folder)
        except InputError as error:
            return Health(ok=False, detail=error.message, hint=error.hint or "")
        if not paths:
            return Health(ok=True, detail=_NO_EXPORT, hint="drop .csv, .tsv, .json, .jsonl or .xlsx files there")
        facts: dict[str, str] = {}
        wrong: list[InputError] = []
        for path in paths[:50]:
            try:
                layout = inspect(path, self._settings)
            except InputError as error:
                wrong.append(error)
                continue
            prefix = f"{path.name}: " if len(paths) > 1 else ""
            facts |= {prefix + name: value for name, value in iter_layout_facts(layout)}
            facts[f"{prefix}example"] = self._example(layout)
        if wrong:
            whole = _all_in_one(wrong, of=len(paths))
            return Health(ok=False, detail=whole.message, hint=whole.hint or "", facts=facts)
        return Health(ok=True, detail=f"{len(paths)} file{'s' if len(paths) > 1 else ''} can be read", facts=facts)

    def _example(self, layout: Layout) -> str:
        """The first row as it will be read, in one line."""
        convert = RowConverter(layout, self._settings, self._context.locations)
        rows = (list(row) + [""] * (convert.width - len(row)) for row in layout.sample)
        mention = next((found for row in rows if (found := convert.mention(row)) is not None), None)
        if mention is None:
            return "no row with a text or a rating among the first"
        stars = "no rating" if mention.rating is None else f"{mention.rating:g} of 5"
        date = "no date" if mention.created_at is None else f"{mention.created_at:%Y-%m-%d %H:%M} UTC"
        replied = "answered" if mention.reply else "not answered"
        return " · ".join((stars, date, replied, printable(" ".join(mention.text[:200].split()))))

    def _pages(self, path: Path, states: dict[str, FileState], *, several: bool) -> Iterator[Page]:
        state = states[str(path)]
        layout = inspect(path, self._settings)
        convert = RowConverter(layout, self._settings, self._context.locations)
        prefix = f"{path.name}, " if several else ""
        notes = [f"{path.name}: {note}" for note in layout.notes] if not state.rows else []
        with closing(open_rows(layout.shape)) as reader:
            items = _Items(reader, convert, prefix)
            items.skip(state.rows)
            while True:
                mentions, bad, ended = items.take(PAGE_ROWS)
                states[str(path)] = replace(state, rows=items.taken, done=ended)
                said = convert.unread.take_note()
                notes += [f"{path.name}: {said}"] if said else []
                yield Page(tuple(mentions), cursors.dump(states), bad=tuple(bad), note="; ".join(notes))
                notes = []
                if ended:
                    return


class _Items:
    """Rows of one open file as mentions and bad items."""

    def __init__(self, reader: RowReader, convert: RowConverter, prefix: str) -> None:
        self.taken = 0
        self._reader = reader
        self._rows = reader.rows()
        self._convert = convert
        self._prefix = prefix

    def skip(self, rows: int) -> None:
        """Pass over rows that are done, counting which of them are alike."""
        while self.taken < rows:
            _, _, ended = self.take(min(PAGE_ROWS, rows - self.taken))
            if ended:
                break
        self._convert.unread.take_note()

    def take(self, most: int) -> tuple[list[Mention], list[BadItem], bool]:
        """The next rows, and whether the file ended."""
        mentions: list[Mention] = []
        bad: list[BadItem] = []
        mention_of, width, left = self._convert.mention, self._convert.width, most
        for row in self._rows:
            left -= 1
            if isinstance(row, BadItem):
                bad.append(self._named(row))
            else:
                if len(row) != width:
                    if len(row) > width:
                        self._convert.widen(self._reader.columns, row)
                        mention_of, width = self._convert.mention, self._convert.width
                    row += [""] * (width - len(row))
                mention = mention_of(row)
                if mention is not None:
                    mentions.append(mention)
                else:
                    bad.append(self._named(self._reader.bad("no text and no rating", self._raw(row))))
            if not left:
                self.taken += most
                return mentions, bad, False
        self.taken += most - left
        return mentions, bad, True

    def _raw(self, row: list[str]) -> str:
        return as_row(row[: self._convert.width], self._reader.shape.delimiter or "\t")

    def _named(self, bad: BadItem) -> BadItem:
        return replace(bad, where=self._prefix + bad.where) if self._prefix else bad


def _all_in_one(errors: list[InputError], *, of: int) -> InputError:
    if len(errors) == 1 and of == 1:
        return errors[0]
    hints = [error.hint for error in errors if error.hint]
    message = f"{len(errors)} of {of} files could not be read:\n" + "\n".join(error.message for error in errors)
    return InputError(message, hint=hints[0] if hints else None)
