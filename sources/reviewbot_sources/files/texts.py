"""Texts that hold more than what the person wrote: two sides, a translation, a date and a label run together."""

from __future__ import annotations

import ast
from datetime import datetime

from reviewbot_sources.files.dates import DateReader
from reviewbot_sources.files.layout import RUN_TOGETHER, Layout
from reviewbot_sources.files.recognise import EMPTY
from reviewbot_sources.files.vocabulary import Meaning, normal

TRANSLATED, _ORIGINAL = "(Translated by Google)", "(Original)"
_NOTHING_SAID = frozenset({"no negative", "no positive", "nothing", "n a", "na", "none", "nil"})
_SIDES = ((Meaning.NEGATIVE, "−"), (Meaning.POSITIVE, "+"))
_LONGEST_TITLE = 150
_LONGEST_DICTIONARY = 20_000

Said = tuple[str, str, datetime | None]


class TextReader:
    """Takes the texts of one file apart, or puts them together."""

    def __init__(self, layout: Layout, dates: DateReader) -> None:
        self._dates = dates
        self._sides = [(layout.meanings[m], sign) for m, sign in _SIDES if m in layout.meanings]
        self._run_together = layout.run_together

    def __call__(self, row: list[str], said: Said, extra: dict[str, str]) -> Said:
        """Text, title and date as meant, from text, title and date as they stand."""
        text, title, created = said
        if self._sides:
            text = self._both_sides(row, text)
        if TRANSLATED in text:
            text = without_translation(text, extra, "translation")
        return self._take_apart((text, title, created), extra) if self._run_together else (text, title, created)

    def _both_sides(self, row: list[str], text: str) -> str:
        """What was bad, then what was good, marked with a minus and a plus as the words alone may not tell."""
        sides = [] if text in EMPTY else [text]
        for at, sign in self._sides:
            said = row[at].strip()
            if said not in EMPTY and not (len(said) < 14 and normal(said) in _NOTHING_SAID):
                sides.append(f"{sign} {said}")
        return "\n\n".join(sides)

    def _take_apart(self, said: Said, extra: dict[str, str]) -> Said:
        text, title, created = said
        found = RUN_TOGETHER.search(text, max(0, len(text) - 80))
        if found is None:
            return said
        if found[2]:
            extra["invitation"] = found[2]
        rest = text[: found.start()].rstrip()
        start = repeated_start(rest)
        return rest[len(start) :].lstrip(), title or start, created or self._dates[found[1]]


def without_translation(text: str, extra: dict[str, str], name: str) -> str:
    """The text as the person wrote it; Google's translation becomes a fact of this name."""
    text, translation = split_translation(text)
    if translation:
        extra[name] = translation
    return text


def split_translation(text: str) -> tuple[str, str]:
    """What the person wrote, and Google's translation of it, from a text that holds both in either order."""
    before, _, after = text.partition(TRANSLATED)
    if before.strip():
        return before.replace(_ORIGINAL, "", 1).strip(), after.strip()
    translation, found, original = after.partition(_ORIGINAL)
    return (original.strip(), translation.strip()) if found and original.strip() else (translation.strip(), "")


def reply_in_dictionary(text: str, date: str) -> tuple[str, str]:
    """The reply's text and date where a scraper wrote its whole dictionary into the column (`{'body': 'Sorry'}`)."""
    if len(text) > _LONGEST_DICTIONARY:
        return text, date
    try:
        found = ast.literal_eval(text)
    except (ValueError, SyntaxError, MemoryError, RecursionError, TypeError):
        return text, date
    body = found.get("body") if isinstance(found, dict) else None
    return (body, date or str(found.get("modified", ""))) if isinstance(body, str) and body else (text, date)


def repeated_start(text: str) -> str:
    """The title of a text that begins again with its title ("Super badSuper bad. I ..."), or "".

    A long title is cut with an ellipsis: "I booked a package…I booked a package that ...".
    """
    dots = text.find("…", 0, _LONGEST_TITLE)
    if dots >= 8 and text.startswith(text[:dots], dots + 1):
        return text[: dots + 1]
    for length in range(min(_LONGEST_TITLE, len(text) // 2), 7, -1):
        if text.startswith(text[:length], length):
            return text[:length]
    return ""
