"""Words of a text: split once, looked up by many.

Topics and risks look words up in dictionaries, so that the cost of a text is one split and a few set operations.
Where a word stands in the text is worked out only when something was found there. Reading is linear in the
length of the text and stops at `READ_LIMIT` characters: a megabyte is somebody playing, not complaining.
"""

from __future__ import annotations

import re

READ_LIMIT = 20_000  # characters; longer than the longest review the sites accept (Tripadvisor, 20,000)
STOP = "\x00"  # stands among the words where a sentence ends

_WORD = re.compile(r"[\w']+|[.!?;\n]+(?=\s|$)")
_STOPS = ".!?;\n"
_ASCII = {code: " " for code in range(128) if not (chr(code).isalnum() or chr(code) == "'")}
_ASCII |= {ord(stop): "." for stop in _STOPS}
_QUOTES = str.maketrans("’‘ʼ＇", "''''")
ELIDING = frozenset({"fr", "it"})  # languages that write "l'attente": the article is no part of the word
ELISION = re.compile(r"\b(?:[cdjlmnst]|qu|dell|nell|all|dall|un)'(?=\w)")


class Words:
    """A text as lower-case words, with the place of each word in the text exactly as given.

    Apostrophes belong to words ("don't"); everything else that is no letter or digit separates them. `words` holds
    `STOP` wherever a sentence ends.
    """

    __slots__ = ("_starts", "lowered", "text", "words")

    def __init__(self, text: str, language: str = "en") -> None:
        self.text = text
        lowered = _lower(text[:READ_LIMIT])
        self.lowered = ELISION.sub(_blank, lowered) if language in ELIDING else lowered
        self.words = _split(self.lowered)
        self._starts: list[int] = []

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Where the words `first` to `last` begin and end, in code points of the text."""
        if len(self._starts) <= last:
            self._locate(last + 1)
        starts = self._starts
        return starts[first], starts[last] + len(self.words[last])

    def _locate(self, size: int) -> None:
        starts, words, find = self._starts, self.words, self.lowered.find
        known = len(starts)
        position = starts[-1] + len(words[known - 1]) if known else 0
        for word in words[known:size]:
            if word == STOP:
                starts.append(position - 1)  # so that the next word is looked for from `position`
                continue
            at = find(word, position)
            starts.append(at)
            position = at + len(word)

    @property
    def is_cut(self) -> bool:
        """Whether the text was longer than we read."""
        return len(self.text) > READ_LIMIT


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def tokens(text: str) -> list[str]:
    """The lower-case words of a text, at most the first `READ_LIMIT` characters of it."""
    return [word for word in _split(_lower(text[:READ_LIMIT])) if word != STOP]


def _lower(text: str) -> str:
    """Lower case without changing any offset: a capital that grows when lowered (U+0130) stays as it is."""
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(low if len(low := char.lower()) == 1 else char for char in text)
    return lowered if lowered.isascii() else lowered.translate(_QUOTES)


def _split(lowered: str) -> list[str]:
    if not lowered.isascii():
        found = _WORD.findall(lowered)
        return [STOP if word[0] in _STOPS else word.strip("'") or STOP for word in found]
    separated = lowered.translate(_ASCII)
    if "." in separated:
        separated = (
            separated.replace(". ", " \x00 ").replace(".", " ") if "\n" not in lowered else _split_lines(lowered)
        )
    if "'" in separated:  # quotation marks are no part of a word
        separated = separated.replace(" '", " ").replace("' ", " ").strip("'")
    return separated.split()


def _split_lines(lowered: str) -> str:
    return lowered.replace("\n", ". ").translate(_ASCII).replace(". ", " \x00 ").replace(".", " ")
