"""Words of a text: split once, looked up by many.

Topics and risks look words up in dictionaries, so that the cost of a text is one split and a few set operations.
Where a word stands in the text is worked out only when something was found there. Reading is linear in the
length of the text and stops at `READ_LIMIT` characters: a megabyte is somebody playing, not complaining.
"""

from __future__ import annotations

import re
from functools import cached_property

READ_LIMIT = 20_000  # characters; longer than the longest review the sites accept (Tripadvisor, 20,000)

_WORD = re.compile(r"[\w']+")
_ASCII_SEPARATORS = {code: " " for code in range(128) if not (chr(code).isalnum() or chr(code) == "'")}
_QUOTES = str.maketrans("’‘ʼ＇", "''''")


class Words:
    """A text as lower-case words, with the place of each word in the text exactly as given.

    Apostrophes belong to words ("don't"); everything else that is no letter or digit separates them.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.lowered = _lower(text[:READ_LIMIT])
        self.words = _split(self.lowered)
        self.distinct = frozenset(self.words)
        self._starts: list[int] = []
        self._position = 0

    def __len__(self) -> int:
        return len(self.words)

    def start(self, index: int) -> int:
        """Where word `index` begins, in code points of the text."""
        starts, words, find, position = self._starts, self.words, self.lowered.find, self._position
        while len(starts) <= index:
            word = words[len(starts)]
            position = find(word, position)
            starts.append(position)
            position += len(word)
        self._position = position
        return starts[index]

    def end(self, index: int) -> int:
        """Where word `index` ends, exclusive."""
        return self.start(index) + len(self.words[index])

    @cached_property
    def is_cut(self) -> bool:
        """Whether the text was longer than we read."""
        return len(self.text) > READ_LIMIT


def tokens(text: str) -> list[str]:
    """The lower-case words of a text, at most the first `READ_LIMIT` characters of it."""
    return _split(_lower(text[:READ_LIMIT]))


def _lower(text: str) -> str:
    """Lower case without changing any offset: a capital that grows when lowered (U+0130) stays as it is."""
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(low if len(low := char.lower()) == 1 else char for char in text)
    return lowered if lowered.isascii() else lowered.translate(_QUOTES)


def _split(lowered: str) -> list[str]:
    if not lowered.isascii():
        found = _WORD.findall(lowered)
        return [word.strip("'") for word in found if word.strip("'")] if "'" in lowered else found
    separated = lowered.translate(_ASCII_SEPARATORS)
    if "'" in separated:  # quotation marks are no part of a word
        separated = separated.replace(" '", " ").replace("' ", " ").strip("'")
    return separated.split()
