"""What an author changed between two versions of a mention, word by word, with marks and not only colours."""

from __future__ import annotations

import difflib
import re

from rich.text import Text

from reviewbot.domain.text import cut_to_width, visible

COMPARED_WORDS = 600  # of each version; word-by-word comparison grows with the square
KEPT_AROUND = 6  # unchanged words shown beside a change
_WORDS = re.compile(r"\s+")


def what_changed(before: str, after: str) -> Text:
    """The later text with [-words taken out-] and {+words put in+}; long unchanged stretches are left out."""
    old, new = (_WORDS.split(visible(text[: COMPARED_WORDS * 12]).strip())[:COMPARED_WORDS] for text in (before, after))
    made = Text()
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    for tag, old_first, old_last, new_first, new_last in matcher.get_opcodes():
        if tag == "equal":
            made.append(_shortened(new[new_first:new_last]) + " ")
            continue
        if old_first < old_last:
            made.append("[-" + _words(old[old_first:old_last]) + "-]", style="strike red").append(" ")
        if new_first < new_last:
            made.append("{+" + _words(new[new_first:new_last]) + "+}", style="underline green").append(" ")
    made.rstrip()
    return made


def _words(words: list[str]) -> str:
    return cut_to_width(" ".join(words), 400)


def _shortened(words: list[str]) -> str:
    if len(words) <= 2 * KEPT_AROUND + 2:
        return _words(words)
    return _words([*words[:KEPT_AROUND], "…", *words[-KEPT_AROUND:]])
